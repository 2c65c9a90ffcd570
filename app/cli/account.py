"""``sign-in``, ``sign-out`` and ``sync``.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
import sys
import threading
from math import ceil
from typing import TYPE_CHECKING

from app.cli.laptop import desk_of, laptop_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.services.session.language import system_language
from app.services.words import Words

if TYPE_CHECKING:
    from app.services.sync.status import SyncStatus


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of the account."""
    sign_in = verbs.add_parser("sign-in", help="sign in with the system's browser")
    sign_in.add_argument("--portal", required=True, metavar="URL")
    sign_in.set_defaults(run=_sign_in)
    verbs.add_parser("sign-out", help="forget the sign-in; the cache stays").set_defaults(run=_sign_out)
    verbs.add_parser("sync", help="send what waits and receive what is new").set_defaults(run=_sync)


def _sign_in(options: argparse.Namespace) -> Outcome:
    from app.services.portal_client.landing import landing

    words = Words(system_language())
    desk = laptop_of(options).sign_in(options.portal.rstrip("/"), landing(words), threading.Event())
    try:
        account = desk.account
        text = words.translate("cli", "Signed in as {name}.", name=account.name)
        return Outcome(
            data={"name": account.name, "role": account.role.value, "portal": account.portal_url},
            lines=(text,),
        )
    finally:
        desk.close()


def _sign_out(options: argparse.Namespace) -> Outcome:
    laptop_of(options).sign_out()
    return Outcome(
        data={"signed_out": True}, lines=(Words(system_language()).translate("cli", "Signed out."),)
    )


def _sync(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        leave = desk.sync.subscribe(lambda status: _say_who_is_waited_for(desk.words, status))
        # The window may offer to undo what it has just written; what it promises is kept here.
        desk.sync.run_until_sent(lambda seconds: _let_pass(desk.words, seconds))
        leave()
        # Counted as results come: what waits may meanwhile be another process's doing, the window's for one.
        sent, status, after = desk.sync.settled, desk.sync.status, desk.store.queue_counts()
        words = desk.words
        data = {
            "state": status.state.value,
            "sent": sent,
            "to_send": after.to_send,
            "attention": after.attention,
            "synced_at": status.last_at.isoformat() if status.last_at else None,
        }
        held = (words.translate("cli", "What was rescued is held: channeldesk rescue --send"),)
        lines = (
            *(held if desk.store.is_held() else ()),
            words.translate("cli", "{n} sent", n=sent),
            words.translate("cli", "{n} still to send", n=after.to_send),
            words.translate("cli", "{n} to decide", n=after.attention),
        )
        reasons = (words.problem(status.problem),) if status.problem else ()
        return Outcome(data, lines, reasons, REFUSED if status.problem else DONE)


def _let_pass(words: Words, seconds: float) -> None:
    text = words.translate(
        "cli", "Waiting {n} s: what was done a moment ago can still be undone.", n=ceil(seconds)
    )
    print(text, file=sys.stderr, flush=True)
    threading.Event().wait(seconds)


def _say_who_is_waited_for(words: Words, status: "SyncStatus") -> None:
    """A command that says nothing for a minute looks as if it hung."""
    if status.problem is not None and status.problem.code == "sync.elsewhere":
        text = words.translate("cli", "Another Channel Desk is exchanging with the portal. Waiting for it.")
        print(text, file=sys.stderr, flush=True)
