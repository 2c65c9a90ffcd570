"""Undo while the portal is there: it has seen nothing until the toast is gone, and then everything once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.demo.ui_driver import UiDriver
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.process.single_instance import SingleInstance
from app.ui.sign_in.page import SignInPage
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.e2e.conftest import NewDesk
from tests.e2e.offers import PRODUCT, create_quote, some_prospect
from tests.support.toasts import toast_of, undo_of

OnPortal = Callable[[CustomerId], list[str]]


@pytest.fixture
def on_portal(new_desk: NewDesk) -> OnPortal:
    """The quotes of a customer that a colleague gets from the portal."""
    colleague = new_desk("rep2")

    def numbers(customer_id: CustomerId) -> list[str]:
        colleague.sync.run_once()
        return [row.number for row in colleague.queries.quotes_of(customer_id)]

    return numbers


def choose_delay(laptop: Laptop, seconds: int) -> None:
    laptop.change_settings(lambda settings: replace(settings, send_delay_s=seconds))


def test_what_is_undone_on_line_never_reaches_the_portal(
    laptop: Laptop, window: MainWindow, driver: UiDriver, desk: Desk, on_portal: OnPortal, qtbot: QtBot
) -> None:
    choose_delay(laptop, 30)
    customer_id = some_prospect(desk)
    before_it = on_portal(customer_id)
    create_quote(window, customer_id, 25)
    assert on_portal(customer_id) == before_it
    toast = toast_of(window, qtbot)
    qtbot.waitUntil(toast.isVisible)

    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    driver.wait_for(lambda: isinstance(window.workspace.router.place, places.EditOffer), "the draft")

    assert driver.find_as(Stepper, f"quantity_{PRODUCT}").text() == "25"
    assert desk.queries.outbox() == ()
    before = desk.sync_status.last_at
    desk.sync.sync_now()
    driver.wait_for(lambda: desk.sync_status.last_at != before, "another exchange")
    assert on_portal(customer_id) == before_it


def test_when_the_delay_is_over_the_toast_is_gone_and_the_portal_has_it_once(
    laptop: Laptop, window: MainWindow, driver: UiDriver, desk: Desk, on_portal: OnPortal, qtbot: QtBot
) -> None:
    choose_delay(laptop, 1)
    customer_id = some_prospect(desk)
    before_it = on_portal(customer_id)
    quote = create_quote(window, customer_id, 25)
    toast = toast_of(window, qtbot)

    driver.wait_for(lambda: bool(desk.quotes.get(quote.id).number), "the number of the portal")

    qtbot.waitUntil(lambda: not toast.isVisible())
    assert on_portal(customer_id) == [desk.quotes.get(quote.id).number, *before_it]
    assert desk.undo.last() is None


def test_closing_the_window_sends_what_could_still_be_undone(
    laptop: Laptop, window: MainWindow, driver: UiDriver, desk: Desk, on_portal: OnPortal, qtbot: QtBot
) -> None:
    choose_delay(laptop, 30)
    customer_id = some_prospect(desk)
    before_it = on_portal(customer_id)
    create_quote(window, customer_id, 25)
    assert on_portal(customer_id) == before_it
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)

    window.close()
    desk.close()

    assert len(on_portal(customer_id)) == len(before_it) + 1


def test_what_another_process_sent_is_not_offered_any_more(
    laptop: Laptop, window: MainWindow, driver: UiDriver, desk: Desk, on_portal: OnPortal, qtbot: QtBot
) -> None:
    choose_delay(laptop, 30)
    customer_id = some_prospect(desk)
    before_it = on_portal(customer_id)
    create_quote(window, customer_id, 25)
    toast = toast_of(window, qtbot)
    assert toast.isVisible()
    beside = laptop.open_desk()
    beside.sync.run_once()
    beside.close()
    assert len(on_portal(customer_id)) == len(before_it) + 1
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_signing_out_sends_what_could_still_be_undone(
    laptop: Laptop, desk: Desk, on_portal: OnPortal, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    choose_delay(laptop, 30)
    alone = SingleInstance(tmp_path / "lock")
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(desk)
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
        qtbot.waitUntil(lambda: desk.sync_status.phase == "idle")
        customer_id = some_prospect(desk)
        before_it = on_portal(customer_id)
        create_quote(window, customer_id, 25)
        assert on_portal(customer_id) == before_it
        window.workspace.router.go(places.Settings())
        driver = UiDriver(window)
        driver.click("sign_out")
        driver.click("sign_out_confirm")
        qtbot.waitUntil(lambda: any(each.findChild(SignInPage) for each in qapp.topLevelWidgets()))
        assert laptop.settings.account is None
        assert len(on_portal(customer_id)) == len(before_it) + 1
    finally:
        desktop.close()
        alone.release()
