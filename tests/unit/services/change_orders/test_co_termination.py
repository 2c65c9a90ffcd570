"""Contracts of a customer brought to one end: which move, what each costs, and what is queued for them."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.commands.commands import CreateChangeOrder, SubmitChangeOrder
from app.domain.commands.specs import name_of
from app.domain.dates import add_months
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.money import total
from app.domain.pricing.change_order_rules import NEW_END_MONTHS_MAX
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.co_termination import CoTermination, EndAmount, EndingContract, EndKey
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.problems import codes_and_fields

YES = Consent(is_governed=True, is_authorised=True, po_number=None)
LATER = date(2028, 12, 31)
PAIR = [name_of(CreateChangeOrder), name_of(SubmitChangeOrder)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path, FixedClock())
    yield opened
    opened.close()


@pytest.fixture
def customer_id(desk: Desk) -> CustomerId:
    """Somebody with a bundle to the middle of 2028, and a package that goes on from month to month."""
    return desk.queries.customers(CustomerFilter(text="Laboratoires Vernay")).page(0, 1)[0].id


@pytest.fixture
def ends(desk: Desk, customer_id: CustomerId) -> CoTermination:
    return CoTermination(desk.change_services, customer_id)


def waiting(desk: Desk) -> list[str]:
    with desk.store.readers.borrow() as connection:
        return [row[0] for row in connection.execute("SELECT type FROM outbox ORDER BY place")]


def why(contracts: tuple[EndingContract, ...]) -> list[str]:
    return [each.problem.code if each.problem is not None else "" for each in contracts]


def test_it_begins_with_the_end_of_the_contract_that_ends_last(ends: CoTermination) -> None:
    first, last = ends.contracts()
    assert first.end < last.end == ends.day
    assert (first.is_taken, last.is_taken) == (True, False)
    assert why(ends.contracts()) == ["", "new_end.same"]
    assert last.amounts == {}
    assert ends.ends() == ((last.number, last.end),)


def test_each_costs_what_its_own_change_would_cost(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    assert [each.is_taken for each in ends.contracts()] == [True, True]
    for each in ends.contracts():
        editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(each.id))
        more = editor.contract_end.cost_of(LATER)
        editor.contract_end.move(LATER)
        change = editor.editing.state.priced.change
        assert each.amounts == {
            EndAmount.TODAY: change.today,
            EndAmount.NEXT_INVOICE: change.next_invoice,
            EndAmount.TO_NEW_END: change.to_term_end,
            EndAmount.MORE: more,
        }
    sums = ends.sums()["EUR"]
    for amount in EndAmount:
        assert sums[amount] == total((each.amounts[amount] for each in ends.contracts()), "EUR")


def test_every_amount_and_every_sum_explains_itself(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    formats, sums = desk.words.formats, ends.sums()["EUR"]
    for amount in EndAmount:
        told = ends.explain(EndKey(amount, "EUR"))
        assert told.derivation.result == formats.money(sums[amount])
        if sums[amount].minor:
            assert [step.what for step in told.derivation.steps] == [each.number for each in ends.moving()]
        for each in ends.moving():
            told = ends.explain(EndKey(amount, "EUR", each.id))
            assert told.derivation.result == formats.money(each.amounts[amount])
            assert each.number in told.subject


def test_why_a_contract_stays_stands_beside_it(ends: CoTermination) -> None:
    first, last = ends.contracts()
    ends.bring_to(last.end - timedelta(days=1))
    assert why(ends.contracts()) == ["", "new_end.later"]
    ends.bring_to(first.end)
    assert why(ends.contracts()) == ["new_end.same", "new_end.later"]
    assert ends.moving() == ()
    assert ends.sums() == {}
    ends.bring_to(add_months(first.end, NEW_END_MONTHS_MAX) + timedelta(days=1))
    assert why(ends.contracts()) == ["new_end.range", ""]
    ends.bring_to(None)
    assert [each.is_taken for each in ends.contracts()] == [False, False]


def test_one_is_left_out_and_taken_again(ends: CoTermination) -> None:
    ends.bring_to(LATER)
    first, last = ends.contracts()
    ends.take(first.id, False)
    assert [each.id for each in ends.moving()] == [last.id]
    assert ends.sums()["EUR"] == ends.moving()[0].amounts
    ends.take(first.id, True)
    assert len(ends.moving()) == 2


def test_those_that_were_selected_are_taken(desk: Desk, customer_id: CustomerId, ends: CoTermination) -> None:
    last = ends.contracts()[1]
    chosen = CoTermination(desk.change_services, customer_id, [last.id])
    chosen.bring_to(LATER)
    assert [each.id for each in chosen.moving()] == [last.id]


def test_all_are_ordered_in_one_act_and_one_undo_takes_them_back(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    before = waiting(desk)
    placed = ends.place(YES)
    assert waiting(desk) == [*before, *PAIR, *PAIR]
    assert {each.terms.contract_id for each in placed} == {each.id for each in ends.contracts()}
    assert {each.terms.new_end for each in placed} == {LATER}
    assert len({each.provisional_number for each in placed}) == 2
    action = desk.undo.last()
    assert action is not None
    desk.undo.undo(action)
    assert waiting(desk) == before


def test_each_order_is_a_chain_of_its_own(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    ends.place(YES)
    with desk.store.readers.borrow() as connection:
        rows = connection.execute(
            "SELECT op_id, coalesce(json_extract(CAST(body AS TEXT), '$.depends_on'), '')"
            " FROM outbox ORDER BY place"
        ).fetchall()
    (one, alone), (_, on_one), (two, also_alone), (_, on_two) = rows[-4:]
    assert (alone, also_alone) == ("", "")
    assert (on_one, on_two) == (f'["{one}"]', f'["{two}"]')


def test_quotes_are_saved_instead_of_orders(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    before = waiting(desk)
    saved = ends.save()
    assert waiting(desk) == [*before, PAIR[0], PAIR[0]]
    assert {each.status.value for each in saved} == {"open"}


def test_without_the_boxes_nothing_is_ordered_for_any_of_them(desk: Desk, ends: CoTermination) -> None:
    ends.bring_to(LATER)
    before = waiting(desk)
    with pytest.raises(RuleViolation) as refused:
        ends.place(Consent(is_governed=True, is_authorised=False, po_number=""))
    found = codes_and_fields(refused.value.problems)
    assert found == [
        ("submission.not_authorised", "is_authorised"),
        ("submission.po_missing", "po_number"),
    ]
    assert waiting(desk) == before
