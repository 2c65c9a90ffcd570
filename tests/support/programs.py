"""The program that a system opens files with, in the place of the real one: it notes what it was given."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_SCRIPT = """#!/bin/sh
[ -e "{folder}/nothing-opens-it" ] && exit 3
printf '%s\\n' "$1" >> "{folder}/opened"
"""


class Opener:
    """What ``xdg-open`` was asked for; it gives up, as where no program is set up, once told to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def opened(self) -> list[str]:
        """Every path and address, in order."""
        noted = self._folder / "opened"
        return noted.read_text().splitlines() if noted.exists() else []

    def give_up(self) -> None:
        """Have nothing open from now on, and say so as ``xdg-open`` does."""
        (self._folder / "nothing-opens-it").touch()


@contextmanager
def own_opener(folder: Path) -> Iterator[Opener]:
    """An ``xdg-open`` in ``folder`` that stands before every other."""
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there the system itself opens what it is given")
    folder.mkdir()
    script = folder / "xdg-open"
    script.write_text(_SCRIPT.format(folder=folder))
    script.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(folder), prepend=":")
        yield Opener(folder)
