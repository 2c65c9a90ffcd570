"""Gives commands that a restored portal lost once more: as new ones, on what it has now, in their order."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from app.domain.approval.approval import SubjectKind
from app.domain.commands.commands import Purchase, RequestApproval
from app.domain.commands.specs import CREATIONS
from app.domain.errors import RuleViolation, violation
from app.domain.kind import Kind
from app.models import documents, meta, outbox
from app.models.outbox import OpState, QueuedOperation
from app.services.store.feed_writer import GENERATION, SWEPT
from app.services.store.lost_codes import GIVEN_AGAIN
from app.services.store.restored import code_of

_EXACT = frozenset({Kind.QUOTE, Kind.CHANGE_ORDER})
"""What is changed only in the version that its author saw."""

_SUBJECTS = {SubjectKind.QUOTE: Kind.QUOTE, SubjectKind.CHANGE_ORDER: Kind.CHANGE_ORDER}


class NotSentAgain(RuleViolation):
    """The command ``op_id`` cannot be given again; its problems say why."""

    def __init__(self, op_id: str, refused: RuleViolation) -> None:
        super().__init__(*refused.problems)
        self.op_id = op_id


@contextmanager
def refused_for(op_id: str) -> Iterator[None]:
    """Say of whatever a rule says no to in the block that it is the command ``op_id``."""
    try:
        yield
    except RuleViolation as refused:
        raise NotSentAgain(op_id, refused) from refused


def to_be_given(
    connection: Connection, op_ids: Collection[str], left_out: Collection[str]
) -> list[QueuedOperation]:
    """The commands ``op_ids`` and before each what it needs of what was lost beside it, in their order.

    ``left_out`` stay on the list whatever needs them.

    Raises:
        RuleViolation: ``sync.not_read_yet``: what the portal has now has not come whole;
            ``attention.missing``, as ``NotSentAgain``.
    """
    if meta.number(connection, SWEPT) < meta.number(connection, GENERATION):
        # What is here is still of the portal as it was before.
        raise violation("sync.not_read_yet")
    waiting = [each for each in lost_commands(connection) if each.op_id not in left_out]
    wanted = _with_needs(waiting, op_ids)
    for missing in set(op_ids) - {each.op_id for each in wanted}:
        raise NotSentAgain(missing, violation("attention.missing", op_id=missing))
    return wanted


def lost_commands(connection: Connection) -> list[QueuedOperation]:
    """The commands on the attention list that a restored portal lost, and those about them, oldest first."""
    waiting = outbox.in_states(connection, (OpState.ATTENTION.value,))
    return [each for each in waiting if code_of(each) in GIVEN_AGAIN]


def check_can_be_given(connection: Connection, lost: QueuedOperation) -> None:
    """Check that what the command is about is here, and is what the rep saw.

    Raises:
        RuleViolation: ``sync.customer_lost``; ``version-mismatch`` where a quote or a change order is another
            by now: an earlier change was discarded, or somebody made a newer one.
    """
    is_about_customer = lost.type != outbox.CREATION and lost.kind is not Kind.SENT_MAIL
    if is_about_customer and documents.load(connection, Kind.CUSTOMER, lost.customer_id) is None:
        raise violation("sync.customer_lost")
    if lost.kind in _EXACT and not _creates(lost):
        seen, now = _version_seen(connection, lost), _version_now(connection, lost)
        if now and seen is not None and seen != now:
            raise violation("version-mismatch", seen=str(seen), now=str(now))


def _with_needs(waiting: Sequence[QueuedOperation], op_ids: Collection[str]) -> list[QueuedOperation]:
    """Of ``waiting``, those named and those that they build on, in their order."""
    wanted: list[QueuedOperation] = []
    needed_ops, needed_documents = set(op_ids), set[tuple[Kind, str]]()
    for each in reversed(waiting):
        document = (each.kind, each.target_id)
        # Of a customer only the creation: its changes are merged field by field, one without the other.
        is_needed = document in needed_documents and (each.kind is not Kind.CUSTOMER or _creates(each))
        if each.op_id in needed_ops or is_needed:
            wanted.append(each)
            needed_ops.update(each.depends_on)
            needed_documents |= {document, (Kind.CUSTOMER, each.customer_id), *_named_in(each)}
    return wanted[::-1]


def _creates(operation: QueuedOperation) -> bool:
    return operation.type in CREATIONS


def _named_in(operation: QueuedOperation) -> set[tuple[Kind, str]]:
    """The other documents that a command is about."""
    match operation.command:
        case RequestApproval(request=request) if request.subject.kind in _SUBJECTS:
            return {(_SUBJECTS[request.subject.kind], request.subject.id)}
        case Purchase(trial_id=trial_id) if trial_id is not None:
            return {(Kind.TRIAL, trial_id)}
        case _:
            return set()


def _version_seen(connection: Connection, operation: QueuedOperation) -> int | None:
    """The version that a command was given on; None where that is not known any more."""
    seen = operation.operation.if_version or ""
    if seen.isdecimal():
        return int(seen)
    before = outbox.find(connection, seen.removeprefix("after:"))
    if before is None:
        return None
    if before.result is not None and before.result.version is not None:
        return before.result.version
    on = 0 if _creates(before) else _version_seen(connection, before)
    return None if on is None else on + 1


def _version_now(connection: Connection, operation: QueuedOperation) -> int:
    """The version that the document has once all that waits is carried out; 0 where there is none."""
    shadow = documents.load_shadow(connection, operation.kind, operation.target_id)
    if shadow is None:
        copy = documents.load(connection, operation.kind, operation.target_id)
        return 0 if copy is None else copy.version
    return shadow.version + len(outbox.of_target(connection, operation.kind, operation.target_id))
