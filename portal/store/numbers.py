"""Numbers that documents brought along: the partner's own counting goes on after the highest."""

import re
from collections.abc import Iterable

from sqlalchemy import Connection, case

from app.domain.document import Document
from portal.store.engine import insert_into
from portal.store.tables import counter

_NUMBER = re.compile(r"([A-Z]-\d{4})-(\d+)")


def highest(documents: Iterable[Document], known: dict[str, int]) -> None:
    """Note in ``known`` the highest number of each letter and year that ``documents`` have."""
    for document in documents:
        found = _NUMBER.fullmatch(getattr(document, "number", ""))
        if found is not None:
            known[found[1]] = max(known.get(found[1], 0), int(found[2]))


def count_on_from(connection: Connection, partner_id: str, known: dict[str, int]) -> None:
    """Make the partner's counters continue after ``known``; one that is further already stays."""
    for name, value in known.items():
        first = insert_into(connection, counter).values(partner_id=partner_id, name=name, value=value)
        further = case((counter.c.value < value, value), else_=counter.c.value)
        connection.execute(
            first.on_conflict_do_update(index_elements=["partner_id", "name"], set_={"value": further})
        )
