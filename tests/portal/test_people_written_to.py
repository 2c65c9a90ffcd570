"""Who the portal writes to when a rep asks: a customer's people once more, or the colleague who has it."""

from collections.abc import Callable, Iterator

import pytest

from app.domain import ids
from app.domain.commands.commands import AskForCustomer, CreateCustomer, SendCredentials
from app.domain.customer.mailing import MailKind
from app.domain.document import Kind
from app.wire.protocol import ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.store.seeding import seed
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
