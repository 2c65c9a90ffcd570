"""What a rep can buy, try and send for a customer, and what the tabs show of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.customer.mailing import MailState
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import ContactId, ProductId, ProgrammeId
from app.domain.subscription.contract import OrderStatus
from app.domain.subscription.subscription import TrialStatus
from app.services.desk.desk import Desk
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock

PACKAGE = ProductId("essentials_business")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path, FixedClock())
    yield opened
    opened.close()


def customer_of(desk: Desk, programme: str) -> Customer:
    found = desk.store.load_all(Kind.CUSTOMER)
    return next(
        each
        for each in found
        if isinstance(each, Customer) and each.programme_id == programme and each.contacts
    )


def codes(refused: pytest.ExceptionInfo[RuleViolation]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_an_order_shows_at_once_with_its_lines_and_waits_for_the_portal(desk: Desk) -> None:
    customer = customer_of(desk, "essentials")
    terms = desk.orders.package_terms(customer, PACKAGE, 12)
    order = desk.orders.purchase(customer.id, terms, is_another_contract=True)
    assert (order.number, order.status) == ("", OrderStatus.PLACED)
    assert [(line.product_id, line.quantity) for line in order.lines] == [(PACKAGE, 12)]
    assert order.monthly_net == order.lines[0].net
    assert order in desk.queries.orders(customer.id)
    (waiting,) = desk.queries.outbox()
    assert (waiting.kind, waiting.target_id, waiting.customer_id) == (Kind.ORDER, order.id, customer.id)


def test_an_empty_cart_is_refused(desk: Desk) -> None:
    customer = customer_of(desk, "essentials")
    with pytest.raises(RuleViolation) as refused:
        desk.orders.purchase(customer.id, desk.orders.new_terms(customer.id))
    assert codes(refused) == ["lines.empty"]
    assert desk.queries.outbox() == ()


def test_a_trial_runs_thirty_days_and_once(desk: Desk) -> None:
    customer = customer_of(desk, "essentials")
    trial = desk.orders.start_trial(customer.id, PACKAGE, 5)
    today = desk.clock.today()
    assert ((trial.ends_on - today).days, trial.status_on(today)) == (30, TrialStatus.RUNNING)
    assert trial in desk.queries.trials(customer.id)
    with pytest.raises(RuleViolation) as refused:
        desk.orders.start_trial(customer.id, PACKAGE, 5)
    assert codes(refused) == ["trial.used"]


def test_a_purchase_of_a_trial_that_was_not_sent_waits_for_it(desk: Desk) -> None:
    customer = customer_of(desk, "essentials")
    trial = desk.orders.start_trial(customer.id, PACKAGE, 5)
    terms = desk.orders.package_terms(customer, PACKAGE, 5)
    desk.orders.purchase(customer.id, terms, trial_id=trial.id, is_another_contract=True)
    started, bought = desk.store.take_batch()
    assert started.op_id in bought.depends_on


def test_a_programme_without_trials_offers_none(desk: Desk) -> None:
    customer = customer_of(desk, "email_cloud")
    with pytest.raises(RuleViolation) as refused:
        desk.orders.start_trial(customer.id, ProductId("email_security"), 5)
    assert codes(refused) == ["trial.not_offered"]


def test_the_onboarding_goes_to_those_who_were_named(desk: Desk) -> None:
    customer = customer_of(desk, "cyber360")
    named = desk.onboarding.recipients(customer.id)
    mail = desk.onboarding.send(customer.id, [named[0].id])
    assert [(each.email, each.state) for each in mail.recipients] == [(named[0].email, MailState.WAITING)]
    assert desk.queries.installation(customer.id).mails[0] == mail
    with pytest.raises(RuleViolation) as refused:
        desk.onboarding.send(customer.id, [ContactId("nobody")])
    assert codes(refused) == ["onboarding.nobody"]


def test_the_login_of_the_admin_user_cannot_be_edited(desk: Desk) -> None:
    customer = customer_of(desk, "microsoft_csp")
    assert customer.admin_user is not None
    edited = replace(customer, admin_user=replace(customer.admin_user, login_email="x@y.fr"))
    with pytest.raises(RuleViolation) as refused:
        desk.customers.update(customer, edited)
    assert codes(refused) == ["admin.login_fixed"]


@pytest.mark.parametrize("programme", ["essentials", "microsoft_csp", "email_cloud", "cyber360"])
def test_the_products_tab_has_a_line_for_everything_that_is_held(desk: Desk, programme: str) -> None:
    for each in desk.store.load_all(Kind.CUSTOMER):
        if isinstance(each, Customer) and each.programme_id == ProgrammeId(programme):
            held = desk.queries.licences(each.id)
            rows = desk.queries.products(each.id)
            assert sorted(row.quantity for row in rows) == sorted(row.quantity for row in held)
            assert all(row.programme_id for row in rows)


def test_a_microsoft_customer_has_its_tenant_users_and_subscriptions(desk: Desk) -> None:
    customer = customer_of(desk, "microsoft_csp")
    (account,) = desk.queries.csp_accounts(customer.id)
    assert customer.microsoft is not None
    assert account.tenant_domain == customer.microsoft.tenant_domain
    assert {each.csp_account_id for each in desk.queries.subscriptions(customer.id)} <= {account.id}
    assert desk.queries.users(customer.id)[0].role.value == "admin"
    assert [each.id for each in desk.queries.partner_subscriptions()] == ["csp-monthly", "csp-yearly"]
