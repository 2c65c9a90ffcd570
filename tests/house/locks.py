"""Both locks are complete and closed, so that what else an index offers changes nothing.

Complete: every line is one version with its hashes. Closed: whatever a locked library requires, extras
included, is locked in a version that it takes; what runs needs nothing of what only development has.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.complaint import Complaint
from tests.house.licences import PROJECT, needs

RUN, DEVELOP = "requirements.lock", "requirements-dev.lock"
_SIGNED = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Locked:
    """One entry of a lock: where it stands, and what it asks for."""

    line: int
    requirement: Requirement

    @property
    def version(self) -> str | None:
        """The one version it allows; None when it allows several."""
        pins = list(self.requirement.specifier)
        is_pinned = len(pins) == 1 and pins[0].operator == "==" and not pins[0].version.endswith(".*")
        return pins[0].version if is_pinned else None

    @property
    def is_for_this_machine(self) -> bool:
        marker = self.requirement.marker
        return marker is None or marker.evaluate()


def complaints(root: Path) -> Iterator[Complaint]:
    """What is missing in the locks under ``root``; libraries installed here say what they require."""
    run, wrong_in_run = _read(root, RUN)
    develop, wrong_in_development = _read(root, DEVELOP)
    yield from chain(wrong_in_run, wrong_in_development)
    for name in sorted(run.keys() & develop.keys()):
        yield Complaint(DEVELOP, develop[name].line, f"{name} is in {RUN} already: run ./dev lock")
    yield from _open_ends([PROJECT, *_here(run)], run, RUN)
    yield from _open_ends(_here(develop), {**develop, **run}, DEVELOP)


def _read(root: Path, lock: str) -> tuple[dict[str, Locked], list[Complaint]]:
    """The lines of ``lock`` by the name of their library, and those that are no pinned, hashed version."""
    locked: dict[str, Locked] = {}
    wrong: list[Complaint] = []
    for number, text in _logical_lines((root / lock).read_text(encoding="utf-8")):
        said, _, _ = text.partition("--hash")
        each = Locked(number, Requirement(said.strip()))
        name = canonicalize_name(each.requirement.name)
        if each.version is None or each.requirement.extras or not _SIGNED.search(text):
            wrong.append(Complaint(lock, number, f"{name} is not one hashed version: run ./dev lock"))
        locked[name] = each
    return locked, wrong


def _here(locked: Mapping[str, Locked]) -> list[str]:
    """Those that ./dev installs on this machine."""
    return [name for name, each in locked.items() if each.is_for_this_machine]


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each entry with the number of its first line; a backslash at the end goes on with the next line."""
    begun, parts = 1, ""
    for number, line in enumerate(text.splitlines(), start=1):
        begun = begun if parts else number
        parts += line.removesuffix("\\")
        if not line.endswith("\\"):
            if parts.strip() and not parts.lstrip().startswith("#"):
                yield begun, parts
            parts = ""


def _open_ends(roots: Iterable[str], known: Mapping[str, Locked], lock: str) -> Iterator[Complaint]:
    """What ``roots`` require, directly or not, and ``known`` does not give."""
    waiting = [(root, frozenset[str]()) for root in roots]
    seen = set(waiting)
    while waiting:
        name, extras = waiting.pop()
        line = known[name].line if name in known else 1
        for need in needs(distribution(name), extras):
            found = known.get(canonicalize_name(need.name))
            if found is None or not found.is_for_this_machine:
                yield Complaint(lock, line, f"{name} requires {need.name}, which is not locked")
                continue
            if not need.specifier.contains(found.version or "", prereleases=True):
                yield Complaint(lock, line, f"{name} requires {need}, not {found.version}")
            one = (canonicalize_name(need.name), frozenset(need.extras))
            if one not in seen:
                seen.add(one)
                waiting.append(one)
