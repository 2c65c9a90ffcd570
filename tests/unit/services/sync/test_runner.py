"""When cycles run: at the start, when woken, on news, after a backoff; and that the thread ends."""

import random
import threading
from collections import deque
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.portal_client.errors import Interrupted, Unreachable
from app.services.store.outgoing import Outgoing
from app.services.sync.outcome import Done, Outcome, Retry, Stopped
from app.services.sync.runner import LISTEN_S, MAX_BACKOFF_S, SyncRunner, backoff_s
from app.services.sync.status import Phase, StatusBoard
from tests.support.patience import PATIENCE_S

READY = Outgoing(is_ready=True)


class ScriptedEngine:
    """Ends cycles as told and holds long polls until told; ``Done`` when the script is over."""

    def __init__(self, *outcomes: Outcome | Exception) -> None:
        self._outcomes = deque(outcomes)
        self._condition = threading.Condition()
        self._news: deque[bool | Exception] = deque()
        self._is_interrupted = False
        self.cycles = 0
        self.listens = 0
        self.at_once: list[bool] = []
        self.polls: list[int] = []
        self.before_cycle: Callable[[], object] = lambda: None
        self.standing: Outgoing | Exception = Outgoing(is_ready=False)

    def outgoing(self) -> Outgoing:
        if isinstance(self.standing, Exception):
            standing, self.standing = self.standing, Outgoing(is_ready=False)
            raise standing
        return self.standing

    def run_once(self, *, is_at_once: bool = False) -> Outcome:
        self.before_cycle()
        with self._condition:
            self.cycles += 1
            self.at_once.append(is_at_once)
            if self.standing == READY:
                self.standing = Outgoing(is_ready=False)
            self._condition.notify_all()
            outcome = self._outcomes.popleft() if self._outcomes else Done()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def listen(self, wait_s: int) -> bool:
        with self._condition:
            self.listens += 1
            self.polls.append(wait_s)
            self._condition.notify_all()
            self._condition.wait_for(lambda: self._news or self._is_interrupted, PATIENCE_S)
            if self._is_interrupted:
                raise Interrupted
            news = self._news.popleft()
        if isinstance(news, Exception):
            raise news
        return news

    def stop_listening(self) -> None:
        with self._condition:
            self._is_interrupted = True
            self._condition.notify_all()

    def resume_listening(self) -> None:
        with self._condition:
            self._is_interrupted = False

    cancel = stop_listening
    resume = resume_listening

    def bring(self, news: bool | Exception) -> None:
        """Let the long poll under way, or the next, end with ``news``."""
        with self._condition:
            self._news.append(news)
            self._condition.notify_all()

    def wait_for(self, cycles: int = 0, listens: int = 0) -> None:
        """Wait until that many cycles have begun and that many long polls."""
        with self._condition:
            assert self._condition.wait_for(
                lambda: self.cycles >= cycles and self.listens >= listens, PATIENCE_S
            ), f"{self.cycles} cycles, {self.listens} long polls"


class NoJitter(random.Random):
    """Backs off for no time at all."""

    def uniform(self, a: float, b: float) -> float:
        return 0.0


class LongestJitter(random.Random):
    """Backs off as long as can be."""

    def uniform(self, a: float, b: float) -> float:
        return b + 1000


@pytest.fixture
def board() -> StatusBoard:
    return StatusBoard()


class Running:
    """A started runner as a context manager, stopped whatever the test says."""

    def __init__(
        self, engine: ScriptedEngine, board: StatusBoard, chance: random.Random | None = None
    ) -> None:
        self._runner = SyncRunner(engine, board, chance or NoJitter())

    def __enter__(self) -> SyncRunner:
        self._runner.start()
        return self._runner

    def __exit__(self, *_: object) -> None:
        self._runner.stop()


@given(st.integers(min_value=0, max_value=10_000), st.randoms(use_true_random=False))
def test_a_backoff_is_never_longer_than_doubling_nor_than_five_minutes(
    failures: int, chance: random.Random
) -> None:
    wait_s = backoff_s(failures, chance)

    assert 0 <= wait_s <= min(MAX_BACKOFF_S, 2 ** min(failures, 20))


def test_it_runs_a_cycle_and_then_listens(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board):
        engine.wait_for(cycles=1, listens=1)

    assert engine.cycles == 1


def test_news_from_the_portal_start_a_cycle(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board):
        engine.wait_for(listens=1)
        engine.bring(True)
        engine.wait_for(cycles=2)


def test_a_wake_breaks_the_long_poll_and_starts_a_cycle(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board) as runner:
        engine.wait_for(listens=1)
        engine.standing = READY
        runner.wake()
        engine.wait_for(cycles=2, listens=2)


def test_a_wake_shortens_the_backoff_of_an_offline_laptop(board: StatusBoard) -> None:
    engine = ScriptedEngine(Retry())
    with Running(engine, board, LongestJitter()) as runner:
        engine.wait_for(cycles=1)
        engine.standing = READY
        runner.wake()
        engine.wait_for(cycles=2)


def test_a_wake_does_not_shorten_a_wait_that_the_portal_asked_for(board: StatusBoard) -> None:
    engine = ScriptedEngine(Retry(after_s=1000.0))
    with Running(engine, board) as runner:
        engine.wait_for(cycles=1)
        runner.wake()
        runner.sync_now()
        engine.wait_for(cycles=2, listens=1)

    assert engine.cycles == 2


def test_a_failed_cycle_is_tried_again_after_the_backoff(board: StatusBoard) -> None:
    engine = ScriptedEngine(Retry(), Retry(), Retry())
    with Running(engine, board):
        engine.wait_for(cycles=4, listens=1)


def test_nothing_runs_after_a_stop_until_the_rep_asks(board: StatusBoard) -> None:
    engine = ScriptedEngine(Stopped())
    with Running(engine, board) as runner:
        engine.wait_for(cycles=1)
        runner.wake()
        runner.sync_now()
        engine.wait_for(cycles=2, listens=1)

    assert engine.cycles == 2


def test_a_long_poll_that_fails_makes_it_offline_and_is_tried_again(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    phases: list[Phase] = []
    board.change(phase=Phase.IDLE)
    board.subscribe(lambda status: phases.append(status.phase))
    with Running(engine, board):
        engine.wait_for(listens=1)
        engine.bring(Unreachable())
        engine.wait_for(cycles=2)

    assert phases == [Phase.OFFLINE]


@pytest.mark.expects_log("a sync cycle failed")
def test_a_bug_in_a_cycle_is_logged_shown_and_survived(board: StatusBoard) -> None:
    engine = ScriptedEngine(ZeroDivisionError())
    with Running(engine, board):
        engine.wait_for(cycles=2, listens=1)

    assert board.status.problem is not None
    assert board.status.problem.code == "sync.failed"


def test_it_can_be_stopped_twice_and_started_again(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    runner = SyncRunner(engine, board, NoJitter())
    for cycles in (1, 2):
        runner.start()
        engine.wait_for(cycles=cycles, listens=cycles)
        runner.stop()
        runner.stop()

    assert not [thread for thread in threading.enumerate() if thread.name == "sync"]


def test_it_listens_no_longer_than_until_the_next_delay_is_over(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board) as runner:
        engine.wait_for(listens=1)
        engine.standing = Outgoing(is_ready=False, next_s=3.7)
        runner.wake()
        engine.wait_for(listens=2)
        assert (engine.cycles, engine.polls) == (1, [LISTEN_S, 3])
        engine.standing = READY
        engine.bring(False)
        engine.wait_for(cycles=2)

    assert engine.at_once == [False, False]


def test_the_last_part_of_a_delay_is_waited_out_without_a_long_poll(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board) as runner:
        engine.wait_for(listens=1)
        engine.standing = Outgoing(is_ready=False, next_s=0.02)
        runner.wake()
        # The script leaves it at that: each time a little later, and never a poll.
        engine.wait_for(cycles=2)

    assert engine.polls == [LISTEN_S]


def test_a_delay_that_ends_is_a_reason_to_try_again_while_offline(board: StatusBoard) -> None:
    engine = ScriptedEngine(Retry())
    engine.standing = Outgoing(is_ready=True, next_s=0.02)
    with Running(engine, board, LongestJitter()):
        engine.wait_for(cycles=2)


def test_a_delay_that_ends_does_not_shorten_a_wait_that_the_portal_asked_for(board: StatusBoard) -> None:
    engine = ScriptedEngine(Retry(after_s=1000.0))
    engine.standing = Outgoing(is_ready=False, next_s=0.0)
    with Running(engine, board) as runner:
        engine.wait_for(cycles=1)
        runner.wake()
        engine.standing = READY
        runner.sync_now()
        engine.wait_for(cycles=2, listens=1)

    assert engine.at_once == [False, True]


def test_leaving_sends_at_once_and_waits_for_it(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    with Running(engine, board) as runner:
        engine.wait_for(listens=1)
        assert runner.finish(PATIENCE_S)
        assert engine.at_once == [False, True]


def test_leaving_waits_for_nobody_once_the_limit_is_over(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    runner = SyncRunner(engine, board, NoJitter())
    assert not runner.finish(PATIENCE_S)
    held = threading.Event()
    engine.before_cycle = held.wait
    runner.start()
    try:
        assert not runner.finish(0.0)
    finally:
        held.set()
        runner.stop()


@pytest.mark.expects_log("what waits to be sent cannot be read")
def test_an_outbox_that_cannot_be_read_is_for_the_next_cycle_to_say(board: StatusBoard) -> None:
    engine = ScriptedEngine()
    engine.standing = ZeroDivisionError()
    with Running(engine, board):
        engine.wait_for(cycles=2, listens=1)
