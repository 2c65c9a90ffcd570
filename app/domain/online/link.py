"""The secret that opens an offer on-line: in the customer's link and on the laptop that made it, no more.

The portal, its database and every other laptop know its SHA-256, by which nobody can find it again.
"""

import hashlib
import re

SECRET_BYTES = 32
"""256 bits of chance: there is nothing to guess."""
_HASH = re.compile(r"[0-9a-f]{64}")


def hash_of_secret(secret: str) -> str:
    """What is known of a link instead of its secret, as hexadecimal text."""
    return hashlib.sha256(f"channel-desk offer\n{secret}".encode(errors="replace")).hexdigest()


def is_link_hash(text: str) -> bool:
    """Whether ``text`` is what ``hash_of_secret`` returns."""
    return _HASH.fullmatch(text) is not None
