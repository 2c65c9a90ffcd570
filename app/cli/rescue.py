"""``rescue``: the way out of a damaged cache, as the window offers it.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of, laptop_of
from app.cli.outcome import Outcome
from app.domain.errors import RuleViolation, violation
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.rescue.findings import Findings
    from app.services.rescue.record import RescueRecord


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``rescue``."""
    rescue = verbs.add_parser(
        "rescue", help="set damaged data aside untouched and go on with what can be read of them"
    )
    ways = rescue.add_mutually_exclusive_group()
    ways.add_argument(
        "--list", action="store_true", help="say what can be read, or what was saved last; changes nothing"
    )
    ways.add_argument("--send", action="store_true", help="let what was saved leave at the next exchange")
    rescue.set_defaults(run=_rescue)


def _rescue(options: argparse.Namespace) -> Outcome:
    if options.send:
        return _send(options)
    problem = _why_closed(options)
    if options.list:
        return _list(options, is_damaged=problem)
    if not problem:
        raise violation("rescue.not_needed")
    return _begin_again(options)


def _why_closed(options: argparse.Namespace) -> bool:
    """Whether the data are damaged; every other trouble goes on to whoever called."""
    try:
        with desk_of(options) as desk:
            desk.store.verify()
    except RuleViolation as refused:
        if refused.problems[0].code != "cache.damaged":
            raise
        return True
    return False


def _begin_again(options: argparse.Namespace) -> Outcome:
    from app.services.rescue.record import kept_record
    from app.services.rescue.sentences import record_lines

    words = Words(system_language())
    files = [str(each) for each in laptop_of(options).rescue().begin_again()]
    with desk_of(options) as desk:
        record, waiting = kept_record(desk.store), desk.store.queue_counts().to_send
        written = desk.store.mail_waiting()
    assert record is not None
    lines = [*record_lines(words, record)]
    lines += [words.translate("cli", "Set aside, untouched: {path}", path=each) for each in files]
    if waiting:
        lines.append(
            words.translate(
                "cli", "{n} actions are held. Let them leave with: channeldesk rescue --send", n=waiting
            )
        )
    if written:
        lines.append(
            words.translate(
                "cli", "{n} e-mails are held. Let them leave with: channeldesk rescue --send", n=written
            )
        )
    lines.append(words.translate("cli", "Read everything from the portal with: channeldesk sync"))
    return Outcome(
        {**_as_json(record), "held": waiting, "mail_held": written, "set_aside": files}, tuple(lines)
    )


def _list(options: argparse.Namespace, *, is_damaged: bool) -> Outcome:
    from app.services.rescue.record import kept_record
    from app.services.rescue.sentences import damage, list_lines, record_lines

    words = Words(system_language())
    if is_damaged:
        findings = laptop_of(options).rescue().examine()
        return Outcome(_found(findings), (damage(words, findings), *list_lines(words, findings)))
    with desk_of(options) as desk:
        record = kept_record(desk.store)
    if record is None:
        raise violation("rescue.not_needed")
    return Outcome(_as_json(record), tuple(record_lines(words, record)))


def _send(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        waiting = desk.store.queue_counts().to_send
        written = desk.store.mail_waiting()
        desk.store.release()
        lines = [desk.words.translate("cli", "{n} actions leave at the next exchange.", n=waiting)]
        if written:
            lines.append(
                desk.words.translate("cli", "{n} e-mails leave with: channeldesk mail send", n=written)
            )
    return Outcome({"released": waiting, "mail_released": written}, tuple(lines))


def _found(findings: "Findings") -> dict[str, Any]:
    parts = {group.part.value: {"found": group.found, "saved": len(group.saved)} for group in findings.groups}
    return {
        "blocks": findings.pages,
        "unreadable": findings.unreadable,
        "parts": parts,
        "counted": findings.is_counted,
        "files": [str(each) for each in findings.files],
    }


def _as_json(record: "RescueRecord") -> dict[str, Any]:
    parts = {part.part.value: {"found": part.found, "saved": part.saved} for part in record.parts}
    return {"at": record.at.isoformat(), "parts": parts, "counted": record.is_counted}
