"""``account add``, ``password``, ``close`` and ``list``."""

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from app.domain.errors import violation
from app.domain.partner.role import Role
from portal.admin.accounts import NewAccount, add_account, close_account, list_accounts, set_password
from portal.admin.act import administering
from portal.admin.verbs.parsing import add_subject, add_verb, carry_out, one_of, print_json, print_table
from portal.oauth.passwords import Password

if TYPE_CHECKING:
    from portal.admin.verbs.parsing import Verbs


def add_account_verbs(verbs: "Verbs") -> None:
    """Add the verbs about accounts."""
    subject = add_subject(verbs, "account", "the people who sign in")
    add = add_verb(subject, "add", "let somebody sign in; the password is asked, or read from a pipe", _add)
    password = add_verb(subject, "password", "another password; it is asked, or read from a pipe", _password)
    close = add_verb(subject, "close", "let somebody sign in no more; add opens the account again", _close)
    for verb in (add, password, close):
        verb.add_argument("--partner", required=True, metavar="ID")
        verb.add_argument("--login", required=True, metavar="ADDRESS", help="an e-mail address")
    add.add_argument("--name", required=True, metavar="TEXT", help="first and last name")
    add.add_argument("--role", type=one_of(Role), metavar="|".join(Role), help="default: rep")
    add.add_argument("--phone", metavar="NUMBER", help="as quotes show it")
    add.add_argument("--language", metavar="fr|en", help="default: fr")
    listed = add_verb(subject, "list", "everybody who signs in for a partner, closed accounts too", _list)
    listed.add_argument("--partner", required=True, metavar="ID")


def _add(engine: Engine, chosen: argparse.Namespace) -> int:
    new = NewAccount(chosen.partner, chosen.login, chosen.name, chosen.role, chosen.phone, chosen.language)
    password = _read_password()
    return carry_out(engine, chosen, lambda act: add_account(act, new, password))


def _password(engine: Engine, chosen: argparse.Namespace) -> int:
    password = _read_password()
    return carry_out(engine, chosen, lambda act: set_password(act, chosen.partner, chosen.login, password))


def _close(engine: Engine, chosen: argparse.Namespace) -> int:
    return carry_out(engine, chosen, lambda act: close_account(act, chosen.partner, chosen.login))


def _list(engine: Engine, chosen: argparse.Namespace) -> int:
    with administering(engine) as act:
        rows = list_accounts(act, chosen.partner)
    if chosen.json:
        names = ("login", "name", "role", "user_id", "is_open")
        print_json([{name: getattr(each, name) for name in names} for each in rows])
    else:
        print_table([(r.login, r.name, r.role, "open" if r.is_open else "closed") for r in rows])
    return 0


def _read_password() -> Password:
    """The password, asked twice where nobody sees it, or the first line of a pipe.

    Raises:
        RuleViolation: ``password.differ`` or ``password.unreadable``.
    """
    if sys.stdin.isatty():
        first = getpass.getpass("Password: ")
        if getpass.getpass("The same once more: ") != first:
            raise violation("password.differ", "password")
        return Password(first)
    try:
        return Password(sys.stdin.buffer.readline().decode().rstrip("\r\n"))
    except UnicodeDecodeError:
        raise violation("password.unreadable", "password") from None
