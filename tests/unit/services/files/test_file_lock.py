"""A lock between processes that no death leaves behind."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.services.files.file_lock import FileLock, LockBusy

HOLD = """
import sys, time
from pathlib import Path
from app.services.files.file_lock import FileLock
with FileLock(Path(sys.argv[1])).held(10.0):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "some.lock"


def holder(lock_file: Path) -> "subprocess.Popen[bytes]":
    """A process that has the lock, until its input ends or it is killed."""
    command = [sys.executable, "-c", HOLD, str(lock_file)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"held"
    return process


def test_one_process_at_a_time_has_it_and_its_end_frees_it(lock_file: Path) -> None:
    process = holder(lock_file)
    with pytest.raises(LockBusy), FileLock(lock_file).held(0.05):
        pass
    process.communicate()

    with FileLock(lock_file).held(10.0):
        pass


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_killed_process_frees_it_and_a_suspended_one_does_not(lock_file: Path) -> None:
    process = holder(lock_file)
    process.send_signal(signal.SIGSTOP)
    with pytest.raises(LockBusy), FileLock(lock_file).held(0.05):
        pass
    process.kill()
    process.communicate()

    with FileLock(lock_file).held(10.0):
        pass


def test_a_file_left_behind_locks_nobody_out(lock_file: Path) -> None:
    lock_file.parent.mkdir()
    lock_file.write_bytes(b"4711")

    with FileLock(lock_file).held(0.05):
        pass
    assert lock_file.read_bytes() == b"4711"


def test_the_same_file_by_two_paths_is_one_lock(lock_file: Path, tmp_path: Path) -> None:
    lock_file.parent.mkdir()
    (tmp_path / "other").symlink_to(lock_file.parent)

    by_the_other_path = FileLock(tmp_path / "other" / lock_file.name)
    with FileLock(lock_file).held(1.0), pytest.raises(LockBusy), by_the_other_path.held(0.05):
        pass


def test_threads_keep_each_other_out_too(lock_file: Path) -> None:
    inside, most = 0, 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(20):
            with FileLock(lock_file).held(60.0):
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most == 1


def test_the_wait_ends_when_there_is_no_more_reason_for_it(lock_file: Path) -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise KeyboardInterrupt

    lock = FileLock(lock_file)
    with lock.held(1.0), pytest.raises(KeyboardInterrupt), lock.held(60.0, check):
        pass


def test_what_fails_inside_frees_it(lock_file: Path) -> None:
    with pytest.raises(ValueError, match="inside"), FileLock(lock_file).held(1.0):
        raise ValueError("inside")

    with FileLock(lock_file).held(0.05):
        pass
