"""The columns of the renewals are the rep's to choose, and sums of two currencies can be read."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.renewals import rows
from app.ui.renewals.columns import CLIENT, CONTRACT, CURRENT, DUE
from app.ui.renewals.footer import RenewalFooter
from app.ui.widgets.menu import Menu
from tests.support.renewal_driver import RenewalDriver

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def choose(renewals: RenewalDriver, qtbot: QtBot, column: int) -> None:
    """Press the entry of a column in the menu."""
    renewals.click("renewal_columns")
    menu = renewals.page.findChildren(Menu, "columns_menu")[-1]
    qtbot.waitUntil(menu.isVisible)
    place = menu.actionGeometry(menu.actions()[column]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    menu.close()
    renewals.settle()


def shown(renewals: RenewalDriver) -> list[int]:
    return [place for place in range(8) if not renewals.table.isColumnHidden(place)]


def note(renewals: RenewalDriver) -> str:
    label = renewals.page.findChild(QLabel, "renewal_columns_note")
    assert label is not None
    return label.text()


def test_columns_are_hidden_and_shown_again_and_the_choice_is_kept(
    desk_of: Callable[[str], Desk], renewals_of: Callable[[Desk], RenewalDriver], qtbot: QtBot
) -> None:
    desk = desk_of("rep")
    renewals = renewals_of(desk)
    assert (shown(renewals), note(renewals)) == (list(range(8)), "8/8")
    choose(renewals, qtbot, CONTRACT)
    choose(renewals, qtbot, CURRENT)
    left = [place for place in range(8) if place not in (CONTRACT, CURRENT)]
    assert (shown(renewals), note(renewals)) == (left, "6/8")
    choose(renewals, qtbot, CLIENT)
    assert CLIENT in shown(renewals)
    renewals.close()

    again = renewals_of(desk)
    assert (shown(again), note(again)) == (left, "6/8")
    choose(again, qtbot, CURRENT)
    assert CURRENT in shown(again)
    assert again.table.columnWidth(DUE) > 0


def test_the_sums_of_two_currencies_are_said_in_full(renewals: RenewalDriver, qtbot: QtBot) -> None:
    renewals.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    label = renewals.page.findChild(QLabel, "renewal_sums")
    assert label is not None
    qtbot.waitUntil(lambda: "USD" in label.text() and "€" in label.text())
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)


def test_what_the_keys_do_gives_way_to_the_sums(renewals: RenewalDriver, qtbot: QtBot) -> None:
    footer = renewals.page.findChild(RenewalFooter)
    assert footer is not None
    (hint,) = (each for each in footer.findChildren(QLabel) if each.text().startswith("Entrée"))
    qtbot.waitUntil(hint.isVisible)
    footer.set_parts([("1" * 90, "contrats"), ("2" * 90, "par mois")])
    assert not hint.isVisible()
    footer.set_parts([("3", "contrats")])
    assert hint.isVisible()


def test_more_than_the_first_rows_come_when_they_are_asked_for(
    renewals: RenewalDriver, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    there = renewals.cells(CLIENT)
    monkeypatch.setattr(rows, "FIRST_ROWS", 5)
    monkeypatch.setattr(rows, "MOST_ROWS", 8)
    renewals.click("chip_days_60")
    renewals.click("chip_days_90")
    assert renewals.cells(CLIENT) == there[:8]
    footer = renewals.page.findChild(RenewalFooter)
    assert footer is not None
    assert any(each.text() == "les 8 premiers" for each in footer.findChildren(QLabel))
    renewals.click("more_renewals")
    assert renewals.cells(CLIENT) == there[:16]
    while renewals.button("more_renewals").isVisible():
        renewals.click("more_renewals")
    assert renewals.cells(CLIENT) == there
    qtbot.waitUntil(lambda: not any("premiers" in each.text() for each in footer.findChildren(QLabel)))
