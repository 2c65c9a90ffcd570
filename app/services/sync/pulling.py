"""Documents come down: whole pages until the feed's head, compared with the portal's digest at the end."""

import logging
from collections.abc import Callable

from app.domain.document import Kind
from app.services.portal_client.client import Page, PortalClient
from app.services.portal_client.errors import InvalidResponse, ResyncRequired
from app.services.store.feed_writer import PulledPage
from app.services.store.store import Store
from app.wire import digest
from app.wire.protocol import PROBLEM_PREFIX, ProblemDetails, SyncInfo, TypeDigest

FIRST_PAGE = 500
"""Small, so that a new laptop shows something at once."""
PAGE = 5_000

Progress = Callable[[int, int], None]
"""Told the position reached and the feed's head; raises when the rep cancelled."""

_logger = logging.getLogger(__name__)


class Pull:
    """Brings the cache to the head of the feed, for one cycle."""

    def __init__(self, client: PortalClient, store: Store, info: SyncInfo, progress: Progress) -> None:
        self._client = client
        self._store = store
        self._info = info
        self._progress = progress

    def run(self, is_checked: bool) -> None:
        """Pull until the head; ``is_checked`` compares with the portal's digest even when nothing came.

        Raises:
            PortalError: a page did not come whole; those before it are kept. ``ResyncRequired``: the feed
                went back, and the next cycle begins anew.
        """
        try:
            is_changed = self._pull_to_head()
        except ResyncRequired:
            self._store.begin_resync(self._info.epoch)
            is_changed = self._pull_to_head()
        if (is_changed or is_checked) and not self._is_equal():
            _logger.warning("the cache differs from the portal's digest; reading everything again")
            self._store.begin_resync(self._info.epoch)
            self._pull_to_head()
            if not self._is_equal():
                _logger.error("the cache still differs from the portal's digest")

    def _pull_to_head(self) -> bool:
        """Whether anything came."""
        cursor = self._store.sync_position().cursor
        limit = PAGE if cursor else FIRST_PAGE
        is_changed = False
        while True:
            page = self._client.changes(cursor, limit)
            trailer = page.trailer
            if trailer.more and trailer.next == cursor:
                raise InvalidResponse(reason="cursor")
            if page.lines or trailer.next != cursor:
                self._store.apply_page(self._pulled(page))
            is_changed = is_changed or bool(page.lines)
            if not trailer.more:
                return is_changed
            self._progress(page.lines[-1].q if page.lines else 0, trailer.head)
            cursor, limit = trailer.next, PAGE

    def _pulled(self, page: Page) -> PulledPage:
        trailer = page.trailer
        return PulledPage(page.lines, trailer.next, trailer.more, trailer.head, self._info.epoch)

    def _is_equal(self) -> bool:
        theirs = self._client.digest()
        if theirs.head < self._store.sync_position().position:
            _logger.warning("the portal’s feed went back: it was restored from a copy")
            self._store.begin_resync(self._info.epoch, is_restored=True)
            raise ResyncRequired(ProblemDetails(f"{PROBLEM_PREFIX}resync-required", "", 410))
        if theirs.head != self._store.sync_position().position:
            # Something happened meanwhile, so there is nothing to compare; the next cycle brings it.
            return True
        return all(
            theirs.types.get(kind, _NOTHING) == local_digest(self._store.versions(kind)) for kind in Kind
        )


def local_digest(versions: list[tuple[str, int]]) -> TypeDigest:
    """Count and checksum of documents, as the portal computes them."""
    total = 0
    for document_id, version in versions:
        total = digest.add(total, document_id, version)
    return TypeDigest(len(versions), f"{total:016x}")


_NOTHING = local_digest([])
