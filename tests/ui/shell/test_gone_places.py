"""A place whose customer, document or draft is gone meanwhile: the rep is told, and is where they were."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import ChangeOrderId, ContractId, CustomerId, QuoteId
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places
from tests.support.desk import customer_named

GONE = CustomerId("gone")
NOBODY: tuple[places.Place, ...] = (
    places.Customers(GONE),
    places.CustomerFile(GONE),
    places.ReadQuote(QuoteId("gone")),
)
REFUSED: tuple[places.Place, ...] = (
    places.CompareOffer("gone"),
    places.CompareChange("gone"),
    places.EditOffer("gone"),
    places.ChangeLicences(GONE),
    places.ChangeLicences(GONE, ContractId("gone")),
    places.ChangeLicences(GONE, None, ChangeOrderId("gone")),
    places.ChangeLicences(GONE, draft_id="gone"),
    places.CoTerminate(GONE),
    places.BuyProducts(GONE),
    places.BuyProducts(GONE, draft_id="gone"),
    places.AddCustomer("gone"),
    places.AddCustomer(parent_id=GONE),
)


def test_the_rep_is_told_and_is_where_they_were(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    file = places.CustomerFile(customer_named(desk, "Maison Corbière").id)
    window.workspace.router.go(file)
    for count, place in enumerate(NOBODY, start=1):
        window.workspace.router.go(place)
        assert window.workspace.router.place == file
        told = [each.text.text() for each in window.findChildren(Dialog)]
        assert (len(told), all(told)) == (count, True)
    window.workspace.router.back()
    assert window.workspace.router.place == places.Customers()
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_a_page_that_cannot_be_opened_says_why_and_has_a_way_back(window: MainWindow, qtbot: QtBot) -> None:
    for place in REFUSED:
        window.workspace.router.go(place)
        assert window.page is not None
        backs = window.page.findChildren(Button, "way_back")
        assert backs, place
        QTest.mouseClick(backs[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)


def test_where_everything_on_the_way_is_gone_the_rep_is_at_the_grid_and_told_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.workspace.router.replace(places.ReadQuote(QuoteId("gone")))
    assert window.workspace.router.place == places.Customers()
    assert len(window.findChildren(Dialog)) == 1
