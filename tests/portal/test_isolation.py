"""Two partners on one portal: nothing of one is ever on the other's wire."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.domain.commands.commands import CreateCustomer, CreateQuote, UpdateCustomer, ValidateQuote
from app.domain.customer.merge import Change, CustomerPatch
from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import writing
from portal.store.tables import PARTNER_TABLES, document
from tests.support import builders as b
from tests.support.portal_laptop import OTHER, OTHER_REP, Laptop

PATHS = [
    "/v1/sync/info",
    "/v1/sync/changes",
    "/v1/sync/digest",
    "/v1/sync/results?client_id={client}",
    "/v1/customer/{customer}",
    "/v1/quote/{quote}",
    "/v1/contract/{contract}",
    "/v1/customers/{customer}/audit",
    "/v1/agreements/cgum/3",
    "/v1/customers/duplicates?country=FR&registration_number=73282932000074&name=Ateliers+Dupre&postal_code=75002",
]


@pytest.fixture
def sold(laptop: Laptop) -> dict[str, str]:
    """What the first partner has: ids that the second may guess."""
    created, quote = b.customer(), b.quote()
    command = ValidateQuote(b.acceptance(), quote.totals)
    results = laptop.push(
        laptop.operation(CreateCustomer(created), created),
        laptop.operation(CreateQuote(quote), quote),
        laptop.operation(command, quote, if_version="1"),
    )
    contract = results[-1].effects["contract_id"]
    return {"customer": created.id, "quote": quote.id, "contract": contract, "client": laptop.client_id}


@pytest.fixture
def stranger(laptop_of: Callable[..., Laptop]) -> Laptop:
    """A rep of the second partner."""
    return laptop_of(OTHER_REP)


def marks(portal: EmbeddedPortal, sold: dict[str, str]) -> Iterator[bytes]:
    """Texts that only the first partner's answers may hold."""
    yield from (value.encode() for value in sold.values())
    yield from (b"Dupr\xc3\xa9", b"C-2026-0001", b"arvane", b"Claire")


@pytest.mark.parametrize("path", PATHS)
def test_an_endpoint_shows_a_stranger_nothing(
    portal: EmbeddedPortal, laptop: Laptop, stranger: Laptop, sold: dict[str, str], path: str
) -> None:
    mine = laptop.get(path.format(**sold))
    theirs = stranger.get(path.format(**sold))
    assert mine.status_code == 200
    shared = b"arvane.example" if path == "/v1/sync/changes" else b"-"
    found = [mark for mark in marks(portal, sold) if mark in theirs.content.replace(shared, b"")]
    assert found == []
    assert mine.content != theirs.content or path == "/v1/agreements/cgum/3"


def test_commands_on_a_strangers_documents_find_nothing(
    laptop: Laptop, stranger: Laptop, sold: dict[str, str]
) -> None:
    patch = UpdateCustomer(CustomerPatch(website=Change("ateliers-dupre.fr", "evil.example")))
    quote = b.quote(id=b.some_id(51))
    for command, target in ((patch, sold["customer"]), (CreateQuote(quote), quote.id)):
        result = stranger.do(command, target)
        assert result.problem is not None
        assert [each.code for each in result.problem.problems] == ["document.missing"]
    assert laptop.document("customer", sold["customer"])["website"] == "ateliers-dupre.fr"


def test_the_same_company_may_be_a_customer_of_both_partners(stranger: Laptop, sold: dict[str, str]) -> None:
    twin = b.customer(id=b.some_id(2))
    assert stranger.do(CreateCustomer(twin), twin).status.value == "applied"


def test_numbers_are_each_partners_own(stranger: Laptop, sold: dict[str, str]) -> None:
    created, quote = b.customer(), b.quote()
    results = stranger.push(
        stranger.operation(CreateCustomer(created), created), stranger.operation(CreateQuote(quote), quote)
    )
    assert results[1].effects == {"number": "D-2026-0001"}


def test_an_operation_id_of_another_partner_is_free(laptop: Laptop, stranger: Laptop) -> None:
    created = b.customer()
    laptop.do(CreateCustomer(created), created, op_id="the-same")
    assert not stranger.do(CreateCustomer(created), created, op_id="the-same").replayed


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_postgresql_itself_keeps_partners_apart(portal: EmbeddedPortal, sold: dict[str, str]) -> None:
    with writing(portal.engine, OTHER) as connection:
        for table in PARTNER_TABLES:
            found = {row.partner_id for row in connection.execute(table.select())}
            assert found <= {OTHER}, table.name
        assert connection.execute(document.delete().where(document.c.partner_id == "arvane")).rowcount == 0
    with pytest.raises(DBAPIError, match="row-level security"), writing(portal.engine, OTHER) as connection:
        connection.execute(
            text("INSERT INTO counter (partner_id, name, value) VALUES ('arvane', 'D-2026', 99)")
        )


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_without_a_partner_postgresql_shows_nothing_and_the_role_owns_nothing(
    portal: EmbeddedPortal, sold: dict[str, str]
) -> None:
    with portal.engine.connect() as connection:
        assert connection.execute(document.select()).all() == []
        role = connection.execute(
            text("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user")
        ).one()
        assert tuple(role) == (False, False)
        owners = connection.execute(text("SELECT tableowner = current_user FROM pg_tables"))
        assert not any(owners.scalars())
        forced = "SELECT relforcerowsecurity FROM pg_class WHERE relname = ANY(:names)"
        names = [table.name for table in PARTNER_TABLES]
        assert set(connection.execute(text(forced), {"names": names}).scalars()) == {True}
