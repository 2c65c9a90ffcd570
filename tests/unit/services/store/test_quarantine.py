"""What of a page is written when a document in it cannot be right."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.services.store.store import Store
from app.wire.protocol import FeedLine
from tests.support import builders as b
from tests.support.caches import fed, gone, open_store, page

MALFORMED = b'{"id": 7}'


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A cache with a sound programme."""
    store = open_store(tmp_path)
    store.apply_page(page([fed(b.programme(), 1)]))
    yield store
    store.close()


def malformed(kind: Kind, id: str, q: int) -> FeedLine:
    return FeedLine(kind, id, q, q, msgspec.Raw(MALFORMED))


@pytest.mark.expects_log("set aside")
def test_a_programme_that_cannot_be_read_is_set_aside_and_the_rest_of_the_page_is_written(
    store: Store,
) -> None:
    sound = b.programme()
    store.apply_page(page([malformed(Kind.PROGRAMME, sound.id, 2), fed(b.customer(), 3)]))
    assert store.load(Kind.PROGRAMME, sound.id) == sound
    assert store.load(Kind.CUSTOMER, b.customer().id) == b.customer()
    assert store.versions(Kind.PROGRAMME) == [(sound.id, 2)]
    (aside,) = store.set_aside()
    assert (aside.id, aside.version, aside.problem.code) == (sound.id, 2, "wire.malformed")


@pytest.mark.expects_log("set aside")
def test_what_is_gone_from_the_portal_is_not_spoken_of_any_more(store: Store) -> None:
    nowhere = b.programme(id="fifth", currency="EURO")
    store.apply_page(page([fed(nowhere, 2)]))
    assert sorted(store.versions(Kind.PROGRAMME)) == [(b.programme().id, 1), ("fifth", 1)]
    store.apply_page(page([gone(nowhere, 3)]))
    assert store.set_aside() == ()
    assert store.versions(Kind.PROGRAMME) == [(b.programme().id, 1)]


def test_a_customer_that_cannot_be_read_stops_the_page_and_changes_nothing(store: Store) -> None:
    before = store.sync_position()
    with pytest.raises(RuleViolation, match=r"wire\.malformed"):
        store.apply_page(page([fed(b.customer(), 2), malformed(Kind.CUSTOMER, b.some_id(9), 3)]))
    assert store.load(Kind.CUSTOMER, b.customer().id) is None
    assert store.sync_position() == before
