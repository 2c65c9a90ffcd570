"""What the rep sees: the portal's last copy with the commands not yet settled laid on top."""

from collections.abc import Iterable

from app.domain.commands.commands import Command
from app.domain.commands.specs import apply
from app.domain.document import Document
from app.domain.errors import RuleViolation


def lay_over(base: Document | None, commands: Iterable[Command]) -> Document | None:
    """``base`` after ``commands``; one that its rule now refuses is left out: the portal refuses it too."""
    for command in commands:
        try:
            base = apply(base, command)
        except RuleViolation:
            continue
    return base
