"""Customers on the portal: rules, duplicates, and patches merged group by group."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest

from app.domain.commands.commands import CreateCustomer, UpdateCustomer
from app.domain.customer.customer import AccountState, Customer, InstallationStage, LifecycleStatus
from app.domain.customer.loss import Loss
from app.domain.customer.merge import Change, CustomerPatch
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.wire.codec import decode_document, encode
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.portal_laptop import REP, REP2, Laptop


@pytest.fixture
def customer(laptop: Laptop) -> Customer:
    """A customer that is on the portal in version 1."""
    created = b.customer()
    assert laptop.do(CreateCustomer(created), created).status is ResultStatus.APPLIED
    return created


def update(laptop: Laptop, customer: Customer, version: str = "1", **groups: Any) -> OperationResult:
    return laptop.do(UpdateCustomer(CustomerPatch(**groups)), customer, if_version=version)


def test_a_new_customer_is_a_prospect_whatever_the_laptop_says(laptop: Laptop) -> None:
    claimed = b.customer(
        status=LifecycleStatus.LOST,
        account_state=AccountState.ENABLED,
        stage=InstallationStage.COMPLETED,
        lost_on=date(2026, 1, 2),
        loss=Loss(b.lost_reason().id, "Parti"),
        changed_at=datetime(2026, 1, 2, tzinfo=UTC),
        sales_rep=b.sales_rep(name="Somebody"),
    )
    laptop.do(CreateCustomer(claimed), claimed)
    found = decode_document(Kind.CUSTOMER, encode(laptop.document("customer", claimed.id)))
    assert found == b.customer(changed_at=b.NOW)


def test_a_customer_can_be_given_to_a_colleague(laptop: Laptop) -> None:
    given = b.customer(sales_rep=b.sales_rep(id=REP2.user_id, name="?"))
    laptop.do(CreateCustomer(given), given)
    assert laptop.document("customer", given.id)["sales_rep"]["name"] == REP2.name


def test_a_customer_that_breaks_a_rule_is_invalid_with_the_place(laptop: Laptop) -> None:
    wrong = b.customer(identity=b.identity(registration_number="73282932000075"))
    result = laptop.do(CreateCustomer(wrong), wrong)
    assert result.problem is not None
    assert [each.field for each in result.problem.problems] == ["identity.registration_number"]


def test_a_second_customer_with_the_same_registration_number_is_refused(
    laptop: Laptop, customer: Customer, laptop_of: Callable[..., Laptop]
) -> None:
    twin = b.customer(
        id=CustomerId(b.some_id(2)), identity=b.identity(registration_number="732 829 320 00074")
    )
    result = laptop_of(REP2).do(CreateCustomer(twin), twin)
    assert result.status is ResultStatus.REJECTED
    assert result.problem is not None
    assert result.problem.code == "duplicate-customer"
    assert result.problem.data == {
        "customer_id": customer.id,
        "name": "Ateliers Dupré",
        "sales_rep": "Claire Moreau",
        "sales_rep_id": REP.user_id,
    }


def test_of_two_who_create_the_same_company_at_once_one_is_refused(laptop_of: Callable[..., Laptop]) -> None:
    twins = [b.customer(id=CustomerId(b.some_id(number))) for number in range(2, 6)]
    laptops = [laptop_of(REP, f"client-{index}") for index in range(4)]
    with ThreadPoolExecutor(4) as pool:
        results = list(
            pool.map(
                lambda pair: pair[0].do(CreateCustomer(pair[1]), pair[1]), zip(laptops, twins, strict=True)
            )
        )
    assert sorted(result.status.value for result in results) == ["applied", *["rejected"] * 3]


def test_an_edit_of_the_current_version_is_applied(laptop: Laptop, customer: Customer) -> None:
    result = update(laptop, customer, website=Change("ateliers-dupre.fr", "dupre.fr"))
    assert (result.status, result.version, result.merged) == (ResultStatus.APPLIED, 2, [])
    assert laptop.document("customer", customer.id)["website"] == "dupre.fr"


def test_edits_of_different_groups_are_merged(laptop: Laptop, customer: Customer) -> None:
    update(laptop, customer, website=Change("ateliers-dupre.fr", "dupre.fr"))
    result = update(laptop, customer, industry=Change("manufacturing", "services"))
    assert (result.status, result.version, result.merged) == (ResultStatus.MERGED, 3, ["industry"])
    found = laptop.document("customer", customer.id)
    assert (found["website"], found["industry"]) == ("dupre.fr", "services")


def test_an_overlap_is_a_conflict_that_shows_all_three_values_and_changes_nothing(
    laptop: Laptop, customer: Customer
) -> None:
    update(laptop, customer, website=Change("ateliers-dupre.fr", "dupre.fr"))
    result = update(
        laptop,
        customer,
        website=Change("ateliers-dupre.fr", "dupre.com"),
        industry=Change("manufacturing", "services"),
    )
    assert result.status is ResultStatus.CONFLICT
    assert result.conflict is not None
    [group] = result.conflict.groups
    values = [msgspec.json.decode(raw) for raw in (group.base, group.mine, group.theirs)]
    assert (group.group, values) == ("website", ["ateliers-dupre.fr", "dupre.com", "dupre.fr"])
    assert laptop.document("customer", customer.id)["industry"] == "manufacturing"


def test_an_edit_that_is_there_already_changes_nothing(laptop: Laptop, customer: Customer) -> None:
    first = update(laptop, customer, website=Change("ateliers-dupre.fr", "dupre.fr"))
    again = update(laptop, customer, website=Change("ateliers-dupre.fr", "dupre.fr"))
    assert (again.status, again.version, again.feed_seq) == (ResultStatus.NOOP, 2, first.feed_seq)


def test_an_edit_cannot_take_another_customers_registration_number(
    laptop: Laptop, customer: Customer
) -> None:
    other = b.customer(id=CustomerId(b.some_id(2)), identity=b.identity(registration_number="40483304800022"))
    laptop.do(CreateCustomer(other), other)
    stolen = replace(other.identity, registration_number=customer.identity.registration_number)
    result = update(laptop, other, identity=Change(other.identity, stolen))
    assert result.problem is not None
    assert result.problem.code == "duplicate-customer"
    # What the refused edit had done to the look-up is undone with it.
    answer = laptop.get("/v1/customers/duplicates?country=FR&registration_number=40483304800022").json()
    assert [each["customer_id"] for each in answer["duplicates"]] == [other.id]


@pytest.mark.parametrize(
    ("query", "kind", "blocks"),
    [
        ("registration_number=73282932000074", "same_registration", True),
        ("registration_number=73282932000082", "same_siren", False),
        ("vat_number=FR44732829320", "same_vat", False),
        ("website=https://www.ateliers-dupre.fr/contact", "same_domain", False),
        ("name=SARL+Atelier+Dupr%C3%A9&postal_code=75002", "similar_name", False),
    ],
)
def test_a_company_that_is_there_is_found_while_it_is_typed(
    laptop: Laptop, customer: Customer, query: str, kind: str, blocks: bool
) -> None:
    answer = laptop.get(f"/v1/customers/duplicates?country=FR&{query}").json()
    assert [(each["customer_id"], each["kind"], each["blocks"]) for each in answer["duplicates"]] == [
        (customer.id, kind, blocks)
    ]


def test_a_customer_being_edited_is_not_its_own_duplicate(laptop: Laptop, customer: Customer) -> None:
    query = f"country=FR&vat_number=FR44732829320&but={customer.id}"
    assert laptop.get(f"/v1/customers/duplicates?{query}").json() == {"duplicates": []}
