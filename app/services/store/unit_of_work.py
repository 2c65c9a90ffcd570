"""A unit of work: what a rep did, written with its command in one transaction."""

from collections.abc import Collection, Iterable, Sequence

import msgspec

from app.domain.commands.commands import Command, CreateCustomer, Purchase, StartTrial, UpdateCustomer
from app.domain.commands.specs import apply, command_type, name_of
from app.domain.customer.customer import Customer
from app.domain.customer.merge import difference
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.document import Document, Kind
from app.domain.errors import violation
from app.models import actions, documents, drafts, meta, outbox
from app.models.actions import Action
from app.models.columns import owner_of
from app.models.draft import Draft
from app.models.outbox import OpState, QueuedOperation
from app.models.overlay import lay_over
from app.models.writing import Writing
from app.services.store.action_log import ActionLog
from app.services.store.author import Author
from app.services.store.bulk_create import create_customers
from app.services.store.dependencies import needs
from app.services.store.messages import Messages
from app.services.store.queueing import append
from app.services.store.sale_effects import (
    effect_on_customer,
    show_effect,
    without_sales,
)
from app.services.store.sending_again import check_can_be_given, lost_commands, refused_for, to_be_given
from app.services.store.withdrawing import is_built_on, is_unsent, put_back, withdraw
from app.wire.codec import decode_as, decode_command, encode
from app.wire.protocol import Operation, ResultStatus, Target

_STRANDS = {
    name_of(UpdateCustomer): "profile",
    name_of(SetAccountState): "account",
    name_of(LoseCustomer): "status",
    name_of(ReopenCustomer): "status",
}
_BEGUN_WITH = frozenset({name_of(Purchase), name_of(StartTrial)})
"""What the wizard queues behind a creation, and queues again when the customer is created again."""

_REFUSED = frozenset({ResultStatus.CONFLICT, ResultStatus.REJECTED, ResultStatus.DEPENDENCY_FAILED})


class UnitOfWork:
    """Reads and writes inside one transaction; all of it is kept, or nothing is."""

    def __init__(self, writing: Writing, author: Author) -> None:
        self._writing, self._author = writing, author
        self._connection = writing.connection
        self._log = ActionLog(writing.connection, author)
        self.messages = Messages(documents.driver(writing.connection))
        self.drafts_changed: set[str] = set()
        self.is_queue_changed = False

    def load(self, kind: Kind, id: str) -> Document | None:
        """The document as the rep sees it, with what this unit of work wrote so far."""
        copy = documents.load(self._connection, kind, id)
        return None if copy is None else copy.document

    def enqueue(
        self,
        command: Command,
        target: Target,
        *,
        depends_on: Iterable[str] = (),
        observed: str = "",
        is_apart: bool = False,
        is_noted: bool = True,
    ) -> str:
        """Apply ``command`` to its document and queue it for the portal; returns its ``op_id``.

        ``observed`` says what the rep saw when deciding (SYNC.md). A patch joins the one before it on the
        same customer while that one was never sent; one that ``is_apart`` neither joins nor needs it.
        One that is not noted is nothing that the rep did just now, and nothing to be undone.

        Raises:
            RuleViolation: the rule of the command says no, or ``customer.refused``: the portal did not take
                the customer that it is about; nothing is written.
        """
        if isinstance(command, CreateCustomer):
            self._give_way(target.id)
        found, shadow = self._writing.touch(target.type, target.id)
        type = command_type(command)
        pending = outbox.of_target(self._connection, target.type, target.id)
        before = [each for each in pending if _is_related(each.type, type, is_apart)]
        seen = apply(found, command)
        owner = owner_of(seen)
        if self.is_refused(owner):
            raise violation("customer.refused", customer_id=owner)
        customer = effect_on_customer(self._writing, command, owner)
        self._writing.expect([owner])
        self.is_queue_changed = True
        if isinstance(command, UpdateCustomer) and before and _can_join(before[-1]):
            op_id, is_empty = self._join(before, seen)
            self._writing.rebuild(target.type, target.id)
            if is_empty:
                # What was changed and changed back asks the portal for nothing.
                self.withdraw(op_id)
            return op_id
        needed = (*depends_on, *needs(self._connection, command, target, owner, before))
        base = _if_version(before, shadow.version)
        op_id = append(self._connection, self._author, command, target, owner, base, needed, observed)
        if is_noted:
            self._log.queued(op_id)
        self._writing.save([documents.copy_over(seen, shadow)])
        show_effect(self._writing, command, owner, customer)
        return op_id

    def withdraw(self, op_id: str) -> bool:
        """Take back a command that was never sent; False when it was, or when another one builds on it."""
        if not is_unsent(self._writing, [op_id]) or is_built_on(self._writing, [op_id]):
            return False
        withdraw(self._writing, [op_id])
        self._log.withdrawn(op_id)
        self.is_queue_changed = True
        return True

    def undo(self, action_id: str) -> Action:
        """Make everything as it was before an action: its commands go, what they put away comes back.

        Raises:
            RuleViolation: ``undo.too_late``: a command of it was sent, or it was undone already;
                ``undo.built_on``: a later command builds on it.
        """
        action = actions.find(self._connection, action_id)
        if action is None or not is_unsent(self._writing, action.touched):
            raise violation("undo.too_late")
        has_joined = any(actions.of_command(self._connection, id)[0] != action_id for id in action.touched)
        if has_joined or is_built_on(self._writing, action.commands):
            raise violation("undo.built_on")
        actions.drop(self._connection, action_id)
        withdraw(self._writing, action.commands)
        for patch in action.replaced:
            put_back(self._writing, patch)
        for op_id in action.refusals:
            self.recall(op_id)
        for draft in action.drafts:
            # What the rep has begun under its name since is newer.
            if drafts.find(self._connection, draft.id) is None:
                self.save_draft(draft)
        for body in action.taken_back:
            self._give_again(decode_as(Operation, body))
        self.is_queue_changed = True
        return action

    def _give_again(self, operation: Operation) -> None:
        command = decode_command(operation.type, bytes(operation.args))
        needs, observed = operation.depends_on, operation.observed
        self.enqueue(command, operation.target, depends_on=needs, observed=observed)

    def close(self) -> None:
        """Keep what was done, so that it can be undone until it is sent."""
        self._log.close()

    def create_customers(self, customers: Sequence[Customer]) -> None:
        """Create many customers and queue each, in their order: what as many ``enqueue`` would do, quicker.

        Raises:
            RuleViolation: ``document.exists``; nothing is written.
        """
        for op_id in create_customers(self._writing, self._author, customers):
            self._log.queued(op_id)
        self.is_queue_changed = True

    def unsettled(self, target: Target) -> list[str]:
        """The commands on a document that the portal has not settled yet, oldest first."""
        return [each.op_id for each in outbox.of_target(self._connection, target.type, target.id)]

    def next_number(self, counter: str) -> int:
        """The next value of a counter of this laptop: 1, 2, 3..."""
        return meta.next_number(self._connection, counter)

    def discard_refusal(self, op_id: str) -> None:
        """Take a command off the attention list: a person decided; it stays in the history.

        Raises:
            RuleViolation: ``attention.missing``.
        """
        found = outbox.find(self._connection, op_id)
        if found is None or found.state is not OpState.ATTENTION:
            raise violation("attention.missing", op_id=op_id)
        self._log.decided(op_id)
        self._writing.expect([found.customer_id])
        outbox.move(self._connection, op_id, OpState.DONE)
        self._writing.rebuild(found.kind, found.target_id)
        self.is_queue_changed = True

    def let_refusal_go(self, op_id: str) -> None:
        """The same where a person is still asked: the rep may have decided on the list meanwhile."""
        found = outbox.find(self._connection, op_id)
        if found is not None and found.state is OpState.ATTENTION:
            self.discard_refusal(op_id)

    def send_again(self, op_ids: Collection[str], left_out: Collection[str] = ()) -> dict[str, str]:
        """Give lost commands once more, as new ones on what there is now; see ``to_be_given``.

        Returns the new identity of each by its old one.

        Raises:
            RuleViolation: ``sync.not_read_yet``, or (``NotSentAgain``) one of them cannot be given.
        """
        given: dict[str, str] = {}
        for lost in to_be_given(self._connection, op_ids, left_out):
            with refused_for(lost.op_id):
                check_can_be_given(self._connection, lost)
                self.discard_refusal(lost.op_id)
                needed = [given[each] for each in lost.depends_on if each in given]
                target, seen = lost.operation.target, lost.operation.observed
                given[lost.op_id] = self.enqueue(
                    lost.command, target, depends_on=needed, observed=seen, is_apart=True
                )
        return given

    def lost_commands(self) -> list[QueuedOperation]:
        """The commands on the attention list that a restored portal lost, oldest first."""
        return lost_commands(self._connection)

    def waits_for_person(self, op_id: str) -> bool:
        """Whether the command is on the attention list."""
        found = outbox.find(self._connection, op_id)
        return found is not None and found.state is OpState.ATTENTION

    def is_refused(self, customer_id: str) -> bool:
        """Whether the portal did not take the customer, and nobody has decided yet what becomes of it."""
        if not outbox.refused_creations(self._connection, customer_id):
            return False
        portals = documents.load_shadow(self._connection, Kind.CUSTOMER, customer_id)
        return portals is None or portals.document is None

    def recall(self, op_id: str) -> None:
        """Put a command that was taken off the attention list back on it.

        Raises:
            RuleViolation: ``attention.missing``: it is on its way, or the portal applied it.
        """
        found = outbox.find(self._connection, op_id)
        is_refused = found is not None and found.result is not None and found.result.status in _REFUSED
        if found is None or found.state is not OpState.DONE or not is_refused:
            raise violation("attention.missing", op_id=op_id)
        self._writing.expect([found.customer_id])
        outbox.move(self._connection, op_id, OpState.ATTENTION)
        if found.type == outbox.CREATION:
            self._writing.touch(found.kind, found.target_id)
        self._writing.rebuild(found.kind, found.target_id)
        self.is_queue_changed = True

    def save_draft(self, draft: Draft) -> None:
        """Keep a draft; an earlier state of it is replaced."""
        drafts.save(self._connection, draft)
        self.drafts_changed.add(draft.id)

    def discard_draft(self, id: str) -> None:
        """Forget a draft; one that is not there is no trouble."""
        self._log.discarded(id)
        drafts.drop(self._connection, id)
        self.drafts_changed.add(id)

    def withdraw_all(self, op_ids: Sequence[str]) -> bool:
        """Take back several commands; False, and nothing is done, when one must stay. Undo restores them."""
        if not is_unsent(self._writing, op_ids) or is_built_on(self._writing, op_ids):
            return False
        for op_id in op_ids:
            self._log.taken_back(outbox.find(self._connection, op_id))
        withdraw(self._writing, op_ids)
        self.is_queue_changed = True
        return True

    def without_sales(self, customer: Customer) -> Customer:
        """The customer as it would be seen were no sale on its way."""
        return without_sales(self._connection, customer)

    def _give_way(self, customer_id: str) -> None:
        """Let a new creation of a refused customer take the place of the old, and of what it began with."""
        refused = outbox.refused_creations(self._connection, customer_id)
        replaced = {each.op_id for each in refused}
        waiting = outbox.in_states(self._connection, (OpState.ATTENTION.value,)) if refused else []
        behind = [each for each in waiting if each.type in _BEGUN_WITH and replaced & set(each.depends_on)]
        for each in (*behind, *refused):
            self.discard_refusal(each.op_id)

    def _join(self, before: list[QueuedOperation], seen: Document) -> tuple[str, bool]:
        """Make the last unsent patch say both changes; its ``op_id``, and whether it is empty now."""
        last = before[-1]
        self._log.replaced(last)
        shadow = documents.load_shadow(self._connection, last.kind, last.target_id)
        earlier = (each.command for each in before[:-1])
        base = lay_over(last.kind, shadow.document if shadow else None, earlier)
        if not isinstance(base, Customer) or not isinstance(seen, Customer):
            raise violation("document.missing")
        patch = UpdateCustomer(difference(base, seen))
        body = encode(msgspec.structs.replace(last.operation, args=msgspec.Raw(encode(patch))))
        outbox.replace_body(self._connection, last.op_id, last.seq, body)
        return last.op_id, patch.patch.is_empty


def _is_related(before: str, type: str, is_apart: bool) -> bool:
    """Whether a command builds on an earlier one of the same document.

    A customer's profile, account and status go their own ways: one that is refused holds no other back.
    """
    if is_apart and before == type == name_of(UpdateCustomer):
        return False
    strand = _STRANDS.get(type)
    return strand is None or _STRANDS.get(before) in (None, strand)


def _can_join(last: QueuedOperation) -> bool:
    return last.state is OpState.QUEUED and last.type == name_of(UpdateCustomer)


def _if_version(before: list[QueuedOperation], version: int) -> str | None:
    if before:
        return f"after:{before[-1].op_id}"
    return str(version) if version else None
