"""The first pull of everything: the indexes that nobody needs yet are built at its end, all at once."""

from sqlalchemy import Connection

from app.models import meta, tables

_DEFERRED = (
    *(index for index in tables.GRID_INDEXES if index.name != "ix_customer_by_sort_key"),
    *tables.LOOKUP_INDEXES,
)
_WAITING = "indexes_wait"


def begin(connection: Connection) -> None:
    """Drop what would slow the pages down; the grid stays sorted by name meanwhile."""
    for index in _DEFERRED:
        index.drop(connection, checkfirst=True)
    meta.put(connection, _WAITING, "1")


def end(connection: Connection) -> None:
    """Build what was dropped, if anything was."""
    if meta.get(connection, _WAITING):
        for index in _DEFERRED:
            index.create(connection, checkfirst=True)
        meta.put(connection, _WAITING, "")
