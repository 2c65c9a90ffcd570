"""A customer that bought something, and what its people open the portal with."""

from collections.abc import Callable, Iterator

import pytest

from app.domain.customer.customer import AccountState, Customer, InstallationStage, LifecycleStatus
from app.domain.document import Kind
from app.domain.ids import ProductId
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.customer_pages import Browser
from tests.support.portal_laptop import ARVANE, REP2, Laptop, SettableClock
from tests.support.postbox import Postbox, receiving

BuyIn = Callable[..., Customer]


@pytest.fixture
def bought(portal: EmbeddedPortal, clock: SettableClock) -> BuyIn:
    """Lets a customer hold a product and stand at the first stage of its installation."""

    def buy(product: str = "u_cyber_360", **kw: object) -> Customer:
        state = {
            "status": LifecycleStatus.INSTALLING,
            "stage": InstallationStage.PREREQUISITES,
            "account_state": AccountState.ENABLED,
        }
        customer = b.customer(**{**state, **kw})
        seed(portal.engine, ARVANE, [customer, b.licence(product_id=ProductId(product))], clock=clock)
        return customer

    return buy


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def sending(portal: EmbeddedPortal, clock: SettableClock, postbox: Postbox) -> Iterator[Sending]:
    """What sends the portal's e-mail to ``postbox``, with links to the portal itself."""
    with receiving(postbox, "portail@arvane.example") as server:
        yield Sending(portal.engine, clock, server, portal.url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    """The browser of somebody at the customer's."""
    made = Browser()
    yield made
    made.session.close()


@pytest.fixture
def colleague(laptop_of: Callable[..., Laptop]) -> Laptop:
    """Another rep's laptop of the same partner."""
    return laptop_of(REP2)


def rep_link(laptop: Laptop, customer: Customer) -> str:
    """The rep's own link to the onboarding of the customer."""
    answer = laptop.post(f"/v1/customers/{customer.id}/onboarding-link", b"")
    assert answer.status_code == 200, answer.text
    url: str = answer.json()["url"]
    return url


def stage_of(laptop: Laptop, customer: Customer) -> tuple[str, str]:
    """Stage and status of the customer in the laptop's feed."""
    found = laptop.feed()[Kind.CUSTOMER, customer.id]["d"]
    return found["stage"], found["status"]
