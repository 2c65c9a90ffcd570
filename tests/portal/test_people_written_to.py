"""Who the portal writes to when a rep asks: a customer's people once more, or the colleague who has it."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import select

from app.domain import ids
from app.domain.commands.commands import AskForCustomer, CreateCustomer, SendCredentials, SendOnboarding
from app.domain.customer.customer import ContactRole
from app.domain.customer.mailing import MailKind, MailRecipient
from app.domain.document import Kind
from app.wire.protocol import ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.store.engine import reading
from portal.store.link_tokens import Holder
from portal.store.seeding import seed
from portal.store.tables import customer_link
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP2, Laptop, SettableClock
from tests.support.postbox import Postbox, receiving


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


def refused(
    laptop: Laptop, command: SendCredentials | AskForCustomer, target: str = ""
) -> list[tuple[str, str, dict[str, str]]]:
    """Why a mailing was refused, where, and the figures that are said."""
    result = laptop.do(command, target or command.mail)
    assert result.problem is not None
    return [(each.code, each.field, dict(each.data)) for each in result.problem.problems]


def test_the_admin_is_told_once_more_how_to_sign_in(
    portal: EmbeddedPortal, laptop: Laptop, sending: Sending, postbox: Postbox
) -> None:
    seed(portal.engine, ARVANE, [p.seller(b.partner()), *p.programmes()])
    customer = p.microsoft_customer()
    laptop.do(CreateCustomer(customer), customer)
    sending.send_due()
    first = len(postbox.messages)
    mail = b.sent_mail(kind=MailKind.CREDENTIALS, recipients=())
    assert laptop.do(SendCredentials(mail), mail).status is ResultStatus.APPLIED
    sending.send_due()
    assert len(postbox.messages) == 2 * first > 0
    assert customer.admin_user is not None
    assert customer.admin_user.login_email in postbox.messages[first]
    sent = laptop.document(Kind.SENT_MAIL, mail.id)
    assert {each["state"] for each in sent["recipients"]} == {"sent"}
    assert sent["asked_by"] == "Claire Moreau"


def links_of(portal: EmbeddedPortal, held_by: Holder) -> list[tuple[str, bool]]:
    """Who holds a link of that kind, and whether it was taken back."""
    link = customer_link.c
    query = select(link.holder_id, link.is_revoked).where(link.held_by == held_by.value)
    with reading(portal.engine, ARVANE) as connection:
        return sorted((row.holder_id, bool(row.is_revoked)) for row in connection.execute(query))


def test_a_new_link_replaces_the_earlier_one_of_the_same_person_and_of_nobody_else(
    portal: EmbeddedPortal, laptop: Laptop
) -> None:
    one = b.contact()
    other = b.contact(
        id=ids.ContactId(b.some_id(11)), email="paul@ateliers-dupre.fr", roles=(ContactRole.TECHNICAL,)
    )
    customer = b.customer(contacts=(one, other))
    laptop.do(CreateCustomer(customer), customer)
    both = [MailRecipient(each.name.full, each.email, each.id) for each in (one, other)]
    for number, recipients in enumerate((both, both[:1])):
        mail = b.sent_mail(id=ids.SentMailId(b.some_id(150 + number)), recipients=tuple(recipients))
        assert laptop.do(SendOnboarding(mail), mail).status is ResultStatus.APPLIED
    assert links_of(portal, Holder.CONTACT) == [
        (one.id, False),
        (one.id, True),
        (other.id, False),
    ]
    assert links_of(portal, Holder.LOGIN) == []


def test_a_link_that_tells_how_to_sign_in_belongs_to_the_login(
    portal: EmbeddedPortal, laptop: Laptop
) -> None:
    seed(portal.engine, ARVANE, [p.seller(b.partner()), *p.programmes()])
    customer = p.microsoft_customer(admin_user=b.admin_user(communication_email=""))
    laptop.do(CreateCustomer(customer), customer)
    assert links_of(portal, Holder.LOGIN) == [(b.admin_user().login_email, False)]
    assert links_of(portal, Holder.CONTACT) == []


def test_where_nobody_can_sign_in_nobody_is_written_to(laptop: Laptop) -> None:
    customer = b.customer()
    laptop.do(CreateCustomer(customer), customer)
    command = SendCredentials(b.sent_mail(recipients=()))
    assert refused(laptop, command) == [("credentials.nobody", "recipients", {})]


def test_those_who_administer_the_account_are_told_where_no_admin_was_ever_named(
    portal: EmbeddedPortal, laptop: Laptop
) -> None:
    customer = b.customer()
    laptop.do(CreateCustomer(customer), customer)
    seed(portal.engine, ARVANE, [b.customer_user(customer_id=customer.id, email="a@dupre.fr")])
    mail = b.sent_mail(kind=MailKind.CREDENTIALS, recipients=())
    assert laptop.do(SendCredentials(mail), mail).status is ResultStatus.APPLIED
    sent = laptop.document(Kind.SENT_MAIL, mail.id)
    assert [each["email"] for each in sent["recipients"]] == ["a@dupre.fr"]


def test_a_colleague_is_asked_for_a_customer_and_can_answer_whoever_asked(
    laptop: Laptop, laptop_of: Callable[..., Laptop], sending: Sending, postbox: Postbox
) -> None:
    customer = b.customer()
    laptop.do(CreateCustomer(customer), customer)
    mail = b.sent_mail(kind=MailKind.REQUEST, recipients=())
    assert laptop_of(REP2).do(AskForCustomer(mail), mail).status is ResultStatus.APPLIED
    sending.send_due()
    (message,) = postbox.messages
    user = b.user()
    assert f"Reply-To: {user.email}" in message
    assert "Hugo Lefort" in message
    sent = laptop.document(Kind.SENT_MAIL, mail.id)
    assert [each["name"] for each in sent["recipients"]] == ["Claire Moreau"]


def test_nobody_asks_themselves_for_a_customer(laptop: Laptop) -> None:
    customer = b.customer()
    laptop.do(CreateCustomer(customer), customer)
    own = ("request.own_customer", "customer_id", {"name": customer.identity.name})
    assert refused(laptop, AskForCustomer(b.sent_mail())) == [own]


def test_a_mailing_under_another_name_or_about_nobody_is_refused(laptop: Laptop) -> None:
    mail = b.sent_mail(customer_id=ids.CustomerId(b.some_id(999)))
    nobody = ("document.missing", "customer_id", {"kind": "customer", "id": mail.customer_id})
    for command in (SendCredentials(mail), AskForCustomer(mail)):
        assert refused(laptop, command) == [nobody]
        assert refused(laptop, command, b.some_id(998)) == [("target.other", "target.id", {})]
