"""Moving the end of a contract: asked for, priced, ordered, and held so on both sides."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.document import Kind
from app.domain.subscription.contract import Contract
from app.services.desk.desk import Desk
from app.ui.forms.date_input import DateInput
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_vendors_example import NAME, amount, place, plain

At = Callable[[str], FileDriver]


def asked(driver: FileDriver, day: str) -> DateInput:
    """The dialog with a day in its box."""
    driver.press("move_end")
    box = driver.find(DateInput, "new_end")
    assert box.hasFocus()
    box.selectAll()
    QTest.keyClicks(box, day)
    driver.settle()
    return box


def test_the_end_is_moved_ordered_and_known_on_both_sides(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    asked(driver, "30/06/2027")
    # Four invoices more of 2 280,61 €.
    dialog = driver.find(QWidget, "end_dialog")
    assert "9 122,44 €" in plain(" ".join(each.text() for each in dialog.findChildren(Label)))
    driver.press("end_confirm")
    assert driver.find(Banner, "moved_end").isVisible()
    assert amount(driver, "horizon_today") == "0,00 €"
    assert amount(driver, "new_total") == "2 280,61 €"
    place(driver)
    synced.sync.run_once()
    synced.sync.run_once()
    [contract] = [
        each
        for row in synced.queries.contracts(driver.id)
        if isinstance(each := synced.store.load(Kind.CONTRACT, row.id), Contract)
    ]
    assert contract.end_date == date(2027, 6, 30)
    driver.open("orders")
    assert any("30/06/2027" in " ".join(row) for row in driver.rows("order_list"))
    assert {row.end_date for row in synced.queries.licences(driver.id)} == {date(2027, 6, 30)}


def test_an_earlier_end_is_refused_where_it_is_typed_and_what_was_moved_goes_back(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("change_options")
    box = asked(driver, "01/01/2027")
    assert box.problem() is not None
    assert not driver.find(QAbstractButton, "end_confirm").isEnabled()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not driver.is_there("end_dialog")
    asked(driver, "30/06/2027")
    QTest.keyClick(driver.find(DateInput, "new_end"), Qt.Key.Key_Return)
    driver.settle()
    banner = driver.find(Banner, "moved_end")
    back = next(each for each in banner.findChildren(QAbstractButton) if each.text())
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not driver.is_there("moved_end")
    driver.press("undo")
    assert driver.is_there("moved_end")
