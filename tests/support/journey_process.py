"""The window in a process of its own, where a rep fills in the wizard to its last page, until it is killed.

Arguments: the home of a laptop that is signed in, the name of a journey and the language. The process says so
once every answer of the last page is on the disk.
"""

import signal
import sys
from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from app.ui.application.application import make_offscreen_application
from app.ui.application.main_window import MainWindow
from app.ui.process.garbage import GarbageCollector
from tests.support.journey_driver import JourneyDriver
from tests.support.windows import GRID
from tests.support.wizard_journeys import FOUR_STEPS

DONE = "answered"


def main(home: Path, name: str, language: str) -> None:
    """Answer, say so, and wait."""
    laptop = Laptop(Paths.under(home))
    application = make_offscreen_application(laptop)
    desk = laptop.open_desk()
    window = MainWindow(desk, GRID)
    window.show()
    window.start_exchange()
    with GarbageCollector():
        try:
            answer_all(window, name, language)
            signal.pause()
        finally:
            # The exchange has a thread of its own, which would outlive a failure here.
            desk.sync.stop()
            application.exit()


def answer_all(window: MainWindow, name: str, language: str) -> None:
    """Give every answer and see it on the disk."""
    driver = JourneyDriver(window, language)
    driver.begin(FOUR_STEPS[name])
    driver.answer_all(FOUR_STEPS[name])
    driver.keyboard.driver.wait_for(lambda: window.workspace.tasks.is_idle, "the draft on the disk")
    sys.stdout.write(f"{DONE}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
