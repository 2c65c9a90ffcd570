"""The real ``./dev`` sets a machine up from its locks alone, whatever else the index offers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tiny_project import Index, TinyProject

NEEDS_COVER = "Requires-Dist: cover[toml]>=1.0\n"
HAS_EXTRA = "Provides-Extra: toml\nRequires-Dist: tomlish; extra == 'toml'\n"
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """A library that runs, a tool that asks for another's extra; of each there is a newer release."""
    index = Index(tmp_path_factory.mktemp("index"))
    for version in ("1.0", "9.0"):
        index.add("runs", version)
        index.add("tool", version, NEEDS_COVER)
        index.add("cover", version, HAS_EXTRA)
        index.add("tomlish", version)
    with index.serving():
        yield index


def test_only_what_is_locked_is_installed_and_the_second_time_nothing_is_asked_for(
    tmp_path: Path, index: Index
) -> None:
    development = [index.add("tool", "1.0", NEEDS_COVER), index.add("cover", "1.0", HAS_EXTRA)]
    development.append(index.add("tomlish", "1.0"))
    project = TinyProject(tmp_path / "desk", index.add("runs", "1.0"), "".join(development))

    _refuse_another_file(project, index)
    # What was begun then is not gone on with.
    assert project.installed(index) == {"runs": "1.0"}

    done = project.dev(index, "setup")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    # Only what took longer than two seconds is told, a line each.
    assert all(line.startswith("dev: ") for line in done.stderr.splitlines()), done.stderr
    locked = {"runs": "1.0", "tool": "1.0", "cover": "1.0", "tomlish": "1.0"}
    assert project.installed(index) == locked

    nowhere = Index(index.folder)
    nowhere.url = "http://127.0.0.1:9/"
    assert project.dev(nowhere, "setup").returncode == 0
    assert project.installed(nowhere) == locked

    # Another lock begins anew: what the one before named is gone.
    project.lock(index.add("half", "1.0", "Requires-Dist: absent>=3\n"))
    done = project.dev(index, "run")
    assert done.returncode == 1
    assert "half 1.0 requires absent, which is not installed" in done.stderr
    assert project.has() == {"half": "1.0"}


def _refuse_another_file(project: TinyProject, index: Index) -> None:
    """A file that is not the locked one stops the set-up with pip's whole message."""
    line = index.add("runs", "1.0")
    name, mark, digest = line.partition("sha256:")
    project.lock(f"{name}{mark}{digest[::-1].strip()}\n")
    done = project.dev(index, "run")
    assert done.returncode == 1
    assert "dev: this failed: installing what runs the desk and the portal into .venv" in done.stderr
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert done.stdout == ""
    project.lock(line)
