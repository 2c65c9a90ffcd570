"""``customer list``, ``customer show``, ``customer review``, ``customer import`` and ``customer export``.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import customer_export, customer_import
from app.cli.laptop import desk_of
from app.cli.outcome import Outcome
from app.cli.paper_outcome import paper_outcome
from app.cli.sent import sent_data, sent_lines
from app.domain.customer.customer import LifecycleStatus
from app.domain.ids import CustomerId

if TYPE_CHECKING:
    from app.services.queries.rows import CustomerRow

_PAGE = 500


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of customers."""
    group = verbs.add_parser("customer", help="the customers in the cache")
    parts = group.add_subparsers(required=True, metavar="VERB")
    listing = parts.add_parser("list", help="customers, by name")
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--status", choices=[status.value for status in LifecycleStatus])
    listing.set_defaults(run=_list)
    show = parts.add_parser("show", help="one customer, whole")
    show.add_argument("id")
    show.set_defaults(run=_show)
    review = parts.add_parser("review", help="write the PDF of what a customer holds and is offered")
    review.add_argument("id")
    review.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    review.add_argument("--language", choices=["fr", "en"])
    review.set_defaults(run=_review)
    customer_import.add_verb(parts)
    customer_export.add_verb(parts)


def _list(options: argparse.Namespace) -> Outcome:
    from app.services.queries.customer_filter import CustomerFilter

    status = LifecycleStatus(options.status) if options.status else None
    with desk_of(options) as desk:
        # Their open quotes are those of today, whoever counted last.
        desk.store.roll_over()
        found = desk.queries.customers(CustomerFilter(text=options.search, status=status))
        rows = [row for start in range(0, found.count, _PAGE) for row in found.page(start, _PAGE)]
        lines = tuple(f"{row.id}  {row.name}, {row.city}, {desk.words.name(row.status)}" for row in rows)
        return Outcome({"customers": [_row(row, desk.main_currency) for row in rows]}, lines)


def _show(options: argparse.Namespace) -> Outcome:
    from app.wire.codec import plain

    with desk_of(options) as desk:
        customer = desk.customers.get(CustomerId(options.id))
        sent = desk.sent_documents.of_customer(customer.id)
        lines = (customer.identity.name, desk.words.name(customer.status), *sent_lines(desk.words, sent))
        return Outcome({"customer": plain(customer), "sent": sent_data(sent)}, lines)


def _review(options: argparse.Namespace) -> Outcome:
    from app.services.papers.left_out import left_out

    with desk_of(options) as desk:
        id = CustomerId(options.id)
        review = desk.account_reviews.of(id)
        written = review.save(options.output, options.language)
        missing = left_out(review.view(options.language))
        return paper_outcome(desk.words, {"customer": id, "pdf": str(written)}, (str(written),), missing)


def _row(row: "CustomerRow", main_currency: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "status": row.status.value,
        "city": row.city,
        "country": row.country,
        "seats": row.seats,
        "monthly": str(row.monthly.amount) if row.monthly else None,
        "currency": row.monthly.currency if row.monthly else main_currency,
        "open_quotes": row.open_quotes,
        "sync": row.mark.value,
    }
