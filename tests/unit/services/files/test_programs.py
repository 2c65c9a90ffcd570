"""Whether another program opens a kind of file is what the desktop says, not what is hoped."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.files.programs import opens
from tests.support.programs import Opener, own_opener

MAIL = "message/rfc822"
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asks the desktop of xdg")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Opener]:
    with own_opener(tmp_path / "programs") as opener:
        yield opener


def test_a_program_that_is_named_and_installed_opens(program: Opener) -> None:
    assert opens(MAIL)


@pytest.mark.parametrize("command", ["no-such-mailer", "", "'"])
def test_a_program_that_is_not_there_any_more_does_not(program: Opener, command: str) -> None:
    program.install(command)
    assert not opens(MAIL)


@pytest.mark.parametrize("named", ["", "gone.desktop"])
def test_where_none_is_named_or_its_desktop_file_is_gone_nothing_opens(program: Opener, named: str) -> None:
    program.name(named)
    assert not opens(MAIL)


def test_a_desktop_that_cannot_be_asked_may_open(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert opens(MAIL)
