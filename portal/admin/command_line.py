"""The verbs of ``channeldesk-portal`` and how one is run."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from app.domain.errors import RuleViolation
from portal.admin.database import explained, open_database
from portal.admin.sentences import refusal_sentence
from portal.admin.verbs.account import add_account_verbs
from portal.admin.verbs.catalogue import add_catalogue_verbs, add_programme_verbs
from portal.admin.verbs.partner import add_partner_verbs
from portal.admin.verbs.serve import add_serve_verb
from portal.admin.verbs.upkeep import add_upkeep_verbs

_INTERRUPTED = 130


def run(arguments: Sequence[str] | None) -> int:
    """Run one verb; 0 done, or so already; 1 refused, with a sentence on stderr; 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal without accents shows a name with a mark in it, rather than nothing at all.
            stream.reconfigure(errors="replace")
    chosen = _parser().parse_args(arguments)
    try:
        return _run(chosen)
    except RuleViolation as refused:
        sys.stderr.writelines(f"{refusal_sentence(problem)}\n" for problem in refused.problems)
        return 1
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("\n")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever reads has seen enough; Python would complain again when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(chosen: argparse.Namespace) -> int:
    if chosen.database is None:
        return int(chosen.run(None, chosen))
    engine = open_database(chosen.database, may_create=chosen.may_create)
    try:
        with explained(chosen.database):
            return int(chosen.run(engine, chosen))
    finally:
        engine.dispose()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="channeldesk-portal")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    add_serve_verb(verbs)
    add_partner_verbs(verbs)
    add_catalogue_verbs(verbs)
    add_programme_verbs(verbs)
    add_account_verbs(verbs)
    add_upkeep_verbs(verbs)
    return parser
