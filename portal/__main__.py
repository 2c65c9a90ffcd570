"""``channeldesk-portal``: serves the portal and looks after its database."""

import argparse
import getpass
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Engine, select

from app.domain.partner import Role
from portal import audit
from portal.accounts import Account, hash_password
from portal.clock import SystemClock
from portal.identity import new_id
from portal.mail.runner import MailRunner
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.mail.verbs import print_list, print_message
from portal.oauth.tokens import end_sign_ins
from portal.parts import build_parts
from portal.server import PortalServer
from portal.store import clients
from portal.store.engine import writing
from portal.store.schema import prepare, renew_epoch
from portal.store.seeding import seed
from portal.store.tables import sign_in

_SMTP_PASSWORD = "CHANNELDESK_SMTP_PASSWORD"
_SMTP_PORT = 25
_DEFAULT_DATABASE = "sqlite:///portal.db"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 done, 1 refused, 2 wrong usage."""
    chosen = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    engine = prepare(chosen.database)
    try:
        return int(chosen.run(engine, chosen))
    finally:
        engine.dispose()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="channeldesk-portal")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    serve = _verb(verbs, "serve", "answer requests until stopped", _serve)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8480)
    serve.add_argument(
        "--smtp", default="", metavar="HOST:PORT", help="the mail server; without it e-mail waits"
    )
    serve.add_argument(
        "--smtp-user", default="", help=f"signs in over TLS; the password is in {_SMTP_PASSWORD}"
    )
    serve.add_argument("--mail-from", default="portal@localhost", metavar="ADDRESS")
    _add_customer_url(serve)
    post = verbs.add_parser("mail", help="the e-mail of the outbox").add_subparsers(
        required=True, metavar="VERB"
    )
    listed = _verb(post, "list", "what waits, was sent or failed", print_list)
    shown = _verb(post, "show", "one message with its link, as its reader gets it", print_message)
    shown.add_argument("id")
    _add_customer_url(shown)
    for each in (listed, shown):
        each.add_argument("--partner", required=True)
    log = verbs.add_parser("audit", help="the audit log").add_subparsers(required=True, metavar="VERB")
    verify = _verb(log, "verify", "recompute every hash; 1 when an entry was changed or is missing", _verify)
    verify.add_argument("--partner", action="append", help="only this partner; default: all that sign in")
    _verb(verbs, "restored", "after restoring a copy: make every laptop read everything again", _restored)
    revoke = _verb(
        verbs, "revoke", "a laptop was lost: end its user's sign-ins, take nothing from it", _revoke
    )
    revoke.add_argument("--partner", required=True)
    revoke.add_argument("--client", required=True, help="the installation, as the audit log names it")
    add = _verb(verbs, "account", "let somebody sign in; the password is asked, or read from a pipe", _add)
    for name in ("--partner", "--login", "--name"):
        add.add_argument(name, required=True)
    add.add_argument("--role", choices=[role.value for role in Role], default=Role.REP.value)
    return parser


def _verb(verbs: "_Verbs", name: str, text: str, run: object) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text)
    parser.add_argument("--database", default=_DEFAULT_DATABASE, metavar="URL")
    parser.set_defaults(run=run)
    return parser


def _add_customer_url(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--customer-url",
        default="http://127.0.0.1:8480",
        metavar="URL",
        help="what links for customers begin with",
    )


def _serve(engine: Engine, chosen: argparse.Namespace) -> int:
    parts = build_parts(engine, SystemClock(), chosen.customer_url)
    server = PortalServer(parts, chosen.host, chosen.port)
    if not chosen.smtp:
        logging.getLogger("portal.mail").warning("no --smtp: e-mail stays in the outbox until there is one")
        server.run()
        return 0
    host, _, port = chosen.smtp.partition(":")
    password = os.environ.get(_SMTP_PASSWORD, "")
    mail_server = MailServer(host, int(port or _SMTP_PORT), chosen.mail_from, chosen.smtp_user, password)
    with MailRunner(Sending(engine, parts.clock, mail_server, chosen.customer_url, parts.notifier)):
        server.run()
    return 0


def _verify(engine: Engine, chosen: argparse.Namespace) -> int:
    partners = chosen.partner or _partners(engine)
    verdicts = {partner: audit.verify(engine, partner) for partner in partners}
    for partner, verdict in verdicts.items():
        state = "sound" if verdict.is_sound else f"broken at entry {verdict.broken_at}"
        sys.stdout.write(f"{partner}: {verdict.entries} entries, {state}\n")
    return 0 if all(verdict.is_sound for verdict in verdicts.values()) else 1


def _restored(engine: Engine, _chosen: argparse.Namespace) -> int:
    sys.stdout.write(f"epoch {renew_epoch(engine)}\n")
    return 0


def _revoke(engine: Engine, chosen: argparse.Namespace) -> int:
    with writing(engine, chosen.partner) as connection:
        user_id = clients.revoke(connection, chosen.partner, chosen.client)
        if user_id is not None:
            end_sign_ins(connection, chosen.partner, user_id)
    if user_id is None:
        sys.stderr.write("there is no such installation\n")
        return 1
    return 0


def _add(engine: Engine, chosen: argparse.Namespace) -> int:
    password = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not password:
        sys.stderr.write("an empty password is not accepted\n")
        return 1
    user_id = new_id(SystemClock().now())
    account = Account(chosen.partner, user_id, chosen.login, "", chosen.name, Role(chosen.role))
    seed(engine, chosen.partner, (), [replace(account, password_hash=hash_password(password))])
    sys.stdout.write(f"{user_id}\n")
    return 0


def _partners(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return sorted(set(connection.execute(select(sign_in.c.partner_id)).scalars()))


if TYPE_CHECKING:
    _Verbs = argparse._SubParsersAction[argparse.ArgumentParser]

if __name__ == "__main__":
    raise SystemExit(main())
