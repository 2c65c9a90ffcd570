"""Secrets in a file that only a passphrase opens: scrypt makes the key, AES-GCM locks and vouches for it.

The parameters of scrypt are those that OWASP's password storage cheat sheet names first (2**17, 8, 1); the
file names the cost that it was made with, so that later files may ask for more. A checksum at the end, which
anybody can compute, tells a damaged file from a wrong passphrase: AES-GCM refuses both alike. Files of the
first format have no checksum, and of the first two no cost.

What locks and unlocks is imported when there is such a file: most desks use the system's keyring.
"""

import json
import os
from collections.abc import Callable, Mapping
from hashlib import scrypt, sha256
from pathlib import Path
from typing import NamedTuple

from app.domain.errors import violation
from app.services.files.atomic_file import write_atomically
from app.services.files.file_lock import FileLock, LockBusy
from app.services.vaults.vault import VaultKind, not_written

COST = 17
"""Of a new file: scrypt takes ``2 ** COST`` rounds, about half a second and 128 MiB."""
_COSTS = range(10, 19)
"""What a file may ask for; the dearest takes 256 MiB."""
_MAGIC, _SECOND, _FIRST = (b"channeldesk-vault-%d\n" % version for version in (3, 2, 1))
_SALT_BYTES = 16
_NONCE_BYTES = 12
_CHECKSUM_BYTES = 32
_LOCK_LIMIT_S = 10.0


class _Head(NamedTuple):
    """How a file begins: its format, what the key costs (as ``COST``) and the salt that it is made with."""

    magic: bytes
    cost: int
    salt: bytes

    def written(self) -> bytes:
        return self.magic + (bytes([self.cost]) if self.magic == _MAGIC else b"") + self.salt


class PassphraseVault:
    """The vault file at ``path``, made with the first secret; several processes may use it at once.

    Secrets are read afresh each time and written under a lock between processes, into a file that takes the
    place of the one before. The key, which is costly to make, is kept while the file's salt is the same; it
    costs ``cost`` in a new file, and what the file says in one that is there.

    Raises:
        RuleViolation: ``vault.wrong_passphrase``; ``vault.damaged`` when the file is not a vault, or not
            whole; ``vault.does_not_open`` where nothing tells one from the other; ``vault.unreadable``; when
            writing, ``vault.not_written``, ``disk.full`` or ``vault.busy``: what was there still is.
    """

    kind = VaultKind.PASSPHRASE

    def __init__(self, path: Path, passphrase: str, cost: int = COST) -> None:
        self._path, self._passphrase, self._cost = path, passphrase, cost
        self._lock = FileLock(path.with_name(f"{path.name}.lock"))
        self._stretched: tuple[_Head, bytes] | None = None
        self._last: dict[str, str] = {}
        self._read()

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``."""
        return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        self.put_all({name: secret})

    def put_all(self, secrets: Mapping[str, str]) -> None:
        """Keep all of ``secrets``, or none of them."""
        self._change(lambda kept: kept.update(secrets))

    def drop(self, name: str) -> None:
        """Remove the secret of ``name``, if there is one."""
        self._change(lambda secrets: secrets.pop(name, None))

    def check(self) -> None:
        """Write the file again and read it."""
        self._change(lambda kept: None, is_written_anyway=True)
        self._read()

    def _change(self, change: Callable[[dict[str, str]], object], *, is_written_anyway: bool = False) -> None:
        """Let ``change`` work on the secrets as they are now, and keep what it makes of them.

        A file that vanished is written again with what was last in it.
        """
        try:
            with self._lock.held(_LOCK_LIMIT_S):
                before = self._read() if self._path.exists() else {}
                after = dict(before or self._last)
                change(after)
                if after != before or is_written_anyway:
                    self._write(after)
        except LockBusy as error:
            raise violation("vault.busy") from error
        except OSError as error:
            raise not_written(error) from error

    def _read(self) -> dict[str, str]:
        """The secrets as they are now; none when the file is not there."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise violation("vault.unreadable", path=str(self._path), reason=reason) from error
        head = _head_of(content)
        if head is None:
            raise violation("vault.damaged", path=str(self._path))
        self._last = self._unlock(content, head)
        return self._last

    def _key_of(self, head: _Head) -> bytes:
        """The key that goes with ``head``; the one at hand where it does."""
        kept = self._stretched
        if kept is None or kept[0][1:] != head[1:]:
            self._stretched = kept = head, _stretch(self._passphrase, head)
        return kept[1]

    def _unlock(self, content: bytes, head: _Head) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        start = len(head.written())
        end = len(content) - (0 if head.magic == _FIRST else _CHECKSUM_BYTES)
        nonce, locked = content[start:][:_NONCE_BYTES], content[start + _NONCE_BYTES : end]
        try:
            opened = AESGCM(self._key_of(head)).decrypt(nonce, locked, content[:start])
        except (InvalidTag, ValueError):
            raise violation(_why_it_does_not_open(content), path=str(self._path)) from None
        secrets: dict[str, str] = json.loads(opened)
        return secrets

    def _write(self, secrets: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        kept = self._stretched
        cost, salt = kept[0][1:] if kept else (self._cost, os.urandom(_SALT_BYTES))
        head, nonce = _Head(_MAGIC, cost, salt), os.urandom(_NONCE_BYTES)
        locked = AESGCM(self._key_of(head)).encrypt(nonce, json.dumps(secrets).encode(), head.written())
        content = head.written() + nonce + locked
        write_atomically(self._path, content + sha256(content).digest())
        self._last = secrets


def _head_of(content: bytes) -> _Head | None:
    """How a vault begins; None for what is no vault, or not whole."""
    magic = next((each for each in (_MAGIC, _SECOND, _FIRST) if content.startswith(each)), None)
    if magic is None:
        return None
    rest = content[len(magic) :]
    cost = COST
    if magic == _MAGIC:
        cost, rest = next(iter(rest), 0), rest[1:]
    is_whole = len(rest) > _SALT_BYTES + _NONCE_BYTES
    return _Head(magic, cost, rest[:_SALT_BYTES]) if is_whole and cost in _COSTS else None


def _stretch(passphrase: str, head: _Head) -> bytes:
    rounds, block = 1 << head.cost, 8
    memory = 2 * 128 * block * rounds  # Twice what the rounds take: OpenSSL counts a little more.
    return scrypt(passphrase.encode(), salt=head.salt, n=rounds, r=block, p=1, maxmem=memory, dklen=32)


def _why_it_does_not_open(content: bytes) -> str:
    if content.startswith(_FIRST):
        return "vault.does_not_open"
    is_whole = sha256(content[:-_CHECKSUM_BYTES]).digest() == content[-_CHECKSUM_BYTES:]
    return "vault.wrong_passphrase" if is_whole else "vault.damaged"
