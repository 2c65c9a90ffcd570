"""``python -m tests.house [NAME ...]``: every check of the house, side by side."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tests.house import (
    commands,
    domain,
    late_imports,
    layout,
    licences,
    locks,
    mutants,
    rooms,
    structure,
    translations,
    wording,
)
from tests.house.complaint import FOLDERS, Complaint

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
COVERAGE = [
    *"tests/unit/domain -q -p no:cacheprovider --hypothesis-profile=coverage".split(),
    *"--cov=app/domain --cov-fail-under=100".split(),
]
"""The tests of the rules alone take every branch of the rules."""

OWN: dict[str, Callable[[Path], Iterable[Complaint]]] = {
    "structure": structure.complaints,
    "late": late_imports.complaints,
    "wording": wording.complaints,
    "domain": domain.complaints,
    "commands": commands.complaints,
    "translations": translations.complaints,
    "licences": licences.complaints,
    "locks": locks.complaints,
    "layout": layout.complaints,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check went and what it printed."""

    name: str
    is_clean: bool
    report: str
    seconds: float


def tools() -> dict[str, list[str]]:
    """The checks that are other people's programs; the slowest first, so that it starts first."""
    present = [folder for folder in FOLDERS if any((ROOT / folder).rglob("*.py"))]
    return {
        "coverage": ["pytest", *COVERAGE],
        "types": ["mypy", *present],
        "imports": ["lint-imports", "--no-logo"],
        "lint": ["ruff", "check", "."],
        "format": ["ruff", "format", "--check", "."],
        "dependencies": ["deptry", "."],
        "dead": ["vulture"],
        "catalogue": ["python", "-m", "portal", "catalogue", "check"],
        "unused": ["python", "-m", "tests.house.unused"],
    }


def run_tool(name: str, command: list[str]) -> Outcome:
    """Run one program of the virtual environment; clean when it exits with 0."""
    started = time.monotonic()
    program = [str(BIN / command[0]), *command[1:]]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    return Outcome(name, done.returncode == 0, done.stdout + done.stderr, time.monotonic() - started)


def run_own(name: str) -> Outcome:
    """Run one of the house's own checks."""
    started = time.monotonic()
    try:
        found = [str(complaint) for complaint in sorted(OWN[name](ROOT))]
    except SyntaxError as broken:
        found = [f"not Python, so not checked: {broken}"]
    return Outcome(name, not found, "\n".join(found), time.monotonic() - started)


def check(names: Iterable[str]) -> Iterator[Outcome]:
    """The outcomes of the checks called ``names``, each as soon as it is done."""
    programs = tools()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = [
            pool.submit(run_tool, name, programs[name]) if name in programs else pool.submit(run_own, name)
            for name in names
        ]
        for each in as_completed(running):
            yield each.result()


def main() -> int:
    """Print one line per check, and the whole report of those that complain."""
    if sys.argv[1:2] == ["mutants"]:  # It takes hours, and arguments of its own.
        return mutants.main(ROOT, sys.argv[2:])
    every = [*tools(), *OWN]
    parser = argparse.ArgumentParser(prog="./dev check", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(every))
    parser.add_argument("--list", action="store_true", help="print the names of the checks")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(every):
        parser.error(f"no check is called {', '.join(sorted(unknown))}; there are {', '.join(every)}")
    if asked.list:
        print(*every, "mutants", sep="\n")
        return 0
    outcomes = []
    for outcome in check(asked.names or every):
        outcomes.append(outcome)
        verdict = "ok  " if outcome.is_clean else "FAIL"
        print(f"{verdict} {outcome.name} ({outcome.seconds:.1f} s)", flush=True)
    print(structure.figures(ROOT))
    if "imports" in asked.names:
        print(f"\nWhat imports what, from the top down:\n\n{rooms.order(ROOT)}")
    for outcome in outcomes:
        if not outcome.is_clean:
            print(f"\n{outcome.name}:\n{outcome.report.strip()}")
    return 0 if all(outcome.is_clean for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
