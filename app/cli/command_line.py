"""The verbs and their options; each verb group lives in a module that is imported when it is asked for."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from app.cli.outcome import Outcome, refusal
from app.domain.errors import Refused

VERB_GROUPS = ("window", "demo", "account", "customer", "quote", "doctor", "self_test")


class VerbGroup(Protocol):
    """A module that adds its verbs to the parser."""

    def add_verbs(self, verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        """Add parsers whose default ``run`` takes the parsed arguments and returns an ``Outcome``."""


def run(arguments: Sequence[str]) -> int:
    """Run one command line; print what it has to say; return its exit code."""
    options = build_parser().parse_args(arguments)
    work: Callable[[argparse.Namespace], Outcome] = options.run
    try:
        outcome = work(options)
    except Refused as refused:
        outcome = refusal(refused)
    return _report(outcome, as_json=options.json)


def build_parser() -> argparse.ArgumentParser:
    """The parser of every verb; wrong usage ends with exit code 2."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
    common.add_argument(
        "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all state under DIR"
    )
    parser = argparse.ArgumentParser(prog="channeldesk", parents=[common])
    parser.set_defaults(json=False, home=None, portal=None)
    verbs = parser.add_subparsers(metavar="VERB", parser_class=_inheriting(common))
    for name in VERB_GROUPS:
        group: VerbGroup = import_module(f"app.cli.{name}")
        group.add_verbs(verbs)
    parser.set_defaults(run=import_module("app.cli.window").open_window)
    return parser


def _inheriting(common: argparse.ArgumentParser) -> Callable[..., argparse.ArgumentParser]:
    """A parser class whose instances also take the options common to every verb."""

    def build(**options: object) -> argparse.ArgumentParser:
        return argparse.ArgumentParser(parents=[common], **options)  # type: ignore[arg-type]

    return build


def _report(outcome: Outcome, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(outcome.data, ensure_ascii=False, indent=2))
    else:
        for line in outcome.lines:
            print(line)
        for reason in outcome.reasons:
            print(reason, file=sys.stderr)
    return outcome.exit_code
