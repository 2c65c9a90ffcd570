"""Builders of what opens a customer's account, and of what the portal keeps about it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from app.domain import ids
from app.domain.catalogue.catalogue import Period, ProductFamily
from app.domain.customer import account as a
from app.domain.customer import microsoft as m
from app.domain.customer.contact_details import Address, PersonName, Phone
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail
from app.domain.money import Money
from app.domain.subscription import subscription as s
from tests.support.catalogue_builders import some_id

_TODAY = date(2026, 11, 21)
_NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
_CUSTOMER = ids.CustomerId(some_id(1))


def _eur(amount: str) -> Money:
    return Money.rounded(Decimal(amount), "EUR")


def product_family(**kw: Any) -> ProductFamily:
    base = ProductFamily(ids.ProductFamilyId("security"), {"fr": "Sécurité", "en": "Security"})
    return replace(base, **kw)


def admin_user(**kw: Any) -> a.AdminUser:
    name = PersonName("Élise", "Dupré")
    return replace(a.AdminUser("admin@ateliers-dupre.fr", "Élise Dupré", name=name), **kw)


def sales_contact(**kw: Any) -> a.SalesContact:
    return replace(a.SalesContact("Paul Henry", "paul.henry@arvane.example", Phone("+33", "240001820")), **kw)


def first_user(**kw: Any) -> a.FirstUser:
    base = a.FirstUser(PersonName("Élise", "Dupré"), "elise.dupre@ateliers-dupre.fr")
    return replace(base, **kw)


def package_choice(**kw: Any) -> a.PackageChoice:
    base = a.PackageChoice(
        ids.ProductFamilyId("security"), ids.ProductId("protect"), 25, a.AccountCreation.PURCHASE
    )
    return replace(base, **kw)


def new_tenant(**kw: Any) -> m.NewTenant:
    base = m.NewTenant(
        company_name="Ateliers Dupré",
        prefix="ateliersdupre",
        name=PersonName("Élise", "Dupré"),
        address=Address("FR", "12 rue de la Paix", "", "75002", "Paris"),
        phone=Phone("+33", "240123456"),
        email="elise.dupre@ateliers-dupre.fr",
    )
    return replace(base, **kw)


def microsoft_account(**kw: Any) -> m.MicrosoftAccount:
    base = m.MicrosoftAccount(m.MicrosoftAccountKind.NEW, country="FR", new_tenant=new_tenant())
    return replace(base, **kw)


def partner_subscription(**kw: Any) -> s.PartnerSubscription:
    base = s.PartnerSubscription(
        id=ids.PartnerSubscriptionId("monthly"),
        name={"fr": "Facturation mensuelle", "en": "Billed monthly"},
        billing=Period.MONTH,
        credit_days=30,
    )
    return replace(base, **kw)


def subscription(**kw: Any) -> s.Subscription:
    base = s.Subscription(
        id=ids.SubscriptionId(some_id(110)),
        number="S-2026-0001",
        customer_id=_CUSTOMER,
        programme_id=ids.ProgrammeId("cyber360"),
        product_id=ids.ProductId("protect"),
        status=s.SubscriptionStatus.ACTIVE,
        quantity=25,
        billing=Period.MONTH,
        payment=_eur("75.00"),
        term_months=12,
        purchased_on=_TODAY,
        end_date=date(2027, 11, 20),
        order_id=ids.OrderId(some_id(80)),
        contract_id=ids.ContractId(some_id(60)),
    )
    return replace(base, **kw)


def csp_account(**kw: Any) -> s.CspAccount:
    base = s.CspAccount(
        id=ids.CspAccountId(some_id(120)),
        customer_id=_CUSTOMER,
        tenant_domain="ateliersdupre.onmicrosoft.com",
        company_name="Ateliers Dupré",
        state=s.CspAccountState.ACTIVE,
        linked_on=_TODAY,
    )
    return replace(base, **kw)


def customer_user(**kw: Any) -> s.CustomerUser:
    base = s.CustomerUser(
        id=ids.CustomerUserId(some_id(130)),
        customer_id=_CUSTOMER,
        name="Élise Dupré",
        email="elise.dupre@ateliers-dupre.fr",
        role=s.CustomerUserRole.ADMIN,
        state=s.CustomerUserState.INVITED,
        created_on=_TODAY,
    )
    return replace(base, **kw)


def trial(**kw: Any) -> s.Trial:
    base = s.Trial(
        id=ids.TrialId(some_id(140)),
        customer_id=_CUSTOMER,
        programme_id=ids.ProgrammeId("cyber360"),
        product_id=ids.ProductId("protect"),
        licences=25,
        started_on=_TODAY,
        ends_on=date(2026, 12, 20),
        started_at=_NOW,
    )
    return replace(base, **kw)


def sent_mail(**kw: Any) -> SentMail:
    base = SentMail(
        id=ids.SentMailId(some_id(150)),
        customer_id=_CUSTOMER,
        kind=MailKind.ONBOARDING,
        asked_by="Claire Moreau",
        asked_at=_NOW,
        recipients=(
            MailRecipient("Élise Dupré", "elise.dupre@ateliers-dupre.fr", ids.ContactId(some_id(10))),
        ),
    )
    return replace(base, **kw)
