"""What must be so before a handler runs: the caller's role, what the command builds on, its version."""

from collections.abc import Mapping

from app.domain.commands.commands import Command
from app.domain.commands.specs import COMMANDS
from app.domain.errors import Problem
from app.domain.partner.partner import Role
from app.wire.codec import COMMAND_VERSION, decode_command
from app.wire.protocol import Operation, ResultStatus
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Declined, Outcome, rejected
from portal.identity import is_id
from portal.problems import details
from portal.store import results
from portal.store.accounts import Caller
from portal.store.command_context import CommandContext

_AFTER = "after:"


def check_allowed(caller: Caller) -> None:
    """Viewers read; nothing that they send is carried out.

    Raises:
        Declined: ``not-allowed``.
    """
    if caller.role is Role.VIEWER:
        raise rejected("not-allowed", data={"role": caller.role.value})


def resolve(context: CommandContext, operation: Operation, handler: Handler) -> ResolvedCommand:
    """The operation with the version it was made on.

    Raises:
        Declined: something it depends on was not applied, or what it says of its target cannot be.
    """
    settled = _settled(context, operation)
    for op_id in operation.depends_on:
        _need_done(settled, op_id)
    if operation.target.type is not COMMANDS[operation.type].kind:
        raise rejected(
            "invalid", Problem("target.kind", "target.type", {"kind": operation.target.type.value})
        )
    if operation.v > COMMAND_VERSION:
        raise rejected("upgrade-required", data={"version": str(COMMAND_VERSION)})
    version = _version(settled, operation.if_version)
    if version is None and handler.needs_version:
        raise rejected("version-required")
    return ResolvedCommand(operation, version)


def decode_arguments(operation: Operation) -> Command:
    """The command itself.

    Raises:
        RuleViolation: ``wire.malformed``.
    """
    return decode_command(operation.type, bytes(operation.args))


def _settled(context: CommandContext, operation: Operation) -> Mapping[str, results.Settled]:
    """What is known of everything that the operation builds on."""
    version = operation.if_version or ""
    named = [*operation.depends_on, *([version.removeprefix(_AFTER)] if version.startswith(_AFTER) else [])]
    return results.find_all(context.connection, context.partner_id, {each for each in named if is_id(each)})


def _version(settled: Mapping[str, results.Settled], if_version: str | None) -> int | None:
    if if_version is None:
        return None
    if if_version.startswith(_AFTER):
        return _need_done(settled, if_version.removeprefix(_AFTER))
    if not (if_version.isascii() and if_version.isdecimal()):
        raise rejected("invalid", Problem("if_version.malformed", "if_version"))
    return int(if_version)


def _need_done(settled: Mapping[str, results.Settled], op_id: str) -> int | None:
    if not is_id(op_id):
        raise rejected("invalid", Problem("op_id.malformed", "depends_on"))
    known = settled.get(op_id)
    if known is None or known.result.status not in results.DONE:
        problem = details("dependency-failed", data={"op_id": op_id})
        raise Declined(Outcome(ResultStatus.DEPENDENCY_FAILED, problem=problem))
    return known.result.version
