"""Files that are handed to another program, in a folder that only their owner can read."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "channeldesk-"


class PrivateFiles:
    """Keeps what was handed out until ``clear``; what a killed process left behind is removed at first use.

    The folder is in the user's runtime directory where the system has one: it is in memory, and gone with
    the session.
    """

    def __init__(self, base: Path | None = None) -> None:
        self._base = base or _runtime_folder()
        self._folder: Path | None = None

    def put(self, name: str, content: bytes) -> Path:
        """``content`` as a whole file called ``name``; where it is.

        Raises:
            OSError: it cannot be written.
        """
        path = self.new_folder() / name
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123
            file.write(content)
        return path

    def new_folder(self) -> Path:
        """A folder of its own for what somebody else writes.

        Raises:
            OSError: it cannot be made.
        """
        return Path(tempfile.mkdtemp(dir=self._own_folder()))

    def clear(self) -> None:
        """Remove everything that was handed out."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _own_folder(self) -> Path:
        if self._folder is None or not self._folder.is_dir():
            self._sweep()
            self._folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=self._base))
        return self._folder

    def _sweep(self) -> None:
        """Remove the folders of processes that have ended without doing so."""
        if os.name != "posix":
            return
        for folder in self._base.glob(f"{_PREFIX}*-*"):
            pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
            with suppress(OSError):
                is_ours = folder.stat().st_uid == os.getuid()
                if pid.isdigit() and is_ours and not _is_running(int(pid)):
                    shutil.rmtree(folder, ignore_errors=True)


def _runtime_folder() -> Path:
    """The directory of this session, where it is the user's alone; else the one for temporary files."""
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    with suppress(OSError):
        found = Path(named).stat()
        if named and os.name == "posix" and found.st_uid == os.getuid() and not found.st_mode & 0o077:
            return Path(named)
    return Path(tempfile.gettempdir())


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
