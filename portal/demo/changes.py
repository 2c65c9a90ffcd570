"""Planned change orders as documents, priced and checked as a rep's own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from random import Random

from app.domain.change.change_order import ChangeOrder, ChangeOrderLine, ChangeOrderTerms
from app.domain.document import Document
from app.domain.ids import ChangeOrderId, LineId, ProductId
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.change_rebase import written_against
from app.domain.quote.expiry import quote_expiry
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts, Licence
from portal.demo.calendar import days_before, moment
from portal.demo.identity import new_id
from portal.demo.plans import PlannedChange
from portal.demo.quotes import Buyer
from portal.demo.sales import Desk, vat_for


def change_orders_of(
    desk: Desk, buyer: Buyer, planned: Sequence[PlannedChange], sold: Sequence[Document]
) -> Iterator[ChangeOrder]:
    """The saved change orders about the first of the contracts in ``sold``."""
    if not planned:
        return
    contract = next(each for each in sold if isinstance(each, Contract))
    licences = (each for each in sold if isinstance(each, Licence))
    mine = tuple(each for each in licences if each.contract_id == contract.id)
    held = HeldContract(contract, mine, desk.catalogue.price_lists)
    # Of its own, so that what is drawn for the customer does not depend on it.
    rng = Random(f"{buyer.customer.id}:changes")
    for index, each in enumerate(planned):
        number = desk.ledger.change_order((buyer.position, index))
        yield change_order(desk, buyer, each, held, rng, number)


def change_order(
    desk: Desk,
    buyer: Buyer,
    planned: PlannedChange,
    held: HeldContract,
    rng: Random,
    number: str,
    after_minutes: int = 95,
) -> ChangeOrder:
    """The planned change as it was saved, ``after_minutes`` of the day it was written on."""
    created = days_before(desk.today, planned.age)
    written_at = moment(created, after_minutes)
    terms, basis = terms_of_change(desk, buyer, planned, held, written_at, rng)
    return ChangeOrder(
        id=ChangeOrderId(new_id(rng)),
        customer_id=buyer.customer.id,
        status=planned.status,
        terms=terms,
        totals=price_change_order(terms, basis).totals,
        created_on=created,
        expires_on=quote_expiry(basis.programme, created),
        written_at=written_at,
        created_by=buyer.customer.sales_rep,
        number=number,
    )


def terms_of_change(
    desk: Desk,
    buyer: Buyer,
    planned: PlannedChange,
    held: HeldContract,
    written_at: datetime,
    rng: Random,
) -> tuple[ChangeOrderTerms, ChangeBasis]:
    """The planned change at the price list of its day, and what prices it."""
    contract, on = held.contract, written_at.date()
    prices = desk.catalogue.prices_on(on, contract.programme_id, contract.partnership)
    terms = ChangeOrderTerms(
        programme_id=contract.programme_id,
        partnership=contract.partnership,
        currency=contract.currency,
        price_list_id=prices.id,
        contract_id=contract.id,
        commitment_months=contract.commitment_months,
        on=on,
        lines=tuple(_lines(buyer, planned, held, rng)),
    )
    programme = desk.catalogue.programme(contract.programme_id)
    basis = ChangeBasis(programme, prices, vat_for(desk, buyer.customer, on), held, written_at)
    return written_against(terms, held), basis


def _lines(
    buyer: Buyer, planned: PlannedChange, held: HeldContract, rng: Random
) -> Iterator[ChangeOrderLine]:
    """What is held with its new totals, then what is added."""
    added: Mapping[str, int] = planned.totals
    for each in held.licences:
        quantity = planned.totals.get(each.product_id, each.quantity)
        discounts = each.discounts
        if quantity != each.quantity and planned.discount:
            discounts = replace(discounts, line_percent=Decimal(planned.discount))
        added = {name: seats for name, seats in added.items() if name != each.product_id}
        yield ChangeOrderLine(
            LineId(new_id(rng)), each.product_id, quantity, each.level, each.id, discounts=discounts
        )
    discounts = ChargedDiscounts(customer_percent=buyer.discount)
    for name, seats in added.items():
        yield ChangeOrderLine(LineId(new_id(rng)), ProductId(name), seats, planned.level, discounts=discounts)
