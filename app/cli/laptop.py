"""The laptop and the desk that a command line is about.

Laptop and secrets are imported when a verb asks for them: those that only compute wait for no database.
"""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, assert_never

from app.domain.errors import Problem, violation
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.bootstrap import Laptop
    from app.services.desk.desk import Desk
    from app.services.session.laptop_secrets import PassphraseRequest


def laptop_of(options: argparse.Namespace) -> "Laptop":
    """The laptop whose state lies under ``--home``, else this user's."""
    from app.bootstrap import Laptop
    from app.paths import Paths

    paths = Paths.of_this_user() if options.home is None else Paths.under(options.home.resolve())
    return Laptop(paths, ask=ask_passphrase)


@contextmanager
def desk_of(options: argparse.Namespace) -> "Iterator[Desk]":
    """The desk of whoever signed in last; closed at the end.

    Raises:
        RuleViolation: nobody is signed in, its key cannot be had, or the cache cannot be opened.
    """
    desk = laptop_of(options).open_desk()
    try:
        yield desk
    finally:
        desk.close()


def ask_passphrase(request: "PassphraseRequest") -> str | None:
    """A passphrase from the terminal, a new one twice; none where nobody can be asked.

    Raises:
        RuleViolation: ``vault.passphrases_differ``.
    """
    from app.services.session.laptop_secrets import LEAST_LETTERS, PassphraseRequest

    if not sys.stdin.isatty():
        return None
    words = Words(system_language())
    match request:
        case PassphraseRequest.KEPT:
            return getpass.getpass(words.translate("cli", "Passphrase of your data:") + " ") or None
        case PassphraseRequest.AGAIN:
            wrong = words.problem(Problem("vault.wrong_passphrase"))
            return getpass.getpass(f"{wrong} {words.translate('cli', 'Passphrase of your data:')} ") or None
        case PassphraseRequest.NEW:
            least = words.translate(
                "cli", "New passphrase for your data, at least {least} characters:", least=LEAST_LETTERS
            )
            chosen = getpass.getpass(f"{least} ")
            if chosen and getpass.getpass(words.translate("cli", "The same again:") + " ") != chosen:
                raise violation("vault.passphrases_differ")
            return chosen or None
        case _:
            assert_never(request)
