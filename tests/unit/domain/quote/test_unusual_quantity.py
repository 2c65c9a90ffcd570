"""Which quantities are out of the ordinary: far above the employees, or far above what is held."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks.amounts import QUANTITY_MAX
from app.domain.ids import ProductId
from app.domain.quote.unusual_quantity import (
    EMPLOYEES_TIMES,
    HELD_TIMES,
    UnusualQuantity,
    most_employees,
    unusual_quantities,
)

PROTECT, COACH = ProductId("protect"), ProductId("cyber_coach")
QUANTITIES = st.integers(min_value=0, max_value=QUANTITY_MAX)
SEGMENTS = st.sampled_from(["", "1-9", "10-49", "50-249", "250-4999", "5000+"])
WANTED = st.lists(st.tuples(st.sampled_from([PROTECT, COACH]), QUANTITIES), max_size=6)
HELD = st.dictionaries(st.sampled_from([PROTECT, COACH]), QUANTITIES)


@pytest.mark.parametrize(
    ("segment", "most"),
    [
        ("1-9", 9),
        ("10-49", 49),
        ("50-249", 249),
        ("250-4999", 4999),
        ("5000+", None),
        ("", None),
        ("250", None),
        ("large", None),
        ("-9", None),
    ],
)
def test_a_company_size_says_how_many_people_there_can_be(segment: str, most: int | None) -> None:
    assert most_employees(segment) == most


@pytest.mark.parametrize(
    ("quantity", "segment", "held", "is_above_employees", "is_above_held"),
    [
        (45, "1-9", 0, False, False),
        (46, "1-9", 0, True, False),
        (245, "10-49", 25, False, False),
        (250, "10-49", 25, True, False),
        (251, "10-49", 25, True, True),
        (251, "50-249", 25, False, True),
        (250, "50-249", 25, False, False),
        (600, "", 0, False, False),
        (600, "", 60, False, False),
        (601, "", 60, False, True),
        (11, "", 1, False, True),
        (10, "", 1, False, False),
        (1_000_000, "5000+", 0, False, False),
        (0, "1-9", 3, False, False),
    ],
)
def test_a_quantity_is_unusual_above_five_an_employee_or_ten_times_what_is_held(
    quantity: int, segment: str, held: int, is_above_employees: bool, is_above_held: bool
) -> None:
    found = unusual_quantities([(PROTECT, quantity)], segment, {PROTECT: held})
    if not (is_above_employees or is_above_held):
        assert found == ()
    else:
        unusual = UnusualQuantity(PROTECT, quantity, segment, held, is_above_employees, is_above_held)
        assert found == (unusual,)


def test_lines_of_one_product_are_added_up() -> None:
    found = unusual_quantities([(PROTECT, 30), (COACH, 30), (PROTECT, 30)], "1-9", {})
    assert [(each.product_id, each.quantity) for each in found] == [(PROTECT, 60)]


@given(WANTED, SEGMENTS, HELD)
def test_what_is_found_is_above_a_limit_and_what_is_not_found_is_above_none(
    wanted: list[tuple[ProductId, int]], segment: str, held: dict[ProductId, int]
) -> None:
    found = {each.product_id: each for each in unusual_quantities(wanted, segment, held)}
    employees = most_employees(segment)
    for product in (PROTECT, COACH):
        total = sum(quantity for id, quantity in wanted if id == product)
        holds = held.get(product, 0)
        above_employees = employees is not None and total > EMPLOYEES_TIMES * employees
        above_held = holds > 0 and total > HELD_TIMES * holds
        assert (product in found) == (above_employees or above_held)
        if product in found:
            each = found[product]
            assert (each.quantity, each.held) == (total, holds)
            assert (each.is_above_employees, each.is_above_held) == (above_employees, above_held)


@given(QUANTITIES, QUANTITIES, SEGMENTS, HELD)
def test_more_of_an_unusual_quantity_is_unusual_too(
    one: int, other: int, segment: str, held: dict[ProductId, int]
) -> None:
    less, more = sorted((one, other))
    if unusual_quantities([(PROTECT, less)], segment, held):
        assert unusual_quantities([(PROTECT, more)], segment, held)


@given(WANTED, HELD)
def test_where_nothing_is_known_nothing_is_unusual(
    wanted: list[tuple[ProductId, int]], held: dict[ProductId, int]
) -> None:
    assert unusual_quantities(wanted, "", {}) == ()
    assert not any(each.is_above_employees for each in unusual_quantities(wanted, "5000+", held))
