"""Frozen values as JSON bytes and back, whatever values they are."""

import re
from functools import lru_cache
from typing import Any

import msgspec

from app.domain.errors import violation

# Where msgspec ends its message with the place: "Expected `int`, got `float` - at `$.lines[0].quantity`".
_PLACE = re.compile(r" - at `\$\.?(.*)`$")
_INDEX = re.compile(r"\[(\d+|\.\.\.)\]")

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
        RuleViolation: ``wire.malformed`` at the place of the first value that is none, with the decoder's
            reason.
    """
    try:
        return _decoder(cls).decode(data)
    except msgspec.DecodeError as error:
        raise violation("wire.malformed", _place_in(str(error)), reason=str(error)) from error
    except UnicodeDecodeError as error:
        # msgspec says so of a text inside JSON; it is no DecodeError of its own.
        raise violation("wire.malformed", reason=str(error)) from error


def plain(value: Any) -> Any:
    """``value`` as the dictionaries, lists and texts that its JSON is made of."""
    return msgspec.to_builtins(value)


def _place_in(message: str) -> str:
    """The path that the decoder names, as problems write it (``lines.0.quantity``); empty for the whole."""
    found = _PLACE.search(message)
    return _INDEX.sub(r".\1", found.group(1)) if found else ""
