"""A customer and what it begins with are queued together, or neither is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.commands.commands import CreateCustomer, Purchase, StartTrial
from app.domain.commands.specs import name_of
from app.domain.customer.account import AccountCreation
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ProductFamilyId, ProductId, ProgrammeId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from tests.support import builders as b
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock

PACKAGE = b.package_choice(
    family_id=ProductFamilyId("email"), product_id=ProductId("essentials_advanced"), licences=40
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path, FixedClock(), customers=5)
    yield opened
    opened.close()


def customer(account_creation: AccountCreation | None, **package: Any) -> Customer:
    """Somebody who begins with forty licences."""
    return b.customer(
        id=CustomerId(b.some_id(77)),
        identity=b.identity(registration_number="404 833 048 00022", vat_number=""),
        programme_id=ProgrammeId("essentials"),
        partnership=Partnership.MSP,
        contacts=(),
        customer_type_id=None,
        primary_domain="ateliers-dupre.fr",
        first_user=b.first_user(email="marc@ateliers-dupre.fr"),
        package=replace(PACKAGE, account_creation=account_creation, **package),
    )


def test_a_trial_waits_for_its_customer(desk: Desk) -> None:
    made = desk.account_creations.open(customer(AccountCreation.TRIAL))
    (trial,) = desk.queries.trials(made.id)
    assert (trial.product_id, trial.licences) == (PACKAGE.product_id, 40)
    assert (trial.ends_on - desk.clock.today()).days == 30
    created, started = desk.store.take_batch()
    assert (created.type, started.type) == (name_of(CreateCustomer), name_of(StartTrial))
    assert created.op_id in started.depends_on


def test_a_purchase_waits_for_its_customer_and_costs_what_was_said_before(desk: Desk) -> None:
    wanted = customer(AccountCreation.PURCHASE)
    said = desk.account_creations.monthly_price(wanted, PACKAGE)
    made = desk.account_creations.open(wanted)
    (order,) = desk.queries.orders(made.id)
    assert order.monthly_net == said
    assert [(line.product_id, line.quantity) for line in order.lines] == [(PACKAGE.product_id, 40)]
    created, bought = desk.store.take_batch()
    assert (created.type, bought.type) == (name_of(CreateCustomer), name_of(Purchase))
    assert created.op_id in bought.depends_on


def test_a_customer_without_a_package_is_created_alone(desk: Desk) -> None:
    made = desk.account_creations.open(replace(customer(None), package=None))
    assert desk.customers.get(made.id) == made
    assert [each.type for each in desk.store.take_batch()] == [name_of(CreateCustomer)]


def test_nothing_is_kept_when_the_package_is_refused(desk: Desk) -> None:
    draft_id = desk.drafts.new_id()
    desk.drafts.save(draft_id, DraftKind.WIZARD, b.identity(), title="Ateliers Dupré")
    with pytest.raises(RuleViolation) as refused:
        desk.account_creations.open(
            customer(AccountCreation.TRIAL, product_id=ProductId("essentials_beginner")), draft_id
        )
    assert [(each.code, each.field) for each in refused.value.problems] == [
        ("product.not_sold", "package.account_creation")
    ]
    assert desk.store.load(Kind.CUSTOMER, customer(None).id) is None
    assert desk.queries.outbox() == ()
    assert [each.id for each in desk.drafts.kept(DraftKind.WIZARD)] == [draft_id]


def test_the_draft_goes_with_the_customer(desk: Desk) -> None:
    draft_id = desk.drafts.new_id()
    desk.drafts.save(draft_id, DraftKind.WIZARD, b.identity(), title="Ateliers Dupré")
    desk.account_creations.open(customer(AccountCreation.TRIAL), draft_id)
    assert [*desk.drafts.kept(DraftKind.WIZARD)] == []


def test_a_package_that_is_not_chosen_has_no_price(desk: Desk) -> None:
    package = replace(PACKAGE, product_id=ProductId(""))
    assert desk.account_creations.monthly_price(customer(None), package) is None
