"""The verbs and their options; each verb group lives in a module of its own."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from app.cli import (
    account,
    attention,
    brand,
    change,
    check,
    customer,
    demo,
    doctor,
    mail,
    meetings,
    price,
    prorate,
    quote,
    rescue,
    scenario,
    self_test,
    unlock,
    verify,
    window,
)
from app.cli.options import VerbParser
from app.cli.outcome import Outcome, refusal
from app.cli.ui_hooks import UiHooks
from app.domain.errors import RuleViolation
from app.services.portal_client.errors import PortalError

VERB_GROUPS = (
    demo,
    account,
    attention,
    unlock,
    rescue,
    customer,
    quote,
    scenario,
    mail,
    brand,
    verify,
    meetings,
    price,
    change,
    prorate,
    check,
    doctor,
    self_test,
)


def run(arguments: Sequence[str], hooks: UiHooks) -> int:
    """Run one command line; print what it has to say; return its exit code."""
    options = build_parser(hooks).parse_args(arguments)
    work: Callable[[argparse.Namespace], Outcome] = options.run
    try:
        outcome = work(options)
    except (RuleViolation, PortalError) as refused:
        outcome = refusal(refused)
    return _report(outcome, as_json=options.json)


def build_parser(hooks: UiHooks) -> argparse.ArgumentParser:
    """The parser of every verb; wrong usage ends with exit code 2."""
    parser = VerbParser(prog="channeldesk")
    parser.set_defaults(json=False, home=None, hooks=hooks, run=window.open_window)
    verbs = parser.add_subparsers(metavar="VERB")
    for group in VERB_GROUPS:
        group.add_verbs(verbs)
    return parser


def _report(outcome: Outcome, *, as_json: bool) -> int:
    _print_what_can_be_printed()
    try:
        _print(outcome, as_json=as_json)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` has; the interpreter must not try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return outcome.exit_code


def _print(outcome: Outcome, *, as_json: bool) -> None:
    if as_json and outcome.data is not None:
        print(json.dumps(outcome.data, ensure_ascii=False, indent=2))
        return
    for line in outcome.lines:
        print(line)
    for reason in outcome.reasons:
        print(reason, file=sys.stderr)


def _print_what_can_be_printed() -> None:
    """Print a question mark for a sign that the terminal or the pipe has none for, instead of nothing at all.

    On Windows a pipe is in a code page that lacks the narrow spaces of French figures.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
