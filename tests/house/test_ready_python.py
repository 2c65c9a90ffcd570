"""A ready Python does what one that was started does: it reads, says, fails, is killed and waited for."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.patience import PATIENCE_S
from tests.support.ready_python import ReadyPython

PIPE = subprocess.PIPE
PROGRAM = """
import os, sys
import app.bootstrap
match sys.argv[1]:
    case "tell":
        print(os.getcwd(), os.environ["WORD"], sys.stdin.read(), sys.argv[2:], __name__)
    case "leave":
        sys.exit(int(sys.argv[2]) if sys.argv[2].isdigit() else sys.argv[2])
    case "fail":
        raise ValueError("no such luck")
    case "wait":
        print("here", flush=True)
        sys.stdin.read()
"""


def program(folder: Path, *arguments: str) -> ReadyPython:
    """The program, which is found where it runs."""
    (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
    env = {**os.environ, "WORD": "heard"}
    command = [sys.executable, "-m", "program", *arguments]
    return ReadyPython(command, cwd=folder, env=env, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)


def test_it_has_its_own_folder_words_variables_and_input(tmp_path: Path) -> None:
    with program(tmp_path, "tell", "à", "b c") as process:
        assert process.communicate("typed") == (f"{tmp_path} heard typed ['à', 'b c'] __main__\n", "")
        assert process.returncode == 0


@pytest.mark.parametrize(("said", "code", "err"), [("0", 0, ""), ("3", 3, ""), ("Not so.", 1, "Not so.\n")])
def test_it_leaves_as_it_says(tmp_path: Path, said: str, code: int, err: str) -> None:
    with program(tmp_path, "leave", said) as process:
        assert (process.communicate(), process.returncode) == (("", err), code)


def test_what_nobody_catches_is_told_whole_and_is_a_failure(tmp_path: Path) -> None:
    with program(tmp_path, "fail") as process:
        _, told = process.communicate()
    assert process.returncode == 1
    assert told.startswith("Traceback (most recent call last):\n")
    assert told.endswith("ValueError: no such luck\n")


@pytest.mark.parametrize(("how", "code"), [(signal.SIGKILL, -9), (signal.SIGTERM, -15), (signal.SIGINT, -2)])
def test_it_is_gone_when_its_end_is_known_and_not_before(tmp_path: Path, how: int, code: int) -> None:
    with program(tmp_path, "wait") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        assert process.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0)
        process.send_signal(how)
        assert (process.wait(PATIENCE_S), process.poll()) == (code, code)
        with pytest.raises(ProcessLookupError):
            os.kill(process.pid, 0)


def test_what_is_no_module_is_refused() -> None:
    with pytest.raises(AssertionError, match="hostname"):
        ReadyPython(["hostname"])
