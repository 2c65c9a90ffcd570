"""``mail list``, ``show``, ``send``, ``cancel``, ``retry``, ``confirm``, ``send-again`` and ``draft``.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import mail_account, mail_template
from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome

if TYPE_CHECKING:
    from app.services.mail.message_rows import MessageRow
    from app.services.words import Words


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of the e-mail that waits and that left."""
    group = verbs.add_parser("mail", help="the e-mail in the outbox")
    parts = group.add_subparsers(required=True, metavar="VERB")
    parts.add_parser("list", help="what waits, then what left").set_defaults(run=_list)
    parts.add_parser("send", help="send what is due, and what could still be undone").set_defaults(run=_send)
    mail_account.add_verbs(parts)
    mail_template.add_verbs(parts)
    about = {
        "show": ("one e-mail, whole", _show),
        "cancel": ("do not send it; what was written is a draft again", _cancel),
        "retry": ("send one again that failed", _retry),
        "confirm": ("of one whose answer was lost: it has been sent", _confirm),
        "send-again": ("of one whose answer was lost: it has not, send it again", _send_again),
    }
    for name, (help, run) in about.items():
        verb = parts.add_parser(name, help=help)
        verb.add_argument("id")
        verb.set_defaults(run=run)
    draft = parts.add_parser("draft", help="write an e-mail as a file for your own mail program")
    draft.add_argument("id")
    draft.add_argument("-o", "--output", type=Path, default=Path(), metavar="FOLDER")
    draft.set_defaults(run=_draft)


def _list(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        rows = desk.mail.rows()
        return Outcome({"mail": [row_data(each) for each in rows]}, tuple(line(desk.words, e) for e in rows))


def _show(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        row = desk.mail.row(options.id)
        subject, body = desk.mail.text(options.id)
        attached = desk.mail.attachments(options.id)
        names = [f"{each.name}, {desk.words.formats.file_size(each.size)}" for each in attached]
        lines = (line(desk.words, row), "", subject, "", *body.splitlines(), "", *names)
        data = {"subject": subject, "body": body, "attachments": [asdict(each) for each in attached]}
        return Outcome({**row_data(row), **data}, lines)


def _send(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        is_held = desk.store.is_held()
        sent = desk.outgoing_mail.send().sent
        rows = desk.mail.rows()
        decide, wait = [each for each in rows if each.needs_decision], [each for each in rows if _waits(each)]
        text = desk.words.translate("mail", "{n} e-mails sent", n=sent)
        reasons = tuple(line(desk.words, each) for each in (*decide, *wait))
        if is_held:
            held = desk.words.translate("cli", "What was rescued is held: channeldesk rescue --send")
            reasons = (held, *reasons)
        data = {
            "sent": sent,
            "to_decide": [row_data(each) for each in decide],
            "waiting": [row_data(each) for each in wait],
            "held": is_held,
        }
        return Outcome(data, (text,), reasons, REFUSED if decide or wait or is_held else DONE)


def _waits(row: "MessageRow") -> bool:
    """Whether it was tried and did not leave; one that waits for a number or a person has not been."""
    from app.domain.mail.message import MessageState

    return row.state is MessageState.WAITING and row.is_frozen and row.reason is not None


def _cancel(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        desk.mail.cancel(options.id)
        row = desk.mail.row(options.id)
        return Outcome(row_data(row), (line(desk.words, row),))


def _retry(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        desk.mail.retry(options.id)
        desk.outgoing_mail.send()
        return _came_to(desk.words, desk.mail.row(options.id))


def _confirm(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        row = desk.mail.confirm_sent(options.id)
        return Outcome(row_data(row), (line(desk.words, row),))


def _send_again(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        desk.mail.send_again(options.id)
        desk.outgoing_mail.send()
        return _came_to(desk.words, desk.mail.row(options.id))


def _draft(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        path = desk.mail.hand_over(options.id, options.output, Path.exists)
        return Outcome({"id": options.id, "file": str(path)}, (str(path),))


def _came_to(words: "Words", row: "MessageRow") -> Outcome:
    """What sending one message came to: refused where a person has to look."""
    refused = row.needs_decision
    text = (line(words, row),)
    return Outcome(
        row_data(row), () if refused else text, text if refused else (), REFUSED if refused else DONE
    )


def line(words: "Words", row: "MessageRow") -> str:
    """An e-mail on one line, with the reason where there is one."""
    to = ", ".join(each.address for each in row.recipients)
    reason = f": {words.problem(row.reason)}" if row.reason else ""
    return f"{row.id}  {row.number}, {to}, {words.name(row.state)}{reason}"


def row_data(row: "MessageRow") -> dict[str, Any]:
    """An e-mail as JSON."""
    return {
        "id": row.id,
        "number": row.number,
        "customer": row.customer_name,
        "state": row.state.value,
        "channel": row.channel.value,
        **{
            kind: [each.address for each in row.recipients if each.kind == kind]
            for kind in ("to", "cc", "bcc")
        },
        "reason": row.reason.code if row.reason else None,
        "refused": list(row.refused),
        "files": row.files,
        "size": row.size,
        "due_at": row.due_at.isoformat(),
        "sent_at": row.sent_at.isoformat() if row.sent_at else None,
        "actions": sorted(row.actions),
    }
