"""What a rescue saved and what it lost, kept in the new cache for as long as the rep may want to read it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.models import meta
from app.services.rescue.findings import Findings, LostItem, Part
from app.wire.values import decode_as, encode

if TYPE_CHECKING:
    from app.services.store.store import Store

RECORD: Final = "rescue"
"""The single value of the cache under which the record is kept."""


@dataclass(frozen=True, slots=True)
class PartRecord:
    """How many of one part were saved, and each that was lost."""

    part: Part
    saved: int
    lost: tuple[LostItem, ...]

    @property
    def found(self) -> int:
        """How many there were, as far as anything tells."""
        return self.saved + len(self.lost)


@dataclass(frozen=True, slots=True)
class RescueRecord:
    """A rescue: when it was, and what of each part; ``is_counted`` when nothing else is missing.

    ``is_read``: the rep has read it, and finds it in the settings from now on.
    """

    at: datetime
    parts: tuple[PartRecord, ...]
    is_counted: bool
    is_read: bool = False


def record_of(findings: Findings, at: datetime) -> RescueRecord:
    """The record of a rescue at ``at`` of what ``findings`` say."""
    parts = tuple(PartRecord(group.part, len(group.saved), group.lost) for group in findings.groups)
    return RescueRecord(at, parts, findings.is_counted)


def encoded(record: RescueRecord) -> str:
    """The record as the cache keeps it."""
    return encode(record).decode()


def mark_read(store: "Store") -> None:
    """Note that the rep has read the record."""
    record = kept_record(store)
    if record is not None:
        with store.transaction() as connection:
            meta.put(connection, RECORD, encoded(replace(record, is_read=True)))


def kept_record(store: "Store") -> RescueRecord | None:
    """The record of the last rescue; None when there was none."""
    kept = store.values(RECORD).get(RECORD, "")
    return decode_as(RescueRecord, kept) if kept else None
