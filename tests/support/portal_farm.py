"""Several processes of one portal, of which each request meets another."""

import itertools
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine

from app.wire.protocol import TokenResponse
from portal.context import build_context
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Account
from portal.store.engine import writing
from portal.store.schema import prepare
from tests.support.child_process import next_line
from tests.support.portal_laptop import SettableClock
from tests.support.ready_python import ReadyPython

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class PortalFarm:
    """Portals in processes of their own; ``engine`` is on their database."""

    engine: Engine
    urls: list[str]
    _turns: "itertools.cycle[str]" = field(init=False)

    def __post_init__(self) -> None:
        self._turns = itertools.cycle(self.urls)

    @property
    def url(self) -> str:
        """The process whose turn it is."""
        return next(self._turns)

    def issue_tokens(self, account: Account) -> TokenResponse:
        """Tokens as a sign-in of ``account`` would give."""
        tokens = build_context(self.engine, SettableClock()).tokens
        with writing(self.engine, account.partner_id) as connection:
            return tokens.start_family(connection, account.partner_id, account.user_id)[1]


@contextmanager
def portal_farm(database_url: str, listen_address: str, count: int = 4) -> Iterator[PortalFarm]:
    """``count`` processes on one database, with the time of the builders; they end with the block."""
    command = [sys.executable, "-m", "tests.support.portal_farm", database_url, listen_address]
    with ExitStack() as ending:
        engine = prepare(database_url)
        ending.callback(engine.dispose)
        urls = []
        for _ in range(count):
            process = ReadyPython(
                command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            ending.callback(process.communicate)  # The end of its input is its end.
            urls.append(next_line(process))
        assert all(urls), "a portal did not start"
        yield PortalFarm(engine, urls)


def main(database_url: str, listen_address: str) -> None:
    """Serve until the input ends."""
    with EmbeddedPortal(database_url, clock=SettableClock(), listen_address=listen_address) as portal:
        sys.stdout.write(f"{portal.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
