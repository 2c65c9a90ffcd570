"""``mail account``, ``test``, ``sign-in``, ``sign-out``: by which way e-mail leaves, and whether it works.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
import getpass
import os
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome

if TYPE_CHECKING:
    from app.services.mail.mail_account import MailAccount
    from app.services.mail.microsoft import DeviceCode

PASSWORD_VARIABLE = "CHANNELDESK_MAIL_PASSWORD"
"""Where a password may come from; on the command line everybody who lists processes would read it."""


def add_verbs(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs, beside those about e-mail."""
    account = parts.add_parser("account", help="by which way e-mail leaves; without options, show it")
    account.add_argument("--via", choices=["draft", "microsoft", "smtp"])
    account.add_argument("--from", dest="address", metavar="ADDRESS")
    account.add_argument("--name")
    account.add_argument("--host")
    account.add_argument("--port", type=int)
    account.add_argument("--security", choices=["starttls", "tls", "none"])
    account.add_argument("--sign-in", choices=["none", "password", "oauth"])
    account.add_argument("--user")
    account.add_argument(
        "--password", action="store_true", help=f"ask for a new one, or take it from {PASSWORD_VARIABLE}"
    )
    account.set_defaults(run=_account)
    parts.add_parser("test", help="try the account without sending anything").set_defaults(run=_test)
    sign_in = parts.add_parser("sign-in", help="sign in at Microsoft 365 by a code, and send by it")
    sign_in.set_defaults(run=_sign_in)
    parts.add_parser("sign-out", help="forget the sign-in at Microsoft 365").set_defaults(run=_sign_out)


def _account(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        accounts = desk.mail.accounts
        before = accounts.get()
        after = _changed(before, options)
        secret = _password() if options.password else None
        if after != before or secret is not None:
            accounts.save(after, secret)
        name, address = accounts.sender()
        server = after.smtp
        data: dict[str, Any] = {
            "via": after.channel.value,
            "name": name,
            "from": address,
            "host": server.host,
            "port": server.port,
            "security": server.security.value,
            "sign_in": server.sign_in.value,
            "user": server.user,
        }
        return Outcome(data, tuple(f"{key}: {value}" for key, value in data.items()))


def _changed(account: "MailAccount", options: argparse.Namespace) -> "MailAccount":
    from app.domain.mail.message import Channel
    from app.services.mail.mail_account import Security, SmtpSignIn

    server = account.smtp
    server = replace(
        server,
        host=server.host if options.host is None else options.host.strip(),
        port=server.port if options.port is None else options.port,
        security=Security(options.security) if options.security else server.security,
        sign_in=SmtpSignIn(options.sign_in) if options.sign_in else server.sign_in,
        user=server.user if options.user is None else options.user.strip(),
    )
    return replace(
        account,
        channel=Channel(options.via) if options.via else account.channel,
        address=account.address if options.address is None else options.address.strip(),
        name=account.name if options.name is None else options.name.strip(),
        smtp=server,
    )


def _password() -> str:
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given
    return getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _sign_in(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        words = desk.words

        def show(code: "DeviceCode") -> None:
            # At once, and where it is in nobody's way: the verb waits until the code is typed.
            asked = words.translate(
                "mail",
                "Type {code} at {url}, within {minutes} minutes.",
                code=code.code,
                url=code.url,
                minutes=str(code.minutes),
            )
            print(asked, file=sys.stderr, flush=True)

        login = desk.mail.accounts.sign_in_at_microsoft(show, threading.Event()).microsoft_login
        text = words.translate("mail", "E-mail leaves by Microsoft 365, as {login}.", login=login)
        return Outcome({"via": "microsoft", "login": login}, (text,))


def _sign_out(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        desk.mail.accounts.sign_out_at_microsoft()
        text = desk.words.translate("mail", "The sign-in at Microsoft 365 is forgotten.")
        return Outcome({"login": ""}, (text,))


def _test(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        report = desk.mail.accounts.test(desk.mail.accounts.get())
        steps = [
            {"step": each.name, "problem": each.problem.code if each.problem else None}
            for each in report.steps
        ]
        lines = tuple(each.name for each in report.steps if each.problem is None)
        reasons = (desk.words.problem(report.problem),) if report.problem else ()
        return Outcome({"steps": steps}, lines, reasons, REFUSED if report.problem else DONE)
