"""Choosing a password from the credentials mail, signing in with it, and what there is to see then."""

from http.cookiejar import CookieJar

import pytest

from app.domain.commands.commands import CreateCustomer
from app.domain.customer.customer import AccountState, Customer, InstallationStage, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import PartnerId
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.store.audit import verify
from portal.store.engine import reading
from portal.store.seeding import seed
from portal.store.tables import customer_login
from tests.portal.customers.conftest import stage_of
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.customer_pages import Browser, Page
from tests.support.portal_laptop import ARVANE, Laptop, SettableClock
from tests.support.postbox import Postbox

PHRASE = "quatre pommes bien mûres"


@pytest.fixture
def customer(portal: EmbeddedPortal, laptop: Laptop) -> Customer:
    """A customer whose account was just opened, so that its administrator is written to."""
    seed(portal.engine, ARVANE, [p.seller(b.partner(id=PartnerId(ARVANE))), *p.programmes()])
    customer = p.microsoft_customer()
    laptop.do(CreateCustomer(customer), customer)
    return customer


@pytest.fixture
def link(customer: Customer, sending: Sending, postbox: Postbox) -> str:
    """The link that the administrator received."""
    sending.send_due()
    return postbox.links()[0]


def choose(browser: Browser, link: str, password: str = PHRASE, again: str = PHRASE) -> Page:
    return browser.send(browser.open(link), password=password, again=again)


def test_the_administrator_chooses_a_password_and_sees_what_the_company_holds(
    link: str, browser: Browser, laptop: Laptop, portal: EmbeddedPortal
) -> None:
    form = browser.open(link)
    assert b.admin_user().login_email in form.html
    page = choose(browser, link)
    assert page.url.endswith("/account?chosen=1")
    assert "est enregistré" in page.text
    assert "Élise Dupré" in page.text
    with reading(portal.engine, ARVANE) as connection:
        (kept,) = connection.execute(customer_login.select()).all()
    assert kept.password_hash.startswith("scrypt$")
    assert PHRASE not in kept.password_hash
    assert verify(portal.engine, ARVANE).is_sound


def test_the_laptops_see_that_the_user_is_active_now(link: str, browser: Browser, laptop: Laptop) -> None:
    def states() -> set[str]:
        return {line["d"]["state"] for (kind, _), line in laptop.feed().items() if kind == Kind.CUSTOMER_USER}

    assert states() == {"invited"}
    choose(browser, link)
    assert states() == {"active"}


def test_the_link_lets_choose_once_and_asks_for_the_password_from_then_on(
    link: str, browser: Browser, clock: SettableClock
) -> None:
    early = Browser()
    first = early.open(link)
    choose(browser, link)
    late = early.send(first, password="une autre phrase secrète", again="une autre phrase secrète")
    assert (late.status, "déjà été choisi" in late.text) == (409, True)
    clock.advance(days=60)
    somebody = Browser()
    assert somebody.send(somebody.open(link), password="une autre phrase secrète").status == 401
    assert somebody.send(somebody.open(link), password=PHRASE).url.endswith("/account")


@pytest.mark.parametrize(
    ("password", "again", "told"),
    [
        ("court", "court", "trop court"),
        ("x" * 201, "x" * 201, "trop long"),
        (PHRASE, PHRASE + "!", "diffèrent"),
    ],
)
def test_a_password_that_will_not_do_is_told_and_not_kept(
    link: str, browser: Browser, password: str, again: str, told: str
) -> None:
    page = choose(browser, link, password, again)
    assert (page.status, told in page.text) == (422, True)
    assert choose(browser, link).status == 200


def test_a_link_that_waited_too_long_lets_nobody_choose(
    link: str, browser: Browser, clock: SettableClock
) -> None:
    clock.advance(days=15)
    page = browser.open(link)
    assert (page.status, page.forms) == (410, [])


def test_who_guesses_must_rest(link: str, browser: Browser, clock: SettableClock) -> None:
    choose(browser, link)
    guesser = Browser()
    page = guesser.open(link)
    assert [guesser.send(page, password="devinette").status for _ in range(6)] == [401] * 5 + [429]
    assert guesser.send(page, password=PHRASE).status == 429
    clock.advance(minutes=6)
    assert guesser.send(page, password=PHRASE).status == 200


def test_an_account_that_is_not_active_lets_nobody_in(
    link: str, customer: Customer, browser: Browser, portal: EmbeddedPortal, clock: SettableClock
) -> None:
    choose(browser, link)
    suspended = p.microsoft_customer(account_state=AccountState.SUSPENDED)
    seed(portal.engine, ARVANE, [suspended], clock=clock)
    for url in (link, f"{portal.url}/account"):
        page = browser.open(url)
        assert (page.status, "n’est pas actif" in page.text) == (403, True)


def test_from_the_account_the_installation_goes_on(
    link: str, browser: Browser, portal: EmbeddedPortal, laptop: Laptop, clock: SettableClock
) -> None:
    choose(browser, link)
    bought = b.customer(
        status=LifecycleStatus.INSTALLING,
        stage=InstallationStage.PREREQUISITES,
        admin_user=b.admin_user(),
    )
    seed(portal.engine, ARVANE, [bought, b.licence()], clock=clock)
    account = browser.open(f"{portal.url}/account")
    assert "Pré-requis" in account.text
    page = browser.send(account)
    assert "/onboarding/" in page.url
    browser.send(page)
    assert stage_of(laptop, bought) == ("redirection", "installing")


def test_who_signs_out_is_out_even_with_a_copy_of_the_cookie(
    link: str, browser: Browser, portal: EmbeddedPortal
) -> None:
    page = choose(browser, link)
    copied = Browser()
    copied.session.cookies.update(browser.session.cookies)
    assert browser.send(page, len(page.forms) - 1).status == 401
    assert copied.open(f"{portal.url}/account").status == 410
    assert browser.open(f"{portal.url}/account").status == 401


def test_a_session_ends_with_the_day_and_its_cookie_is_out_of_reach(
    link: str, browser: Browser, portal: EmbeddedPortal, clock: SettableClock
) -> None:
    choose(browser, link)
    cookies: CookieJar = browser.session.cookies
    (cookie,) = cookies
    assert (cookie.path, cookie.has_nonstandard_attr("HttpOnly")) == ("/account", True)
    assert cookie.get_nonstandard_attr("SameSite") == "strict"
    clock.advance(hours=9)
    assert browser.open(f"{portal.url}/account").status == 410


def test_another_sites_form_signs_nobody_out(link: str, browser: Browser, portal: EmbeddedPortal) -> None:
    page = choose(browser, link)
    assert browser.send(page, len(page.forms) - 1, origin="null").status == 403
    assert browser.open(f"{portal.url}/account").status == 200
