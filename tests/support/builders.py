"""One builder a noun: a believable value, of which a test overrides what it is about.

The nouns fit together: ``quote()`` is for ``customer()``, under ``programme()``, priced with
``price_list()``.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from app.domain import ids
from app.domain.catalogue import catalogue as c
from app.domain.change.change_order import (
    ChangeOrder,
    ChangeOrderLine,
    ChangeOrderStatus,
    ChangeOrderTerms,
    ChangeOrderTotals,
)
from app.domain.customer import customer as cu
from app.domain.money import Money
from app.domain.online.online_offer import OfferedKind, OnlineOffer, OnlineStatus
from app.domain.quote.quote import Acceptance, Quote, QuoteLine, QuoteStatus, QuoteTerms, QuoteTotals, Refusal
from app.domain.subscription.contract import Contract, Invoice, InvoiceStatus, Order, OrderLine, OrderStatus
from app.domain.subscription.licence import Licence
from tests.support.account_builders import (
    admin_user,
    csp_account,
    customer_user,
    first_user,
    microsoft_account,
    new_tenant,
    package_choice,
    partner_subscription,
    product_family,
    sales_contact,
    sent_mail,
    subscription,
    trial,
)
from tests.support.approval_builders import approval
from tests.support.catalogue_builders import (
    agreement,
    bundle,
    customer_type,
    lost_reason,
    partnership_terms,
    price_entry,
    price_list,
    product,
    programme,
    refusal_reason,
    some_id,
    steps,
    tax_table,
    tiers,
    wizard_step,
)
from tests.support.comparison_builders import comparison_note
from tests.support.mail_builders import message_template, sent_document
from tests.support.partner_builders import partner, partner_file, past_branding, user

__all__ = [
    "NOW",
    "TODAY",
    "acceptance",
    "address",
    "admin_user",
    "agreement",
    "approval",
    "billing_profile",
    "bundle",
    "change_order",
    "comparison_note",
    "contact",
    "contract",
    "csp_account",
    "custom_line",
    "custom_terms",
    "customer",
    "customer_type",
    "customer_user",
    "eur",
    "first_user",
    "identity",
    "invoice",
    "licence",
    "line",
    "lost_reason",
    "message_template",
    "microsoft_account",
    "new_tenant",
    "online_offer",
    "order",
    "package_choice",
    "partner",
    "partner_file",
    "partner_subscription",
    "partnership_terms",
    "past_branding",
    "phone",
    "price_entry",
    "price_list",
    "product",
    "product_family",
    "programme",
    "quote",
    "refusal",
    "refusal_reason",
    "sales_contact",
    "sales_rep",
    "sent_document",
    "sent_mail",
    "some_id",
    "steps",
    "subscription",
    "tax_table",
    "terms",
    "tiers",
    "totals",
    "trial",
    "user",
    "wizard_step",
]

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def eur(amount: str) -> Money:
    """``amount`` in euros."""
    return Money.rounded(Decimal(amount), "EUR")


def address(**kw: Any) -> cu.Address:
    return replace(cu.Address("FR", "12 rue de la Paix", "", "75002", "Paris"), **kw)


def phone(**kw: Any) -> cu.Phone:
    return replace(cu.Phone("+33", "240123456"), **kw)


def identity(**kw: Any) -> cu.LegalIdentity:
    return replace(cu.LegalIdentity("Ateliers Dupré", "73282932000074", "FR44732829320"), **kw)


def contact(**kw: Any) -> cu.Contact:
    base = cu.Contact(
        id=ids.ContactId(some_id(10)),
        name=cu.PersonName("Élise", "Dupré"),
        email="elise.dupre@ateliers-dupre.fr",
        phone=phone(),
        job_title="Gérante",
        roles=(cu.ContactRole.PRIMARY, cu.ContactRole.TECHNICAL),
    )
    return replace(base, **kw)


def billing_profile(**kw: Any) -> cu.BillingProfile:
    return replace(cu.BillingProfile("Comptabilité", "Ateliers Dupré", address(line1="BP 40")), **kw)


def sales_rep(**kw: Any) -> cu.SalesRep:
    return replace(cu.SalesRep(ids.UserId(some_id(20)), "Claire Moreau"), **kw)


def customer(**kw: Any) -> cu.Customer:
    """A complete French prospect that passes every rule."""
    base = cu.Customer(
        id=ids.CustomerId(some_id(1)),
        kind=cu.CustomerKind.ORGANIZATION,
        identity=identity(),
        address=address(),
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=c.Partnership.VAR,
        sales_rep=sales_rep(),
        customer_type_id=ids.CustomerTypeId("standard"),
        industry="manufacturing",
        segment="50-249",
        phone=phone(),
        website="ateliers-dupre.fr",
        contacts=(contact(),),
    )
    return replace(base, **kw)


def line(**kw: Any) -> QuoteLine:
    base = QuoteLine(ids.LineId(some_id(40)), ids.ProductId("u_cyber_360"), 120)
    return replace(base, **kw)


def custom_line(number: int, name: str, quantity: int, **kw: Any) -> QuoteLine:
    """Line ``number`` of a Custom offer."""
    return line(id=ids.LineId(some_id(40 + number)), product_id=ids.ProductId(name), quantity=quantity, **kw)


def terms(**kw: Any) -> QuoteTerms:
    """U-Cyber 360° for 120 users over 36 months."""
    base = QuoteTerms(
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=c.Partnership.VAR,
        currency="EUR",
        price_list_id=price_list().id,
        offer=c.OfferType.BUNDLE,
        start_date=date(2026, 12, 1),
        commitment_months=36,
        lines=(line(),),
    )
    return replace(base, **kw)


def custom_terms(**kw: Any) -> QuoteTerms:
    """Protect and Cyber Coach at the advanced level, and a workshop."""
    lines = (
        custom_line(0, "protect", 120, level="advanced"),
        custom_line(1, "cyber_coach", 40, level="advanced"),
        custom_line(2, "onboarding_workshop", 1, period=c.Period.ONE_TIME),
    )
    return terms(**{"offer": c.OfferType.CUSTOM, "lines": lines, **kw})


def totals(**kw: Any) -> QuoteTotals:
    """The totals of ``terms()`` with French VAT."""
    nothing = Money.zero("EUR")
    return replace(
        QuoteTotals(nothing, eur("696.00"), nothing, eur("139.20"), eur("25056.00")),
        **kw,
    )


def quote(**kw: Any) -> Quote:
    base = Quote(
        id=ids.QuoteId(some_id(50)),
        customer_id=ids.CustomerId(some_id(1)),
        status=QuoteStatus.OPEN,
        terms=terms(),
        totals=totals(),
        created_on=TODAY,
        expires_on=date(2026, 12, 21),
        written_at=NOW,
        created_by=sales_rep(),
        provisional_number="P-0007",
    )
    return replace(base, **kw)


def change_order(**kw: Any) -> ChangeOrder:
    """U-Cyber 360° from 120 to 130 seats under ``contract()``."""
    wanted = ChangeOrderLine(
        ids.LineId(some_id(45)), ids.ProductId("u_cyber_360"), 130, licence_id=ids.LicenceId(some_id(70))
    )
    change_terms = ChangeOrderTerms(
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=c.Partnership.VAR,
        currency="EUR",
        price_list_id=price_list().id,
        contract_id=ids.ContractId(some_id(60)),
        commitment_months=36,
        on=date(2026, 12, 1),
        lines=(wanted,),
        contract_revision=1,
    )
    old, new = eur("696.00"), eur("754.00")
    base = ChangeOrder(
        id=ids.ChangeOrderId(some_id(55)),
        customer_id=ids.CustomerId(some_id(1)),
        status=ChangeOrderStatus.OPEN,
        terms=change_terms,
        totals=ChangeOrderTotals(old, new, eur("58.00"), new, eur("27144.00"), eur("11.60")),
        created_on=TODAY,
        expires_on=date(2026, 12, 21),
        written_at=NOW,
        created_by=sales_rep(),
        provisional_number="PM-0001",
    )
    return replace(base, **kw)


def refusal(**kw: Any) -> Refusal:
    return replace(Refusal(ids.ReasonId("too_expensive"), "", NOW), **kw)


def acceptance(**kw: Any) -> Acceptance:
    return replace(Acceptance(ids.AgreementId("cgum"), 3, "Élise Dupré", NOW), **kw)


def online_offer(of: Quote | None = None, **kw: Any) -> OnlineOffer:
    of = of or quote()
    base = OnlineOffer(
        id=ids.OnlineOfferId(of.id),
        customer_id=of.customer_id,
        kind=OfferedKind.QUOTE,
        status=OnlineStatus.SHARED,
        shared_by=sales_rep(),
        shared_at=NOW,
        expires_on=of.expires_on,
    )
    return replace(base, **kw)


def contract(**kw: Any) -> Contract:
    base = Contract(
        id=ids.ContractId(some_id(60)),
        number="C-2026-0001",
        customer_id=ids.CustomerId(some_id(1)),
        quote_id=ids.QuoteId(some_id(50)),
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=c.Partnership.VAR,
        price_list_id=price_list().id,
        start_date=date(2026, 12, 1),
        end_date=date(2029, 11, 30),
        commitment_months=36,
        anchor_day=1,
        currency="EUR",
    )
    return replace(base, **kw)


def licence(**kw: Any) -> Licence:
    base = Licence(
        id=ids.LicenceId(some_id(70)),
        customer_id=ids.CustomerId(some_id(1)),
        contract_id=ids.ContractId(some_id(60)),
        product_id=ids.ProductId("u_cyber_360"),
        level=None,
        quantity=120,
        net_unit_price=Decimal("5.80"),
        period=c.Period.MONTH,
        payment=eur("696.00"),
        start_date=date(2026, 12, 1),
        end_date=date(2029, 11, 30),
    )
    return replace(base, **kw)


def order(**kw: Any) -> Order:
    base = Order(
        id=ids.OrderId(some_id(80)),
        number="O-2026-0001",
        customer_id=ids.CustomerId(some_id(1)),
        contract_id=ids.ContractId(some_id(60)),
        placed_on=TODAY,
        status=OrderStatus.PLACED,
        lines=(OrderLine(ids.ProductId("u_cyber_360"), None, 120, eur("696.00")),),
        monthly_net=eur("696.00"),
    )
    return replace(base, **kw)


def invoice(**kw: Any) -> Invoice:
    base = Invoice(
        id=ids.InvoiceId(some_id(90)),
        number="F-2026-0001",
        customer_id=ids.CustomerId(some_id(1)),
        issued_on=TODAY,
        due_on=date(2026, 12, 21),
        status=InvoiceStatus.DUE,
        net=eur("696.00"),
        vat=eur("139.20"),
        total=eur("835.20"),
    )
    return replace(base, **kw)
