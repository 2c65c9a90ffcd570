"""However many there are of something, the database is asked for all of them at once."""

from collections.abc import Callable

import pytest

from app.domain import ids
from app.domain.commands.commands import CreateCustomer, SendOnboarding
from app.domain.customer.customer import ContactRole, Customer
from app.domain.customer.mailing import MailRecipient
from app.domain.errors import RuleViolation
from portal.demo.embedded import EmbeddedPortal
from portal.store.accounts import Caller
from portal.store.command_context import CommandContext
from portal.store.engine import writing
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP, Laptop
from tests.support.statements import statements_of


def asked(portal: EmbeddedPortal, act: Callable[[], object]) -> int:
    """How often the database was asked."""
    with statements_of(portal.engine) as statements:
        act()
    return len(statements)


def alike(number: int) -> Customer:
    """A company of its own at the same web site."""
    identity = b.identity(registration_number=f"{number:014}", vat_number="", override_reason="test")
    return b.customer(id=b.some_id(number), identity=identity)


def test_customers_that_may_be_the_same_are_read_together(portal: EmbeddedPortal, laptop: Laptop) -> None:
    path = "/v1/customers/duplicates?country=FR&name=Nouveau&website=ateliers-dupre.fr"
    seed(portal.engine, ARVANE, [alike(100)])
    laptop.get(path)  # The first request of a sign-in notes that its tokens arrived.
    for_one = asked(portal, lambda: laptop.get(path))
    seed(portal.engine, ARVANE, [alike(number) for number in range(101, 115)])
    assert asked(portal, lambda: laptop.get(path)) == for_one
    assert len(laptop.get(path).json()["duplicates"]) == 15


def test_what_a_command_builds_on_is_looked_up_together(portal: EmbeddedPortal, laptop: Laptop) -> None:
    def create(number: int, *depends_on: str) -> str:
        customer = alike(number)
        operation = laptop.operation(CreateCustomer(customer), customer, depends_on=depends_on)
        assert laptop.push(operation)[0].status.value == "applied"
        return operation.op_id

    before = [create(number) for number in range(100, 112)]
    on_one = asked(portal, lambda: create(200, before[0]))
    assert asked(portal, lambda: create(201, *before)) == on_one


def test_a_mailing_is_kept_at_once_for_all_its_readers(portal: EmbeddedPortal, laptop: Laptop) -> None:
    technical = (ContactRole.TECHNICAL,)
    contacts = tuple(
        b.contact(id=ids.ContactId(b.some_id(300 + each)), email=f"t{each}@dupre.fr", roles=technical)
        for each in range(6)
    )
    customer = b.customer(contacts=contacts)
    seed(portal.engine, ARVANE, [customer])

    def send(number: int, count: int) -> None:
        readers = tuple(MailRecipient(c.name.full, c.email, c.id) for c in contacts[:count])
        mail = b.sent_mail(id=ids.SentMailId(b.some_id(number)), recipients=readers)
        assert laptop.do(SendOnboarding(mail), mail).status.value == "applied"

    to_one = asked(portal, lambda: send(400, 1))
    assert asked(portal, lambda: send(401, 6)) == to_one


def test_an_id_that_the_portal_just_made_is_not_looked_for(portal: EmbeddedPortal) -> None:
    caller = Caller(ARVANE, REP.user_id, REP.name, REP.role)
    with writing(portal.engine, ARVANE) as connection, statements_of(portal.engine) as statements:
        context = CommandContext(connection, caller, b.NOW)
        context.create(b.quote(id=ids.QuoteId(context.new_id())))
        assert statements == []
        with pytest.raises(RuleViolation, match=r"document\.exists"):
            context.create(b.agreement())
        assert context.next_numbers("S", 3) == ["S-2026-0001", "S-2026-0002", "S-2026-0003"]
        assert context.next_numbers("S", 0) == []
        assert context.next_number("S") == "S-2026-0004"
