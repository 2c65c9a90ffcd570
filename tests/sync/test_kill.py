"""A process killed (SIGKILL) at a save, a push, a result or a page loses nothing, does nothing twice."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from app.domain.document import Kind
from app.models import documents, outbox
from app.models.overlay import lay_over
from app.services.store.lost_codes import BUILDS_ON_LOST, LOST
from app.services.sync.outcome import Done
from app.services.sync.status import SyncState
from portal.demo.embedded import EmbeddedPortal
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy, Freeze, Moment
from tests.support.laptops import Laptop
from tests.support.lost_commands import codes
from tests.support.patience import PATIENCE_S
from tests.support.people import CLAIRE
from tests.support.portal_copies import Copy, restore
from tests.support.portals import account
from tests.support.ready_python import ReadyPython
from tests.sync.conftest import NewLaptop

ROOT = Path(__file__).resolve().parents[2]

StartLaptop = Callable[[str], subprocess.Popen[str]]


@pytest.fixture
def start_laptop(tmp_path: Path, portal: EmbeddedPortal, proxy: FaultProxy) -> Iterator[StartLaptop]:
    """Starts a laptop in a process of its own; its cache is the one of ``new_laptop()``."""
    with ExitStack() as stack:

        def start(verb: str) -> subprocess.Popen[str]:
            token = portal.issue_tokens(account(CLAIRE)).access_token
            command = [sys.executable, "-m", "tests.support.laptop_process"]
            command += [verb, str(tmp_path / "laptop"), proxy.url, token]
            process = ReadyPython(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


def lines_of(process: subprocess.Popen[str]) -> IO[str]:
    """What the process says."""
    assert process.stdout is not None
    return process.stdout


def assert_whole(laptop: Laptop) -> None:
    """Every touched document is the portal's copy with the unsettled commands on top."""
    with laptop.store.transaction() as connection:
        for operation in outbox.in_states(connection, outbox.OVERLAY):
            for kind, target_id in operation.shown_on:
                shadow = documents.load_shadow(connection, kind, target_id)
                assert shadow is not None
                pending = outbox.replayed(connection, kind, target_id)
                expected = lay_over(kind, shadow.document, (each.command for each in pending))
                copy = documents.load(connection, kind, target_id)
                assert copy is not None
                assert copy.document == expected


@pytest.mark.parametrize("saved_before", [1, 2, 7])
def test_killed_while_saving_keeps_every_acknowledged_save(
    new_laptop: NewLaptop, start_laptop: StartLaptop, saved_before: int
) -> None:
    process = start_laptop("save")
    saved = [lines_of(process).readline().strip() for _ in range(saved_before)]
    process.kill()
    process.wait(PATIENCE_S)

    laptop = new_laptop()

    assert_whole(laptop)
    kept = {each.target_id for each in laptop.operations() if each.kind is Kind.QUOTE}
    assert kept >= set(saved)
    assert laptop.sync_once() == Done()
    assert set(laptop.states()) == {"done"}
    for quote_id in saved:
        assert laptop.quote(quote_id).number


@pytest.mark.parametrize("moment", Moment)
@pytest.mark.parametrize(
    "path", ["/sync/info", "/sync/clients", "/sync/push", "/sync/changes", "/sync/digest"]
)
def test_killed_in_the_middle_of_an_exchange_there_is_one_contract(
    new_laptop: NewLaptop, start_laptop: StartLaptop, proxy: FaultProxy, path: str, moment: Moment
) -> None:
    freeze = Freeze(moment)
    proxy.plan(path, freeze)
    process = start_laptop("sell")
    quote_id = lines_of(process).readline().strip()
    assert freeze.reached.wait(PATIENCE_S)
    process.kill()
    process.wait(PATIENCE_S)
    freeze.released.set()

    laptop = new_laptop()
    assert_whole(laptop)
    assert laptop.sync_once() == Done()

    assert laptop.states() == ["done"] * 3
    assert laptop.count(Kind.CONTRACT) == 1
    assert laptop.quote(quote_id).contract_number == "C-2026-0001"
    assert laptop.sync.status.state is SyncState.UP_TO_DATE
    assert len(proxy.seen("/sync/push")) <= 2


def test_killed_between_result_and_page_shows_the_outcome_until_the_page_is_there(
    new_laptop: NewLaptop, start_laptop: StartLaptop, proxy: FaultProxy
) -> None:
    freeze = Freeze(Moment.BEFORE_PORTAL)
    proxy.plan("/sync/changes", freeze)
    process = start_laptop("sell")
    quote_id = lines_of(process).readline().strip()
    assert freeze.reached.wait(PATIENCE_S)
    process.kill()
    process.wait(PATIENCE_S)
    freeze.released.set()

    laptop = new_laptop()

    assert laptop.states() == ["settled"] * 3
    assert laptop.quote(quote_id).status == "validated"
    assert laptop.sync.status.waiting == 0


@pytest.mark.parametrize(
    ("path", "moment"),
    [
        ("/sync/known", Moment.BEFORE_PORTAL),
        ("/sync/known", Moment.AFTER_PORTAL),
        ("/sync/changes", Moment.BEFORE_PORTAL),
    ],
)
def test_killed_while_a_restored_portal_is_asked_what_it_lost_it_asks_again(
    laptop: Laptop,
    new_laptop: NewLaptop,
    start_laptop: StartLaptop,
    portal: EmbeddedPortal,
    proxy: FaultProxy,
    backup: Copy,
    path: str,
    moment: Moment,
) -> None:
    lost = laptop.create_customer(identity=company(2))
    laptop.sync_once()
    restore(portal, backup)
    laptop.create_quote(lost.id)
    laptop.close()
    freeze = Freeze(moment)
    proxy.plan(path, freeze)
    process = start_laptop("exchange")
    assert freeze.reached.wait(PATIENCE_S)
    process.kill()
    process.wait(PATIENCE_S)
    freeze.released.set()

    again = new_laptop()
    assert_whole(again)
    assert again.sync_once() == Done()

    assert codes(again) == [LOST, BUILDS_ON_LOST]
    assert again.customer(lost.id).identity == lost.identity
