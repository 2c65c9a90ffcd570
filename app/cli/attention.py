"""``attention``: what waits for the rep, and what a restored portal lost sent again.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.services.store.lost_codes import GIVEN_AGAIN

if TYPE_CHECKING:
    from app.services.attention.lost_changes import SentAgain
    from app.services.change_orders.change_orders import ChangeOrders
    from app.services.change_orders.change_services import ChangeServices
    from app.services.customers.customers import Customers
    from app.services.meeting.void_acceptance import VoidAcceptance, VoidAcceptances
    from app.services.queries.online_rows import CustomerWish
    from app.services.queries.queues import AttentionItem
    from app.services.quotes.quote_services import QuoteServices
    from app.services.quotes.quotes import Quotes
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
        lines = [line for item in items for line in _lines(desk.words, item, voids[item.op_id])]
        about = desk.customers, desk.quotes, desk.change_services.change_orders
        wishes = [_wish(each, *about) for each in desk.queries.online.asked(desk.account.user_id)]
        lines += [line for each in wishes for line in _lines_of_wish(desk.words, each)]
        rows = [_row(desk.words, item, voids[item.op_id]) for item in items]
        return Outcome({"attention": rows, "asked_on_line": wishes}, tuple(lines))


def _void_acceptances(quotes: "QuoteServices", changes: "ChangeServices") -> "VoidAcceptances":
    from app.services.meeting.void_acceptance import VoidAcceptances

    return VoidAcceptances(quotes, changes)


def _wish(
    wish: "CustomerWish", customers: "Customers", quotes: "Quotes", change_orders: "ChangeOrders"
) -> dict[str, Any]:
    """What a customer asked for on the portal's page, about which quote or change order."""
    number, customer = "", ""
    # What is gone from this laptop was asked about all the same.
    with suppress(RuleViolation):
        customer = customers.get(CustomerId(wish.customer_id)).identity.name
    with suppress(RuleViolation):
        if wish.is_quote:
            number = quotes.get(QuoteId(wish.id)).display_number
        else:
            number = change_orders.get(ChangeOrderId(wish.id)).display_number
    return {
        "id": wish.id,
        "kind": "quote" if wish.is_quote else "change_order",
        "number": number,
        "revision": wish.revision,
        "customer_id": wish.customer_id,
        "customer": customer,
        "name": wish.name,
        "role": wish.role,
        "at": wish.at.isoformat(),
        "comment": wish.comment,
    }


def _lines_of_wish(words: "Words", wish: dict[str, Any]) -> tuple[str, ...]:
    number = wish["number"]
    if wish["kind"] == "quote":
        said = words.translate("online", "quote {number}: change asked for on-line", number=number)
    else:
        said = words.translate("online", "change order {number}: change asked for on-line", number=number)
    who = ", ".join(filter(None, (wish["name"], wish["role"])))
    comment = " ".join(wish["comment"].split())
    return f"{wish['id']}  {wish['customer']}, {said}", f"    {who}: {comment}"


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
