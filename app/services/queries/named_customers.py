"""The customers whose names may be meant by some words, for sentences that name one."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.ids import CustomerId
from app.domain.typed_sentence.customer_names import NamedCustomer
from app.models.connection import Readers

COMMON = 1_000
"""A word that more customers have than this finds nobody by itself."""
MOST = 200
_SHORTEST_SLIP = 5
_SURE_LETTERS = 3
"""So many letters of a word with a slip in it are taken to be right."""


def named_customers(readers: Readers, words: Sequence[str]) -> tuple[NamedCustomer, ...]:
    """Customers that have any of ``words``, folded, as the start of one of theirs; the likeliest first."""
    unlike = tuple(dict.fromkeys(words))
    with readers.borrow() as connection:
        counts: Counter[int] = Counter()
        common = []
        for word in unlike:
            found = _with_beginning(connection, (word,))
            if not found and len(word) >= _SHORTEST_SLIP:
                found = _with_beginning(connection, (word[:_SURE_LETTERS],))
            if len(found) > COMMON:
                common.append(word)
            else:
                counts.update(found)
        for pair in pairwise(common):
            counts.update(_with_beginning(connection, pair)[:COMMON])
        rows = [row for row, _ in counts.most_common(MOST)]
        return _customers(connection, rows)


def _with_beginning(connection: sqlcipher.Connection, words: Sequence[str]) -> list[int]:
    """The rows of customers that have each of ``words`` as the beginning of one of theirs."""
    match = " AND ".join(f'"{word}"*' for word in words)
    found = connection.execute(
        "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", (match, COMMON + 1)
    ).fetchall()
    return [row for (row,) in found]


def _customers(connection: sqlcipher.Connection, rows: Sequence[int]) -> tuple[NamedCustomer, ...]:
    marks = ", ".join("?" * len(rows))
    found = connection.execute(
        f"SELECT row, id, name, city FROM customer WHERE row IN ({marks})", tuple(rows)
    ).fetchall()
    named = {row: NamedCustomer(CustomerId(id), name, city) for row, id, name, city in found}
    return tuple(named[row] for row in rows if row in named)
