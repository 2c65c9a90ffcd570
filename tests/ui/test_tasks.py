"""Work beside the window: its order, its outcomes, and that none of it is left lying."""

import threading
from functools import partial

import pytest

from app.domain.errors import Problem, RuleViolation
from app.ui.workspace.tasks import Tasks
from tests.support.patient_bot import PatientBot


def _fail() -> None:
    raise RuntimeError("the disk is gone")


def _refuse() -> None:
    raise RuleViolation(Problem("quote.empty"))


@pytest.fixture
def tasks(qtbot: PatientBot) -> Tasks:
    return Tasks()


def test_commands_keep_their_order_and_each_is_handed_back_in_the_windows_thread(
    qtbot: PatientBot, tasks: Tasks
) -> None:
    done: list[tuple[int, threading.Thread]] = []
    worked: list[int] = []

    def work(number: int) -> int:
        worked.append(number)
        return number

    for number in range(300):
        tasks.command(
            partial(work, number),
            lambda result: done.append((result, threading.current_thread())),
        )
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert worked == list(range(300))
    assert done == [(number, threading.main_thread()) for number in range(300)]
    assert tasks.finish()


def test_what_is_asked_for_after_a_rest_begins_as_well(qtbot: PatientBot, tasks: Tasks) -> None:
    done: list[int] = []
    for number in range(200):
        tasks.query(partial(int, number), done.append)
        tasks.command(partial(int, number), done.append)
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert sorted(done) == sorted([*range(200), *range(200)])
    assert tasks.finish()


def test_a_query_does_not_wait_for_a_command_that_takes_long(qtbot: PatientBot, tasks: Tasks) -> None:
    is_read = threading.Event()
    done: list[str] = []
    tasks.command(lambda: is_read.wait(), lambda _: done.append("written"))
    tasks.query(is_read.set, lambda _: done.append("read"))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert sorted(done) == ["read", "written"]
    assert tasks.finish()


def test_a_refusal_goes_to_whoever_asked_and_else_to_the_page(qtbot: PatientBot, tasks: Tasks) -> None:
    asked: list[tuple[Problem, ...]] = []
    unasked: list[tuple[Problem, ...]] = []
    tasks.unhandled_refusal.connect(unasked.append)
    tasks.command(_refuse, refused=asked.append)
    tasks.command(_refuse)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert asked == unasked == [(Problem("quote.empty"),)]
    assert tasks.finish()


@pytest.mark.expects_log("unexpected failure in background work")
def test_what_nobody_expected_goes_to_the_error_path_and_the_next_work_is_done(
    qtbot: PatientBot, tasks: Tasks
) -> None:
    crashes: list[Exception] = []
    done: list[str] = []
    tasks.crashed.connect(crashes.append)
    tasks.command(_fail)
    tasks.command(lambda: "written", done.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [str(each) for each in crashes] == ["the disk is gone"]
    assert done == ["written"]
    assert tasks.finish()


def test_a_command_that_comes_too_late_is_said_to_and_nobody_waits_for_it(tasks: Tasks) -> None:
    assert tasks.finish()
    with pytest.raises(RuntimeError):
        tasks.command(_fail)
    assert tasks.is_idle


def test_at_the_end_running_work_is_waited_for_and_said_when_it_does_not_end(
    qtbot: PatientBot, tasks: Tasks
) -> None:
    may_end = threading.Event()
    done: list[bool] = []
    tasks.command(lambda: may_end.wait(), done.append)
    assert not tasks.finish_writing(timeout_ms=1)
    assert not tasks.finish(timeout_ms=1)
    may_end.set()
    assert tasks.finish(timeout_ms=120_000)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert done == [True]


def test_what_a_page_asks_after_its_window_has_closed_is_not_read_and_keeps_nobody_waiting(
    tasks: Tasks,
) -> None:
    read: list[int] = []
    assert tasks.finish()
    tasks.query(lambda: read.append(1), lambda _: read.append(2))
    assert (read, tasks.is_idle) == ([], True)


def test_what_would_be_written_after_the_window_has_closed_is_not_lost_without_a_word(tasks: Tasks) -> None:
    assert tasks.finish()
    with pytest.raises(RuntimeError):
        tasks.command(lambda: None)
