"""Several processes of one rep on one laptop: one sign-in, one cache, one history at the portal."""

import json
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Laptop as Here
from app.domain.commands.commands import CreateCustomer
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.paths import Paths
from app.services.files.file_lock import FileLock, LockBusy
from app.services.sync import engine
from app.services.sync.status import SyncState
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import writing
from tests.support import builders as a
from tests.support.companies import company
from tests.support.laptops import Laptop
from tests.support.patience import PATIENCE_S
from tests.support.people import PARTNER
from tests.support.shared_home import (
    Sharing,
    assert_one_sign_in,
    command_line,
    renewals,
)
from tests.sync.conftest import NewLaptop

RENEWALS = 12


@pytest.fixture
def start(home: Path) -> Iterator[Callable[[int], Sharing]]:
    """Starts processes of the home; ends those that are left."""
    with ExitStack() as stack:

        def begin(number: int) -> Sharing:
            sharing = Sharing(home, number)
            stack.enter_context(sharing.process)
            stack.callback(sharing.process.kill)
            return sharing

        yield begin


def test_three_processes_renew_and_send_beside_each_other_and_some_are_killed(
    hasty: EmbeddedPortal, home: Path, start: Callable[[int], Sharing]
) -> None:
    running = [start(number) for number in range(3)]
    everybody = list(running)
    cycles = 0
    while renewals(hasty) < RENEWALS:
        for place, sharing in enumerate(running):
            assert sharing.hear_cycle() != "signed_out"
            cycles += 1
            if cycles % 7 == 0:
                sharing.kill()
                running[place] = start(len(everybody))
                everybody.append(running[place])
    for sharing in running:
        sharing.stop()

    assert_one_sign_in(hasty)
    saved = {each for sharing in everybody for each in sharing.said("saved")}
    desk = Here(Paths.under(home)).open_desk()
    desk.sync.run_once()
    assert desk.sync.status.state is SyncState.UP_TO_DATE
    # A killed process may have saved one more without coming to say so.
    there = {each.id for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)}
    assert there >= saved
    assert len(there - saved) <= len(everybody) - len(running)
    desk.close()
    assert_one_sign_in(hasty)


def test_what_each_process_says_it_sent_adds_up_to_what_was_saved(
    hasty: EmbeddedPortal, start: Callable[[int], Sharing]
) -> None:
    running = [start(number) for number in range(3)]
    for sharing in running * 3:
        sharing.hear_cycle()
    for sharing in running:
        sharing.stop()

    sent = sum(int(each) for sharing in running for each in sharing.said("sent"))
    assert sent == sum(len(sharing.said("saved")) for sharing in running)
    assert_one_sign_in(hasty)


def test_two_commands_at_the_same_time_send_everything_once(hasty: EmbeddedPortal, home: Path) -> None:
    desk = Here(Paths.under(home)).open_desk()
    before, saved, sent = renewals(hasty), 0, 0
    while renewals(hasty) < before + 3:
        for _ in range(4):
            fresh = CustomerId(desk.identities.new())
            customer = a.customer(id=fresh, sales_rep=desk.account.sales_rep, identity=company(saved))
            with desk.store.write() as work:
                work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
            saved += 1
        with command_line(home, "sync", "--json") as first, command_line(home, "sync", "--json") as second:
            answers = [process.communicate(timeout=PATIENCE_S)[0] for process in (first, second)]
        assert (first.returncode, second.returncode) == (0, 0)
        sent += sum(json.loads(answer)["sent"] for answer in answers)

    assert sent == saved == len(desk.store.load_all(Kind.CUSTOMER))
    desk.close()
    assert_one_sign_in(hasty)


def test_the_command_line_ends_when_what_could_be_undone_is_sent(hasty: EmbeddedPortal, home: Path) -> None:
    laptop = Here(Paths.under(home))
    laptop.change_settings(lambda settings: replace(settings, send_delay_s=2))
    desk = laptop.open_desk()
    customer = a.customer(id=CustomerId(desk.identities.new()), sales_rep=desk.account.sales_rep)
    with desk.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
    with command_line(home, "sync", "--json") as process:
        answer = json.loads(process.communicate(timeout=PATIENCE_S)[0])
    assert (answer["sent"], answer["to_send"], process.returncode) == (1, 0, 0)
    assert desk.undo.last() is None
    desk.close()


def wait_briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up on another process at once."""
    monkeypatch.setattr(engine, "SAID_AFTER_S", 0.0)
    monkeypatch.setattr(engine, "EXCHANGE_LIMIT_S", 0.05)


def is_held(lock: FileLock) -> bool:
    """Whether somebody has the lock now."""
    try:
        with lock.held(0.0):
            return False
    except LockBusy:
        return True


def suspend_in_exchange(sharing: Sharing, lock: FileLock, portal: EmbeddedPortal) -> None:
    """Stop the process while it has the exchange: its portal answers nothing that has to be written."""
    with writing(portal.engine, PARTNER):
        sharing.hear("saved")
        while not is_held(lock):
            pass
        sharing.process.send_signal(signal.SIGSTOP)


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is not suspended by a signal")
def test_a_process_that_hangs_in_the_exchange_is_named_and_its_death_frees_it(
    hasty: EmbeddedPortal, home: Path, start: Callable[[int], Sharing], monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_briefly(monkeypatch)
    desk = Here(Paths.under(home)).open_desk()
    sharing = start(1)
    suspend_in_exchange(sharing, desk.store.exchange_lock, hasty)

    desk.sync.run_once()
    assert desk.sync.status.problem == Problem("sync.elsewhere")

    sharing.process.kill()
    sharing.process.wait(PATIENCE_S)
    # What the dead one may have been writing is undone when the cache is next written to.
    desk.sync.run_once()
    assert desk.sync.status.state is SyncState.UP_TO_DATE
    assert desk.store.queue_counts().to_send == 0
    desk.close()
    assert_one_sign_in(hasty)


def test_the_command_line_says_whom_it_waits_for_and_goes_on(home: Path) -> None:
    desk = Here(Paths.under(home)).open_desk()
    with ExitStack() as held, command_line(home, "sync") as process:
        held.enter_context(desk.store.exchange_lock.held(PATIENCE_S))
        assert process.stderr is not None
        assert "Channel Desk" in process.stderr.readline()
        held.close()
        assert process.wait(PATIENCE_S) == 0
    desk.close()


def test_an_exchange_that_another_process_holds_for_ever_is_named_and_done_later(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.create_customer()
    wait_briefly(monkeypatch)
    with laptop.store.exchange_lock.held(1.0):
        laptop.sync_once()
    problem = laptop.sync.status.problem
    assert problem is not None
    assert problem.code == "sync.elsewhere"
    assert (laptop.sync.status.waiting, laptop.sync.settled) == (1, 0)

    laptop.sync_once()

    assert laptop.state() is SyncState.UP_TO_DATE
    assert laptop.sync.settled == 1


def test_the_exchange_ends_while_it_waits_for_another_process(new_laptop: NewLaptop) -> None:
    laptop = new_laptop()
    with laptop.store.exchange_lock.held(1.0):
        ended = threading.Thread(target=laptop.sync_once)
        ended.start()
        laptop.sync.engine.cancel()
        ended.join(PATIENCE_S)
        assert not ended.is_alive()
