"""Secrets: in a keyring that works, or under a passphrase; never in plain text, never in memory alone."""

import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import scrypt, sha256
from pathlib import Path

import keyring
import keyring.core
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import RuleViolation
from app.domain.ids import PartnerId, UserId
from app.domain.partner.partner import Role
from app.services.session.credentials import KeptKey, cache_key, forget, key_name, tokens_name
from app.services.session.identity import Account
from app.services.session.laptop_secrets import LaptopSecrets, PassphraseRequest
from app.services.vaults.keyring_vault import KeyringVault
from app.services.vaults.passphrase_vault import PassphraseVault
from app.services.vaults.vault import VaultKind, keep
from tests.support.keyring import lock_keyring, unlock_keyring
from tests.support.vaults import LEAST_COST

PHRASE, NOON = "a long passphrase", datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ACCOUNT = Account("https://portal.example", PartnerId("arvane"), UserId("u1"), "Claire", Role.REP)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system whose keyring raises, as on a machine without a session."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    monkeypatch.delenv("CHANNELDESK_PASSPHRASE", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    yield
    # The library chooses once per process: without this, the next test would have no keyring either.
    keyring.set_keyring(before)


def test_secrets_under_a_passphrase_are_there_again_and_unreadable_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    PassphraseVault(path, "corbeau", LEAST_COST).put("refresh-token", "s3cret-value")
    again = PassphraseVault(path, "corbeau", LEAST_COST)
    assert again.get("refresh-token") == "s3cret-value"
    assert b"s3cret" not in path.read_bytes()
    assert b"refresh-token" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_another_passphrase_is_refused(tmp_path: Path) -> None:
    PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST).check()
    with pytest.raises(RuleViolation, match=r"vault\.wrong_passphrase"):
        PassphraseVault(tmp_path / "vault", "renard", LEAST_COST)


@pytest.mark.parametrize("content", [b"", b"not a vault at all", b"channeldesk-vault-1\nshort"])
def test_a_file_that_is_no_vault_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault"
    path.write_bytes(content)
    with pytest.raises(RuleViolation, match=r"vault\.damaged"):
        PassphraseVault(path, "corbeau", LEAST_COST)
    assert path.read_bytes() == content


def test_every_flipped_byte_of_the_file_is_told_from_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    PassphraseVault(path, "corbeau", LEAST_COST).put("name", "secret")
    content = path.read_bytes()
    for place in (0, 19, 20, 25, 37, 48, 49, len(content) - 33):
        path.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with pytest.raises(RuleViolation, match=r"vault\.damaged"):
            PassphraseVault(path, "corbeau", LEAST_COST)
    # The checksum alone vouches for nothing: what it is wrong about opens all the same, and is mended.
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 4]))
    PassphraseVault(path, "corbeau", LEAST_COST).put("name", "another")
    assert PassphraseVault(path, "corbeau", LEAST_COST).get("name") == "another"
    with pytest.raises(RuleViolation, match=r"vault\.wrong_passphrase"):
        PassphraseVault(path, "renard", LEAST_COST)


def test_a_new_file_costs_what_is_advised_and_says_so(tmp_path: Path) -> None:
    PassphraseVault(tmp_path / "vault", "corbeau").check()
    assert (tmp_path / "vault").read_bytes().startswith(b"channeldesk-vault-3\n" + bytes([17]))


def test_a_file_keeps_the_cost_that_it_was_made_with(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    PassphraseVault(path, "corbeau", LEAST_COST).put("name", "secret")
    PassphraseVault(path, "corbeau").put("more", "secret")
    assert path.read_bytes().startswith(b"channeldesk-vault-3\n" + bytes([LEAST_COST]))
    assert PassphraseVault(path, "corbeau").get("more") == "secret"


@pytest.mark.parametrize("cost", [0, 9, 19, 40, 255])
def test_a_cost_that_no_machine_should_pay_or_that_protects_nothing_is_damage(
    tmp_path: Path, cost: int
) -> None:
    path = tmp_path / "vault"
    PassphraseVault(path, "corbeau", LEAST_COST).put("name", "secret")
    content = bytearray(path.read_bytes())
    content[20] = cost
    path.write_bytes(content[:-32] + sha256(content[:-32]).digest())
    with pytest.raises(RuleViolation, match=r"vault\.damaged"):
        PassphraseVault(path, "corbeau")


@pytest.mark.parametrize(
    ("version", "refusal"), [(1, r"vault\.does_not_open"), (2, r"vault\.wrong_passphrase")]
)
def test_a_file_of_an_earlier_format_opens_and_becomes_one_of_the_newest(
    tmp_path: Path, version: int, refusal: str
) -> None:
    path = tmp_path / "vault"
    salt, nonce = bytes(range(16)), bytes(12)
    head = b"channeldesk-vault-%d\n" % version + salt
    key = scrypt(b"corbeau", salt=salt, n=1 << 17, r=8, p=1, maxmem=256 << 20, dklen=32)
    content = head + nonce + AESGCM(key).encrypt(nonce, b'{"name": "secret"}', head)
    path.write_bytes(content + (sha256(content).digest() if version > 1 else b""))
    with pytest.raises(RuleViolation, match=refusal):
        PassphraseVault(path, "renard", LEAST_COST)
    vault = PassphraseVault(path, "corbeau", LEAST_COST)
    assert vault.get("name") == "secret"
    vault.put("more", "s")
    assert path.read_bytes().startswith(b"channeldesk-vault-3\n" + bytes([17]))
    with pytest.raises(RuleViolation, match=r"vault\.wrong_passphrase"):
        PassphraseVault(path, "renard", LEAST_COST)
    assert PassphraseVault(path, "corbeau", LEAST_COST).get("name") == "secret"


def test_a_passphrase_typed_wrong_twice_may_be_right_the_third_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHANNELDESK_PASSPHRASE", raising=False)
    path = tmp_path / "vault"
    PassphraseVault(path, PHRASE, LEAST_COST).put("name", "secret")
    for answers, opened in ((["a", "b", PHRASE], True), (["a", "b", "c", PHRASE], False), (["a", ""], False)):
        asked: list[PassphraseRequest] = []

        def ask(
            which: PassphraseRequest, asked: list[PassphraseRequest] = asked, answers: list[str] = answers
        ) -> str | None:
            asked.append(which)
            return answers.pop(0)

        secrets = LaptopSecrets(path, ask)
        if opened:
            assert secrets.vault.get("name") == "secret"
        else:
            with pytest.raises(RuleViolation, match=r"wrong_passphrase|passphrase_needed"):
                _ = secrets.vault
        assert (
            asked == [PassphraseRequest.KEPT, PassphraseRequest.AGAIN, PassphraseRequest.AGAIN][: len(asked)]
        )
        assert len(asked) <= 3


def secrets_in(folder: Path, answer: str | None = None) -> LaptopSecrets:
    """The secrets of a laptop whose rep answers ``answer`` when asked for a passphrase; it costs little."""
    secrets = LaptopSecrets(folder / "vault", lambda _is_new: answer, service="channeldesk-test")
    secrets.cost = LEAST_COST
    return secrets


def test_the_file_of_a_passphrase_that_is_chosen_costs_whoever_guesses_half_a_second(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    LaptopSecrets(path, service="channeldesk-test").choose_passphrase(PHRASE, None, has_cache=False)
    assert path.read_bytes().startswith(b"channeldesk-vault-3\n" + bytes([17]))


def code(refused: pytest.ExceptionInfo[RuleViolation]) -> str:
    """Why it was refused."""
    return refused.value.problems[0].code


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_a_chosen_passphrase_is_asked_for_from_then_on(tmp_path: Path) -> None:
    secrets_in(tmp_path, PHRASE).make_ready()
    assert secrets_in(tmp_path, PHRASE).vault.kind is VaultKind.PASSPHRASE
    with pytest.raises(RuleViolation, match="wrong_passphrase"):
        _ = secrets_in(tmp_path, "another passphrase").vault
    with pytest.raises(RuleViolation, match="passphrase_needed"):
        _ = secrets_in(tmp_path).vault


@pytest.mark.usefixtures("no_keyring")
def test_the_passphrase_may_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHANNELDESK_PASSPHRASE", PHRASE)
    key = secrets_in(tmp_path).key_of(ACCOUNT, has_cache=False)
    assert secrets_in(tmp_path).key_of(ACCOUNT, has_cache=True) == key


@pytest.mark.usefixtures("no_keyring")
def test_with_nothing_to_keep_secrets_in_nothing_is_kept(tmp_path: Path) -> None:
    for ask in (
        lambda: secrets_in(tmp_path).make_ready(),
        lambda: secrets_in(tmp_path).key_of(ACCOUNT, has_cache=False),
        lambda: secrets_in(tmp_path).vault.put("name", "secret"),
    ):
        with pytest.raises(RuleViolation) as refused:
            ask()
        assert code(refused) == "keyring.none"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_keyring")
def test_a_short_passphrase_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuleViolation, match="passphrase_short"):
        secrets_in(tmp_path, "corbeau").make_ready()
    monkeypatch.setenv("CHANNELDESK_PASSPHRASE", "corbeau")
    with pytest.raises(RuleViolation, match="passphrase_short"):
        _ = secrets_in(tmp_path).vault
    assert list(tmp_path.iterdir()) == []


def test_a_cache_that_is_there_never_gets_another_key(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    with pytest.raises(RuleViolation, match="key_gone"):
        cache_key(vault, ACCOUNT, has_cache=True)
    assert vault.get(key_name(ACCOUNT)) is None


class ForgetfulVault(PassphraseVault):
    """Takes everything and keeps nothing, as a keyring on a read-only home does."""

    def put(self, name: str, secret: str) -> None:
        pass


def test_a_key_or_a_sign_in_that_cannot_be_read_again_is_refused(tmp_path: Path) -> None:
    vault = ForgetfulVault(tmp_path / "vault", "corbeau")
    with pytest.raises(RuleViolation, match="not_kept"):
        cache_key(vault, ACCOUNT, has_cache=False)
    with pytest.raises(RuleViolation, match="not_kept"):
        keep(vault, tokens_name(ACCOUNT), "token")


def test_a_key_taken_away_meanwhile_is_put_back(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    key = cache_key(vault, ACCOUNT, has_cache=False)
    kept = KeptKey(vault, ACCOUNT, key)
    for is_file_gone in (False, True):
        if is_file_gone:
            (tmp_path / "vault").unlink()
        else:
            vault.drop(key_name(ACCOUNT))
        kept.look_after()
        again = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
        assert cache_key(again, ACCOUNT, has_cache=True) == key


def test_a_key_that_cannot_be_put_back_is_said(tmp_path: Path) -> None:
    vault = ForgetfulVault(tmp_path / "vault", "corbeau")
    with pytest.raises(RuleViolation, match="key_not_kept"):
        KeptKey(vault, ACCOUNT, bytes(32)).look_after()


def test_two_processes_write_into_one_vault_without_losing_each_others_secrets(tmp_path: Path) -> None:
    window = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    window.check()
    verb = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    verb.put("refresh-token", "renewed")
    window.put("cache-key", "k")
    assert (verb.get("cache-key"), window.get("refresh-token")) == ("k", "renewed")


def test_the_cache_key_is_made_once_per_account_and_forgotten_for_ever(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    key = cache_key(vault, ACCOUNT, has_cache=False)
    vault.put(tokens_name(ACCOUNT), "token")
    other = Account("https://portal.example", PartnerId("other"), UserId("u1"), "Claire", Role.REP)
    assert len(key) == 32
    assert cache_key(vault, ACCOUNT, has_cache=True) == key != cache_key(vault, other, has_cache=False)
    forget(vault, ACCOUNT)
    assert vault.get(tokens_name(ACCOUNT)) is None
    assert cache_key(vault, ACCOUNT, has_cache=False) != key


def test_a_kept_key_that_is_none_is_refused(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "vault", "corbeau", LEAST_COST)
    cache_key(vault, ACCOUNT, has_cache=False)
    vault.put("cache-key https://portal.example arvane u1", "zz")
    with pytest.raises(RuleViolation, match=r"vault\.key_malformed"):
        cache_key(vault, ACCOUNT, has_cache=True)


def test_a_keyring_that_never_answers_is_left_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    silent = types.SimpleNamespace(get_keyring=lambda: release.wait(10))
    monkeypatch.setitem(sys.modules, "keyring", silent)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    vault = KeyringVault("channeldesk-test", limit_s=0.05, library_limit_s=0.05)
    with pytest.raises(RuleViolation, match=r"keyring\.silent"):
        vault.put("name", "secret")
    release.set()


@pytest.mark.usefixtures("system_keyring")
def test_a_key_in_the_systems_keyring_is_read_without_loading_the_library(tmp_path: Path) -> None:
    name, file = key_name(ACCOUNT), tmp_path / "vault"
    before = secrets_in(tmp_path)
    key = before.key_of(ACCOUNT, has_cache=False)
    script = (
        "import sys; from pathlib import Path; from app.services.session.laptop_secrets import LaptopSecrets;"
        f"vault = LaptopSecrets(Path({str(file)!r}), service='channeldesk-test').vault;"
        f"print(vault.get({name!r}), 'keyring' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    before.vault.drop(name)
    assert done.stdout.split() == [key.hex(), "False"]


@pytest.mark.usefixtures("system_keyring")
def test_the_systems_keyring_keeps_and_forgets(tmp_path: Path) -> None:
    vault = secrets_in(tmp_path).vault
    vault.put("name", "secret")
    assert vault.kind is VaultKind.KEYRING
    assert vault.get("name") == "secret"
    vault.drop("name")
    vault.drop("name")
    assert vault.get("name") is None


@pytest.fixture
def locked_keyring(tmp_path: Path, own_keyring: None) -> bytes:
    """A keyring of its own, locked, with a key in it."""
    key = secrets_in(tmp_path).key_of(ACCOUNT, has_cache=False)
    lock_keyring()
    return key


def test_a_locked_keyring_is_told_from_one_that_lost_the_key(tmp_path: Path, locked_keyring: bytes) -> None:
    other = Account("https://portal.example", PartnerId("other"), UserId("u9"), "Claire", Role.REP)
    for account, has_cache in ((ACCOUNT, True), (ACCOUNT, False), (other, True), (other, False)):
        with pytest.raises(RuleViolation) as refused:
            secrets_in(tmp_path).key_of(account, has_cache=has_cache)
        assert code(refused) == "keyring.locked"
    with pytest.raises(RuleViolation, match=r"keyring\.locked"):
        secrets_in(tmp_path).make_ready()
    unlock_keyring()
    assert secrets_in(tmp_path).key_of(ACCOUNT, has_cache=True) == locked_keyring
    with pytest.raises(RuleViolation, match="key_gone"):
        secrets_in(tmp_path).key_of(other, has_cache=True)


def test_a_passphrase_takes_the_secrets_out_of_the_keyring(tmp_path: Path, locked_keyring: bytes) -> None:
    secrets = secrets_in(tmp_path)
    # Nobody can be asked for its password here.
    with pytest.raises(RuleViolation, match=r"keyring\.stays_locked"):
        secrets.choose_passphrase(PHRASE, ACCOUNT, has_cache=True)
    assert not secrets.has_passphrase
    unlock_keyring()
    secrets.choose_passphrase(PHRASE, ACCOUNT, has_cache=True)
    assert secrets_in(tmp_path, PHRASE).key_of(ACCOUNT, has_cache=True) == locked_keyring
    assert secrets.keyring.get(key_name(ACCOUNT)) is None


def test_starting_over_leaves_the_old_key_in_the_locked_keyring(
    tmp_path: Path, locked_keyring: bytes
) -> None:
    secrets = secrets_in(tmp_path)
    with pytest.raises(RuleViolation, match=r"keyring\.locked"):
        secrets.start_over(None, NOON)
    secrets.start_over(PHRASE, NOON)
    assert secrets.key_of(ACCOUNT, has_cache=False) != locked_keyring
    unlock_keyring()
    assert secrets.keyring.get(key_name(ACCOUNT)) == locked_keyring.hex()


def test_starting_over_sets_a_vault_aside_under_the_moment(tmp_path: Path) -> None:
    before = secrets_in(tmp_path)
    before.start_over("a forgotten passphrase", NOON)
    key = before.key_of(ACCOUNT, has_cache=False)
    secrets_in(tmp_path).start_over(PHRASE, NOON)
    aside = LaptopSecrets(tmp_path / "vault.2026-11-20T12-00-00", lambda _: "a forgotten passphrase")
    assert aside.key_of(ACCOUNT, has_cache=True) == key
    assert secrets_in(tmp_path, PHRASE).key_of(ACCOUNT, has_cache=False) != key
