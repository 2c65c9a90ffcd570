"""``customer.create``: a new prospect, unless the partner has a customer with its registration number."""

from dataclasses import replace

from app.domain.commands.commands import CreateCustomer
from app.domain.customer.customer import Customer, LifecycleStatus, SalesRep
from app.domain.document import Kind
from app.domain.errors import Problem
from app.domain.partner.partner import User
from portal.commands.customer.account_creation import accepted_now, check_answers, create_users, with_tenant
from portal.commands.customer.checks import check_customer, refuse_duplicate
from portal.commands.mail.mailings import send_credentials
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store import customer_keys
from portal.store.command_context import CommandContext


def _create(context: CommandContext, asked: ResolvedCommand, command: CreateCustomer) -> Outcome:
    customer = command.customer
    if customer.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    check_customer(context, customer)
    check_answers(context, customer)
    customer = accepted_now(context, _as_prospect(context, customer))
    holder = customer_keys.claim(context.connection, context.partner_id, customer)
    if holder is not None:
        raise refuse_duplicate(context, holder)
    customer = with_tenant(context, customer)
    version = context.create(customer)
    create_users(context, customer)
    send_credentials(context, customer)
    return applied(version)


def _as_prospect(context: CommandContext, customer: Customer) -> Customer:
    """The customer with what is not the rep's to say set by the portal."""
    return replace(
        customer,
        sales_rep=_sales_rep(context, customer),
        status=LifecycleStatus.PROSPECT,
        account_state=None,
        stage=None,
        lost_on=None,
        loss=None,
        changed_at=context.now,
    )


def _sales_rep(context: CommandContext, customer: Customer) -> SalesRep:
    """A colleague the customer was given to, under their own name; else who created it."""
    found = context.find(Kind.USER, customer.sales_rep.id)
    if found is not None and isinstance(found.document, User):
        return SalesRep(found.document.id, found.document.name)
    return context.caller.as_rep


CREATE_CUSTOMER = Handler(_create)
