"""Signing in at a real portal with a browser of the test, renewing, and signing out."""

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.partner.partner import Role
from app.services.portal_client.connect import connect
from app.services.portal_client.errors import SignInNeeded, Unreachable
from app.services.portal_client.kept_tokens import KeptTokens
from app.services.portal_client.redirect import Landing
from app.services.portal_client.sign_in import SignedIn, SignIn, sign_out
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Account
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.fault_proxy import FaultProxy, drop, lose_answer
from tests.support.patience import PATIENCE_S
from tests.support.people import CLAIRE, PARTNER
from tests.support.quick_hash import quick_hash
from tests.support.vaults import kept_refresh, kept_tokens

LANDING = Landing("fr", "C’est fait.", "Refusé.")
PASSWORD = "correct horse"


class Browser:
    """Opens the sign-in page, fills the form in and follows where the portal sends it."""

    def __init__(self, password: str = PASSWORD) -> None:
        self.pages: list[str] = []
        self._password = password
        self._threads: list[threading.Thread] = []

    def open(self, url: str) -> bool:
        """Like ``webbrowser.open``: returns at once."""
        self._threads.append(threading.Thread(target=self._use, args=(url,)))
        self._threads[-1].start()
        return True

    def close(self) -> None:
        """Wait until it is done."""
        for thread in self._threads:
            thread.join(30)

    def _use(self, url: str) -> None:
        form = requests.get(url, timeout=PATIENCE_S).text
        action = re.search(r'action="([^"]+)"', form)
        assert action is not None
        address = url.partition("/oauth")[0] + action.group(1).replace("&amp;", "&")
        data = {"login": CLAIRE.email, "password": self._password}
        self.pages.append(requests.post(address, data, timeout=PATIENCE_S).text)


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture
def vault(tmp_path: Path) -> KeptTokens:
    return kept_tokens(tmp_path)


@pytest.fixture
def sign_in(
    portal: EmbeddedPortal, proxy: FaultProxy, portal_clock: FixedClock, vault: KeptTokens, browser: Browser
) -> Callable[[], SignedIn]:
    """Signs Claire in."""
    login = Account(PARTNER, CLAIRE.id, CLAIRE.email, quick_hash(PASSWORD), CLAIRE.name, CLAIRE.role)
    seed(portal.engine, PARTNER, [], [login], portal_clock)
    use_case = SignIn(proxy.url, portal_clock, lambda account: vault, browser.open)
    return lambda: use_case.run(LANDING, threading.Event())


def test_the_browser_signs_the_rep_in_and_lands_on_our_page(
    sign_in: Callable[[], SignedIn], browser: Browser, vault: KeptTokens, proxy: FaultProxy
) -> None:
    signed_in = sign_in()
    browser.close()

    account = signed_in.account
    assert (account.name, account.role, account.partner_id) == ("Claire Moreau", Role.REP, PARTNER)
    assert account.portal_url == proxy.url
    assert vault.load() == signed_in.tokens
    assert "C’est fait." in browser.pages[0]


def test_the_kept_token_is_enough_at_the_next_start(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    first = sign_in().tokens.refresh

    for hours, is_renewed in ((0, False), (2, True)):
        portal_clock.advance(hours=hours)
        client = connect(proxy.url, portal_clock, vault)
        assert client.document(Kind.USER, CLAIRE.id) == CLAIRE
        client.close()
        assert (kept_refresh(vault) != first) is is_renewed


def test_an_expired_access_token_is_renewed_without_the_rep(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    tokens = sign_in().tokens
    client = connect(proxy.url, FixedClock(portal_clock.now()), vault, tokens)
    portal_clock.advance(hours=2)

    assert client.sync_info().user_id == CLAIRE.id
    assert client.sync_info().user_id == CLAIRE.id
    client.close()

    assert len(proxy.seen("/oauth/token")) == 2


def test_a_renewal_whose_answer_was_lost_brings_the_same_successor(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    sign_in()
    portal_clock.advance(hours=2)
    client = connect(proxy.url, portal_clock, vault)
    proxy.plan("/oauth/token", lose_answer)

    assert client.sync_info().user_id == CLAIRE.id
    client.close()


def test_a_renewal_lost_twice_leaves_the_sign_in_as_it_was(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    sign_in()
    portal_clock.advance(hours=2)
    client = connect(proxy.url, portal_clock, vault)
    proxy.plan("/oauth/token", lose_answer, times=2)

    with pytest.raises(Unreachable):
        client.sync_info()
    portal_clock.advance(seconds=30)

    assert client.sync_info().user_id == CLAIRE.id
    client.close()


def test_signing_out_ends_it_on_the_portal_too(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    tokens = sign_in().tokens
    client = connect(proxy.url, portal_clock, vault, tokens)

    sign_out(proxy.url, portal_clock, vault)

    assert vault.load() is None
    with pytest.raises(SignInNeeded):
        client.sync_info()
    client.close()


def test_signing_out_without_a_network_still_forgets_the_token(
    sign_in: Callable[[], SignedIn], vault: KeptTokens, proxy: FaultProxy, portal_clock: FixedClock
) -> None:
    sign_in()
    proxy.plan("/oauth/revoke", drop)
    proxy.disconnect()

    sign_out(proxy.url, portal_clock, vault)

    assert vault.load() is None


def test_a_cancelled_sign_in_and_a_missing_browser_say_so(
    portal: EmbeddedPortal, proxy: FaultProxy, portal_clock: FixedClock, vault: KeptTokens
) -> None:
    cancelled = threading.Event()
    cancelled.set()
    nobody = SignIn(proxy.url, portal_clock, lambda account: vault, lambda url: True)
    no_browser = SignIn(proxy.url, portal_clock, lambda account: vault, lambda url: False)

    with pytest.raises(RuleViolation, match=r"sign_in\.cancelled"):
        nobody.run(LANDING, cancelled)
    with pytest.raises(RuleViolation, match=r"sign_in\.no_browser"):
        no_browser.run(LANDING, threading.Event())


def test_a_portal_out_of_reach_is_said_before_a_browser_opens(
    proxy: FaultProxy, portal_clock: FixedClock, vault: KeptTokens, browser: Browser
) -> None:
    proxy.disconnect()

    with pytest.raises(RuleViolation) as refused:
        SignIn(proxy.url, portal_clock, lambda account: vault, browser.open).run(LANDING, threading.Event())

    assert [problem.code for problem in refused.value.problems] == ["sign_in.unreachable"]
    assert not browser.pages
