"""What each write changed, kept for a while for the other processes that have the file open."""

import sqlcipher3.dbapi2 as sqlcipher

KEPT = 200
"""So many writes are remembered; whoever looks later than that reads everything anew."""


def append(connection: sqlcipher.Connection, writer: str, body: bytes) -> None:
    """Say what ``writer`` changed, in the transaction that changed it."""
    added = connection.execute("INSERT INTO news (writer, body) VALUES (?, ?)", (writer, body))
    connection.execute("DELETE FROM news WHERE place <= ?", ((added.lastrowid or 0) - KEPT,))


def last_place(connection: sqlcipher.Connection) -> int:
    """The place of the newest; 0 before the first."""
    found: tuple[int] = connection.execute("SELECT coalesce(max(place), 0) FROM news").fetchone()
    return found[0]


def since(connection: sqlcipher.Connection, place: int) -> list[tuple[int, str, bytes]]:
    """Place, writer and body of what came after ``place``, oldest first."""
    return connection.execute(
        "SELECT place, writer, body FROM news WHERE place > ? ORDER BY place", (place,)
    ).fetchall()
