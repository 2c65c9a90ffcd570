"""The audit log: append-only, each entry hashed with the one before it, one chain a partner."""

import hashlib
import json
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, Engine, Row, select

from portal.store.engine import reading_one_moment
from portal.store.tables import audit_entry, partner_feed

FIRST_HASH = "0" * 64
_AT_ONCE = 1_000
"""Entries in memory while a chain is verified."""
_APPEND = audit_entry.insert()


@dataclass(frozen=True, slots=True)
class Entry:
    """Who did what to which document, when, and how it came out; ``details`` is JSON."""

    at: str
    user_id: str
    action: str
    kind: str
    target_id: str
    outcome: str
    details: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many entries hold; ``broken_at`` is the first position that does not, or that is missing."""

    entries: int
    broken_at: int | None

    @property
    def is_sound(self) -> bool:
        """Whether nothing was changed, taken away or put in between."""
        return self.broken_at is None


def append(connection: Connection, partner_id: str, seq: int, previous_hash: str, entry: Entry) -> str:
    """Write ``entry`` at position ``seq`` of the partner's chain; the hash the next one builds on."""
    digest = chain_hash(partner_id, seq, previous_hash, entry)
    place = {"partner_id": partner_id, "seq": seq, "previous_hash": previous_hash, "hash": digest}
    connection.execute(_APPEND, {**asdict(entry), **place})
    return digest


def chain_hash(partner_id: str, seq: int, previous_hash: str, entry: Entry) -> str:
    """SHA-256 over the entry, its place and the hash before it."""
    parts = [partner_id, seq, previous_hash, entry.at, entry.user_id, entry.action]
    parts += [entry.kind, entry.target_id, entry.outcome, entry.details]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def verify(engine: Engine, partner_id: str) -> Verdict:
    """Recompute the partner's whole chain and compare it with what is stored, an entry at a time.

    Everything is read as of one moment: an entry that is added meanwhile must not look put in between.
    """
    previous, seq = FIRST_HASH, 0
    with reading_one_moment(engine, partner_id) as connection:
        feed = connection.execute(
            select(partner_feed.c.audit_seq, partner_feed.c.audit_hash).where(
                partner_feed.c.partner_id == partner_id
            )
        ).one_or_none()
        chain = select(audit_entry).where(audit_entry.c.partner_id == partner_id).order_by(audit_entry.c.seq)
        with connection.execute(chain, execution_options={"yield_per": _AT_ONCE}) as rows:
            for row in rows:
                seq += 1
                expected = chain_hash(partner_id, seq, previous, _entry_of(row))
                if (row.seq, row.previous_hash, row.hash) != (seq, previous, expected):
                    return Verdict(seq - 1, seq)
                previous = expected
    if feed is not None and (feed.audit_seq, feed.audit_hash) != (seq, previous):
        return Verdict(seq, seq + 1)
    return Verdict(seq, None)


def _entry_of(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(row.at, row.user_id, row.action, row.kind, row.target_id, row.outcome, row.details)
