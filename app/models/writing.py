"""One write transaction: documents go in through it, and what derives from them follows before the commit."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, select

from app.domain.catalogue.catalogue import PriceList, Programme
from app.domain.customer.customer import Customer
from app.domain.document import Document, Kind, document_id, kind_of
from app.domain.ids import ProgrammeId
from app.models import aggregates, documents, outbox, searching, tables, term_payments
from app.models.columns import Row, list_row, owner_of
from app.models.overlay import lay_over

_FEW = 50
"""Up to so many customers are compared first: a column that is not written spares its index a page or two."""


class Writing:
    """Collects what changes in a transaction; ``finish`` brings grid figures, tally and search up to date.

    ``changed`` names every document written or removed.
    """

    def __init__(self, connection: Connection, today: date) -> None:
        self.connection = connection
        self.changed: dict[Kind, set[str]] = {}
        self._driver = documents.driver(connection)
        self._today = today
        # In the order in which they came: new rows of the grid are numbered in it, whatever their hashes.
        self._customers: dict[str, None] = {}
        self._before: dict[str, searching.Indexed] = {}
        self._written: dict[str, Customer] = {}

    def expect(self, customer_ids: Iterable[str]) -> None:
        """Say that something of these customers is about to change."""
        new = [each for each in dict.fromkeys(customer_ids) if each and each not in self._customers]
        if not new:
            return
        self._customers.update(dict.fromkeys(new))
        aggregates.mark_touched(self._driver, new)
        aggregates.untally(self._driver)
        self._before |= searching.indexed(self._driver)

    def save(self, copies: Sequence[documents.Copy]) -> None:
        """Write documents as they are to be seen."""
        self.expect(owner_of(copy.document) for copy in copies)
        lists = {each.programme_id for copy in copies if isinstance(each := copy.document, PriceList)}
        if lists:
            self.expect(term_payments.priced_by_lists(self._driver, lists))
        documents.save(self.connection, copies, self._today)
        for copy in copies:
            self._note(kind_of(copy.document), document_id(copy.document))
            if isinstance(copy.document, Customer):
                self._written[copy.document.id] = copy.document

    def roll_over(self, counted_on: str) -> None:
        """Count again what the days since ``counted_on`` changed: quotes that ran out, terms, seats.

        It may be a later day than today: a clock was put right, or the partner is in another time zone now.
        """
        today = self._today.isoformat()
        self.expect(aggregates.expiring_between(self._driver, *sorted((counted_on, today))))
        for kind in (Kind.CONTRACT, Kind.LICENCE):
            if counted_on > today:
                due = documents.changed_before(self.connection, kind)
            else:
                due = documents.changing_by(self.connection, kind, self._today)
            self.expect(owner_of(document) for document in due)
            documents.save_list_rows(self.connection, due, self._today)
            for document in due:
                self._note(kind, document_id(document))

    def remove(self, kind: Kind, ids: Sequence[str]) -> None:
        """Take documents away."""
        self.expect(_owners(self.connection, kind, ids))
        documents.remove(self.connection, kind, ids)
        for id in ids:
            self._note(kind, id)
            self._written.pop(id, None)

    def touch(self, kind: Kind, id: str) -> tuple[Document | None, documents.Shadow]:
        """The document as it is seen, and the portal's copy, kept aside from its first local command on."""
        copy = documents.load(self.connection, kind, id)
        shadow = documents.load_shadow(self.connection, kind, id)
        if shadow is None:
            shadow = documents.shadow_of(kind, id, copy)
            documents.save_shadow(self.connection, shadow)
        return (None if copy is None else copy.document), shadow

    def rebuild(self, kind: Kind, id: str) -> None:
        """Compute a touched document anew: its shadow with the commands that are not yet settled.

        The shadow goes with the last of them; see ``outbox.replayed``.
        """
        shadow = documents.load_shadow(self.connection, kind, id)
        if shadow is None:
            return
        replayed = outbox.replayed(self.connection, kind, id)
        commands = (each.command for each in replayed)
        seen = lay_over(kind, shadow.document, commands, self.is_at_once)
        if seen is None:
            self.remove(kind, [id])
        else:
            self.save([documents.copy_over(seen, shadow)])
        if not replayed:
            documents.remove_shadow(self.connection, kind, id)

    def is_at_once(self, programme_id: ProgrammeId) -> bool:
        """Whether what the programme sells is provisioned at once; no while the programme is not here."""
        copy = documents.load(self.connection, Kind.PROGRAMME, programme_id)
        found = None if copy is None else copy.document
        return isinstance(found, Programme) and found.is_provisioned_at_once

    def finish(self) -> None:
        """Bring everything that is derived from the written documents up to date."""
        if not self._customers:
            return
        aggregates.mark_touched(self._driver, self._customers)
        term_payments.bring_up_to_date(self._driver, self._today)
        self._save_grid_rows(aggregates.figures(self._driver, self._today))
        own_words = {id: searching.own_words(customer) for id, customer in self._written.items()}
        searching.reindex(self._driver, self._before, own_words)
        aggregates.tally(self._driver)
        for customer_id in self._customers:
            self._note(Kind.CUSTOMER, customer_id)

    def _save_grid_rows(self, figures: Mapping[str, Row]) -> None:
        """Write the rows of written customers whole, and the figures of those that own something written."""
        rows = {id: figures.get(id, aggregates.NOTHING) for id in self._customers}
        rows |= {
            id: {**list_row(customer, self._today), **rows[id]} for id, customer in self._written.items()
        }
        if len(rows) <= _FEW:
            rows = _changed_only(self._driver, rows)
        whole = [row for row in rows.values() if "id" in row]
        documents.upsert(self.connection, tables.customer, whole, key="id")
        parts: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
        for id, row in rows.items():
            if row and "id" not in row:
                parts.setdefault(tuple(row), []).append((*row.values(), id))
        for names, values in parts.items():
            places = ", ".join(f"{name} = ?" for name in names)
            self._driver.executemany(f"UPDATE customer SET {places} WHERE id = ?", values)

    def _note(self, kind: Kind, id: str) -> None:
        self.changed.setdefault(kind, set()).add(id)


def _changed_only(connection: sqlcipher.Connection, rows: Mapping[str, Row]) -> dict[str, Row]:
    """Of rows that are there, only the columns that are another now; new rows whole."""
    changed: dict[str, Row] = {}
    for id, row in rows.items():
        names = ", ".join(row)
        found = connection.execute(f"SELECT {names} FROM customer WHERE id = ?", (id,)).fetchone()
        if found is None:
            changed[id] = row
        else:
            there = dict(zip(row, found, strict=True))
            changed[id] = {name: value for name, value in row.items() if there[name] != value}
    return changed


def _owners(connection: Connection, kind: Kind, ids: Iterable[str]) -> list[str]:
    table = tables.document
    wanted = select(table.c.owner_id).where(table.c.kind == kind.value, table.c.id.in_(list(ids)))
    return list(connection.execute(wanted).scalars())
