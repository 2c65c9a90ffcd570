"""The scenario board of a change on a real cache: what it proposes, says, keeps, and gives back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.domain.pricing.change_scenarios import ChangeFigure, ChangeRow
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.queries.customer_filter import CustomerFilter
from app.services.scenarios.board_display import NOT_INCLUDED, BoardKey, DisplayBoard
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.change_proposals import ProposalKind
from app.services.scenarios.change_reasons import explain_figure
from app.services.scenarios.change_view import view_of
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock

HOLDS, FIRST = "Groupe Valmondois", "Cidrerie des Monts"
TOTAL, IN_MARCH = "total_2026-11-20", "total_2027-03-01"


@pytest.fixture
def direct_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """The desk of a rep whose partner takes part in every partnership."""
    opened = desk_in(tmp_path, clock, "other_partner")
    yield opened
    opened.close()


def customer(desk: Desk, name: str) -> CustomerId:
    [row] = desk.queries.customers(CustomerFilter(text=name)).page(0, 1)
    return CustomerId(row.id)


def kept(desk: Desk, draft: ChangeDraft) -> str:
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
    return draft.id


def changed(desk: Desk, seats: int | None = 700) -> ChangeDraft:
    """A change of 682 seats of two products to so many; of nothing without ``seats``."""
    contract = desk.queries.contracts(customer(desk, HOLDS))[0]
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))
    if seats is not None:
        editor.editing.change_all(seats)
    return editor.draft


def opened(desk: Desk, seats: int | None = 700) -> ChangeBoard:
    return ChangeBoard(desk.change_services, kept(desk, changed(desk, seats)))


def plain(text: str) -> str:
    return " ".join(text.split())


def titles(shown: DisplayBoard) -> list[str]:
    return [plain(each.title) for each in shown.variants]


def row(shown: DisplayBoard, name: str) -> list[str]:
    """A figure of every variant."""
    index = [each for each, _ in shown.figures].index(name)
    return [plain(variant.figures[index].amount) for variant in shown.variants]


def differences(shown: DisplayBoard, name: str) -> list[str]:
    index = [each for each, _ in shown.figures].index(name)
    return [plain(variant.figures[index].difference) for variant in shown.variants]


def proposed(board: ChangeBoard, kind: ProposalKind) -> None:
    """Put the first proposal of a kind on the board."""
    assert board.add(next(each for each, _ in board.proposals if each.kind is kind)) is not None


def test_it_begins_with_the_change_beside_what_is_held_and_the_next_level(desk: Desk) -> None:
    shown = view_of(opened(desk))
    assert titles(shown) == ["A · 700 licences", "B · Sans changement", "C · Advanced, 700 licences"]
    assert row(shown, TOTAL) == ["2 340,80 €", "2 280,61 €", "3 049,20 €"]
    assert row(shown, "difference_2026-11-20") == ["+60,19 €", "0,00 €", "+768,59 €"]
    assert row(shown, "today") == ["22,07 €", "0,00 €", "281,81 €"]
    assert differences(shown, TOTAL) == ["référence", "−60,19 €, moins cher", "+708,40 €, plus cher"]
    assert [each.is_cheapest for each in shown.variants] == [False, True, False]
    assert not any(each.is_suggested for each in shown.variants)
    assert plain(shown.conclusion.headline) == "Parmi les modifications, A · 700 licences coûte le moins."
    assert [plain(each.texts[0]) for each in shown.variants][1] == "rien"


def test_a_change_of_nothing_is_compared_with_what_could_be_changed(desk: Desk) -> None:
    shown = view_of(opened(desk, None))
    assert titles(shown) == [
        "A · Sans changement",
        "B · Advanced, 682 licences",
        "C · U-Cyber 360°, 682 licences",
    ]
    assert [each.problem for each in shown.variants] == ["", "", ""]


def test_the_amounts_are_those_of_the_editor_once_a_variant_is_the_change(desk: Desk) -> None:
    board = opened(desk)
    proposed(board, ProposalKind.BUNDLE)
    shown = view_of(board)
    for index, variant in enumerate(board.variants.all):
        preview = ChangeEditor(desk.change_services, replace(board.draft, terms=variant.terms)).preview()
        assert row(shown, TOTAL)[index] == plain(preview.total.amount)
        assert row(shown, "difference_2026-11-20")[index] == plain(preview.difference.amount)
        horizons = [plain(each.figure.amount) for each in preview.horizons]
        assert [row(shown, name)[index] for name in ("today", "next_invoice", "to_term_end")] == horizons


def test_the_bundle_replaces_what_is_held_and_gives_what_was_not_had(desk: Desk) -> None:
    board = opened(desk)
    proposed(board, ProposalKind.BUNDLE)
    terms = board.variants.all[3].terms
    assert [(line.product_id, line.quantity, line.swap and line.swap.seats) for line in terms.lines] == [
        ("protect", 0, 682),
        ("cyber_coach", 0, 682),
        ("u_cyber_360", 700, None),
    ]
    assert board.state(board.variants.all[3].id).problems == ()
    shown = view_of(board)
    products = dict(zip([each.id for each in shown.products], shown.variants[3].products, strict=True))
    assert products["sikker"].is_included
    assert products["sikker"].choice is None
    assert products["u_cyber_360"].choice == "included"
    # Without the bundle again, what it replaced is held as before.
    board.set_product(board.variants.all[3].id, "u_cyber_360", NOT_INCLUDED)
    back = board.variants.all[3].terms
    assert [(line.product_id, line.quantity, line.swap) for line in back.lines] == [
        ("protect", 682, None),
        ("cyber_coach", 682, None),
    ]


def test_fewer_seats_than_the_bundle_replaces_are_said_under_its_name(desk: Desk) -> None:
    board = opened(desk)
    proposed(board, ProposalKind.BUNDLE)
    board.set_seats(board.variants.all[3].id, 500)
    shown = view_of(board)
    assert "682" in shown.variants[3].problem
    assert differences(shown, TOTAL)[3] == ""
    assert not shown.variants[3].is_cheapest


def test_a_reduction_is_dated_and_its_total_stands_on_its_own_day(desk: Desk) -> None:
    shown = view_of(opened(desk, 600))
    assert row(shown, TOTAL)[:2] == ["2 280,61 €", "2 280,61 €"]
    labels = dict(shown.figures)
    assert plain(labels[IN_MARCH]) == "Mensuel HT, dès le 01/03/2027"
    assert row(shown, IN_MARCH)[:2] == ["2 006,40 €", "2 280,61 €"]
    assert differences(shown, IN_MARCH)[1] == "+274,21 €, plus cher"
    assert shown.variants[0].is_cheapest


def test_fewer_seats_at_another_level_wait_for_their_day_and_the_level_does_not(desk: Desk) -> None:
    board = opened(desk)
    board.set_seats(board.variants.all[2].id, 300)
    shown = view_of(board)
    assert shown.variants[2].problem == ""
    today, later = row(shown, TOTAL)[2], row(shown, IN_MARCH)[2]
    # 682 seats of Protect and Cyber Coach at their next level, then 300.
    assert today != later
    assert board.draft.variants[2].terms == board.variants.all[2].terms


def test_a_product_is_added_for_as_many_and_taken_off_again(desk: Desk) -> None:
    board = opened(desk)
    first, before = board.variants.first.id, board.variants.first.terms
    board.set_product(first, "cyber_academy", "included")
    added = board.variants.first.terms.lines[-1]
    assert (added.product_id, added.quantity, added.licence_id) == ("cyber_academy", 700, None)
    # The vendor's example.
    assert row(view_of(board), TOTAL)[0] == "3 418,80 €"
    board.set_product(first, "cyber_academy", NOT_INCLUDED)
    assert board.variants.first.terms == before
    board.set_product(first, "cyber_coach", NOT_INCLUDED)
    assert [line.quantity for line in board.variants.first.terms.lines] == [700, 0]
    board.set_product(first, "cyber_coach", "advanced")
    assert [(line.quantity, line.level) for line in board.variants.first.terms.lines] == [
        (700, "essential"),
        (700, "advanced"),
    ]


def test_digits_typed_one_by_one_are_one_step_and_what_goes_stays_gone(desk: Desk) -> None:
    board = opened(desk)
    first = board.variants.first.id
    board.set_product(first, "cyber_coach", NOT_INCLUDED)
    for typed in (8, 80, 800):
        board.set_seats(first, typed)
    assert [line.quantity for line in board.variants.first.terms.lines] == [800, 0]
    assert board.variants.undo()
    assert [line.quantity for line in board.variants.first.terms.lines] == [700, 0]


def test_another_end_has_another_sum_which_is_not_compared(desk: Desk) -> None:
    board = opened(desk)
    proposed(board, ProposalKind.LATER_END)
    shown = view_of(board)
    assert shown.variants[3].term == date(2028, 2, 29)
    assert differences(shown, "to_term_end")[3] == "autre échéance : non comparable"
    assert differences(shown, TOTAL)[3] == "identique"
    figures = [name for name, _ in shown.figures]
    place = figures.index("to_term_end")
    assert plain(shown.variants[3].figures[place].note) == "jusqu’au 29/02/2028"
    board.set_end(board.variants.all[3].id, date(2027, 2, 28))
    assert board.variants.all[3].terms.new_end is None


def test_every_amount_has_a_derivation_that_ends_at_it(desk: Desk) -> None:
    board = opened(desk, 600)
    board.set_seats(board.variants.all[1].id, 720)
    proposed(board, ProposalKind.LATER_END)
    shown = view_of(board)
    asked = [figure for variant in shown.variants for figure in variant.figures]
    assert len(asked) > 20
    for figure in asked:
        told = explain_figure(board, figure.key).derivation
        assert plain(told.result).lstrip("+") == plain(figure.amount).lstrip("+")
        if figure.can_ask_difference:
            key = BoardKey(figure.key.id, figure.key.figure, is_difference=True)
            result = explain_figure(board, key).derivation.result
            said = figure.difference
            assert said == "identique" or said.startswith(result)


def test_what_is_on_the_board_is_not_proposed_and_four_are_all(desk: Desk) -> None:
    board = opened(desk)
    kinds = [each.kind for each, _ in board.proposals]
    assert ProposalKind.HELD not in kinds
    assert ProposalKind.NEXT_LEVEL not in kinds
    assert kinds.count(ProposalKind.LATER_END) == 3
    proposed(board, ProposalKind.BUNDLE)
    assert not board.variants.can_add
    board.variants.copy(board.variants.first.id)
    assert len(board.variants.all) == 4


def test_totals_that_differ_are_proposed_as_one(desk: Desk) -> None:
    draft = changed(desk, None)
    lines = (replace(draft.terms.lines[0], quantity=700), draft.terms.lines[1])
    board = ChangeBoard(
        desk.change_services, kept(desk, replace(draft, terms=replace(draft.terms, lines=lines)))
    )
    assert titles(view_of(board))[0] == "A · 682 à 700 licences"
    proposed(board, ProposalKind.SAME_TOTAL)
    assert [line.quantity for line in board.variants.all[3].terms.lines] == [700, 700]


def test_the_variants_outlive_a_restart(tmp_path: Path, clock: FixedClock) -> None:
    desk = desk_in(tmp_path, clock)
    board = opened(desk)
    board.variants.rename(board.variants.all[2].id, "  Tout   avancé ")
    board.set_seats(board.variants.all[2].id, 710)
    board.save(board.draft)
    before, id = view_of(board), board.draft.id
    desk.close()
    again = desk_in(tmp_path, clock)
    found = ChangeBoard(again.change_services, id)
    assert view_of(found) == before
    assert titles(before)[2] == "C · Tout avancé"
    assert not found.variants.can_undo
    again.close()


def test_a_variant_that_becomes_the_change_is_one_step_back_in_the_editor(desk: Desk) -> None:
    board = opened(desk)
    chosen, before = board.variants.all[2].terms, board.variants.first.terms
    board.variants.make_first(board.variants.all[2].id)
    assert (board.variants.first.terms, board.variants.all[2].terms) == (chosen, before)
    board.save(board.draft)
    editor = ChangeEditor(desk.change_services, desk.drafts.load(board.draft.id, ChangeDraft))
    assert editor.editing.terms == chosen
    assert editor.editing.undo()
    assert editor.editing.terms == before
    assert not editor.editing.can_undo
    assert editor.draft.before is None


def test_what_the_editor_changes_meanwhile_is_the_first_variant(desk: Desk) -> None:
    board = opened(desk)
    board.save(board.draft)
    draft = desk.drafts.load(board.draft.id, ChangeDraft)
    editor = ChangeEditor(desk.change_services, draft)
    editor.editing.change(customer_notes="Par virement")
    editor.editing.change_all(705)
    again = ChangeBoard(desk.change_services, kept(desk, editor.draft))
    assert [again.seats(each.id) for each in again.variants.all] == [705, 682, 700]
    assert {each.terms.customer_notes for each in again.variants.all} == {"Par virement"}


def test_discounts_that_the_editor_gives_are_those_of_all_variants_but_what_is_held(desk: Desk) -> None:
    board = opened(desk)
    board.save(board.draft)
    editor = ChangeEditor(desk.change_services, desk.drafts.load(board.draft.id, ChangeDraft))
    given = replace(editor.editing.terms.lines[0].discounts, line_percent=Decimal(10))
    editor.editing.change_line(0, discounts=given)
    editor.editing.keep_seats(1)
    again = ChangeBoard(desk.change_services, kept(desk, editor.draft))
    first, held, level = (each.terms.lines for each in again.variants.all)
    assert first[0].discounts == level[0].discounts == given
    assert held[0].discounts != given
    assert again.is_as_held(again.variants.all[1].id)
    # What is proposed anew as held takes nothing over either.
    again.variants.remove(again.variants.all[1].id)
    proposed(again, ProposalKind.HELD)
    assert not any(line.keeps_seats or line.is_touched for line in again.variants.all[-1].terms.lines)


def test_in_the_next_billing_period_all_variants_are_of_that_day(desk: Desk, clock: FixedClock) -> None:
    board = opened(desk)
    board.save(board.draft)
    clock.advance(days=15)
    again = ChangeBoard(desk.change_services, board.draft.id)
    assert {each.terms.on for each in again.variants.all} == {date(2026, 12, 5)}
    assert [again.seats(each.id) for each in again.variants.all] == [700, 682, 700]
    assert again.is_as_held(again.variants.all[1].id)


def test_first_licences_are_compared_over_their_commitments(direct_desk: Desk) -> None:
    desk = direct_desk
    draft = desk.change_services.builder.first_draft(customer(desk, FIRST))
    editor = ChangeEditor(desk.change_services, draft)
    editor.add(editor.addable()[0])
    editor.editing.change_line(0, quantity=25)
    board = ChangeBoard(desk.change_services, kept(desk, editor.draft))
    kinds = {each.kind for each, _ in board.proposals}
    assert ProposalKind.HELD not in kinds
    assert ProposalKind.LATER_END not in kinds
    shown = view_of(board)
    assert shown.terms is not None
    months = [value for value, _ in shown.terms.options]
    assert len(months) > 1
    board.set_commitment(board.variants.first.id, int(str(months[-1])))
    assert board.variants.first.terms.commitment_months == months[-1]
    assert board.comparison().variants[0].printed(ChangeRow(ChangeFigure.TODAY)) is not None
    assert view_of(board).variants[0].problem == ""


def test_a_draft_that_is_gone_has_no_board(desk: Desk) -> None:
    with pytest.raises(RuleViolation) as refused:
        ChangeBoard(desk.change_services, "nowhere")
    assert refused.value.problems[0].code == "draft.missing"
