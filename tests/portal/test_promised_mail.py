"""E-mails that the desk promises: the onboarding with the first contract, the welcome with the account."""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_string
from email.policy import default

import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import Programme
from app.domain.commands.commands import CreateCustomer, CreateQuote, SendOnboarding, ValidateQuote
from app.domain.customer.customer import Contact, ContactRole, Customer
from app.domain.customer.mailing import MailRecipient
from app.domain.document import Kind
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.wire.protocol import Operation, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.store.seeding import seed
from tests.portal.test_accounts import purchase
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, Laptop, SettableClock
from tests.support.postbox import Postbox, receiving

QUOTE = b.quote()


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def server(postbox: Postbox) -> Iterator[MailServer]:
    with receiving(postbox, "portail@arvane.example") as running:
        yield running


@pytest.fixture
def sending(portal: EmbeddedPortal, clock: SettableClock, server: MailServer) -> Sending:
    return Sending(portal.engine, clock, server, "https://clients.example/")


def technical(number: int, email: str) -> Contact:
    return b.contact(id=ids.ContactId(b.some_id(number)), email=email, roles=(ContactRole.TECHNICAL,))


def company(*people: Contact) -> Customer:
    """A prospect whose primary contact sets nothing up."""
    boss = b.contact(email="direction@dupre.fr", roles=(ContactRole.PRIMARY, ContactRole.BILLING))
    return b.customer(contacts=(boss, *people))


def quoted(laptop: Laptop, customer: Customer, quote_id: str = QUOTE.id) -> Quote:
    """An open quote of the customer's, who may be there already."""
    quote = replace(QUOTE, id=QuoteId(quote_id))
    laptop.do(CreateCustomer(customer), customer)
    assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
    return quote


def validation(laptop: Laptop, quote: Quote, version: str = "1") -> Operation:
    """The yes to it, whether or not there is a contract."""
    return laptop.operation(ValidateQuote(b.acceptance(), quote.totals, True), quote, if_version=version)


def written_to(postbox: Postbox) -> list[str]:
    """To whom every message that left is addressed, in the order of their addresses."""
    return sorted(str(message_from_string(each, policy=default)["To"]) for each in postbox.messages)


def mailings(laptop: Laptop) -> list[dict[str, object]]:
    return [line["d"] for (kind, _), line in laptop.feed().items() if kind == Kind.SENT_MAIL]


def test_the_onboarding_leaves_with_the_first_contract_to_every_technical_contact_once(
    laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    customer = company(technical(11, "un@dupre.fr"), technical(12, "deux@dupre.fr"))
    said_yes = validation(laptop, quoted(laptop, customer))
    sending.send_due()
    assert postbox.messages == []
    for _ in range(2):
        (result,) = laptop.push(said_yes)
        assert result.status is ResultStatus.APPLIED
        sending.send_due()
    assert [each.rpartition("<")[2].rstrip(">") for each in written_to(postbox)] == [
        "deux@dupre.fr",
        "un@dupre.fr",
    ]
    assert all(link.startswith("https://clients.example/onboarding/") for link in postbox.links())
    (mailing,) = mailings(laptop)
    assert (mailing["kind"], mailing["asked_by"]) == ("onboarding", "Claire Moreau")
    recipients = mailing["recipients"]
    assert isinstance(recipients, list)
    assert [(each["email"], each["state"], each["sent_at"] is not None) for each in recipients] == [
        ("un@dupre.fr", "sent", True),
        ("deux@dupre.fr", "sent", True),
    ]


def test_another_contract_sends_no_second_onboarding(
    laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    customer = company(technical(11, "un@dupre.fr"))
    laptop.push(validation(laptop, quoted(laptop, customer)))
    (again,) = laptop.push(validation(laptop, quoted(laptop, customer, b.some_id(51))))
    assert again.status is ResultStatus.APPLIED
    sending.send_due()
    assert len(postbox.messages) == 1


def test_who_shares_an_address_gets_one_and_who_has_got_it_by_hand_none(
    laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    by_hand, one, two = (
        technical(11, "deja@dupre.fr"),
        technical(12, "info@dupre.fr"),
        technical(13, "Info@Dupre.fr"),
    )
    customer = company(by_hand, one, two)
    quote = quoted(laptop, customer)
    mail = b.sent_mail(recipients=(MailRecipient(by_hand.name.full, by_hand.email, by_hand.id),))
    assert laptop.do(SendOnboarding(mail), mail).status is ResultStatus.APPLIED
    (result,) = laptop.push(validation(laptop, quote))
    assert result.status is ResultStatus.APPLIED
    sending.send_due()
    assert [each.rpartition("<")[2].rstrip(">") for each in written_to(postbox)] == [
        "deja@dupre.fr",
        "info@dupre.fr",
    ]


def test_a_refused_sale_sends_nothing(laptop: Laptop, sending: Sending, postbox: Postbox) -> None:
    customer = company(technical(11, "un@dupre.fr"))
    (result,) = laptop.push(validation(laptop, quoted(laptop, customer), version="7"))
    assert result.status is ResultStatus.CONFLICT
    sending.send_due()
    assert postbox.messages == []


def test_where_nothing_is_installed_nobody_gets_an_onboarding(
    portal: EmbeddedPortal, laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    seed(portal.engine, ARVANE, [p.seller(b.partner(id=ids.PartnerId(ARVANE))), *p.programmes()])
    customer = p.essentials_customer(contacts=company(technical(11, "un@dupre.fr")).contacts)
    assert laptop.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
    assert laptop.do(purchase(customer), b.some_id(80)).status is ResultStatus.APPLIED
    sending.send_due()
    assert {str(each["kind"]) for each in mailings(laptop)} <= {"credentials"}
    assert not any("/onboarding/" in link for link in postbox.links())


def test_a_purchase_of_what_is_installed_sends_the_onboarding(
    portal: EmbeddedPortal, laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    programmes = [
        replace(each, is_provisioned_at_once=False) if isinstance(each, Programme) else each
        for each in p.programmes()
    ]
    seed(portal.engine, ARVANE, [p.seller(b.partner(id=ids.PartnerId(ARVANE))), *programmes])
    customer = p.essentials_customer(contacts=company(technical(11, "un@dupre.fr")).contacts)
    assert laptop.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
    assert laptop.do(purchase(customer), b.some_id(80)).status is ResultStatus.APPLIED
    sending.send_due()
    assert sum("/onboarding/" in link for link in postbox.links()) == 1


@pytest.mark.parametrize("is_wanted", [True, False])
def test_the_first_user_gets_the_welcome_that_the_wizard_asked_about(
    portal: EmbeddedPortal, laptop: Laptop, sending: Sending, postbox: Postbox, is_wanted: bool
) -> None:
    seed(portal.engine, ARVANE, [p.seller(b.partner(id=ids.PartnerId(ARVANE))), *p.programmes()])
    customer = p.essentials_customer()
    assert customer.first_user is not None
    customer = replace(customer, first_user=replace(customer.first_user, gets_welcome=is_wanted))
    assert laptop.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
    sending.send_due()
    assert len(postbox.messages) == is_wanted
