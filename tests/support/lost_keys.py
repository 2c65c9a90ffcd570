"""Laptops whose data are in the best of health, and whose key cannot be had."""

import os
import shutil
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.session.credentials import key_name, tokens_name
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.vaults.passphrase_vault import PassphraseVault
from tests.support.child_process import run_ready
from tests.support.keyring import lock_keyring, private_keyring, silent_keyring

ROOT = Path(__file__).parents[2]
BUS = "DBUS_SESSION_BUS_ADDRESS"
NO_BUS = "unix:path=/nonexistent"
_NOBODY = 65534


@dataclass(frozen=True, slots=True)
class CommandOutput:
    """What a command line came to, as a shell sees it."""

    exit_code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class LostKey:
    """A laptop at ``home``, and the environment in which its key cannot be read."""

    home: Path
    variables: Mapping[str, str] = field(default_factory=dict)
    as_user: int | None = None

    def run(self, *arguments: str, language: str = "en_GB.UTF-8", **variables: str) -> CommandOutput:
        """``channeldesk ARGUMENTS`` in a process of its own, with nobody at its terminal."""
        return self._python("app", *arguments, "--home", str(self.home), env={"LC_ALL": language} | variables)

    def _python(self, *module: str, env: Mapping[str, str], typed: str = "") -> CommandOutput:
        hidden = {PASSPHRASE_VARIABLE, "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        inherited = {name: value for name, value in os.environ.items() if name not in hidden}
        own = {BUS: NO_BUS, "HOME": str(self.home)}
        surroundings = {**inherited, **own, **self.variables, **env}
        command = [sys.executable, "-m", *module]
        return CommandOutput(*run_ready(command, surroundings, typed=typed, user=self.as_user))

    def files(self) -> dict[str, bytes]:
        """Every file under the home, by its name, as far as the one who reads it here may."""
        found = (path for path in sorted(self.home.rglob("*")) if path.is_file())
        return {str(path.relative_to(self.home)): path.read_bytes() for path in found}


class LostKeys:
    """Loses the key of copies of ``home``, which signed in and exchanged, under ``passphrase``."""

    def __init__(self, home: Path, passphrase: str, folder: Path) -> None:
        self._home, self._passphrase, self._folder = home, passphrase, folder

    def passphrase_not_given(self) -> LostKey:
        return LostKey(self._copy())

    def passphrase_wrong(self) -> LostKey:
        return LostKey(self._copy(), {PASSPHRASE_VARIABLE: "not the right one"})

    def vault_damaged(self) -> LostKey:
        home = self._copy()
        vault = Paths.under(home).vault_file
        content = bytearray(vault.read_bytes())
        content[60] ^= 1
        vault.write_bytes(content)
        return LostKey(home, {PASSPHRASE_VARIABLE: self._passphrase})

    def key_of_another(self) -> LostKey:
        """The vault has a key, and the cache has another one: it was copied from somebody."""
        home = self._copy()
        self._vault(home).put(self._names(home)[0], "ab" * 32)
        return LostKey(home, {PASSPHRASE_VARIABLE: self._passphrase})

    def no_keyring(self) -> LostKey:
        """The key was in a keyring, and the session has none."""
        return LostKey(self._without_vault())

    @contextmanager
    def keyring_locked(self) -> Iterator[LostKey]:
        with self._in_keyring() as lost:
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv(BUS, lost.variables[BUS])
                lock_keyring()
            yield lost

    @contextmanager
    def key_removed(self) -> Iterator[LostKey]:
        with self._in_keyring() as lost:
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv(BUS, lost.variables[BUS])
                keyring = Laptop(Paths.under(lost.home)).secrets.keyring
                for name in self._names(lost.home):
                    keyring.drop(name)
            yield lost

    @contextmanager
    def keyring_silent(self) -> Iterator[LostKey]:
        """Somebody owns the name of the Secret Service and never answers."""
        home = self._without_vault()
        with silent_keyring(self._place_beside(home)) as address:
            yield LostKey(home, {BUS: address})

    @contextmanager
    def cache_of_another_user(self) -> Iterator[LostKey]:
        """The cache may not be read by whoever starts the desk."""
        home = self._copy()
        (cache,) = (home / "data" / "caches").glob("*.db")
        as_user = None
        if os.getuid() == 0:
            # Root reads everything: the command line runs as somebody who may not.
            as_user = _NOBODY
            for path in (home, *home.rglob("*")):
                os.chown(path, as_user, as_user)
            os.chown(cache, 0, 0)
        cache.chmod(stat.S_IRUSR if as_user else 0)
        yield LostKey(home, {PASSPHRASE_VARIABLE: self._passphrase}, as_user)
        cache.chmod(stat.S_IRUSR | stat.S_IWUSR)

    def _copy(self) -> Path:
        home = self._folder / f"home-{len(list(self._folder.iterdir()))}"
        shutil.copytree(self._home, home)
        return home

    def _without_vault(self) -> Path:
        home = self._copy()
        Paths.under(home).vault_file.unlink()
        return home

    def _vault(self, home: Path) -> PassphraseVault:
        return PassphraseVault(Paths.under(home).vault_file, self._passphrase)

    def _names(self, home: Path) -> tuple[str, str]:
        account = Laptop(Paths.under(home)).settings.account
        assert account is not None
        return key_name(account), tokens_name(account)

    def _place_beside(self, home: Path) -> Path:
        """A folder for the keyring of ``home``."""
        place = self._folder / f"{home.name}-keyring"
        place.mkdir()
        return place

    @contextmanager
    def _in_keyring(self) -> Iterator[LostKey]:
        """A copy whose secrets are in a keyring of its own, which is open."""
        home = self._copy()
        with private_keyring(self._place_beside(home)) as address, pytest.MonkeyPatch.context() as patch:
            patch.setenv(BUS, address)
            vault, keyring = self._vault(home), Laptop(Paths.under(home)).secrets.keyring
            for name in self._names(home):
                secret = vault.get(name)
                assert secret is not None
                keyring.put(name, secret)
            Paths.under(home).vault_file.unlink()
            yield LostKey(home, {BUS: address})
