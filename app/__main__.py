"""Starts Channel Desk: the window when nothing is asked for, else a verb of the command line."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what ``arguments`` ask for and return the exit code: 0 done, 1 refused, 2 wrong usage."""
    from app.cli.command_line import run

    return run(sys.argv[1:] if arguments is None else list(arguments))


if __name__ == "__main__":
    sys.exit(main())
