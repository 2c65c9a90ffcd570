"""The programs that a desktop names and opens files with, in the place of the real ones."""

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

    def name(self, desktop_file: str) -> None:
        """Have the desktop name this one for every kind of file; none where it is empty."""
        self.script("xdg-mime", f"#!/bin/sh\necho {desktop_file}\n")

    def install(self, command: str) -> None:
        """Have the desktop file of the program that is named at first run ``command``."""
        place = self._folder / "applications" / "post.desktop"
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"[Desktop Entry]\nName=Post\nExec={command} %u\n")

    def script(self, name: str, text: str) -> None:
        """Put a command before the one of the system."""
        path = self._folder / name
        path.write_text(text)
        path.chmod(0o755)


@contextmanager
def own_opener(folder: Path) -> Iterator[Opener]:
    """An ``xdg-open`` in ``folder`` that stands before every other, and a program that the desktop names."""
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there the system itself opens what it is given")
    folder.mkdir()
    opener = Opener(folder)
    opener.script("xdg-open", _SCRIPT.format(folder=folder))
    opener.install("sh")
    opener.name("post.desktop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(folder), prepend=":")
        patch.setenv("XDG_DATA_HOME", str(folder))
        yield opener
