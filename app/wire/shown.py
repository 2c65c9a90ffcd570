"""What was shown as the very bytes that are hashed, and back."""

from app.domain.acceptance.acceptance import hash_of
from app.domain.shown.shown import Shown
from app.wire.values import decode_as, encode

_NO_REFERENCES = ',"references":null}'


def canonical(shown: Shown) -> str:
    """The one JSON text of ``shown``: fields in the order of their class, numbers written in one way.

    References that are not there are not written, as before there were any: the hash of what was accepted
    then is that of the same content now.
    """
    text = encode(shown).decode()
    return f"{text.removesuffix(_NO_REFERENCES)}}}" if text.endswith(_NO_REFERENCES) else text


def content_hash(shown: Shown) -> str:
    """The SHA-256 of ``shown`` as hexadecimal text."""
    return hash_of(canonical(shown))


def decode_shown(text: str) -> Shown:
    """What was shown, from its canonical text.

    Raises:
        RuleViolation: ``wire.malformed``.
    """
    shown: Shown = decode_as(Shown, text)
    return shown
