"""What a verb came to: data for ``--json``, lines for people, reasons when it was refused."""

from dataclasses import dataclass
from typing import Any

from app.domain.errors import Problem, RuleViolation
from app.services.portal_client.errors import PortalError
from app.services.session.language import system_language
from app.services.words import Words

DONE, REFUSED = 0, 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code 0 and what was done, or exit code 1 and why not; without data there is nothing to say."""

    data: dict[str, Any] | None = None
    lines: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    exit_code: int = DONE


def refusal(refused: RuleViolation | PortalError) -> Outcome:
    """The outcome of a rule or a portal that said no: each problem as a code, its field and a sentence."""
    words = Words(system_language())
    problems = (
        refused.problems
        if isinstance(refused, RuleViolation)
        else (Problem(refused.code, data=refused.data),)
    )
    listed = [{"code": each.code, "field": each.field, "reason": _reason(words, each)} for each in problems]
    return Outcome(
        data={"problems": listed}, reasons=tuple(each["reason"] for each in listed), exit_code=REFUSED
    )


def _reason(words: Words, problem: Problem) -> str:
    """A sentence that names what it is about: a path in a document, an option, an argument."""
    reason = words.problem(problem)
    if not problem.field:
        return reason
    return words.translate("cli", "{field}: {reason}", field=problem.field, reason=reason)
