"""What a command that was not applied leaves behind: its result and its audit entry, and nothing else.

Watched in the portal's own transactions, so that it holds for every test that has a portal in its process,
whoever sends the command and however many send at once: what other transactions do meanwhile does not count.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from app.wire.protocol import ResultStatus

_WRITE = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+(\w+)", re.IGNORECASE)
_CHANGES = {ResultStatus.APPLIED, ResultStatus.MERGED}
_HAPPENED_BEFORE = {*_CHANGES, ResultStatus.NOOP}
_PLACE = "refusals.transaction"

_ITS_OWN = {"client", "failed_operation", "result", "audit_entry", "partner_feed"}
"""That the command was heard: its number, that it failed, how it came out, and its audit entry."""


@dataclass
class _Transaction:
    """What one transaction of the portal wrote so far and did not undo, in the order of its statements."""

    written: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    savepoints: list[int] = field(default_factory=list)
    """How much was written when each savepoint still open was set."""
    moved: list[str] = field(default_factory=list)

    @property
    def refused(self) -> dict[str, Any] | None:
        """The result that it stores, where nothing may have changed; so for a failure to be tried again."""
        for table, values in self.written:
            if table == "result" and values["status"] not in _CHANGES:
                found: dict[str, Any] = json.loads(values["body"])
                return found
        if any(table == "failed_operation" for table, _ in self.written):
            return {"op_id": "a command that failed", "status": ResultStatus.RETRY_LATER}
        return None


class Watch:
    """Listens to every transaction in which a portal writes; ``complaints`` says what should not be there."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self._listeners: dict[str, Callable[..., Any]] = {
            "begin": self._begin,
            "savepoint": self._savepoint,
            "rollback_savepoint": self._rollback_savepoint,
            "release_savepoint": self._release_savepoint,
            "before_cursor_execute": self._before_statement,
            "commit": self._commit,
        }
        self._engines: list[Engine] = []

    def start(self) -> None:
        """Listen to portals from now on."""
        event.listen(Engine, "set_connection_execution_options", self._opened)

    def stop(self) -> None:
        """Listen no more."""
        event.remove(Engine, "set_connection_execution_options", self._opened)
        for engine in self._engines:
            for name, listener in self._listeners.items():
                event.remove(engine, name, listener)

    def take(self) -> list[str]:
        """The complaints since the last call."""
        found, self.complaints = self.complaints, []
        return found

    def _opened(self, connection: Connection, options: dict[str, Any]) -> None:
        # Only a portal's connections say so: caches of laptops are of no interest here.
        engine = connection.engine
        if "portal_writes" in options and not event.contains(engine, "commit", self._commit):
            self._engines.append(engine)
            for name, listener in self._listeners.items():
                event.listen(engine, name, listener)

    def _begin(self, connection: Connection) -> None:
        connection.info[_PLACE] = _Transaction()

    def _savepoint(self, connection: Connection, _name: None) -> None:
        transaction = _of(connection)
        transaction.savepoints.append(len(transaction.written))

    def _rollback_savepoint(self, connection: Connection, _name: str, _context: None) -> None:
        transaction = _of(connection)
        del transaction.written[transaction.savepoints.pop() :]

    def _release_savepoint(self, connection: Connection, _name: str, _context: None) -> None:
        _of(connection).savepoints.pop()

    def _before_statement(self, connection: Connection, _cursor: Any, statement: str, *rest: Any) -> None:
        found = _WRITE.match(statement)
        if found is None or _PLACE not in connection.info:
            return
        table, transaction = found[1].lower(), _of(connection)
        values = _values(rest[1])
        transaction.written.append((table, values))
        if table == "partner_feed" and transaction.refused is not None:
            asked = connection.exec_driver_sql("SELECT partner_id, head, digest FROM partner_feed")
            before = {row.partner_id: (row.head, row.digest) for row in asked}
            if before[values["b_partner_id"]] != (values["head"], values["digest"]):
                transaction.moved.append("the head of the feed moved")

    def _commit(self, connection: Connection) -> None:
        transaction = _of(connection)
        refused = transaction.refused
        if refused is None:
            return
        foreign = sorted({table for table, _ in transaction.written} - _ITS_OWN)
        said = [*(f"it wrote to {table}" for table in foreign), *transaction.moved]
        said += _claims_of(refused, transaction)
        if said:
            self.complaints.append(f"{refused['op_id']} is {refused['status']}, but {', '.join(said)}")


def _of(connection: Connection) -> _Transaction:
    found: _Transaction = connection.info[_PLACE]
    return found


def _values(context: Any) -> dict[str, Any]:
    """What a statement writes, by name; empty for one that the portal wrote by hand."""
    compiled = getattr(context, "compiled_parameters", None)
    return dict(compiled[0]) if compiled else {}


def _claims_of(refused: dict[str, Any], transaction: _Transaction) -> Iterator[str]:
    """Effects that the stored result or the audit log tells of, though there were none."""
    if refused.get("effects"):
        yield f"its result tells of {refused['effects']}"
    if refused["status"] not in _HAPPENED_BEFORE and refused.get("feed_seq") is not None:
        yield f"its result has place {refused['feed_seq']} in the feed"
    for table, values in transaction.written:
        if table == "audit_entry":
            details = json.loads(values["details"])
            if details.get("effects") or details.get("fields"):
                yield f"the audit log tells of {details['effects']} and of changes in {details['fields']}"


@pytest.fixture(autouse=True, scope="session")
def _refusals() -> Iterator[Watch]:
    watch = Watch()
    watch.start()
    yield watch
    watch.stop()


@pytest.fixture(autouse=True)
def refusals_change_nothing(_refusals: Watch) -> Iterator[Watch]:
    """Fails a test in which a command that was not applied changed something on the portal all the same."""
    _refusals.take()
    yield _refusals
    if found := _refusals.take():
        pytest.fail("a command was refused and changed something all the same:\n  " + "\n  ".join(found))
