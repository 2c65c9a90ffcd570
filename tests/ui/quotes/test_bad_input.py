"""What cannot be is refused where it is typed, in French and in English; the last good amount stays."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Problem
from app.domain.quote.quote import QuoteTerms
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.text_area import TextArea
from app.ui.quotes.editor.offer_editor import OfferEditor
from app.ui.quotes.lines.line_row import LineRow
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk
from tests.ui.quotes.offer_pages import (
    CUSTOMER,
    DRAFT,
    amount,
    control,
    open_editor,
    pictured_terms,
    plain,
    type_into,
)

LANGUAGES = ("fr", "en")
QUANTITY, DISCOUNT, PRICE = "quantity_protect", "line_discount_protect", "manual_price_protect"
QUOTE_DISCOUNT, START = "quote_discount", "start_date"
Said = tuple[str, str]
"""A sentence in French and in English."""


def no_number(typed: str) -> Said:
    return f"Ce n’est pas un nombre : {typed}", f"This is not a number: {typed}"


def no_date(typed: str) -> Said:
    return (
        f"Ce n’est pas une date : {typed}. Écrivez-la comme 31/12/2026.",
        f"This is not a date: {typed}. Write it as 31/12/2026.",
    )


def not_whole(typed: str) -> Said:
    return (
        f"Une quantité est un nombre entier, ce qui n’est pas le cas de : {typed}",
        f"A quantity is a whole number, and this is not: {typed}",
    )


BEYOND = (
    "La quantité doit être comprise entre 0 et 1 000 000.",
    "The quantity must be between 0 and 1,000,000.",
)
MISSING = ("Saisissez une quantité ; 0 pour ne pas souscrire.", "Enter a quantity; 0 means not subscribed.")
BELOW_NOTHING = ("Le nombre ne peut pas être inférieur à 0.", "The number cannot be less than 0.")
ABOVE_ALL = ("Le nombre ne peut pas dépasser 100.", "The number cannot be more than 100.")
TOO_LONG = ("Ce nombre a trop de chiffres.", "This number has too many digits.")
TWO_DECIMALS = ("2 décimales au plus.", "There can be 2 decimals at most.")
NO_DATE = ("Saisissez la date.", "Enter the date.")
NO_PRICE = (
    "Saisissez un prix, ou choisissez « Revenir au prix catalogue ».",
    "Enter a price, or choose “Back to the list price”.",
)


def other_unit(typed: str) -> Said:
    return (
        f"Saisissez le nombre sans cette unité : {typed}",
        f"Type the number without this unit: {typed}",
    )


FOUR_DECIMALS = ("4 décimales au plus.", "There can be 4 decimals at most.")
BILLION = (
    "Le nombre ne peut pas dépasser 1 000 000 000.",
    "The number cannot be more than 1,000,000,000.",
)

QUANTITIES: dict[str, Said] = {
    "abc": no_number("abc"),
    "12 licences": no_number("12 licences"),
    "0x10": no_number("0x10"),
    "½": no_number("½"),
    "25 30": no_number("25 30"),
    "1 23": no_number("1 23"),
    "0 125": no_number("0 125"),
    "0,125": not_whole("0,125"),
    "1.2.3": no_number("1.2.3"),
    "12,34,56": no_number("12,34,56"),
    "1.234,567": not_whole("1.234,567"),
    "25 %": other_unit("25 %"),
    "-5": ("Le nombre ne peut pas être négatif.", "The number cannot be negative."),
    "1,5": not_whole("1,5"),
    "1.5": not_whole("1.5"),
    "1000001": BEYOND,
    "1000000000000": BEYOND,
    "1 000 000 000 000": BEYOND,
    "1" + "0" * 30: TOO_LONG,
    "": MISSING,
    "  ": MISSING,
}
PERCENTAGES: dict[str, Said] = {
    "101": ABOVE_ALL,
    "100,01": ABOVE_ALL,
    "-1": BELOW_NOTHING,
    "abc": no_number("abc"),
    "NaN": no_number("NaN"),
    "12,5,5": no_number("12,5,5"),
    "1 2": no_number("1 2"),
    "12 €": other_unit("12 €"),
    "12,555": TWO_DECIMALS,
    "12.555": TWO_DECIMALS,
}
PRICES: dict[str, Said] = {
    "-1": BELOW_NOTHING,
    "": NO_PRICE,
    "1 23": no_number("1 23"),
    "12 %": other_unit("12 %"),
    "12 USD": other_unit("12 USD"),
    "1,23456": FOUR_DECIMALS,
    "1.23456": FOUR_DECIMALS,
    "1000000001": BILLION,
    "abc": no_number("abc"),
}
STARTS: dict[str, Said] = {
    "19/11/2026": ("La date ne peut pas précéder le 20/11/2026.", "The date cannot be before 20 Nov 2026."),
    "": NO_DATE,
    "31/02/2027": no_date("31/02/2027"),
    "2027-02-31": no_date("2027-02-31"),
    "02/13/2027": no_date("02/13/2027"),
    "01/02/12027": no_date("01/02/12027"),
    "31/12/9999": ("La date ne peut pas dépasser le 31/12/9996.", "The date cannot be after 31 Dec 9996."),
    "demain": no_date("demain"),
}
WRONG = {
    QUANTITY: QUANTITIES,
    DISCOUNT: PERCENTAGES,
    PRICE: PRICES,
    QUOTE_DISCOUNT: PERCENTAGES,
    START: STARTS,
}
GOOD: list[tuple[str, str, str]] = [
    (QUANTITY, "1 200", "3090.42"),
    (QUANTITY, "1\u00a0200", "3090.42"),
    (QUANTITY, "1\u202f200", "3090.42"),
    (QUANTITY, "1.200", "3090.42"),
    (QUANTITY, "1,200", "3090.42"),
    (DISCOUNT, "12,5", "293.33"),
    (DISCOUNT, "12.5", "293.33"),
    (DISCOUNT, "12,5 %", "293.33"),
    (DISCOUNT, "", "335.23"),
    (PRICE, "1,50", "174.60"),
    (PRICE, "1.50", "174.60"),
    (PRICE, "€ 1,50", "174.60"),
    (PRICE, "1,50 EUR", "174.60"),
]
DATES = ["1/2/2027", "01.02.27", "1 2 2027", "2027-02-01", "010227"]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """One language after the other."""
    return str(request.param)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock, language: str) -> Iterator[Desk]:
    """Claire Moreau's desk in ``language``."""
    desk = demo_desk(tmp_path, clock=clock, language=language)
    yield desk
    desk.close()


@pytest.fixture
def editor(window: MainWindow, desk: Desk) -> OfferEditor:
    """The editor on the offer of the design's picture; Protect has a typed price where one is asked for."""
    customer = customer_named(desk, CUSTOMER)
    return open_editor(window, desk, QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))


def need(editor: OfferEditor, name: str) -> None:
    """Bring the box called ``name`` onto the screen."""
    if name == PRICE and not editor.findChild(QWidget, PRICE):
        control(editor, LineRow, "line_protect").menu.price.trigger()


def paste(editor: OfferEditor, name: str, text: str) -> None:
    """Replace what stands in a box by ``text``, from the clipboard."""
    need(editor, name)
    box = control(editor, QWidget, name)
    edit = box.focusProxy() or box
    assert isinstance(edit, QLineEdit)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    edit.selectAll()
    QGuiApplication.clipboard().setText(text)
    if text:
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(edit, Qt.Key.Key_Delete)


def leave(editor: OfferEditor) -> None:
    """Go on to the notes."""
    control(editor, QWidget, "customer_notes").setFocus(Qt.FocusReason.TabFocusReason)


def sentence(editor: OfferEditor, name: str) -> str:
    """What is said at the box called ``name``."""
    fields = {QUOTE_DISCOUNT: "discount_percent", START: "start_date"}
    if name in fields:
        return plain(editor.form.settings.fields[fields[name]].problem())
    return plain(control(editor, LineRow, "line_protect").problem.sentence)


def terms_of(editor: OfferEditor) -> QuoteTerms:
    return editor._writing.editing.terms


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_said_at_its_field_and_changes_nothing(
    editor: OfferEditor, language: str, name: str
) -> None:
    need(editor, name)
    leave(editor)
    before = terms_of(editor)
    said: dict[str, str] = {}
    for typed in WRONG[name]:
        paste(editor, name, typed)
        leave(editor)
        said[typed] = sentence(editor, name)
        assert terms_of(editor) == before, typed
        assert amount(editor, "monthly_total") == {"fr": "611,80 €", "en": "€611.80"}[language]
        assert editor.form.has_typing_problem
    at = LANGUAGES.index(language)
    assert said == {typed: sentences[at] for typed, sentences in WRONG[name].items()}


@pytest.mark.parametrize(
    ("name", "typed"), [(QUANTITY, "1000001"), (DISCOUNT, "101"), (QUOTE_DISCOUNT, "12.345"), (PRICE, "1.5x")]
)
def test_the_first_digits_of_what_cannot_be_count_for_nothing(
    editor: OfferEditor, name: str, typed: str
) -> None:
    need(editor, name)
    before, net = terms_of(editor), amount(editor, "net_protect")
    type_into(editor, name, typed)
    assert sentence(editor, name) or control(editor, DecimalInput, name).problem()
    assert (terms_of(editor), amount(editor, "net_protect")) == (before, net)


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_makes_no_quote_stays_in_its_box_and_the_draft_keeps_the_last_good_value(
    editor: OfferEditor, window: MainWindow, desk: Desk, qtbot: QtBot, name: str
) -> None:
    need(editor, name)
    paste(editor, name, {START: "3/2/2027"}.get(name, "7"))
    leave(editor)
    good = terms_of(editor)
    typed = next(iter(WRONG[name]))
    paste(editor, name, typed)
    leave(editor)
    editor.finish()
    box = control(editor, QWidget, name)
    focused = window.focusWidget()
    assert focused is (box.focusProxy() or box)
    assert isinstance(focused, QLineEdit)
    assert focused.text() == typed
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    qtbot.waitUntil(lambda: desk.drafts.quote(DRAFT).terms == good)
    assert desk.queries.find_quote("P-0001") is None


def test_what_people_paste_is_read_in_both_languages(editor: OfferEditor) -> None:
    found = []
    for name, typed, _ in GOOD:
        need(editor, PRICE) if name == PRICE else None
        paste(editor, name, typed)
        assert not sentence(editor, name), typed
        figures = amount(editor, "net_protect").replace(" ", "").replace(",", ".")
        found.append((name, typed, figures[:-3].replace(".", "") + figures[-3:]))
        paste(editor, name, {QUANTITY: "120", DISCOUNT: "0"}.get(name, "2,88"))
    assert found == GOOD


def test_a_date_is_read_in_any_usual_form_and_may_be_edited_as_it_is_written(editor: OfferEditor) -> None:
    for typed in DATES:
        paste(editor, START, "1/3/2027")
        paste(editor, START, typed)
        leave(editor)
        assert (sentence(editor, START), terms_of(editor).start_date.isoformat()) == ("", "2027-02-01"), typed
    box = control(editor, QLineEdit, START)
    paste(editor, START, box.text().replace("1", "2", 1) if box.text()[0] == "1" else "02/02/2027")
    leave(editor)
    assert terms_of(editor).start_date.isoformat() == "2027-02-02"


@pytest.mark.parametrize("name", [DISCOUNT, QUOTE_DISCOUNT])
def test_an_emptied_discount_is_none_and_says_so_when_its_box_is_left(editor: OfferEditor, name: str) -> None:
    paste(editor, name, "7")
    paste(editor, name, "")
    leave(editor)
    assert plain(control(editor, QLineEdit, name).text()) in ("0 %", "0%")
    assert not editor.form.has_typing_problem
    terms = terms_of(editor)
    assert {DISCOUNT: terms.lines[0].discount_percent, QUOTE_DISCOUNT: terms.discount_percent}[name] == 0


def test_a_wrong_discount_goes_with_its_box_when_nothing_is_subscribed_any_more(editor: OfferEditor) -> None:
    paste(editor, DISCOUNT, "101")
    paste(editor, QUANTITY, "0")
    assert not control(editor, QLineEdit, DISCOUNT).isVisible()
    assert not sentence(editor, DISCOUNT)
    assert not editor.form.has_typing_problem


JUNK = st.text(max_size=24) | st.text(alphabet=" 0123456789.,-+%€/eE'\u00a0\u202f−abc", max_size=18)
_often = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@_often
@given(typed=st.lists(st.tuples(st.sampled_from(sorted(WRONG)), JUNK), min_size=1, max_size=4))
def test_whatever_is_typed_the_amounts_are_those_of_the_offer_in_force(
    editor: OfferEditor, typed: list[tuple[str, str]]
) -> None:
    state = editor._writing.editing
    for name, text in typed:
        need(editor, name)
        box = control(editor, QWidget, name)
        edit = box.focusProxy() or box
        assert isinstance(edit, QLineEdit)
        edit.setText(text)
        edit.textEdited.emit(edit.text())
        assert state.state.priced == state.state.pricing.price(state.terms)
        shown = amount(editor, "monthly_total")
        assert shown == plain(editor._writing.names.words.formats.money(state.state.priced.month.net))


def test_notes_that_are_too_long_get_the_keyboard_and_others_are_not_blamed(
    editor: OfferEditor, desk: Desk
) -> None:
    form, too_long = editor.form, {"max": "2000", "length": "2100"}
    form.show_problems([Problem("text.too_long", "customer_notes", too_long)])
    field = form.notes.fields["customer_notes"]
    assert control(editor, TextArea, "customer_notes").hasFocus()
    assert field.problem()
    same = pictured_terms(desk, customer_named(desk, CUSTOMER).id)
    form.notes.show_terms(same)
    assert field.problem()
    form.notes.show_terms(replace(same, customer_notes="Livraison lundi"))
    assert not field.problem()
