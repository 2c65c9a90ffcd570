"""Carries what was saved from a damaged cache into a new one."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert

from app.domain.commands.commands import CreateChangeOrder, CreateQuote
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.models import documents, drafts, meta, outbox, tables
from app.models.documents import Shadow
from app.models.outbox import OVERLAY, UNSETTLED, OpState, QueuedOperation, from_row
from app.models.salvage.salvaged import Salvaged
from app.models.writing import Writing
from app.services.customers.saved_views import KEPT_VIEWS
from app.services.rescue.carrying_mail import carry_mail
from app.services.session.identity import Identities
from app.services.store.cache_state import HELD
from app.services.store.counters import PROVISIONAL_CHANGE_ORDER, PROVISIONAL_QUOTE
from app.services.store.feed_writer import CLIENT, EPOCH, GENERATION, fork
from app.services.store.mail_values import MAIL_ACCOUNT, MAIL_TEMPLATE_DRAFTS, MAIL_TEMPLATES
from app.services.store.restored import ASKED_UNTIL, open_question
from app.wire.codec import encode
from app.wire.protocol import PROBLEM_PREFIX, OperationResult, ProblemDetails, ResultStatus

_NUMBERED = {PROVISIONAL_QUOTE: CreateQuote, PROVISIONAL_CHANGE_ORDER: CreateChangeOrder}
"""What gives each number out."""
_CARRIED = (
    CLIENT,
    outbox.SEQ,
    EPOCH,
    PROVISIONAL_QUOTE,
    PROVISIONAL_CHANGE_ORDER,
    KEPT_VIEWS,
    MAIL_ACCOUNT,
    MAIL_TEMPLATES,
    MAIL_TEMPLATE_DRAFTS,
)
"""Single values that are the rep's or this installation's; those of the exchange begin anew."""
_CARRIED_KINDS = ("comparison.", "offer_link.")
"""How those begin of which there are many: sentences of the rep's, secrets in links."""
_GONE = (OpState.QUEUED.value, "")


def carry(writing: Writing, salvaged: Salvaged, identities: Identities, now: str) -> None:
    """Write ``salvaged`` into the empty cache of ``writing``; what waits to be sent is held.

    A command keeps its identity, its number and, byte for byte, its body: whatever the portal has settled
    before is answered from its results and not done again. Where the identity of the installation is lost,
    what waits is numbered anew under another; the portal still knows its commands apart.
    """
    connection = writing.connection
    for name in _CARRIED:
        if name in salvaged.values:
            meta.put(connection, name, salvaged.values[name])
    for name, value in salvaged.values.items():
        if name.startswith(_CARRIED_KINDS):
            meta.put(connection, name, value)
    rows = _refuse_orphans(salvaged, now)
    if rows:
        connection.execute(insert(tables.outbox), [dict(row) for row in rows])
    _count_on(connection, rows)
    if rows and (EPOCH not in salvaged.values or salvaged.values.get(ASKED_UNTIL, "0") != "0"):
        # The portal was restored and had not answered yet; or it may have been, and nobody can tell.
        open_question(connection)
    if CLIENT not in salvaged.values:
        fork(connection, identities.new())
    for draft in salvaged.drafts:
        drafts.save(connection, draft)
    _lay_over(writing, salvaged, rows)
    is_mail_waiting = carry_mail(connection, salvaged.mail)
    if is_mail_waiting or any(row["state"] in UNSETTLED for row in rows):
        meta.put(connection, HELD, "1")


def _refuse_orphans(salvaged: Salvaged, now: str) -> list[Mapping[str, Any]]:
    """The commands, with those that build on one that is lost and never left put before a person.

    The portal would say the same of each, but only once it is reached. What may have left is sent: the
    portal knows whether it came.
    """
    gone = {each.id for each in salvaged.lost_commands if each.state in _GONE}
    rows: list[Mapping[str, Any]] = []
    for row in salvaged.commands:
        missing = gone.intersection(row["depends_on"].split())
        if row["state"] == OpState.QUEUED.value and missing:
            gone.add(row["op_id"])
            row = {**row, "state": OpState.ATTENTION.value, "settled_at": now, "result": _refusal(row)}
        rows.append(row)
    return rows


def _refusal(row: Mapping[str, Any]) -> bytes:
    problem = ProblemDetails(f"{PROBLEM_PREFIX}dependency-lost", "", 409)
    return encode(OperationResult(row["seq"], row["op_id"], ResultStatus.DEPENDENCY_FAILED, problem=problem))


def _count_on(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Let the counters go on behind whatever was given already, should their own values be lost."""
    last = max((int(row["seq"]) for row in rows), default=0)
    meta.put(connection, outbox.SEQ, str(max(last, meta.number(connection, outbox.SEQ))))
    for counter, command in _NUMBERED.items():
        created = sum(1 for row in rows if row["type"] == name_of(command))
        meta.put(connection, counter, str(max(created, meta.number(connection, counter))))


def _lay_over(writing: Writing, salvaged: Salvaged, rows: Sequence[Mapping[str, Any]]) -> None:
    """Show what the commands make: on the portal's last copy where that was saved, else once it is pulled."""
    connection = writing.connection
    shadows = {(each["kind"], each["id"]): each for each in salvaged.shadows}
    seen = [operation for operation in map(from_row, rows) if _is_seen(operation)]
    targets = {(kind.value, id): None for each in seen for kind, id in each.shown_on}
    writing.expect(each.customer_id for each in seen)
    for kind, id in targets:
        kept = shadows.get((kind, id))
        shadow = Shadow(Kind(kind), id, 0, 0, 0, None)
        if kept is not None:
            # Of no generation: what the portal does not name again goes when all is pulled.
            shadow = Shadow(Kind(kind), id, kept["version"], kept["feed_seq"], 0, kept["body"])
        documents.save_shadow(connection, shadow)
    if shadows:
        meta.put(connection, GENERATION, "1")
    for kind, id in targets:
        writing.rebuild(Kind(kind), id)


def _is_seen(operation: QueuedOperation) -> bool:
    is_refused_creation = operation.type == outbox.CREATION and operation.state is OpState.ATTENTION
    return operation.state.value in OVERLAY or is_refused_creation
