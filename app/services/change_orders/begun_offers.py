"""The offers that are being written as rows of a list: quotes and changes, of everybody or of a customer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.domain.ids import ChangeOrderId
from app.domain.money import Money
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices
from app.services.drafts.kept_drafts import DraftKind, KeptDraft
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.quotes.draft_rows import quote_draft_row
from app.services.quotes.quote_services import QuoteServices


@dataclass(frozen=True, slots=True)
class _Amounts:
    new_total: Money
    difference: Money
    to_term_end: Money | None


def begun_offers(
    quotes: QuoteServices, changes: ChangeServices, kept: Sequence[KeptDraft]
) -> tuple[QuoteRow | ChangeQuoteRow, ...]:
    """The rows of ``kept``, in their order; the id of a row is that of its draft.

    What is gone meanwhile, or was written by another version of the desk, has none.
    """
    return tuple(_rows(quotes, changes, kept))


def _rows(
    quotes: QuoteServices, changes: ChangeServices, kept: Sequence[KeptDraft]
) -> Iterator[QuoteRow | ChangeQuoteRow]:
    for each in kept:
        try:
            if each.kind is DraftKind.QUOTE:
                yield quote_draft_row(quotes, each)
            else:
                yield _change_row(changes, each, quotes.account.name)
        except RuleViolation:
            # Gone while the list was read, or not to be read by this version: its editor says so.
            continue


def _change_row(services: ChangeServices, kept: KeptDraft, sales_rep: str) -> ChangeQuoteRow:
    draft: ChangeDraft = services.drafts.load(kept.id, ChangeDraft)
    terms, amounts = draft.terms, _amounts(services, draft)
    saved_on: date = services.clock.date_of(kept.saved_at)
    return ChangeQuoteRow(
        id=ChangeOrderId(draft.id),
        customer_id=draft.customer_id,
        customer_name=kept.title,
        number="",
        provisional_number="",
        revision=1,
        status=ChangeOrderStatus.DRAFT,
        programme_id=terms.programme_id,
        contract_id=terms.contract_id,
        contract_number=_contract_number(services, draft),
        period=terms.period,
        new_total=amounts.new_total,
        difference=amounts.difference,
        to_term_end=amounts.to_term_end,
        created_on=saved_on,
        expires_on=saved_on,
        written_at=kept.saved_at,
        sales_rep=sales_rep,
        order_number="",
    )


def _contract_number(services: ChangeServices, draft: ChangeDraft) -> str:
    contract_id = draft.terms.contract_id
    held = services.queries.contracts(draft.customer_id) if contract_id is not None else ()
    return next((each.number for each in held if each.id == contract_id), "")


def _amounts(services: ChangeServices, draft: ChangeDraft) -> _Amounts:
    """What the change comes to as its editor would open it; nothing where it cannot be opened."""
    try:
        totals = ChangeEditor(services, draft).editing.state.priced.totals
    except RuleViolation:
        nothing = Money(0, draft.terms.currency)
        return _Amounts(nothing, nothing, None)
    return _Amounts(totals.new_total, totals.new_total - totals.prior_total, totals.to_term_end)
