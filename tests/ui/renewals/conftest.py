"""The page of renewals on a desk that exchanges with a portal of the demo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.theme import Scheme, apply_theme
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.renewal_driver import RenewalDriver

CUSTOMERS = 140


@pytest.fixture
def portal(tmp_path: Path, clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """The demo's portal with contracts that end in the weeks to come, running."""
    portal = demo_portal(tmp_path, clock, CUSTOMERS)
    with portal:
        yield portal


@pytest.fixture
def desk_of(
    portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock, language: str
) -> Iterator[Callable[[str], Desk]]:
    """The desk of somebody of the demo (``rep``, ``rep2``, ``viewer``) after its first exchange."""
    opened: list[Desk] = []

    def make(who: str) -> Desk:
        opened.append(desk_on(portal, tmp_path / who, who, clock, language))
        opened[-1].begin_day()
        return opened[-1]

    yield make
    for each in opened:
        each.close()


@pytest.fixture
def renewals_of(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Desk], RenewalDriver]]:
    """The window of a desk at the page of renewals."""
    drivers: list[RenewalDriver] = []

    def make(desk: Desk) -> RenewalDriver:
        apply_theme(qapp, Scheme.LIGHT)
        drivers.append(RenewalDriver(desk, qtbot))
        return drivers[-1]

    yield make
    for each in drivers:
        each.close()


@pytest.fixture
def renewals(desk_of: Callable[[str], Desk], renewals_of: Callable[[Desk], RenewalDriver]) -> RenewalDriver:
    """Claire Moreau at the page of renewals."""
    return renewals_of(desk_of("rep"))
