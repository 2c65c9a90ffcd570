"""The cart of a grid row: leads to the purchase, or to the products where nothing is bought at once."""

import pytest
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.ui import places
from app.ui.main_window import MainWindow
from tests.support.desk import customer_named
from tests.support.grid_hand import GridHand


@pytest.mark.parametrize("name", ["Red Cedar Orchards", "Maison Corbière"])
def test_the_cart_of_a_row_leads_on(window: MainWindow, qtbot: QtBot, desk: Desk, name: str) -> None:
    hand, id = GridHand(window, qtbot), customer_named(desk, name).id
    hand.view.action_asked.emit("purchase", hand.names.index(name))
    is_purchased = customer_named(desk, name).programme_id == "microsoft_csp"
    wanted = places.BuyProducts(id) if is_purchased else places.CustomerFile(id, "products")
    assert window.workspace.router.place == wanted
