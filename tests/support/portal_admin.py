"""``channeldesk-portal`` as tests run it, and the partner that they add."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from portal.__main__ import main
from tests.support.child_process import run_ready

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "une phrase de passe"
DATABASE_SECRET = "a-secret-of-postgresql"
"""A password in the address of a database, which nothing may repeat."""
ACME = (
    *("--partner", "acme", "--name", "Acme Réseaux", "--siren", "404 833 048", "--legal-form", "SAS"),
    *("--capital", "50 000 €", "--rcs-city", "Nantes", "--address", "8 quai de la Fosse"),
    *("--postal-code", "44000", "--city", "Nantes", "--email", "contact@acme.example"),
)
"""A partner with everything that must be said."""
ANA = ("--partner", "acme", "--login", "Ana@acme.example", "--name", "Ana Morel")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb came to."""

    code: int
    out: str
    err: str


def portal_line(url: str, *arguments: str, typed: str = PASSWORD) -> Answer:
    """Run a verb on the database at ``url``; ``typed`` is what comes through the pipe."""
    return portal_verb(*arguments, "--database", url, typed=typed)


def portal_verb(*arguments: str, typed: str | bytes = PASSWORD) -> Answer:
    """Run a verb as it is written."""
    piped = typed if isinstance(typed, bytes) else f"{typed}\n".encode()
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8"))
        try:
            code = main(arguments)
        except SystemExit as left:
            code = int(left.code or 0)
    return Answer(code, out.getvalue(), err.getvalue())


def set_up(url: str, participations: Sequence[tuple[str, str]] = (("cyber360", "VAR"),)) -> None:
    """The shipped catalogue, the partner with ``participations``, and Ana, who is a rep."""
    lines: list[tuple[str, ...]] = [("catalogue", "publish"), ("partner", "add", *ACME)]
    for programme, partnership in participations:
        sold = ("--partner", "acme", "--programme", programme, "--partnership", partnership)
        lines.append(("programme", "take-part", *sold))
    lines.append(("account", "add", *ANA))
    for line in lines:
        answer = portal_line(url, *line)
        assert answer.code == 0, answer.err


def portal_process(*arguments: str, typed: str = PASSWORD, **variables: str) -> Answer:
    """``channeldesk-portal`` in a process of its own."""
    command = [sys.executable, "-m", "portal", *arguments]
    return Answer(*run_ready(command, {**os.environ, **variables}, typed=f"{typed}\n"))


def refusal(url: str, *arguments: str, typed: str = PASSWORD) -> str:
    """What a verb in a process of its own says when it refuses: one sentence, without the secret."""
    answer = portal_process(*arguments, typed=typed, CHANNELDESK_DATABASE=url)
    assert (answer.code, answer.out) == (1, ""), answer
    (said,) = answer.err.splitlines()
    assert DATABASE_SECRET not in said
    return said
