"""The desk as somebody starts it with a double click: whatever window it shows first."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.bootstrap import Laptop
from app.ui.application.application import Desktop
from app.ui.process.single_instance import SingleInstance


@contextmanager
def running(laptop: Laptop) -> Iterator[Desktop]:
    """The desk, started; ended in any case."""
    alone = SingleInstance(laptop.paths.lock_file)
    desktop = Desktop(laptop, alone)
    try:
        desktop.open(None)
        yield desktop
    finally:
        desktop.close()
        alone.release()
