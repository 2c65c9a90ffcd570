"""The way of every command through the portal: one transaction each, settled once."""

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Engine

from app.domain.errors import RuleViolation
from app.wire.protocol import Operation, OperationResult, ResultStatus
from portal.clock import Clock, stamp
from portal.commands.pipeline import preconditions
from portal.commands.pipeline.handling import Handler
from portal.commands.pipeline.outcome import Declined, Outcome, invalid, rejected
from portal.commands.pipeline.settlement import settle
from portal.problems import ApiProblem, details
from portal.store import clients, results
from portal.store.accounts import Caller, lock_account
from portal.store.command_context import CommandContext
from portal.store.engine import BUSY, writing

_TRIES = 3
_FAILURES_TO_DEATH = 5

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """An operation and its bytes as they were sent; ``client_id`` is empty for a single command."""

    operation: Operation
    raw: bytes
    client_id: str

    @property
    def body_hash(self) -> str:
        """Hash the body of a command, to which a retry must be equal."""
        return hashlib.sha256(self.raw).hexdigest()


class Pipeline:
    """Settles commands of any partner; safe to use from many threads and processes at once."""

    def __init__(self, engine: Engine, clock: Clock, handlers: Mapping[str, Handler]) -> None:
        self._engine = engine
        self._clock = clock
        self._handlers = handlers

    def settle(self, caller: Caller, received: Received) -> OperationResult:
        """The result of the operation, stored whatever it is, or ``retry_later``, which is not.

        Raises:
            ApiProblem: the operation is out of sequence, reuses an id, or is not the caller's to send.
        """
        for _ in range(_TRIES):
            try:
                return self._attempt(caller, received)
            except BUSY as error:
                logger.info("a command gave way to another: %s", getattr(error, "orig", error))
            except ApiProblem:
                raise
            except Exception as error:
                logger.exception("command %s failed", received.operation.type)
                return self._failed(caller, received, error)
        return _later(received.operation)

    def _attempt(self, caller: Caller, received: Received) -> OperationResult:
        operation = received.operation
        with writing(self._engine, caller.partner_id) as connection:
            last_seq = self._lock_client(connection, caller, received)
            known = results.find(connection, caller.partner_id, operation.op_id)
            if known is not None:
                return _replayed(known, received)
            if received.client_id:
                _check_sequence(operation.seq, last_seq)
            context = CommandContext(connection, caller, self._clock.now())
            outcome = self._carry_out(context, received)
            return settle(context, received.client_id, received.body_hash, operation, outcome)

    def _lock_client(self, connection: Connection, caller: Caller, received: Received) -> int:
        if not received.client_id:
            lock_account(connection, caller)
            return 0
        return clients.lock(connection, caller, received.client_id).last_seq

    def _carry_out(self, context: CommandContext, received: Received) -> Outcome:
        """How the command comes out; unless it is done, nothing of what its handler did stays."""
        savepoint = context.connection.begin_nested()
        try:
            outcome = self._handle(context, received.operation)
        except Declined as declined:
            outcome = declined.outcome
        except RuleViolation as refused:
            outcome = invalid(refused.problems).outcome
        if outcome.status in results.DONE:
            savepoint.commit()
        else:
            savepoint.rollback()
            context.discard_changes()
        return outcome

    def _handle(self, context: CommandContext, operation: Operation) -> Outcome:
        preconditions.check_allowed(context.caller)
        handler = self._handlers.get(operation.type)
        if handler is None:
            raise rejected("invalid", detail=f"unknown type {operation.type}")
        asked = preconditions.resolve(context, operation, handler)
        return handler.run(context, asked, preconditions.decode_arguments(operation))

    def _failed(self, caller: Caller, received: Received, error: Exception) -> OperationResult:
        """Count the failure; the fifth makes it a dead letter with a stored result, so the queue moves on."""
        operation, now = received.operation, stamp(self._clock.now())
        with writing(self._engine, caller.partner_id) as connection:
            self._lock_client(connection, caller, received)
            attempts = results.note_failure(
                connection,
                caller.partner_id,
                received.client_id,
                operation.op_id,
                now,
                repr(error),
                received.raw.decode(errors="replace"),
            )
            if attempts < _FAILURES_TO_DEATH:
                return _later(operation)
            results.dead_letter(connection, caller.partner_id, operation.op_id)
            context = CommandContext(connection, caller, self._clock.now())
            outcome = Outcome(ResultStatus.REJECTED, problem=details("internal"))
            return settle(context, received.client_id, received.body_hash, operation, outcome)


def _replayed(known: results.Settled, received: Received) -> OperationResult:
    if known.body_hash != received.body_hash or known.client_id != received.client_id:
        raise ApiProblem("key-reused", data={"op_id": received.operation.op_id})
    return msgspec.structs.replace(known.result, replayed=True)


def _check_sequence(seq: int, last_seq: int) -> None:
    data = {"processed_through": str(last_seq)}
    if seq <= last_seq:
        raise ApiProblem("client-forked", data=data)
    if seq > last_seq + 1:
        raise ApiProblem("seq-gap", data=data)


def _later(operation: Operation) -> OperationResult:
    return OperationResult(operation.seq, operation.op_id, ResultStatus.RETRY_LATER)
