"""``trial.start``: a package tried without paying, once per customer."""

from dataclasses import replace

from app.domain.catalogue.catalogue import Programme
from app.domain.commands.commands import StartTrial
from app.domain.customer.account_rules import check_package_of_trial
from app.domain.customer.customer import AccountState, Customer
from app.domain.customer.purchase_rules import check_buyer
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.subscription.subscription import Trial, trial_end
from portal.commands.pipeline.dates import accepted_date
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store.command_context import CommandContext


def _start(context: CommandContext, asked: ResolvedCommand, command: StartTrial) -> Outcome:
    trial = command.trial
    if trial.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    stored = context.find(Kind.CUSTOMER, trial.customer_id, lock=True)
    if stored is None or not isinstance(stored.document, Customer):
        raise violation("document.missing", "customer_id", kind="customer", id=trial.customer_id)
    customer = stored.document
    programme = context.need(Programme, Kind.PROGRAMME, customer.programme_id, "programme_id")
    problems = (*check_buyer(customer), *check_package_of_trial(trial, programme))
    if problems:
        raise RuleViolation(*problems)
    _check_first(context, trial)
    started = _started(context, trial, programme)
    if customer.account_state is None:
        context.replace(stored, replace(customer, account_state=AccountState.ENABLED, changed_at=context.now))
    return applied(context.create(started), ends_on=started.ends_on.isoformat())


def _check_first(context: CommandContext, trial: Trial) -> None:
    """Raises ``trial.used`` where the customer tried the package before."""
    for each in context.of_customer(trial.customer_id, Kind.TRIAL):
        earlier = each.document
        if isinstance(earlier, Trial) and earlier.product_id == trial.product_id:
            raise violation("trial.used", "product_id", ends_on=earlier.ends_on.isoformat())


def _started(context: CommandContext, trial: Trial, programme: Programme) -> Trial:
    started_on = accepted_date(trial.started_on, context.today)
    return replace(
        trial,
        programme_id=programme.id,
        started_on=started_on,
        ends_on=trial_end(started_on, programme.trial_days),
        started_at=context.now,
        converted_on=None,
        order_id=None,
    )


START_TRIAL = Handler(_start)
