"""What has expired goes, after the time in which it may still tell something, and what lives stays."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Table, func, select

from portal.background.sweeping import ACCESS_KEPT, CODES_KEPT, LINKS_KEPT, SESSIONS_KEPT, Sweep
from portal.clock import stamp
from portal.demo.embedded import EmbeddedPortal
from portal.oauth.tokens import REFRESH_LIFE
from portal.store import links
from portal.store.engine import reading, writing
from portal.store.link_tokens import Holder, Link, Purpose
from portal.store.tables import (
    authorization_code,
    customer_link,
    sign_in_failure,
    token,
    token_family,
    token_pair,
)
from tests.support.oauth import asked, redeem, sign_in, submit
from tests.support.oauth import token as ask_token
from tests.support.portal_laptop import ARVANE, OTHER, OTHER_REP, REP, Laptop, SettableClock
from tests.support.waiting import until

_SECOND = timedelta(seconds=1)


@pytest.fixture
def sweep(portal: EmbeddedPortal, clock: SettableClock) -> Sweep:
    return Sweep(portal.engine, clock)


def count(portal: EmbeddedPortal, table: Table, partner_id: str = ARVANE) -> int:
    query = select(func.count()).select_from(table)
    if "partner_id" in table.c:
        query = query.where(table.c.partner_id == partner_id)
    with reading(portal.engine, partner_id) as connection:
        return int(connection.execute(query).scalar_one())


def renewed(portal: EmbeddedPortal, refresh_token: str) -> dict[str, str]:
    answer = ask_token(portal, grant_type="refresh_token", refresh_token=refresh_token)
    found: dict[str, str] = answer.json()
    return found


def test_a_code_tells_of_a_second_use_for_a_day(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    code = sign_in(portal)
    given = redeem(portal, code).json()
    clock.advance(seconds=60)
    clock.advance(seconds=(CODES_KEPT - _SECOND).total_seconds())
    assert (sweep.run_once(), count(portal, authorization_code)) == (0, 1)
    assert redeem(portal, code).json() == {"error": "invalid_grant"}
    assert renewed(portal, given["refresh_token"]) == {"error": "invalid_grant"}  # It was intercepted.
    clock.advance(seconds=1)
    sweep.run_once()
    assert count(portal, authorization_code) == 0
    assert redeem(portal, code).json() == {"error": "invalid_grant"}


def test_a_sign_in_goes_on_while_its_used_up_tokens_go(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    first = renewed(portal, portal.issue_tokens(REP).refresh_token)
    clock.advance(hours=1)
    second = renewed(portal, first["refresh_token"])
    clock.advance(seconds=ACCESS_KEPT.total_seconds())
    sweep.run_once()
    # Three refresh tokens, and the access token of the last renewal with its pair.
    assert (count(portal, token), count(portal, token_pair), count(portal, token_family)) == (4, 1, 1)
    third = renewed(portal, second["refresh_token"])
    assert "access_token" in third
    # The swept portal still knows a copied token when it sees one.
    clock.advance(minutes=2)
    assert renewed(portal, first["refresh_token"]) == {"error": "invalid_grant"}
    assert renewed(portal, third["refresh_token"]) == {"error": "invalid_grant"}


def test_a_renewal_whose_answer_was_lost_is_given_again_after_a_sweep(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    given = portal.issue_tokens(REP)
    lost = renewed(portal, given.refresh_token)
    clock.advance(days=3)
    sweep.run_once()
    again = renewed(portal, given.refresh_token)
    assert again["refresh_token"] == lost["refresh_token"]


def test_nothing_is_left_of_a_sign_in_that_ended(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock, laptop_of: Callable[..., Laptop]
) -> None:
    renewed(portal, portal.issue_tokens(REP).refresh_token)
    portal.issue_tokens(OTHER_REP)
    clock.advance(seconds=(REFRESH_LIFE - _SECOND).total_seconds())
    sweep.run_once()
    assert count(portal, token_family) == 1
    clock.advance(seconds=1)
    living = laptop_of(REP)
    sweep.run_once()
    assert [count(portal, each, OTHER) for each in (token, token_pair, token_family)] == [0, 0, 0]
    assert [count(portal, each) for each in (token, token_pair, token_family)] == [2, 1, 1]
    assert living.get("/v1/sync/info").status_code == 200


def test_a_link_says_why_it_does_not_open_and_goes_later(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    for purpose in Purpose:
        keep(portal, clock, purpose, "nobody@acme.example")
    left = {}
    for kept in (SESSIONS_KEPT, LINKS_KEPT):
        clock.advance(seconds=(kept - _SECOND).total_seconds())
        assert sweep.run_once() == 0
        clock.advance(seconds=1)
        sweep.run_once()
        left[kept] = purposes(portal)
        clock.advance(seconds=-kept.total_seconds())
    written_to = {Purpose.ONBOARDING, Purpose.CREDENTIALS, Purpose.OFFER}
    assert left == {SESSIONS_KEPT: written_to, LINKS_KEPT: set()}


def test_the_link_with_which_a_password_was_chosen_leads_in_ever_after(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    keep(portal, clock, Purpose.CREDENTIALS, "ana@acme.example")
    keep(portal, clock, Purpose.CREDENTIALS, "nobody@acme.example")
    with writing(portal.engine, ARVANE) as connection:
        links.choose_password(connection, ARVANE, "acme", "ana@acme.example", "hash", stamp(clock.now()))
    clock.advance(days=2_000)
    sweep.run_once()
    with reading(portal.engine, ARVANE) as connection:
        assert connection.execute(select(customer_link.c.holder_id)).scalars().all() == ["ana@acme.example"]


def test_failed_sign_ins_are_forgotten_once_they_count_no_more(
    portal: EmbeddedPortal, sweep: Sweep, clock: SettableClock
) -> None:
    for _ in range(5):
        submit(portal, asked(), password="wrong")
    clock.advance(minutes=4, seconds=59)
    sweep.run_once()
    assert submit(portal, asked()).status_code == 429
    clock.advance(seconds=1)
    sweep.run_once()
    assert count(portal, sign_in_failure) == 0


def test_a_sweep_is_bounded_and_the_next_one_goes_on(portal: EmbeddedPortal, clock: SettableClock) -> None:
    for number in range(50):
        keep(portal, clock, Purpose.SESSION, f"{number}@acme.example")
    clock.advance(days=31)
    small = Sweep(portal.engine, clock, batch=2)
    assert [small.run_once(), small.run_once(), small.run_once()] == [40, 10, 0]


def test_a_portal_that_serves_sweeps_by_itself(
    database_url: str, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portal.server.SWEEP_EVERY_S", 0.01)
    with EmbeddedPortal(database_url, clock=clock) as portal:
        submit(portal, asked(), password="wrong")
        assert count(portal, sign_in_failure) == 1
        clock.advance(minutes=5)
        until(lambda: count(portal, sign_in_failure) == 0)


def keep(portal: EmbeddedPortal, clock: SettableClock, purpose: Purpose, holder: str) -> None:
    """A link that expires now."""
    link = Link(
        link_id=f"{purpose}-{holder}",
        purpose=purpose,
        customer_id="acme",
        held_by=Holder.LOGIN,
        holder_id=holder,
        holder_name=holder,
        expires_at=stamp(clock.now()),
    )
    with writing(portal.engine, ARVANE) as connection:
        links.add(connection, ARVANE, link)


def purposes(portal: EmbeddedPortal) -> set[Purpose]:
    with reading(portal.engine, ARVANE) as connection:
        return {Purpose(each) for each in connection.execute(select(customer_link.c.purpose)).scalars()}
