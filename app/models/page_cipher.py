"""The pages of the encrypted file, checked and opened one by one, without SQLCipher.

SQLCipher refuses a file at its first unreadable page, and SQLite folds the log in when a connection ends:
to know whether a file is sound without touching it, and to read what is left of one that is not, each page
is looked at by itself. The layout is that of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/):
AES-256 in CBC mode, then at the end of each page its initialisation vector and an HMAC-SHA512 over both and
the page's number. A raw key opens the pages as it is; the key of the HMAC is derived from it and the salt
that begins the file.
"""

import hmac
from hashlib import pbkdf2_hmac
from typing import Final

PAGE_BYTES: Final = 4096
SALT_BYTES: Final = 16
USABLE_BYTES: Final = 4016
"""What a page holds besides its vector and its HMAC."""

_VECTOR_BYTES = 16
_MAC_BYTES = 64
_MAC_SALT_MASK = 0x3A
_MAC_ROUNDS = 2
_PLAIN_HEADER = b"SQLite format 3\0"


class PageCipher:
    """Checks and decrypts pages of a file that ``key`` encrypts and ``salt`` begins."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        masked = bytes(each ^ _MAC_SALT_MASK for each in salt)
        self._key = key
        self._mac_key = pbkdf2_hmac("sha512", key, masked, _MAC_ROUNDS, len(key))

    def is_sound(self, page: bytes, number: int) -> bool:
        """Whether ``page`` is what was written as the page ``number``, counted from 1."""
        if len(page) != PAGE_BYTES:
            return False
        start = SALT_BYTES if number == 1 else 0
        signed = page[start : PAGE_BYTES - _MAC_BYTES] + number.to_bytes(4, "little")
        return hmac.digest(self._mac_key, signed, "sha512") == page[PAGE_BYTES - _MAC_BYTES :]

    def decrypt(self, page: bytes, number: int) -> bytes:
        """The ``USABLE_BYTES`` of ``page``, as SQLite lays them out."""
        # A start looks at pages without opening them; what opens them is for data that are damaged.
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        start = SALT_BYTES if number == 1 else 0
        vector = page[USABLE_BYTES : USABLE_BYTES + _VECTOR_BYTES]
        opener = Cipher(algorithms.AES(self._key), modes.CBC(vector)).decryptor()
        plain = opener.update(page[start:USABLE_BYTES])
        return _PLAIN_HEADER + plain if number == 1 else plain
