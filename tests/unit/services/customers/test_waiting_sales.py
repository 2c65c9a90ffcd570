"""A sale that waits to be sent: what it makes of the customer, and what a loss makes of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.commands.commands import ValidateQuote
from app.domain.customer.customer import AccountState, Customer, InstallationStage, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ReasonId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.wire.protocol import ResultStatus
from tests.support.answers import refuse
from tests.support.caches import desk_in
from tests.support.desk import customer_named

REASON = ReasonId("other")
STATUS = LifecycleStatus


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def prospect(desk: Desk) -> Customer:
    """A prospect to whom nothing was sold."""
    return customer_named(desk, "Maison Corbière")


def sell(desk: Desk, customer: Customer) -> Quote:
    """A quote of the customer's, validated here."""
    terms = desk.offers.new_terms(customer.id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    quote = desk.quotes.create(customer.id, replace(terms, lines=lines))
    return desk.quotes.validate(quote.id, "Élise Dupré")


def seen(desk: Desk, id: CustomerId) -> Customer:
    return desk.customers.get(id)


def waiting(desk: Desk) -> list[str]:
    return [type(row.command).__name__ for row in desk.queries.outbox()]


def test_a_prospect_with_a_validated_quote_is_seen_as_the_customer_that_it_will_be(
    desk: Desk, prospect: Customer
) -> None:
    sell(desk, prospect)
    sold = seen(desk, prospect.id)
    assert (sold.status, sold.stage, sold.account_state) == (
        STATUS.INSTALLING,
        InstallationStage.PREREQUISITES,
        AccountState.ENABLED,
    )
    assert desk.queries.customer_rows([prospect.id])[prospect.id].status is STATUS.INSTALLING


def test_a_sale_that_the_portal_refuses_makes_nothing_of_the_customer(desk: Desk, prospect: Customer) -> None:
    sell(desk, prospect)
    refuse(desk, "quote-expired", status=ResultStatus.CONFLICT)
    assert seen(desk, prospect.id) == prospect


def test_nothing_is_sold_to_a_lost_customer(desk: Desk, prospect: Customer) -> None:
    terms = desk.offers.new_terms(prospect.id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    quote = desk.quotes.create(prospect.id, replace(terms, lines=lines))
    desk.customer_transitions.lose([prospect.id], REASON, "Fermé")
    before = waiting(desk)
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.validate(quote.id, "Élise Dupré")
    assert refused.value.problems[0].code == "customer.lost"
    assert waiting(desk) == before
    assert desk.quotes.get(quote.id).status is QuoteStatus.OPEN


def test_losing_names_the_sale_and_takes_nothing_back_unasked(desk: Desk, prospect: Customer) -> None:
    quote = sell(desk, prospect)
    preview = desk.customer_transitions.preview([prospect.id], CustomerEvent.LOSE)
    ((sale,),) = [each.sales for each in preview.done]
    assert (sale.number, sale.amount(Period.MONTH)) == (quote.provisional_number, quote.totals.monthly_net)
    unasked = desk.customer_transitions.lose([prospect.id], REASON, "Fermé")
    assert [each.problem.code for each in unasked.skipped] == ["customer.sale_waiting"]
    assert waiting(desk) == ["CreateQuote", "ValidateQuote"]


def test_a_sale_that_is_taken_back_is_as_if_it_had_never_been_and_undo_brings_it_back(
    desk: Desk, prospect: Customer
) -> None:
    quote = sell(desk, prospect)
    preview = desk.customer_transitions.preview([prospect.id], CustomerEvent.LOSE)
    sales = [sale.op_id for each in preview.done for sale in each.sales]
    desk.customer_transitions.lose([prospect.id], REASON, "Fermé", sales)
    assert waiting(desk) == ["CreateQuote", "LoseCustomer"]
    lost = seen(desk, prospect.id)
    assert (lost.status, lost.stage, lost.account_state) == (STATUS.LOST, None, None)
    assert desk.quotes.get(quote.id).status is QuoteStatus.OPEN

    action = desk.undo.last()
    assert action is not None
    desk.undo.undo(action)
    assert waiting(desk) == ["CreateQuote", "ValidateQuote"]
    assert seen(desk, prospect.id).status is STATUS.INSTALLING
    again = desk.queries.outbox()[-1].command
    assert isinstance(again, ValidateQuote)
    assert again.acceptance == quote.acceptance


def test_a_sale_that_has_left_is_not_taken_back(desk: Desk, prospect: Customer) -> None:
    sell(desk, prospect)
    sales = [each.op_id for each in desk.customer_transitions.waiting_sales(prospect.id)]
    desk.store.take_batch()
    assert desk.customer_transitions.waiting_sales(prospect.id) == ()
    preview = desk.customer_transitions.preview([prospect.id], CustomerEvent.LOSE)
    outcome = desk.customer_transitions.lose([prospect.id], REASON, "Fermé", sales)
    for found in (preview, outcome):
        assert [each.problem.code for each in found.skipped] == ["customer.sale_sent"]
        assert found.done == ()


def test_a_sale_that_something_builds_on_stays(desk: Desk, prospect: Customer) -> None:
    sell(desk, prospect)
    desk.customer_transitions.set_state([prospect.id], AccountEvent.SUSPEND)
    sales = [each.op_id for each in desk.customer_transitions.waiting_sales(prospect.id)]
    outcome = desk.customer_transitions.lose([prospect.id], REASON, "Fermé", sales)
    assert [each.problem.code for each in outcome.skipped] == ["customer.sale_waiting"]
    assert waiting(desk) == ["CreateQuote", "ValidateQuote", "SetAccountState"]


def test_the_account_that_a_sale_opens_depends_on_the_sale(desk: Desk, prospect: Customer) -> None:
    sell(desk, prospect)
    desk.customer_transitions.set_state([prospect.id], AccountEvent.SUSPEND)
    (sale,) = [row.op_id for row in desk.queries.outbox() if isinstance(row.command, ValidateQuote)]
    suspended = desk.store.take_batch()[-1]
    assert suspended.depends_on == (sale,)


def test_the_customers_own_quotes_are_superseded_by_the_one_that_waits(
    desk: Desk, prospect: Customer
) -> None:
    first = sell(desk, prospect)
    with pytest.raises(RuleViolation) as refused:
        sell(desk, prospect)
    (problem,) = refused.value.problems
    assert (problem.code, problem.data) == (
        "quote.sibling_validated",
        {"number": first.provisional_number},
    )


def test_a_customer_with_a_contract_gets_another_one_only_on_purpose(desk: Desk) -> None:
    held = next(
        each
        for each in desk.store.load_all(Kind.CUSTOMER)
        if isinstance(each, Customer)
        and desk.queries.contracts(each.id)
        and each.status is not STATUS.LOST
        and each.programme_id == "cyber360"
        and each.partnership == "VAR"
    )
    terms = desk.offers.new_terms(held.id)
    lines = (replace(terms.lines[0], quantity=25), *terms.lines[1:])
    quote = desk.quotes.create(held.id, replace(terms, lines=lines))
    with pytest.raises(RuleViolation) as refused:
        desk.quotes.validate(quote.id, "Élise Dupré")
    assert [(each.code, each.field) for each in refused.value.problems] == [
        ("contract.exists", "is_another_contract")
    ]
    desk.quotes.validate(quote.id, "Élise Dupré", is_another_contract=True)
    command = desk.queries.outbox()[-1].command
    assert isinstance(command, ValidateQuote)
    assert command.is_another_contract
