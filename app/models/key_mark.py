"""The mark beside a cache: what tells another key from damage, and outlives the first page of the file."""

import hmac
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.models.page_cipher import SALT_BYTES

_LABEL = b"channeldesk cache key"
_DIGEST_BYTES = 32


@dataclass(frozen=True, slots=True)
class KeyMark:
    """What only the right key could have left, and the salt of the file; empty where there is no mark."""

    digest: bytes
    salt: bytes

    def is_of(self, key: bytes) -> bool:
        """Whether ``key`` made it."""
        return hmac.compare_digest(self.digest, _digest(key))


def mark_path(path: Path) -> Path:
    """Where the mark of the cache at ``path`` is."""
    return path.with_suffix(".keymark")


def read_mark(path: Path) -> KeyMark:
    """The mark of the cache at ``path``."""
    content = b""
    with suppress(OSError):
        content = mark_path(path).read_bytes()
    salt = content[_DIGEST_BYTES:]
    return KeyMark(content[:_DIGEST_BYTES], salt if len(salt) == SALT_BYTES else b"")


def leave_mark(path: Path, key: bytes) -> None:
    """Write the mark of the sound cache at ``path``, unless it is right already.

    A disk that takes no mark takes no harm from that: it only helps to tell what is wrong one day.
    """
    with suppress(OSError):
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
        content = _digest(key) + salt
        mark = mark_path(path)
        if not mark.exists() or mark.read_bytes() != content:
            # Not into the file that is there: it may be the second name of one that was set aside.
            fresh = mark.with_suffix(".keymark.new")
            fresh.write_bytes(content)
            fresh.replace(mark)


def _digest(key: bytes) -> bytes:
    return hmac.digest(key, _LABEL, "sha256")
