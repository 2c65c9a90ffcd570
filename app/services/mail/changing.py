"""A message of the outbox that the rep changes: it stays there, and does not leave meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.errors import Problem, violation
from app.domain.ids import MessageId
from app.domain.mail.message import MessageEvent, MessageState
from app.models import messages
from app.models.messages import QueuedMessage
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.mail.composition import Composition
from app.services.mail.freezing import composition_of
from app.services.session.identity import Identities
from app.services.store.store import Store
from app.services.store.unit_of_work import UnitOfWork

BEING_CHANGED = "mail.being_changed"
"""Why a message does not leave that the rep began to change."""
OF_RECIPIENTS = frozenset({"mail.recipient_refused", "mail.microsoft_recipients"})
"""Why a message failed whose addresses are to be corrected."""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """How a message stands once the rep ended to change it, and whether a draft is left of that."""

    state: MessageState
    has_draft: bool


@dataclass(frozen=True, slots=True)
class Changing:
    """Makes a draft of what is in the outbox, and ends that with or without changes."""

    store: Store
    drafts: Drafts
    identities: Identities

    def begin(self, id: str) -> Composition:
        """What a message was written from, as a draft, or the draft in which changing it was begun already.

        Raises:
            RuleViolation: ``transition.not_allowed``: it is being sent, or was.
        """
        begun = self._begun(id)
        with self.store.write() as work:
            found = work.messages.get(id)
            if found.state is MessageState.WAITING:
                outcome = replace(found.outcome, reason=Problem(BEING_CHANGED))
                found = work.messages.move(id, MessageEvent.FAIL, self.store.clock.now(), outcome)
            if found.state is not MessageState.FAILED:
                raise violation("transition.not_allowed", "status", state=found.state, event="edit")
            return begun or self.drafted(work, found)

    def leave_off(self, composition: Composition) -> LeftOff:
        """End to change the message that ``composition`` was taken from.

        Where nothing was changed it stands as before, and the draft is gone; else both are kept.
        """
        with self.store.write() as work:
            found = self._source(composition)
            if found is None or found.state is not MessageState.FAILED or not _is_same(composition, found):
                return LeftOff(found.state if found is not None else MessageState.CANCELLED, has_draft=True)
            work.discard_draft(composition.id)
            if is_being_changed(found):
                outcome = replace(found.outcome, reason=None)
                found = work.messages.move(found.id, MessageEvent.RETRY, self.store.clock.now(), outcome)
            return LeftOff(found.state, has_draft=False)

    def replaced(self, work: UnitOfWork, composition: Composition) -> None:
        """Let the message that ``composition`` was taken from leave no more: this one leaves in its place."""
        found = self._source(composition)
        # What left meanwhile, or may have, stays as it is.
        if found is not None and found.state in (MessageState.WAITING, MessageState.FAILED):
            work.messages.move(found.id, MessageEvent.CANCEL, self.store.clock.now())

    def refusals(self, composition: Composition) -> Mapping[str, Problem]:
        """What was said against addresses of the message that ``composition`` was taken from.

        Under the empty text where it is not known against which.
        """
        found = self._source(composition)
        return {} if found is None else _refusals_of(found)

    def drafted(self, work: UnitOfWork, found: QueuedMessage) -> Composition:
        """What a message was written from, kept as a draft."""
        # Another message: the bytes of the first one may be known to a server.
        id = MessageId(self.identities.new())
        composition = replace(composition_of(found), id=id, instead_of=found.id)
        about, title = composition.customer_id, found.message.subject
        work.save_draft(
            self.drafts.written(id, DraftKind.MESSAGE, composition, customer_id=about, title=title)
        )
        return composition

    def _source(self, composition: Composition) -> QueuedMessage | None:
        """The message that a draft was taken from; None of any other draft."""
        if not composition.instead_of:
            return None
        with self.store.readers.borrow() as connection:
            return messages.find(connection, composition.instead_of)

    def _begun(self, id: str) -> Composition | None:
        drafts = (self.drafts.load(each.id, Composition) for each in self.drafts.kept(DraftKind.MESSAGE))
        return next((draft for draft in drafts if draft.instead_of == id), None)


def is_being_changed(queued: QueuedMessage) -> bool:
    """Whether a message does not leave because the rep is changing it."""
    return queued.outcome.reason is not None and queued.outcome.reason.code == BEING_CHANGED


def _is_same(composition: Composition, queued: QueuedMessage) -> bool:
    """Whether nothing was changed since a message was taken from the outbox."""
    before = composition_of(queued)
    return composition == replace(before, id=composition.id, instead_of=composition.instead_of)


def _refusals_of(queued: QueuedMessage) -> dict[str, Problem]:
    """What was said against which address, for each that was not taken."""
    reason = queued.outcome.reason
    if reason is None or reason.code not in OF_RECIPIENTS:
        return {}
    said = reason.data.get("said", "")
    addresses = queued.message.addresses()
    # Microsoft names them in what it says, where it names them at all.
    named = queued.outcome.refused or tuple(each for each in addresses if each in said)
    if not named:
        named = addresses if len(addresses) == 1 else ("",)

    def of(address: str) -> Problem:
        its_own = reason.data.get(f"said of {address}", said)
        return replace(reason, data={**reason.data, "address": address, "said": its_own})

    return {each: of(each) for each in named}
