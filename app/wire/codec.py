"""The one codec: documents and commands as JSON bytes, and back as the domain's own frozen values."""

from app.domain.commands.commands import Command
from app.domain.commands.specs import COMMANDS
from app.domain.document import CLASS_OF, Document, Kind
from app.domain.errors import violation
from app.wire.upcasting import upcast
from app.wire.values import decode_as as decode_as
from app.wire.values import encode as encode
from app.wire.values import plain as plain

COMMAND_VERSION = 1
"""Version of the commands' arguments; the portal upcasts older ones."""


def decode_document(kind: Kind, data: bytes | str) -> Document:
    """The document of ``kind`` that ``data`` holds.

    Raises:
        RuleViolation: ``wire.malformed``.
    """
    document: Document = decode_as(CLASS_OF[kind], data)
    return document


def decode_command(name: str, data: bytes | str) -> Command:
    """The command ``name`` with the arguments in ``data``.

    Raises:
        RuleViolation: ``command.unknown`` or ``wire.malformed``.
    """
    spec = COMMANDS.get(name)
    if spec is None:
        raise violation("command.unknown", "type", type=name)
    command: Command = decode_as(spec.cls, data)
    return upcast(command)
