"""A process that a test waits for in vain says where it was and is ended: its last words are the failure.

Every Python that a test starts prints the stacks of its threads when it is aborted (``environment.settle``).
"""

import os
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.patience import JOB_PATIENCE_S, PATIENCE_S
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def waiting_for(process: "subprocess.Popen[str]", patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Wait for what ``process`` says or does, inside the block, for ``patience_s`` at most.

    The end of the process ends whatever reads from it, so that the block need not look at a clock.

    Raises:
        AssertionError: the time is over; with the stacks of the process where its standard error is a pipe,
            else they are where that of the test is.
    """
    is_over = threading.Event()

    def give_up() -> None:
        is_over.set()
        process.send_signal(signal.SIGABRT)

    timer = threading.Timer(patience_s, give_up)
    timer.start()
    try:
        yield
    except Exception as error:
        if not is_over.is_set():
            raise
        raise AssertionError(_last_words(process)) from error
    finally:
        timer.cancel()
        timer.join()
    if is_over.is_set():
        raise AssertionError(_last_words(process))


def last_words(process: "subprocess.Popen[str]") -> str:
    """Why ``process`` was waited for in vain; it is ended, with the stacks of its threads if it lives."""
    if process.poll() is None:
        process.send_signal(signal.SIGABRT)
    return _last_words(process)


def _last_words(process: "subprocess.Popen[str]") -> str:
    try:
        _, said = process.communicate(timeout=PATIENCE_S)
    except (subprocess.TimeoutExpired, ValueError):
        # Stopped it hears no signal; and who read its pipes to the end may have closed them.
        process.kill()
        said = ""
    command = shlex.join(map(str, process.args)) if isinstance(process.args, list) else process.args
    ended = f"{command!r} was waited for in vain and ended with {process.wait()}"
    return f"{ended}; it said:\n{said or '(nothing that was kept)'}"


def next_line(process: "subprocess.Popen[str]", patience_s: float = PATIENCE_S) -> str:
    """The next line that ``process`` says; empty when it ends without one."""
    assert process.stdout is not None
    with waiting_for(process, patience_s):
        return process.stdout.readline().strip()


def outcome(
    process: "subprocess.Popen[str]", patience_s: float = JOB_PATIENCE_S, typed: str | None = None
) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of ``process``, once it ended by itself."""
    try:
        out, err = process.communicate(typed, timeout=patience_s)
    except subprocess.TimeoutExpired as late:
        raise AssertionError(last_words(process)) from late
    return process.returncode, out, err


def run(command: Sequence[str], env: Mapping[str, str] = os.environ) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of ``command`` in the root of the sources."""
    piped = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=piped, stderr=piped, text=True) as process:
        return outcome(process)


def run_ready(
    command: Sequence[str],
    env: Mapping[str, str] = os.environ,
    *,
    typed: str = "",
    user: int | None = None,
    folder: Path = ROOT,
) -> tuple[int, str, str]:
    """The same of a module of Python whose start is not the point; ``typed`` is all it can read."""
    piped = subprocess.PIPE
    with ReadyPython(
        command, cwd=folder, env=env, stdin=piped, stdout=piped, stderr=piped, text=True, user=user
    ) as process:
        return outcome(process, typed=typed)


def killed_when(says: Callable[[str], bool], module: str, *arguments: str) -> str:
    """Run a module, without a screen, and kill it at the first line for which ``says`` is true; that line."""
    with ReadyPython(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        line = next_line(process, JOB_PATIENCE_S)
        while line and not says(line):
            line = next_line(process, JOB_PATIENCE_S)
        process.kill()
    return line
