"""Secrets in a file that only a passphrase opens: scrypt makes the key, AES-GCM locks and vouches for it.

The parameters of scrypt are those that OWASP's password storage cheat sheet names first (2**17, 8, 1).
"""

import json
import os
from hashlib import scrypt
from pathlib import Path

from app.domain.errors import refuse
from app.services.atomic_file import write_atomically
from app.services.vaults.vault import VaultKind

_MAGIC = b"channeldesk-vault-1\n"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_COST = 1 << 17
_MEMORY_BYTES = 256 << 20


class PassphraseVault:
    """The vault file at ``path``, made when it is not there.

    Raises:
        Refused: ``vault.wrong_passphrase``, or ``vault.damaged`` when the file is not a vault.
    """

    kind = VaultKind.PASSPHRASE

    def __init__(self, path: Path, passphrase: str) -> None:
        self._path = path
        if path.exists():
            content = path.read_bytes()
            self._salt = content[len(_MAGIC) : len(_MAGIC) + _SALT_BYTES]
            self._key = _stretch(passphrase, self._salt)
            self._secrets = self._unlock(content)
        else:
            self._salt = os.urandom(_SALT_BYTES)
            self._key = _stretch(passphrase, self._salt)
            self._secrets = {}
            self._save()

    def get(self, name: str) -> str | None:
        """The secret kept under ``name``."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep ``secret`` under ``name``."""
        self._secrets[name] = secret
        self._save()

    def drop(self, name: str) -> None:
        """Keep nothing under ``name``."""
        if self._secrets.pop(name, None) is not None:
            self._save()

    def _unlock(self, content: bytes) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        head = len(_MAGIC) + _SALT_BYTES
        if not content.startswith(_MAGIC) or len(content) <= head + _NONCE_BYTES:
            raise refuse("vault.damaged", path=self._path.name)
        nonce, locked = content[head : head + _NONCE_BYTES], content[head + _NONCE_BYTES :]
        try:
            opened = AESGCM(self._key).decrypt(nonce, locked, content[:head])
        except InvalidTag:
            raise refuse("vault.wrong_passphrase", path=self._path.name) from None
        secrets: dict[str, str] = json.loads(opened)
        return secrets

    def _save(self) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        head, nonce = _MAGIC + self._salt, os.urandom(_NONCE_BYTES)
        locked = AESGCM(self._key).encrypt(nonce, json.dumps(self._secrets).encode(), head)
        write_atomically(self._path, head + nonce + locked)


def _stretch(passphrase: str, salt: bytes) -> bytes:
    return scrypt(passphrase.encode(), salt=salt, n=_COST, r=8, p=1, maxmem=_MEMORY_BYTES, dklen=32)
