"""``partner.add_file``: a part of a logo or of general conditions, kept once for every laptop."""

from collections.abc import Mapping

from app.domain.commands.commands import AddFile
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.partner.branding import FileId
from app.domain.partner.partner_file import check_part
from portal.commands.permission.role_check import check_manager
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid, rejected, unchanged
from portal.store.command_context import CommandContext
from portal.store.partner_files import read_file

_SIGNS: Mapping[str, tuple[bytes, ...]] = {
    "logo": (b"\x89PNG\r\n\x1a\n",),
    "conditions": (b"%PDF-",),
}
"""What the files of a group of the branding begin with."""


def _add(context: CommandContext, asked: ResolvedCommand, command: AddFile) -> Outcome:
    check_manager(context, "branding-not-a-manager")
    part = command.part
    if part.id != asked.target_id:
        raise violation("target.other", "target.id")
    if problems := tuple(check_part(part)):
        raise invalid(problems)
    known = context.find(Kind.PARTNER_FILE, part.id, lock=True)
    if known is None:
        return applied(context.create(part))
    if known.document != part:
        raise rejected("invalid", *violation("file.id", "part.content").problems)
    return unchanged(known)


def check_files(context: CommandContext, group: str, wanted: Mapping[FileId, int]) -> None:
    """Check that the files of a group are here whole, as long as they say and of their kind.

    Raises:
        Declined: ``file-missing`` or ``file-unreadable``.
    """
    for file_id, size in wanted.items():
        content = read_file(context.connection, context.partner_id, file_id)
        if content is None:
            raise rejected("file-missing", data={"group": group})
        if len(content) != size or not content.startswith(_SIGNS[group]):
            raise rejected("file-unreadable", data={"group": group})


ADD_FILE = Handler(_add)
