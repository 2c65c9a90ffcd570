"""Step five of the pipeline: result, audit entry and feed rows in the command's own transaction."""

from app.wire.codec import encode
from app.wire.protocol import Operation, OperationResult
from portal.clock import stamp
from portal.commands.pipeline.outcome import Outcome
from portal.store import clients, feed, results
from portal.store.audit import Entry
from portal.store.command_context import CommandContext
from portal.store.field_changes import requested_changes


def settle(
    context: CommandContext, client_id: str, body_hash: str, operation: Operation, outcome: Outcome
) -> OperationResult:
    """Store how ``operation`` came out; the partner's feed is locked last and released by the commit."""
    now = stamp(context.now)
    if client_id:
        clients.advance(context.connection, context.caller, client_id, operation.seq)
    with feed.locked(context.connection, context.partner_id) as position:
        feed.stamp_changes(context.connection, position, context.changes, context.caller.name, now)
        result = _result(operation, outcome, position.head if context.changes else outcome.feed_seq)
        results.keep(context.connection, context.partner_id, client_id, body_hash, now, result)
        feed.append_audit(context.connection, position, _entry(context, client_id, operation, outcome, now))
    return result


def _result(operation: Operation, outcome: Outcome, feed_seq: int | None) -> OperationResult:
    return OperationResult(
        seq=operation.seq,
        op_id=operation.op_id,
        status=outcome.status,
        version=outcome.version,
        feed_seq=feed_seq,
        merged=list(outcome.merged),
        conflict=outcome.conflict,
        problem=outcome.problem,
        effects=dict(outcome.effects),
    )


def _entry(
    context: CommandContext, client_id: str, operation: Operation, outcome: Outcome, now: str
) -> Entry:
    problem = outcome.problem
    changes = context.field_changes.get(operation.target.id, [])
    details = {
        "op_id": operation.op_id,
        "client_id": client_id,
        "version": outcome.version,
        "problem": problem.code if problem else None,
        "problems": problem.problems if problem else [],
        "data": problem.data if problem else {},
        "effects": outcome.effects,
        "observed": operation.observed,
        "fields": context.changed_fields.get(operation.target.id, ()),
        "changes": changes if problem is None else requested_changes(operation),
    }
    target = operation.target
    return Entry(
        at=now,
        user_id=context.caller.user_id,
        action=operation.type,
        kind=target.type.value,
        target_id=target.id,
        outcome=outcome.status.value,
        details=encode(details).decode(),
    )
