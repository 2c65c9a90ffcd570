"""The cart as a draft: resumed, listed, deleted with a way back; amounts explained; an order taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.ids import PartnerSubscriptionId, ProductId
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.purchase_flow import PurchaseFlow
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.list_tab import ListTab
from app.ui.customer_file.order_menu import OrderMenu
from app.ui.customers.drafts_banner import DraftsBanner
from app.ui.explanations.why_popover import WhyPopover
from app.ui.purchase.page import PurchaseBody
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.assistive import cell_around, heads_of, inside, name_of, told
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver
from tests.support.toasts import toast_of, undo_of

NAME = "Red Cedar Orchards"
ESSENTIALS, ADVANCED, BUSINESS = "Biscuiterie Lefort", "essentials_advanced", "essentials_business"
PREMIUM, EXCHANGE = "m365_business_premium", "exchange_online_plan1"


@pytest.fixture
def driver(window: MainWindow, qtbot: QtBot, desk: Desk) -> FileDriver:
    return FileDriver(window, qtbot, customer_named(desk, NAME).id)


def fill(driver: FileDriver, count: str = "25") -> None:
    """Begin a purchase from the file, and count one product."""
    driver.open("products")
    driver.press("purchase")
    driver.type(f"quantity_{PREMIUM}", count)


def carts(desk: Desk) -> list[str]:
    return [each.title for each in desk.queries.kept_drafts(DraftKind.CART)]


def count_of(driver: FileDriver, product: str = PREMIUM) -> str:
    return driver.find(Stepper, f"quantity_{product}").text()


def test_a_cart_that_was_left_is_gone_on_with(driver: FileDriver, desk: Desk) -> None:
    fill(driver)
    assert driver.find(QLabel, "cart_saved").text().startswith("Panier enregistré")
    driver.open("orders")
    driver.find(Banner, "cart_note").action_triggered.emit()
    assert count_of(driver) == "25"
    driver.open("products")
    driver.press("purchase")
    assert count_of(driver) == "25"
    assert carts(desk) == [NAME]


def test_a_cart_opens_on_its_review_when_it_was_left_there(driver: FileDriver) -> None:
    fill(driver)
    driver.press("review_order")
    driver.open("products")
    driver.press("purchase")
    assert driver.is_there("place_order")


def test_nothing_is_kept_before_anything_is_typed(driver: FileDriver, desk: Desk) -> None:
    driver.open("products")
    driver.press("purchase")
    assert not driver.is_there("cart_discard")
    driver.open("products")
    assert carts(desk) == []
    assert not driver.is_there("cart_note")


def test_the_drafts_of_the_grid_list_the_cart_and_delete_it_with_a_way_back(
    driver: FileDriver, desk: Desk
) -> None:
    fill(driver)
    driver.window.workspace.router.go(places.Customers())
    banner = driver.find(DraftsBanner, "")
    assert any(NAME in each.text() for each in banner.findChildren(QLabel))
    driver.press("draft_delete")
    driver.qtbot.waitUntil(lambda: carts(desk) == [])
    QTest.mouseClick(undo_of(toast_of(driver.window, driver.qtbot)), Qt.MouseButton.LeftButton)
    driver.settle()
    assert carts(desk) == [NAME]
    assert count_of(driver) == "25"


def test_the_grid_goes_on_with_a_cart(driver: FileDriver, desk: Desk) -> None:
    fill(driver)
    driver.window.workspace.router.go(places.Customers())
    driver.press("draft_resume")
    assert count_of(driver) == "25"
    place = driver.window.workspace.router.place
    assert isinstance(place, places.BuyProducts)
    assert place.draft_id == desk.carts.open(place.draft_id or "").id


def test_a_cart_is_deleted_in_its_page_with_a_way_back(driver: FileDriver, desk: Desk) -> None:
    fill(driver)
    driver.press("cart_discard")
    driver.qtbot.waitUntil(lambda: carts(desk) == [])
    assert driver.window.workspace.router.place == places.CustomerFile(driver.id, "products")
    QTest.mouseClick(undo_of(toast_of(driver.window, driver.qtbot)), Qt.MouseButton.LeftButton)
    driver.settle()
    assert count_of(driver) == "25"


def test_what_is_no_count_stays_in_its_box_and_is_said_at_its_line(driver: FileDriver) -> None:
    fill(driver, "12")
    driver.type(f"quantity_{EXCHANGE}", "14x")
    driver.open("products")
    driver.press("purchase")
    assert count_of(driver, EXCHANGE) == "14x"
    driver.press("review_order")
    assert not driver.is_there("place_order")
    assert driver.texts().count("14x") == 2, "at the line and below"
    driver.type(f"quantity_{EXCHANGE}", "14")
    driver.press("review_order")
    assert driver.is_there("place_order")


def amounts(driver: FileDriver) -> list[AmountButton]:
    body = driver.window.findChild(PurchaseBody)
    assert body is not None
    return [each for each in body.findChildren(AmountButton) if each.isVisible() and each.text()]


def explained(driver: FileDriver, amount: AmountButton) -> str:
    """What the derivation of an amount says; closed again."""
    amount.click()
    (shown,) = (each for each in driver.window.findChildren(WhyPopover) if each.isVisible())
    text = shown.text
    shown.close_popover()
    driver.qtbot.waitUntil(
        lambda: not any(each.isVisible() for each in driver.window.findChildren(WhyPopover))
    )
    return text


def figures(text: str) -> str:
    """The digits and the comma of an amount."""
    return "".join(each for each in text if each.isdigit() or each == ",")


@pytest.mark.parametrize("step", ["cart", "review"])
def test_every_amount_says_why_it_is_what_it_is(driver: FileDriver, step: str) -> None:
    fill(driver)
    driver.type(f"quantity_{EXCHANGE}", "140")
    if step == "review":
        driver.press("review_order")
    found = amounts(driver)
    assert len(found) > 5
    for amount in found:
        text = explained(driver, amount)
        assert figures(amount.text()) in figures(text.splitlines()[-1].split("\t")[-1]), text
        assert figures(amount.text()) in figures(amount.accessibleName())


def test_alt_enter_explains_the_total_and_the_amount_with_the_keyboard(driver: FileDriver) -> None:
    fill(driver)
    page = driver.window.page
    assert page is not None
    for target, says in ((driver.find(Stepper, f"quantity_{PREMIUM}"), "Mensuel"), (None, "Premium")):
        (target or driver.find(AmountButton, f"net_{PREMIUM}")).setFocus()
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        (shown,) = (each for each in driver.window.findChildren(WhyPopover) if each.isVisible())
        assert says in shown.text
        shown.close_popover()


def order(driver: FileDriver) -> None:
    fill(driver)
    driver.press("review_order")
    driver.press("place_order")


def test_an_order_is_to_send_and_undone_into_its_cart(driver: FileDriver, desk: Desk) -> None:
    order(driver)
    assert driver.rows("order_list")[0][2] == "À envoyer"
    assert carts(desk) == []
    QTest.mouseClick(undo_of(toast_of(driver.window, driver.qtbot)), Qt.MouseButton.LeftButton)
    driver.settle()
    assert desk.queries.outbox() == ()
    assert carts(desk) == [NAME]
    assert driver.is_there("place_order"), "where the rep was"
    driver.press("cart_back")
    assert count_of(driver) == "25"


def test_an_order_that_is_billed_yearly_shows_what_a_year_costs(driver: FileDriver, desk: Desk) -> None:
    flow = PurchaseFlow(desk.purchase_services, desk.carts.new(driver.id))
    flow.set_subscription(PartnerSubscriptionId("csp-yearly"))
    flow.set_quantity(ProductId(PREMIUM), 25)
    placed = flow.order()
    driver.open("orders")
    assert placed.monthly_net.minor == 0
    assert desk.words.formats.amount(placed.lines[0].net) in driver.rows("order_list")[0][3]
    driver.open("licences")
    assert "25 × Microsoft 365 Business Premium" in driver.texts()
    assert "0,00" not in driver.texts()


@pytest.mark.parametrize("has_left", [False, True])
def test_the_menu_of_an_order_takes_it_back_as_long_as_it_is_here(
    driver: FileDriver, desk: Desk, has_left: bool
) -> None:
    order(driver)
    if has_left:
        desk.store.take_batch(is_at_once=True)
    tab = next(each for each in driver.window.findChildren(ListTab) if each.isVisible())
    menu = tab.findChild(OrderMenu)
    assert isinstance(menu, OrderMenu)
    (withdraw,) = menu.menu_of(tab.model.row_at(0)).actions()
    assert withdraw.isEnabled() is not has_left
    assert bool(withdraw.toolTip() == "La commande est partie vers le portail.") is has_left
    if not has_left:
        withdraw.trigger()
        driver.settle()
        driver.press("cart_back")
        assert count_of(driver) == "25"


def test_one_package_can_be_tried_from_its_cart_and_that_be_undone(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    driver = FileDriver(window, qtbot, customer_named(desk, ESSENTIALS).id)
    driver.open("products")
    driver.press("purchase")
    assert not driver.is_there("start_trial")
    driver.type(f"quantity_{ADVANCED}", "12")
    driver.press("start_trial")
    (trial,) = desk.queries.trials(driver.id)
    assert (trial.licences, str(trial.product_id)) == (12, ADVANCED)
    assert driver.is_there("trial_note")
    assert carts(desk) == []
    QTest.mouseClick(undo_of(toast_of(window, qtbot)), Qt.MouseButton.LeftButton)
    driver.settle()
    assert desk.queries.trials(driver.id) == ()
    assert count_of(driver, ADVANCED) == "12"


def test_a_package_that_was_tried_before_says_so_at_its_line(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    driver = FileDriver(window, qtbot, customer_named(desk, ESSENTIALS).id)
    desk.orders.start_trial(driver.id, ProductId(ADVANCED), 5)
    window.workspace.router.go(places.BuyProducts(driver.id))
    driver.type(f"quantity_{ADVANCED}", "12")
    driver.press("start_trial")
    assert driver.texts().count("déjà essayé") == 2, "at the line and below"
    assert len(desk.queries.trials(driver.id)) == 1
    assert count_of(driver, ADVANCED) == "12"


def test_the_key_of_the_file_begins_a_purchase(driver: FileDriver, desk: Desk) -> None:
    driver.open("invoices")
    QTest.keyClick(driver.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert driver.window.workspace.router.place == places.BuyProducts(driver.id)
    assert driver.find(QAbstractButton, "review_order").isVisible()


def test_the_products_are_a_table_to_a_screen_reader(driver: FileDriver) -> None:
    QAccessible.setActive(True)
    fill(driver)
    box = driver.find(Stepper, f"quantity_{PREMIUM}")
    spoken = box.focusProxy()
    assert spoken is not None
    cell = cell_around(told(spoken))
    over, before = heads_of(cell)
    assert (name_of(cell), over) == ("25", ["Quantité"])
    assert before[0].startswith("Microsoft 365 Business Premium")
    table = cell.tableCellInterface().table()
    assert (table.role(), name_of(table)) == (QAccessible.Role.Table, "Produits du panier")
    assert len(inside(table, QAccessible.Role.ColumnHeader)) == 5


def test_the_cart_says_for_whom_it_is_and_what_is_held_already(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    driver = FileDriver(window, qtbot, customer_named(desk, "Infogérance Lanvaux").id)
    driver.open("products")
    driver.press("purchase")
    assert "Achat pour Infogérance Lanvaux" in driver.texts().splitlines()
    held = {product: driver.find(Label, f"held_{product}").text() for product in (ADVANCED, BUSINESS)}
    assert held == {ADVANCED: "412", BUSINESS: ""}
