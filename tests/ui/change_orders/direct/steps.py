"""What a rep does with licences that are changed at once, and whose they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.services.desk.desk import Desk
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
TODAY = FixedClock().today().isoformat()
PROSPECT, HOLDER, MSP = "Cidrerie des Monts", "Carrières du Beaujolais", "Transports Dauphinois"
MSP_PROSPECT, CLOUD_PROSPECT = "Scierie de Chartreuse", "Imprimerie de la Duchère"


def confirm(driver: FileDriver) -> None:
    button = driver.find(QAbstractButton, "confirm_change")
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    driver.settle()


def exchange(desk: Desk) -> None:
    desk.sync.run_once()
    desk.sync.run_once()


def held(desk: Desk, driver: FileDriver) -> dict[str, int]:
    return {row.product_id: row.quantity for row in desk.queries.licences(driver.id)}


def open_change(driver: FileDriver) -> None:
    driver.open("licences")
    driver.press("change_options")


def summary(driver: FileDriver) -> str:
    return plain(driver.find(QLabel, "change_summary").text())


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")
