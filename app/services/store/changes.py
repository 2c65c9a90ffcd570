"""What a write changed, told to everybody who shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.kind import Kind


class Origin(StrEnum):
    """Who wrote: the rep at this laptop, or the exchange with the portal."""

    REP = "rep"
    SYNC = "sync"


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what was written or removed, per kind; a customer is among them when its grid row changed.

    ``drafts`` are local drafts, ``messages`` e-mail of the rep's; ``is_queue_changed`` says that outbox or
    attention hold something else; ``is_everything`` that so much changed that lists should be read anew.
    """

    ids: Mapping[Kind, frozenset[str]]
    origin: Origin
    drafts: frozenset[str] = field(default_factory=frozenset)
    is_queue_changed: bool = False
    is_everything: bool = False
    messages: frozenset[str] = field(default_factory=frozenset)

    def of(self, kind: Kind) -> frozenset[str]:
        """Ids of the changed documents of ``kind``."""
        return self.ids.get(kind, frozenset())

    def joined(self, later: "Changes") -> "Changes":
        """Both at once, for whoever hears of them together; the later one says who wrote."""
        kinds = self.ids.keys() | later.ids.keys()
        return Changes(
            ids={kind: self.of(kind) | later.of(kind) for kind in kinds},
            origin=later.origin,
            drafts=self.drafts | later.drafts,
            is_queue_changed=self.is_queue_changed or later.is_queue_changed,
            is_everything=self.is_everything or later.is_everything,
            messages=self.messages | later.messages,
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.ids or self.drafts or self.messages or self.is_queue_changed or self.is_everything)
