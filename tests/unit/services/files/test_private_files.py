"""Files for other programs: whole, under a good name, nobody else's, and gone at the end."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.files.private_files import PrivateFiles


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_whole_has_its_name_and_is_its_owners_alone(tmp_path: Path) -> None:
    files = PrivateFiles(tmp_path)
    first, second = files.put("Devis 1.pdf", b"one"), files.put("Devis 1.pdf", b"two")
    assert (first.name, second.name) == ("Devis 1.pdf", "Devis 1.pdf")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert {mode(first), mode(second)} == {0o600}
    assert {mode(each) for each in first.parents if tmp_path in each.parents} == {0o700}
    files.clear()
    assert list(tmp_path.iterdir()) == []
    assert files.put("again.pdf", b"x").read_bytes() == b"x"


def test_what_a_killed_process_left_behind_is_removed_and_what_a_running_one_has_is_not(
    tmp_path: Path,
) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for pid in (ended.pid, os.getppid()):
        (tmp_path / f"channeldesk-{pid}-x").mkdir()
    (tmp_path / "channeldesk-notes-x").mkdir()
    kept = PrivateFiles(tmp_path).put("a.pdf", b"a")
    names = {each.name for each in tmp_path.iterdir()} - {kept.parents[1].name}
    assert names == {f"channeldesk-{os.getppid()}-x", "channeldesk-notes-x"}


def test_the_session_directory_is_used_where_it_is_the_users_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = tmp_path / "session"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert session in PrivateFiles().put("a.pdf", b"a").parents
    session.chmod(0o755)
    open_to_all = PrivateFiles()
    elsewhere = open_to_all.put("a.pdf", b"a")
    assert session not in elsewhere.parents
    open_to_all.clear()
