"""Two reps at the same things: merged where nobody is harmed, asked where a person must choose."""

import pytest
from sqlalchemy import func, select

from app.domain.document import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.sync.status import SyncState
from portal.demo.embedded import EmbeddedPortal
from portal.store.tables import document
from tests.support import builders as a
from tests.support.companies import company
from tests.support.laptops import Laptop
from tests.support.people import HUGO
from tests.sync.conftest import NewLaptop


@pytest.fixture
def hugo(new_laptop: NewLaptop) -> Laptop:
    laptop = new_laptop("hugo", HUGO)
    laptop.sync_once()
    return laptop


def contracts_on(portal: EmbeddedPortal) -> int:
    """How many contracts the portal holds."""
    query = select(func.count()).where(document.c.kind == Kind.CONTRACT.value)
    with portal.engine.connect() as connection:
        return connection.execute(query).scalar_one()


def test_different_fields_of_a_customer_are_merged(laptop: Laptop, hugo: Laptop) -> None:
    customer = laptop.create_customer()
    laptop.sync_once()
    hugo.sync_once()

    laptop.edit_customer(customer.id, website="dupre.example")
    hugo.edit_customer(customer.id, industry="retail")
    for each in (laptop, hugo, laptop):
        each.sync_once()

    for each in (laptop, hugo):
        seen = each.customer(customer.id)
        assert (seen.website, seen.industry) == ("dupre.example", "retail")
        assert each.sync.status.state is SyncState.UP_TO_DATE


def test_the_same_field_changed_by_both_asks_the_second_rep(laptop: Laptop, hugo: Laptop) -> None:
    customer = laptop.create_customer()
    laptop.sync_once()
    hugo.sync_once()

    laptop.edit_customer(customer.id, website="claire.example")
    hugo.edit_customer(customer.id, website="hugo.example", industry="retail")
    laptop.sync_once()
    hugo.sync_once()

    assert hugo.sync.status.state is SyncState.ATTENTION
    conflicted = hugo.operations()[-1].result
    assert conflicted is not None
    assert conflicted.conflict is not None
    assert [group.group for group in conflicted.conflict.groups] == ["website"]
    assert conflicted.conflict.changed_by == "Claire Moreau"
    seen = hugo.customer(customer.id)
    assert (seen.website, seen.industry) == ("claire.example", "manufacturing")


def test_both_validate_the_same_quote_and_there_is_one_contract(
    laptop: Laptop, hugo: Laptop, portal: EmbeddedPortal
) -> None:
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id)
    laptop.sync_once()
    hugo.sync_once()

    laptop.validate_quote(quote.id)
    hugo.validate_quote(quote.id)
    for each in (laptop, hugo, laptop, hugo):
        each.sync_once()

    assert contracts_on(portal) == 1
    assert laptop.sync.status.state is SyncState.UP_TO_DATE
    assert hugo.sync.status.attention == 1
    told = hugo.operations()[-1].result
    assert told is not None
    assert told.problem is not None
    assert told.problem.code == "already-validated"
    number = laptop.quote(quote.id).contract_number
    assert told.problem.data["contract_number"] == number
    assert hugo.quote(quote.id) == laptop.quote(quote.id)
    assert hugo.quote(quote.id).status is QuoteStatus.VALIDATED


def test_a_quote_revised_by_another_is_not_validated_as_it_was(laptop: Laptop, hugo: Laptop) -> None:
    customer = laptop.create_customer()
    quote = laptop.create_quote(customer.id)
    laptop.sync_once()
    hugo.sync_once()

    laptop.revise_quote(quote.id, lines=(a.line(quantity=150),))
    laptop.sync_once()
    hugo.validate_quote(quote.id)
    hugo.sync_once()

    assert hugo.sync.status.attention == 1
    assert hugo.quote(quote.id).status is QuoteStatus.OPEN
    assert hugo.quote(quote.id).revision == 2


def test_two_customers_with_one_registration_number_are_one_and_the_second_rep_is_told(
    laptop: Laptop, hugo: Laptop
) -> None:
    first = laptop.create_customer()
    second = hugo.create_customer()
    quote = hugo.create_quote(second.id)
    laptop.sync_once()
    hugo.sync_once()

    assert hugo.states() == ["attention", "attention"]
    results = [each.result for each in hugo.operations()]
    assert [each.problem.code for each in results if each and each.problem] == [
        "duplicate-customer",
        "dependency-failed",
    ]
    assert results[0] is not None
    assert results[0].problem is not None
    assert results[0].problem.data["customer_id"] == first.id
    assert hugo.store.load(Kind.QUOTE, quote.id) is None


def test_what_does_not_depend_on_a_refused_command_flows(laptop: Laptop, hugo: Laptop) -> None:
    laptop.create_customer()
    laptop.sync_once()
    hugo.create_customer()
    other = hugo.create_customer(identity=company(2))
    hugo.create_quote(other.id)

    hugo.sync_once()
    hugo.sync_once()

    assert hugo.states() == ["attention", "done", "done"]
