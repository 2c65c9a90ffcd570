"""The outbox and the attention list: commands on their way, and those that a person must decide about."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.domain.commands.commands import Command, CreateChangeOrder, CreateCustomer, CreateQuote
from app.domain.commands.specs import name_of
from app.domain.customer.merge import GroupConflict
from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.models.connection import Readers
from app.services.queries.group_values import value_of
from app.wire.codec import decode_as, decode_command
from app.wire.protocol import Operation, OperationResult, ResultStatus, WireConflict

_NUMBERED = {Kind.QUOTE: name_of(CreateQuote), Kind.CHANGE_ORDER: name_of(CreateChangeOrder)}
"""What has a number that people know, and the command that it comes of."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A command that waits to be sent, or for its answer. ``number`` is its quote's, if it is about one.

    It is not sent before ``send_after``. ``action_id`` is what the rep did with it, ``together`` how many
    commands that left; empty and 1 where it is not known any more.
    """

    op_id: str
    command: Command
    kind: Kind
    target_id: str
    customer_id: CustomerId
    customer_name: str
    number: str
    given_at: datetime
    is_sent: bool
    send_after: datetime
    action_id: str = ""
    together: int = 1


@dataclass(frozen=True, slots=True)
class Conflict:
    """What stands on the portal against a command; a quote has no groups, it conflicts as a whole."""

    groups: tuple[GroupConflict, ...]
    version: int
    changed_by: str
    changed_at: str


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """A command that the portal did not apply: its code, what its rule found, its figures."""

    op_id: str
    command: Command
    kind: Kind
    target_id: str
    customer_id: CustomerId
    customer_name: str
    number: str
    given_at: datetime
    answered_at: datetime
    code: str
    problems: tuple[Problem, ...]
    data: Mapping[str, str]
    conflict: Conflict | None
    observed: str = ""
    """What the rep saw when deciding: for a revision, the number of the revision it began from."""


def outbox_rows(readers: Readers) -> tuple[OutboxRow, ...]:
    """Everything that waits, oldest first."""
    return tuple(_outbox_row(values) for values in commands_where(readers, "o.state IN ('queued', 'sent')"))


def action_rows(readers: Readers, action_id: str, count: int) -> tuple[OutboxRow, ...]:
    """The first commands of an action that waits, at most ``count``."""
    return tuple(
        _outbox_row(values) for values in commands_where(readers, "a.id = ?", action_id, count=count)
    )


def attention_items(readers: Readers) -> tuple[AttentionItem, ...]:
    """Everything that a person must decide, newest answer first."""
    found = [_attention_item(values) for values in commands_where(readers, "o.state = 'attention'")]
    numbered = [
        _numbered(readers, item) if item.kind in _NUMBERED and not item.number else item for item in found
    ]
    named = [item if item.customer_name else _named(readers, item) for item in numbered]
    return tuple(sorted(named, key=lambda item: item.answered_at, reverse=True))


def commands_where(readers: Readers, where: str, *values: str, count: int = -1) -> list[tuple[Any, ...]]:
    """The values of the commands for which ``where`` holds, in the order in which they leave."""
    with readers.borrow() as connection:
        found: list[tuple[Any, ...]] = connection.execute(
            "SELECT o.op_id, o.type, o.kind, o.target_id, o.customer_id, coalesce(c.name, ''),"
            " coalesce(nullif(q.number, ''), q.provisional_number,"
            " nullif(h.number, ''), h.provisional_number, ''), o.created_at, o.state, o.body, o.result,"
            " o.settled_at, d.send_after, coalesce(a.id, ''), coalesce(t.commands, 1)"
            " FROM outbox o LEFT JOIN customer c ON c.id = o.customer_id"
            " LEFT JOIN action_command d ON d.op_id = o.op_id LEFT JOIN action a ON a.id = d.action_id"
            " LEFT JOIN (SELECT action_id, count(*) AS commands FROM action_command GROUP BY action_id) t"
            " ON t.action_id = a.id"
            " LEFT JOIN quote q ON o.kind = 'quote' AND q.id = o.target_id"
            " LEFT JOIN change_order h ON o.kind = 'change_order' AND h.id = o.target_id"
            f" WHERE {where} ORDER BY o.place LIMIT ?",
            (*values, count),
        ).fetchall()
    return found


def _outbox_row(values: tuple[Any, ...]) -> OutboxRow:
    op_id, type, kind, target_id, customer_id, name, number, created_at, state, body, *rest = values
    _, _, send_after, action_id, together = rest
    return OutboxRow(
        op_id=op_id,
        command=command_of(type, body),
        kind=Kind(kind),
        target_id=target_id,
        customer_id=customer_id,
        customer_name=name,
        number=number,
        given_at=datetime.fromisoformat(created_at),
        is_sent=state == "sent",
        send_after=datetime.fromisoformat(send_after or created_at),
        action_id=action_id,
        together=together,
    )


def _attention_item(values: tuple[Any, ...]) -> AttentionItem:
    op_id, type, kind, target_id, customer_id, name, number, created_at, _, body, answer, settled_at = values[
        :12
    ]
    result: OperationResult = decode_as(OperationResult, answer)
    operation: Operation = decode_as(Operation, body)
    problem = result.problem
    command = decode_command(type, bytes(operation.args))
    return AttentionItem(
        op_id=op_id,
        command=command,
        kind=Kind(kind),
        target_id=target_id,
        customer_id=customer_id,
        customer_name=name,
        number=number,
        given_at=datetime.fromisoformat(created_at),
        answered_at=datetime.fromisoformat(settled_at),
        code=_code(result),
        problems=tuple(Problem(p.code, p.field, p.data) for p in problem.problems) if problem else (),
        data={**(problem.data if problem else {}), **result.effects},
        conflict=_conflict(result.conflict, kind) if result.conflict else None,
        observed=operation.observed,
    )


def _named(readers: Readers, item: AttentionItem) -> AttentionItem:
    """A customer that the portal refused is in no list any more; its name is in the command that made it."""
    with readers.borrow() as connection:
        made = connection.execute(
            "SELECT body FROM outbox WHERE type = ? AND target_id = ?",
            (name_of(CreateCustomer), item.customer_id),
        ).fetchone()
    command = command_of(name_of(CreateCustomer), made[0]) if made else item.command
    if not isinstance(command, CreateCustomer):
        return item
    return replace(item, customer_name=command.customer.identity.name)


def _numbered(readers: Readers, item: AttentionItem) -> AttentionItem:
    """What is not here any more has the number that the portal gave it, or its provisional one."""
    with readers.borrow() as connection:
        made = connection.execute(
            "SELECT type, body, result FROM outbox WHERE kind = ? AND target_id = ? AND type = ?",
            (item.kind.value, item.target_id, _NUMBERED[item.kind]),
        ).fetchone()
    if made is None:
        return item
    type, body, answer = made
    result: OperationResult | None = None if answer is None else decode_as(OperationResult, answer)
    match command_of(type, body):
        case CreateQuote(quote=document) | CreateChangeOrder(change_order=document):
            given = result.effects.get("number", "") if result else ""
            return replace(item, number=given or document.display_number)
        case _:
            return item


def _code(result: OperationResult) -> str:
    if result.problem is not None:
        return result.problem.code
    return "conflict" if result.status is ResultStatus.CONFLICT else "dependency-failed"


def command_of(type: str, body: bytes) -> Command:
    """What a command kept as ``body`` asks for."""
    operation: Operation = decode_as(Operation, body)
    return decode_command(type, bytes(operation.args))


def _conflict(wire: WireConflict, kind: str) -> Conflict:
    groups = tuple(
        GroupConflict(
            each.group,
            value_of(each.group, each.base, kind),
            value_of(each.group, each.mine, kind),
            value_of(each.group, each.theirs, kind),
        )
        for each in wire.groups
    )
    return Conflict(groups, wire.version, wire.changed_by, wire.changed_at)
