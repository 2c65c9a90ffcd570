"""Every number field of the real screens: what is typed when it is entered is what it holds and is used."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.customer.account import PackageChoice
from app.domain.ids import ProductId
from app.domain.quote.quote import QuoteTerms
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import draft_of, keep
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.application.main_window import MainWindow
from app.ui.purchase.page import PurchasePage
from app.ui.quotes.editor.page import EditorPage
from app.ui.scenarios.page import ScenariosPage
from app.ui.scenarios.quote_flow import QuoteFlow
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from tests.support.desk import customer_named
from tests.support.essentials_driver import answered
from tests.support.number_driver import NumberDriver
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, custom_terms

MICROSOFT, EXCHANGE = "Red Cedar Orchards", ProductId("exchange_online_plan1")
Used = Callable[[MainWindow], object]


def terms_of(window: MainWindow) -> QuoteTerms:
    """The terms that the open editor, or the first variant of the board, has."""
    page = window.page
    if isinstance(page, ScenariosPage):
        assert page.view is not None
        flow = page.view._flow
        assert isinstance(flow, QuoteFlow)
        return flow._board.offer.terms
    assert isinstance(page, EditorPage)
    assert page.editor is not None
    return page.editor._writing.editing.terms


def count_of(window: MainWindow) -> int:
    """How many Protect the editor or the board has."""
    return next(line.quantity for line in terms_of(window).lines if line.product_id == "protect")


def open_editor(window: MainWindow, desk: Desk) -> None:
    """An offer of 25 Protect, with nothing of the others, at a typed price."""
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, protect=25)
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, terms))
    window.workspace.router.go(places.EditOffer(DRAFT))


def open_typed_price(window: MainWindow, desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    terms = custom_terms(desk, customer.id, protect=25)
    first = replace(terms.lines[0], manual_unit_price=Decimal("2.5"))
    desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, replace(terms, lines=(first, *terms.lines[1:]))))
    window.workspace.router.go(places.EditOffer(DRAFT))


def open_board(window: MainWindow, desk: Desk) -> None:
    open_editor(window, desk)
    window.workspace.router.go(places.CompareOffer(DRAFT))


def open_cart(window: MainWindow, desk: Desk) -> None:
    window.workspace.router.go(places.BuyProducts(customer_named(desk, MICROSOFT).id))


def open_package(window: MainWindow, desk: Desk) -> None:
    """The first page of a wizard of Essentials, with 40 licences."""
    keep(desk.drafts, replace(draft_of(answered(), "draft-9"), page=Page.ACCOUNT_PACKAGE))
    window.workspace.router.go(places.AddCustomer("draft-9"))


def academy_of(window: MainWindow) -> int:
    return next(line.quantity for line in terms_of(window).lines if line.product_id == "cyber_academy")


def line_discount_of(window: MainWindow) -> Decimal:
    return terms_of(window).lines[0].discount_percent


def price_of(window: MainWindow) -> Decimal | None:
    return terms_of(window).lines[0].manual_unit_price


def quote_discount_of(window: MainWindow) -> Decimal:
    return terms_of(window).discount_percent


def start_of(window: MainWindow) -> date:
    return terms_of(window).start_date


def ordered(window: MainWindow) -> int:
    page = window.page
    assert isinstance(page, PurchasePage)
    assert page.body is not None
    lines = page.body._flow.terms.lines
    return next(line.quantity for line in lines if line.product_id == EXCHANGE)


def package_of(window: MainWindow) -> int:
    page = window.page
    assert isinstance(page, WizardPage)
    assert page._frame is not None
    package: PackageChoice | None = page._frame._wizard.form.customer().package
    assert package is not None
    return package.licences


@dataclass(frozen=True, slots=True)
class Case:
    """A field of a screen, what stands in it, what is typed over that, and what is used then."""

    open: Callable[[MainWindow, Desk], None]
    field: str
    stands: tuple[str, str]
    typed: str
    used: Used
    value: object


CASES = {
    "a count of none": Case(open_editor, "quantity_cyber_academy", ("0", "0"), "60", academy_of, 60),
    "a count": Case(open_editor, "quantity_protect", ("25", "25"), "25", count_of, 25),
    "a smaller count": Case(open_editor, "quantity_protect", ("25", "25"), "7", count_of, 7),
    "a discount of a line": Case(
        open_editor, "line_discount_protect", ("0 %", "0%"), "5", line_discount_of, Decimal(5)
    ),
    "a price": Case(
        open_typed_price, "manual_price_protect", ("2,5", "2.5"), "3.1", price_of, Decimal("3.1")
    ),
    "a discount of the quote": Case(
        open_editor, "quote_discount", ("0 %", "0%"), "5", quote_discount_of, Decimal(5)
    ),
    "a start": Case(
        open_editor, "start_date", ("01/12/2026", "1 Dec 2026"), "2027-02-01", start_of, date(2027, 2, 1)
    ),
    "licences of a variant": Case(open_board, "seats_A", ("25", "25"), "60", count_of, 60),
    "a count in the cart": Case(open_cart, f"quantity_{EXCHANGE}", ("0", "0"), "60", ordered, 60),
    "licences of a package": Case(open_package, "package.licences", ("40", "40"), "60", package_of, 60),
}
ENTRIES = {
    "click": NumberDriver.enter_by_click,
    "tab": NumberDriver.enter_by_tab,
    "backtab": NumberDriver.enter_by_backtab,
}


@pytest.fixture(params=list(CASES.values()), ids=list(CASES))
def case(request: pytest.FixtureRequest, window: MainWindow, desk: Desk) -> Case:
    """Its screen is open."""
    found = request.param
    assert isinstance(found, Case)
    found.open(window, desk)
    return found


@pytest.mark.parametrize("enter", ENTRIES.values(), ids=ENTRIES.keys())
def test_what_is_typed_on_entering_is_what_is_used(
    driver: NumberDriver, case: Case, language: str, enter: Callable[[NumberDriver, str], None]
) -> None:
    edit = driver.edit(case.field)
    stands = case.stands[("fr", "en").index(language)]
    assert " ".join(edit.text().split()) == stands
    enter(driver, case.field)
    assert edit.selectedText() == edit.text()
    driver.type(case.typed)
    assert edit.text() == case.typed
    assert case.used(driver.window) == case.value
    # Leaving the field may write it more beautifully; it means the same.
    driver.type("\t")
    assert case.used(driver.window) == case.value
    enter(driver, case.field)
    driver.type(case.typed)
    assert case.used(driver.window) == case.value
