"""``unlock``: the ways out when the key of the data cannot be had, as the window offers them.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
import os
import threading
from typing import TYPE_CHECKING

from app.cli.laptop import ask_passphrase, laptop_of
from app.cli.outcome import Outcome
from app.domain.errors import violation
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.bootstrap import Laptop


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``unlock``."""
    unlock = verbs.add_parser("unlock", help="open the keyring or the passphrase that guards the data")
    ways = unlock.add_mutually_exclusive_group()
    ways.add_argument(
        "--choose-passphrase", action="store_true", help="keep the key under a passphrase from now on"
    )
    ways.add_argument(
        "--start-again", action="store_true", help="set the data aside untouched and read all from the portal"
    )
    unlock.set_defaults(run=_unlock)


def _unlock(options: argparse.Namespace) -> Outcome:
    laptop, words = laptop_of(options), Words(system_language())
    if options.choose_passphrase:
        laptop.choose_passphrase(_new_passphrase())
        text = words.translate("cli", "The key of your data is under your passphrase now.")
        return Outcome({"secrets": "passphrase"}, (text,))
    if options.start_again:
        return _start_again(laptop, words)
    if not laptop.secrets.has_passphrase:
        laptop.secrets.open_keyring(threading.Event())
    if laptop.settings.account is None:
        laptop.vault.check()
    else:
        laptop.open_desk().close()
    text = words.translate("cli", "Your data can be opened.")
    return Outcome({"secrets": laptop.vault.kind.value}, (text,))


def _start_again(laptop: "Laptop", words: Words) -> Outcome:
    """New secrets where the old ones were: in the keyring, or under a passphrase where that cannot be."""
    is_open = laptop.secrets.keyring.status().state.value == "open"
    passphrase = None if is_open and not laptop.secrets.has_passphrase else _new_passphrase()
    moved = [str(path) for path in laptop.start_again(passphrase)]
    lines = [words.translate("cli", "Set aside, untouched: {path}", path=path) for path in moved]
    if laptop.has_sign_in:
        lines.append(words.translate("cli", "The next exchange reads everything from the portal."))
    else:
        lines.append(words.translate("cli", "Sign in again: everything is read from the portal."))
    return Outcome({"set_aside": moved}, tuple(lines))


def _new_passphrase() -> str:
    from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE, PassphraseRequest

    chosen = os.environ.get(PASSPHRASE_VARIABLE) or ask_passphrase(PassphraseRequest.NEW)
    if not chosen:
        raise violation("vault.passphrase_needed")
    return chosen
