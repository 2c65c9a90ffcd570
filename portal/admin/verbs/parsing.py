"""What the verbs have in common: their options, and how what they did is told."""

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Engine

from portal.admin.act import PORTAL, Act, Done, administering
from portal.admin.sentences import done_sentence

DATABASE_VARIABLE = "CHANNELDESK_DATABASE"
"""Where the address of the database is looked for: a password in it is not for the list of processes."""
_DEFAULT_DATABASE = "sqlite:///portal.db"

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]

Choice = TypeVar("Choice", bound=StrEnum)
Run = Callable[[Engine, argparse.Namespace], int]


def add_subject(verbs: "Verbs", name: str, text: str) -> "Verbs":
    """A subject with verbs of its own: ``partner`` in ``partner add``."""
    return verbs.add_parser(name, help=text).add_subparsers(required=True, metavar="VERB")


def add_verb(
    verbs: "Verbs", name: str, text: str, run: Run, *, may_create: bool = False, has_json: bool = True
) -> argparse.ArgumentParser:
    """A verb that works on the portal's database, which it creates only with ``may_create``."""
    parser = verbs.add_parser(name, help=text, description=text)
    parser.add_argument(
        "--database",
        default=os.environ.get(DATABASE_VARIABLE) or _DEFAULT_DATABASE,
        metavar="URL",
        help=f"default: {DATABASE_VARIABLE}, or {_DEFAULT_DATABASE}",
    )
    if has_json:
        parser.add_argument("--json", action="store_true", help="say it as JSON")
    parser.set_defaults(run=run, may_create=may_create)
    return parser


def carry_out(engine: Engine, chosen: argparse.Namespace, use_case: Callable[[Act], Done]) -> int:
    """Do ``use_case`` in a transaction of its own, and say how it came out."""
    with administering(engine, by=_keyboard()) as act:
        done = use_case(act)
    if chosen.json:
        print_json({"result": done.code, "changed": done.is_change, **done.data})
    else:
        sys.stdout.write(done_sentence(done) + "\n")
    return 0


def one_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """Reads an option that has one of a few values, in small letters or capitals."""
    values = {each.value.casefold(): each for each in kind}

    def read(text: str) -> Choice:
        found = values.get(text.casefold())
        if found is None:
            raise argparse.ArgumentTypeError(f"{text} is none of {', '.join(each.value for each in kind)}")
        return found

    return read


def print_json(value: Any) -> None:
    """Print ``value`` as JSON on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print ``rows`` in columns as wide as their widest entry; the last one as it is."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        sys.stdout.write("  ".join(cells).rstrip() + "\n")


def given(chosen: argparse.Namespace, names: Mapping[str, str]) -> dict[str, Any]:
    """The options that were given, under the names they have elsewhere."""
    return {
        name: getattr(chosen, option) for option, name in names.items() if getattr(chosen, option) is not None
    }


def _keyboard() -> str:
    """Who is at the keyboard, as the system knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return PORTAL
