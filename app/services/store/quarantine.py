"""Documents of the catalogue that cannot be right: set aside as they arrive, so that the good ones stay.

What was here before keeps its body and takes the portal's new version, and what was never here is counted by
its entry: laptop and portal agree on what has been seen, and nothing is read again until the portal mends it.
"""

import logging
from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection

from app.domain.catalogue.catalogue_rules import check_catalogue
from app.domain.document import Document, Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import check_time_zone
from app.models import documents, meta
from app.models.documents import Copy
from app.wire.codec import decode_document, encode
from app.wire.protocol import FeedLine

NAME = "set_aside"
_CATALOGUE = frozenset(
    {
        Kind.PROGRAMME,
        Kind.PRICE_LIST,
        Kind.TAX_TABLE,
        Kind.CUSTOMER_TYPE,
        Kind.AGREEMENT,
        Kind.REFUSAL_REASON,
        Kind.LOST_REASON,
    }
)
_logger = logging.getLogger(__name__)


class Quarantined(msgspec.Struct, frozen=True):
    """A version of a document that is not used, and the first thing that is wrong with it."""

    kind: Kind
    id: str
    version: int
    code: str
    field: str
    data: dict[str, str]

    @property
    def problem(self) -> Problem:
        """What is wrong, as a rule said it."""
        return Problem(self.code, self.field, self.data)


_decoder = msgspec.json.Decoder(tuple[Quarantined, ...])


def read(text: str) -> tuple[Quarantined, ...]:
    """What ``meta`` keeps under ``NAME``."""
    return _decoder.decode(text) if text else ()


def copies_of(connection: Connection, lines: Iterable[FeedLine], generation: int) -> list[Copy]:
    """What to write for ``lines``: their documents, and the one before for each that is set aside.

    Raises:
        RuleViolation: ``wire.malformed``, for a document that is not of the catalogue.
    """
    kept = {(each.kind, each.id): each for each in read(meta.get(connection, NAME))}
    known = dict(kept)
    copies: list[Copy] = []
    for line in lines:
        known.pop((line.t, line.id), None)
        read_as = _read(line)
        if not isinstance(read_as, Problem):
            copies.append(Copy(read_as, bytes(line.d), line.v, line.q, generation))
            continue
        known[line.t, line.id] = _noted(line, read_as)
        before = documents.load(connection, line.t, line.id)
        if before is not None:
            copies.append(Copy(before.document, before.body, line.v, line.q, generation))
    _keep(connection, kept, known)
    return copies


def remove(connection: Connection, lines: Iterable[FeedLine]) -> None:
    """The documents of ``lines`` are gone, and with them what was wrong."""
    kept = {(each.kind, each.id): each for each in read(meta.get(connection, NAME))}
    gone = {(line.t, line.id) for line in lines}
    _keep(connection, kept, {key: each for key, each in kept.items() if key not in gone})


def _read(line: FeedLine) -> Document | Problem:
    """The document of ``line``, or why it cannot be right where it belongs to the catalogue."""
    try:
        document = decode_document(line.t, bytes(line.d))
    except RuleViolation as refused:
        if line.t not in _CATALOGUE:
            raise
        return refused.problems[0]
    if isinstance(document, Partner):
        return next(iter(check_time_zone(document.time_zone)), document)
    return next(check_catalogue(document), document)


def _noted(line: FeedLine, problem: Problem) -> Quarantined:
    _logger.warning(
        "set aside: %s %s, version %s: %s %s", line.t.value, line.id, line.v, problem.code, problem.field
    )
    return Quarantined(line.t, line.id, line.v, problem.code, problem.field, dict(problem.data))


def _keep(
    connection: Connection,
    before: Mapping[tuple[Kind, str], Quarantined],
    now: Mapping[tuple[Kind, str], Quarantined],
) -> None:
    if now != before:
        meta.put(connection, NAME, encode(tuple(now.values())).decode() if now else "")
