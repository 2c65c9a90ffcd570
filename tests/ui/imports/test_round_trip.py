"""A thousand customers through the real window: three bad rows, then all of them, out and in again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.services.desk.desk import Desk
from app.services.session.progress import Progress
from app.services.spreadsheets.import_session import ImportSession, Stage, read_file
from app.ui.application.main_window import MainWindow
from app.ui.customers.page import CustomersPage
from app.ui.workspace import places
from tests.support.caches import FixedChoices
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.import_driver import ImportDriver
from tests.support.import_files import (
    WHOLE_EMAIL,
    WHOLE_HEADS,
    WHOLE_POSTCODE,
    WHOLE_SIRET,
    comparable,
    csv_bytes,
    whole_rows,
)

BAD = (
    ("B18", 16, WHOLE_SIRET, "123"),
    ("K302", 300, WHOLE_POSTCODE, "4"),
    ("W400", 398, WHOLE_EMAIL, "nobody"),
)
"""The cell, the row and column, and what stands there at first."""


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Another laptop, which knows nobody of the file."""
    desk = demo_desk(tmp_path / "other", clock=clock, customers=12)
    yield desk
    desk.close()


@pytest.mark.long
@pytest.mark.parametrize(("suffix", "count"), [("csv", 1_000), ("xlsx", 400)])
def test_what_was_imported_is_exported_and_the_same_elsewhere(
    window: MainWindow, desk: Desk, other: Desk, qtbot: QtBot, tmp_path: Path, suffix: str, count: int
) -> None:
    before = {each.id for each in customers(desk)}
    path = tmp_path / "clients.csv"
    rows = whole_rows(count)
    right = [rows[at][column] for _, at, column, _ in BAD]
    for _, at, column, wrong in BAD:
        rows[at][column] = wrong
    path.write_bytes(csv_bytes(rows, WHOLE_HEADS, encoding="cp1252"))
    driver = check(window, qtbot, path)
    assert [(row[0], row[2]) for row in driver.findings()] == [(cell, wrong) for cell, _, _, wrong in BAD]
    assert not driver.next.isEnabled()
    assert {each.id for each in customers(desk)} == before
    for (_, at, column, _), value in zip(BAD, right, strict=True):
        rows[at][column] = value
    path.write_bytes(csv_bytes(rows, WHOLE_HEADS, encoding="cp1252"))
    driver = check(window, qtbot, path)
    driver.go_on(Stage.DONE)
    made = [each for each in customers(desk) if each.id not in before]
    assert len(made) == count
    out = exported(window, qtbot, tmp_path / f"export.{suffix}")
    again = check(window, qtbot, out)
    checked = again.frame._session.checked
    assert checked is not None
    named = {found.row for found in (*checked.findings, *checked.warnings)}
    assert len(checked.rows) > count
    assert named == {row.number for row in checked.rows}, "every row is there already"
    # Who has no registration number is asked about, and blocked by nothing.
    assert not [row for row in checked.good if row.customer.identity.registration_number]
    assert imported(other, out) >= {comparable(each) for each in made}


def check(window: MainWindow, qtbot: QtBot, path: Path) -> ImportDriver:
    """Open a file on a new page, and go as far as its check, by keyboard."""
    window.workspace.router.go(places.Customers())
    driver = ImportDriver(window, qtbot)
    driver.open_file(path)
    driver.go_on(Stage.COLUMNS)
    QTest.keyClick(driver.frame, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: driver.frame.stage is Stage.CHECK)
    return driver


def exported(window: MainWindow, qtbot: QtBot, path: Path) -> Path:
    """What the grid shows, with whole profiles."""
    window.workspace.router.go(places.Customers())
    qtbot.waitUntil(lambda: isinstance(window.page, CustomersPage))
    page = window.page
    assert isinstance(page, CustomersPage)
    page._sharing.save(path, with_profile=True)
    qtbot.waitUntil(lambda: path.exists() and window.workspace.tasks.is_idle)
    return path


def imported(desk: Desk, path: Path) -> set[Customer]:
    """The customers that another laptop makes of a file, all but those it refuses."""
    journey = ImportSession(desk.imports, desk.catalogue, FixedChoices())
    before = {each.id for each in customers(desk)}
    journey.take(read_file(path))
    journey.set_type(journey.types[0].id)
    journey.take_check(journey.check(Progress()))
    journey.leaves_out_bad = True
    journey.confirm(Progress())
    return {comparable(each) for each in customers(desk) if each.id not in before}


def customers(desk: Desk) -> list[Customer]:
    """Every customer of the cache."""
    return [each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
