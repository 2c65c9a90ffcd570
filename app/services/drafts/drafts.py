"""Drafts: everything a rep is writing is kept at every keystroke, and opens again where it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.errors import violation
from app.domain.ids import CustomerId, QuoteId
from app.domain.pricing.scenarios import QuoteScenario
from app.domain.quote.quote import QuoteTerms
from app.models import draft as drafts
from app.models.draft import Draft
from app.services.drafts.begun_signature import BegunSignatures
from app.services.drafts.kept_drafts import DraftKind as DraftKind
from app.services.drafts.kept_drafts import KeptDraft as KeptDraft
from app.services.drafts.kept_drafts import kept_drafts
from app.services.drafts.undo_histories import UndoHistories
from app.services.session.clock import Clock
from app.services.session.identity import Identities
from app.services.store.store import Store
from app.wire.codec import decode_as, encode


@dataclass(frozen=True, slots=True)
class QuoteDraft:
    """An offer that is not a quote yet; ``quote_id`` names the quote that it will be a revision of.

    ``based_on`` is the revision that the rep began from; 0 before the editor has opened the draft.
    ``variants`` stand on its scenario board, the offer itself first; ``before`` are the terms from before a
    variant was made the offer, so that the editor can undo it. ``instead_of`` is the refused yes for which it
    is shown to the customer again.
    """

    id: str
    customer_id: CustomerId
    terms: QuoteTerms
    quote_id: QuoteId | None = None
    based_on: int = 0
    variants: tuple[QuoteScenario, ...] = ()
    before: QuoteTerms | None = None
    instead_of: str = ""


class Drafts:
    """Keeps drafts on this laptop; they are never sent."""

    def __init__(self, store: Store, clock: Clock, identities: Identities) -> None:
        self._store, self._clock, self._identities = store, clock, identities
        self.signing = BegunSignatures(store)
        self.histories = UndoHistories()

    def new_id(self) -> str:
        """An identity for a new draft."""
        return self._identities.new()

    def save_quote(self, draft: QuoteDraft) -> None:
        """Save the draft of an offer."""
        self.save(draft.id, DraftKind.QUOTE, draft, customer_id=draft.customer_id)

    def quote(self, id: str) -> QuoteDraft:
        """The offer kept under ``id``.

        Raises:
            RuleViolation: ``draft.missing``.
        """
        found: QuoteDraft = self.load(id, QuoteDraft)
        return found

    def quotes(self, customer_id: CustomerId | None = None) -> tuple[tuple[QuoteDraft, datetime], ...]:
        """Offers being written and when each was saved, the last first; of one customer when it is named."""
        kept = drafts.find_all(self._store.readers, DraftKind.QUOTE, customer_id)
        return tuple(
            (decode_as(QuoteDraft, each.body), datetime.fromisoformat(each.saved_at)) for each in kept
        )

    def save(self, id: str, kind: DraftKind, value: Any, *, customer_id: str = "", title: str = "") -> None:
        """Keep ``value``, a frozen dataclass, durably; what was kept under ``id`` is replaced."""
        with self._store.write() as work:
            work.save_draft(self.written(id, kind, value, customer_id=customer_id, title=title))

    def written(
        self, id: str, kind: DraftKind, value: Any, *, customer_id: str = "", title: str = ""
    ) -> Draft:
        """``value`` as ``save`` keeps it, for a unit of work that keeps it with something else."""
        saved_at = self._clock.now().isoformat()
        return Draft(id, kind.value, customer_id, title, saved_at, encode(value))

    def load(self, id: str, cls: type[Any]) -> Any:
        """What was kept under ``id``, as a ``cls``.

        Raises:
            RuleViolation: ``draft.missing``, or ``wire.malformed`` when it was kept as something else.
        """
        found = drafts.find(self._store.readers, id)
        if found is None:
            raise violation("draft.missing", id=id)
        return decode_as(cls, found.body)

    def take(self, id: str) -> Draft:
        """Forget a draft, and give it back as it was kept, for ``put_back``.

        Raises:
            RuleViolation: ``draft.missing``.
        """
        found = drafts.find(self._store.readers, id)
        if found is None:
            raise violation("draft.missing", id=id)
        self.drop(id)
        return found

    def put_back(self, draft: Draft) -> None:
        """Keep a draft again that was taken, as it was saved then."""
        with self._store.write() as work:
            work.save_draft(draft)

    def kept(self, kind: DraftKind) -> Iterator[KeptDraft]:
        """Drafts of a kind, the last saved first."""
        return kept_drafts(self._store.readers, kind)

    def drop(self, id: str) -> None:
        """Forget a draft; one that is not there is no trouble."""
        with self._store.write() as work:
            work.discard_draft(id)
