"""The tabs of the customer file, full and empty, and a purchase from the cart to its review."""

from collections.abc import Callable

from app.demo.scenes import INSTALLING, PROSPECT, Scene, Stage
from app.domain.ids import CustomerId, ProductId
from app.services.drafts.kept_drafts import DraftKind
from app.services.queries.customer_filter import CustomerFilter
from app.ui.tables.view import TableView
from app.ui.workspace import places

_INSTALLED = "Ateliers Brémond"
_MICROSOFT, _ESSENTIALS = "microsoft_csp", "essentials"
_SOLD_BEFORE = "Infogérance Lanvaux"
_TRIED = ProductId("essentials_advanced")


def _of_programme(stage: Stage, programme_id: str) -> CustomerId:
    """A customer of a programme, the first by name."""
    for row in stage.session.desk.queries.customers(CustomerFilter()).page(0, 1_000):
        if stage.session.desk.customers.get(row.id).programme_id == programme_id:
            return row.id
    raise LookupError(programme_id)


def _tab(tab: places.FileTab, name: str) -> Callable[[Stage], None]:
    return lambda stage: stage.go(places.CustomerFile(stage.customer(name), tab))


def _tab_of(tab: places.FileTab, programme_id: str) -> Callable[[Stage], None]:
    return lambda stage: stage.go(places.CustomerFile(_of_programme(stage, programme_id), tab))


def _audit(stage: Stage) -> None:
    stage.go(places.CustomerFile(stage.customer("Garage Tissot"), "audit"))


def _audit_entry(stage: Stage) -> None:
    _audit(stage)
    view = stage.driver.find_as(TableView, "audit_log")
    stage.driver.wait_for(lambda: view.model().rowCount() > 1, "the entries of the log")
    view.opened.emit(1)


def _credentials(stage: Stage) -> None:
    _tab_of("users", _MICROSOFT)(stage)
    stage.driver.click("send_credentials")


def _send(stage: Stage) -> None:
    stage.go(places.CustomerFile(stage.customer(INSTALLING), "installation"))
    stage.driver.click("send_onboarding")


def _menu(stage: Stage) -> None:
    stage.go(places.CustomerFile(stage.customer(_INSTALLED), "licences"))
    stage.driver.click("file_menu")


def _without_carts(stage: Stage) -> None:
    desk = stage.session.desk
    for kept in tuple(desk.queries.kept_drafts(DraftKind.CART)):
        desk.carts.drop(kept.id)


def _cart(stage: Stage) -> None:
    _without_carts(stage)
    stage.go(places.BuyProducts(_of_programme(stage, _MICROSOFT)))
    stage.driver.write("quantity_m365_business_premium", "25")
    stage.driver.write("quantity_exchange_online_plan1", "140")


def _empty_cart(stage: Stage) -> None:
    _without_carts(stage)
    stage.go(places.BuyProducts(_of_programme(stage, _MICROSOFT)))
    stage.driver.click("review_order")


def _review(stage: Stage) -> None:
    _cart(stage)
    stage.driver.click("review_order")


def _why(stage: Stage) -> None:
    _cart(stage)
    stage.driver.click("net_m365_business_premium")


def _kept_cart(stage: Stage) -> None:
    _cart(stage)
    stage.go(places.CustomerFile(_of_programme(stage, _MICROSOFT), "products"))


def _cart_of_package(stage: Stage) -> None:
    _without_carts(stage)
    stage.go(places.BuyProducts(stage.customer(_SOLD_BEFORE)))
    stage.driver.write("quantity_essentials_advanced", "12x")
    stage.driver.write("quantity_essentials_business", "40")


def _order_to_send(stage: Stage) -> None:
    _review(stage)
    stage.driver.click("place_order")
    stage.driver.find_as(TableView, "order_list").menu_asked.emit(0)


def _trial(stage: Stage) -> None:
    desk, id = stage.session.desk, _of_programme(stage, _ESSENTIALS)
    if not desk.queries.trials(id):
        desk.orders.start_trial(id, _TRIED, 25)
    stage.go(places.CustomerFile(id, "licences"))


FILE_SCENES: tuple[Scene, ...] = (
    Scene("03f-file-products", _tab("products", _INSTALLED)),
    Scene("03g-file-no-products", _tab_of("products", _MICROSOFT)),
    Scene("03h-file-orders", _tab("orders", _INSTALLED)),
    Scene("03i-file-no-orders", _tab("orders", PROSPECT)),
    Scene("03j-file-invoices", _tab("invoices", _INSTALLED)),
    Scene("03k-file-no-invoices", _tab("invoices", PROSPECT)),
    Scene("03l-file-installation", _tab("installation", INSTALLING)),
    Scene("03m-file-onboarding-mail", _send),
    Scene("03n-file-audit-log", _audit),
    Scene("03na-file-audit-entry", _audit_entry),
    Scene("03o-file-subscriptions", _tab_of("subscriptions", _ESSENTIALS)),
    Scene("03p-file-csp-accounts", _tab_of("csp_accounts", _MICROSOFT)),
    Scene("03q-file-users", _tab_of("users", _ESSENTIALS)),
    Scene("03qa-file-credentials", _credentials),
    Scene("03r-file-trial", _trial),
    Scene("03s-file-menu", _menu),
    Scene("03t-purchase", _cart),
    Scene("03t-purchase-why", _why),
    Scene("03u-purchase-empty", _empty_cart),
    Scene("03v-purchase-review", _review),
    Scene("03w-cart-kept", _kept_cart),
    Scene("03x-cart-of-package", _cart_of_package),
    Scene("03y-order-to-send", _order_to_send),
)
