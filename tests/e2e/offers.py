"""What the journeys do with offers, as a rep does it on the window."""

from app.demo.ui_driver import UiDriver
from app.domain.customer.states import LifecycleStatus
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.rows import QuoteRow
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places

PRODUCT = "u_cyber_360"


def some_prospect(desk: Desk) -> CustomerId:
    """A customer who has bought nothing yet."""
    return desk.queries.customers(CustomerFilter(status=LifecycleStatus.PROSPECT)).page(0, 1)[0].id


def write_offer(window: MainWindow, customer_id: CustomerId, quantity: int) -> UiDriver:
    """Open the editor on a new offer for the customer and type a quantity."""
    driver = UiDriver(window)
    window.workspace.router.go(places.CustomerFile(customer_id, "quotes"))
    driver.click("new_quote")
    driver.click("offer_bundle")
    driver.write(f"quantity_{PRODUCT}", str(quantity))
    return driver


def create_quote(window: MainWindow, customer_id: CustomerId, quantity: int) -> QuoteRow:
    """Write an offer and press « Créer le devis »; the quote as it is in the cache then."""
    queries, router = window.workspace.services.queries, window.workspace.router
    before = {row.id for row in queries.quotes_of(customer_id)}
    driver = write_offer(window, customer_id, quantity)
    driver.click("create_quote")
    driver.wait_for(lambda: len(queries.quotes_of(customer_id)) > len(before), "the quote")
    # The window goes on by itself from the editor to what was made of it.
    driver.wait_for(lambda: not isinstance(router.place, places.EditOffer), "the editor to be left")
    return next(row for row in queries.quotes_of(customer_id) if row.id not in before)
