"""The laptop and the desk that a command line is about."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.domain.errors import refuse

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.services.desk import Desk


def laptop_of(options: argparse.Namespace) -> "Laptop":
    """The laptop whose state lies under ``--home``, else this user's."""
    # Verbs that only compute have no laptop, and need not wait for its database.
    from app.bootstrap import Laptop
    from app.paths import Paths

    paths = Paths.of_this_user() if options.home is None else Paths.under(options.home.resolve())
    return Laptop(paths, ask=ask_passphrase)


@contextmanager
def desk_of(options: argparse.Namespace) -> "Iterator[Desk]":
    """The desk of whoever signed in last; closed at the end.

    Raises:
        Refused: nobody is signed in, its key cannot be had, or the cache cannot be opened.
    """
    desk = laptop_of(options).open_desk()
    try:
        yield desk
    finally:
        desk.close()


def ask_passphrase(is_new: bool) -> str | None:
    """A passphrase from the terminal, a new one twice; none where nobody can be asked.

    Raises:
        Refused: ``vault.passphrases_differ``.
    """
    if not sys.stdin.isatty():
        return None
    if not is_new:
        return getpass.getpass("Passphrase for the secrets of this laptop: ") or None
    chosen = getpass.getpass("New passphrase for the secrets of this laptop: ")
    if chosen and getpass.getpass("The same again: ") != chosen:
        raise refuse("vault.passphrases_differ")
    return chosen or None
