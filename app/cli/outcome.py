"""What a verb came to: data for ``--json``, lines for people, reasons when it was refused."""

from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import Refused

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code 0 and what was done, or exit code 1 and why not."""

    data: dict[str, Any] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    exit_code: int = DONE
