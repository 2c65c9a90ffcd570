"""Files that are there whole or as they were before, even when the power goes."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file at ``path`` with ``content``, readable by its owner alone.

    Raises:
        OSError: nothing was changed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new empty file beside ``path``, its owner's alone, that takes its place when the block ends.

    When the block raises it is gone, and ``path`` is as it was.

    Raises:
        OSError: nothing was changed; names ``path``.
    """
    fresh = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield fresh
        _settle(fresh)
        fresh.replace(path)
    except OSError as error:
        # The name of the file beside would say nothing to whoever chose the place.
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    """Wait until the disk has the file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
