"""A file that somebody chose is read with a limit, and what is no file is not waited for."""

import os
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.files.reading import read_file


def code_of(path: Path) -> str:
    with pytest.raises(RuleViolation) as refused:
        read_file(path, 10, "files")
    (problem,) = refused.value.problems
    assert problem.field == "files"
    return problem.code


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.pdf"
    # Read as a file, nobody would ever write to it; the device would never end.
    os.mkfifo(pipe)
    assert code_of(pipe) == "file.no_file"
    assert code_of(Path("/dev/zero")) == "file.no_file"
    assert code_of(tmp_path) == "file.is_folder"
    assert code_of(tmp_path / "gone") == "file.missing"
    assert code_of(Path("a\0b")) == "file.missing"
    turning = tmp_path / "turning"
    turning.symlink_to(turning)
    assert code_of(turning) == "file.failed"


def test_a_file_is_read_to_its_limit_and_says_how_large_it_is(tmp_path: Path) -> None:
    path, link = tmp_path / "a", tmp_path / "b"
    path.write_bytes(bytes(500))
    link.symlink_to(path)
    assert read_file(link, 10) == (bytes(11), 500)
    assert read_file(link, 500) == (bytes(500), 500)


def test_a_file_of_somebody_elses_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_opened: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    assert code_of(tmp_path / "own.pdf") == "file.unreadable"
