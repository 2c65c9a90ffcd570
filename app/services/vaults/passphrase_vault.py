"""Secrets in a file that only a passphrase opens: scrypt makes the key, AES-GCM locks and vouches for it.

The parameters of scrypt are those that OWASP's password storage cheat sheet names first (2**17, 8, 1). A
checksum at the end, which anybody can compute, tells a damaged file from a wrong passphrase: AES-GCM refuses
both alike. Files of the first format have none.
"""

import json
import os
from collections.abc import Callable, Mapping
from hashlib import scrypt, sha256
from pathlib import Path

from app.domain.errors import violation
from app.services.files.atomic_file import write_atomically
from app.services.files.file_lock import FileLock, LockBusy
from app.services.vaults.vault import VaultKind, not_written

_MAGIC, _MAGIC_BEFORE = b"channeldesk-vault-2\n", b"channeldesk-vault-1\n"
_SALT_BYTES = 16
_HEAD_BYTES = len(_MAGIC) + _SALT_BYTES
_NONCE_BYTES = 12
_CHECKSUM_BYTES = 32
_COST = 1 << 17
_MEMORY_BYTES = 256 << 20
_LOCK_LIMIT_S = 10.0


class PassphraseVault:
    """The vault file at ``path``, made with the first secret; several processes may use it at once.

    Secrets are read afresh each time and written under a lock between processes, into a file that takes the
    place of the one before. The key, which is costly to make, is kept while the file's salt is the same.

    Raises:
        RuleViolation: ``vault.wrong_passphrase``; ``vault.damaged`` when the file is not a vault, or not
            whole; ``vault.does_not_open`` where nothing tells one from the other; ``vault.unreadable``; when
            writing, ``vault.not_written``, ``disk.full`` or ``vault.busy``: what was there still is.
    """

    kind = VaultKind.PASSPHRASE

    def __init__(self, path: Path, passphrase: str) -> None:
        self._path, self._passphrase = path, passphrase
        self._lock = FileLock(path.with_name(f"{path.name}.lock"))
        self._salted: tuple[bytes, bytes] | None = None
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
        """Keep nothing under ``name``."""
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
        if len(content) <= _HEAD_BYTES + _NONCE_BYTES or not content.startswith((_MAGIC, _MAGIC_BEFORE)):
            raise violation("vault.damaged", path=str(self._path))
        self._last = self._unlock(content, self._key_of(content[len(_MAGIC) : _HEAD_BYTES]))
        return self._last

    def _key_of(self, salt: bytes) -> bytes:
        """The key that goes with ``salt``; the one at hand where it does."""
        salted = self._salted
        if salted is None or salted[0] != salt:
            self._salted = salted = salt, _stretch(self._passphrase, salt)
        return salted[1]

    def _unlock(self, content: bytes, key: bytes) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        end = len(content) - (_CHECKSUM_BYTES if content.startswith(_MAGIC) else 0)
        nonce, locked = content[_HEAD_BYTES:][:_NONCE_BYTES], content[_HEAD_BYTES + _NONCE_BYTES : end]
        try:
            opened = AESGCM(key).decrypt(nonce, locked, content[:_HEAD_BYTES])
        except (InvalidTag, ValueError):
            raise violation(_why_it_does_not_open(content), path=str(self._path)) from None
        secrets: dict[str, str] = json.loads(opened)
        return secrets

    def _write(self, secrets: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt = self._salted[0] if self._salted else os.urandom(_SALT_BYTES)
        head, nonce = _MAGIC + salt, os.urandom(_NONCE_BYTES)
        locked = AESGCM(self._key_of(salt)).encrypt(nonce, json.dumps(secrets).encode(), head)
        content = head + nonce + locked
        write_atomically(self._path, content + sha256(content).digest())
        self._last = secrets


def _stretch(passphrase: str, salt: bytes) -> bytes:
    return scrypt(passphrase.encode(), salt=salt, n=_COST, r=8, p=1, maxmem=_MEMORY_BYTES, dklen=32)


def _why_it_does_not_open(content: bytes) -> str:
    if content.startswith(_MAGIC_BEFORE):
        return "vault.does_not_open"
    is_whole = sha256(content[:-_CHECKSUM_BYTES]).digest() == content[-_CHECKSUM_BYTES:]
    return "vault.wrong_passphrase" if is_whole else "vault.damaged"
