"""The offer editor on the real window: typing, amounts, drafts, undo, problems, and the quote at the end."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import OfferType, Period
from app.domain.errors import RuleViolation
from app.domain.ids import LineId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.explanations.why_popover import WhyPopover
from app.ui.forms.date_input import DateInput
from app.ui.forms.decimal_input import DecimalInput
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.lines.line_row import LineRow
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    amount,
    control,
    custom_terms,
    open_editor,
    pictured_terms,
    plain,
    settle,
    type_into,
)


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on an empty Custom offer."""
    return open_editor(window, desk)


@pytest.fixture
def pictured(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on the offer of the design's picture."""
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


def row_of(editor: OfferEditor, product: str) -> LineRow:
    return control(editor, LineRow, f"line_{product}")


def test_the_pictured_offer_comes_to_the_pictured_amounts(pictured: OfferEditor) -> None:
    found = {name: amount(pictured, name) for name in ("monthly_total", "term_total", "due_first")}
    assert found == {"monthly_total": "611,80 €", "term_total": "22 024,80 €", "due_first": "734,16 €"}
    nets = [amount(pictured, f"net_{each}") for each in ("protect", "cyber_coach", "cyber_academy", "sikker")]
    assert nets == ["335,23", "157,14", "119,43", "(125,71)"]


def test_every_keystroke_recalculates(editor: OfferEditor) -> None:
    seen = []
    for typed in ("8", "80"):
        type_into(editor, "quantity_cyber_academy", typed)
        seen.append(amount(editor, "monthly_total"))
    assert seen == ["15,12 €", "129,60 €"]


def test_every_keystroke_is_on_the_disk(editor: OfferEditor, desk: Desk, qtbot: QtBot) -> None:
    type_into(editor, "quantity_protect", "120")
    type_into(editor, "customer_notes", "Deux sites")
    qtbot.waitUntil(lambda: desk.drafts.quote(DRAFT).terms.customer_notes == "Deux sites")
    assert desk.drafts.quote(DRAFT).terms.lines[0].quantity == 120


def test_leaving_at_once_keeps_the_last_keystroke(
    editor: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_into(editor, "quantity_protect", "123")
    window.workspace.router.go(places.Customers())
    settle(qtbot, window)
    assert desk.drafts.quote(DRAFT).terms.lines[0].quantity == 123


def test_the_level_appears_with_the_first_licence(editor: OfferEditor) -> None:
    level = control(editor, Select, "level_protect")
    assert not level.isVisible()
    type_into(editor, "quantity_protect", "1")
    assert level.isVisible()
    assert editor.findChild(Select, "level_cyber_academy") is None


def test_choosing_a_level_changes_the_price(pictured: OfferEditor) -> None:
    level = control(pictured, Select, "level_protect")
    level.setFocus()
    QTest.keyClick(level, Qt.Key.Key_Up)
    assert level.value() == "essential"
    assert amount(pictured, "net_protect") != "335,23"


def test_undo_takes_back_a_burst_of_typing_even_from_inside_the_box(editor: OfferEditor) -> None:
    type_into(editor, "quantity_protect", "120")
    type_into(editor, "quantity_cyber_academy", "80")
    target = control(editor, Stepper, "quantity_cyber_academy").focusProxy()
    assert target is not None
    steppers = [control(editor, Stepper, f"quantity_{each}") for each in ("protect", "cyber_academy")]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    seen = []
    for modifiers in (Qt.KeyboardModifier.ControlModifier,) * 2 + (both,) * 2:
        QTest.keyClick(target, Qt.Key.Key_Z, modifiers)
        seen.append([stepper.value() for stepper in steppers])
    assert seen == [[120, 0], [0, 0], [120, 0], [120, 80]]
    assert amount(editor, "net_cyber_academy") == "129,60"


def test_the_bundle_has_one_count_and_the_lines_come_back(pictured: OfferEditor, qtbot: QtBot) -> None:
    control(pictured, QRadioButton, "offer_bundle").click()
    assert [row.product_id for row in pictured.form.rows] == ["u_cyber_360", "onboarding_workshop"]
    type_into(pictured, "quantity_u_cyber_360", "120")
    control(pictured, QRadioButton, "offer_custom").click()
    assert amount(pictured, "monthly_total") == "611,80 €"


def test_the_commitment_counts_for_all_lines(pictured: OfferEditor, qtbot: QtBot) -> None:
    control(pictured, QRadioButton, "commitment_12").click()
    assert amount(pictured, "term_total") == "7 341,60 €"
    assert "30/11/2027" in plain(pictured.form.settings.fields["commitment_months"].hint())


def test_letters_in_a_count_are_said_at_the_line_and_change_nothing(pictured: OfferEditor) -> None:
    type_into(pictured, "quantity_protect", "abc")
    row = row_of(pictured, "protect")
    assert "abc" in row.problem.sentence
    assert amount(pictured, "net_protect") == "335,23"
    type_into(pictured, "quantity_protect", "120")
    assert row.problem.sentence == ""


@pytest.mark.parametrize(
    ("box", "typed"), [("line_discount_protect", "101"), ("quantity_protect", "1000001")]
)
def test_a_figure_beyond_its_range_is_said_at_the_line(pictured: OfferEditor, box: str, typed: str) -> None:
    type_into(pictured, box, typed)
    assert row_of(pictured, "protect").problem.sentence
    assert control(pictured, QPushButton, "create_quote").isEnabled()


def test_a_start_in_the_past_is_said_at_its_field(pictured: OfferEditor) -> None:
    type_into(pictured, "start_date", "19/11/2026")
    control(pictured, QWidget, "quote_discount").setFocus()
    assert "20/11/2026" in pictured.form.settings.fields["start_date"].problem()


def test_a_draft_whose_start_has_passed_says_so_when_it_opens(
    window: MainWindow, desk: Desk, clock: FixedClock
) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = replace(pictured_terms(desk, customer.id), start_date=clock.today() - timedelta(days=1))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, terms))
    assert editor.form.settings.fields["start_date"].problem()


def test_nothing_subscribed_is_said_below_the_lines_and_makes_no_quote(
    editor: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    control(editor, QPushButton, "create_quote").click()
    note = control(editor, QWidget, "lines_problem")
    assert note.isVisible()
    assert note.accessibleName()
    type_into(editor, "quantity_protect", "1")
    assert not note.isVisible()
    settle(qtbot, window)
    assert desk.drafts.quote(DRAFT)


def test_a_problem_keeps_the_quote_from_being_made_and_gets_the_keyboard(
    pictured: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    type_into(pictured, "quantity_cyber_coach", "x")
    control(pictured, QWidget, "quote_discount").setFocus()
    pictured.finish()
    stepper = control(pictured, Stepper, "quantity_cyber_coach")
    assert window.focusWidget() is stepper.focusProxy()
    settle(qtbot, window)
    assert desk.queries.find_quote("P-0001") is None


def test_creating_leads_to_the_quotes_of_the_customer_and_the_draft_is_gone(
    pictured: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    type_into(pictured, "quantity_protect", "130")
    control(pictured, QPushButton, "create_quote").click()
    place = places.CustomerFile(customer.id, "quotes")
    qtbot.waitUntil(lambda: window.workspace.router.place == place)
    settle(qtbot, window)
    assert "P-0001" in toast_of(window, qtbot).text()
    row = desk.queries.find_quote("P-0001")
    assert row is not None
    assert row.lines[0].quantity == 130
    with pytest.raises(RuleViolation):
        desk.drafts.quote(DRAFT)


def test_a_typed_price_takes_the_place_of_the_list_and_its_discount(pictured: OfferEditor) -> None:
    row = row_of(pictured, "cyber_academy")
    row.menu.price.trigger()
    price = control(pictured, DecimalInput, "manual_price_cyber_academy")
    assert (price.value(), amount(pictured, "net_cyber_academy")) == (Decimal("1.539"), "119,43")
    assert not row.discount.isVisible()
    type_into(pictured, "manual_price_cyber_academy", "1,50")
    assert amount(pictured, "net_cyber_academy") == "116,40"
    row.menu.price.trigger()
    assert amount(pictured, "net_cyber_academy") == "119,43"
    assert row.discount.isVisible()


def test_an_optional_line_leaves_the_totals(pictured: OfferEditor) -> None:
    row_of(pictured, "cyber_academy").menu.optional.trigger()
    assert amount(pictured, "net_cyber_academy") == "(119,43)"
    assert amount(pictured, "monthly_total") == "492,37 €"


def test_alt_enter_explains_the_amount_of_the_line_and_esc_gives_the_keyboard_back(
    pictured: OfferEditor, window: MainWindow, qtbot: QtBot
) -> None:
    stepper = control(pictured, Stepper, "quantity_cyber_academy")
    stepper.setFocus()
    target = stepper.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    popover = window.findChild(WhyPopover)
    assert popover is not None
    assert "119,4264" in popover.text
    popover._copy.click()
    assert QGuiApplication.clipboard().text() == popover.text
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert window.focusWidget() is control(pictured, QWidget, "net_cyber_academy")


def test_a_discount_beyond_the_limit_needs_a_manager(pictured: OfferEditor) -> None:
    said = control(pictured, Label, "approval")
    assert "Aucune" in said.text()
    type_into(pictured, "quote_discount", "25")
    assert "responsable" in said.text()
    assert [amount(pictured, f"approval_{number}") for number in range(2)] == ["33,19 %", "32,5 %"]


def test_the_preview_folds_in_a_narrow_window_and_opens_again(
    pictured: OfferEditor, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: pictured.body.is_folded)
    assert not pictured.panel.isVisible()
    control(pictured, QPushButton, "open_preview").click()
    assert pictured.panel.isVisible()
    QTest.keyClick(pictured.body, Qt.Key.Key_Escape)
    assert not pictured.panel.isVisible()


def test_the_keyboard_goes_from_the_settings_through_the_lines_to_the_notes(pictured: OfferEditor) -> None:
    control(pictured, QWidget, "quote_discount").setFocus()
    seen = []
    for _ in range(9):
        window = pictured.window()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        around = focused.parentWidget()
        assert around is not None
        seen.append(focused.objectName() or around.objectName())
    assert seen == [
        "quantity_protect",
        "quantity_cyber_coach",
        "quantity_cyber_academy",
        "quantity_sikker",
        "quantity_onboarding_workshop",
        "level_protect",
        "line_discount_protect",
        "menu_protect",
        "level_cyber_coach",
    ]


def test_a_draft_that_is_gone_says_so_and_leads_back(window: MainWindow) -> None:
    window.workspace.router.go(places.EditOffer("nobody"))
    page = window.page
    assert page is not None
    control(page, QPushButton, "way_back").click()
    assert window.workspace.router.place == places.Customers()


def test_a_deleted_draft_comes_back_with_undo(
    pictured: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    pictured.header.drop.trigger()
    toast = toast_of(window, qtbot)
    with pytest.raises(RuleViolation):
        desk.drafts.quote(DRAFT)
    undo_of(toast).click()
    qtbot.waitUntil(lambda: window.workspace.router.place == places.EditOffer(DRAFT))
    assert desk.drafts.quote(DRAFT).terms.offer is OfferType.CUSTOM


def test_the_editor_of_an_empty_offer_shows_prices_before_any_licence(editor: OfferEditor) -> None:
    row = row_of(editor, "protect")
    assert amount(editor, "list_price_protect") == "2,70"
    assert not row.net.isVisible()


def test_what_is_typed_is_not_rewritten_under_the_fingers(window: MainWindow, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, protect=1)
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, terms))
    type_into(editor, "quantity_protect", "1200")
    assert control(editor, Stepper, "quantity_protect").text() == "1200"


def test_of_many_lines_those_near_the_visible_ones_have_rows(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, cyber_academy=10)
    academy = next(line for line in terms.lines if line.product_id == "cyber_academy")
    lines = tuple(replace(academy, id=LineId(f"line-{number}")) for number in range(200))
    editor = open_editor(window, desk, QuoteDraft(DRAFT, customer.id, replace(terms, lines=lines)))
    table = editor.form.tables[Period.MONTH]
    qtbot.waitUntil(lambda: editor.form.height() > table.height() > editor.height())
    assert len(table.rows) < 60
    last = len(editor._writing.editing.terms.lines) - 1
    table.row_of(last).quantity.setFocus()
    qtbot.waitUntil(lambda: table.rows[-2].index == last - 1)
    editor.form._on_line_edited(last, "quantity", 20)
    assert plain(table.row_of(last).net.text()) == "35,10"
    assert len(table.rows) < 120


def test_a_date_that_cannot_be_read_leaves_the_one_before_in_force(
    pictured: OfferEditor, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.drafts.quote(DRAFT).terms.start_date
    type_into(pictured, "start_date", "01/02/2020")
    control(pictured, QWidget, "quote_discount").setFocus()
    assert pictured._writing.editing.terms.start_date == before
    assert control(pictured, DateInput, "start_date").text() == "01/02/2020"
    type_into(pictured, "start_date", "01/02/2027")
    assert pictured._writing.editing.terms.start_date == date(2027, 2, 1)


def test_who_may_only_read_is_told_why_no_quote_can_be_made(qtbot: QtBot, tmp_path: Path) -> None:
    desk = demo_desk(tmp_path, who="viewer")
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    editor = open_editor(window, desk)
    button = control(editor, QPushButton, "create_quote")
    assert not button.isEnabled()
    assert button.toolTip()
    window.close()
    desk.close()
