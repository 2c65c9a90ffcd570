"""Starts Channel Desk: the window when nothing is asked for, else a verb of the command line.

What runs is imported when it is known: the window waits for nothing of the command line, and a verb for
nothing of Qt.
"""

import atexit
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.display import can_show_window
from app.services.store.gc_paused import without_collections

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.cli.ui_hooks import DemoSession
    from app.services.desk.desk import Desk


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ``arguments`` ask for and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    # What is there at the end goes with the process: looking it through for garbage took a tenth of a verb.
    atexit.register(gc.freeze)
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given and can_show_window():
        # The everyday start: nothing of the command line is loaded before the window is painted, and
        # until then nothing is garbage; from then on app.ui.process.garbage collects.
        gc.disable()
        from app.bootstrap import Laptop
        from app.paths import Paths

        return _show(Laptop(Paths.of_this_user()), None)
    with without_collections():
        from app.cli.command_line import run
        from app.cli.ui_hooks import UiHooks

    return run(given, UiHooks(_show, _show_every_page, _do_main_job, _take_pictures))


def _show(laptop: "Laptop", desk: "Desk | None") -> int:
    from app.ui.application.application import show

    return show(laptop, desk)


def _show_every_page(laptop: "Laptop") -> "Sequence[str]":
    from app.ui.application.every_page import show_every_page

    return show_every_page(laptop)


def _do_main_job(laptop: "Laptop", session: "DemoSession", out: Path, is_offline: bool) -> dict[str, Any]:
    from app.demo.main_job import do_main_job

    return do_main_job(laptop, session, out, is_offline)


def _take_pictures(laptop: "Laptop", session: "DemoSession", out: Path, only: "Sequence[str]") -> list[str]:
    from app.demo.pictures import take_pictures

    return take_pictures(laptop, session, out, only)


if __name__ == "__main__":
    sys.exit(main())
