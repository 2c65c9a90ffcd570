"""Has the system's own program open a file, a folder or a page, and says whether there is one.

What asks the system waits for its answer: for a worker. The way through Qt says yes as soon as it has asked.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.errors import violation
from app.services.files.disk_errors import violation_of_disk
from app.services.files.private_files import PrivateFiles

_ANSWER_S = 3
"""How long a system says nothing about a program that it started and that stays in front."""
_in_front: "list[subprocess.Popen[bytes]]" = []


def open_outside(path: Path) -> bool:
    """Open a file or folder; whether it is there and something opens it."""
    return path.exists() and _open(str(path))


def open_page(url: str) -> bool:
    """Open a page of the web; whether there is a browser that does."""
    return _open(url)


def open_file(path: Path) -> None:
    """Open a file.

    Raises:
        RuleViolation: ``file.missing``, or ``file.no_program``.
    """
    if not path.exists():
        raise violation("file.missing", path=str(path))
    if not _open(str(path)):
        raise violation("file.no_program", path=str(path))


def open_copy(files: PrivateFiles, name: str, content: bytes) -> None:
    """Open ``content`` as a file called ``name`` that is there until the desk ends.

    Raises:
        RuleViolation: ``file.no_program``, or it cannot be written.
    """
    try:
        path = files.put(name, content)
    except OSError as error:
        raise violation_of_disk(error) from error
    open_file(path)


def show_in_folder(path: Path) -> None:
    """Open the folder of ``path``, with the file marked where the system can do that, or ``path`` itself.

    Raises:
        RuleViolation: ``folder.no_program``.
    """
    folder = path if path.is_dir() else path.parent
    if sys.platform == "win32" and path.is_file():
        is_shown = _takes(["explorer.exe", f"/select,{path}"], answers=False)
    elif sys.platform == "darwin" and path.is_file():
        is_shown = _takes(["open", "-R", str(path)])
    else:
        is_shown = open_outside(folder)
    if not is_shown:
        raise violation("folder.no_program", path=str(folder))


def _open(target: str) -> bool:
    if sys.platform == "win32":
        try:
            os.startfile(target)
        except OSError:
            return False
        return True
    return _takes(["open" if sys.platform == "darwin" else "xdg-open", target])


def _takes(command: Sequence[str], *, answers: bool = True) -> bool:
    """Whether the system has ``command``, and it did not give up; one that ``answers`` says so itself."""
    found = shutil.which(command[0])
    if found is None:
        return False
    _in_front[:] = [each for each in _in_front if each.poll() is None]
    quiet = subprocess.DEVNULL
    try:
        started = subprocess.Popen(
            [found, *command[1:]],
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,
            env=_environment(),
        )
    except OSError:
        return False
    try:
        return not started.wait(_ANSWER_S) or not answers
    except subprocess.TimeoutExpired:
        # It runs for as long as the program that it started.
        _in_front.append(started)
        return True


def _environment() -> Mapping[str, str]:
    """What other programs get: libraries that were packed with this one are not theirs (PyInstaller)."""
    values = dict(os.environ)
    before = values.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        values["LD_LIBRARY_PATH"] = before
    return values
