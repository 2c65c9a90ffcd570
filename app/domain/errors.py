"""What went wrong, as codes and data: ``app.services.words`` alone turns them into sentences."""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where, and the figures a sentence about it needs.

    ``code`` is stable and dotted (``siret.check_digit``); ``field`` is the path of the value
    (``contacts.0.email``), empty when the whole is meant.
    """

    code: str
    field: str = ""
    data: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def at(self, path: str) -> "Problem":
        """The same problem, placed at ``path`` (in front of the path it already has)."""
        place = f"{path}.{self.field}" if self.field else path
        return Problem(self.code, place, self.data)


class RuleViolation(Exception):
    """A rule said no; carries every problem found, never a sentence."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems


def violation(code: str, field: str = "", **data: str) -> RuleViolation:
    """A ``RuleViolation`` with a single problem, ready to raise."""
    return RuleViolation(Problem(code, field, data))
