"""A disk of a few megabytes, filled or made read-only: a file system in memory, mounted for a test."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_BLOCK = 1 << 12


class SmallDisk:
    """The mounted disk at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def fill(self, leave_bytes: int = 0) -> None:
        """Leave no more than so many bytes free."""
        free = shutil.disk_usage(self.path).free - leave_bytes
        with (self.path / "ballast").open("ab") as file:
            os.posix_fallocate(file.fileno(), file.tell(), max(_BLOCK, free // _BLOCK * _BLOCK))

    def empty(self) -> None:
        """Take away what filled it."""
        (self.path / "ballast").unlink()

    def make_read_only(self) -> None:
        """Let nobody write, whatever their rights."""
        _run("mount", "-o", "remount,ro", str(self.path))

    def make_writable(self) -> None:
        """Let everybody write again."""
        _run("mount", "-o", "remount,rw", str(self.path))


@contextmanager
def small_disk(path: Path, size_mb: int) -> Iterator[SmallDisk]:
    """A disk of that size at ``path``; skips the test where nothing can be mounted."""
    path.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(path)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a disk of its own can only be mounted by root")
    try:
        yield SmallDisk(path)
    finally:
        _run("umount", "--lazy", str(path))


def _run(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=True)
