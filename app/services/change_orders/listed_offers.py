"""The list of everybody's offers: quotes, change quotes, and what is being written, in one order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Any

from app.domain.catalogue.catalogue import Period
from app.domain.quote.quote import QuoteStatus
from app.domain.texts import sort_key
from app.services.change_orders.begun_offers import begun_offers
from app.services.change_orders.change_services import ChangeServices
from app.services.drafts.kept_drafts import DraftKind
from app.services.queries.blank_last import blank_last, has_value
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.quote_list import QuoteFilter, QuoteSort
from app.services.queries.rows import QuoteRow
from app.services.quotes.quote_services import QuoteServices

OfferRow = QuoteRow | ChangeQuoteRow
MOST_ROWS = 2_000
"""More than anybody reads; the search narrows further."""


@dataclass(frozen=True, slots=True)
class ListedOffers:
    """The rows of a filter and how many its text finds, of each status, of changes, and without an answer.

    What is being written has the status of a draft; ``total`` counts it, and so does ``changes`` where it is
    one.
    """

    rows: tuple[OfferRow, ...]
    statuses: Mapping[QuoteStatus, int]
    changes: int
    unanswered: int
    total: int


def listed_offers(
    quotes: QuoteServices, changes: ChangeServices, wanted: QuoteFilter, *, only_changes: bool = False
) -> ListedOffers:
    """What ``wanted`` lists; drafts are among everything and among the changes, and a list of their own."""
    found = quotes.queries.quotes_and_changes(wanted, only_changes=only_changes)
    kept = quotes.queries.offer_drafts(wanted.text)
    changed = [each for each in kept if each.kind is DraftKind.CHANGE]
    has_drafts = wanted.status in (None, QuoteStatus.DRAFT) and not wanted.is_unanswered
    listed = (changed if only_changes else kept) if has_drafts else ()
    return ListedOffers(
        rows=merged(found.page(0, MOST_ROWS), begun_offers(quotes, changes, listed), wanted),
        statuses={**found.status_counts, QuoteStatus.DRAFT: len(kept)},
        changes=found.change_count + len(changed),
        unanswered=found.unanswered,
        total=found.total + len(kept),
    )


def merged(
    saved: Sequence[OfferRow], drafts: Sequence[OfferRow], wanted: QuoteFilter
) -> tuple[OfferRow, ...]:
    """``saved``, which is in the order of ``wanted``, with the drafts where they belong in it.

    What has no value to sort by comes last in either direction.
    """
    value = _VALUES[wanted.sort]
    valued = [row for row in blank_last(drafts, value, descends=wanted.descending) if has_value(value(row))]
    known = [row for row in saved if has_value(value(row))]
    return (
        *merge(known, valued, key=value, reverse=wanted.descending),
        *(row for row in saved if not has_value(value(row))),
        *(row for row in drafts if not has_value(value(row))),
    )


def _per_month(row: OfferRow) -> int:
    if isinstance(row, QuoteRow):
        return row.monthly.minor
    minor = row.new_total.minor
    return {Period.MONTH: minor, Period.YEAR: (minor + 6) // 12}.get(row.period, 0)


def _term(row: OfferRow) -> int | None:
    if isinstance(row, QuoteRow):
        return row.term_total.minor
    return None if row.to_term_end is None else row.to_term_end.minor


_VALUES: Mapping[QuoteSort, Callable[[OfferRow], Any]] = {
    QuoteSort.WRITTEN: lambda row: row.written_at,
    QuoteSort.NUMBER: lambda row: row.number or row.provisional_number,
    QuoteSort.CUSTOMER: lambda row: sort_key(row.customer_name),
    QuoteSort.STATUS: lambda row: row.status.value,
    QuoteSort.MONTHLY: _per_month,
    QuoteSort.TERM_TOTAL: _term,
    QuoteSort.EXPIRES: lambda row: row.expires_on if row.status.value in ("open", "expired") else None,
}
