"""The onboarding in a browser: from the e-mail to an installed customer, stage by stage and once each."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.commands.commands import SendOnboarding
from app.domain.customer.customer import (
    AccountState,
    ContactRole,
    InstallationStage,
    LifecycleStatus,
    PersonName,
)
from app.domain.ids import CustomerId, SentMailId
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.store.audit import verify
from portal.store.seeding import seed
from tests.portal.customers.conftest import BuyIn, rep_link, stage_of
from tests.support import builders as b
from tests.support.customer_pages import Browser
from tests.support.portal_laptop import ARVANE, OTHER, OTHER_REP, VIEWER, Laptop, SettableClock
from tests.support.postbox import Postbox


@pytest.fixture
def link(laptop: Laptop, bought: BuyIn, sending: Sending, postbox: Postbox) -> str:
    """The link that a technical contact received."""
    bought()
    laptop.do(SendOnboarding(b.sent_mail()), b.sent_mail())
    assert sending.send_due() == 1
    (found,) = postbox.links()
    return found


def test_the_link_of_the_mail_leads_through_every_stage_to_an_installed_customer_on_all_laptops(
    link: str, laptop: Laptop, colleague: Laptop, browser: Browser
) -> None:
    page = browser.open(link)
    assert page.status == 200
    assert all(
        each in page.text
        for each in ("Élise Dupré", "Ateliers Dupré", "U-Cyber 360°", "Redirection des flux")
    )
    for stage in ("redirection", "completed"):
        page = browser.send(page)
        assert page.status == 200
        assert "C’est noté" in page.text
        assert {stage_of(each, b.customer())[0] for each in (laptop, colleague)} == {stage}
    assert stage_of(colleague, b.customer()) == ("completed", "installed")
    assert page.forms == []


def test_the_contact_is_named_in_the_feed_and_in_the_customers_audit_log(
    link: str, laptop: Laptop, browser: Browser, portal: EmbeddedPortal
) -> None:
    browser.send(browser.open(link))
    event = laptop.get(f"/v1/customers/{b.customer().id}/audit").json()["events"][0]
    assert (event["user"], event["action"], event["fields"]) == (
        "Élise Dupré",
        "onboarding.confirm",
        ["stage"],
    )
    assert verify(portal.engine, ARVANE).is_sound


def test_without_protect_there_is_no_redirection(bought: BuyIn, laptop: Laptop, browser: Browser) -> None:
    customer = bought("cyber_coach")
    page = browser.open(rep_link(laptop, customer))
    assert "Redirection" not in page.text
    browser.send(page)
    assert stage_of(laptop, customer) == ("completed", "installed")


def test_a_form_sent_again_changes_nothing_more(link: str, laptop: Laptop, browser: Browser) -> None:
    page = browser.open(link)
    browser.send(page)
    head = laptop.changes()[1]["head"]
    again = browser.send(page)
    assert "déjà confirmé" in again.text
    assert laptop.changes()[1]["head"] == head
    assert stage_of(laptop, b.customer()) == ("redirection", "installing")


def test_of_many_who_confirm_at_once_one_advances_the_stage(link: str, laptop: Laptop) -> None:
    browsers = [Browser() for _ in range(6)]
    pages = [each.open(link) for each in browsers]
    with ThreadPoolExecutor(6) as pool:
        after = list(pool.map(lambda pair: pair[0].send(pair[1]), zip(browsers, pages, strict=True)))
    assert sum("C’est noté" in each.text for each in after) == 1
    assert stage_of(laptop, b.customer()) == ("redirection", "installing")


@pytest.mark.parametrize("stage", ["redirection", "completed", "", "nonsense", "\0"])
def test_only_the_stage_that_is_due_can_be_confirmed(
    link: str, laptop: Laptop, browser: Browser, stage: str
) -> None:
    page = browser.send(browser.open(link), stage=stage)
    assert page.status == 200
    assert stage_of(laptop, b.customer()) == ("prerequisites", "installing")


@pytest.mark.parametrize(
    "change_link",
    [
        lambda url: url[:-1] + ("A" if url[-1] != "A" else "B"),
        lambda url: url.replace("/arvane.", "/ouestio."),
        lambda url: url.rpartition(".")[0],
        lambda url: url.replace("/onboarding/", "/sign-in/"),
        lambda url: url.rpartition("/")[0] + "/x",
        lambda url: url.rpartition("/")[0] + "/a.%00.%ff",
        lambda url: url.rpartition("/")[0] + "/é.è.à",
    ],
)
def test_a_link_that_the_portal_did_not_write_gets_a_page_that_says_so(
    link: str, browser: Browser, change_link: Callable[[str], str]
) -> None:
    page = browser.open(change_link(link))
    assert page.status == 404
    assert "Ce lien ne mène nulle part" in page.text
    assert page.forms == []


def test_a_link_expires(link: str, browser: Browser, clock: SettableClock, laptop: Laptop) -> None:
    page = browser.open(link)
    clock.advance(days=31)
    for late in (browser.open(link), browser.send(page)):
        assert late.status == 410
        assert "Ce lien n’est plus valable" in late.text
    laptop.refresh()
    assert stage_of(laptop, b.customer()) == ("prerequisites", "installing")


def test_a_later_mail_replaces_the_link(
    link: str, laptop: Laptop, sending: Sending, postbox: Postbox, browser: Browser
) -> None:
    second = b.sent_mail(id=SentMailId(b.some_id(151)))
    laptop.do(SendOnboarding(second), second)
    sending.send_due()
    assert browser.open(link).status == 410
    assert browser.open(postbox.links()[1]).status == 200


def test_somebody_who_is_no_technical_contact_any_more_is_shut_out(
    link: str, portal: EmbeddedPortal, browser: Browser, clock: SettableClock
) -> None:
    primary = b.contact(roles=(ContactRole.PRIMARY,))
    seed(portal.engine, ARVANE, [b.customer(contacts=(primary,))], clock=clock)
    assert browser.open(link).status == 410


def test_a_link_shows_its_own_customer_and_no_other(
    bought: BuyIn, laptop: Laptop, portal: EmbeddedPortal, browser: Browser, clock: SettableClock
) -> None:
    bought()
    identity = b.identity(name="Verger Sud", registration_number="")
    other = b.customer(id=CustomerId(b.some_id(2)), identity=identity)
    seed(portal.engine, ARVANE, [other], clock=clock)
    page = browser.open(rep_link(laptop, other))
    assert "U-Cyber" not in page.text
    assert "Ateliers" not in page.text


def test_another_sites_form_is_refused(link: str, laptop: Laptop, browser: Browser) -> None:
    page = browser.send(browser.open(link), origin="https://evil.example")
    assert (page.status, "Demande refusée" in page.text) == (403, True)
    assert stage_of(laptop, b.customer()) == ("prerequisites", "installing")


def test_a_lost_customer_confirms_nothing(bought: BuyIn, laptop: Laptop, browser: Browser) -> None:
    customer = bought(status=LifecycleStatus.LOST, account_state=AccountState.DISABLED)
    page = browser.open(rep_link(laptop, customer))
    assert page.forms == []
    assert "est arrêtée" in page.text


def test_a_customer_that_bought_nothing_has_nothing_to_set_up(
    bought: BuyIn, laptop: Laptop, browser: Browser
) -> None:
    customer = bought(stage=None, status=LifecycleStatus.PROSPECT)
    assert "rien à installer" in browser.open(rep_link(laptop, customer)).text


def test_the_page_speaks_the_customers_language(bought: BuyIn, laptop: Laptop, browser: Browser) -> None:
    customer = bought(language="en", stage=InstallationStage.REDIRECTION)
    page = browser.open(rep_link(laptop, customer))
    assert page.headers["Content-Language"] == "en"
    assert all(each in page.text for each in ("Flow redirection", "To do now", "until 30 Nov 2029"))


def test_pages_let_nothing_in_and_leave_no_trace(link: str, browser: Browser) -> None:
    for page in (browser.open(link), browser.open(link + "x")):
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "form-action 'self'" in policy
        assert page.headers["Cache-Control"] == "no-store"
        # Under "no-referrer" a browser would send "Origin: null" with the form, which is refused.
        assert page.headers["Referrer-Policy"] == "same-origin"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "<script" not in page.html
        assert link.rpartition("/")[2] not in page.html


def test_what_a_company_is_called_is_text_and_never_markup(
    bought: BuyIn, laptop: Laptop, browser: Browser
) -> None:
    contact = b.contact(name=PersonName("<b>", "& Fils"))
    customer = bought(contacts=(contact,), identity=b.identity(name='"><script>'))
    laptop.do(SendOnboarding(b.sent_mail()), b.sent_mail())
    assert "<script" not in browser.open(rep_link(laptop, customer)).html


def test_a_reps_own_link_is_recorded_and_ends_with_the_day(
    bought: BuyIn, laptop: Laptop, browser: Browser, clock: SettableClock
) -> None:
    customer = bought()
    url = rep_link(laptop, customer)
    event = laptop.get(f"/v1/customers/{customer.id}/audit").json()["events"][0]
    assert (event["user"], event["action"]) == ("Claire Moreau", "onboarding.open")
    clock.advance(hours=13)
    assert browser.open(url).status == 410


def test_a_link_is_for_reps_of_the_customers_partner(
    bought: BuyIn, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    path = f"/v1/customers/{bought().id}/onboarding-link"
    assert laptop_of(OTHER_REP).post(path, b"").status_code == 404
    assert laptop_of(VIEWER).post(path, b"").status_code == 403
    assert OTHER not in laptop.post(path, b"").text
