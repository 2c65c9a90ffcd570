"""A portal in a process of its own, so that it does not share the laptop's interpreter."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.document import Document
from app.services.portal_client.tokens import FixedToken
from app.services.session.clock import SystemClock
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import prepare
from portal.store.seeding import seed
from tests.support.people import CLAIRE, PARTNER
from tests.support.portals import account, catalogue


@dataclass(frozen=True, slots=True)
class Served:
    """Where the portal is and what signs the calls and renews."""

    url: str
    token: FixedToken
    refresh_token: str


@contextmanager
def served(documents: Iterable[Document] = ()) -> Iterator[Served]:
    """A portal with the catalogue of the tests and ``documents``."""
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as folder:
        database = f"sqlite:///{Path(folder) / 'portal.db'}"
        engine = prepare(database)
        seed(engine, PARTNER, catalogue(), [account(CLAIRE)], SystemClock())
        seed(engine, PARTNER, documents, [], SystemClock())
        engine.dispose()
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.portal_process", database]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdin is not None
            url, token, refresh = process.stdout.readline().split()
            yield Served(url, FixedToken(token), refresh)
            process.stdin.close()


def main(database: str) -> None:
    """Serve until the input ends; each line of it is answered with the processor's seconds so far."""
    with EmbeddedPortal(database) as portal:
        tokens = portal.issue_tokens(account(CLAIRE))
        sys.stdout.write(f"{portal.url} {tokens.access_token} {tokens.refresh_token}\n")
        sys.stdout.flush()
        for _ in sys.stdin:
            sys.stdout.write(f"{time.process_time()}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
