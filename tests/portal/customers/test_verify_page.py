"""``/verify``: a paper is genuine or it is not, and whoever asks hears of no other document."""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import requests

from app.domain.commands.commands import CreateCustomer, CreateQuote, ShareOffer
from app.domain.quote.quote import Quote
from app.wire.codec import encode
from app.wire.values import decode_as
from portal.demo.embedded import EmbeddedPortal
from portal.http.compression import MAX_FILE
from portal.oauth.attempts import MOST
from tests.portal.customers.test_offer_page import (
    OFFER,
    QUOTE,
    YES,
    assert_carries,
    publish_logo,
    quote_of,
)
from tests.support import builders as b
from tests.support.customer_pages import Browser, Page, page_of
from tests.support.online_links import LINK, path_of
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import MANAGER, Laptop


def pdf(attachment: bytes, *, deflated: bool = True, more: bytes = b"") -> bytes:
    """A file as small as one with an attachment can be."""
    packed = zlib.compress(attachment) if deflated else attachment
    filtered = b"/Filter /FlateDecode " if deflated else b""
    head = b"<< /Length %d %s/Params << /Size 3 >> /Subtype /application#2fjson /Type /EmbeddedFile >>" % (
        len(packed),
        filtered,
    )
    dates = b"1 0 obj\n<< /CreationDate (D:2026) /ModDate (D:2026) >>\nendobj\n"
    return (
        b"%PDF-1.7\n"
        + dates
        + b"2 0 obj\n"
        + head
        + b"\nstream\n"
        + packed
        + b"\nendstream\nendobj\n"
        + (b"startxref\n9\n%%EOF\n" + more)
    )


@pytest.fixture
def carried(laptop: Laptop, portal: EmbeddedPortal, browser: Browser) -> dict[str, Any]:
    """What the paper of an accepted quote carries."""
    for command, target in ((CreateCustomer(b.customer()), b.customer()), (CreateQuote(QUOTE), QUOTE)):
        laptop.do(command, target)
    laptop.do(ShareOffer(OFFER, LINK), OFFER)
    browser.send(browser.open(f"{portal.url}/{path_of()}"), **YES)
    kept = decode_as(Quote, encode(quote_of(laptop)))
    assert kept.acceptance is not None
    return {
        "document_id": kept.id,
        "number": kept.display_number,
        "revision": kept.revision,
        "acceptance": kept.acceptance,
    }


def send(portal: EmbeddedPortal, file: bytes = b"", **typed: str) -> Page:
    """The page that says what a file, or what was typed, is."""
    url, files = f"{portal.url}/verify?lang=fr", {"file": ("paper.pdf", file, "application/pdf")}
    return page_of(requests.post(url, typed, files=files, timeout=PATIENCE_S))


def test_the_file_and_what_it_prints_are_genuine_alike(
    portal: EmbeddedPortal, carried: dict[str, Any]
) -> None:
    fingerprint = carried["acceptance"].content_hash
    for deflated in (True, False):
        page = send(portal, pdf(encode(carried), deflated=deflated))
        assert page.status == 200
        for each in (
            "Document authentique",
            "D-2026-0001",
            "Élise Dupré, Directrice",
            "696,00",
            fingerprint[:8],
        ):
            assert each in page.text
    in_groups = " ".join(fingerprint[at : at + 8] for at in range(0, 64, 8)).upper()
    typed = send(portal, number=" d-2026-0001 ", fingerprint=in_groups)
    assert "Document authentique" in typed.text
    assert "Élise Dupré, Directrice" in typed.text
    assert "696,00" not in typed.text
    assert "MARKER" not in page.html


def test_the_page_of_a_genuine_paper_carries_the_logo_and_no_other_page_does(
    portal: EmbeddedPortal, carried: dict[str, Any], laptop_of: Callable[..., Laptop]
) -> None:
    fingerprint = carried["acceptance"].content_hash
    assert "<img" not in send(portal, pdf(encode(carried))).html
    picture = publish_logo(laptop_of(MANAGER))
    page = send(portal, pdf(encode(carried)))
    assert_carries(page, picture)
    assert "script" not in page.headers["Content-Security-Policy"]
    assert_carries(send(portal, number="D-2026-0001", fingerprint=fingerprint), picture)
    # Whose papers are kept here is told to nobody who has none.
    assert "<img" not in send(portal, number="D-2026-0002", fingerprint=fingerprint).html


def test_what_was_changed_is_said_and_the_same_is_said_of_all_that_is_not_kept(
    portal: EmbeddedPortal, carried: dict[str, Any]
) -> None:
    whole, acceptance = encode(carried), carried["acceptance"]
    other_shown = acceptance.shown.replace("Bienvenue", "Autrement")
    rehashed = replace(
        acceptance, shown=other_shown, content_hash=hashlib.sha256(other_shown.encode()).hexdigest()
    )
    signed_by_paul = replace(acceptance, accepted_by="Paul")
    changed = "Ce fichier a été modifié"
    for file, says in (
        (b"no pdf", "n’est pas un PDF"),
        (b"%PDF-1.7\nstartxref\n", "ne contient pas d’accord"),
        (pdf(whole.replace(b"Bienvenue", b"Autrement")), changed),
        (pdf(whole)[:400], changed),
        (pdf(whole, more=b"startxref\n20\n%%EOF\n"), changed),
        (pdf(whole).replace(b"/ModDate (D:2026)", b"/ModDate (D:2027)"), changed),
        (pdf(whole) + pdf(whole), changed),
        (pdf(b" " * 2_000_000), changed),
        (pdf(encode({**carried, "acceptance": rehashed})), "aucun accord conservé"),
        (
            pdf(encode({**carried, "acceptance": signed_by_paul})),
            "aucun accord conservé",
        ),
        (pdf(encode({**carried, "number": "D-2026-0002"})), "aucun accord conservé"),
        (pdf(encode({**carried, "revision": 2})), "aucun accord conservé"),
        (pdf(encode({**carried, "document_id": b.some_id(99)})), "aucun accord conservé"),
    ):
        page = send(portal, file)
        assert (page.status, says in page.text) == (422, True), (says, page.text)
        assert "Élise" not in page.text


def test_number_and_fingerprint_have_to_be_of_one_paper(
    portal: EmbeddedPortal, carried: dict[str, Any]
) -> None:
    fingerprint = carried["acceptance"].content_hash
    answers = {
        send(portal, number=number, fingerprint=digest).text
        for number, digest in (
            ("D-2026-0002", fingerprint),
            ("D-2026-0001", "0" * 64),
            ("D-2026-0001", "%"),
            ("%", fingerprint),
        )
    }
    (said,) = answers
    assert "ne correspondent à aucun accord" in said
    assert "Choisissez un fichier" in send(portal).text


def test_too_large_and_too_often_are_said_on_a_page(portal: EmbeddedPortal) -> None:
    page = send(portal, b"%PDF-" + b" " * (MAX_FILE))
    assert (page.status, "volumineux" in page.text) == (413, True)
    for _ in range(MOST):
        assert send(portal, number="x", fingerprint="0" * 64).status == 422
    assert send(portal, number="x", fingerprint="0" * 64).status == 429


def test_the_form_needs_no_script_and_is_read_in_both_languages(
    portal: EmbeddedPortal, browser: Browser
) -> None:
    page = browser.open(f"{portal.url}/verify?lang=en")
    assert "Check an accepted document" in page.text
    assert "script" not in page.html
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "Vérifier un document accepté" in browser.open(f"{portal.url}/verify").text
