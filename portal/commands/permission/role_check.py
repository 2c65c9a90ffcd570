"""What managers alone may do."""

from app.domain.partner.role import Role
from portal.commands.pipeline.outcome import rejected
from portal.store.command_context import CommandContext


def check_manager(context: CommandContext, code: str = "not-a-manager") -> None:
    """Raise ``code`` for anybody else."""
    if context.caller.role is not Role.MANAGER:
        raise rejected(code, data={"role": context.caller.role.value})
