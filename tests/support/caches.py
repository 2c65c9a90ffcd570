"""Caches of a test: a file, a portal's feed without a portal, and what a rep would queue."""

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from app.domain.document import Document, document_id, kind_of
from app.services.desk.desk import Desk
from app.services.session.identity import Identities
from app.services.session.settings import Settings
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from app.wire.codec import encode
from app.wire.protocol import FeedLine, Target
from tests.support.clocks import FixedClock
from tests.support.desk import CUSTOMERS, demo_account, feed_lines
from tests.support.empty_caches import KEY, begin_cache
from tests.support.templates import copy_made_once
from tests.support.vaults import kept_tokens


def open_store(
    folder: Path, clock: FixedClock | None = None, key: bytes = KEY, send_delay_s: float = 0.0
) -> Store:
    """The cache in ``folder``, made when there is none; close it."""
    clock, path = clock or FixedClock(), folder / "cache.db"
    begin_cache(path, key)
    return Store(path, key, clock, Identities(clock), "rep-1", lambda: send_delay_s)


class FixedChoices:
    """Settings that nobody changes."""

    settings = Settings(language="fr")

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Leave them."""


def desk_in(
    folder: Path,
    clock: FixedClock | None = None,
    who: str = "rep",
    customers: int = CUSTOMERS,
    send_delay_s: float = 0.0,
) -> Desk:
    """The desk of somebody of the demo on the cache in ``folder``, after a first exchange; close it."""
    clock, account = clock or FixedClock(), demo_account(who)

    def fill(empty: Path) -> None:
        store = open_store(empty, FixedClock(clock.moment))
        lines = feed_lines(account.partner_id, clock.today().isoformat(), customers)
        store.apply_page(PulledPage(lines, "cursor-1", False, len(lines), "epoch"))
        store.close()

    if not (folder / "cache.db").exists():
        copy_made_once(("cache of", who, clock.moment, customers), fill, folder)
    store = open_store(folder, clock, send_delay_s=send_delay_s)
    return Desk(account, store, FixedChoices(), kept_tokens(folder))


def fed(document: Document, q: int, version: int = 1) -> FeedLine:
    """``document`` as the portal's feed carries it."""
    return FeedLine(kind_of(document), document_id(document), q, version, msgspec.Raw(encode(document)))


def gone(document: Document, q: int) -> FeedLine:
    """The tombstone of ``document``."""
    return FeedLine(kind_of(document), document_id(document), q, deleted=True)


def page(lines: Iterable[FeedLine], *, more: bool = False, head: int = 0) -> PulledPage:
    """A page of the feed; its cursor names the last position in it."""
    lines = tuple(lines)
    last = max((line.q for line in lines), default=0)
    return PulledPage(lines, f"cursor-{last}", more, max(head, last), "epoch-1")


def feed(*documents: Document) -> PulledPage:
    """``documents`` as one page, the first at position 1."""
    return page(fed(document, place) for place, document in enumerate(documents, start=1))


def target(document: Document) -> Target:
    """What a command about ``document`` names."""
    return Target(kind_of(document), document_id(document))
