"""The demo's change orders are what a rep could have saved, and every way of selling can be tried."""

from datetime import date

import pytest

from app.domain.catalogue.catalogue import Partnership, Programme, SellingFlow
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import Customer
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.change_rebase import is_contract_kept, is_day_kept
from app.domain.pricing.vat import treatment
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from portal.demo import PARTNERS
from tests.portal.demo.test_demo import CATALOGUE, DAYS, PRICES, TAX, TODAY, arvane, everything


def change_orders(today: date) -> list[ChangeOrder]:
    return [each for each in arvane(today) if isinstance(each, ChangeOrder)]


def held_of(today: date, change: ChangeOrder) -> HeldContract:
    mine = [each for each in arvane(today) if getattr(each, "customer_id", "") == change.customer_id]
    (contract,) = (
        each for each in mine if isinstance(each, Contract) and each.id == change.terms.contract_id
    )
    licences = (each for each in mine if isinstance(each, Licence) and each.contract_id == contract.id)
    return HeldContract(contract, tuple(licences))


@pytest.mark.parametrize("today", DAYS)
def test_every_change_order_was_allowed_and_comes_to_what_it_says(today: date) -> None:
    for change in change_orders(today):
        held = held_of(today, change)
        basis = ChangeBasis(
            programme=CATALOGUE.programme(change.terms.programme_id),
            prices=PRICES[change.terms.price_list_id],
            vat=treatment(TAX, "FR", "FR", "", change.terms.on),
            held=held,
            now=change.written_at,
        )
        assert check_change_order(change.terms, basis) == ()
        assert price_change_order(change.terms, basis).totals == change.totals
        assert is_contract_kept(change.terms, held)


def test_there_is_one_of_each_status_that_a_rep_meets() -> None:
    found = {change.status_on(TODAY) for change in change_orders(TODAY)}
    assert found == {ChangeOrderStatus.OPEN, ChangeOrderStatus.EXPIRED, ChangeOrderStatus.CANCELLED}


def test_their_numbers_are_their_own_and_rise_with_their_days() -> None:
    dated = sorted((change.created_on, change.number) for change in change_orders(TODAY))
    numbers = [number for _, number in dated]
    assert len(set(numbers)) == len(numbers)
    assert numbers == sorted(numbers)
    assert all(number.startswith(f"M-{day.year}-") for day, number in dated)


def test_one_of_them_can_be_submitted_today_as_it_is() -> None:
    ready = [
        change
        for change in change_orders(TODAY)
        if change.status_on(TODAY) is ChangeOrderStatus.OPEN
        and is_day_kept(change.terms, held_of(TODAY, change), TODAY)
    ]
    assert any(line.licence_id is None for change in ready for line in change.terms.lines)


def test_each_partnership_of_each_programme_can_be_tried_by_some_partner() -> None:
    sold = {(each.programme_id, each.partnership) for partner in PARTNERS for each in partner.participations}
    offered = {
        (programme.id, terms.partnership)
        for programme in CATALOGUE.programmes
        for terms in programme.partnerships
    }
    assert offered <= sold


@pytest.mark.parametrize("partnership", [Partnership.EM, Partnership.MSP])
def test_who_assigns_directly_has_somebody_to_begin_with_and_somebody_to_change(
    partnership: Partnership,
) -> None:
    programme: Programme = CATALOGUE.programme(
        next(each.id for each in CATALOGUE.programmes if each.id == "cyber360")
    )
    allowed = programme.terms_for(partnership)
    assert allowed is not None
    assert allowed.flow is SellingFlow.DIRECT
    mine = [
        each
        for _, each in everything(TODAY)
        if isinstance(each, Customer) and (each.programme_id, each.partnership) == (programme.id, partnership)
    ]
    bought = {each.customer_id for _, each in everything(TODAY) if isinstance(each, Licence)}
    assert {customer.id in bought for customer in mine} == {True, False}
    options = {each.id for each in programme.products if each.option_of}
    of_them = {customer.id for customer in mine}
    assert any(
        isinstance(each, Licence) and each.customer_id in of_them and each.product_id in options
        for _, each in everything(TODAY)
    )


def test_every_customer_buys_what_its_partner_takes_part_in() -> None:
    for partner in PARTNERS:
        taken_part = {(each.programme_id, each.partnership) for each in partner.participations}
        customers = [d for p, d in everything(TODAY) if p == partner.id and isinstance(d, Customer)]
        assert {(each.programme_id, each.partnership) for each in customers} <= taken_part
