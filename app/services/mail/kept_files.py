"""How long the bytes of e-mail are kept, and their sweep.

What waits, failed or is in doubt keeps everything. What left keeps its bytes for a year, what was cancelled
for a month; who got what and when is kept for ever. A file goes a day after a sweep has found that nothing
needs it: one that was just attached is in no draft yet, and a clock that is wrong for an hour costs nothing.
"""

from datetime import datetime, timedelta

from app.domain.mail.message import UNFINISHED, MessageState
from app.models import documents, messages, meta
from app.services.store.mail_values import MAIL_SWEPT, MAIL_UNUSED
from app.services.store.store import Store
from app.wire.values import decode_as, encode

KEPT_DAYS = {MessageState.SENT: 365, MessageState.HANDED_OVER: 365, MessageState.CANCELLED: 30}
UNUSED_FOR = timedelta(days=1)


def sweep(store: Store) -> int:
    """Forget the files that nothing has needed for a day; how many."""
    now = store.clock.now()
    with store.transaction() as connection:
        driver = documents.driver(connection)
        used = messages.frozen_names(driver, UNFINISHED) | messages.names_in_texts(driver, UNFINISHED)
        for state, days in KEPT_DAYS.items():
            used |= messages.frozen_names(driver, (state,), now - timedelta(days=days))
        unused = messages.file_names(driver) - used
        since = _since(meta.get(connection, MAIL_UNUSED), unused, now)
        gone = {name for name, at in since.items() if now - at >= UNUSED_FOR}
        messages.remove_files(driver, gone)
        left = {name: at for name, at in since.items() if name not in gone}
        meta.put(connection, MAIL_UNUSED, encode(left).decode())
        meta.put(connection, MAIL_SWEPT, store.clock.today().isoformat())
    return len(gone)


def _since(kept: str, unused: set[str], now: datetime) -> dict[str, datetime]:
    """Since when each of ``unused`` is known to be; a moment that is yet to come is none."""
    known: dict[str, datetime] = decode_as(dict[str, datetime], kept) if kept else {}
    return {name: min(known.get(name, now), now) for name in unused}
