"""Several processes of one rep on one laptop: one sign-in, one cache, one history at the portal."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.bootstrap import Laptop as Here
from app.domain.customer import Customer
from app.domain.document import Kind
from app.paths import Paths
from app.services.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.sync import engine
from app.services.sync.status import SyncState
from portal.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.seeding import seed
from portal.store.tables import client, token, token_family
from tests.support.laptops import Laptop
from tests.support.patience import PATIENCE_S
from tests.support.portals import CLAIRE, PARTNER, account, catalogue
from tests.sync.conftest import NewLaptop

ROOT = Path(__file__).resolve().parents[2]
RENEWALS = 12
PASSPHRASE = "a passphrase for tests"


class Sharing:
    """A process that shares home, sign-in and cache with the others; ``heard`` is what it said so far."""

    def __init__(self, home: Path, number: int) -> None:
        command = [sys.executable, "-m", "tests.support.sharing_process", str(home), str(number)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.heard: list[str] = []

    def hear_cycle(self) -> str:
        """Wait for the end of its next cycle; how that ended."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.heard.append(line.strip())
            if line.startswith("cycle"):
                return line.split()[1]
        raise AssertionError(f"it ended by itself: {self.process.wait()}")

    def stop(self) -> None:
        """Let it finish its cycle, and hear all it had to say."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.heard += self.process.stdout.read().split("\n")
        self.process.wait(PATIENCE_S)

    def kill(self) -> None:
        """End it with SIGKILL wherever it is, and hear what it had said."""
        self.process.kill()
        self.stop()

    def said(self, word: str) -> list[str]:
        """What it said after ``word``, each time."""
        return [line.split()[1] for line in self.heard if line.startswith(f"{word} ")]


@pytest.fixture
def hasty_portal(tmp_path: Path) -> Iterator[EmbeddedPortal]:
    """A portal whose access tokens live for a second."""
    address = f"sqlite:///{tmp_path / 'portal.db'}"
    with EmbeddedPortal(address, access_life=timedelta(seconds=1)) as portal:
        seed(portal.engine, PARTNER, catalogue(), [account(CLAIRE)])
        yield portal


@pytest.fixture
def home(tmp_path: Path, hasty_portal: EmbeddedPortal, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A laptop on which Claire has signed in, with its secrets in a file."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    given = hasty_portal.issue_tokens(account(CLAIRE))
    Here(Paths.under(tmp_path / "home")).resume(hasty_portal.url, given.refresh_token).close()
    return tmp_path / "home"


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


def renewals(portal: EmbeddedPortal) -> int:
    """How many refresh tokens were exchanged for their successors."""
    with reading(portal.engine, PARTNER) as connection:
        rotated = connection.execute(select(token.c.token_hash).where(token.c.rotated_at.is_not(None)))
        return len(rotated.all())


def assert_one_sign_in(portal: EmbeddedPortal) -> None:
    """Nobody was taken for a thief, and nobody had to begin a new history."""
    with reading(portal.engine, PARTNER) as connection:
        assert connection.execute(select(token_family.c.is_revoked)).scalars().all() == [False]
        assert len(connection.execute(select(client.c.client_id)).all()) == 1


def test_three_processes_renew_and_send_beside_each_other_and_some_are_killed(
    hasty_portal: EmbeddedPortal, home: Path, start: Callable[[int], Sharing]
) -> None:
    running = [start(number) for number in range(3)]
    everybody = list(running)
    cycles = 0
    while renewals(hasty_portal) < RENEWALS:
        for place, sharing in enumerate(running):
            assert sharing.hear_cycle() != "signed_out"
            cycles += 1
            if cycles % 7 == 0:
                sharing.kill()
                running[place] = start(len(everybody))
                everybody.append(running[place])
    for sharing in running:
        sharing.stop()

    assert_one_sign_in(hasty_portal)
    saved = {each for sharing in everybody for each in sharing.said("saved")}
    desk = Here(Paths.under(home)).open_desk()
    desk.sync.run_once()
    assert desk.sync.status.state is SyncState.UP_TO_DATE
    # A killed process may have saved one more without coming to say so.
    there = {each.id for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)}
    assert there >= saved
    assert len(there - saved) <= len(everybody) - len(running)
    desk.close()
    assert_one_sign_in(hasty_portal)


def test_what_each_process_says_it_sent_adds_up_to_what_was_saved(
    hasty_portal: EmbeddedPortal, start: Callable[[int], Sharing]
) -> None:
    running = [start(number) for number in range(3)]
    for sharing in running * 3:
        sharing.hear_cycle()
    for sharing in running:
        sharing.stop()

    sent = sum(int(each) for sharing in running for each in sharing.said("sent"))
    assert sent == sum(len(sharing.said("saved")) for sharing in running)
    assert_one_sign_in(hasty_portal)


def test_an_exchange_that_another_process_holds_for_ever_is_named_and_done_later(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.create_customer()
    monkeypatch.setattr(engine, "EXCHANGE_LIMIT_S", 0.05)
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
