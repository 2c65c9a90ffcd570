"""An offer on-line: read in full, accepted once, or answered with a wish; by nobody but who has the link."""

from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.acceptance.acceptance import hash_of
from app.domain.commands.commands import (
    AddFile,
    CreateCustomer,
    CreateQuote,
    RefuseQuote,
    ReviseQuote,
    RevokeOffer,
    SetBranding,
    SettleOffer,
    ShareOffer,
    ValidateQuote,
)
from app.domain.customer import customer as cu
from app.domain.document import Kind
from app.domain.ids import CustomerId, OnlineOfferId, QuoteId
from app.domain.online.online_offer import OnlineOffer
from app.domain.partner.branding_change import difference
from app.domain.partner.partner_file import parts_of
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.wire.protocol import OperationResult, ResultStatus
from portal.customer_pages.offer_amounts import amount
from portal.customer_pages.words import Words
from portal.demo.embedded import EmbeddedPortal
from portal.oauth.attempts import MOST
from portal.store.audit import verify
from portal.store.tables import metadata
from tests.support import approvals as a
from tests.support import branding_builders as bb
from tests.support import builders as b
from tests.support.customer_pages import Browser, Page
from tests.support.online_links import LINK, OTHER_LINK, OTHER_SECRET, SECRET, path_of
from tests.support.portal_laptop import ARVANE, MANAGER, OTHER_REP, VIEWER, Laptop, SettableClock

QUOTE = b.quote(
    terms=b.terms(
        customer_notes="Bienvenue",
        internal_notes="MARKER-INTERNAL",
        invoicing=InvoicingTerms("BC-2026-77", "SERVICE-12"),
    ),
)
OFFER = b.online_offer(QUOTE)
YES = {"name": " Élise  Dupré ", "role": "Directrice", "agreed": "1"}


def share(laptop: Laptop, offer: OnlineOffer = OFFER, link: str = LINK) -> OperationResult:
    """What the portal says to a rep who wants the link."""
    return laptop.do(ShareOffer(offer, link), offer)


def offer_of(laptop: Laptop) -> dict[str, Any]:
    """The shared offer, as laptops hear of it."""
    found: dict[str, Any] = laptop.feed()[Kind.ONLINE_OFFER, QUOTE.id]["d"]
    return found


def quote_of(laptop: Laptop) -> dict[str, Any]:
    """The quote, as laptops hear of it."""
    found: dict[str, Any] = laptop.feed()[Kind.QUOTE, QUOTE.id]["d"]
    return found


@pytest.fixture
def quoted(laptop: Laptop) -> Laptop:
    """The laptop of a rep whose quote is open on the portal."""
    created = b.customer()
    results = laptop.push(
        laptop.operation(CreateCustomer(created), created), laptop.operation(CreateQuote(QUOTE), QUOTE)
    )
    assert {each.status for each in results} == {ResultStatus.APPLIED}
    return laptop


@pytest.fixture
def link(quoted: Laptop, portal: EmbeddedPortal) -> str:
    """The link of the quote."""
    assert share(quoted).status is ResultStatus.APPLIED
    return f"{portal.url}/{path_of()}"


def test_the_customer_reads_the_offer_and_the_whole_agreement(link: str, browser: Browser) -> None:
    page = browser.open(link)
    assert page.status == 200
    for each in ("D-2026-0001", "Ateliers Dupré", "Conditions générales", "835,20", "Bienvenue"):
        assert each in page.text, page.text
    assert "Votre commande" in page.text
    assert "BC-2026-77" in page.text
    assert "SERVICE-12" in page.text
    assert len(page.forms) == 2


def test_the_page_carries_the_resellers_logo_in_itself(
    link: str, browser: Browser, laptop_of: Callable[..., Laptop]
) -> None:
    plain = browser.open(link)
    assert ("<img" in plain.html, "img-src" in plain.headers["Content-Security-Policy"]) == (False, False)
    picture = publish_logo(laptop_of(MANAGER))
    assert_carries(browser.open(link), picture)


def publish_logo(manager: Laptop) -> bytes:
    """Publish a logo for the team; its bytes."""
    before, picture = bb.branding(), bb.picture()
    for part in parts_of(picture):
        manager.do(AddFile(part), part)
    change = SetBranding(difference(before, replace(before, logo=bb.logo(picture))))
    assert manager.do(change, ARVANE).status is ResultStatus.APPLIED
    return picture


def assert_carries(page: Page, picture: bytes) -> None:
    """The picture stands in the page, which may show no other and loads nothing."""
    assert f'src="data:image/png;base64,{b64encode(picture).decode()}"' in page.html
    assert "img-src data:;" in page.headers["Content-Security-Policy"]


def test_a_yes_makes_the_contract_and_every_laptop_hears_of_it(
    link: str, browser: Browser, colleague: Laptop, portal: EmbeddedPortal
) -> None:
    page = browser.send(browser.open(link), **YES)
    assert (page.status, page.forms) == (200, [])
    assert "Offre acceptée" in page.text
    quote = quote_of(colleague)
    acceptance = quote["acceptance"]
    assert (quote["status"], bool(quote["contract_number"])) == ("validated", True)
    assert (acceptance["accepted_by"], acceptance["role"], acceptance["method"]) == (
        "Élise Dupré",
        "Directrice",
        "typed",
    )
    assert acceptance.get("rep", "") == ""
    assert acceptance["content_hash"] == hash_of(acceptance["shown"])
    assert acceptance["content_hash"][:8] in page.text
    assert offer_of(colleague)["status"] == "accepted"
    event = colleague.get(f"/v1/customers/{QUOTE.customer_id}/audit").json()["events"][0]
    assert (event["user"], event["action"]) == ("Élise Dupré", "offer.accept")
    assert verify(portal.engine, ARVANE).is_sound


def test_a_drawn_signature_is_kept_and_nonsense_is_none(link: str, browser: Browser, laptop: Laptop) -> None:
    browser.send(browser.open(link), **YES, strokes="300 120;10,10 50,60 90,20;100,10")
    assert quote_of(laptop)["acceptance"]["method"] == "drawn"
    assert quote_of(laptop)["acceptance"]["signature"]["strokes"].startswith("M")


@pytest.mark.parametrize("strokes", ["x", "0 0;1,1", "nan inf;1,1", "300 120;1", "300 120;nan,nan", ";;;"])
def test_what_is_no_signature_leaves_the_typed_name(
    link: str, browser: Browser, laptop: Laptop, strokes: str
) -> None:
    browser.send(browser.open(link), **YES, strokes=strokes)
    assert quote_of(laptop)["acceptance"]["method"] == "typed"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"name": " "}, "Indiquez votre nom"),
        ({"name": "n" * 20_001, "agreed": "1"}, "trop long"),
        ({"name": "Élise"}, "Cochez la case"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_accepted(
    link: str, browser: Browser, laptop: Laptop, typed: dict[str, str], says: str
) -> None:
    page = browser.send(browser.open(link), **typed)
    assert (page.status, says in page.text) == (422, True)
    assert quote_of(laptop)["status"] == "open"


def test_of_many_who_accept_at_once_there_is_one_contract(link: str, laptop: Laptop) -> None:
    browsers = [Browser() for _ in range(4)]
    pages = [each.open(link) for each in browsers]

    def accept(pair: tuple[Browser, Page]) -> Page:
        return pair[0].send(pair[1], **YES)

    with ThreadPoolExecutor(4) as pool:
        after = list(pool.map(accept, zip(browsers, pages, strict=True)))
    assert all("Offre acceptée" in each.text for each in after)
    assert len([kind for kind, _ in laptop.feed() if kind == "contract"]) == 1
    for each in browsers:
        each.session.close()


def test_a_revision_while_the_customer_reads_is_told_and_not_accepted(
    link: str, browser: Browser, laptop: Laptop
) -> None:
    page = browser.open(link)
    terms = replace(QUOTE.terms, customer_notes="Autre")
    result = laptop.do(ReviseQuote(terms, QUOTE.totals, b.NOW), QUOTE, if_version="1")
    assert result.status is ResultStatus.APPLIED, result
    after = browser.send(page, **YES)
    assert after.status == 409
    assert "Rien n’a été accepté" in after.text
    assert 'value="Élise Dupré"' in after.html
    assert quote_of(laptop)["status"] == "open"
    assert "Offre acceptée" in browser.send(after, **YES).text


def test_a_tampered_content_is_not_accepted(link: str, browser: Browser, laptop: Laptop) -> None:
    page = browser.open(link)
    for shown in ("", "{}", page.forms[0][1]["shown"].replace("835", "1")):
        after = browser.send(page, **YES, shown=shown)
        assert after.status == 409
    assert quote_of(laptop)["status"] == "open"


def test_a_wish_reaches_the_desks_and_accepts_nothing(link: str, browser: Browser, colleague: Laptop) -> None:
    asked, versions = browser.open(link), set()
    for _ in range(2):
        page = browser.send(asked, 1, name="Élise", role="DSI", comment="10 postes\r\nde plus")
        assert "Votre demande est partie" in page.text
        versions.add(colleague.feed()[Kind.ONLINE_OFFER, QUOTE.id]["v"])
    assert len(versions) == 1
    offer = offer_of(colleague)
    assert (offer["status"], offer["answer"]["comment"]) == ("change_asked", "10 postes\nde plus")
    assert quote_of(colleague)["status"] == "open"
    assert colleague.do(SettleOffer(), OFFER).status is ResultStatus.APPLIED
    assert colleague.do(SettleOffer(), OFFER).status is ResultStatus.NOOP
    assert offer_of(colleague)["status"] == "shared"


@pytest.mark.parametrize("typed", [{"comment": " "}, {"comment": "x" * 2_001}])
def test_a_wish_without_words_or_with_too_many_is_not_sent(
    link: str, browser: Browser, laptop: Laptop, typed: dict[str, str]
) -> None:
    assert browser.send(browser.open(link), 1, name="Élise", **typed).status == 422
    assert offer_of(laptop)["status"] == "shared"


def test_a_revoked_link_leads_nowhere_and_a_new_one_does(
    link: str, browser: Browser, laptop: Laptop, portal: EmbeddedPortal
) -> None:
    page = browser.open(link)
    assert laptop.do(RevokeOffer(), OFFER).status is ResultStatus.APPLIED
    assert laptop.do(RevokeOffer(), OFFER).status is ResultStatus.NOOP
    for each in (browser.open(link), browser.send(page, **YES)):
        assert (each.status, each.forms) == (410, [])
        assert "Ce lien a été retiré" in each.text
    assert quote_of(laptop)["status"] == "open"
    assert share(laptop).status is ResultStatus.REJECTED
    assert share(laptop, link=OTHER_LINK).status is ResultStatus.APPLIED
    assert browser.open(link).status == 410
    assert browser.open(f"{portal.url}/{path_of(OTHER_SECRET)}").status == 200


def test_each_laptop_has_a_link_and_revoking_ends_them_all(
    link: str, browser: Browser, laptop: Laptop, colleague: Laptop, portal: EmbeddedPortal
) -> None:
    assert share(colleague).status is ResultStatus.NOOP
    assert share(colleague, link=OTHER_LINK).status is ResultStatus.APPLIED
    assert share(colleague, link="x").status is ResultStatus.REJECTED
    for each in (link, f"{portal.url}/{path_of(OTHER_SECRET)}"):
        assert browser.open(each).status == 200
    assert laptop.do(RevokeOffer(), OFFER).status is ResultStatus.APPLIED
    for each in (link, f"{portal.url}/{path_of(OTHER_SECRET)}"):
        assert browser.open(each).status == 410


def test_the_portal_and_its_feed_know_no_secret(link: str, laptop: Laptop, portal: EmbeddedPortal) -> None:
    assert SECRET not in str(laptop.feed())
    assert offer_of(laptop)["links"] == [LINK]
    with portal.engine.connect() as connection:
        for table in metadata.sorted_tables:
            assert SECRET not in str(connection.execute(table.select()).all()), table.name


def test_another_offers_link_cannot_be_taken(link: str, laptop: Laptop) -> None:
    other = replace(QUOTE, id=QuoteId(b.some_id(51)))
    assert laptop.do(CreateQuote(other), other).status is ResultStatus.APPLIED
    assert share(laptop, b.online_offer(other)).status is ResultStatus.REJECTED


def test_an_offer_expires_with_its_quote(
    link: str, browser: Browser, laptop: Laptop, clock: SettableClock
) -> None:
    page = browser.open(link)
    clock.advance(days=40)
    for each in (browser.open(link), browser.send(page, **YES)):
        assert (each.status, "Cette offre a expiré" in each.text) == (410, True)
    laptop.refresh()
    assert quote_of(laptop)["status"] == "open"


def test_what_a_rep_closed_meanwhile_is_told(link: str, browser: Browser, laptop: Laptop) -> None:
    page = browser.open(link)
    laptop.do(RefuseQuote(b.refusal()), QUOTE, if_version="1")
    after = browser.send(page, **YES)
    assert (after.status, "n’est plus proposée" in after.text) == (410, True)


def test_what_was_accepted_at_the_table_is_told(link: str, browser: Browser, laptop: Laptop) -> None:
    page = browser.open(link)
    done = laptop.do(ValidateQuote(b.acceptance(), QUOTE.totals), QUOTE, if_version="1")
    assert done.status is ResultStatus.APPLIED
    assert "Offre déjà acceptée" in browser.send(page, **YES).text
    assert len([kind for kind, _ in laptop.feed() if kind == "contract"]) == 1


@pytest.mark.parametrize(
    "change_link",
    [
        lambda url: url[:-1] + ("A" if url[-1] != "A" else "B"),
        lambda url: url.replace("/arvane.", "/ouestio."),
        lambda url: url.replace("/offer/", "/onboarding/"),
        lambda url: url.rpartition("/")[0] + "/a.%00.%ff",
    ],
)
def test_nobody_guesses_a_link(link: str, browser: Browser, change_link: Callable[[str], str]) -> None:
    page = browser.open(change_link(link))
    assert page.status == 404
    # Whatever is wrong with it, nothing of it tells what is right.
    assert page.text == browser.open(link.rpartition("/")[0] + "/x").text


def test_who_tries_links_rests_and_the_portal_looks_at_none_meanwhile(
    link: str, browser: Browser, clock: SettableClock
) -> None:
    for _ in range(MOST):
        assert browser.open(f"{link}x").status == 404
    assert [browser.open(each).status for each in (f"{link}x", link)] == [429, 429]
    clock.advance(minutes=6)
    assert [browser.open(each).status for each in (link, f"{link}x", link)] == [200, 404, 200]


def test_only_reps_of_the_partner_share_and_only_what_they_may_sell(
    quoted: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    assert share(laptop_of(VIEWER)).status is ResultStatus.REJECTED
    assert share(laptop_of(OTHER_REP)).status is ResultStatus.REJECTED


def test_what_a_manager_has_not_approved_is_not_shared(laptop: Laptop) -> None:
    created, quote = b.customer(), a.quote()
    laptop.do(CreateCustomer(created), created)
    laptop.do(CreateQuote(quote), quote)
    result = share(laptop, replace(OFFER, id=OnlineOfferId(quote.id)))
    assert result.problem is not None
    assert result.problem.code == "approval-needed"


def test_the_page_holds_nothing_that_is_not_the_customers(
    link: str, browser: Browser, laptop: Laptop
) -> None:
    other = b.customer(
        id=CustomerId(b.some_id(2)),
        identity=cu.LegalIdentity("MARKER-OTHER", "55208131766522", "FR03552081317"),
    )
    assert laptop.do(CreateCustomer(other), other).status is ResultStatus.APPLIED
    html = browser.open(link).html
    assert "MARKER" not in html
    assert "margin" not in html.replace("margin:", "").replace("margin-", "")
    assert "src=" not in html
    assert "http" not in html.replace("http-equiv", "")


def test_the_page_lets_in_its_own_script_alone(link: str, browser: Browser) -> None:
    page = browser.open(link)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'nonce-" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in page.headers


def test_another_sites_form_is_refused(link: str, browser: Browser, laptop: Laptop) -> None:
    assert browser.send(browser.open(link), origin="https://evil.example", **YES).status == 403
    assert quote_of(laptop)["status"] == "open"


def test_the_reader_chooses_the_language_and_accepts_in_it(
    link: str, browser: Browser, laptop: Laptop
) -> None:
    page = browser.open(f"{link}?lang=en")
    assert page.headers["Content-Language"] == "en"
    assert "€835.20" in page.text
    assert "Offer accepted" in browser.send(page, **YES).text
    assert quote_of(laptop)["acceptance"]["language"] == "en"


@pytest.mark.parametrize("value", [Decimal("0.5"), Decimal("1234567.891"), Decimal(-3)])
def test_amounts_are_written_as_the_reader_does(value: Decimal) -> None:
    said = {
        "0.5": ("0,50\u00a0€", "€0.50"),
        "1234567.891": ("1\u202f234\u202f567,891\u00a0€", "€1,234,567.891"),
        "-3": ("\u22123,00\u00a0€", "\u2212€3.00"),
    }[str(value)]
    assert (amount(Words("fr"), value, "EUR"), amount(Words("en"), value, "EUR")) == said
