"""What is typed and used at once, by a button, its key or a shortcut, is used: never what was before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.acceptance.acceptance import Acceptance
from app.domain.commands.commands import CreateQuote, Purchase, StartTrial
from app.domain.ids import AgreementId, ProductId
from app.domain.quote.quote import QuoteTerms
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import draft_of, keep
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.forms.month_view import MonthView
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.essentials_driver import answered
from tests.support.number_driver import NumberDriver
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, custom_terms

MICROSOFT, EXCHANGE = "Red Cedar Orchards", ProductId("exchange_online_plan1")
Press = Callable[[NumberDriver, str], None]
PRESSES = [
    pytest.param(NumberDriver.press, id="by mouse"),
    pytest.param(NumberDriver.press_by_key, id="by key"),
]
CREATE = "create_quote"


def open_editor(driver: NumberDriver, desk: Desk, price: str | None = None) -> None:
    """An offer of 25 Protect, at a typed price where one is given."""
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, protect=25)
    first = replace(terms.lines[0], manual_unit_price=None if price is None else Decimal(price))
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, replace(terms, lines=(first, *terms.lines[1:]))))
    driver.window.workspace.router.go(places.EditOffer(DRAFT))


def created(desk: Desk) -> QuoteTerms:
    """The terms of the quote that was created."""
    (row,) = desk.queries.outbox()
    assert isinstance(row.command, CreateQuote)
    return row.command.quote.terms


def count(terms: QuoteTerms, product: str) -> int:
    return sum(line.quantity for line in terms.lines if line.product_id == product)


FIELDS: dict[str, tuple[str, Callable[[QuoteTerms], object], object]] = {
    "quantity_protect": ("60", lambda terms: count(terms, "protect"), 60),
    "quantity_cyber_academy": ("60", lambda terms: count(terms, "cyber_academy"), 60),
    "line_discount_protect": ("5", lambda terms: terms.lines[0].discount_percent, Decimal(5)),
    "quote_discount": ("5", lambda terms: terms.discount_percent, Decimal(5)),
    "start_date": ("2027-02-01", lambda terms: terms.start_date, date(2027, 2, 1)),
    "manual_price_protect": ("3,1", lambda terms: terms.lines[0].manual_unit_price, Decimal("3.1")),
}


@pytest.mark.parametrize("press", PRESSES)
@pytest.mark.parametrize("field", FIELDS)
def test_a_quote_is_created_with_what_was_typed_last(
    driver: NumberDriver, desk: Desk, field: str, press: Press
) -> None:
    typed, used, value = FIELDS[field]
    open_editor(driver, desk, "2.5" if field == "manual_price_protect" else None)
    driver.enter_by_click(field)
    driver.type(typed)
    press(driver, CREATE)
    assert used(created(desk)) == value


SAID = {
    "start_date": ("Saisissez la date.", "Enter the date."),
    "manual_price_protect": ("Saisissez un prix", "Enter a price"),
    "quantity_protect": ("Saisissez une quantité", "Enter a quantity"),
}


@pytest.mark.parametrize("press", PRESSES)
@pytest.mark.parametrize("field", SAID)
def test_an_emptied_box_makes_no_quote_of_what_stood_there(
    driver: NumberDriver, desk: Desk, language: str, field: str, press: Press
) -> None:
    open_editor(driver, desk, "2.5" if field == "manual_price_protect" else None)
    driver.enter_by_click(field)
    driver.key(Qt.Key.Key_Delete)
    press(driver, CREATE)
    assert not desk.queries.outbox()
    box = driver.edit(field)
    assert box.hasFocus()
    assert box.text() == ""
    said = SAID[field][("fr", "en").index(language)]
    assert any(said in each for each in driver.texts())
    typed, used, value = FIELDS[field]
    driver.type(typed)
    press(driver, CREATE)
    assert used(created(desk)) == value


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_picked_for_an_emptied_start_is_used_and_nothing_is_missing_any_more(
    driver: NumberDriver, desk: Desk, language: str
) -> None:
    open_editor(driver, desk)
    said = SAID["start_date"][("fr", "en").index(language)]
    driver.enter_by_click("start_date")
    driver.key(Qt.Key.Key_Delete)
    driver.press(CREATE)
    assert said in driver.texts()
    QTest.keyClick(driver.edit("start_date"), Qt.Key.Key_F4)
    month = driver.edit("start_date").findChild(MonthView)
    assert isinstance(month, MonthView)
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert said not in driver.texts()
    driver.qtbot.waitUntil(lambda: driver.window.isActiveWindow())
    driver.press(CREATE)
    assert created(desk).start_date == date(2026, 12, 2)


@pytest.mark.parametrize("press", PRESSES)
def test_an_emptied_discount_is_none(driver: NumberDriver, desk: Desk, press: Press) -> None:
    open_editor(driver, desk)
    driver.enter_by_click("quote_discount")
    driver.type("7")
    driver.key(Qt.Key.Key_Backspace)
    press(driver, CREATE)
    assert created(desk).discount_percent == 0


@pytest.mark.parametrize("press", PRESSES)
def test_an_emptied_count_orders_nothing(driver: NumberDriver, desk: Desk, press: Press) -> None:
    driver.window.workspace.router.go(places.BuyProducts(customer_named(desk, MICROSOFT).id))
    field = f"quantity_{EXCHANGE}"
    driver.enter_by_click(field)
    driver.type("60")
    press(driver, "review_order")
    press(driver, "cart_back")
    driver.enter_by_tab(field)
    driver.key(Qt.Key.Key_Delete)
    press(driver, "review_order")
    assert not driver.is_there("place_order")
    assert driver.edit(field).hasFocus()


@pytest.mark.parametrize("press", PRESSES)
def test_a_variant_becomes_the_quote_with_what_was_typed_last(
    driver: NumberDriver, desk: Desk, press: Press
) -> None:
    open_editor(driver, desk)
    driver.window.workspace.router.go(places.CompareOffer(DRAFT))
    driver.enter_by_click("seats_B")
    driver.type("60")
    press(driver, "make_first_B")
    press(driver, CREATE)
    assert {line.quantity for line in created(desk).lines} == {60}


@pytest.mark.parametrize("press", PRESSES)
def test_a_purchase_is_ordered_with_what_was_typed_last(
    driver: NumberDriver, desk: Desk, press: Press
) -> None:
    driver.window.workspace.router.go(places.BuyProducts(customer_named(desk, MICROSOFT).id))
    driver.enter_by_click(f"quantity_{EXCHANGE}")
    driver.type("60")
    press(driver, "review_order")
    press(driver, "place_order")
    (row,) = desk.queries.outbox()
    assert isinstance(row.command, Purchase)
    assert count(row.command.terms, EXCHANGE) == 60


def on_package(driver: NumberDriver, desk: Desk) -> None:
    """The first page of a wizard of Essentials in which everything is answered, with 40 licences to try."""
    eula = Acceptance(AgreementId("essentials_eula"), 3, "Claire Moreau", desk.clock.now())
    draft = draft_of(replace(answered(), eula=eula), "draft-9")
    keep(desk.drafts, replace(draft, page=Page.ACCOUNT_PACKAGE))
    driver.window.workspace.router.go(places.AddCustomer("draft-9"))


def next_by_mouse(driver: NumberDriver) -> None:
    driver.press("wizard_next")


def next_by_key(driver: NumberDriver) -> None:
    driver.press_by_key("wizard_next")


def next_by_shortcut(driver: NumberDriver) -> None:
    driver.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("go_on", [next_by_mouse, next_by_key, next_by_shortcut])
def test_an_account_is_opened_with_what_was_typed_last(
    driver: NumberDriver, desk: Desk, go_on: Callable[[NumberDriver], None]
) -> None:
    on_package(driver, desk)
    driver.enter_by_click("package.licences")
    driver.type("60")
    for _ in range(4):
        go_on(driver)
    driver.qtbot.waitUntil(lambda: len(desk.queries.outbox()) == 2)
    trial = desk.queries.outbox()[-1].command
    assert isinstance(trial, StartTrial)
    assert trial.trial.licences == 60
