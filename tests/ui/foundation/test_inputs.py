"""Inputs and fields: good values are kept, bad ones are shown where they stand."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.formats.number_input import currency_units
from app.ui.forms.date_input import DateInput, DateWords
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.field import Field
from app.ui.forms.month_view import MonthView, MonthWords
from app.ui.forms.text_area import TextArea
from app.ui.forms.text_input import TextInput
from app.ui.theme import Theme
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

TODAY = date(2026, 11, 20)
MONTHS = MonthWords([f"mois {number}" for number in range(1, 13)], list("lmmjvsd"))
WORDS = DateWords(MONTHS, lambda day: f"{day:%d/%m/%Y}", "Avant", "Après")


def show(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def retype(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


@pytest.fixture
def stepper(look: Theme, qtbot: QtBot) -> Stepper:
    stepper = Stepper("Licences", "Moins", "Plus", value=700, maximum=1000)
    show(stepper, qtbot)
    return stepper


def inner(stepper: Stepper) -> QLineEdit:
    edit = stepper.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Up, 701),
        (Qt.Key.Key_Down, 699),
        (Qt.Key.Key_PageUp, 710),
        (Qt.Key.Key_PageDown, 690),
    ],
)
def test_arrows_and_pages_step(stepper: Stepper, qtbot: QtBot, key: Qt.Key, value: int) -> None:
    with qtbot.waitSignal(stepper.changed) as caught:
        QTest.keyClick(inner(stepper), key)
    assert caught.args == [value]


def test_a_step_stops_at_the_range(stepper: Stepper, qtbot: QtBot) -> None:
    stepper.set_value(1000)
    with qtbot.assertNotEmitted(stepper.changed):
        QTest.keyClick(inner(stepper), Qt.Key.Key_PageUp)
    assert stepper.value() == 1000


@pytest.mark.parametrize("typed", ["abc", "1001", ""])
def test_what_cannot_be_used_keeps_the_last_amount_and_is_shown(
    stepper: Stepper, qtbot: QtBot, typed: str
) -> None:
    stepper.set_value(5)
    edit = inner(stepper)
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(stepper.problem_changed):
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, typed)
    assert stepper.has_problem()
    assert stepper.value() in (5, 100)


def test_a_typed_amount_is_said_and_clears_the_problem(stepper: Stepper, qtbot: QtBot) -> None:
    retype(inner(stepper), "x")
    assert stepper.has_problem()
    retype(inner(stepper), "12")
    assert not stepper.has_problem()
    assert stepper.value() == 12


def test_setting_an_amount_by_program_says_nothing(stepper: Stepper, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.set_value(12)


def test_a_select_says_the_value_the_rep_picks(look: Theme, qtbot: QtBot) -> None:
    select = Select("Niveau", [("A", "Advanced"), ("E", "Essential")])
    show(select, qtbot)
    with qtbot.assertNotEmitted(select.chosen):
        select.set_value("A")
    with qtbot.waitSignal(select.chosen) as caught:
        QTest.keyClick(select, Qt.Key.Key_Down)
    assert caught.args == ["E"]


def test_a_passing_wheel_does_not_change_a_select(look: Theme, qtbot: QtBot) -> None:
    select = Select("Niveau", [("A", "Advanced"), ("E", "Essential")])
    show(select, qtbot)
    centre = QPointF(select.rect().center())
    event = QWheelEvent(
        centre,
        centre,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(select, event)
    assert select.value() == "A"
    assert not event.isAccepted()


def test_other_options_keep_the_chosen_value(look: Theme, qtbot: QtBot) -> None:
    select = Select("Niveau", [(1, "un"), (2, "deux")])
    qtbot.addWidget(select)
    select.set_value(2)
    select.set_options([(2, "deux"), (3, "trois")])
    assert select.value() == 2
    select.set_options([(3, "trois")])
    assert select.value() == 3


def test_a_select_with_a_placeholder_starts_empty(look: Theme, qtbot: QtBot) -> None:
    select = Select("Motif", [(1, "Prix")], placeholder="Choisir")
    qtbot.addWidget(select)
    assert select.value() is None


def test_a_decimal_is_said_at_each_good_keystroke(look: Theme, qtbot: QtBot) -> None:
    discount = DecimalInput("Remise", unit="%", maximum=Decimal(100))
    show(discount, qtbot)
    heard: list[object] = []
    discount.changed.connect(heard.append)
    retype(discount, "3,5")
    assert heard == [Decimal(3), Decimal("3.5")]
    assert discount.value() == Decimal("3.5")


@pytest.mark.parametrize(("typed", "code"), [("1x", "number.invalid"), ("150", "number.too_large")])
def test_a_bad_decimal_leaves_the_one_before_in_force_and_says_why(
    look: Theme, qtbot: QtBot, typed: str, code: str
) -> None:
    discount = DecimalInput("Remise", maximum=Decimal(20))
    show(discount, qtbot)
    discount.set_value(Decimal(7))
    retype(discount, typed)
    problem = discount.problem()
    assert problem is not None
    assert problem.code == code
    assert discount.value() == Decimal(7)


@pytest.mark.parametrize("typed", ["1 234,50", "1234.50 EUR"])
def test_a_price_is_read_with_its_currency(look: Theme, qtbot: QtBot, typed: str) -> None:
    amount = DecimalInput("Prix", unit="€", units=currency_units("EUR"))
    show(amount, qtbot)
    heard: list[object] = []
    amount.changed.connect(heard.append)
    retype(amount, typed)
    assert heard[-1] == Decimal("1234.50")


def test_a_date_is_written_out_when_the_box_is_left(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    start, other = DateInput("Début", WORDS, TODAY, page), QLineEdit(page)
    layout.addWidget(start)
    layout.addWidget(other)
    show(page, qtbot)
    retype(start, "1/12")
    assert start.value() == date(2026, 12, 1)
    other.setFocus()
    assert start.text() == "01/12/2026"


def test_a_date_too_early_is_refused(look: Theme, qtbot: QtBot) -> None:
    start = DateInput("Début", WORDS, TODAY, earliest=TODAY)
    show(start, qtbot)
    retype(start, "19/11/2026")
    problem = start.problem()
    assert problem is not None
    assert (problem.code, problem.data["min"]) == ("date.too_early", "2026-11-20")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_is_picked_from_the_month_with_the_keyboard(look: Theme, qtbot: QtBot) -> None:
    start = DateInput("Début", WORDS, TODAY)
    show(start, qtbot)
    QTest.keyClick(start, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = start.findChild(MonthView)
    assert isinstance(month, MonthView)
    QTest.keyClick(month, Qt.Key.Key_Right)
    with qtbot.waitSignal(start.changed) as caught:
        QTest.keyClick(month, Qt.Key.Key_Return)
    assert caught.args == [date(2026, 11, 21)]
    assert start.text() == "21/11/2026"


@pytest.mark.parametrize(
    ("day", "by", "moved"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
    ],
)
def test_a_month_turns_on_the_same_day_where_it_has_one(
    look: Theme, qtbot: QtBot, day: date, by: int, moved: date
) -> None:
    month = MonthView(MONTHS, TODAY)
    qtbot.addWidget(month)
    month.set_day(day)
    month.move_months(by)
    assert month.day() == moved


def test_days_before_the_earliest_cannot_be_picked(look: Theme, qtbot: QtBot) -> None:
    month = MonthView(MONTHS, TODAY, TODAY)
    show(month, qtbot)
    QTest.keyClick(month, Qt.Key.Key_Left)
    with qtbot.assertNotEmitted(month.picked):
        QTest.keyClick(month, Qt.Key.Key_Return)


class TwoFields(QWidget):
    """A registration number and a city, the keyboard in the first."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.number = TextInput(parent=self)
        self.city = TextInput(parent=self)
        self.field = Field("SIRET", self.number, self, hint="14 chiffres")
        layout.addWidget(self.field)
        layout.addWidget(Field("Ville", self.city, self))


@pytest.fixture
def form(look: Theme, qtbot: QtBot) -> TwoFields:
    form = TwoFields()
    show(form, qtbot)
    form.number.setFocus()
    return form


def test_a_problem_shows_when_the_field_is_left_and_goes_while_it_is_corrected(
    form: TwoFields, qtbot: QtBot
) -> None:
    form.field.check_with(lambda: "Clé incorrecte")
    QTest.keyClicks(form.number, "813")
    assert form.field.problem() == ""
    with qtbot.waitSignal(form.field.left):
        form.city.setFocus()
    assert form.field.problem() == "Clé incorrecte"
    assert form.number.accessibleDescription() == "Clé incorrecte"
    form.number.setFocus()
    QTest.keyClicks(form.number, "4")
    assert form.field.problem() == ""
    assert form.number.accessibleDescription() == "14 chiffres"


def test_a_field_names_its_input(form: TwoFields) -> None:
    assert form.number.accessibleName() == "SIRET"


def test_a_fixed_field_says_why_and_cannot_be_typed_in(form: TwoFields) -> None:
    form.field.set_fixed("Fixé à la création")
    QTest.keyClicks(form.number, "813")
    assert form.number.text() == ""
    assert form.number.accessibleDescription() == "Fixé à la création"


def test_tab_leaves_a_text_area(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    area, other = TextArea("Notes", page), QLineEdit(page)
    layout.addWidget(area)
    layout.addWidget(other)
    show(page, qtbot)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert area.text() == ""


@pytest.mark.parametrize("lines", [2, 3])
def test_a_box_of_some_lines_shows_as_many_and_does_not_scroll(look: Theme, qtbot: QtBot, lines: int) -> None:
    area = TextArea("Notes", lines=lines)
    area.set_text("\n".join(["Équipé"] * lines))
    show(area, qtbot)
    area.resize(area.sizeHint())
    assert area.verticalScrollBar().maximum() == 0


def test_text_set_by_program_is_not_an_edit(look: Theme, qtbot: QtBot) -> None:
    area = TextArea("Notes")
    show(area, qtbot)
    with qtbot.assertNotEmitted(area.edited):
        area.set_text("Bonjour")
    with qtbot.waitSignal(area.edited):
        QTest.keyClicks(area, "!")


def test_a_search_is_said_once_for_several_keys_of_a_frame_and_escape_empties_it(
    look: Theme, qtbot: QtBot
) -> None:
    box = SearchBox("Rechercher", "Nom…", "Ctrl F")
    show(box, qtbot)
    heard: list[str] = []
    box.searched.connect(heard.append)
    box.setText("c")
    box.setText("co")
    qtbot.waitUntil(lambda: heard == ["co"])
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: heard == ["co", ""])
