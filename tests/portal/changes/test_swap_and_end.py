"""Seats that are replaced, and an end that moves: placed, held, billed, and refused where they cannot be."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms, Swap
from app.domain.commands.commands import CreateChangeOrder
from app.domain.ids import LineId
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.change_swap import with_swap
from app.wire.protocol import ResultStatus
from tests.portal.changes.conftest import Held, code, data
from tests.support import held_contracts as h


def untouched(of: HeldContract) -> ChangeOrderTerms:
    lines = [h.line(each) for each in of.licences]
    known = [replace(line, held_quantity=line.quantity, held_level=line.level) for line in lines]
    return h.terms(of, known)


def half_advanced(of: HeldContract, seats: int = 82) -> ChangeOrderTerms:
    source = LineId(h.protect().id)
    return with_swap(untouched(of), source, h.added("protect", 0, level="advanced"), seats)


def saved(held: Held, terms: ChangeOrderTerms, of: HeldContract) -> ChangeOrder:
    return held.create(h.change_order(terms, h.basis(of), 55))


def test_some_seats_are_replaced_at_once_and_both_sides_are_billed(held: Held) -> None:
    of = h.held()
    held.seed(of)
    change = saved(held, half_advanced(of), of)
    result = held.submit(change)
    assert result.status is ResultStatus.APPLIED, result
    seats = {
        (each["product_id"], each["level"]): (each["quantity"], each["scheduled"])
        for each in held.of_kind("licence")
    }
    assert seats == {
        ("protect", "essential"): (600, []),
        ("protect", "advanced"): (82, []),
        ("cyber_coach", "essential"): (682, []),
    }
    (invoice,) = held.of_kind("invoice")
    # Ten of thirty days: 682 at 2.35 go, 600 at 2.35 stay, 82 at 3.10 come.
    assert invoice["net"]["minor"] == -53423 + 47000 + 8473


def test_an_end_that_moves_is_the_contracts_and_the_licences_and_the_order_says_it(held: Held) -> None:
    of = h.held()
    held.seed(of)
    change = saved(held, replace(untouched(of), new_end=date(2027, 6, 30)), of)
    result = held.submit(change)
    assert result.status is ResultStatus.APPLIED, result
    (contract,), (order,) = held.of_kind("contract"), held.of_kind("order")
    assert (contract["end_date"], contract["revision"]) == ("2027-06-30", 2)
    assert {each["end_date"] for each in held.of_kind("licence")} == {"2027-06-30"}
    assert (order["new_end"], order["lines"]) == ("2027-06-30", [])


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"new_end": date(2027, 2, 28)}, "new_end.range"),
        ({"new_end": date(2040, 1, 1)}, "new_end.range"),
        ({"seats": 683}, "swap.too_many"),
        ({"rest": 500}, "swap.and_more"),
    ],
)
def test_what_the_editor_would_not_offer_is_refused_here_as_well(
    held: Held, changes: dict[str, object], refused: str
) -> None:
    of = h.held()
    held.seed(of)
    good = half_advanced(of)
    change = h.change_order(good, h.basis(of), 55)
    lines = list(good.lines)
    if "seats" in changes:
        lines[0] = replace(lines[0], swap=Swap(lines[2].id, 683))
    if "rest" in changes:
        lines[0] = replace(lines[0], quantity=500)
    new_end = changes.get("new_end")
    assert new_end is None or isinstance(new_end, date)
    wrong = replace(change, terms=replace(good, lines=tuple(lines), new_end=new_end))
    result = held.laptop.do(CreateChangeOrder(wrong), wrong)
    assert result.status is not ResultStatus.APPLIED
    assert result.problem is not None
    assert refused in [each.code for each in result.problem.problems]


def test_a_colleagues_order_keeps_the_seats_to_replace_and_moves_the_rest(held: Held) -> None:
    of = h.held()
    held.seed(of)
    change = saved(held, half_advanced(of), of)
    other = held.create(
        h.change_order(h.terms(of, [h.line(h.protect(), 700), h.line(h.coach())]), h.basis(of), 56)
    )
    assert held.submit(other).status is ResultStatus.APPLIED
    result = held.submit(change)
    assert code(result) == "contract-changed"
    # 618 at 2.35, 82 at 3.10, 682 at 1.45.
    assert data(result)["new_total"] == "2695.40"
