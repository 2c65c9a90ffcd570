"""What a test waits for in vain says where it was: the stacks of its threads are in the failure."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.child_process import next_line, outcome, waiting_for
from tests.support.waiting import until

HANGS = """
import sys, threading
def wait_for_nobody():
    print("a warning", file=sys.stderr, flush=True)
    print("up", flush=True)
    threading.Event().wait()
wait_for_nobody()
"""


@pytest.fixture
def hanging() -> Iterator["subprocess.Popen[str]"]:
    """A process that has said a line and hangs."""
    piped = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HANGS], stdout=piped, stderr=piped, text=True) as process:
        assert next_line(process) == "up"
        yield process
        assert process.returncode is not None


def test_a_process_that_never_says_what_is_read_shows_its_stacks(hanging: "subprocess.Popen[str]") -> None:
    with pytest.raises(AssertionError, match=r"a warning[\s\S]*in wait_for_nobody"):
        next_line(hanging, 0.01)


def test_a_process_that_never_ends_shows_its_stacks(hanging: "subprocess.Popen[str]") -> None:
    with pytest.raises(AssertionError, match=r"in vain and ended with -6[\s\S]*in wait_for_nobody"):
        outcome(hanging, 0.01)


def test_a_process_that_never_does_what_is_looked_for_shows_its_stacks(
    hanging: "subprocess.Popen[str]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.support.waiting.PATIENCE_S", 0.05)
    with pytest.raises(AssertionError, match=r"in vain[\s\S]*in wait_for_nobody"):
        until(lambda: False, hanging)


def test_what_fails_by_itself_meanwhile_is_told_as_it_is(hanging: "subprocess.Popen[str]") -> None:
    with pytest.raises(ValueError, match="its own"), waiting_for(hanging):
        raise ValueError("its own")
    hanging.kill()
    hanging.communicate()
