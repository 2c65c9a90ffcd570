"""One act of administration: a transaction in which partners get new documents and an audit entry."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Engine, select

from app.domain.document import Document, document_id, kind_of
from app.domain.errors import RuleViolation, violation
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import DEFAULT_TIME_ZONE, date_in, time_zone
from app.wire.codec import encode
from portal.clock import Clock, SystemClock, stamp
from portal.store import feed, partners
from portal.store.audit import Entry
from portal.store.engine import become, writing_for_all
from portal.store.tables import document, setting

PORTAL = "portal"
"""Who the audit log and the feed name for what no account of a partner did."""
_ALONE = select(setting.c.value).where(setting.c.name == "schema").with_for_update()


@dataclass(frozen=True, slots=True)
class Done:
    """How an act came out: ``code`` and ``data`` for a sentence, and whether anything is different now."""

    code: str
    data: Mapping[str, str]
    is_change: bool = True


@dataclass(frozen=True, slots=True)
class Entered:
    """Holds what the audit log says of an act, beside who did it and when."""

    action: str
    kind: str
    target_id: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Act:
    """The transaction of an act; ``by`` is whoever is at the keyboard, for the audit log."""

    connection: Connection
    now: datetime
    by: str

    def furthest_date(self) -> date:
        """The date where it is latest: what begins on it is in force for some partner already."""
        zones = {DEFAULT_TIME_ZONE}
        for partner_id in self.partner_ids():
            become(self.connection, partner_id)
            known = self.find_partner(partner_id)
            zones |= {known.time_zone} if known else set()
        return max(date_in(time_zone(each), self.now) for each in zones)

    def partner_ids(self) -> list[str]:
        """Every partner of the portal, in the order in which their feeds are locked."""
        return partners.partner_ids(self.connection)

    def become(self, partner_id: str) -> Partner:
        """See the partner's rows from now on; the partner as it is.

        Raises:
            RuleViolation: ``partner.unknown``.
        """
        become(self.connection, partner_id)
        found = self.find_partner(partner_id)
        if found is None:
            raise self.unknown(partner_id)
        return found

    def unknown(self, partner_id: str) -> RuleViolation:
        """Why nothing is done for a partner that is not there."""
        known = ", ".join(self.partner_ids()) or "none"
        return violation("partner.unknown", "partner", id=partner_id, known=known)

    def find_partner(self, partner_id: str) -> Partner | None:
        """The partner whose rows are seen; ``None`` where it has no document of itself."""
        return partners.find_partner(self.connection, partner_id)

    def write(self, partner_id: str, wanted: Iterable[Document], entered: Entered) -> int:
        """Bring the partner's feed to ``wanted`` and enter the act; how many documents were new or different.

        A document that the partner has just so is left alone, so that no laptop reads it again.
        """
        with feed.locked(self.connection, partner_id) as position:
            changes = self._changes(partner_id, wanted)
            feed.stamp_changes(self.connection, position, changes, PORTAL, stamp(self.now))
            details = {"by": self.by, "documents": len(changes), **entered.details}
            entry = Entry(
                at=stamp(self.now),
                user_id=PORTAL,
                action=entered.action,
                kind=entered.kind,
                target_id=entered.target_id,
                outcome="applied",
                details=json.dumps(details, ensure_ascii=False, separators=(",", ":")),
            )
            feed.append_audit(self.connection, position, entry)
        return len(changes)

    def differs(self, partner_id: str, wanted: Iterable[Document]) -> bool:
        """Whether ``write`` would change a document of the partner."""
        return bool(self._changes(partner_id, wanted))

    def _changes(self, partner_id: str, wanted: Iterable[Document]) -> list[feed.Change]:
        by_key = {(kind_of(each).value, document_id(each)): each for each in wanted}
        query = select(document.c.kind, document.c.id, document.c.version, document.c.body).where(
            document.c.partner_id == partner_id, document.c.kind.in_({kind for kind, _ in by_key})
        )
        known = {(row.kind, row.id): row for row in self.connection.execute(query)}
        changes = []
        for key, each in by_key.items():
            stored = known.get(key)
            if stored is None or stored.body != encode(each).decode():
                changes.append(feed.Change(each, stored.version + 1 if stored else 1))
        return changes


@contextmanager
def administering(engine: Engine, clock: Clock | None = None, by: str = PORTAL) -> Iterator[Act]:
    """Open the transaction of an administrative act, one at a time; it commits unless it raises.

    What is published and who takes part in it are compared with each other, so acts wait for one another:
    they are rare, and the commands of laptops do not wait for them.
    """
    with writing_for_all(engine) as connection:
        connection.execute(_ALONE)
        yield Act(connection, (clock or SystemClock()).now(), by)
