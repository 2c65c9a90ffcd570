"""What was meant by a search, before what merely holds the words somewhere."""

from bisect import bisect_left
from collections.abc import Sequence

import sqlcipher3.dbapi2 as sqlcipher

from app.services.queries.name_order import AFTER as AFTER
from app.services.queries.name_order import Names
from app.services.queries.search import SearchText


def by_relevance(
    connection: sqlcipher.Connection,
    rows: list[int],
    meant: Sequence[int],
    text: SearchText,
    names: Names | None,
) -> list[int]:
    """``rows``, which are in the order of names, with the ones that were meant first.

    Those are ``meant`` by their number, then names that begin with all that was typed (the whole name before
    longer ones), then names whose words begin with the words typed, then what was found by anything else.
    """
    if names is None:
        begins, holding = _looked_up(connection, rows, text)
        rest = [row for row in rows if row not in begins]
        beginning = [row for row in rows if row in begins]
    else:
        among, place_of = names.beginning(" ".join(text.words)), names.places.__getitem__
        first, last = (bisect_left(rows, place, key=place_of) for place in (among.start, among.stop))
        beginning, rest = rows[first:last], rows[:first] + rows[last:]
        holding = set(names.holding(rest, text.words))
    if holding and rest:
        rest = [*(row for row in rest if row in holding), *(row for row in rest if row not in holding)]
    ordered = beginning + rest
    if not meant:
        return ordered
    exact = set(meant)
    return [*(row for row in rows if row in exact), *(row for row in ordered if row not in exact)]


def _looked_up(
    connection: sqlcipher.Connection, rows: Sequence[int], text: SearchText
) -> tuple[set[int], set[int]]:
    """The rows whose name begins with ``text``, and those whose name holds its words, read from the file."""
    name = " ".join(text.words)
    holds = " AND ".join("instr(' ' || sort_key, ?)" for _ in text.words)
    found = connection.execute(
        f"SELECT row, sort_key >= ? AND sort_key < ? FROM customer"
        f" WHERE row IN (SELECT value FROM json_each(?)) AND {holds}",
        (name, f"{name}{AFTER}", str(list(rows)), *(f" {word}" for word in text.words)),
    ).fetchall()
    return {row for row, begins in found if begins}, {row for row, _ in found}
