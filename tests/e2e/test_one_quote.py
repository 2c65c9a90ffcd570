"""A quote from its provisional number to the final one, on a page that stays open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from app.demo.ui_driver import UiDriver
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, theme
from app.ui.workspace import places
from tests.e2e.offers import PRODUCT, create_quote, some_prospect, write_offer
from tests.support.fault_proxy import FaultProxy


def texts(view: QTableView) -> str:
    """Everything that the rows say."""
    model = view.model()
    cells = (
        model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    return " ".join(str(cell) for cell in cells)


def test_the_final_number_comes_into_the_open_page_and_the_selection_stays(
    window: MainWindow, driver: UiDriver, desk: Desk, proxy: FaultProxy
) -> None:
    proxy.disconnect()
    quote = create_quote(window, some_prospect(desk), 25)
    window.workspace.router.go(places.Quotes())
    view = driver.find_as(QTableView, "quote_list")
    driver.wait_for(lambda: quote.provisional_number in texts(view), "the provisional number")
    view.selectRow(1)
    selected = view.selectionModel().selectedRows()[0]
    customer = [view.model().index(selected.row(), column).data() for column in range(1, 3)]

    proxy.connect()
    desk.sync.sync_now()
    driver.wait_for(lambda: bool(desk.quotes.get(quote.id).number), "the number of the portal")
    number = desk.quotes.get(quote.id).number
    driver.wait_for(lambda: number in texts(view), "the number in the list")

    assert quote.provisional_number not in texts(view)
    kept = view.selectionModel().selectedRows()
    assert len(kept) == 1
    assert [view.model().index(kept[0].row(), column).data() for column in range(1, 3)] == customer
    found = [desk.queries.find_quote(each) for each in (number, quote.provisional_number)]
    assert [row.id for row in found if row is not None] == [quote.id, quote.id]


def test_another_language_and_dark_colours_lose_nothing_of_an_offer_being_written(
    window: MainWindow, desk: Desk
) -> None:
    driver = write_offer(window, some_prospect(desk), 25)
    place = window.workspace.router.place
    assert isinstance(place, places.EditOffer)

    desk.words.switch("en")
    window.workspace.bridge.language_changed.emit()
    theme().set_scheme(Scheme.DARK)
    driver.rest()

    assert window.workspace.router.place == place
    line = next(each for each in desk.drafts.quote(place.draft_id).terms.lines if each.product_id == PRODUCT)
    assert line.quantity == 25
    driver.write(f"quantity_{PRODUCT}", "30")
    driver.click("create_quote")
    driver.wait_for(
        lambda: any(row.seats == 30 for row in desk.queries.quotes_of(some_prospect(desk))), "the quote"
    )
