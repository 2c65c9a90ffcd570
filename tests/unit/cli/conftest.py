"""A command line that signed in at a running demo portal with a browser of the test."""

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from portal.demo import PASSWORD, accounts
from portal.demo.serving import DemoPortal, demo_portal
from tests.support.browser import command
from tests.support.child_process import run_ready
from tests.support.vaults import make_vault

ROOT = Path(__file__).parents[3]
CUSTOMERS = 12
PASSPHRASE = "a passphrase for tests"
_SURROUNDINGS = {PASSPHRASE_VARIABLE: PASSPHRASE, "LC_ALL": "en_GB.UTF-8"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line came to."""

    exit_code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on the standard output."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Runs ``channeldesk --home HOME`` in this process; ``apart`` in one of its own, for the browser."""

    home: Path

    def __call__(self, *arguments: str, **variables: str) -> Answer:
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for name, value in (_SURROUNDINGS | variables).items():
                patch.setenv(name, value)
            try:
                exit_code = main([*arguments, "--home", str(self.home)])
            except SystemExit as left:
                exit_code = int(left.code or 0)
        return Answer(exit_code, out.getvalue(), err.getvalue())

    def apart(self, *arguments: str, who: str = "rep") -> Answer:
        """The same as users have it."""
        user = next(each.user for each in accounts() if each.key == who)
        line = [sys.executable, "-m", "app", *arguments, "--home", str(self.home)]
        env = {**os.environ, **_SURROUNDINGS, "BROWSER": command(user.email, PASSWORD)}
        return Answer(*run_ready(line, env))


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoPortal]:
    """The demo's portal with a dozen customers."""
    database = tmp_path_factory.mktemp("portal") / "portal.db"
    with demo_portal(f"sqlite:///{database}", CUSTOMERS) as portal:
        yield portal


@pytest.fixture(scope="module")
def desk(portal: DemoPortal, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Claire Moreau's, signed in and after a first exchange."""
    return signed_in(portal, tmp_path_factory.mktemp("home"))


def signed_in(portal: DemoPortal, home: Path, who: str = "rep") -> CommandLine:
    """A command line that is signed in and has exchanged."""
    run = CommandLine(home)
    make_vault(home, PASSPHRASE)
    require(run.apart("sign-in", "--portal", portal.url, who=who))
    require(run("sync"))
    return run


def require(answer: Answer, *, exit_code: int = 0) -> Answer:
    """``answer``, which must have this exit code."""
    assert answer.exit_code == exit_code, answer
    return answer


def listed(answer: Answer, key: str) -> Sequence[dict[str, Any]]:
    """The rows under ``key`` of a JSON answer."""
    rows: Sequence[dict[str, Any]] = require(answer).json[key]
    return rows


def computed(*arguments: str, given: object = None, language: str = "en_GB.UTF-8") -> Answer:
    """What a verb answers that only computes, to ``given`` (bytes, or a document) on the standard input."""
    content = given if isinstance(given, bytes) else json.dumps(given).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), "utf-8"))
        return CommandLine(Path("never-made"))(*arguments, LC_ALL=language)


def refused_at(answer: Answer) -> dict[str, str]:
    """The code of each problem of a refusal in JSON, by its field."""
    problems = require(answer, exit_code=1).json["problems"]
    assert all(each["field"] in each["reason"] for each in problems), problems
    return {each["field"]: each["code"] for each in problems}
