"""What the badge shows, and who is told."""

import pytest

from app.services.sync.status import Phase, StatusBoard, SyncState, SyncStatus


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (SyncStatus(Phase.IDLE), SyncState.UP_TO_DATE),
        (SyncStatus(Phase.IDLE, waiting=3), SyncState.WAITING),
        (SyncStatus(Phase.IDLE, waiting=3, attention=1), SyncState.ATTENTION),
        (SyncStatus(Phase.OFFLINE, waiting=3), SyncState.OFFLINE),
        (SyncStatus(Phase.OFFLINE, attention=1), SyncState.ATTENTION),
        (SyncStatus(Phase.SYNCING, attention=1), SyncState.SYNCING),
        (SyncStatus(Phase.SIGNED_OUT, waiting=3, attention=1), SyncState.SIGNED_OUT),
        (SyncStatus(Phase.STOPPED, attention=1), SyncState.STOPPED),
    ],
)
def test_the_most_urgent_thing_is_shown(status: SyncStatus, state: SyncState) -> None:
    assert status.state is state


def test_listeners_hear_each_change_once_and_no_more_after_they_left() -> None:
    board = StatusBoard()
    heard: list[int] = []
    leave = board.subscribe(lambda status: heard.append(status.waiting))

    board.change(waiting=2)
    board.change(waiting=2)
    board.change(waiting=3)
    leave()
    board.change(waiting=4)

    assert heard == [2, 3]


def fail(status: SyncStatus) -> None:
    raise ZeroDivisionError


@pytest.mark.expects_log("a listener of the sync status failed")
def test_a_listener_that_fails_does_not_stop_the_others() -> None:
    board = StatusBoard()
    heard: list[int] = []
    board.subscribe(fail)
    board.subscribe(lambda status: heard.append(status.waiting))

    board.change(waiting=1)

    assert heard == [1]
