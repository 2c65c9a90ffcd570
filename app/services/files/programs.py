"""Other programs of this computer: whether one is there for a kind of file."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_ASK_S = 5.0
"""How long the system may take to name a program."""


def opens(media_type: str) -> bool:
    """Whether the system names a program for files of this type, and that one is there.

    Windows and macOS are not asked, nor is a desktop that cannot answer: there who opens the file tells.
    Any thread; it may take as long as a program takes to start.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    try:
        command = ("xdg-mime", "query", "default", media_type)
        asked = subprocess.run(command, capture_output=True, text=True, timeout=_ASK_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return True
    # A name may be left of a program that is not installed any more.
    return any(_is_installed(each) for each in asked.stdout.split())


def _is_installed(desktop_file: str) -> bool:
    """Whether the program behind the name of a desktop file is there (Desktop Entry Specification)."""
    found = next((each for each in _places_of(desktop_file) if each.is_file()), None)
    if found is None:
        return False
    lines = found.read_text("utf-8", errors="replace").splitlines()
    command = next((line.partition("=")[2] for line in lines if line.startswith("Exec=")), "")
    try:
        words = shlex.split(command)
    except ValueError:
        return False
    return bool(words) and shutil.which(words[0]) is not None


def _places_of(desktop_file: str) -> Iterator[Path]:
    own = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in (own, *shared.split(":")):
        yield Path(folder) / "applications" / desktop_file
        # A dash may stand for a folder.
        yield Path(folder) / "applications" / desktop_file.replace("-", "/", 1)
