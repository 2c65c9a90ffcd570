"""One renewal at a time, kept before it is used, and never more than needed."""

from datetime import timedelta

import pytest

from app.services.portal.errors import SignInNeeded, Unreachable
from app.services.portal.tokens import TokenKeeper, Tokens
from tests.support.clocks import NOON
from tests.support.vaults import MemoryVault


class CountingRenewal:
    """Gives numbered tokens, or fails as told."""

    def __init__(self, vault: MemoryVault) -> None:
        self.asked: list[str] = []
        self.kept_when_asked: list[str | None] = []
        self.error: Exception | None = None
        self._vault = vault

    def renew(self, refresh_token: str) -> Tokens:
        self.asked.append(refresh_token)
        self.kept_when_asked.append(self._vault.load())
        if self.error:
            raise self.error
        number = len(self.asked)
        return Tokens(f"access-{number}", f"refresh-{number}", NOON + timedelta(minutes=10))


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault("refresh-0")


@pytest.fixture
def renewal(vault: MemoryVault) -> CountingRenewal:
    return CountingRenewal(vault)


@pytest.fixture
def keeper(vault: MemoryVault, renewal: CountingRenewal) -> TokenKeeper:
    return TokenKeeper(vault, renewal)


def test_the_kept_token_brings_the_first_access_token_and_its_successor_is_kept(
    keeper: TokenKeeper, vault: MemoryVault
) -> None:
    assert keeper.access(NOON) == "access-1"
    assert vault.load() == "refresh-1"


def test_a_fresh_access_token_is_used_again(keeper: TokenKeeper, renewal: CountingRenewal) -> None:
    keeper.access(NOON)
    keeper.access(NOON + timedelta(minutes=9))

    assert len(renewal.asked) == 1


def test_a_stale_access_token_is_renewed_with_the_successor(
    keeper: TokenKeeper, renewal: CountingRenewal
) -> None:
    keeper.access(NOON)

    assert keeper.access(NOON + timedelta(minutes=10)) == "access-2"
    assert renewal.asked == ["refresh-0", "refresh-1"]


def test_a_refused_access_token_is_replaced_once_for_all_who_held_it(
    keeper: TokenKeeper, renewal: CountingRenewal
) -> None:
    refused = keeper.access(NOON)

    assert keeper.replace(refused) == "access-2"
    assert keeper.replace(refused) == "access-2"
    assert len(renewal.asked) == 2


def test_a_renewal_whose_answer_was_lost_leaves_the_kept_token_as_it_was(
    keeper: TokenKeeper, renewal: CountingRenewal, vault: MemoryVault
) -> None:
    renewal.error = Unreachable()

    with pytest.raises(Unreachable):
        keeper.access(NOON)

    assert vault.load() == "refresh-0"


def test_without_a_kept_token_the_rep_must_sign_in(renewal: CountingRenewal) -> None:
    with pytest.raises(SignInNeeded):
        TokenKeeper(MemoryVault(None), renewal).access(NOON)

    assert renewal.asked == []
