"""What a handler is given, and how a handler is described."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.wire.protocol import Operation
from portal.commands.pipeline.outcome import Outcome
from portal.store.command_context import CommandContext


@dataclass(frozen=True, slots=True)
class ResolvedCommand:
    """An operation whose preconditions are resolved: ``expected_version`` is the one it was made on."""

    operation: Operation
    expected_version: int | None

    @property
    def target_id(self) -> str:
        """The document it is about."""
        return self.operation.target.id


@dataclass(frozen=True, slots=True)
class Handler:
    """How one type of command is carried out; ``run`` gets the command class of the same type."""

    run: Callable[[CommandContext, ResolvedCommand, Any], Outcome]
    needs_version: bool = False
