"""The browser comes back once, with the right state; everything else is answered and ignored."""

import socket
import threading
from collections.abc import Callable

import requests

from app.services.portal_client.redirect import Landing, Redirect, RedirectListener
from tests.support.patience import PATIENCE_S

LANDING = Landing("fr", "Vous pouvez fermer cette page.", "La connexion a été refusée.")


def waiting(listener: RedirectListener, knock: Callable[[], None]) -> Redirect | None:
    """What the listener gets while ``knock`` runs as the browser."""
    browser = threading.Thread(target=knock)
    browser.start()
    redirect = listener.wait("right", 10, threading.Event())
    browser.join(10)
    return redirect


def test_the_code_comes_back_and_the_browser_shows_the_landing_page() -> None:
    pages: list[requests.Response] = []
    with RedirectListener(LANDING) as listener:
        url = f"{listener.address}?code=abc&state=right&iss=http://portal"
        redirect = waiting(listener, lambda: pages.append(requests.get(url, timeout=PATIENCE_S)))

    assert redirect == Redirect("abc", "right", "http://portal", "")
    assert "Vous pouvez fermer cette page." in pages[0].text
    assert 'lang="fr"' in pages[0].text


def test_a_wrong_state_another_path_and_a_silent_connection_are_not_counted() -> None:
    statuses: list[int] = []

    def knock() -> None:
        address = listener.address
        silent = socket.create_connection(("127.0.0.1", int(address.split(":")[2].split("/")[0])))
        others = ("?code=evil&state=wrong", "?state=right", "/more?code=evil&state=right")
        statuses.extend(requests.get(address + path, timeout=PATIENCE_S).status_code for path in others)
        silent.close()
        requests.get(f"{address}?code=good&state=right", timeout=PATIENCE_S)

    with RedirectListener(LANDING) as listener:
        redirect = waiting(listener, knock)

    assert statuses == [404, 404, 404]
    assert redirect is not None
    assert redirect.code == "good"


def test_a_refusal_of_the_portal_comes_back_as_its_word() -> None:
    pages: list[str] = []
    with RedirectListener(LANDING) as listener:
        url = f"{listener.address}?error=access_denied&state=right"
        redirect = waiting(listener, lambda: pages.append(requests.get(url, timeout=PATIENCE_S).text))

    assert redirect is not None
    assert redirect.error == "access_denied"
    assert "La connexion a été refusée." in pages[0]


def test_nobody_coming_back_in_time_or_a_cancelled_wait_brings_nothing() -> None:
    cancelled = threading.Event()
    with RedirectListener(LANDING) as listener:
        too_late = listener.wait("right", 0.05, cancelled)
        cancelled.set()
        assert too_late is listener.wait("right", 60, cancelled) is None
