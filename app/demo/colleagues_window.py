"""The window of somebody else of the demo, for the length of a picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto

from app.cli.ui_hooks import DemoSession
from app.ui.application.main_window import MainWindow


class Colleague(Enum):
    """Whose window it is."""

    MANAGER = auto()
    OTHER_PARTNERS_REP = auto()


@contextmanager
def window_of(
    session: DemoSession, colleague: Colleague, language: str, size: tuple[int, int]
) -> Iterator[MainWindow]:
    """The window of ``colleague`` after an exchange; it is closed, and its desk, at the end of the block."""
    desk = session.open_manager() if colleague is Colleague.MANAGER else session.open_other_partner()
    try:
        desk.sync.run_once()
        desk.words.switch(language)
        window = MainWindow(desk)
        window.resize(*size)
        window.show()
        window.activateWindow()
        try:
            yield window
        finally:
            window.close()
    finally:
        desk.close()
