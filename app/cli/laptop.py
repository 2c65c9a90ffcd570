"""The laptop and the desk that a command line is about."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.services.desk import Desk


def laptop_of(options: argparse.Namespace) -> "Laptop":
    """The laptop whose state lies under ``--home``, else this user's."""
    # Verbs that only compute have no laptop, and need not wait for its database.
    from app.bootstrap import Laptop
    from app.paths import Paths

    paths = Paths.of_this_user() if options.home is None else Paths.under(options.home.resolve())
    return Laptop(paths, ask=_ask_passphrase)


@contextmanager
def desk_of(options: argparse.Namespace) -> "Iterator[Desk]":
    """The desk of whoever signed in last; closed at the end.

    Raises:
        Refused: nobody is signed in, or the cache cannot be opened.
    """
    desk = laptop_of(options).open_desk()
    try:
        yield desk
    finally:
        desk.close()


def _ask_passphrase() -> str | None:
    """A passphrase from the terminal; none where nobody can be asked."""
    if not sys.stdin.isatty():
        return None
    return getpass.getpass("Passphrase for the secrets of this laptop: ") or None
