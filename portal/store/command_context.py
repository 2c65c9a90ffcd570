"""What a command's handler works with: the partner's documents as they are, and those it changes."""

from dataclasses import fields
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from app.domain.document import Document, Kind, document_id, kind_of
from app.domain.errors import violation
from app.domain.partner.time_zone import date_in
from portal.identity import new_id
from portal.store import documents
from portal.store.accounts import Caller
from portal.store.documents import Stored
from portal.store.engine import insert_into
from portal.store.feed import Change
from portal.store.field_changes import FieldChange, field_changes
from portal.store.partners import zone_of
from portal.store.tables import counter

D = TypeVar("D", bound=Document)


class CommandContext:
    """Gives one command its view of the partner: reads lock what will change, changes wait until the end."""

    def __init__(self, connection: Connection, caller: Caller, now: datetime) -> None:
        self.connection = connection
        self.caller = caller
        self.now = now
        self.changes: list[Change] = []
        self.changed_fields: dict[str, tuple[str, ...]] = {}
        """Per document that was there before: the fields that this command changed, for the audit log."""
        self._own_ids: set[str] = set()
        self.field_changes: dict[str, list[FieldChange]] = {}
        """The same with the values of those fields, before and after."""

    @property
    def partner_id(self) -> str:
        """Return the id of the partner whose documents these are."""
        return self.caller.partner_id

    @property
    def today(self) -> date:
        """The portal's date where the partner is."""
        return self.date_of(self.now)

    def date_of(self, moment: datetime) -> date:
        """The calendar date of ``moment`` where the partner is."""
        return date_in(self._zone, moment)

    @cached_property
    def _zone(self) -> ZoneInfo:
        return zone_of(self.connection, self.partner_id)

    def new_id(self) -> str:
        """A fresh UUIDv7."""
        fresh = new_id(self.now)
        self._own_ids.add(fresh)
        return fresh

    def find(self, kind: Kind, id: str, *, lock: bool = False) -> Stored | None:
        """The document of that kind and id, as it was before this command."""
        return documents.find(self.connection, self.partner_id, kind, id, lock=lock)

    def need(self, cls: type[D], kind: Kind, id: str, field: str = "") -> D:
        """The document of that kind and id.

        Raises:
            RuleViolation: ``document.missing`` at ``field`` when the partner has none.
        """
        found = self.find(kind, id)
        if found is None or not isinstance(found.document, cls):
            raise violation("document.missing", field, kind=kind.value, id=id)
        return found.document

    def all_of(self, kind: Kind, cls: type[D]) -> list[D]:
        """Every document of a small kind."""
        return documents.all_of(self.connection, self.partner_id, kind, cls)

    def of_customer(self, customer_id: str, kind: Kind, *, lock: bool = True) -> list[Stored]:
        """The customer's documents of a kind, locked unless they are only looked at."""
        return documents.of_customer(self.connection, self.partner_id, customer_id, kind, lock=lock)

    def create(self, document: Document) -> int:
        """Keep a new document; its version, which is 1.

        Raises:
            RuleViolation: ``document.exists``.
        """
        kind, id = kind_of(document), document_id(document)
        # Nobody else can have an id that was just made here; those of laptops are looked up.
        if id not in self._own_ids and self.find(kind, id) is not None:
            raise violation("document.exists", "id", kind=kind.value, id=id)
        self.changes.append(Change(document, 1))
        return 1

    def replace(self, stored: Stored, document: Document) -> int:
        """Keep ``document`` as the next version of ``stored``, which was read with a lock; that version."""
        self.changes.append(Change(document, stored.version + 1))
        self.changed_fields[stored.id] = _different(stored.document, document)
        self.field_changes[stored.id] = field_changes(stored.document, document)
        return stored.version + 1

    def discard_changes(self) -> None:
        """Keep nothing of what was to change: the command was refused."""
        self.changes.clear()
        self.changed_fields.clear()
        self.field_changes.clear()

    def next_number(self, letter: str) -> str:
        """The partner's next number of this year, ``D-2026-0001``; a failing command leaves no hole."""
        return self.next_numbers(letter, 1)[0]

    def next_numbers(self, letter: str, count: int) -> list[str]:
        """The partner's next ``count`` numbers of this year."""
        if not count:
            return []
        name = f"{letter}-{self.today.year}"
        mine = {"partner_id": self.partner_id, "name": name}
        first = insert_into(self.connection, counter).values(value=count, **mine)
        bumped = first.on_conflict_do_update(
            index_elements=list(mine), set_={"value": counter.c.value + count}
        ).returning(counter.c.value)
        last = self.connection.execute(bumped).scalar_one()
        return [f"{name}-{value:04d}" for value in range(last - count + 1, last + 1)]


def _different(before: Document, after: Document) -> tuple[str, ...]:
    """The names of the fields in which two states of a document differ; when they changed is told anyway."""
    names = (each.name for each in fields(before) if each.name != "changed_at")
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
