"""Signing in: PKCE, loopback redirects, rotation and its replay window."""

import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from portal.demo.embedded import EmbeddedPortal
from portal.store.audit import verify
from portal.store.engine import writing
from portal.store.tables import token_pair
from tests.support.oauth import REDIRECT, asked, redeem, renew, sign_in, status_with, submit, token
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import PASSWORD, REP, SettableClock


@pytest.fixture
def given(portal: EmbeddedPortal) -> dict[str, Any]:
    """The first tokens of a sign-in."""
    answer: dict[str, Any] = redeem(portal, sign_in(portal)).json()
    return answer


def test_a_sign_in_brings_back_code_state_and_issuer_and_tokens_that_work(portal: EmbeddedPortal) -> None:
    answer = submit(portal, asked())
    back = urlsplit(answer.headers["Location"])
    query = parse_qs(back.query)
    assert f"{back.scheme}://{back.netloc}{back.path}" == REDIRECT
    assert (query["state"], query["iss"]) == (["s&1"], [portal.url])
    given = redeem(portal, query["code"][0])
    assert given.headers["Cache-Control"] == "no-store"
    assert (given.json()["token_type"], given.json()["expires_in"]) == ("Bearer", 3600)
    assert status_with(portal, given.json()["access_token"]) == 200


def test_a_browser_tells_the_sign_in_page_where_its_form_comes_from(portal: EmbeddedPortal) -> None:
    url = f"{portal.url}/oauth/authorize"
    page = requests.get(url, params=asked(), timeout=PATIENCE_S)
    # Under "no-referrer" browsers say "Origin: null" with the form, and the portal refuses that.
    assert page.headers["Referrer-Policy"] == "same-origin"
    form = {"login": REP.login, "password": PASSWORD}
    hidden = requests.post(url, form, params=asked(), headers={"Origin": "null"}, timeout=PATIENCE_S)
    assert hidden.status_code == 400


def test_a_sign_in_is_in_the_audit_log(portal: EmbeddedPortal) -> None:
    before = verify(portal.engine, REP.partner_id).entries
    redeem(portal, sign_in(portal))
    verdict = verify(portal.engine, REP.partner_id)
    assert (verdict.entries, verdict.is_sound) == (before + 1, True)


def test_the_metadata_names_the_endpoints(portal: EmbeddedPortal) -> None:
    found = requests.get(f"{portal.url}/.well-known/oauth-authorization-server", timeout=PATIENCE_S).json()
    assert found["issuer"] == portal.url
    assert found["token_endpoint"] == f"{portal.url}/oauth/token"
    assert found["code_challenge_methods_supported"] == ["S256"]


@pytest.mark.parametrize(
    "redirect",
    [
        "https://evil.example/x",
        "http://localhost:1/x",
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1:1/#f",
        "http://u@127.0.0.1:1/",
        "http://127.0.0.1:x/",
        "//127.0.0.1/",
        "",
        "http://127.0.0.1:1/\r\nX: y",
    ],
)
def test_a_redirect_that_leaves_this_computer_is_refused_without_going_there(
    portal: EmbeddedPortal, redirect: str
) -> None:
    query = asked(redirect_uri=redirect)
    shown = requests.get(
        f"{portal.url}/oauth/authorize", params=query, allow_redirects=False, timeout=PATIENCE_S
    )
    assert (shown.status_code, "Location" in shown.headers) == (400, False)
    assert (submit(portal, query).status_code) == 400


@pytest.mark.parametrize("redirect", ["http://127.0.0.1:1/a", "http://[::1]:65535/b?c=d"])
def test_any_port_of_the_loopback_will_do(portal: EmbeddedPortal, redirect: str) -> None:
    back = submit(portal, asked(redirect_uri=redirect)).headers["Location"]
    assert back.startswith(redirect)
    code = parse_qs(urlsplit(back).query)["code"][0]
    assert redeem(portal, code, redirect_uri=redirect).status_code == 200


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_a_request_without_proper_pkce_goes_back_with_an_error(
    portal: EmbeddedPortal, changes: dict[str, str], error: str
) -> None:
    url = f"{portal.url}/oauth/authorize"
    answer = requests.get(url, params=asked(**changes), allow_redirects=False, timeout=PATIENCE_S)
    assert parse_qs(urlsplit(answer.headers["Location"]).query)["error"] == [error]


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "w" * 64},
        {"code_verifier": ""},
        {"redirect_uri": "http://127.0.0.1:51235/signed-in"},
        {"code": "arvane.unknown"},
        {"code": "ouestio.unknown"},
        {"code": ""},
    ],
)
def test_a_code_is_worth_nothing_without_its_verifier_and_redirect(
    portal: EmbeddedPortal, changes: dict[str, str]
) -> None:
    answer = redeem(portal, sign_in(portal), **changes)
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})


def test_a_code_expires_after_a_minute(portal: EmbeddedPortal, clock: SettableClock) -> None:
    code = sign_in(portal)
    clock.advance(seconds=61)
    assert redeem(portal, code).json() == {"error": "invalid_grant"}


def test_a_code_that_comes_twice_revokes_what_it_gave(portal: EmbeddedPortal) -> None:
    code = sign_in(portal)
    given = redeem(portal, code).json()
    assert redeem(portal, code).status_code == 400
    assert status_with(portal, given["access_token"]) == 401


def test_a_wrong_password_shows_the_form_again_in_the_browsers_language(portal: EmbeddedPortal) -> None:
    answer = submit(portal, asked(ui_locales="fr"), password="wrong")
    assert answer.status_code == 401
    assert "mot de passe incorrect" in answer.text
    assert f'value="{REP.login}"' in answer.text
    english = submit(portal, asked(ui_locales="en"), login="nobody@nowhere.example")
    assert "or the password is wrong" in english.text


def test_a_login_that_failed_five_times_rests(portal: EmbeddedPortal, clock: SettableClock) -> None:
    for _ in range(5):
        assert submit(portal, asked(), password="wrong").status_code == 401
    assert submit(portal, asked()).status_code == 429
    clock.advance(minutes=6)
    assert submit(portal, asked()).status_code == 303


def test_the_form_cannot_be_framed_and_runs_no_script(portal: EmbeddedPortal) -> None:
    answer = requests.get(
        f"{portal.url}/oauth/authorize", params=asked(state='"><script>'), timeout=PATIENCE_S
    )
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "<script" not in answer.text
    assert re.search(r'<html lang="(fr|en)">', answer.text)


def test_another_site_cannot_submit_the_form(portal: EmbeddedPortal) -> None:
    url = f"{portal.url}/oauth/authorize"
    form = {"login": REP.login, "password": PASSWORD}
    headers = {"Origin": "https://evil.example"}
    answer = requests.post(
        url, params=asked(), data=form, headers=headers, allow_redirects=False, timeout=PATIENCE_S
    )
    assert answer.status_code == 400


def test_an_access_token_ends_after_an_hour_and_is_renewed(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    clock.advance(hours=1, seconds=1)
    assert status_with(portal, given["access_token"]) == 401
    fresh = renew(portal, given["refresh_token"]).json()
    assert status_with(portal, fresh["access_token"]) == 200
    assert fresh["refresh_token"] != given["refresh_token"]


def test_a_lost_answer_can_be_asked_for_again_and_has_the_same_successor(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    first = renew(portal, given["refresh_token"]).json()
    clock.advance(seconds=59)
    again = renew(portal, given["refresh_token"]).json()
    assert again["refresh_token"] == first["refresh_token"]
    assert status_with(portal, again["access_token"]) == 200


def test_a_used_refresh_token_after_the_window_revokes_the_sign_in(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    fresh = renew(portal, given["refresh_token"]).json()
    assert status_with(portal, fresh["access_token"]) == 200
    clock.advance(seconds=61)
    assert renew(portal, given["refresh_token"]).json() == {"error": "invalid_grant"}
    assert status_with(portal, fresh["access_token"]) == 401
    assert renew(portal, fresh["refresh_token"]).status_code == 400


def test_an_answer_that_nobody_got_can_be_asked_for_days_later(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    lost = renew(portal, given["refresh_token"]).json()
    clock.advance(days=3)
    lost_again = renew(portal, given["refresh_token"]).json()
    clock.advance(days=3)
    found = renew(portal, given["refresh_token"]).json()

    assert lost["refresh_token"] == lost_again["refresh_token"] == found["refresh_token"]
    assert status_with(portal, found["access_token"]) == 200
    assert "error" not in renew(portal, found["refresh_token"]).json()


def test_a_copied_token_is_found_out_once_what_it_brought_is_used(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    stolen = renew(portal, given["refresh_token"]).json()
    clock.advance(days=3)
    mine = renew(portal, given["refresh_token"]).json()
    assert status_with(portal, stolen["access_token"]) == 401, "it has run out"
    theirs = renew(portal, stolen["refresh_token"]).json()
    assert status_with(portal, theirs["access_token"]) == 200
    clock.advance(seconds=61)

    assert renew(portal, mine["refresh_token"]).json() == {"error": "invalid_grant"}
    assert status_with(portal, theirs["access_token"]) == 401


def test_tokens_from_before_their_arrival_was_kept_have_the_window_alone(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    renew(portal, given["refresh_token"])
    with writing(portal.engine, REP.partner_id) as connection:
        connection.execute(token_pair.delete())
    clock.advance(seconds=61)

    assert renew(portal, given["refresh_token"]).json() == {"error": "invalid_grant"}


def test_two_processes_with_one_token_get_one_successor(
    portal: EmbeddedPortal, given: dict[str, Any], database_url: str, clock: SettableClock
) -> None:
    with EmbeddedPortal(database_url, clock=clock) as second:
        start = threading.Barrier(8)

        def ask(at: EmbeddedPortal) -> dict[str, Any]:
            start.wait()
            answer: dict[str, Any] = renew(at, given["refresh_token"]).json()
            return answer

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, [portal, second] * 4))

        assert len({each["refresh_token"] for each in answers}) == 1
        assert {status_with(second, each["access_token"]) for each in answers} == {200}
        assert "error" not in renew(second, answers[0]["refresh_token"]).json()


def test_a_used_refresh_token_whose_successor_was_used_revokes_the_sign_in(
    portal: EmbeddedPortal, given: dict[str, Any]
) -> None:
    second = renew(portal, given["refresh_token"]).json()
    third = renew(portal, second["refresh_token"]).json()
    assert renew(portal, given["refresh_token"]).status_code == 400
    assert status_with(portal, third["access_token"]) == 401


def test_a_refresh_token_rests_ninety_days(
    portal: EmbeddedPortal, given: dict[str, Any], clock: SettableClock
) -> None:
    clock.advance(days=91)
    assert renew(portal, given["refresh_token"]).status_code == 400


def test_an_access_token_is_no_refresh_token(portal: EmbeddedPortal, given: dict[str, Any]) -> None:
    assert renew(portal, given["access_token"]).status_code == 400
    assert status_with(portal, given["refresh_token"]) == 401


def test_revoking_ends_the_sign_in_and_an_unknown_token_is_no_error(
    portal: EmbeddedPortal, given: dict[str, Any]
) -> None:
    for each in (given["refresh_token"], "arvane.unknown", ""):
        answer = requests.post(f"{portal.url}/oauth/revoke", data={"token": each}, timeout=PATIENCE_S)
        assert answer.status_code == 200
    assert status_with(portal, given["access_token"]) == 401


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"client_id": "other", "grant_type": "refresh_token"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_the_token_endpoint_speaks_rfc_6749(portal: EmbeddedPortal, form: dict[str, str], error: str) -> None:
    answer = token(portal, **form)
    assert (answer.status_code, answer.json()) == (400, {"error": error})
