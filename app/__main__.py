"""Starts Channel Desk: the window when nothing is asked for, else a verb of the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.bootstrap import Laptop
from app.cli.front import Front, Trial
from app.services.desk import Desk


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ``arguments`` ask for and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    from app.cli.command_line import run

    given = sys.argv[1:] if arguments is None else list(arguments)
    return run(given, Front(_show, _do_main_job))


def _show(laptop: Laptop, desk: Desk | None) -> int:
    from app.ui.application import show

    return show(laptop, desk)


def _do_main_job(trial: Trial, out: Path, is_offline: bool) -> dict[str, Any]:
    from app.ui.main_job import do_main_job

    return do_main_job(trial, out, is_offline)


if __name__ == "__main__":
    sys.exit(main())
