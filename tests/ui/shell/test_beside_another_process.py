"""The open window beside ``channeldesk`` in a process of its own: one sign-in, one cache."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.commands.commands import CreateCustomer
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.sync.status import SyncState
from app.ui.application.application import Desktop
from app.ui.application.main_window import MainWindow
from app.ui.process.single_instance import SingleInstance
from app.ui.shell.sign_in_offer import SignInOffer
from app.ui.sign_in.page import SignInPage
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.companies import company
from tests.support.import_files import csv_bytes, customer_rows
from tests.support.patience import PATIENCE_MS
from tests.support.shared_home import (
    Sharing,
    assert_one_sign_in,
    command_line,
    renewals,
    sign_in,
)

RENEWALS = 4


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[MainWindow]:
    """The window on that home as it is every day, after its first exchange."""
    apply_theme(qapp, Scheme.LIGHT)
    laptop = Laptop(Paths.under(home))
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(laptop, alone)
    desktop.open(None)
    shown = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow))
    desk = shown.workspace.services
    qtbot.waitUntil(lambda: desk.sync_status.state is SyncState.UP_TO_DATE, timeout=PATIENCE_MS)
    yield shown
    desktop.close()
    alone.release()


def save(desk: Desk, number: int = 9_000) -> CustomerId:
    """Save the company of that number in the window."""
    fresh = CustomerId(desk.identities.new())
    customer = a.customer(id=fresh, sales_rep=desk.account.sales_rep, identity=company(number))
    with desk.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
    return customer.id


def run_beside(qtbot: QtBot, home: Path, *verb: str) -> tuple[int, str, str]:
    """What ``channeldesk`` ends with, says and complains of, while the window goes on."""
    with command_line(home, *verb) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE_MS)
        told, complaint = process.communicate()
        return process.returncode, told, complaint


def test_both_renew_and_send_and_the_window_shows_what_the_other_wrote(
    qtbot: QtBot, window: MainWindow, hasty: EmbeddedPortal, home: Path
) -> None:
    desk = window.workspace.services
    told: set[str] = set()
    window.workspace.bridge.changed.connect(lambda changes: told.update(changes.of(Kind.CUSTOMER)))
    before = renewals(hasty)
    mine = save(desk)
    with ExitStack() as stack:
        other = Sharing(home, 1)
        stack.enter_context(other.process)
        stack.callback(other.process.kill)
        while renewals(hasty) < before + RENEWALS:
            assert other.hear_cycle() != "signed_out"
            QApplication.processEvents()
        other.stop()
    theirs = set(other.said("saved"))

    qtbot.waitUntil(lambda: theirs <= told, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.sync_status.state is SyncState.UP_TO_DATE, timeout=PATIENCE_MS)
    there = {str(getattr(each, "id", "")) for each in desk.store.load_all(Kind.CUSTOMER)}
    assert there == theirs | {mine}
    assert_one_sign_in(hasty)
    assert window.findChild(SignInOffer) is None


def test_the_command_line_exchanges_beside_the_window_through_renewal_after_renewal(
    qtbot: QtBot, window: MainWindow, hasty: EmbeddedPortal, home: Path
) -> None:
    before, number = renewals(hasty), 0
    while renewals(hasty) < before + RENEWALS:
        save(window.workspace.services, number)
        number += 1
        code, told, complaint = run_beside(qtbot, home, "sync", "--json")
        assert (code, complaint) == (0, "")
        assert '"to_send": 0' in told

    assert_one_sign_in(hasty)
    assert window.workspace.services.sync_status.state is SyncState.UP_TO_DATE


def test_what_the_command_line_imports_shows_in_the_window_which_sends_it(
    qtbot: QtBot, window: MainWindow, hasty: EmbeddedPortal, home: Path, tmp_path: Path
) -> None:
    desk = window.workspace.services
    told: set[str] = set()
    window.workspace.bridge.changed.connect(lambda changes: told.update(changes.of(Kind.CUSTOMER)))
    table = tmp_path / "customers.csv"
    table.write_bytes(csv_bytes(customer_rows(3)))
    mine = save(desk)
    code, output, complaint = run_beside(
        qtbot, home, "customer", "import", str(table), "--type", a.customer_type().id, "--json"
    )
    assert (code, complaint) == (0, ""), output
    written = set(json.loads(output)["created"])
    assert len(written) == 3

    qtbot.waitUntil(lambda: written <= told, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.store.queue_counts().to_send == 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: desk.sync_status.state is SyncState.UP_TO_DATE, timeout=PATIENCE_MS)
    assert {str(getattr(each, "id", "")) for each in desk.store.load_all(Kind.CUSTOMER)} == written | {mine}
    assert_one_sign_in(hasty)


def test_signed_out_on_the_command_line_the_window_offers_to_sign_in_once_and_keeps_the_outbox(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, home: Path
) -> None:
    desk = window.workspace.services
    assert run_beside(qtbot, home, "sign-out")[0] == 0
    save(desk)

    qtbot.waitUntil(lambda: window.findChild(SignInOffer) is not None, timeout=PATIENCE_MS)
    assert desk.sync_status.state is SyncState.SIGNED_OUT
    assert desk.store.queue_counts().to_send == 1
    offers = window.findChildren(SignInOffer)
    assert len(offers) == 1

    offers[0].primary.click()

    def page() -> SignInPage | None:
        found = (each.findChild(SignInPage) for each in qapp.topLevelWidgets())
        return next((each for each in found if isinstance(each, SignInPage)), None)

    qtbot.waitUntil(lambda: page() is not None, timeout=PATIENCE_MS)


def test_whoever_is_writing_is_offered_the_sign_in_when_they_turn_to_another_page(
    qtbot: QtBot, window: MainWindow, home: Path, hasty: EmbeddedPortal
) -> None:
    window.activateWindow()
    window.workspace.router.go(places.Customers())
    search = window.findChild(QLineEdit)
    assert search is not None
    search.setFocus()
    qtbot.waitUntil(search.hasFocus, timeout=PATIENCE_MS)
    QTest.keyClicks(search, "ac")
    desk = window.workspace.services
    # After the window's own slot: it has heard what is in here.
    heard: list[SyncState] = []
    window.workspace.bridge.sync_changed.connect(lambda status: heard.append(status.state))
    assert run_beside(qtbot, home, "sign-out")[0] == 0
    save(desk)
    qtbot.waitUntil(lambda: SyncState.SIGNED_OUT in heard, timeout=PATIENCE_MS)
    QTest.keyClicks(search, "me")
    assert search.text() == "acme"
    assert window.findChild(SignInOffer) is None

    window.workspace.router.go(places.Outbox())
    assert window.findChild(SignInOffer) is not None

    # Signed in by the other process, the window goes on with that and takes its offer back.
    sign_in(hasty, home)
    desk.sync.sync_now()
    qtbot.waitUntil(lambda: desk.sync_status.state is SyncState.UP_TO_DATE, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.findChild(SignInOffer) is None, timeout=PATIENCE_MS)
