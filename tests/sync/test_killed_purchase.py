"""A process killed (SIGKILL) after the rep has ordered: the portal carries the order out once."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.document import Kind
from app.services.sync.outcome import Done
from portal.demo.embedded import EmbeddedPortal
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy, Freeze, Moment
from tests.support.patience import PATIENCE_S
from tests.support.people import CLAIRE
from tests.support.portals import account, small_portal
from tests.support.ready_python import ReadyPython
from tests.sync.conftest import NewLaptop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def portal(tmp_path: Path, portal_clock: FixedClock) -> Iterator[EmbeddedPortal]:
    more = [p.seller(b.partner()), *p.programmes()]
    with small_portal(tmp_path, portal_clock, more) as running:
        yield running


@pytest.mark.parametrize("moment", Moment)
@pytest.mark.parametrize("path", ["/sync/push", "/sync/changes"])
def test_killed_after_ordering_there_is_one_order(
    new_laptop: NewLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    tmp_path: Path,
    path: str,
    moment: Moment,
) -> None:
    first = new_laptop()
    first.sync_once()
    first.close()
    freeze = Freeze(moment)
    proxy.plan(path, freeze)
    token = portal.issue_tokens(account(CLAIRE)).access_token
    command = [
        sys.executable,
        "-m",
        "tests.support.buying_process",
        str(tmp_path / "laptop"),
        proxy.url,
        token,
    ]
    with ReadyPython(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        order_id = process.stdout.readline().strip()
        assert freeze.reached.wait(PATIENCE_S)
        process.kill()
        process.wait(PATIENCE_S)
    freeze.released.set()

    laptop = new_laptop()
    assert laptop.sync_once() == Done()
    assert laptop.states() == ["done"] * 2
    assert [laptop.count(kind) for kind in (Kind.ORDER, Kind.CONTRACT, Kind.LICENCE)] == [1, 1, 1]
    found = laptop.store.load(Kind.ORDER, order_id)
    assert getattr(found, "number", "") == "O-2026-0001"
