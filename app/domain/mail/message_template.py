"""A template of messages: what is kept of one, what keeps it from being used, and those of a whole team."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.mail.message import DOCUMENT_KINDS, MessageKind
from app.domain.mail.message_rules import check_texts, is_one_line
from app.domain.mail.template import PLACES

NAME_MAX = 80
TEAM_MAX = 60
"""How many templates a partner may publish: every laptop has them all."""
_BRACED = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """A subject and a text with places in them, for messages of a kind about a kind of document.

    The same ``id`` in another language is the same template. A partner's, and a rep's own, stands in for the
    standard one whose ``id`` it has.
    """

    id: str
    kind: MessageKind
    about: Kind
    language: str
    name: str
    subject: str
    body: str

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by."""
        return self.id, self.language


def check_template(template: MessageTemplate) -> Iterator[Problem]:
    """What keeps ``template`` from being used, at its fields."""
    if not template.name.strip():
        yield Problem("template.name_missing", "name")
    elif not is_one_line(template.name):
        yield Problem("mail.line_break", "name")
    if len(template.name) > NAME_MAX:
        yield Problem("text.too_long", "name", {"length": str(len(template.name)), "max": str(NAME_MAX)})
    if template.about not in DOCUMENT_KINDS:
        yield Problem("mail.about", "about", {"kind": template.about.value})
    yield from check_texts(template.subject, template.body)
    for field in ("subject", "body"):
        for place in unknown_places(getattr(template, field)):
            yield Problem("template.unknown_place", field, {"place": f"{{{place}}}"})


def unknown_places(text: str) -> tuple[str, ...]:
    """What stands in braces in ``text`` and names no value, each once."""
    names = dict.fromkeys(found.group(1) for found in _BRACED.finditer(text))
    return tuple(name for name in names if name not in PLACES)


def find_template(templates: Iterable[MessageTemplate], key: tuple[str, str]) -> MessageTemplate | None:
    """The one that is known by ``key``, where it is there."""
    return next((each for each in templates if each.key == key), None)


def with_template(
    templates: tuple[MessageTemplate, ...], key: tuple[str, str], after: MessageTemplate | None
) -> tuple[MessageTemplate, ...]:
    """``templates`` with ``after`` in place of the one known by ``key``; None takes it away."""
    if after is None or find_template(templates, key) is None:
        others = tuple(each for each in templates if each.key != key)
        return others if after is None else (*others, after)
    return tuple(after if each.key == key else each for each in templates)
