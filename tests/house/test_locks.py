"""A lock that an index could change the outcome of is found, with the line that is at fault."""

from pathlib import Path

import pytest

from tests.house import locks

ROOT = Path(__file__).resolve().parents[2]
HASH = "    --hash=sha256:" + 64 * "0" + "\n"


def said(root: Path, run: str | None = None, develop: str | None = None) -> list[str]:
    """What is found in the project's locks when one of them reads otherwise."""
    for name, text in ((locks.RUN, run), (locks.DEVELOP, develop)):
        kept = (ROOT / name).read_text(encoding="utf-8") if text is None else text
        (root / name).write_text(kept, encoding="utf-8")
    return [str(each) for each in locks.complaints(root)]


def without(lock: str, name: str) -> str:
    """The text of ``lock`` with the entry of ``name`` taken out."""
    kept, is_skipped = [], False
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.startswith(" "):
            is_skipped = line.startswith(f"{name}==")
        if not is_skipped:
            kept.append(line)
    return "".join(kept)


def test_the_locks_of_the_project_are_complete_and_closed(tmp_path: Path) -> None:
    assert said(tmp_path) == []


@pytest.mark.parametrize(
    ("missing", "asked_by"),
    [("msgspec", "channeldesk"), ("psycopg-binary", "psycopg"), ("dnspython", "email-validator")],
)
def test_what_a_locked_library_or_one_of_its_extras_requires_is_locked(
    tmp_path: Path, missing: str, asked_by: str
) -> None:
    found = said(tmp_path, run=without(locks.RUN, missing))

    assert any(f"{asked_by} requires {missing}, which is not locked" in each for each in found)


def test_what_runs_needs_nothing_of_what_development_adds(tmp_path: Path) -> None:
    moved = (ROOT / locks.DEVELOP).read_text(encoding="utf-8") + "urllib3==2.8.0 \\\n" + HASH

    found = said(tmp_path, run=without(locks.RUN, "urllib3"), develop=moved)

    assert [each for each in found if each.startswith(locks.RUN) and "urllib3, which is not locked" in each]


def test_another_version_than_the_required_one_is_named(tmp_path: Path) -> None:
    run = without(locks.RUN, "shiboken6") + "shiboken6==6.0.0 \\\n" + HASH

    assert any("requires shiboken6==6.11.3, not 6.0.0" in each for each in said(tmp_path, run=run))


@pytest.mark.parametrize(
    "entry", ["h11>=1.0 \\\n" + HASH, "h11==1.* \\\n" + HASH, "h11==1.0\n", "h11[more]==1.0 \\\n" + HASH]
)
def test_every_entry_is_one_hashed_version(tmp_path: Path, entry: str) -> None:
    run = without(locks.RUN, "h11") + entry

    assert any("h11 is not one hashed version" in each for each in said(tmp_path, run=run))


def test_a_library_stands_in_one_lock(tmp_path: Path) -> None:
    develop = (ROOT / locks.DEVELOP).read_text(encoding="utf-8") + "msgspec==0.22.0 \\\n" + HASH

    assert any("msgspec is in requirements.lock already" in each for each in said(tmp_path, develop=develop))
