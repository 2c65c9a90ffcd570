"""That a draft is being signed: a program that ends in the middle says so at its next start."""

from dataclasses import dataclass

from app.models import draft as drafts
from app.services.store.store import Store
from app.wire.codec import decode_as, encode

_NAME = "meeting.signing"


@dataclass(frozen=True, slots=True)
class BegunSignature:
    """The draft that is being signed, a change of what is held or an offer, and whose it is."""

    draft_id: str
    is_change: bool
    customer_name: str


class BegunSignatures:
    """Keeps the one that is begun, on this laptop."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, begun: BegunSignature) -> None:
        """Note it before anything is signed."""
        self._keep(encode(begun).decode())

    def end(self) -> None:
        """Forget it: it was accepted, or given up."""
        self._keep("")

    def lost(self) -> BegunSignature | None:
        """What was being signed when the program ended; None where nothing was, or it was accepted.

        An acceptance takes its draft away in the same transaction, so that a draft tells of none.
        """
        found = self._store.values(_NAME).get(_NAME, "")
        if not found:
            return None
        begun: BegunSignature = decode_as(BegunSignature, found.encode())
        is_there = drafts.find(self._store.readers, begun.draft_id) is not None
        return begun if is_there else None

    def _keep(self, value: str) -> None:
        # SQLAlchemy comes with the first write: a start only reads.
        from app.models import meta

        with self._store.transaction() as connection:
            meta.put(connection, _NAME, value)
