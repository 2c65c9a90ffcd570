"""How a command came out, before it is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.errors import Problem
from app.wire.protocol import ProblemDetails, ResultStatus, WireConflict
from portal.problems import details
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class Outcome:
    """A terminal answer; ``version`` is the target's from now on, ``feed_seq`` set when nothing changed."""

    status: ResultStatus
    version: int | None = None
    feed_seq: int | None = None
    merged: tuple[str, ...] = ()
    effects: Mapping[str, str] = field(default_factory=dict)
    conflict: WireConflict | None = None
    problem: ProblemDetails | None = None


class Declined(Exception):
    """A handler's no: whatever it did so far is undone and ``outcome`` is stored."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.status)
        self.outcome = outcome


def applied(version: int, **effects: str) -> Outcome:
    """The command did what it says; ``effects`` are what only the portal could know (numbers)."""
    return Outcome(ResultStatus.APPLIED, version, effects=effects)


def unchanged(stored: Stored) -> Outcome:
    """Everything was as the command wants it; the feed has it since the document's own position."""
    return Outcome(ResultStatus.NOOP, stored.version, stored.feed_seq)


def rejected(
    code: str, *problems: Problem, data: Mapping[str, str] | None = None, detail: str = ""
) -> Declined:
    """A no that the same command will always get."""
    problem = details(code, detail=detail, problems=problems, data=data)
    return Declined(Outcome(ResultStatus.REJECTED, problem=problem))


def invalid(problems: Iterable[Problem]) -> Declined:
    """Build the outcome of a command that a rule refused."""
    return rejected("invalid", *problems)


def in_conflict(
    code: str, stored: Stored, data: Mapping[str, str] | None = None, groups: WireConflict | None = None
) -> Declined:
    """Build the outcome of a command whose base changed meanwhile: a person must choose."""
    conflict = groups or WireConflict([], stored.version, stored.changed_by, stored.changed_at)
    problem = details(code, data=data)
    return Declined(Outcome(ResultStatus.CONFLICT, stored.version, conflict=conflict, problem=problem))
