"""Change quotes with revisions and renewal quotes on a desk of the demo."""

from dataclasses import replace
from decimal import Decimal

from app.domain.change.change_order import ChangeOrder
from app.domain.ids import CustomerId
from app.domain.quote.quote import Quote
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.renewal_list import RenewalFilter

HOLDER = "Groupe Valmondois"


def saved_change(desk: Desk, more: int, off: str = "") -> ChangeOrder:
    """A change quote of everything that the holder has, by so many seats, at ``off`` percent discount."""
    [row] = desk.queries.customers(CustomerFilter(text=HOLDER)).page(0, 1)
    contract = desk.queries.contracts(CustomerId(row.id))[0]
    draft = desk.change_services.builder.new_draft(contract.id)
    lines = tuple(replace(line, quantity=line.quantity + more) for line in draft.terms.lines)
    if off:
        percent = Decimal(off)
        lines = tuple(
            replace(line, discounts=replace(line.discounts, line_percent=percent)) for line in lines
        )
    return desk.change_services.change_orders.save(replace(draft, terms=replace(draft.terms, lines=lines)))


def revised_change(desk: Desk, change: ChangeOrder, more: int) -> ChangeOrder:
    """Its next revision, with so many seats on top."""
    draft = desk.change_services.builder.draft_of(change)
    lines = tuple(replace(line, quantity=line.quantity + more) for line in draft.terms.lines)
    return desk.change_services.change_orders.save(replace(draft, terms=replace(draft.terms, lines=lines)))


def renewal(desk: Desk) -> Quote:
    """A quote that renews the contract that is due first."""
    [row] = desk.queries.renewals(RenewalFilter(), 0, 1)
    preview = desk.renewals.preview(row.contract_id, carries=False)
    return desk.quotes.create(preview.customer.id, preview.terms)
