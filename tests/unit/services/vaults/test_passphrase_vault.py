"""The vault in a file, used by several processes at once: nothing that one keeps is lost to another."""

import hashlib
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.files.file_lock import FileLock
from app.services.vaults import passphrase_vault
from app.services.vaults.passphrase_vault import PassphraseVault
from tests.support.vaults import LEAST_COST

SECRETS = 30


@pytest.fixture
def vault_file(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def stretched(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The salts that a key was made from, one each time the costly work was done."""
    salts: list[bytes] = []
    whole = hashlib.scrypt

    def counted(password: bytes, *, salt: bytes, n: int, r: int, p: int, maxmem: int, dklen: int) -> bytes:
        salts.append(salt)
        return whole(password, salt=salt, n=n, r=r, p=p, maxmem=maxmem, dklen=dklen)

    monkeypatch.setattr(passphrase_vault, "scrypt", counted)
    return salts


def test_processes_that_write_at_the_same_time_keep_each_others_secrets(vault_file: Path) -> None:
    mine = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    mine.put("mine", "kept")
    with ExitStack() as stack:
        processes = [stack.enter_context(_start(vault_file, name)) for name in ("a", "b", "c")]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.close()
        mine.put("mine too", "kept")
    assert [process.returncode for process in processes] == [0, 0, 0]

    for name in ("a", "b", "c"):
        for number in range(SECRETS):
            expected = None if number % 3 == 2 else f"secret {number}"
            assert mine.get(f"{name} {number}") == expected
    assert (mine.get("mine"), mine.get("mine too")) == ("kept", "kept")
    assert PassphraseVault(vault_file, "corbeau", LEAST_COST).get("mine") == "kept"


def test_two_vaults_that_begin_in_the_same_place_share_one_file(vault_file: Path) -> None:
    processes = [_start(vault_file, name) for name in ("a", "b")]
    for process in processes:
        process.communicate()

    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    assert (vault.get("a 0"), vault.get("b 0")) == ("secret 0", "secret 0")


def test_the_costly_key_is_made_once_however_often_the_file_changes(
    vault_file: Path, stretched: list[bytes]
) -> None:
    first = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    second = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    for number in range(3):
        first.put("shared", str(number))
        assert second.get("shared") == str(number)

    assert len(stretched) == 2


def test_a_vault_made_anew_by_another_process_is_opened_with_its_own_salt(
    vault_file: Path, stretched: list[bytes]
) -> None:
    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    vault.put("name", "old")
    vault_file.unlink()
    PassphraseVault(vault_file, "corbeau", LEAST_COST).put("name", "new")

    assert vault.get("name") == "new"
    assert len(set(stretched)) == 2


def test_a_passphrase_that_another_process_changed_is_refused_and_nothing_written(vault_file: Path) -> None:
    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    vault.put("name", "mine")
    vault_file.unlink()
    PassphraseVault(vault_file, "renard", LEAST_COST).put("name", "theirs")
    content = vault_file.read_bytes()

    with pytest.raises(RuleViolation, match=r"vault\.wrong_passphrase"):
        vault.put("name", "again")
    assert vault_file.read_bytes() == content


def test_a_file_that_vanished_is_written_again_with_all_that_was_in_it(vault_file: Path) -> None:
    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    vault.put("one", "1")
    vault_file.unlink()

    assert vault.get("one") is None
    vault.put("two", "2")
    again = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    assert (again.get("one"), again.get("two")) == ("1", "2")


def test_what_cannot_be_written_is_refused_and_what_was_there_stays(vault_file: Path) -> None:
    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    vault.put("one", "1")
    lock_file = vault_file.with_name("vault.lock")
    lock_file.unlink()
    lock_file.mkdir()

    with pytest.raises(RuleViolation, match=r"vault\.not_written"):
        vault.put("one", "2")
    assert vault.get("one") == "1"


def test_a_process_that_holds_the_file_for_ever_is_named(
    vault_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = PassphraseVault(vault_file, "corbeau", LEAST_COST)
    monkeypatch.setattr(passphrase_vault, "_LOCK_LIMIT_S", 0.05)

    with (
        FileLock(vault_file.with_name("vault.lock")).held(1.0),
        pytest.raises(RuleViolation, match=r"vault\.busy"),
    ):
        vault.put("one", "1")
    assert vault.get("one") is None


def _start(vault_file: Path, name: str) -> "subprocess.Popen[bytes]":
    arguments = ("-m", "tests.support.vault_process", str(vault_file), "corbeau", name, str(SECRETS))
    return subprocess.Popen([sys.executable, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
