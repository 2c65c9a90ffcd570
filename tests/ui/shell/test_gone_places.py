"""A place whose customer or quote is gone meanwhile: the rep is told, and is at the grid."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import CustomerId, QuoteId
from app.ui.application.main_window import MainWindow
from app.ui.customers.page import CustomersPage
from app.ui.widgets.dialog import Dialog
from app.ui.workspace import places


@pytest.mark.parametrize(
    "place", [places.CustomerFile(CustomerId("gone")), places.ReadQuote(QuoteId("gone"))]
)
def test_the_rep_is_told_and_is_at_the_grid(window: MainWindow, qtbot: QtBot, place: places.Place) -> None:
    window.workspace.router.go(places.Settings())
    window.workspace.router.go(place)
    assert isinstance(window.page, CustomersPage)
    assert window.workspace.router.place == places.Customers()
    assert window.findChild(Dialog) is not None
