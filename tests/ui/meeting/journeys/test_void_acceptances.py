"""What was signed is another when it reaches the portal: void on both sides, said, and signed anew."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.change_orders.change_checks import Consent
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.attention.values_apart import ValuesApart
from app.ui.labels.quote_cells import QuoteCells
from app.ui.widgets.label import Label
from tests.support.attention_driver import AttentionDriver
from tests.support.desk import customer_named
from tests.support.meeting_driver import MeetingDriver, change_draft, part
from tests.support.turns import in_turn
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms
from tests.unit.cli.conftest import CommandLine, require

HOLDS, RENAMED = "Groupe Valmondois", "Corbière & Fils"
VOID = {"fr": "L’accord du client ne compte pas", "en": "The customer’s acceptance does not count"}


@pytest.fixture
def quoted(desk: Desk, other: Desk) -> Quote:
    """An open quote that both desks know, and the draft of a meeting about it."""
    customer = customer_named(desk, CUSTOMER)
    quote = desk.quotes.create(customer.id, pictured_terms(desk, customer.id))
    in_turn(desk, other)
    known = desk.quotes.get(quote.id)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, known.terms, known.id))
    return known


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_a_colleague_changed_meanwhile_is_told_with_both_values_and_signed_anew(
    meeting: MeetingDriver,
    desk: Desk,
    other: Desk,
    quoted: Quote,
    window: MainWindow,
    qtbot: QtBot,
    command_line: CommandLine,
    language: str,
) -> None:
    meeting.have_signed(DRAFT)
    meeting.have_signed(change_draft(desk, HOLDS), is_change=True)
    theirs = other.customers.get(quoted.customer_id)
    other.customers.update(theirs, replace(theirs, identity=replace(theirs.identity, name=RENAMED)))
    _place_order(other)
    in_turn(other, desk)

    assert {side.quotes.get(quoted.id).status for side in (desk, other)} == {QuoteStatus.OPEN}
    attention = AttentionDriver(window, qtbot)
    renamed, changed = attention.cards
    assert _apart(renamed)[-3:] == [_apart(renamed)[-3], CUSTOMER, RENAMED]
    changed.set_open(True)
    assert {"682 → 683 × 2", "690 → 683 × 2"} <= {each[:13] for each in _apart(changed)}
    assert VOID[language] in attention.reason(changed)
    said = require(command_line("attention")).out
    assert VOID[language] in said
    assert RENAMED in said
    rows = require(command_line("attention", "--json")).json["attention"]
    assert [each["void_acceptance"]["can_be_shown_again"] for each in rows] == [True, True]
    assert {each["void_acceptance"]["accepted_by"] for each in rows} == {"Anne Lartigue", "Hugo Charvet"}

    for _ in range(2):
        attention = AttentionDriver(window, qtbot)
        attention.press(attention.cards[0], "show_again")
        meeting.show_customer()
        meeting.ask_to_accept()
        meeting.sign()
        meeting.accept()
        meeting.leave_customer()
    assert desk.queries.attention() == ()
    in_turn(desk, other)

    assert desk.queries.attention() == ()
    for side in (desk, other):
        _is_sold_anew(side, quoted)


def _is_sold_anew(side: Desk, quoted: Quote) -> None:
    sold = side.quotes.get(quoted.id)
    assert sold.status is QuoteStatus.VALIDATED
    assert sold.acceptance is not None
    assert RENAMED in sold.acceptance.shown
    orders = side.change_services.change_orders.of_customer(customer_named(side, HOLDS).id)
    placed = [each.submission for each in orders if each.status is ChangeOrderStatus.SUBMITTED]
    assert sum(each is not None and each.acceptance is not None for each in placed) == 1


def test_a_colleagues_revision_voids_it_and_what_was_signed_with_a_seat_more_as_well(
    meeting: MeetingDriver, desk: Desk, other: Desk, quoted: Quote, window: MainWindow, qtbot: QtBot
) -> None:
    lines = tuple(replace(each, quantity=each.quantity + 5) for each in quoted.terms.lines)
    other.quotes.revise(quoted.id, replace(quoted.terms, lines=lines))
    meeting.have_signed(DRAFT, more=1)
    in_turn(other, desk)

    attention = AttentionDriver(window, qtbot)
    _, yes = attention.cards
    yes.set_open(True)
    assert VOID["fr"] in attention.reason(yes)
    assert attention.names(yes)[-1] == "show_again"
    counts = [each.partition(" × ")[0] for each in _apart(yes)]
    assert counts[counts.index("Protect") :][:3] == ["Protect", "121", "125"]
    assert other.quotes.get(quoted.id).acceptance is None
    rows = desk.queries.quotes_of(quoted.customer_id)
    (row,) = (each for each in rows if each.id == quoted.id)
    assert QuoteCells(window.workspace).status(row).second == "voir À traiter"


def _place_order(desk: Desk) -> None:
    """A colleague's order for the customer whose change was signed."""
    contract = desk.queries.contracts(customer_named(desk, HOLDS).id)[0]
    draft = desk.change_services.builder.new_draft(contract.id)
    first, *others = draft.terms.lines
    terms = replace(draft.terms, lines=(replace(first, quantity=690), *others))
    desk.change_services.change_orders.place(replace(draft, terms=terms), Consent(True, True, None))


def _apart(card: QWidget) -> list[str]:
    return [each.text() for each in part(card, ValuesApart).findChildren(Label)]
