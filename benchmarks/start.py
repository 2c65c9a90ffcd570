"""From nothing to the painted grid of a large portfolio, and the window while a first exchange runs."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bootstrap import Laptop
from app.domain.ids import PartnerId, UserId
from app.domain.partner.role import Role
from app.paths import Paths
from app.services.session.identity import Account
from app.services.session.settings import Settings
from benchmarks.measure import Figure
from benchmarks.portal_process import served
from benchmarks.portfolio import LARGE, documents, shared_store

_TIMES = 7
_EXCHANGED = 20_000
ACCOUNT = Account("http://127.0.0.1:9", PartnerId("arvane"), UserId("rep-1"), "Claire Moreau", Role.REP)


@dataclass(frozen=True, slots=True)
class _Start:
    seconds: float
    told: dict[str, Any]


def figures() -> Iterator[Figure]:
    """Starts alternate with those of a bare window, so that both meet the same machine."""
    with tempfile.TemporaryDirectory(prefix="channeldesk-bench-") as folder:
        home = Path(folder)
        _furnish(home)
        _start("bare"), _start("grid", str(home))  # The first of each compiles and warms the files.
        _start("home", str(home))
        bare, grid, first = [], [], []
        for _ in range(_TIMES):
            bare.append(_start("bare"))
            grid.append(_start("grid", str(home)))
            first.append(_start("home", str(home)))
    name = f"start to painted grid, {LARGE:,} customers"
    yield Figure(name, _middle_ms(grid), "ms", _middle_ms(bare), "bare window", 1.1)
    name = f"start to the start page with all it lists, {LARGE:,} customers"
    yield Figure(name, _middle_ms(first), "ms", _middle_ms(bare), "bare window")
    memory = [max(each.told["resident_mb"] for each in starts) for starts in (grid, bare)]
    yield Figure("memory at the painted grid", memory[0], "MB", memory[1], "bare window", 1.15)
    heavy = len(grid[-1].told["heavy"])
    yield Figure("heavy modules loaded before the paint", heavy, "modules", target=0)
    yield from _heartbeat()


def _heartbeat() -> Iterator[Figure]:
    folder = tempfile.TemporaryDirectory(prefix="channeldesk-bench-")
    with folder as home, served(documents(_EXCHANGED)) as portal:
        told = _start("exchange", home, portal.url, portal.refresh_token).told
    name = f"window during the first exchange of {_EXCHANGED:,} customers"
    yield Figure(f"{name}, longest gap", told["longest_ms"], "ms", target=100)
    yield Figure(f"{name}, p99 of gaps", told["p99_ms"], "ms")


def _furnish(home: Path) -> None:
    """Give the laptop under ``home`` an account and the large portfolio."""
    paths = Paths.under(home)
    Laptop(paths).change_settings(lambda _: Settings(language="fr", account=ACCOUNT))
    place = paths.cache_file(ACCOUNT.portal_url, ACCOUNT.partner_id, ACCOUNT.user_id)
    place.parent.mkdir(parents=True)
    place.symlink_to(shared_store(LARGE).path)


def _start(*arguments: str) -> _Start:
    """Seconds from the start of the process to the first line that it says, and what it said."""
    command = [sys.executable, "-m", "benchmarks.start_process", *arguments]
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - begun
        with suppress(ValueError):
            return _Start(seconds, json.loads(line))
    raise RuntimeError(f"{arguments[0]} ended without a painted window")


def _middle_ms(starts: list[_Start]) -> float:
    return statistics.median(each.seconds for each in starts) * 1000
