"""What many tests begin with: made once by each process of a run, and copied for each test that wants it."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

_made: dict[object, Path] = {}


@cache
def _scratch() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="channeldesk-templates-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def made_once(key: object, make: Callable[[Path], None]) -> Path:
    """The folder that ``make`` filled for ``key`` in this process; to be copied, never to be worked in."""
    if key not in _made:
        folder = Path(tempfile.mkdtemp(dir=_scratch()))
        make(folder)
        _made[key] = folder
    return _made[key]


def copy_made_once(key: object, make: Callable[[Path], None], place: Path) -> None:
    """Copy into ``place`` what ``make`` made for ``key``; files that are there already stay beside it."""
    shutil.copytree(made_once(key, make), place, dirs_exist_ok=True)
