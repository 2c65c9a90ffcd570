"""A portal that was restored from a copy is asked, once, which of what was done it still knows."""

import logging
from collections.abc import Callable

from app.services.portal_client.client import PortalClient
from app.services.portal_client.errors import InvalidResponse
from app.services.store.store import Store
from app.wire.protocol import KNOWN_FEATURE, SyncInfo

_logger = logging.getLogger(__name__)


class AfterRestore:
    """Asks what is in question, a page at a time; what was answered stays answered.

    A portal that cannot say is not taken for one that lost everything: the question stays open until it can,
    and everything else goes on.
    """

    def __init__(self, client: PortalClient, store: Store) -> None:
        self._client, self._store = client, store
        self._told = ""

    def ask(self, info: SyncInfo, check: Callable[[], None]) -> None:
        """Ask the portal of ``info``; ``check`` is called before each page and may raise.

        Raises:
            PortalError: an answer did not come; the rest is asked in another cycle.
        """
        while (question := self._store.question()) is not None:
            if KNOWN_FEATURE not in info.features:
                self._tell_once(info.epoch)
                return
            check()
            known: frozenset[str] = frozenset()
            if question.op_ids:
                answer = self._client.known(question.op_ids)
                if answer.epoch != info.epoch:
                    # Restored once more in between: the next cycle asks that one, about everything.
                    raise InvalidResponse(reason="epoch")
                known = frozenset(answer.known)
            self._store.answer(question, known)

    def _tell_once(self, epoch: str) -> None:
        if self._told != epoch:
            self._told = epoch
            _logger.warning("the portal was restored and cannot say what it lost: it is of an older version")
