"""``doctor``: what stands in the way, if anything does.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
import platform
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli.laptop import laptop_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.domain.errors import RuleViolation
from app.services.portal_client.errors import PortalError
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.bootstrap import Laptop

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "msgspec", "reportlab", "keyring")
_IN_ORDER = ("ok", "none", "keyring", "passphrase", "memory")


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``doctor``."""
    verbs.add_parser("doctor", help="check this installation").set_defaults(run=_examine)


def _examine(options: argparse.Namespace) -> Outcome:
    laptop = laptop_of(options)
    words = Words(system_language())
    findings = {
        "paths": {
            "settings": str(laptop.paths.settings_file),
            "data": str(laptop.paths.data),
            "log": str(laptop.paths.log_file),
        },
        "versions": {"python": platform.python_version(), **{name: _version(name) for name in _LIBRARIES}},
        "secrets": _verdict(lambda: _check_secrets(laptop), words),
        "cache": _verdict(lambda: _check_cache(laptop), words),
        "meetings": _verdict(lambda: _count_meetings(laptop), words),
        "mail": _verdict(lambda: _check_mail(laptop), words),
        "portal": _verdict(lambda: _check_portal(laptop), words),
        "printers": _verdict(_list_printers, words),
    }
    troubles = tuple(
        f"{name}: {verdict}"
        for name, verdict in findings.items()
        if name in ("secrets", "cache", "portal") and verdict not in _IN_ORDER
    )
    lines = tuple(f"{name}: {_format_finding(found)}" for name, found in findings.items())
    return Outcome(findings, lines, troubles, REFUSED if troubles else DONE)


def _check_secrets(laptop: "Laptop") -> str:
    """Where secrets rest, once it is certain that they stay there."""
    from app.services.vaults.vault import VaultKind

    vault = laptop.vault
    if vault.kind is VaultKind.KEYRING:
        vault.check()
    return vault.kind.value


def _check_cache(laptop: "Laptop") -> str:
    if laptop.settings.account is None:
        return "none"
    desk = laptop.open_desk()
    try:
        desk.store.verify()
    finally:
        desk.close()
    return "ok"


def _count_meetings(laptop: "Laptop") -> str:
    """How many meetings are pinned on this laptop, and how many of them were brought."""
    if laptop.settings.account is None:
        return "none"
    desk = laptop.open_desk()
    try:
        pinned = desk.meetings.all()
    finally:
        desk.close()
    return f"{len(pinned)} pinned, {sum(each.brought_at is not None for each in pinned)} brought"


def _list_printers() -> str:
    """What papers can be printed on as text, the usual one first; none is no trouble."""
    from app.services.printing.printing import Printing

    found = Printing().printers()
    names = sorted(found.names, key=lambda name: (name != found.usual, name))
    return ", ".join(names) or "none"


def _check_mail(laptop: "Laptop") -> str:
    """By which way e-mail leaves, and how much of it waits for what; nobody is spoken to."""
    if laptop.settings.account is None:
        return "none"
    desk = laptop.open_desk()
    try:
        channel, rows = desk.mail.accounts.get().channel, desk.mail.rows()
    finally:
        desk.close()
    waiting = sum(each.state.value in ("waiting", "sending") for each in rows)
    return f"{channel.value}, {waiting} waiting, {sum(each.needs_decision for each in rows)} to decide"


def _check_portal(laptop: "Laptop") -> str:
    from app.services.portal_client.reachability import reach

    if not laptop.settings.portal_url:
        return "none"
    try:
        reach(laptop.settings.portal_url)
    except PortalError as error:
        return error.code
    return "ok"


def _verdict(check: Callable[[], str], words: Words) -> str:
    try:
        return check()
    except RuleViolation as refused:
        return "; ".join(words.problem(problem) for problem in refused.problems)


def _version(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return "frozen" if getattr(sys, "frozen", False) else "missing"


def _format_finding(found: object) -> str:
    if isinstance(found, dict):
        return ", ".join(f"{name} {value}" for name, value in found.items())
    return str(found)
