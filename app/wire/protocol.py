"""What goes over the wire besides documents: operations, results, feed lines, problem details (SYNC.md)."""

from enum import StrEnum

import msgspec

from app.domain.document import Kind

PROBLEM_PREFIX = "urn:channeldesk:problem:"
"""Every ``type`` of a problem detail is this prefix and a stable code."""


class Target(msgspec.Struct, frozen=True):
    """The document that an operation is about."""

    type: Kind
    id: str


class Operation(msgspec.Struct, frozen=True, omit_defaults=True):
    """A command on its way up; its encoded body never changes once it is written to the outbox.

    ``if_version`` is a version as text, or ``after:<op_id>`` when it builds on a command not yet settled.
    """

    seq: int
    op_id: str
    type: str
    v: int
    target: Target
    args: msgspec.Raw
    if_version: str | None = None
    depends_on: tuple[str, ...] = ()
    observed: str = ""


class PushRequest(msgspec.Struct, frozen=True):
    """At most 100 operations or 256 KiB; each raw so that its bytes can be hashed as they were sent."""

    client_id: str
    schema: int
    ops: list[msgspec.Raw]


class ResultStatus(StrEnum):
    APPLIED = "applied"
    MERGED = "merged"
    NOOP = "noop"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    DEPENDENCY_FAILED = "dependency_failed"
    RETRY_LATER = "retry_later"


DONE = frozenset({ResultStatus.APPLIED, ResultStatus.MERGED, ResultStatus.NOOP})
"""How a command that was carried out came out: others may build on it."""


class WireProblem(msgspec.Struct, frozen=True, omit_defaults=True):
    """A domain ``Problem`` on the wire."""

    code: str
    field: str = ""
    data: dict[str, str] = {}


class ProblemDetails(msgspec.Struct, frozen=True, omit_defaults=True):
    """RFC 9457, with the problems a rule found and, where a person must choose, the portal's own figures."""

    type: str
    title: str
    status: int
    detail: str = ""
    problems: list[WireProblem] = []
    data: dict[str, str] = {}

    @property
    def code(self) -> str:
        """The stable code without its prefix."""
        return self.type.removeprefix(PROBLEM_PREFIX)


class WireGroupConflict(msgspec.Struct, frozen=True):
    """One field group that both sides changed; values as JSON."""

    group: str
    base: msgspec.Raw
    mine: msgspec.Raw
    theirs: msgspec.Raw


class WireConflict(msgspec.Struct, frozen=True):
    """Why a command was not applied, and what stands on the portal now."""

    groups: list[WireGroupConflict]
    version: int
    changed_by: str
    changed_at: str


class OperationResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of an operation; terminal unless ``retry_later``."""

    seq: int
    op_id: str
    status: ResultStatus
    version: int | None = None
    feed_seq: int | None = None
    replayed: bool = False
    merged: list[str] = []
    conflict: WireConflict | None = None
    problem: ProblemDetails | None = None
    effects: dict[str, str] = {}


class PushResponse(msgspec.Struct, frozen=True):
    server_time: str
    epoch: str
    processed_through: int
    results: list[OperationResult]


KNOWN_FEATURE = "known"
"""Among the features of a portal that answers which commands it knows."""


class KnownRequest(msgspec.Struct, frozen=True):
    """Which of these commands, at most 1,000, does the portal still know as done?"""

    op_ids: list[str]


class KnownResponse(msgspec.Struct, frozen=True):
    """Those of the commands asked about whose effect the portal has; it lost, or never did, the others."""

    epoch: str
    known: list[str]


class SyncInfo(msgspec.Struct, frozen=True):
    server_time: str
    epoch: str
    schema_min: int
    schema_max: int
    max_ops: int
    max_bytes: int
    partner_id: str
    user_id: str
    features: list[str]


class FeedLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """A document as it stands at feed position ``q``, or its tombstone (``deleted`` and the reason ``r``)."""

    t: Kind
    id: str
    q: int
    v: int = 0
    d: msgspec.Raw = msgspec.Raw(b"null")
    deleted: bool = msgspec.field(default=False, name="del")
    r: str = ""


class FeedTrailer(msgspec.Struct, frozen=True):
    """The mandatory last line of a page; a page without it is discarded whole."""

    next: str
    more: bool
    head: int
    server_time: str


class TypeDigest(msgspec.Struct, frozen=True):
    """How many documents of a type there are, and the sum of hash64(id, version) modulo 2**64 as hex."""

    count: int
    sum: str


class Digest(msgspec.Struct, frozen=True):
    head: int
    types: dict[Kind, TypeDigest]


class TokenResponse(msgspec.Struct, frozen=True):
    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str
    scope: str = ""
