"""Why a unit of a changed line costs what it does, as it is shown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import TierMode
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.money import round_half_away
from app.domain.pricing.change_order import ChangeBasis, change_terms, price_change_order
from app.domain.pricing.trace.change_unit import explain_changed_unit, explain_prior_unit
from app.domain.pricing.trace.steps import Step, StepCode
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.by_hand import by_hand

EXTENDED = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
HELD = h.held()
PAST = h.held(terms=EXTENDED, end_date=date(2026, 10, 31))
PERCENT = st.decimals(0, 95, places=2)


def checked(terms: ChangeOrderTerms, basis: ChangeBasis) -> list[tuple[Step, ...]]:
    """The steps of the new unit price of each line; they come to what is shown, as do those before it."""
    changed, found = change_terms(terms, basis), []
    for index, line in enumerate(price_change_order(terms, basis).change.lines):
        if line.prior_unit_price is not None:
            prior = explain_prior_unit(changed.lines[index], changed)
            assert by_hand(prior) == round_half_away(line.prior_unit_price, 4)
        found.append(explain_changed_unit(index, line.quantity, changed, terms, basis))
        assert by_hand(found[-1]) == round_half_away(line.unit_price, 4)
        if line.step is not None:
            step = explain_changed_unit(index, line.prior_quantity, changed, terms, basis)
            assert by_hand(step) == round_half_away(line.step.unit_price, 4)
    return found


@given(
    quantity=st.integers(1, 2_000),
    percents=st.tuples(PERCENT, PERCENT, PERCENT),
    typed=st.none() | st.decimals("0.01", 20, places=3),
    mode=st.sampled_from(TierMode),
    is_past=st.booleans(),
)
def test_every_unit_price_of_a_change_recomputes_to_what_is_shown(
    quantity: int,
    percents: tuple[Decimal, Decimal, Decimal],
    typed: Decimal | None,
    mode: TierMode,
    is_past: bool,
) -> None:
    of = PAST if is_past else HELD
    prices = h.prices()
    entries = tuple(replace(each, tiers=replace(each.tiers, mode=mode)) for each in prices.entries)
    basis = h.basis(of, prices=replace(prices, entries=entries))
    discounts = ChargedDiscounts(*percents, typed)
    lines = (h.line(h.protect(), quantity, discounts=discounts), h.line(h.coach()))
    changed, untouched = checked(h.terms(of, lines), basis)
    codes = {step.code for step in changed}
    assert codes & {StepCode.LIST_UNIT, StepCode.TIER, StepCode.MANUAL_UNIT}
    assert untouched[0].code == StepCode.UNIT
    assert any(step.code == StepCode.SURCHARGE for step in untouched) == is_past


def test_another_level_and_other_seats_have_a_unit_price_each() -> None:
    checked(h.terms(HELD, (h.line(h.protect(), 700, level="advanced"), h.line(h.coach()))), h.basis(HELD))


@pytest.mark.parametrize("quantity", [0, 5])
def test_a_fee_beside_one_price_of_all_units_is_not_in_it(quantity: int) -> None:
    prices = h.prices()
    fee = b.tiers("49:2.40", "2.00")
    fee = replace(fee, steps=tuple(replace(each, flat=Decimal(30)) for each in fee.steps))
    entries = tuple(replace(each, tiers=fee) for each in prices.entries)
    added = h.added("cyber_academy", quantity)
    terms = h.terms(HELD, (h.line(h.protect()), h.line(h.coach()), added))
    *_, steps = checked(terms, h.basis(HELD, prices=replace(prices, entries=entries)))
    assert (steps[0].code, steps[0].operand) == (StepCode.UNIT, Decimal("2.40"))
