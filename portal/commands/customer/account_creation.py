"""Opening a customer's account: the programme's own questions, the Microsoft tenant, the first users."""

from dataclasses import replace

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Agreement, Programme
from app.domain.catalogue.in_force import agreement_in_force
from app.domain.customer.account_creation_rules import check_account_creation
from app.domain.customer.account_rules import check_admin_change
from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind, NewTenant
from app.domain.customer.microsoft_rules import check_chosen
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from app.domain.ids import CspAccountId, CustomerUserId
from app.domain.subscription.subscription import (
    CspAccount,
    CspAccountState,
    CustomerUser,
    CustomerUserRole,
    CustomerUserState,
    PartnerSubscription,
)
from portal.commands.pipeline.dates import accepted_moment
from portal.commands.pipeline.outcome import rejected
from portal.store import tenants
from portal.store.command_context import CommandContext
from portal.store.tenants import Tenant


def check_answers(context: CommandContext, customer: Customer) -> None:
    """Check that the customer answers all that the programme's wizard asks for.

    Raises:
        RuleViolation: something is missing.
        Declined: ``agreement-changed``, with the version in force.
    """
    programme = context.need(Programme, Kind.PROGRAMME, customer.programme_id, "programme_id")
    problems = check_account_creation(customer, programme)
    if problems:
        raise RuleViolation(*problems)
    check_references(context, customer)
    if customer.eula is not None:
        _check_eula(context, customer.eula)


def check_references(context: CommandContext, customer: Customer) -> None:
    """Check that the customer's partner subscription is one of the partner's."""
    if customer.partner_subscription_id is not None:
        wanted = customer.partner_subscription_id
        context.need(PartnerSubscription, Kind.PARTNER_SUBSCRIPTION, wanted, "partner_subscription_id")


def check_change(before: Customer, after: Customer) -> None:
    """Check that a change leaves alone what was settled when the account was created.

    Raises:
        RuleViolation: ``admin.login_fixed``, ``admin.only_at_creation``, ``microsoft.fixed``, and what
            ``check_chosen`` finds.
    """
    chosen = (each.at("microsoft") for each in check_chosen(before.microsoft, after.microsoft))
    problems = (*check_admin_change(before.admin_user, after.admin_user), *chosen)
    if problems:
        raise RuleViolation(*problems)
    old, new = before.microsoft, after.microsoft
    if old is not None and old.is_confirmed and (new is None or new.tenant_domain != old.tenant_domain):
        raise violation("microsoft.fixed", "microsoft", domain=old.tenant_domain)


def with_tenant(context: CommandContext, customer: Customer) -> Customer:
    """The customer with its Microsoft account confirmed, and the CSP account that comes of it.

    Raises:
        RuleViolation: ``microsoft.tenant_taken`` or ``microsoft.tenant_unknown``, with the ``domain``.
    """
    account = customer.microsoft
    if account is None or not account.tenant_domain:
        return customer if account is None else _confirmed(customer, account, is_confirmed=False)
    tenant = _tenant(context, account)
    if not tenants.link(context.connection, context.partner_id, tenant.domain, customer.id):
        raise violation("microsoft.tenant_taken", _field(account), domain=tenant.domain)
    context.create(
        CspAccount(
            id=CspAccountId(context.new_id()),
            customer_id=customer.id,
            tenant_domain=tenant.domain,
            company_name=tenant.company_name,
            state=CspAccountState.ACTIVE,
            linked_on=context.today,
        )
    )
    return _confirmed(customer, account, is_confirmed=True)


def create_users(context: CommandContext, customer: Customer) -> None:
    """The people who can sign in to the new account from the beginning."""
    if customer.admin_user is not None:
        admin = customer.admin_user
        context.create(
            _user(context, customer, admin.display_name, admin.login_email, CustomerUserRole.ADMIN)
        )
    if customer.first_user is not None:
        first = customer.first_user
        role = CustomerUserRole.USER if customer.admin_user else CustomerUserRole.ADMIN
        context.create(_user(context, customer, first.name.full, first.email, role))


def accepted_now(context: CommandContext, customer: Customer) -> Customer:
    """The customer with the moment of its EULA as the portal believes it."""
    if customer.eula is None:
        return customer
    accepted_at = accepted_moment(customer.eula.accepted_at, context.now)
    return replace(customer, eula=replace(customer.eula, accepted_at=accepted_at, received_at=None))


def _tenant(context: CommandContext, account: MicrosoftAccount) -> Tenant:
    if account.kind is MicrosoftAccountKind.EXISTING:
        found = tenants.find(context.connection, account.tenant_domain)
        if found is None:
            raise violation("microsoft.tenant_unknown", _field(account), domain=account.tenant_domain)
        return found
    new = account.new_tenant
    if not isinstance(new, NewTenant):
        raise TypeError(type(new))
    made = Tenant(account.tenant_domain, new.company_name, new.address.country)
    if not tenants.register(context.connection, made):
        raise violation("microsoft.tenant_taken", _field(account), domain=made.domain)
    return made


def _field(account: MicrosoftAccount) -> str:
    is_new = account.kind is MicrosoftAccountKind.NEW
    return "microsoft.new_tenant.prefix" if is_new else "microsoft.existing_domain"


def _confirmed(customer: Customer, account: MicrosoftAccount, *, is_confirmed: bool) -> Customer:
    return replace(customer, microsoft=replace(account, is_confirmed=is_confirmed))


def _user(
    context: CommandContext, customer: Customer, name: str, email: str, role: CustomerUserRole
) -> CustomerUser:
    return CustomerUser(
        id=CustomerUserId(context.new_id()),
        customer_id=customer.id,
        name=name,
        email=email,
        role=role,
        state=CustomerUserState.INVITED,
        created_on=context.today,
    )


def _check_eula(context: CommandContext, eula: Acceptance) -> None:
    wanted = eula.agreement_id
    current = agreement_in_force(context.all_of(Kind.AGREEMENT, Agreement), wanted, context.today)
    if current is None:
        raise violation("agreement.unknown", "eula.agreement_id", expected=wanted)
    if eula.agreement_version != current.version:
        raise rejected("agreement-changed", data={"agreement_id": wanted, "version": str(current.version)})
