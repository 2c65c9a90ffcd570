"""Accounts from the laptop to the portal and back: opened, purchased and onboarded while offline."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.commands.commands import CreateCustomer, SendOnboarding
from app.domain.customer.customer import Customer, InstallationStage, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.subscription.contract import InvoiceStatus, OrderStatus
from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.online import Online
from app.services.portal_client.client import PortalClient
from app.services.portal_client.errors import InvalidResponse
from app.services.portal_client.http import Http
from app.services.purchases.orders import Orders
from app.services.queries import Queries
from app.services.quotes.offers import Offers
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.customer_pages import Browser
from tests.support.laptops import IssuedTokens, Laptop
from tests.support.people import CLAIRE
from tests.support.portals import account, small_portal


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[EmbeddedPortal]:
    more = [p.seller(b.partner()), *p.programmes()]
    with small_portal(tmp_path, FixedClock(b.NOW), more) as running:
        yield running


@pytest.fixture
def laptop(portal: EmbeddedPortal, tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "laptop", portal.url, lambda: _token(portal))
    made.sync_once()
    yield made
    made.close()


def _token(portal: EmbeddedPortal) -> str:
    return portal.issue_tokens(account(CLAIRE)).access_token


def online(portal: EmbeddedPortal, laptop: Laptop) -> Online:
    tokens = IssuedTokens(lambda: _token(portal))
    return Online(lambda: PortalClient(Http(portal.url), Http(portal.url), tokens, laptop.clock))


def orders(laptop: Laptop) -> Orders:
    catalogue = Catalogue(laptop.store)
    context = SalesContext(laptop.store, catalogue, laptop.store.clock, laptop.identities, laptop.account)
    offers = Offers(context)
    approvals = Approvals(context)
    return Orders(context, offers, approvals)


def created(laptop: Laptop, customer: Customer) -> Customer:
    with laptop.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
    return customer


def purchased(laptop: Laptop, customer: Customer) -> None:
    terms = orders(laptop).new_terms(customer.id)
    line = b.custom_line(0, "protect", 25, level="advanced")
    orders(laptop).purchase(customer.id, replace(terms, lines=(line,)))


def test_what_was_opened_and_bought_offline_is_there_after_one_exchange(laptop: Laptop) -> None:
    customer = created(laptop, p.microsoft_customer())
    purchased(laptop, customer)
    queries = Queries(laptop.store.readers, laptop.store.clock)
    (waiting,) = queries.orders(customer.id)
    assert (waiting.number, waiting.status) == ("", OrderStatus.PLACED)
    laptop.sync_once()
    laptop.sync_once()
    (order,) = queries.orders(customer.id)
    assert (order.number, order.status) == ("O-2026-0001", OrderStatus.PROVISIONED)
    assert order.lines == waiting.lines
    (row,) = queries.products(customer.id)
    (tenant,) = queries.csp_accounts(customer.id)
    assert (row.quantity, row.csp_account_id) == (25, tenant.id)
    assert [each.status for each in queries.invoices(customer.id)] == [InvoiceStatus.UPCOMING]
    assert [each.email for each in queries.users(customer.id)] == [b.admin_user().login_email]
    assert (queries.outbox(), queries.attention()) == ((), ())


def test_a_taken_name_comes_back_to_attention_with_what_depends_on_it(laptop: Laptop) -> None:
    created(laptop, p.microsoft_customer())
    laptop.sync_once()
    twin = p.microsoft_customer(
        id=CustomerId(b.some_id(2)), identity=b.identity(registration_number="40483304800022", vat_number="")
    )
    created(laptop, twin)
    purchased(laptop, twin)
    laptop.sync_once()
    items = Queries(laptop.store.readers, laptop.store.clock).attention()
    found = {item.code: [each.code for each in item.problems] for item in items}
    assert found == {"invalid": ["microsoft.tenant_taken"], "dependency-failed": []}


def test_the_onboarding_that_was_asked_for_offline_waits_on_the_portal(laptop: Laptop) -> None:
    customer = created(laptop, b.customer())
    mail = b.sent_mail()
    with laptop.store.write() as work:
        work.enqueue(SendOnboarding(mail), Target(Kind.SENT_MAIL, mail.id))
    laptop.sync_once()
    installation = Queries(laptop.store.readers, laptop.store.clock).installation(customer.id)
    assert [each.asked_by for each in installation.mails] == [CLAIRE.name]
    assert installation.technical_contacts == customer.contacts


def test_the_reps_link_opens_the_onboarding_and_what_is_confirmed_there_comes_back(
    portal: EmbeddedPortal, laptop: Laptop
) -> None:
    customer = created(laptop, p.microsoft_customer())
    laptop.sync_once()
    installing = b.customer(stage=InstallationStage.PREREQUISITES, status=LifecycleStatus.INSTALLING)
    seed(portal.engine, b.partner().id, [replace(installing, id=customer.id), b.licence()])
    browser = Browser()
    page = browser.open(online(portal, laptop).onboarding_link(customer.id))
    browser.send(browser.send(page))
    laptop.sync_once()
    found = laptop.store.load(Kind.CUSTOMER, customer.id)
    assert isinstance(found, Customer)
    assert (found.stage, found.status) == (InstallationStage.COMPLETED, LifecycleStatus.INSTALLED)
    actions = [each.action for each in online(portal, laptop).history(customer.id).events[:3]]
    assert actions == ["onboarding.confirm", "onboarding.confirm", "onboarding.open"]


def test_a_link_that_is_no_web_page_is_never_opened(tmp_path: Path) -> None:
    small_portal(tmp_path, FixedClock(b.NOW), [b.customer()]).close()
    place = f"sqlite:///{tmp_path / 'portal.db'}"
    with EmbeddedPortal(place, clock=FixedClock(b.NOW), customer_url="file:///etc") as portal:
        tokens = IssuedTokens(lambda: _token(portal))
        asked = Online(lambda: PortalClient(Http(portal.url), Http(portal.url), tokens, FixedClock(b.NOW)))
        with pytest.raises(InvalidResponse):
            asked.onboarding_link(b.customer().id)


def test_only_the_portal_knows_tenants_and_the_audit_log(portal: EmbeddedPortal, laptop: Laptop) -> None:
    customer = created(laptop, p.microsoft_customer())
    laptop.sync_once()
    asked = online(portal, laptop)
    assert asked.look_up_tenant("ateliersdupre.onmicrosoft.com").company_name == "Ateliers Dupré"
    assert not asked.look_up_tenant("free.onmicrosoft.com").is_found
    page = asked.history(customer.id)
    (event,) = page.events
    assert (event.user, event.action, event.outcome) == (CLAIRE.name, "customer.create", "applied")
    assert (event.place, page.following) == (laptop.store.client_id(), "")
