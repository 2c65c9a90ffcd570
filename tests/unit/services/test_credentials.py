"""Secrets: in a keyring that works, else under a passphrase, else in memory; never in plain text."""

import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.core
import pytest

from app.domain.errors import Refused
from app.domain.ids import PartnerId, UserId
from app.domain.partner import Role
from app.services.credentials import cache_key, forget, key_name, open_vault, tokens_name
from app.services.identity import Account
from app.services.vaults.keyring_vault import KeyringVault
from app.services.vaults.passphrase_vault import PassphraseVault
from app.services.vaults.vault import VaultKind

ACCOUNT = Account("https://portal.example", PartnerId("arvane"), UserId("u1"), "Claire", Role.REP)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system whose keyring raises, as on a machine without a session."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    monkeypatch.delenv("CHANNELDESK_PASSPHRASE", raising=False)
    yield
    # The library chooses once per process: without this, the next test would have no keyring either.
    keyring.set_keyring(before)


def test_secrets_under_a_passphrase_are_there_again_and_unreadable_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    PassphraseVault(path, "corbeau").put("refresh-token", "s3cret-value")
    again = PassphraseVault(path, "corbeau")
    assert again.get("refresh-token") == "s3cret-value"
    assert b"s3cret" not in path.read_bytes()
    assert b"refresh-token" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_another_passphrase_is_refused(tmp_path: Path) -> None:
    PassphraseVault(tmp_path / "vault", "corbeau")
    with pytest.raises(Refused, match=r"vault\.wrong_passphrase"):
        PassphraseVault(tmp_path / "vault", "renard")


@pytest.mark.parametrize("content", [b"", b"not a vault at all", b"channeldesk-vault-1\nshort"])
def test_a_file_that_is_no_vault_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault"
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"vault\.damaged"):
        PassphraseVault(path, "corbeau")
    assert path.read_bytes() == content


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_the_passphrase_is_asked_for_once_a_vault_is_there(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    assert open_vault(path, lambda: "corbeau").kind is VaultKind.PASSPHRASE
    assert open_vault(path, lambda: "corbeau").kind is VaultKind.PASSPHRASE
    with pytest.raises(Refused, match="wrong_passphrase"):
        open_vault(path, lambda: "renard")


@pytest.mark.usefixtures("no_keyring")
def test_the_passphrase_may_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHANNELDESK_PASSPHRASE", "corbeau")
    key = cache_key(open_vault(tmp_path / "vault"), ACCOUNT)
    assert cache_key(open_vault(tmp_path / "vault"), ACCOUNT) == key


@pytest.mark.usefixtures("no_keyring")
def test_with_nothing_secrets_live_in_memory_and_no_file_is_written(tmp_path: Path) -> None:
    vault = open_vault(tmp_path / "vault")
    vault.put("name", "secret")
    assert vault.kind is VaultKind.MEMORY
    assert list(tmp_path.iterdir()) == []


def test_the_cache_key_is_made_once_per_account_and_forgotten_for_ever(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau")
    key = cache_key(vault, ACCOUNT)
    vault.put(tokens_name(ACCOUNT), "token")
    other = Account("https://portal.example", PartnerId("other"), UserId("u1"), "Claire", Role.REP)
    assert len(key) == 32
    assert cache_key(vault, ACCOUNT) == key != cache_key(vault, other)
    forget(vault, ACCOUNT)
    assert vault.get(tokens_name(ACCOUNT)) is None
    assert cache_key(vault, ACCOUNT) != key


def test_a_kept_key_that_is_none_is_damage(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau")
    cache_key(vault, ACCOUNT)
    vault.put("cache-key https://portal.example arvane u1", "zz")
    with pytest.raises(Refused, match=r"vault\.damaged"):
        cache_key(vault, ACCOUNT)


def test_a_keyring_that_never_answers_is_left_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    silent = types.SimpleNamespace(set_password=lambda *_: release.wait(10))
    monkeypatch.setitem(sys.modules, "keyring", silent)
    vault = KeyringVault("channeldesk-test", limit_s=0.05)
    assert not vault.is_working()
    with pytest.raises(Refused, match=r"vault\.unavailable"):
        vault.put("name", "secret")
    release.set()


@pytest.mark.usefixtures("system_keyring")
def test_a_key_in_the_systems_keyring_is_read_without_loading_the_library(tmp_path: Path) -> None:
    name, file = key_name(ACCOUNT), tmp_path / "vault"
    before = open_vault(file, service="channeldesk-test")
    key = cache_key(before, ACCOUNT)
    script = (
        "import sys; from pathlib import Path; from app.services.credentials import open_vault;"
        f"vault = open_vault(Path({str(file)!r}), service='channeldesk-test', known={name!r});"
        f"print(vault.get({name!r}), 'keyring' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    before.drop(name)
    assert done.stdout.split() == [key.hex(), "False"]


@pytest.mark.usefixtures("system_keyring")
def test_the_systems_keyring_keeps_and_forgets(tmp_path: Path) -> None:
    vault = open_vault(tmp_path / "vault", service="channeldesk-test")
    vault.put("name", "secret")
    assert vault.kind is VaultKind.KEYRING
    assert vault.get("name") == "secret"
    vault.drop("name")
    vault.drop("name")
    assert vault.get("name") is None
