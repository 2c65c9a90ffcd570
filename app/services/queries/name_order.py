"""The place of every customer in the order of names, in memory: hits are put in order in a moment."""

import threading
from array import array

import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import Readers
from app.models.name_version import names_version

_AT_ONCE_BELOW = 10_000


class NameOrder:
    """Places by row number, good as long as no name is added, changed or removed."""

    def __init__(self) -> None:
        self._version = ""
        self._places = array("L")
        self._lock = threading.Lock()

    def prepare(self, readers: Readers) -> None:
        """Learn the order again if names changed; half a second for a million customers: for a worker."""
        with readers.borrow() as connection:
            version = names_version(connection)
            if version != self._version:
                self._learn(connection, version)

    def sorted(self, connection: sqlcipher.Connection, rows: list[int]) -> list[int] | None:
        """``rows`` in the order of names; None when the order must be learnt again and that takes a while."""
        version = names_version(connection)
        if version != self._version:
            if len(self._places) > _AT_ONCE_BELOW or not self._version:
                return None
            self._learn(connection, version)
        with self._lock:
            places = self._places
        return sorted(rows, key=places.__getitem__)

    def _learn(self, connection: sqlcipher.Connection, version: str) -> None:
        rows = array("L", (row for (row,) in connection.execute("SELECT row FROM search_text")))
        places = array("L", bytes(array("L").itemsize * (max(rows, default=0) + 1)))
        for place, row in enumerate(rows):
            places[row] = place
        with self._lock:
            self._version, self._places = version, places
