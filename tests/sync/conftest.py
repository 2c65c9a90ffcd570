"""A real portal on loopback, a proxy before it, and laptops with real encrypted caches."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.partner.partner import User
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as a
from tests.support.chromium import chromium
from tests.support.clocks import FixedClock
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy
from tests.support.laptops import Laptop
from tests.support.people import CLAIRE
from tests.support.portal_copies import Copy, copy_of
from tests.support.portals import account, small_portal
from tests.support.shared_home import hasty, home

__all__ = ["chromium", "hasty", "home"]

NewLaptop = Callable[..., Laptop]


@pytest.fixture
def portal_clock() -> FixedClock:
    """The portal's time."""
    return FixedClock(a.NOW)


@pytest.fixture
def portal(tmp_path: Path, portal_clock: FixedClock) -> Iterator[EmbeddedPortal]:
    """A running portal."""
    portal = small_portal(tmp_path, portal_clock)
    with portal:
        yield portal


@pytest.fixture
def proxy(portal: EmbeddedPortal) -> Iterator[FaultProxy]:
    """What stands between the laptops and the portal."""
    with FaultProxy(int(portal.url.rpartition(":")[2])) as proxy:
        yield proxy


@pytest.fixture
def new_laptop(tmp_path: Path, portal: EmbeddedPortal, proxy: FaultProxy) -> Iterator[NewLaptop]:
    """Makes laptops that reach the portal through the proxy, and switches them off at the end."""
    with ExitStack() as stack:

        def make(name: str = "laptop", user: User = CLAIRE, clock: FixedClock | None = None) -> Laptop:
            def issue() -> str:
                return portal.issue_tokens(account(user)).access_token

            laptop = Laptop(tmp_path / name, proxy.url, issue, clock, user)
            stack.callback(laptop.close)
            return laptop

        yield make


@pytest.fixture
def laptop(new_laptop: NewLaptop) -> Laptop:
    """Claire's laptop, which has the catalogue already."""
    laptop = new_laptop()
    laptop.sync_once()
    return laptop


@pytest.fixture
def backup(laptop: Laptop, portal: EmbeddedPortal) -> Copy:
    """The portal with one customer of Claire's, as it is put back later."""
    laptop.create_customer(identity=company(1))
    laptop.sync_once()
    return copy_of(portal)
