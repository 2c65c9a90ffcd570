"""Frozen values as JSON bytes and back, whatever values they are."""

from functools import lru_cache
from typing import Any

import msgspec

from app.domain.errors import refuse

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


def plain(value: Any) -> Any:
    """``value`` as the dictionaries, lists and texts that its JSON is made of."""
    return msgspec.to_builtins(value)
