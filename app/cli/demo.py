"""``demo``: the desk on a private portal with sample data; nothing to set up.

What drives the window by itself is ``app.demo``, which only a checkout has: the application that reps are
given can be tried by hand, and offers nothing else.

Laptop and portal are imported when the verb runs: no other verb needs both.
"""

import argparse
import errno
import json
import signal
import sys
import tempfile
import threading
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.display import has_display
from app.cli.outcome import REFUSED, Outcome
from app.cli.ui_hooks import DemoSession, UiHooks
from app.domain.errors import RuleViolation, violation

if TYPE_CHECKING:
    from app.services.desk.desk import Desk

CUSTOMERS = 240


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``demo``."""
    demo = verbs.add_parser("demo", help="try the desk on a private portal with sample data")
    demo.add_argument("--portal-only", action="store_true", help="only the portal, until it is stopped")
    demo.add_argument("--customers", type=_count, default=CUSTOMERS, metavar="N")
    demo.add_argument("--port", type=int, default=0, help=argparse.SUPPRESS)
    demo.add_argument("--until-closed", action="store_true", help=argparse.SUPPRESS)
    demo.set_defaults(run=_demo, headless=False, shots=False)
    if _has_driver():
        _add_driver_options(demo)


def _has_driver() -> bool:
    """Whether what works on the window by itself is here: the application that is shipped has none."""
    return find_spec("app.demo") is not None


def _add_driver_options(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--headless", action="store_true", help="do the main job by itself, off screen")
    demo.add_argument("--offline", action="store_true", help="with --headless: the portal is away meanwhile")
    demo.add_argument("--shots", action="store_true", help="a picture of every screen instead")
    demo.add_argument(
        "only", nargs="*", metavar="WORD", help="with --shots: a look (fr-dark), or how scenes begin (03f)"
    )
    demo.add_argument("--out", type=Path, default=Path("build/demo"), metavar="DIR")


def _demo(options: argparse.Namespace) -> Outcome:
    """Serve, show the window, or let it work by itself.

    Raises:
        RuleViolation: ``window.no_display`` where nobody could use the window and nothing drives it.
    """
    if options.portal_only:
        return _serve(options)
    if not has_display() and not _has_driver():
        raise violation("window.no_display")
    from app.cli.demo_laptops import DemoLaptops
    from app.cli.private_portal import PrivatePortal

    with ExitStack() as stack:
        home = options.home or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="channeldesk-")))
        portal = stack.enter_context(PrivatePortal(home / "portal", options.customers))
        laptops = DemoLaptops(home, is_kept=options.home is not None)
        laptop = laptops.laptop("laptop")
        desk = laptop.resume(portal.url, portal.refresh_tokens["rep"])
        stack.callback(desk.close)
        hooks: UiHooks = options.hooks

        def open_other(key: str) -> "Desk":
            # The same secrets each time: what the laptop has kept is opened again.
            other = laptops.laptop(key)
            if other.settings.account is not None:
                # The token that the portal handed out is spent: it has followed it with others.
                return other.open_desk()
            return other.resume(portal.url, portal.refresh_tokens[key])

        session = DemoSession(
            desk,
            portal.stop,
            portal.start,
            open_colleague=lambda: open_other("rep2"),
            open_manager=lambda: open_other("manager"),
            open_other_partner=lambda: open_other("other_partner"),
        )
        if options.shots:
            pictures = hooks.take_pictures(laptop, session, options.out.resolve(), options.only)
            return Outcome({"screenshots": pictures}, tuple(pictures))
        if not options.headless and has_display():
            return Outcome(exit_code=hooks.show(laptop, desk))
        told = hooks.do_main_job(laptop, session, options.out.resolve(), options.offline)
        return Outcome(told, (json.dumps(told, ensure_ascii=False, indent=2),))


def _serve(options: argparse.Namespace) -> Outcome:
    """Serve until stopped: by a signal, or because whoever started it closed its standard input."""
    from portal.catalogue.sentences import sentence
    from portal.demo.serving import demo_portal

    with ExitStack() as stack:
        home = options.home or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="channeldesk-")))
        home.mkdir(parents=True, exist_ok=True)
        database = f"sqlite:///{home / 'portal.db'}"
        try:
            portal = stack.enter_context(demo_portal(database, options.customers, options.port))
        except RuleViolation as refused:
            # Its own files, so in its own words: they name the file, which no rep has ever heard of.
            return Outcome(
                reasons=tuple(sentence(problem) for problem in refused.problems), exit_code=REFUSED
            )
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            reason = (
                f"Port {options.port} of this demo is in use: is it open already? Else try another --home."
            )
            return Outcome(reasons=(reason,), exit_code=REFUSED)
        access = {key: token.access_token for key, token in portal.tokens.items()}
        refresh = {key: token.refresh_token for key, token in portal.tokens.items()}
        told = {"url": portal.url, "mail": portal.mail, "tokens": access, "refresh_tokens": refresh}
        print(json.dumps(told), flush=True)
        _wait_to_be_stopped(options.until_closed)
    return Outcome()


def _wait_to_be_stopped(until_closed: bool) -> None:
    stopped = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stopped.set())
    if until_closed:
        # When the desk that started this portal is gone, however it went, its end of the pipe closes.
        threading.Thread(target=_stop_at_end_of_input, args=(stopped,), daemon=True).start()
    stopped.wait()


def _stop_at_end_of_input(stopped: threading.Event) -> None:
    sys.stdin.read()
    stopped.set()


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("a number of customers from 1 to 1000000")
    return number
