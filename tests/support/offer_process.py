"""The window in a process of its own, where a rep creates a quote and the power goes.

Argument: the home of a laptop that is signed in. It says the id of the quote once the window has saved it.
"""

import signal
import sys
from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from app.ui.application.application import make_offscreen_application
from app.ui.application.main_window import MainWindow
from app.ui.process.garbage import GarbageCollector
from tests.e2e.offers import create_quote, some_prospect
from tests.support.windows import GRID


def main(home: Path) -> None:
    """Create the quote, say its id, and wait to be killed."""
    laptop = Laptop(Paths.under(home))
    application = make_offscreen_application(laptop)
    desk = laptop.open_desk()
    window = MainWindow(desk, GRID)
    window.show()
    with GarbageCollector():
        quote = create_quote(window, some_prospect(desk), 25)
        sys.stdout.write(f"{quote.id}\n")
        sys.stdout.flush()
        signal.pause()
    application.exit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
