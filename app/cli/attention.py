"""``attention``: what waits for the rep, and what a restored portal lost sent again.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.domain.errors import Problem
from app.services.store.lost_codes import GIVEN_AGAIN

if TYPE_CHECKING:
    from app.services.attention.lost_changes import SentAgain
    from app.services.change_orders.change_services import ChangeServices
    from app.services.meeting.void_acceptance import VoidAcceptance, VoidAcceptances
    from app.services.queries.queues import AttentionItem
    from app.services.quotes.quote_services import QuoteServices
    from app.services.words import Words


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb of the attention list."""
    attention = verbs.add_parser("attention", help="what the portal did not apply, or has lost")
    again = attention.add_mutually_exclusive_group()
    again.add_argument("--send-again", metavar="ID", help="send a change again that a restored portal lost")
    again.add_argument("--send-all-again", action="store_true", help="send all of them again")
    attention.set_defaults(run=_attention)


def _attention(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        if options.send_again:
            return _sent(desk.words, desk.lost_changes.send_again(options.send_again))
        if options.send_all_again:
            return _sent(desk.words, desk.lost_changes.send_all_again())
        items = desk.queries.attention()
        found = _void_acceptances(desk.quote_services, desk.change_services)
        voids = {item.op_id: found.of(item) for item in items}
        lines = (line for item in items for line in _lines(desk.words, item, voids[item.op_id]))
        rows = [_row(desk.words, item, voids[item.op_id]) for item in items]
        return Outcome({"attention": rows}, tuple(lines))


def _void_acceptances(quotes: "QuoteServices", changes: "ChangeServices") -> "VoidAcceptances":
    from app.services.meeting.void_acceptance import VoidAcceptances

    return VoidAcceptances(quotes, changes)


def _sent(words: "Words", sent: "SentAgain") -> Outcome:
    """What is queued leaves with the next exchange."""
    left = words.translate("attention", "{n} cannot be, and stay here.", n=sent.left)
    return Outcome(
        {"sent_again": sent.count, "left": sent.left},
        (words.translate("attention", "{n} changes are sent again", n=sent.count),),
        (left,) if sent.left else (),
        REFUSED if sent.left else DONE,
    )


def _lines(words: "Words", item: "AttentionItem", void: "VoidAcceptance | None") -> tuple[str, ...]:
    head = (f"{item.op_id}  {item.customer_name}, {_what(words, item)}", f"    {_why(words, item)}")
    if void is None:
        return head
    apart = (
        words.translate(
            "void_acceptance",
            "{what}: accepted {accepted}, now {now}",
            what=each.label,
            accepted=each.accepted,
            now=each.now,
        )
        for each in void.apart
    )
    return (*head, f"    {void.sentence}", *(f"    {each}" for each in apart))


def _row(words: "Words", item: "AttentionItem", void: "VoidAcceptance | None") -> dict[str, Any]:
    return {
        "id": item.op_id,
        "customer_id": item.customer_id,
        "customer": item.customer_name,
        "what": _what(words, item),
        "number": item.number,
        "code": item.code,
        "reason": _why(words, item),
        "given_at": item.given_at.isoformat(),
        "can_be_sent_again": item.code in GIVEN_AGAIN,
        "void_acceptance": None if void is None else _void_row(void),
    }


def _void_row(void: "VoidAcceptance") -> dict[str, Any]:
    """Whose yes does not count, and each value that differs."""
    yes = void.acceptance
    return {
        "accepted_by": yes.accepted_by,
        "role": yes.role,
        "accepted_at": yes.accepted_at.isoformat(),
        "content_hash": yes.content_hash,
        "differs": [{"what": each.label, "accepted": each.accepted, "now": each.now} for each in void.apart],
        "can_be_shown_again": void.can_show_again,
    }


def _what(words: "Words", item: "AttentionItem") -> str:
    from app.services.words.commands import asked

    return asked(words, item.command, item.number)


def _why(words: "Words", item: "AttentionItem") -> str:
    problems = item.problems if item.code == "invalid" else ()
    found = problems or (Problem(item.code, data=item.data),)
    return " ".join(dict.fromkeys(words.problem(each) for each in found))
