"""Two desks on one cache: what one writes, the other hears, once and by name."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.document import Kind
from app.models import news
from app.services.store.changes import Changes, Origin
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.patience import PATIENCE_S

CUSTOMER = b.customer()


class Ear:
    """What a store told, and what it was told while it listened to others."""

    def __init__(self, store: Store) -> None:
        self.heard: list[Changes] = []
        self._changed = threading.Condition()
        store.subscribe(self._note)

    def until(self, is_so: Callable[[list[Changes]], bool]) -> None:
        """Wait until what was heard is so."""
        with self._changed:
            assert self._changed.wait_for(lambda: is_so(self.heard), PATIENCE_S), self.heard

    def _note(self, changes: Changes) -> None:
        with self._changed:
            self.heard.append(changes)
            self._changed.notify_all()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def command(tmp_path: Path, window: Store) -> Iterator[Store]:
    """The same cache as another process has it open."""
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def listen(window: Store) -> Iterator[Callable[[], Ear]]:
    """Lets the window listen; ends that."""
    endings: list[Callable[[], None]] = []

    def begin() -> Ear:
        ear = Ear(window)
        endings.append(window.hear_other_writers())
        return ear

    yield begin
    for end in endings:
        end()


def test_what_another_process_writes_is_heard_by_name(command: Store, listen: Callable[[], Ear]) -> None:
    ear = listen()
    command.apply_page(feed(CUSTOMER))

    ear.until(lambda heard: len(heard) == 1)
    assert ear.heard == [Changes({Kind.CUSTOMER: frozenset({CUSTOMER.id})}, Origin.SYNC)]


def test_what_was_written_before_the_listening_began_comes_first(
    command: Store, listen: Callable[[], Ear]
) -> None:
    command.apply_page(feed(CUSTOMER))

    ear = listen()

    ear.until(lambda heard: bool(heard))
    assert ear.heard[0].of(Kind.CUSTOMER) == {CUSTOMER.id}


def test_ones_own_writes_are_heard_once(window: Store, command: Store, listen: Callable[[], Ear]) -> None:
    ear = listen()
    window.apply_page(feed(CUSTOMER))
    command.apply_page(feed(b.partner()))

    ear.until(lambda heard: any(each.of(Kind.PARTNER) for each in heard))
    assert len(ear.heard) == 2


def test_a_write_that_changed_very_much_says_so(command: Store, listen: Callable[[], Ear]) -> None:
    ear = listen()
    command.apply_page(feed(*(b.customer(id=b.some_id(number)) for number in range(600))))

    ear.until(lambda heard: bool(heard))
    assert ear.heard == [Changes({}, Origin.SYNC, is_everything=True)]


def test_whoever_looks_too_late_for_the_names_reads_everything(
    command: Store, listen: Callable[[], Ear], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "KEPT", 2)
    for _ in range(4):
        command.apply_page(feed(CUSTOMER))
        command.apply_page(feed(b.partner()))

    ear = listen()

    ear.until(lambda heard: any(each.is_everything for each in heard))
    assert len(ear.heard) == 1
