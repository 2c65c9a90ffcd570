"""``serve``: what it may be told."""

import argparse
import os
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from portal.admin.verbs.parsing import add_verb
from portal.oauth.tokens import ACCESS_LIFE

if TYPE_CHECKING:
    from portal.admin.verbs.parsing import Verbs

_SMTP_PORT = 25
_PASSWORD_VARIABLE, _LISTEN_VARIABLE = "CHANNELDESK_SMTP_PASSWORD", "CHANNELDESK_LISTEN"
_PORT_MAX = 65_535
_SHORTEST_ACCESS_S, _LONGEST_ACCESS_S = 10, 24 * 60 * 60


def add_serve_verb(verbs: "Verbs") -> None:
    """Add the verb that serves."""
    serve = add_verb(verbs, "serve", "answer requests until stopped", _serve, has_json=False)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_port, default=8480, help="0 for any that is free")
    serve.add_argument(
        "--smtp",
        type=_smtp,
        metavar="HOST:PORT",
        help="the mail server; without it e-mail waits",
    )
    serve.add_argument(
        "--smtp-user", default="", help=f"signs in over TLS; the password is in {_PASSWORD_VARIABLE}"
    )
    serve.add_argument("--mail-from", default="portal@localhost", metavar="ADDRESS")
    serve.add_argument(
        "--listen",
        type=_listen_address,
        default=os.environ.get(_LISTEN_VARIABLE, ""),
        metavar="URL",
        help=f"the server itself where the database is behind a pooler; default: {_LISTEN_VARIABLE}",
    )
    serve.add_argument(
        "--access-life",
        type=_access_life,
        default=ACCESS_LIFE,
        metavar="SECONDS",
        help="how long a laptop goes without renewing its sign-in; an hour when not given",
    )
    add_customer_url(serve)


def add_customer_url(verb: argparse.ArgumentParser) -> None:
    """The option that says what links for customers begin with."""
    verb.add_argument(
        "--customer-url",
        default="http://127.0.0.1:8480",
        metavar="URL",
        help="what links for customers begin with",
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _PORT_MAX):
        raise argparse.ArgumentTypeError(f"{text} is no port: 0 to {_PORT_MAX}")
    return int(text)


def _smtp(text: str) -> tuple[str, int]:
    host, _, port = text.partition(":")
    return host, _port(port) if port else _SMTP_PORT


def _listen_address(text: str) -> str:
    try:
        is_one = make_url(text).get_backend_name() == "postgresql"
    except (ArgumentError, NoSuchModuleError, ValueError):
        is_one = False
    if text and not is_one:
        # What cannot be read may hold a password all the same.
        raise argparse.ArgumentTypeError(
            "no address of a PostgreSQL server: postgresql://USER:PASSWORD@HOST/NAME"
        )
    return text


def _access_life(text: str) -> timedelta:
    if not (text.isascii() and text.isdigit() and _SHORTEST_ACCESS_S <= int(text) <= _LONGEST_ACCESS_S):
        raise argparse.ArgumentTypeError(f"{text}: from {_SHORTEST_ACCESS_S} to {_LONGEST_ACCESS_S} seconds")
    return timedelta(seconds=int(text))


def _serve(engine: Engine, chosen: argparse.Namespace) -> int:
    # The web framework takes a fifth of a second to load, and no other verb answers requests.
    from portal.admin.serving import serve

    # Not an option: what is on a command line, every user of the machine can read.
    return serve(engine, chosen, os.environ.get(_PASSWORD_VARIABLE, ""))
