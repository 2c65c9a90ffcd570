"""What the rep sees: the portal's last copy with the commands not yet settled laid on top."""

from collections.abc import Iterable

from app.domain.commands.commands import Command
from app.domain.commands.effects import IsAtOnce, customer_after, is_set_up_by_hand
from app.domain.commands.specs import COMMANDS, apply, command_type
from app.domain.customer.customer import Customer
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.kind import Kind


def lay_over(
    kind: Kind,
    base: Document | None,
    commands: Iterable[Command],
    is_at_once: IsAtOnce = is_set_up_by_hand,
) -> Document | None:
    """``base``, a document of ``kind``, after ``commands``, of which some may be about another document.

    One that its rule now refuses is left out: the portal refuses it too.
    """
    for command in commands:
        try:
            if COMMANDS[command_type(command)].kind is kind:
                base = apply(base, command)
            elif isinstance(base, Customer):
                base = customer_after(base, command, is_at_once)
        except RuleViolation:
            continue
    return base
