"""What opened the accounts of demo customers, and what became of them: tenants, users, trials, mailings."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from app.domain.customer.account import AdminUser
from app.domain.customer.customer import ContactRole, Customer, LifecycleStatus
from app.domain.customer.mailing import MailKind, MailRecipient, MailState, SentMail
from app.domain.customer.microsoft import TENANT_SUFFIX, MicrosoftAccount, MicrosoftAccountKind
from app.domain.document import Document
from app.domain.ids import (
    CspAccountId,
    CustomerUserId,
    PartnerSubscriptionId,
    ProductId,
    SentMailId,
    SubscriptionId,
    TrialId,
)
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.domain.subscription.subscription import (
    CspAccount,
    CspAccountState,
    CustomerUser,
    CustomerUserRole,
    CustomerUserState,
    Subscription,
    SubscriptionStatus,
    Trial,
    trial_end,
)
from portal.demo.identity import new_id

MICROSOFT, ESSENTIALS, CYBER360 = "microsoft_csp", "essentials", "cyber360"
_TRIAL_DAYS = 30
_LINK_DAYS = 2

_PARTNER_SUBSCRIPTION = PartnerSubscriptionId("csp-monthly")
"""One of those that the catalogue has for the programme."""


def opened(customer: Customer) -> Customer:
    """The customer with what its programme's wizard asked for, as far as the portfolio shows it."""
    if customer.programme_id != MICROSOFT:
        return replace(customer, primary_domain=customer.website if _is_other(customer) else "")
    label = "".join(each for each in customer.website.partition(".")[0] if each.isalnum())
    account = MicrosoftAccount(
        MicrosoftAccountKind.EXISTING,
        customer.address.country,
        f"{label}{TENANT_SUFFIX}",
        is_confirmed=True,
    )
    primary = customer.contact_with(ContactRole.PRIMARY)
    admin = AdminUser(primary.email, primary.name.full, name=primary.name) if primary else None
    return replace(
        customer, microsoft=account, admin_user=admin, partner_subscription_id=_PARTNER_SUBSCRIPTION
    )


def documents_of(
    customer: Customer, sold: Iterable[Document], today: date, partner_id: str, position: int
) -> Iterator[Document]:
    """Everything that the portal wrote about the customer's account, besides what it ``sold``."""
    rng = Random(f"{partner_id}:{position}:account")
    held = tuple(sold)
    contracts = {each.id: each for each in held if isinstance(each, Contract)}
    first = min((each.start_date for each in contracts.values()), default=today)
    linked_on = min(first, today) - timedelta(days=_LINK_DAYS)
    csp_account = None
    if customer.microsoft is not None:
        csp_account = CspAccount(
            id=CspAccountId(new_id(rng)),
            customer_id=customer.id,
            tenant_domain=customer.microsoft.tenant_domain,
            company_name=customer.identity.name,
            state=CspAccountState.ACTIVE,
            linked_on=linked_on,
        )
        yield csp_account
    if _is_other(customer):
        licences = [each for each in held if isinstance(each, Licence)]
        for place, licence in enumerate(licences, 1):
            contract = contracts[licence.contract_id]
            number = f"{contract.number.replace('C-', 'S-', 1)}-{place}"
            subscription = _subscription(rng, customer, licence, contract, csp_account)
            yield replace(subscription, number=number, purchased_on=min(licence.start_date, today))
        yield from _users(rng, customer, linked_on)
    yield from _trial(rng, customer, today)
    if _is_other(customer) or customer.status in (LifecycleStatus.INSTALLING, LifecycleStatus.INSTALLED):
        yield from _mailing(rng, customer, linked_on)


def _is_other(customer: Customer) -> bool:
    return customer.programme_id != CYBER360


def _subscription(
    rng: Random,
    customer: Customer,
    licence: Licence,
    contract: Contract,
    csp_account: CspAccount | None,
) -> Subscription:
    is_lost = customer.status is LifecycleStatus.LOST
    return Subscription(
        id=SubscriptionId(new_id(rng)),
        number=contract.number,
        customer_id=customer.id,
        programme_id=contract.programme_id,
        product_id=licence.product_id,
        status=SubscriptionStatus.CANCELLED if is_lost else SubscriptionStatus.ACTIVE,
        quantity=licence.quantity,
        billing=licence.period,
        payment=licence.payment,
        term_months=contract.commitment_months,
        purchased_on=licence.start_date,
        end_date=licence.end_date,
        contract_id=contract.id,
        partner_subscription_id=customer.partner_subscription_id,
        csp_account_id=csp_account.id if csp_account else None,
    )


def _users(rng: Random, customer: Customer, created_on: date) -> Iterator[CustomerUser]:
    for index, contact in enumerate(customer.contacts):
        if contact.email:
            yield CustomerUser(
                id=CustomerUserId(new_id(rng)),
                customer_id=customer.id,
                name=contact.name.full,
                email=contact.email,
                role=CustomerUserRole.USER if index else CustomerUserRole.ADMIN,
                state=CustomerUserState.INVITED if rng.random() < 0.2 else CustomerUserState.ACTIVE,
                created_on=created_on,
            )


def _trial(rng: Random, customer: Customer, today: date) -> Iterator[Trial]:
    """A prospect of Essentials tries a package, or has just tried it."""
    if customer.programme_id != ESSENTIALS or customer.status is not LifecycleStatus.PROSPECT:
        return
    started_on = today - timedelta(days=rng.randrange(3, 45))
    yield Trial(
        id=TrialId(new_id(rng)),
        customer_id=customer.id,
        programme_id=customer.programme_id,
        product_id=ProductId("essentials_advanced"),
        licences=rng.randrange(5, 60),
        started_on=started_on,
        ends_on=trial_end(started_on, _TRIAL_DAYS),
        started_at=_moment(started_on),
    )


def _mailing(rng: Random, customer: Customer, day: date) -> Iterator[SentMail]:
    """The onboarding that the technical contacts received, or the credentials where nothing is installed."""
    primary = customer.contact_with(ContactRole.PRIMARY)
    signs_in = (primary,) if primary is not None and _is_other(customer) else customer.technical_contacts
    people = signs_in or customer.contacts[:1]
    sent_at = _moment(day)
    recipients = tuple(
        MailRecipient(each.name.full, each.email, each.id, MailState.SENT, sent_at)
        for each in people
        if each.email
    )
    if recipients:
        yield SentMail(
            id=SentMailId(new_id(rng)),
            customer_id=customer.id,
            kind=MailKind.CREDENTIALS if _is_other(customer) else MailKind.ONBOARDING,
            asked_by=customer.sales_rep.name,
            asked_at=sent_at,
            recipients=recipients,
        )


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(9, 12), UTC)
