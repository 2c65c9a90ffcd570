"""What a newer price list moves in a change and in a quote, and what stays whatever the list says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import PriceEntry, PriceList
from app.domain.change.change_order import ChangeOrderLine
from app.domain.errors import RuleViolation
from app.domain.ids import PriceListId
from app.domain.pricing.change_order import HeldContract, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.quote import price_quote
from app.domain.pricing.repricing import (
    PriceSource,
    RepricedLine,
    at_newer_list,
    moved_products,
    repriced_change_lines,
    repriced_quote_lines,
)
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support import strategies

LATER = date(2026, 11, 26)
TENTH = Decimal("1.1")


def dearer(prices: PriceList, factor: Decimal = TENTH) -> PriceList:
    """The list that follows ``prices``: everything costs ``factor`` of it."""

    def raised(entry: PriceEntry) -> PriceEntry:
        steps = tuple(replace(each, unit_price=each.unit_price * factor) for each in entry.tiers.steps)
        return replace(entry, tiers=replace(entry.tiers, steps=steps))

    entries = tuple(raised(each) for each in prices.entries)
    return replace(prices, id=PriceListId(b.some_id(39)), version=prices.version + 1, entries=entries)


def repriced(
    held: HeldContract, *lines: ChangeOrderLine, prices: PriceList | None = None, **kw: Any
) -> dict[str, RepricedLine]:
    """The lines of a change a few days later at a list that is a tenth dearer, by product."""
    before, newer = h.terms(held, lines, **kw), prices or dearer(h.prices())
    after = at_newer_list(before, held, LATER, newer)
    basis = h.basis(held, prices=newer)
    assert check_change_order(after, basis) == ()
    assert after.on == LATER
    found = repriced_change_lines(
        after, held, price_change_order(before, h.basis(held)), price_change_order(after, basis)
    )
    return {each.product_id: each for each in found}


def test_lines_that_are_held_as_they_are_stay_at_what_is_charged_for_them() -> None:
    found = repriced(h.held(), h.line(h.protect(), 700), h.line(h.coach()))
    coach, protect = found["cyber_coach"], found["protect"]
    assert (coach.source, coach.unit_before, coach.unit_after) == (
        PriceSource.CHARGED,
        Decimal("1.45"),
        Decimal("1.45"),
    )
    assert (protect.source, protect.unit_before, protect.unit_after) == (
        PriceSource.LIST,
        Decimal("2.35"),
        Decimal("2.585"),
    )
    assert (protect.before, protect.after) == (b.eur("1645.00"), b.eur("1809.50"))
    assert [each.is_moved for each in (protect, coach)] == [True, False]


def test_in_another_tier_the_whole_line_has_the_price_that_the_new_list_has_there() -> None:
    """450 held at 2.38 become 520: the tier from 500 on prices all of them, not the 70 that come."""
    held = h.held(h.protect(450, net_unit_price=Decimal("2.38")))
    found = repriced(held, h.line(held.licences[0], 520))["protect"]
    assert (found.unit_before, found.unit_after) == (Decimal("2.35"), Decimal("2.585"))
    assert found.after == b.eur("1344.20")


def test_what_is_added_is_moved_and_what_goes_is_not_listed() -> None:
    found = repriced(h.held(), h.line(h.protect(), 0), h.line(h.coach()), h.added("cyber_academy", 700))
    assert set(found) == {"cyber_coach", "cyber_academy"}
    assert found["cyber_academy"].is_moved


def test_the_discounts_that_are_kept_are_taken_off_the_new_list() -> None:
    kept = ChargedDiscounts(customer_percent=Decimal(10), line_percent=Decimal(5))
    held = h.held(h.protect(682, discounts=kept))
    found = repriced(held, h.line(held.licences[0], 700))["protect"]
    assert found.unit_after == Decimal("2.35") * TENTH * Decimal("0.9") * Decimal("0.95")


def test_a_typed_price_survives() -> None:
    typed = ChargedDiscounts(manual_unit_price=Decimal("2.20"))
    found = repriced(h.held(), h.line(h.protect(), 700, discounts=typed), h.line(h.coach()))["protect"]
    assert (found.source, found.unit_before, found.unit_after, found.is_moved) == (
        PriceSource.TYPED,
        Decimal("2.20"),
        Decimal("2.20"),
        False,
    )


def test_a_contract_that_was_changed_meanwhile_is_for_a_person_to_look_at() -> None:
    terms = h.terms(h.held(), [h.line(h.protect(), 700), h.line(h.coach())])
    with pytest.raises(RuleViolation) as refused:
        at_newer_list(terms, h.held(revision=2), LATER, dearer(h.prices()))
    (problem,) = refused.value.problems
    assert (problem.code, problem.field, problem.data) == (
        "contract-changed",
        "contract_id",
        {"contract": "C-2024-0117"},
    )


def test_a_first_assignment_has_no_contract_that_could_have_changed() -> None:
    terms = h.terms(None, [h.added("protect", 5, level="essential")])
    newer = dearer(h.prices())
    moved = at_newer_list(terms, None, LATER, newer)
    assert (moved.on, moved.price_list_id) == (LATER, newer.id)


def test_a_contract_that_has_not_begun_is_changed_as_of_its_first_day() -> None:
    begins = date(2026, 12, 1)
    held = h.held(start_date=begins)
    terms = h.terms(held, [h.line(h.protect(), 700), h.line(h.coach())], on=begins)
    assert at_newer_list(terms, held, LATER, dearer(h.prices())).on == begins


def test_what_was_before_is_not_known_without_the_older_list() -> None:
    held = h.held()
    terms = h.terms(held, [h.line(h.protect(), 700), h.line(h.coach())])
    priced = price_change_order(terms, h.basis(held))
    found = repriced_change_lines(terms, held, None, priced)
    assert {(each.unit_before, each.before) for each in found} == {(None, None)}


@pytest.mark.parametrize(
    ("changed", "moved"),
    [
        (lambda entry: entry, set()),
        (
            lambda entry: replace(
                entry,
                tiers=replace(
                    entry.tiers, steps=tuple(replace(s, unit_cost=Decimal(1)) for s in entry.tiers.steps)
                ),
            ),
            set(),
        ),
        (
            lambda entry: replace(entry, level="other") if entry.product_id == "protect" else entry,
            {"protect"},
        ),
        (
            lambda entry: (
                replace(
                    entry,
                    tiers=replace(
                        entry.tiers, steps=tuple(replace(s, flat=Decimal(1)) for s in entry.tiers.steps)
                    ),
                )
                if entry.product_id == "archive"
                else entry
            ),
            {"archive"},
        ),
    ],
)
def test_the_products_that_two_lists_price_otherwise(changed: Any, moved: set[str]) -> None:
    prices = h.prices()
    newer = replace(prices, entries=tuple(changed(each) for each in prices.entries))
    assert moved_products(prices, newer) == moved_products(newer, prices) == moved


def test_a_product_that_only_one_list_sells_is_priced_otherwise() -> None:
    prices = h.prices()
    fewer = replace(prices, entries=tuple(each for each in prices.entries if each.product_id != "archive"))
    assert moved_products(prices, fewer) == moved_products(fewer, prices) == {"archive"}


@given(strategies.offers(), st.decimals("0.5", "3", places=2))
def test_a_quote_is_moved_in_the_lines_that_the_list_prices_and_in_no_other(
    offer: Any, factor: Decimal
) -> None:
    terms, prices = offer
    before = price_quote(terms, prices, h.VAT)
    after = price_quote(
        replace(terms, price_list_id=PriceListId(b.some_id(39))), dearer(prices, factor), h.VAT
    )
    for each in repriced_quote_lines(before, after):
        line = next(line for line in terms.lines if line.id == each.line_id)
        assert each.quantity == line.quantity > 0
        assert each.is_optional == line.is_optional
        assert (each.source is PriceSource.TYPED) == (line.manual_unit_price is not None)
        assert each.is_moved == (each.unit_before != each.unit_after)
        if each.source is PriceSource.TYPED or factor == 1:
            assert not each.is_moved
    assert not any(each.is_moved for each in repriced_quote_lines(before, before))


@given(seats=st.integers(1, 2000), coach=st.integers(0, 2000), factor=st.decimals("0.5", "3", places=2))
def test_a_list_moves_no_seat_that_nobody_asked_about(seats: int, coach: int, factor: Decimal) -> None:
    held = h.held()
    lines = (h.line(h.protect(), seats), h.line(h.coach(), coach))
    before, newer = h.terms(held, lines), dearer(h.prices(), factor)
    after = at_newer_list(before, held, b.TODAY, newer)
    basis = h.basis(held, prices=newer)
    if check_change_order(after, basis):
        return
    old, new = price_change_order(before, h.basis(held)), price_change_order(after, basis)
    found = repriced_change_lines(after, held, old, new)
    stays = [each for each in found if each.quantity == 682]
    assert all(each.source is PriceSource.CHARGED and not each.is_moved for each in stays)
    assert new.change.prior_total == old.change.prior_total
    moved = sum(each.after.minor - each.before.minor for each in found if each.before is not None)
    assert new.change.new_total.minor - old.change.new_total.minor == moved
