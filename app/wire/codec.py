"""The one codec: documents and commands as JSON bytes, and back as the domain's own frozen values."""

from functools import lru_cache
from typing import Any

import msgspec

from app.domain.commands import COMMAND_TYPES, Command
from app.domain.document import CLASS_OF, Document, Kind
from app.domain.errors import refuse

COMMAND_VERSION = 1
"""Version of the commands' arguments; the portal upcasts older ones."""

_encoder = msgspec.json.Encoder()


@lru_cache(maxsize=64)
def _decoder(cls: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(cls)


def encode(value: Any) -> bytes:
    """``value`` as compact JSON; decimals and dates as text."""
    return _encoder.encode(value)


def decode_as(cls: Any, data: bytes | str) -> Any:
    """A value of type ``cls`` from JSON.

    Raises:
        Refused: ``wire.malformed`` with the decoder's place and reason.
    """
    try:
        return _decoder(cls).decode(data)
    except msgspec.DecodeError as error:
        raise refuse("wire.malformed", reason=str(error)) from error


def decode_document(kind: Kind, data: bytes | str) -> Document:
    """The document of ``kind`` that ``data`` holds.

    Raises:
        Refused: ``wire.malformed``.
    """
    document: Document = decode_as(CLASS_OF[kind], data)
    return document


def decode_command(name: str, data: bytes | str) -> Command:
    """The command ``name`` with the arguments in ``data``.

    Raises:
        Refused: ``command.unknown`` or ``wire.malformed``.
    """
    cls = COMMAND_TYPES.get(name)
    if cls is None:
        raise refuse("command.unknown", "type", type=name)
    command: Command = decode_as(cls, data)
    return command


def plain(value: Any) -> Any:
    """``value`` as the dictionaries, lists and texts that its JSON is made of."""
    return msgspec.to_builtins(value)
