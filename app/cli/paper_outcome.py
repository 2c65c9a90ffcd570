"""What a verb says that wrote a paper: where it is, and what could not be printed of it."""

from typing import Any

from app.cli.outcome import Outcome
from app.domain.errors import Problem
from app.services.words import Words


def paper_outcome(
    words: Words, data: dict[str, Any], lines: tuple[str, ...], left_out: Problem | None
) -> Outcome:
    """Done, with ``left_out`` as a remark beside ``lines``."""
    if left_out is None:
        return Outcome(data, lines)
    remark = words.problem(left_out)
    return Outcome({**data, "remarks": [remark]}, lines, reasons=(remark,))
