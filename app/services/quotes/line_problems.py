"""Which line of an offer or a change a problem is about."""

from collections.abc import Sequence

from app.domain.errors import Problem, RuleViolation


def line_of(problem: Problem) -> tuple[int, str] | None:
    """The line a problem is about and the field in it; None when it is about the whole."""
    head, _, rest = problem.field.partition(".")
    number, _, field = rest.partition(".")
    if head != "lines" or not number.isdigit():
        return None
    return int(number), field


def lines_of(problems: Sequence[Problem]) -> frozenset[int]:
    """The lines that problems are about, by their places.

    Raises:
        RuleViolation: the problems are not about lines.
    """
    places = frozenset(place[0] for problem in problems if (place := line_of(problem)) is not None)
    if not places:
        raise RuleViolation(*problems)
    return places
