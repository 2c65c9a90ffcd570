"""Somebody who may only read is offered nothing that would be refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.widgets.buttons import Button
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = demo_desk(tmp_path, clock=clock, who="viewer")
    yield desk
    desk.close()


def button(window: MainWindow, name: str) -> Button:
    assert window.page is not None
    found = window.page.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def test_the_grid_does_not_offer_to_add(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    add = button(window, "add_customer")
    assert not add.isEnabled()
    assert add.toolTip() == "Votre rôle permet seulement de lire."


def test_a_file_does_not_offer_to_select_an_offer(window: MainWindow, qtbot: QtBot) -> None:
    customer = customer_named(window.workspace.services, "Maison Corbière")
    window.workspace.router.go(places.CustomerFile(customer.id))
    assert not button(window, "select_offer").isVisible()
    assert not button(window, "new_quote").isEnabled()
