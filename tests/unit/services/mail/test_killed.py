"""Processes that are killed while they send, and two of them on one cache: each message is taken once."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.mail.message import MessageState
from tests.support.caches import desk_in
from tests.support.mail_server import Letterbox, MailHost, mail_host
from tests.support.mailing_process import SMALL, queue, send
from tests.support.patience import PATIENCE_S
from tests.support.ready_python import ReadyPython

Start = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def host() -> Iterator[MailHost]:
    with mail_host(Letterbox(), is_tls=False) as running:
        yield running


@pytest.fixture
def start(tmp_path: Path, host: MailHost) -> Iterator[Start]:
    """Starts a desk that sends; its cache is the one that all share."""
    command = [sys.executable, "-m", "tests.support.mailing_process", str(tmp_path), str(host.port)]
    with ExitStack() as stack:

        def begin() -> subprocess.Popen[str]:
            process = ReadyPython(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        desk_in(tmp_path, customers=SMALL).close()
        yield begin


def tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def hear(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait(PATIENCE_S)


UNKNOWN, SENT = MessageState.UNKNOWN, MessageState.SENT
MOMENTS = (
    # Where it is killed, how often the server has it then, and what is shown after a round of somebody else.
    ("queued", 0, SENT),
    ("EHLO", 0, UNKNOWN),
    ("MAIL", 0, UNKNOWN),
    ("RCPT", 0, UNKNOWN),
    ("BODY", 0, UNKNOWN),
    ("ANSWER", 1, UNKNOWN),
    ("taken", 1, UNKNOWN),
    ("kept", 1, SENT),
)


def test_killed_at_any_moment_a_message_is_taken_once_or_a_person_is_asked(
    tmp_path: Path, host: MailHost, start: Start
) -> None:
    box = host.letterbox
    for moment, taken, state in MOMENTS:
        box.taken.clear()
        process = start()
        tell(process, "queue")
        id = hear(process)
        if moment == "taken":
            tell(process, "die")
            assert hear(process) == "taken"
        elif moment == "kept":
            tell(process, "round")
            assert hear(process) == "1"
        elif moment != "queued":
            box.hold(moment)
            tell(process, "round")
            assert box.is_held.wait(PATIENCE_S), moment
        kill(process)
        box.hold("")
        assert len(box.taken) == taken, moment

        desk = desk_in(tmp_path, customers=SMALL)
        send(desk, host.port)
        assert desk.mail.row(id).state is state, moment
        assert len(box.taken) == (1 if state is SENT else taken), moment
        send(desk, host.port)
        if state is UNKNOWN:
            desk.mail.send_again(id)
            send(desk, host.port)
            assert len(box.taken) == taken + 1, moment
        assert desk.mail.row(id).state is SENT, moment
        desk.close()


def test_of_two_processes_one_sends_and_its_death_lets_the_other(
    tmp_path: Path, host: MailHost, start: Start
) -> None:
    box = host.letterbox
    desk = desk_in(tmp_path, customers=SMALL)
    queued = {queue(desk), queue(desk)}
    one, other = start(), start()
    box.hold("BODY")
    tell(one, "round")
    assert box.is_held.wait(PATIENCE_S)
    box.hold("")

    tell(other, "round")
    assert (hear(other), box.taken) == ("0", [])
    kill(one)
    tell(other, "round")
    assert hear(other) == "1"

    # Which is the first of two in one millisecond nobody knows.
    (sent,) = (id for id in queued if desk.mail.row(id).state is SENT)
    assert [f"<{sent}@".encode() in body for _to, body in box.taken] == [True]
    assert {desk.mail.row(id).state for id in queued} == {UNKNOWN, SENT}
    desk.close()
