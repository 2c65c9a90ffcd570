"""What reps made of the sentence about two versions: kept here while it is written, then for everybody."""

from app.domain.commands.commands import NoteComparison
from app.domain.ids import ComparisonNoteId, CustomerId
from app.domain.kind import Kind
from app.domain.online.online_offer import OfferedKind
from app.domain.partner.role import Role
from app.domain.shown.comparison_note import ComparisonNote, last_note
from app.services.catalogue.sales_context import SalesContext
from app.services.queries.owned import owned
from app.wire.protocol import Target

_KEPT = "="
"""Before a text that is kept here: without one behind it, the proposed sentence is wanted again."""


class Sentences:
    """Keeps wordings; whoever words two versions anew is in nobody's way, the last wording counts."""

    def __init__(self, context: SalesContext) -> None:
        self._store, self._clock = context.store, context.clock
        self._identities, self._account = context.identities, context.account

    def find(self, customer_id: CustomerId, id: str, before: int, after: int) -> str:
        """The wording of two versions of a document; empty where the proposed one is wanted."""
        if kept := self._kept(id, before, after):
            return kept.removeprefix(_KEPT)
        shared = self._shared(customer_id, id, before, after)
        return "" if shared is None else shared.text

    def keep(self, id: str, before: int, after: int, text: str) -> None:
        """Keep what is being written, on this laptop alone."""
        self._put(_name(id, before, after), _KEPT + text.strip())

    def share(self, kind: Kind, customer_id: CustomerId, id: str, before: int, after: int) -> None:
        """Queue what was written here for the portal; who only reads keeps it on this laptop."""
        kept = self._kept(id, before, after)
        if not kept or self._account.role is Role.VIEWER:
            return
        text, shared = kept.removeprefix(_KEPT), self._shared(customer_id, id, before, after)
        if text != ("" if shared is None else shared.text):
            self._enqueue(kind, customer_id, id, (before, after), text)
        self._put(_name(id, before, after), "")

    def _enqueue(
        self, kind: Kind, customer_id: CustomerId, id: str, pair: tuple[int, int], text: str
    ) -> None:
        note = ComparisonNote(
            id=ComparisonNoteId(self._identities.new()),
            customer_id=customer_id,
            about=OfferedKind.QUOTE if kind is Kind.QUOTE else OfferedKind.CHANGE_ORDER,
            document_id=id,
            before=pair[0],
            after=pair[1],
            text=text,
            written_by=self._account.sales_rep,
            written_at=self._clock.now(),
        )
        with self._store.write() as work:
            work.enqueue(
                NoteComparison(note),
                Target(Kind.COMPARISON_NOTE, note.id),
                depends_on=work.unsettled(Target(kind, id)),
            )

    def _shared(self, customer_id: CustomerId, id: str, before: int, after: int) -> ComparisonNote | None:
        notes = owned(self._store.readers, Kind.COMPARISON_NOTE, ComparisonNote, customer_id)
        return last_note(notes, id, before, after)

    def _kept(self, id: str, before: int, after: int) -> str:
        name = _name(id, before, after)
        return self._store.values(name).get(name, "")

    def _put(self, name: str, value: str) -> None:
        # SQLAlchemy comes with the first write: the page only reads until the rep corrects the sentence.
        from app.models import meta

        with self._store.transaction() as connection:
            meta.put(connection, name, value)


def _name(id: str, before: int, after: int) -> str:
    return f"comparison.{id}.{before}.{after}"
