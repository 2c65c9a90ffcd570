"""Word of a change to a partner's feed, from one process to the others: PostgreSQL's NOTIFY.

The word is part of the transaction that changes the feed: it is given when that commits, in the order of
commits, and not at all when it does not.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Engine, bindparam, func, make_url, select

from portal.store.engine import become, is_postgresql
from portal.store.pages import read_head

CHANNEL = "channeldesk_feed"
_ANNOUNCE = select(func.pg_notify(CHANNEL, bindparam("partner_id")))


class ListenFailed(Exception):
    """Tells that the database's notifications cannot be received for now."""


class Pooled(ListenFailed):
    """The address leads to a connection pooler: what is listened for there is heard by somebody else."""


def announce(connection: Connection, partner_id: str) -> None:
    """Tell every process that listens, once this transaction commits, that the partner's feed moved on."""
    if connection.dialect.name == "postgresql":
        connection.execute(_ANNOUNCE, {"partner_id": partner_id})


def read_heads(engine: Engine, partner_ids: Iterable[str]) -> Mapping[str, int]:
    """The position of each partner's last change, in one transaction."""
    found = {}
    with engine.connect() as connection, connection.begin():
        for each in partner_ids:
            become(connection, each)
            found[each] = read_head(connection, each)
    return found


def listening_address(engine: Engine, given: str) -> str:
    """Where to listen: the address ``given`` for it, else that of the database; empty where nobody tells."""
    if not is_postgresql(engine):
        return ""
    url = make_url(given) if given else engine.url
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
