"""The revisions of a change order, and what is held until it counts."""

from dataclasses import dataclass
from datetime import timedelta

from app.domain.change.change_order import (
    ChangeOrder,
    ChangeOrderRevision,
    ChangeOrderStatus,
    ChangeOrderTerms,
)
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.ids import ChangeOrderId
from app.domain.kind import Kind
from app.domain.pricing.change_frame import term_end_of
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, price_change_order
from app.domain.shown.held import HELD, before_change
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.services.catalogue.sales_context import SalesContext
from app.services.catalogue.shown_frame import frame_of, in_language
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.comparison.comparisons import Comparisons
from app.services.comparison.quote_versions import QuoteVersions
from app.services.comparison.versions import Subject, Version
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.services.store.existing import existing_change_order, existing_customer

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Priced:
    """A revision as it comes to today, beside what is held."""

    revision: int
    terms: ChangeOrderTerms
    customer: Customer
    basis: ChangeBasis
    priced: PricedChangeOrder


class ChangeVersions:
    """Compares what was saved: a revision whose amounts are others by now is not shown."""

    def __init__(self, context: SalesContext, builder: ChangeBuilder) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._builder = builder

    def subject(self, id: str) -> Subject:
        """The change order, its revisions, and what is held where it is not carried out yet.

        Raises:
            RuleViolation: ``change_order.missing`` or ``contract.missing``.
        """
        change = existing_change_order(self._store, ChangeOrderId(id))
        revisions = tuple(
            Version(each.revision, self._clock.date_of(each.written_at)) for each in _revisions(change)
        )
        return Subject(change.customer_id, change.display_number, (*self._held(change), *revisions))

    def contents(self, id: str, before: int, after: int, language: str) -> tuple[Shown, Shown]:
        """What the customer was shown of both.

        Raises:
            RuleViolation: ``revision.missing``; ``comparison.carried_out`` or ``comparison.contract_moved``:
                a revision comes to something else beside what is held by now.
        """
        change = existing_change_order(self._store, ChangeOrderId(id))
        beside = after or before or change.revision
        return (
            self._content(change, before, beside, language),
            self._content(change, after, beside, language),
        )

    def _held(self, change: ChangeOrder) -> tuple[Version, ...]:
        """What is held now; nothing for first licences, or once the order is carried out."""
        held = self._builder.held_under(change.terms.contract_id)
        if held is None or _is_carried_out(change):
            return ()
        return (Version(HELD, self._clock.today(), held.contract.number),)

    def _content(self, change: ChangeOrder, revision: int, beside: int, language: str) -> Shown:
        found = self._priced(change, revision or beside)
        frame = frame_of(
            self._catalogue,
            found.customer,
            found.basis.programme,
            found.revision,
            change.expires_on,
            self._clock.today(),
        )
        shown = shown_change(in_language(frame, language), found.terms, found.priced, found.basis.held)
        if revision != HELD:
            return shown
        end = term_end_of(found.terms, found.basis.held)
        return before_change(shown, None if end is None else end - _DAY)

    def _priced(self, change: ChangeOrder, revision: int) -> _Priced:
        kept = next((each for each in _revisions(change) if each.revision == revision), None)
        if kept is None:
            raise violation("revision.missing", revision=str(revision))
        customer = existing_customer(self._store, change.customer_id)
        basis = self._builder.basis(customer, kept.terms)
        priced = price_change_order(kept.terms, basis)
        saved, now = kept.totals, priced.totals
        if (saved.prior_total, saved.new_total) != (now.prior_total, now.new_total):
            code = "comparison.carried_out" if _is_carried_out(change) else "comparison.contract_moved"
            raise violation(code)
        return _Priced(revision, kept.terms, customer, basis, priced)


def comparisons_of(
    context: SalesContext, builder: ChangeBuilder, quotes: Quotes, offers: Offers
) -> Comparisons:
    """What compares the versions of quotes and of change orders."""
    of_quotes = QuoteVersions(quotes, offers, context.catalogue, context.clock)
    of_changes = ChangeVersions(context, builder)
    return Comparisons(context, {Kind.QUOTE: of_quotes, Kind.CHANGE_ORDER: of_changes})


def _revisions(change: ChangeOrder) -> tuple[ChangeOrderRevision, ...]:
    """Every revision, the first one first."""
    current = ChangeOrderRevision(change.revision, change.terms, change.totals, change.written_at)
    return (*sorted(change.earlier, key=lambda each: each.revision), current)


def _is_carried_out(change: ChangeOrder) -> bool:
    return change.status is ChangeOrderStatus.SUBMITTED and change.order_id is not None
