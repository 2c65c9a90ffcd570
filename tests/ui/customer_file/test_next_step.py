"""No file of any programme is without its next step, whatever the status of its customer."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import ReasonId
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.file_driver import FileDriver
from tests.support.windows import GRID, Show

STEPS = {"new_quote", "change_options", "assign_licences", "purchase", "take_up_again"}
SALES = (STEPS - {"take_up_again"}) | {
    "select_offer",
    "select_another_offer",
    "first_quote",
    "first_purchase",
}


def one_of_each(desk: Desk) -> dict[tuple[str, ...], Customer]:
    """A customer of each programme, partnership, status and account state that the demo has."""
    found: dict[tuple[str, ...], Customer] = {}
    for each in desk.store.load_all(Kind.CUSTOMER):
        if isinstance(each, Customer):
            state = str(each.account_state)
            found.setdefault((each.programme_id, each.partnership, each.status, state), each)
    return found


@pytest.mark.parametrize(("who", "kinds"), [("rep", 8), ("other_partner", 10)])
def test_every_file_offers_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FixedClock, who: str, kinds: int
) -> None:
    desk = demo_desk(tmp_path, clock=clock, who=who)
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    customers = one_of_each(desk)
    assert len(customers) >= kinds
    for kind, customer in customers.items():
        driver = FileDriver(window, qtbot, customer.id)
        driver.open("licences")
        page = window.page
        assert page is not None
        names = {
            each.objectName()
            for each in page.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled()
        }
        steps = names & STEPS
        is_lost = customer.status is LifecycleStatus.LOST
        assert steps == {"take_up_again"} if is_lost else steps - {"take_up_again"}, (kind, steps)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
    desk.close()


def test_who_is_lost_is_taken_up_again_from_the_head_of_the_file(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    lost = next(
        each
        for each in desk.store.load_all(Kind.CUSTOMER)
        if isinstance(each, Customer) and each.status is LifecycleStatus.LOST
    )
    window.workspace.router.go(places.CustomerFile(lost.id))
    driver = FileDriver(window, qtbot, lost.id)
    driver.settle()
    assert not driver.is_there("new_quote")
    driver.press("take_up_again")
    assert desk.customers.get(lost.id).status is LifecycleStatus.PROSPECT
    qtbot.waitUntil(lambda: driver.is_there("new_quote"))
    assert not driver.is_there("take_up_again")


def sales_in(driver: FileDriver, tab: str = "") -> set[str]:
    """The names of what begins a sale in a tab of the file, or the one that is open, or at its head."""
    if tab:
        driver.open(cast(places.FileTab, tab))
    page = driver.window.page
    assert page is not None
    return {each.objectName() for each in page.findChildren(QAbstractButton) if each.isVisible()} & SALES


@pytest.mark.parametrize(
    ("who", "sold"),
    [("rep", {"new_quote", "select_offer", "purchase"}), ("other_partner", {"assign_licences"})],
)
def test_who_is_lost_is_sold_nothing_in_any_tab_before_they_are_taken_up_again(
    tmp_path: Path, qtbot: QtBot, clock: FixedClock, show: Show, who: str, sold: set[str]
) -> None:
    desk = demo_desk(tmp_path / who, clock=clock, who=who)
    window, seen = show(desk), set[str]()
    flows = {("cyber360", "VAR"), ("microsoft_csp", "VAR"), ("cyber360", "EM")}
    prospects = [
        each for kind, each in one_of_each(desk).items() if kind[2] == "prospect" and kind[:2] in flows
    ]
    for customer in prospects:
        desk.customer_transitions.lose([customer.id], ReasonId("competitor"))
        driver = FileDriver(window, qtbot, customer.id)
        driver.open("licences")
        tabs = [tab for tab in driver.tabs() if tab not in ("licences", "profile", "audit", "users")]
        for tab in (*tabs, "licences"):
            assert not sales_in(driver, tab), (customer.identity.name, tab)
        driver.press("take_up_again")
        # The tab that is open offers its sale again.
        seen |= sales_in(driver)
    assert sold <= seen
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    window.close()
    desk.close()
