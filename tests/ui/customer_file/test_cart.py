"""The cart as a draft: resumed, listed, deleted with a way back; amounts explained; an order taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.domain.ids import PartnerSubscriptionId, ProductId
from app.services.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.purchase_flow import Purchasing
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.list_tab import ListTab
from app.ui.customer_file.order_menu import OrderMenu
from app.ui.customers.drafts_banner import DraftsBanner
from app.ui.explanations.why_popover import WhyPopover
from app.ui.purchase.page import PurchaseBody
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.banner import Banner
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.assistive import cell_around, heads_of, inside, name_of, told
from tests.support.desk import customer_named
from tests.support.file_hand import FileHand
from tests.support.toasts import toast_of, undo_of

NAME = "Red Cedar Orchards"
ESSENTIALS, ADVANCED = "Biscuiterie Lefort", "essentials_advanced"
PREMIUM, EXCHANGE = "m365_business_premium", "exchange_online_plan1"


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, desk: Desk) -> FileHand:
    return FileHand(window, qtbot, customer_named(desk, NAME).id)


def fill(hand: FileHand, count: str = "25") -> None:
    """Begin a purchase from the file, and count one product."""
    hand.open("products")
    hand.press("purchase")
    hand.type(f"quantity_{PREMIUM}", count)


def carts(desk: Desk) -> list[str]:
    return [each.title for each in desk.queries.kept_drafts(DraftKind.CART)]


def count_of(hand: FileHand, product: str = PREMIUM) -> str:
    return hand.find(Stepper, f"quantity_{product}").text()


def test_a_cart_that_was_left_is_gone_on_with(hand: FileHand, desk: Desk) -> None:
    fill(hand)
    assert hand.find(QLabel, "cart_saved").text().startswith("Panier enregistré")
    hand.open("orders")
    hand.find(Banner, "cart_note").action_triggered.emit()
    assert count_of(hand) == "25"
    hand.open("products")
    hand.press("purchase")
    assert count_of(hand) == "25"
    assert carts(desk) == [NAME]


def test_a_cart_opens_on_its_review_when_it_was_left_there(hand: FileHand) -> None:
    fill(hand)
    hand.press("review_order")
    hand.open("products")
    hand.press("purchase")
    assert hand.is_there("place_order")


def test_nothing_is_kept_before_anything_is_typed(hand: FileHand, desk: Desk) -> None:
    hand.open("products")
    hand.press("purchase")
    assert not hand.is_there("cart_discard")
    hand.open("products")
    assert carts(desk) == []
    assert not hand.is_there("cart_note")


def test_the_drafts_of_the_grid_list_the_cart_and_delete_it_with_a_way_back(
    hand: FileHand, desk: Desk
) -> None:
    fill(hand)
    hand.window.workspace.router.go(places.Customers())
    banner = hand.find(DraftsBanner, "")
    assert any(NAME in each.text() for each in banner.findChildren(QLabel))
    hand.press("draft_delete")
    hand.qtbot.waitUntil(lambda: carts(desk) == [])
    QTest.mouseClick(undo_of(toast_of(hand.window, hand.qtbot)), Qt.MouseButton.LeftButton)
    hand.settle()
    assert carts(desk) == [NAME]
    assert count_of(hand) == "25"


def test_the_grid_goes_on_with_a_cart(hand: FileHand, desk: Desk) -> None:
    fill(hand)
    hand.window.workspace.router.go(places.Customers())
    hand.press("draft_resume")
    assert count_of(hand) == "25"
    place = hand.window.workspace.router.place
    assert isinstance(place, places.BuyProducts)
    assert place.draft_id == desk.carts.open(place.draft_id or "").id


def test_a_cart_is_deleted_in_its_page_with_a_way_back(hand: FileHand, desk: Desk) -> None:
    fill(hand)
    hand.press("cart_discard")
    hand.qtbot.waitUntil(lambda: carts(desk) == [])
    assert hand.window.workspace.router.place == places.CustomerFile(hand.id, "products")
    QTest.mouseClick(undo_of(toast_of(hand.window, hand.qtbot)), Qt.MouseButton.LeftButton)
    hand.settle()
    assert count_of(hand) == "25"


def test_what_is_no_count_stays_in_its_box_and_is_said_at_its_line(hand: FileHand) -> None:
    fill(hand, "12")
    hand.type(f"quantity_{EXCHANGE}", "14x")
    hand.open("products")
    hand.press("purchase")
    assert count_of(hand, EXCHANGE) == "14x"
    hand.press("review_order")
    assert not hand.is_there("place_order")
    assert hand.texts().count("14x") == 2, "at the line and below"
    hand.type(f"quantity_{EXCHANGE}", "14")
    hand.press("review_order")
    assert hand.is_there("place_order")


def amounts(hand: FileHand) -> list[AmountButton]:
    body = hand.window.findChild(PurchaseBody)
    assert body is not None
    return [each for each in body.findChildren(AmountButton) if each.isVisible() and each.text()]


def explained(hand: FileHand, amount: AmountButton) -> str:
    """What the derivation of an amount says; closed again."""
    amount.click()
    (shown,) = (each for each in hand.window.findChildren(WhyPopover) if each.isVisible())
    text = shown.text
    shown.close_popover()
    hand.qtbot.waitUntil(lambda: not any(each.isVisible() for each in hand.window.findChildren(WhyPopover)))
    return text


def figures(text: str) -> str:
    """The digits and the comma of an amount."""
    return "".join(each for each in text if each.isdigit() or each == ",")


@pytest.mark.parametrize("step", ["cart", "review"])
def test_every_amount_says_why_it_is_what_it_is(hand: FileHand, step: str) -> None:
    fill(hand)
    hand.type(f"quantity_{EXCHANGE}", "140")
    if step == "review":
        hand.press("review_order")
    found = amounts(hand)
    assert len(found) > 5
    for amount in found:
        text = explained(hand, amount)
        assert figures(amount.text()) in figures(text.splitlines()[-1].split("\t")[-1]), text
        assert figures(amount.text()) in figures(amount.accessibleName())


def test_alt_enter_explains_the_total_and_the_amount_with_the_keyboard(hand: FileHand) -> None:
    fill(hand)
    page = hand.window.page
    assert page is not None
    for target, says in ((hand.find(Stepper, f"quantity_{PREMIUM}"), "Mensuel"), (None, "Premium")):
        (target or hand.find(AmountButton, f"net_{PREMIUM}")).setFocus()
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        (shown,) = (each for each in hand.window.findChildren(WhyPopover) if each.isVisible())
        assert says in shown.text
        shown.close_popover()


def order(hand: FileHand) -> None:
    fill(hand)
    hand.press("review_order")
    hand.press("place_order")


def test_an_order_is_to_send_and_undone_into_its_cart(hand: FileHand, desk: Desk) -> None:
    order(hand)
    assert hand.rows("order_list")[0][2] == "À envoyer"
    assert carts(desk) == []
    QTest.mouseClick(undo_of(toast_of(hand.window, hand.qtbot)), Qt.MouseButton.LeftButton)
    hand.settle()
    assert desk.queries.outbox() == ()
    assert count_of(hand) == "25"
    assert carts(desk) == [NAME]


def test_an_order_that_is_billed_yearly_shows_what_a_year_costs(hand: FileHand, desk: Desk) -> None:
    flow = Purchasing(desk.purchase_services, desk.carts.new(hand.id))
    flow.set_subscription(PartnerSubscriptionId("csp-yearly"))
    flow.set_quantity(ProductId(PREMIUM), 25)
    placed = flow.order()
    hand.open("orders")
    assert placed.monthly_net.minor == 0
    assert desk.words.formats.amount(placed.lines[0].net) in hand.rows("order_list")[0][3]
    hand.open("licences")
    assert "25 × Microsoft 365 Business Premium" in hand.texts()
    assert "0,00" not in hand.texts()


@pytest.mark.parametrize("has_left", [False, True])
def test_the_menu_of_an_order_takes_it_back_as_long_as_it_is_here(
    hand: FileHand, desk: Desk, has_left: bool
) -> None:
    order(hand)
    if has_left:
        desk.store.take_batch()
    tab = hand.window.findChild(ListTab)
    assert isinstance(tab, ListTab)
    menu = tab.findChild(OrderMenu)
    assert isinstance(menu, OrderMenu)
    (take_back,) = menu.menu_of(tab.model.row_at(0)).actions()
    assert take_back.isEnabled() is not has_left
    assert bool(take_back.toolTip() == "La commande est partie vers le portail.") is has_left
    if not has_left:
        take_back.trigger()
        hand.settle()
        assert count_of(hand) == "25"


def test_one_package_can_be_tried_from_its_cart_and_that_be_undone(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    hand = FileHand(window, qtbot, customer_named(desk, ESSENTIALS).id)
    hand.open("products")
    hand.press("purchase")
    assert not hand.is_there("start_trial")
    hand.type(f"quantity_{ADVANCED}", "12")
    hand.press("start_trial")
    (trial,) = desk.queries.trials(hand.id)
    assert (trial.licences, str(trial.product_id)) == (12, ADVANCED)
    assert hand.is_there("trial_note")
    assert carts(desk) == []
    QTest.mouseClick(undo_of(toast_of(window, qtbot)), Qt.MouseButton.LeftButton)
    hand.settle()
    assert desk.queries.trials(hand.id) == ()
    assert count_of(hand, ADVANCED) == "12"


def test_a_package_that_was_tried_before_says_so_at_its_line(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    hand = FileHand(window, qtbot, customer_named(desk, ESSENTIALS).id)
    desk.orders.start_trial(hand.id, ProductId(ADVANCED), 5)
    window.workspace.router.go(places.BuyProducts(hand.id))
    hand.type(f"quantity_{ADVANCED}", "12")
    hand.press("start_trial")
    assert hand.texts().count("déjà essayé") == 2, "at the line and below"
    assert len(desk.queries.trials(hand.id)) == 1
    assert count_of(hand, ADVANCED) == "12"


def test_the_key_of_the_file_begins_a_purchase(hand: FileHand, desk: Desk) -> None:
    hand.open("invoices")
    QTest.keyClick(hand.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert hand.window.workspace.router.place == places.BuyProducts(hand.id)
    assert hand.find(QAbstractButton, "review_order").isVisible()


def test_the_products_are_a_table_to_a_screen_reader(hand: FileHand) -> None:
    QAccessible.setActive(True)
    fill(hand)
    box = hand.find(Stepper, f"quantity_{PREMIUM}")
    spoken = box.focusProxy()
    assert spoken is not None
    cell = cell_around(told(spoken))
    over, before = heads_of(cell)
    assert (name_of(cell), over) == ("25", ["Quantité"])
    assert before[0].startswith("Microsoft 365 Business Premium")
    table = cell.tableCellInterface().table()
    assert (table.role(), name_of(table)) == (QAccessible.Role.Table, "Produits du panier")
    assert len(inside(table, QAccessible.Role.ColumnHeader)) == 4
