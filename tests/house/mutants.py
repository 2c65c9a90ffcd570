"""``./dev check mutants [PATH ...]``: puts small faults into the code, one by one; tells which no test sees.

Files with the same tests share a folder in ``build/mutants``, where mutmut works on copies and where what it
found out stays: a run that was ended goes on where it was, and the files of the project are never touched.
"""

import argparse
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

BUILD = Path("build/mutants")
_LINKED = ("app", "portal", "tests", "resources")
_SETTINGS = """
[tool.mutmut]
source_paths = ["app", "portal"]
only_mutate = {only}
also_copy = ["app", "portal", "resources"]
# A portal that a mutant keeps from starting leaves its socket to the collector; that is no error of its own.
pytest_add_cli_args = [
    "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestUnraisableExceptionWarning",
]
# A server of PostgreSQL does not survive that the process behind it is forked for each mutant.
pytest_add_cli_args_test_selection = ["-k", "not postgresql", {tests}]
# What hangs is let go after five times what its tests take: mutmut's own fifteen may be a quarter of an hour.
timeout_multiplier = 5.0
timeout_constant = 10.0
track_dependencies = false
use_git_change_detection = false
"""
_SEEN, _UNSEEN, _UNTESTED = "seen", "not seen", "no test gets there"
_VERDICTS = {None: None, 2: None, -2: None, -15: None, 0: _UNSEEN, 5: _UNTESTED, 33: _UNTESTED}
"""What the exit codes of mutmut mean (2, -2, -15: it was ended); any other is a test that failed or hung."""


@dataclass(frozen=True, slots=True)
class Part:
    """Code that is put to the test, and the tests that are to notice; both as patterns of paths."""

    sources: tuple[str, ...]
    tests: tuple[str, ...]
    mirror: str = ""
    """A folder of tests named after files and folders of code: where some are, they have to do alone."""


PARTS = {
    "domain": Part(("app/domain/**/*.py",), ("tests/unit/domain",), "tests/unit/domain"),
    "store": Part(
        ("app/services/store/*.py",),
        (
            "tests/unit/services/store",
            "tests/unit/services/customers/test_customers.py",
            "tests/unit/services/quotes/test_quotes.py",
        ),
    ),
    "sync": Part(
        ("app/services/sync/*.py",),
        (
            "tests/unit/services/sync",
            "tests/sync/test_runner.py",
            "tests/sync/test_out_of_step.py",
            "tests/sync/test_first_steps.py",
            "tests/sync/test_two_laptops.py",
        ),
    ),
    "commands": Part(
        ("portal/commands/**/*.py",),
        (
            "tests/portal/test_refusal_reasons.py",
            "tests/portal/test_refused_commands.py",
            "tests/portal/test_push.py",
            "tests/portal/test_failures.py",
            "tests/portal/test_quotes.py",
            "tests/portal/test_customers.py",
            "tests/portal/test_accounts.py",
            "tests/portal/test_customer_moves.py",
            "tests/portal/test_people_written_to.py",
            "tests/portal/test_purchase_refusals.py",
            "tests/portal/test_audit.py",
            "tests/portal/test_claimed_dates.py",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Files with the same tests, which mutmut works on in one folder; ``asked`` are those to try now."""

    root: Path
    name: str
    tests: tuple[str, ...]
    sources: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Where mutmut works."""
        return self.root / BUILD / self.name

    def prepare(self) -> None:
        """Lay out the folder: links to the project, its settings with mutmut's own, and every mutant."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in _LINKED:
            link = self.folder / name
            if not link.is_symlink() and (self.root / name).exists():
                link.symlink_to(self.root / name)
        tests, only = json.dumps(list(self.tests))[1:-1], json.dumps(list(self.sources))
        project = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        settings = project + _SETTINGS.format(only=only, tests=tests)
        (self.folder / "pyproject.toml").write_text(settings, encoding="utf-8")
        # There is none of that name: mutmut makes them all, learns which tests reach them, and ends.
        self.run(["no mutant"])

    def verdicts(self, source: str) -> dict[str, str | None]:
        """What is known of each mutant of a file; None where nothing is."""
        kept = self.folder / "mutants" / f"{source}.meta"
        if not kept.exists():
            return {}
        codes = json.loads(kept.read_text(encoding="utf-8"))["exit_code_by_key"]
        return {name: _VERDICTS.get(code, _SEEN) for name, code in codes.items()}

    def run(self, names: Sequence[str], workers: int = 1) -> bool:
        """Try the mutants ``names``; whether mutmut could."""
        environment = {**os.environ, "CI": "true", "QT_QPA_PLATFORM": "offscreen"}
        with (self.folder / "log.txt").open("a", encoding="utf-8") as log:
            command = [_mutmut(), "run", "--max-children", str(workers), *names]
            done = subprocess.run(
                command, cwd=self.folder, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False
            )
        return done.returncode == 0

    def difference(self, name: str) -> str:
        """How a mutant differs from the code."""
        shown = subprocess.run(
            [_mutmut(), "show", name], cwd=self.folder, capture_output=True, text=True, check=False
        )
        return "\n".join(
            line for line in shown.stdout.splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}
        )


def groups(root: Path, asked: Iterable[str]) -> Iterator[Group]:
    """The files of ``asked``, which are names of parts, files or folders; all parts when it is empty."""
    wanted = list(asked) or list(PARTS)
    for name, part in PARTS.items():
        alike: dict[tuple[str, ...], list[str]] = {}
        for path in sorted({path for pattern in part.sources for path in root.glob(pattern)}):
            if path.stat().st_size:
                tests = _tests_of(root, part, path)
                alike.setdefault(tests, []).append(path.relative_to(root).as_posix())
        for tests, sources in alike.items():
            chosen = [each for each in sources if name in wanted or any(_is_in(each, one) for one in wanted)]
            called = name if tests == part.tests else sources[0].removesuffix(".py").replace("/", ".")
            if chosen:
                yield Group(root, called, tests, tuple(sources), tuple(chosen))


def _tests_of(root: Path, part: Part, source: Path) -> tuple[str, ...]:
    """The tests named after a file, those in a folder of its folder's name, or all of its part.

    Where the tests have no such folder, those named after it count too, as
    ``test_trace.py`` does for ``trace/line.py``.
    """
    if part.mirror:
        folder = source.parent.name
        is_mirrored = (root / part.mirror / folder).is_dir()
        stems = [source.stem] if is_mirrored else [source.stem, folder]
        named = [f"test_{stem}{rest}.py" for stem in stems for rest in ("", "_*")]
        own = {path for pattern in named for path in root.glob(f"{part.mirror}/**/{pattern}")}
        if own:
            return tuple(sorted(path.relative_to(root).as_posix() for path in own))
        if is_mirrored:
            return (f"{part.mirror}/{folder}",)
    return part.tests


def _is_in(source: str, asked: str) -> bool:
    return source == asked or source.startswith(asked.rstrip("/") + "/")


def _mutmut() -> str:
    return str(Path(sys.executable).parent / "mutmut")


def try_out(group: Group, sample: int | None, workers: int, *, is_again: bool) -> bool:
    """Run the mutants of a group that are asked for; whether that could be done."""
    group.prepare()
    names: list[str] = []
    for source in group.asked:
        known = group.verdicts(source)
        if is_again:
            names += [name for name, verdict in known.items() if verdict in {_UNSEEN, _UNTESTED}]
        else:
            # In the same order every time, whoever runs it: a larger sample holds the smaller one.
            drawn = sorted(known)
            random.Random(source.rpartition("/")[2]).shuffle(drawn)
            names += [name for name in drawn[:sample] if known[name] is None]
    return not names or group.run(names, workers)


def report(found: Iterable[Group]) -> Iterator[str]:
    """A line for each file, the sum, and every mutant that no test saw, with what it changed."""
    total: Counter[str] = Counter()
    unseen: list[str] = []
    for group in found:
        for source in group.asked:
            known = group.verdicts(source)
            count = Counter(verdict or "not tried" for verdict in known.values())
            total += count
            yield f"{source}: {_score(count)}"
            for name, verdict in known.items():
                if verdict in {_UNSEEN, _UNTESTED}:
                    unseen.append(f"\n{name}: {verdict}\n{group.difference(name)}")
    yield f"all: {_score(total)}"
    yield from unseen


def _score(count: Counter[str]) -> str:
    tried = count[_SEEN] + count[_UNSEEN] + count[_UNTESTED]
    if not tried:
        return f"none of {count.total()} tried"
    share = f"{100 * count[_SEEN] / tried:.1f} % of {tried} seen"
    rest = [f"{count[verdict]} {verdict}" for verdict in (_UNSEEN, _UNTESTED, "not tried") if count[verdict]]
    return ", ".join([share, *rest])


def main(root: Path, arguments: Sequence[str]) -> int:
    """Try mutants, print the score and write it with the survivors to ``build/mutants/report.txt``."""
    parser = argparse.ArgumentParser(prog="./dev check mutants", description=__doc__)
    parser.add_argument("paths", nargs="*", help=f"files, folders or parts: {', '.join(PARTS)}; default: all")
    parser.add_argument(
        "--sample", type=int, metavar="N", help="at most N mutants of each file, always the same"
    )
    parser.add_argument(
        "--again", action="store_true", help="only those that no test saw, after better tests"
    )
    parser.add_argument("--report", action="store_true", help="try none: print what is known")
    parser.add_argument("--workers", type=int, default=1, help="how many at a time (default: 1)")
    asked = parser.parse_args(arguments)
    found = list(groups(root, asked.paths))
    if not found:
        parser.error(f"nothing to try in {' '.join(asked.paths)}: see docs/mutants.md")
    failed = []
    for group in found if not asked.report else []:
        print(f"{group.name} ...", flush=True)
        if not try_out(group, asked.sample, asked.workers, is_again=asked.again):
            failed.append(group)
    lines = list(report(found))
    (root / BUILD).mkdir(parents=True, exist_ok=True)
    (root / BUILD / "report.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))
    for group in failed:
        print(f"{group.name} could not be tried: {BUILD}/{group.name}/log.txt says why")
    return 1 if failed else 0
