"""One renewal at a time, for every process that shares the vault; kept before it is used, and never more."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import violation
from app.services.files.file_lock import FileLock
from app.services.portal_client.errors import (
    Interrupted,
    RenewalBusy,
    SignInNeeded,
    Unreachable,
    VaultTrouble,
)
from app.services.portal_client.kept_tokens import KeptTokens
from app.services.portal_client.tokens import TokenKeeper, Tokens
from app.services.vaults.vault import MemoryVault
from tests.support.clocks import NOON
from tests.support.vaults import NAME, kept_refresh, kept_tokens

LIFE = timedelta(minutes=10)
LATER = NOON + LIFE


class CountingRenewal:
    """Gives numbered tokens, or fails as told."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: Exception | None = None
        self.is_broken_off = False

    def renew(self, refresh_token: str) -> Tokens:
        self.asked.append(refresh_token)
        if self.error:
            raise self.error
        number = len(self.asked)
        issued_at = NOON + (number - 1) * LIFE
        return Tokens(f"access-{number}", f"refresh-{number}", issued_at, issued_at + LIFE)

    def check(self) -> None:
        if self.is_broken_off:
            raise Interrupted


class FailingVault(MemoryVault):
    """Answers like a full disk or a locked keyring while ``is_failing``."""

    is_failing = False

    def put(self, name: str, secret: str) -> None:
        if self.is_failing:
            raise violation("disk.full")
        super().put(name, secret)


@pytest.fixture
def vault() -> FailingVault:
    return FailingVault()


@pytest.fixture
def kept(tmp_path: Path, vault: FailingVault) -> KeptTokens:
    return kept_tokens(tmp_path, "refresh-0", vault)


@pytest.fixture
def renewal() -> CountingRenewal:
    return CountingRenewal()


@pytest.fixture
def new_keeper(kept: KeptTokens, renewal: CountingRenewal) -> Callable[[], TokenKeeper]:
    """Each is what another process of the same rep would have."""
    return lambda: TokenKeeper(kept, renewal)


@pytest.fixture
def keeper(new_keeper: Callable[[], TokenKeeper]) -> TokenKeeper:
    return new_keeper()


def test_the_kept_token_brings_the_first_access_token_and_its_successor_is_kept(
    keeper: TokenKeeper, kept: KeptTokens
) -> None:
    assert keeper.access(NOON) == "access-1"
    assert kept_refresh(kept) == "refresh-1"


def test_a_fresh_access_token_is_used_again(keeper: TokenKeeper, renewal: CountingRenewal) -> None:
    keeper.access(NOON)
    keeper.access(NOON + timedelta(minutes=9))

    assert len(renewal.asked) == 1


def test_a_stale_access_token_is_renewed_with_the_successor(
    keeper: TokenKeeper, renewal: CountingRenewal
) -> None:
    keeper.access(NOON)

    assert keeper.access(LATER) == "access-2"
    assert renewal.asked == ["refresh-0", "refresh-1"]


def test_a_token_of_seconds_is_used_for_most_of_its_life() -> None:
    tokens = Tokens("access", "refresh", NOON, NOON + timedelta(seconds=20))

    assert tokens.is_fresh(NOON + timedelta(seconds=14))
    assert not tokens.is_fresh(NOON + timedelta(seconds=16))


def test_a_refused_access_token_is_replaced_once_for_all_who_held_it(
    keeper: TokenKeeper, renewal: CountingRenewal
) -> None:
    refused = keeper.access(NOON)

    assert keeper.replace(refused) == "access-2"
    assert keeper.replace(refused) == "access-2"
    assert len(renewal.asked) == 2


def test_whoever_renews_renews_for_every_process(
    new_keeper: Callable[[], TokenKeeper], renewal: CountingRenewal
) -> None:
    window, command = new_keeper(), new_keeper()

    assert window.access(NOON) == command.access(NOON) == "access-1"
    assert command.access(LATER) == window.access(LATER) == "access-2"
    assert window.replace("access-2") == command.replace("access-2") == "access-3"
    assert renewal.asked == ["refresh-0", "refresh-1", "refresh-2"]


def test_processes_that_renew_at_the_same_moment_renew_once(
    new_keeper: Callable[[], TokenKeeper], renewal: CountingRenewal
) -> None:
    keepers, start, given = [new_keeper() for _ in range(8)], threading.Barrier(8), set()

    def use(keeper: TokenKeeper) -> None:
        start.wait()
        given.add(keeper.access(NOON))

    threads = [threading.Thread(target=use, args=(each,)) for each in keepers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert given == {"access-1"}
    assert renewal.asked == ["refresh-0"]


def test_a_renewal_whose_answer_was_lost_leaves_the_kept_token_as_it_was(
    keeper: TokenKeeper, renewal: CountingRenewal, kept: KeptTokens
) -> None:
    renewal.error = Unreachable()

    with pytest.raises(Unreachable):
        keeper.access(NOON)

    assert kept_refresh(kept) == "refresh-0"


def test_what_could_not_be_kept_is_not_used_and_is_kept_later_without_asking_again(
    keeper: TokenKeeper, renewal: CountingRenewal, kept: KeptTokens, vault: FailingVault
) -> None:
    vault.is_failing = True
    for _ in range(3):
        with pytest.raises(VaultTrouble) as trouble:
            keeper.access(NOON)
        assert trouble.value.code == "disk.full"
    assert kept_refresh(kept) == "refresh-0"

    vault.is_failing = False

    assert keeper.access(NOON) == "access-1"
    assert kept_refresh(kept) == "refresh-1"
    assert renewal.asked == ["refresh-0"]


def test_another_process_may_renew_what_this_one_could_not_keep(
    new_keeper: Callable[[], TokenKeeper], renewal: CountingRenewal, vault: FailingVault
) -> None:
    window, command = new_keeper(), new_keeper()
    vault.is_failing = True
    with pytest.raises(VaultTrouble):
        window.access(NOON)
    vault.is_failing = False

    assert command.access(NOON + LIFE) == "access-2"
    assert window.access(NOON + LIFE) == "access-2"
    assert renewal.asked == ["refresh-0", "refresh-0"]


def test_an_access_token_is_used_to_its_end_while_the_vault_cannot_be_written(
    keeper: TokenKeeper, vault: FailingVault
) -> None:
    keeper.access(NOON)
    vault.is_failing = True

    assert keeper.access(LATER - timedelta(seconds=1)) == "access-1"
    with pytest.raises(VaultTrouble):
        keeper.access(LATER)


def test_signed_out_in_one_process_is_signed_out_in_the_other(
    keeper: TokenKeeper, renewal: CountingRenewal, kept: KeptTokens
) -> None:
    keeper.access(NOON)
    kept.remove()

    with pytest.raises(SignInNeeded):
        keeper.access(LATER)
    with pytest.raises(SignInNeeded):
        keeper.replace("access-1")
    assert renewal.asked == ["refresh-0"]
    assert kept.load() is None


def test_signed_in_again_in_one_process_is_signed_in_in_the_other(
    keeper: TokenKeeper, kept: KeptTokens
) -> None:
    keeper.access(NOON)
    kept.save(Tokens("access-new", "refresh-new", NOON, LATER + LIFE))

    assert keeper.access(LATER) == "access-new"


def test_a_process_that_holds_the_renewal_for_ever_is_waited_for_and_then_named(
    tmp_path: Path, renewal: CountingRenewal, vault: FailingVault
) -> None:
    vault.put(NAME, "refresh-0")
    kept = KeptTokens(vault, NAME, tmp_path / "renewal.lock", limit_s=0.05)
    with FileLock(tmp_path / "renewal.lock").held(1.0), pytest.raises(RenewalBusy):
        TokenKeeper(kept, renewal).access(NOON)

    assert renewal.asked == []
    assert TokenKeeper(kept, renewal).access(NOON) == "access-1"


def test_the_wait_for_another_process_is_broken_off_with_the_exchange(
    tmp_path: Path, keeper: TokenKeeper, renewal: CountingRenewal
) -> None:
    renewal.is_broken_off = True

    with FileLock(tmp_path / "renewal.lock").held(1.0), pytest.raises(Interrupted):
        keeper.access(NOON)


def test_a_lock_that_cannot_be_made_is_trouble_with_the_vault(
    tmp_path: Path, renewal: CountingRenewal, vault: FailingVault
) -> None:
    vault.put(NAME, "refresh-0")
    (tmp_path / "file").write_bytes(b"")
    kept = KeptTokens(vault, NAME, tmp_path / "file" / "renewal.lock")

    with pytest.raises(VaultTrouble, match=r"vault\.not_written"):
        TokenKeeper(kept, renewal).access(NOON)


def test_kept_tokens_that_cannot_be_read_are_damage(
    keeper: TokenKeeper, vault: FailingVault, renewal: CountingRenewal
) -> None:
    vault.put(NAME, '{"access": 7}')

    with pytest.raises(VaultTrouble, match="sign_in_malformed"):
        keeper.access(NOON)
    assert renewal.asked == []


def test_without_a_kept_token_the_rep_must_sign_in(tmp_path: Path, renewal: CountingRenewal) -> None:
    with pytest.raises(SignInNeeded):
        TokenKeeper(kept_tokens(tmp_path), renewal).access(NOON)

    assert renewal.asked == []
