"""``mail template list``, ``show``, ``set`` and ``remove``: what e-mails begin with, for oneself or the team.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.cli.document import text_of
from app.cli.laptop import desk_of
from app.cli.outcome import Outcome
from app.domain.errors import violation

if TYPE_CHECKING:
    from app.domain.mail.message_template import MessageTemplate
    from app.services.mail.templates import Templates
    from app.services.words import Words


def add_verbs(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs, beside those about e-mail."""
    template = parts.add_parser("template", help="what e-mails begin with, your own and the team's")
    verbs = template.add_subparsers(required=True, metavar="VERB")
    listed = verbs.add_parser("list", help="every template, what it is for and whose it is")
    shown = verbs.add_parser("show", help="one template, whole")
    written = verbs.add_parser("set", help="write a template anew as your own, or for the team")
    removed = verbs.add_parser("remove", help="forget your own; what is below it is there again")
    for verb, run in ((listed, _list), (shown, _show), (written, _set), (removed, _remove)):
        if verb is not listed:
            verb.add_argument("id", help="as mail template list names it")
        verb.add_argument("--language", choices=["fr", "en"], help="by default that of this laptop")
        verb.set_defaults(run=run)
    for verb in (written, removed):
        verb.add_argument("--team", action="store_true", help="that of the team; for a manager")
    written.add_argument("--name")
    written.add_argument("--subject")
    written.add_argument("--message", metavar="FILE", help="the text; - reads the standard input")
    written.add_argument("--new", action="store_true", help="another template, begun from that one")


def _list(options: argparse.Namespace) -> Outcome:
    from app.services.mail.template_names import ORIGINS, PURPOSES

    with desk_of(options) as desk:
        words, templates = desk.words, desk.mail.templates
        rows, lines = [], []
        for each in templates.offered(_language(options, words)):
            rows.append({**_data(templates, each.template), "is_first": each.is_first})
            purpose = words.say(PURPOSES[each.template.kind, each.template.about])
            origin = words.say(ORIGINS[each.origin])
            lines.append(f"{each.template.id}  {each.template.name}, {purpose}, {origin}")
        return Outcome({"templates": rows}, tuple(lines))


def _show(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        templates = desk.mail.templates
        return _shown(templates, templates.get(options.id, _language(options, desk.words)))


def _set(options: argparse.Namespace) -> Outcome:
    """Keep it as one's own, or queue it for the team; what is wrong with it is said at its field."""
    with desk_of(options) as desk:
        templates = desk.mail.templates
        before = templates.get(options.id, _language(options, desk.words))
        template = templates.begin(before, "") if options.new else before
        if options.name is not None:
            template = replace(template, name=options.name)
        if options.subject is not None:
            template = replace(template, subject=options.subject)
        if options.message is not None:
            template = replace(template, body=text_of(options.message, "message"))
        if options.team:
            templates.publish(template, templates.published(template))
        else:
            templates.save(template)
        return _shown(templates, template)


def _remove(options: argparse.Namespace) -> Outcome:
    """Forget the version of one's own, or queue that the team has none; what is there instead is shown."""
    from app.services.mail.templates import Origin

    with desk_of(options) as desk:
        words, templates = desk.words, desk.mail.templates
        template = templates.get(options.id, _language(options, words))
        if options.team:
            if templates.published(template) is None and templates.may_publish:
                raise violation("template.none_of_team", id=options.id)
            templates.withdraw(template)
        elif templates.origin(template) is not Origin.OWN:
            raise violation("template.none_of_own", id=options.id)
        else:
            templates.remove(template)
        text = words.translate("cli", "Removed: {name}", name=template.name)
        return Outcome({"removed": template.id, "language": template.language, "team": options.team}, (text,))


def _language(options: argparse.Namespace, words: "Words") -> str:
    return options.language or words.language


def _shown(templates: "Templates", template: "MessageTemplate") -> Outcome:
    text = {"subject": template.subject, "body": template.body}
    lines = (template.name, "", template.subject, "", *template.body.splitlines())
    return Outcome({**_data(templates, template), **text}, lines)


def _data(templates: "Templates", template: "MessageTemplate") -> dict[str, Any]:
    origin, draft = templates.origin(template), templates.draft(template)
    return {
        "id": template.id,
        "language": template.language,
        "kind": template.kind.value,
        "about": template.about.value,
        "name": template.name,
        "origin": origin.value if origin else None,
        "is_published": templates.published(template) is not None,
        "has_draft": draft is not None and draft != template,
    }
