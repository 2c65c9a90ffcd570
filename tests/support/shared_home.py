"""A home that several processes of one rep share, and a portal that makes them renew all the time."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.seeding import seed
from portal.store.tables import client, token, token_family
from tests.support.child_process import waiting_for
from tests.support.patience import PATIENCE_S
from tests.support.people import CLAIRE, PARTNER
from tests.support.portals import account, catalogue
from tests.support.ready_python import ReadyPython
from tests.support.vaults import make_vault

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "a passphrase for tests"


@contextmanager
def hasty_portal(folder: Path) -> Iterator[EmbeddedPortal]:
    """A portal of Claire's whose access tokens live for a second."""
    address = f"sqlite:///{folder / 'portal.db'}"
    with EmbeddedPortal(address, access_life=timedelta(seconds=1)) as portal:
        seed(portal.engine, PARTNER, catalogue(), [account(CLAIRE)])
        yield portal


def sign_in(portal: EmbeddedPortal, home: Path) -> None:
    """Let Claire sign in on the laptop at ``home``; its passphrase is in the environment."""
    given, laptop = portal.issue_tokens(account(CLAIRE)), Laptop(Paths.under(home))
    # Nobody waits for what nobody undoes; a test of the delay chooses one.
    laptop.change_settings(lambda settings: replace(settings, send_delay_s=0))
    laptop.resume(portal.url, given.refresh_token).close()


@pytest.fixture
def hasty(tmp_path: Path) -> Iterator[EmbeddedPortal]:
    """A portal whose access tokens live for a second."""
    with hasty_portal(tmp_path) as portal:
        yield portal


@pytest.fixture
def home(tmp_path: Path, hasty: EmbeddedPortal, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A laptop on which Claire has signed in, with its secrets in a file."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    make_vault(tmp_path / "home", PASSPHRASE)
    sign_in(hasty, tmp_path / "home")
    return tmp_path / "home"


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


def command_line(home: Path, *verb: str) -> "subprocess.Popen[str]":
    """``channeldesk`` beside whatever else runs in ``home``."""
    command = [sys.executable, "-m", "app", *verb, "--home", str(home)]
    return ReadyPython(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


class Sharing:
    """A process that shares home, sign-in and cache with the others; ``heard`` is what it said so far."""

    def __init__(self, home: Path, number: int) -> None:
        command = [sys.executable, "-m", "tests.support.sharing_process", str(home), str(number)]
        self.process = ReadyPython(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.heard: list[str] = []

    def hear_cycle(self) -> str:
        """Wait for the end of its next cycle; how that ended."""
        return self.hear("cycle")

    def hear(self, word: str) -> str:
        """Wait until it says ``word``; what comes after that."""
        assert self.process.stdout is not None
        with waiting_for(self.process):
            for line in self.process.stdout:
                self.heard.append(line.strip())
                if line.startswith(f"{word} "):
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
