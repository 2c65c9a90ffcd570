"""Volume and graduated tiers, flat fees and costs."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.catalogue.tiers import check_open_end, check_tiers, price_of, shares
from app.domain.errors import Problem, RuleViolation
from tests.support import builders as b
from tests.support import strategies as some
from tests.support.problems import codes_and_fields

FLAT = Tiers(
    TierMode.VOLUME,
    (
        TierStep(5, Decimal(7), Decimal(1), Decimal(4)),
        TierStep(10, Decimal(6), Decimal(20), Decimal(3)),
        TierStep(None, Decimal(5), Decimal(0), None),
    ),
)


def graduated(tiers: Tiers) -> Tiers:
    return Tiers(TierMode.GRADUATED, tiers.steps)


@pytest.mark.parametrize(
    ("quantity", "amount", "cost"), [(5, "36", "20"), (6, "56", "18"), (10, "80", "30"), (11, "55", None)]
)
def test_volume_charges_the_fee_and_cost_of_the_tier_it_falls_in(
    quantity: int, amount: str, cost: str | None
) -> None:
    price = price_of(FLAT, quantity)
    assert (price.amount, price.cost) == (Decimal(amount), None if cost is None else Decimal(cost))


@pytest.mark.parametrize(
    ("quantity", "amount", "cost"), [(5, "36", "20"), (6, "62", "23"), (10, "86", "35"), (11, "91", None)]
)
def test_graduated_charges_the_fee_of_each_tier_that_is_reached(
    quantity: int, amount: str, cost: str | None
) -> None:
    price = price_of(graduated(FLAT), quantity)
    assert (price.amount, price.cost) == (Decimal(amount), None if cost is None else Decimal(cost))
    assert price.unit == Decimal(amount) / quantity


@pytest.mark.parametrize("tiers", [b.tiers("10:5"), graduated(b.tiers("10:5"))], ids=["volume", "graduated"])
def test_a_quantity_beyond_the_last_tier_has_no_price(tiers: Tiers) -> None:
    for ask in (price_of, lambda tiers, quantity: list(shares(tiers, quantity))):
        with pytest.raises(RuleViolation) as refused:
            ask(tiers, 11)
        assert refused.value.problems == (Problem("price.missing", "quantity", {"quantity": "11"}),)


@pytest.mark.parametrize(
    ("quantity", "volume", "each_its_own"),
    [
        # (step, its first unit, units)
        (1, [(0, 1, 1)], [(0, 1, 1)]),
        (5, [(0, 1, 5)], [(0, 1, 5)]),
        (6, [(1, 6, 6)], [(0, 1, 5), (1, 6, 1)]),
        (10, [(1, 6, 10)], [(0, 1, 5), (1, 6, 5)]),
        (11, [(2, 11, 11)], [(0, 1, 5), (1, 6, 5), (2, 11, 1)]),
    ],
)
def test_a_share_says_which_units_its_step_prices(
    quantity: int, volume: list[tuple[int, int, int]], each_its_own: list[tuple[int, int, int]]
) -> None:
    for tiers, expected in ((FLAT, volume), (graduated(FLAT), each_its_own)):
        found = [(FLAT.steps.index(each.step), each.first, each.units) for each in shares(tiers, quantity)]
        assert found == expected


@given(some.tiers(), st.integers(1, 5_000))
def test_shares_make_up_the_quantity_and_its_price(tiers: Tiers, quantity: int) -> None:
    parts = list(shares(tiers, quantity))
    assert sum(part.units for part in parts) == quantity
    amount = sum(part.step.unit_price * part.units + part.step.flat for part in parts)
    assert amount == price_of(tiers, quantity).amount
    assert [part.first for part in parts] == sorted({part.first for part in parts})


@given(some.tiers(mode=TierMode.GRADUATED), st.integers(1, 5_000))
def test_one_more_unit_never_lowers_a_graduated_amount(tiers: Tiers, quantity: int) -> None:
    assert price_of(tiers, quantity + 1).amount >= price_of(tiers, quantity).amount


def wrong_with(*steps: TierStep) -> list[tuple[str, str]]:
    tiers = Tiers(TierMode.VOLUME, steps)
    return codes_and_fields((*check_tiers(tiers), *check_open_end(tiers)))


def to(up_to: int | None, unit: str = "7", flat: str = "0", cost: str | None = None) -> TierStep:
    return TierStep(up_to, Decimal(unit), Decimal(flat), None if cost is None else Decimal(cost))


WRONG_TIERS: list[tuple[str, list[TierStep], list[tuple[str, str]]]] = [
    ("no step", [], [("tiers.empty", "steps")]),
    ("two steps that end alike", [to(5), to(5), to(None)], [("tiers.overlap", "steps.1.up_to")]),
    ("a step that goes back", [to(9), to(5), to(None)], [("tiers.overlap", "steps.1.up_to")]),
    (
        "within an earlier one",
        [to(9), to(5), to(7), to(None)],
        [("tiers.overlap", f"steps.{at}.up_to") for at in (1, 2)],
    ),
    (
        "a step after the open one",
        [to(None), to(5)],
        [("tiers.after_open_end", "steps.1.up_to"), ("tiers.hole", "steps.1.up_to")],
    ),
    ("two open steps", [to(None), to(None)], [("tiers.after_open_end", "steps.1.up_to")]),
    ("a step of no unit", [to(0), to(None)], [("tiers.up_to", "steps.0.up_to")]),
    ("a step below zero", [to(-5), to(None)], [("tiers.up_to", "steps.0.up_to")]),
    ("a closed end", [to(5), to(9)], [("tiers.hole", "steps.1.up_to")]),
    ("a price below zero", [to(None, "-0.01")], [("price.range", "steps.0.unit_price")]),
    ("a fee below zero", [to(5), to(None, flat="-1")], [("price.range", "steps.1.flat")]),
    ("a cost below zero", [to(None, cost="-1")], [("price.range", "steps.0.unit_cost")]),
    ("a price that is no number", [to(None, "NaN")], [("price.range", "steps.0.unit_price")]),
    ("a price without end", [to(None, "Infinity")], [("price.range", "steps.0.unit_price")]),
    ("an absurd exponent", [to(None, "1E+999999")], [("price.range", "steps.0.unit_price")]),
]


@pytest.mark.parametrize(
    ("steps", "found"), [case[1:] for case in WRONG_TIERS], ids=[case[0] for case in WRONG_TIERS]
)
def test_tiers_that_price_nothing_or_a_unit_twice_are_named_by_their_step(
    steps: list[TierStep], found: list[tuple[str, str]]
) -> None:
    assert wrong_with(*steps) == found


def test_what_is_wrong_with_a_step_says_by_how_much() -> None:
    steps = (to(0), to(9), to(5), to(7))
    found = [*check_tiers(Tiers(TierMode.VOLUME, steps)), *check_open_end(Tiers(TierMode.VOLUME, steps))]
    assert found == [
        Problem("tiers.up_to", "steps.0.up_to", {"up_to": "0"}),
        Problem("tiers.overlap", "steps.2.up_to", {"up_to": "5", "previous": "9"}),
        Problem("tiers.overlap", "steps.3.up_to", {"up_to": "7", "previous": "9"}),
        Problem("tiers.hole", "steps.3.up_to", {"up_to": "7"}),
    ]


@given(some.tiers(), st.integers(1, 5_000))
def test_sound_tiers_have_a_price_for_every_quantity(tiers: Tiers, quantity: int) -> None:
    assert [*check_tiers(tiers), *check_open_end(tiers)] == []
    assert price_of(tiers, quantity).amount >= 0
