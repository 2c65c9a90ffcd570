"""The change feed: pages, cursors, the long poll, and no gap under many writers."""

import http.client
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.domain.commands.commands import CreateCustomer
from app.wire.digest import add
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.pages import read_page
from portal.store.schema import renew_epoch
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support import feed_writer_process
from tests.support.feed_writer_process import COUNT, WRITERS, numbered
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import ARVANE, OTHER_REP, REP, REP2, Laptop, SettableClock
from tests.support.ready_python import ReadyPython
from tests.support.waiting import until

ROOT = Path(__file__).resolve().parents[2]


def create(laptop: Laptop, number: int) -> None:
    customer = numbered(number)
    laptop.do(CreateCustomer(customer), customer)


def test_pages_follow_one_another_without_gap_or_repeat(laptop: Laptop) -> None:
    for number in range(100, 107):
        create(laptop, number)
    seen, cursor, more = [], "", True
    while more:
        lines, trailer = laptop.changes(cursor, limit=3)
        assert len(lines) <= 3
        seen += [line["q"] for line in lines]
        cursor, more = trailer["next"], trailer["more"]
    assert seen == list(range(1, trailer["head"] + 1))
    assert laptop.changes(cursor)[0] == []


def test_a_document_that_changes_between_pages_is_not_lost(laptop: Laptop, portal: EmbeddedPortal) -> None:
    create(laptop, 100)
    head = laptop.changes()[1]["head"]
    _, trailer = laptop.changes(limit=head - 1)
    assert trailer["more"]
    seed(portal.engine, ARVANE, [numbered(100)])
    lines, last = laptop.changes(trailer["next"])
    assert [(line["id"], line["q"], line["v"]) for line in lines] == [(b.some_id(100), head + 1, 2)]
    assert not last["more"]


def test_a_feed_read_with_the_cursor_of_another_partner_starts_over(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    _, trailer = laptop.changes()
    answer = laptop_of(OTHER_REP).get("/v1/sync/changes", params={"cursor": trailer["next"]})
    assert (answer.status_code, answer.json()["type"]) == (410, "urn:channeldesk:problem:resync-required")


@pytest.mark.parametrize("cursor", ["nonsense", "a.b", "WzFd.AAAA", "é"])
def test_a_cursor_that_is_none_is_refused(laptop: Laptop, cursor: str) -> None:
    answer = laptop.get("/v1/sync/changes", params={"cursor": cursor})
    assert answer.status_code in {400, 410}
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_after_a_restored_copy_every_cursor_starts_over(portal: EmbeddedPortal, laptop: Laptop) -> None:
    _, trailer = laptop.changes()
    url = portal.url
    portal.stop()
    epoch = renew_epoch(portal.engine)
    portal.start()
    assert portal.url == url
    answer = laptop.get("/v1/sync/changes", params={"cursor": trailer["next"]})
    assert (answer.status_code, answer.json()["data"]) == (410, {"epoch": epoch})
    assert laptop.get("/v1/sync/info").json()["epoch"] == epoch


def test_a_long_poll_wakes_when_something_changes(laptop: Laptop, laptop_of: Callable[..., Laptop]) -> None:
    reader = laptop_of(REP, "reader")
    _, trailer = laptop.changes()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(reader.changes, trailer["next"], wait=20)
        create(laptop, 100)
        lines, _ = waiting.result()
    assert [line["id"] for line in lines] == [b.some_id(100)]


def test_portals_on_one_database_share_everything(
    portal: EmbeddedPortal, database_url: str, clock: SettableClock
) -> None:
    with EmbeddedPortal(database_url, clock=clock) as second:
        one, two = Laptop(portal, REP), Laptop(second, REP2)
        _, trailer = two.changes()
        create(one, 100)
        lines, _ = two.changes(trailer["next"])
        assert [line["id"] for line in lines] == [b.some_id(100)]
        # A sign-in at one is good at the other.
        two.session.headers["Authorization"] = one.session.headers["Authorization"]
        assert two.get("/v1/sync/info").status_code == 200
        one.close()
        two.close()


def test_a_long_poll_wakes_for_what_another_process_wrote(laptop: Laptop, portal: EmbeddedPortal) -> None:
    _, trailer = laptop.changes()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(laptop.changes, trailer["next"], wait=20)
        seed(portal.engine, ARVANE, [numbered(100)])  # Straight into the database: nobody is notified.
        lines, _ = waiting.result()
    assert [line["id"] for line in lines] == [b.some_id(100)]


def test_a_long_poll_without_news_ends_empty(laptop: Laptop) -> None:
    _, trailer = laptop.changes()
    lines, after = laptop.changes(trailer["next"], wait=1)
    assert (lines, after["next"]) == ([], trailer["next"])


def test_stopping_the_portal_lets_long_polls_go(laptop: Laptop, portal: EmbeddedPortal) -> None:
    # A poll that is left alone is cut off by the server long before its own time is over.
    _, trailer = laptop.changes()
    line = http.client.HTTPConnection(urlsplit(portal.url).netloc, timeout=PATIENCE_S)
    path = f"/v1/sync/changes?cursor={trailer['next']}&wait=25"
    line.request("GET", path, headers={"Authorization": str(laptop.session.headers["Authorization"])})
    until(portal.context.notifier.waiting)
    portal.stop()
    answer = line.getresponse()
    assert (answer.status, len(answer.read().splitlines())) == (200, 1)
    line.close()


def test_the_digest_is_that_of_the_documents_in_the_feed(laptop: Laptop) -> None:
    for number in range(100, 103):
        create(laptop, number)
    sums: dict[str, tuple[int, int]] = {}
    for (kind, each), line in laptop.feed().items():
        count, total = sums.get(kind, (0, 0))
        sums[kind] = (count + 1, add(total, each, line["v"]))
    answer = laptop.get("/v1/sync/digest").json()
    assert {kind: (each["count"], int(each["sum"], 16)) for kind, each in answer["types"].items()} == sums


def test_a_reader_misses_nothing_that_several_processes_write(
    portal: EmbeddedPortal, database_url: str
) -> None:
    writers = [
        ReadyPython([sys.executable, "-m", feed_writer_process.__name__, database_url, str(first)], cwd=ROOT)
        for first in WRITERS
    ]
    seen: list[int] = []
    ids: set[str] = set()
    after = 0
    while True:
        over = all(writer.poll() is not None for writer in writers)
        with reading(portal.engine, ARVANE) as connection:
            page = read_page(connection, ARVANE, after, 7)
        found = [line.split(b'"q":')[1].split(b",")[0] for line in page.lines]
        seen += [int(each) for each in found]
        ids |= {line.decode().split('"id":"')[1].split('"')[0] for line in page.lines}
        after = page.last
        if over and not page.more and page.last == page.head:
            break
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert {b.some_id(first + index) for first in WRITERS for index in range(COUNT)} <= ids
    # New documents only: every position is there once, in order.
    assert seen == list(range(1, after + 1))
