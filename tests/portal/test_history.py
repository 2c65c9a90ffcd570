"""The audit log of a customer as the portal tells it: from which machine, what it was before, and why not."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from app.domain.commands.commands import CreateCustomer, UpdateCustomer
from app.domain.customer.customer import AccountState, Customer, Phone
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import difference
from app.domain.customer.transitions import SetAccountState
from portal.demo.embedded import EmbeddedPortal
from portal.store import audit_page as history
from portal.store.engine import reading
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, REP2, Laptop

MINE, THEIRS = Phone("+33", "240001218"), Phone("+33", "240004700")


@pytest.fixture
def customer(laptop: Laptop) -> Customer:
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    return created


def change(laptop: Laptop, before: Customer, **values: Any) -> None:
    """Let ``laptop`` send other values of ``before``."""
    patch = difference(before, replace(before, **values))
    laptop.do(UpdateCustomer(patch), before)


def events(laptop: Laptop, customer: Customer) -> list[dict[str, Any]]:
    """The log, newest first."""
    answer = laptop.get(f"/v1/customers/{customer.id}/audit")
    found: list[dict[str, Any]] = answer.json()["events"]
    return found


def test_a_change_is_told_with_what_was_there_before(laptop: Laptop, customer: Customer) -> None:
    contact = replace(customer.contacts[0], email="elise@dupre.fr")
    change(laptop, customer, website="dupre.fr", contacts=(contact, *customer.contacts[1:]))
    told = {each["field"]: each for each in events(laptop, customer)[0]["changes"]}
    assert told["website"] == {"field": "website", "old": customer.website, "new": "dupre.fr"}
    told_contact = told[f"contacts.{contact.id}"]
    assert (told_contact["old"]["email"], told_contact["new"]["email"]) == (
        customer.contacts[0].email,
        "elise@dupre.fr",
    )
    assert set(told) == {"website", f"contacts.{contact.id}"}


def test_the_value_that_lost_a_conflict_stays_in_the_log(
    laptop: Laptop, laptop_of: Callable[..., Laptop], customer: Customer
) -> None:
    change(laptop_of(REP2), customer, phone=THEIRS)
    change(laptop, customer, phone=MINE)
    lost, won = events(laptop, customer)[:2]
    assert (lost["outcome"], lost["changes"][0]["new"]["number"]) == ("conflict", MINE.number)
    assert (won["outcome"], won["changes"][0]["new"]["number"]) == ("applied", THEIRS.number)


def test_a_refusal_is_told_with_its_reason_and_what_was_asked(laptop: Laptop, customer: Customer) -> None:
    address = replace(customer.address, postal_code="1")
    change(laptop, customer, address=address)
    told = events(laptop, customer)[0]
    assert (told["outcome"], told["problem"]) == ("rejected", "invalid")
    assert [each["code"] for each in told["problems"]] == ["postcode.format"]
    assert told["changes"][0]["new"]["postal_code"] == "1"


def test_a_move_that_came_too_late_says_how_the_customer_stood(laptop: Laptop, customer: Customer) -> None:
    laptop.do(SetAccountState(AccountEvent.SUSPEND, AccountState.ENABLED), customer)
    told = events(laptop, customer)[0]
    assert (told["outcome"], [each["code"] for each in told["problems"]]) == ("rejected", ["account.none"])
    assert "changes" not in told


def test_a_machine_is_told_by_the_name_that_it_gave_last(laptop: Laptop, customer: Customer) -> None:
    assert events(laptop, customer)[0]["place_name"] == "test"
    path = f"/v1/sync/clients/{laptop.client_id}"
    for name, shown in (
        (" PC-de\u0000Claire\n ", "PC-de Claire"),
        ("", "PC-de Claire"),
        ("é" * 300, "é" * 100),
    ):
        assert laptop.put(path, {"schema": 1, "name": name}).status_code == 200
        assert events(laptop, customer)[0]["place_name"] == shown


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_one_customers_log_is_found_without_reading_the_partners(portal: EmbeddedPortal) -> None:
    asked: list[tuple[str, Any]] = []

    def remember(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    event.listen(portal.engine, "before_cursor_execute", remember)
    with reading(portal.engine, ARVANE) as connection:
        history.of_customer(connection, ARVANE, b.customer().id, before=900, limit=51)
        (statement, parameters) = next(each for each in asked if "FROM audit_entry" in each[0])
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    event.remove(portal.engine, "before_cursor_execute", remember)
    assert any("audit_entry USING INDEX ix_audit_of_target" in row[3] for row in plan), plan
