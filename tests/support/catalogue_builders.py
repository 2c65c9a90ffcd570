"""Builders of the catalogue's nouns; tests reach them through ``tests.support.builders``."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.domain import ids
from app.domain.catalogue import catalogue as c
from app.domain.catalogue.contract_terms import ReductionPolicy


def some_id(number: int) -> str:
    """A UUIDv7 that is the same in every run; different for every number."""
    return ids.uuid7(1_795_000_000_000, number)


def product(**kw: Any) -> c.Product:
    base = c.Product(
        id=ids.ProductId("protect"),
        name={"fr": "Protect", "en": "Protect"},
        description={"fr": "Filtre les e-mails", "en": "Filters e-mail"},
        levels=("essential", "advanced"),
        needs_redirection=True,
    )
    return replace(base, **kw)


def _plain_product(name: str, text: str, **kw: Any) -> c.Product:
    texts = {"fr": text, "en": text}
    return product(**{"id": ids.ProductId(name), "name": texts, "needs_redirection": False, **kw})


def bundle(**kw: Any) -> c.Bundle:
    base = c.Bundle(
        id=ids.ProductId("u_cyber_360"),
        name={"fr": "U-Cyber 360°", "en": "U-Cyber 360°"},
        description={"fr": "Tout, une licence", "en": "Everything, one licence"},
        product_ids=tuple(
            ids.ProductId(each) for each in ("protect", "cyber_coach", "cyber_academy", "sikker")
        ),
    )
    return replace(base, **kw)


def wizard_step(**kw: Any) -> c.WizardStep:
    step = c.WizardStep("general", {"fr": "Général", "en": "General"}, ("company", "contacts"))
    return replace(step, **kw)


def partnership_terms(**kw: Any) -> c.PartnershipTerms:
    """What Cyber 360 allows a VAR."""
    base = c.PartnershipTerms(
        partnership=c.Partnership.VAR,
        flow=c.SellingFlow.QUOTES,
        offers=(c.OfferType.BUNDLE, c.OfferType.CUSTOM),
        levels=("essential", "advanced"),
        wizard=(wizard_step(),),
    )
    return replace(base, **kw)


def programme(**kw: Any) -> c.Programme:
    """Cyber 360 with VAR (both levels) and EM (essential, Custom only)."""
    em = partnership_terms(
        partnership=c.Partnership.EM,
        flow=c.SellingFlow.DIRECT,
        offers=(c.OfferType.CUSTOM,),
        levels=("essential",),
    )
    base = c.Programme(
        id=ids.ProgrammeId("cyber360"),
        name={"fr": "Cyber 360", "en": "Cyber 360"},
        vendor="Mailinblack",
        version=1,
        valid_from=date(2026, 1, 1),
        currency="EUR",
        products=(
            product(),
            _plain_product("cyber_coach", "Cyber Coach"),
            _plain_product("cyber_academy", "Cyber Academy", levels=()),
            _plain_product("sikker", "Sikker", levels=()),
            _plain_product("onboarding_workshop", "Workshop", levels=(), period=c.Period.ONE_TIME),
        ),
        bundles=(bundle(),),
        level_names={"essential": {"fr": "Essential"}, "advanced": {"fr": "Advanced"}},
        commitments=(12, 24, 36),
        partnerships=(partnership_terms(), em),
        agreement_id=ids.AgreementId("cgum"),
        reduction=ReductionPolicy.RENEWAL,
    )
    return replace(base, **kw)


def steps(*text: str) -> tuple[c.TierStep, ...]:
    """Tier steps from texts like ``49:3.90/2.30`` (up to, price, cost); without ``up to`` there is no end."""
    return tuple(_step(each) for each in text)


def _step(text: str) -> c.TierStep:
    bound, _, rest = text.rpartition(":")
    price, _, cost = rest.partition("/")
    return c.TierStep(
        int(bound) if bound else None, Decimal(price), unit_cost=Decimal(cost) if cost else None
    )


def tiers(*text: str, **kw: Any) -> c.Tiers:
    """Volume tiers; see ``steps`` for the texts."""
    return replace(c.Tiers(c.TierMode.VOLUME, steps(*(text or ("49:3.90/2.30", "3.60/2.10")))), **kw)


def price_entry(name: str = "protect", *text: str, **kw: Any) -> c.PriceEntry:
    """A monthly price of product ``name`` for any commitment; see ``steps`` for the texts."""
    return replace(
        c.PriceEntry(ids.ProductId(name), None, None, c.Period.MONTH, tiers(*text)),
        **kw,
    )


def price_list(**kw: Any) -> c.PriceList:
    """Prices of everything in ``programme()`` for a VAR, in euros."""
    base = c.PriceList(
        id=ids.PriceListId(some_id(30)),
        programme_id=ids.ProgrammeId("cyber360"),
        partnership=c.Partnership.VAR,
        currency="EUR",
        version=41,
        valid_from=date(2026, 1, 1),
        valid_to=None,
        entries=(
            price_entry("protect", "49:2.40/1.50", "199:2.20/1.40", "2.00/1.25", level="essential"),
            price_entry("protect", "49:3.35/2.10", "199:3.10/1.95", "2.85/1.80", level="advanced"),
            price_entry("cyber_coach", "49:1.60/0.90", "1.45/0.85", level="essential"),
            price_entry("cyber_coach", "49:2.10/1.20", "1.90/1.10", level="advanced"),
            price_entry("cyber_academy", "49:1.20/0.70", "1.05/0.65"),
            price_entry("sikker", "49:1.90/1.10", "1.75/1.00"),
            price_entry("u_cyber_360", "49:6.90/4.10", "199:6.40/3.80", "5.90/3.55", commitment_months=12),
            price_entry("u_cyber_360", "49:6.60/4.10", "199:6.10/3.80", "5.60/3.55", commitment_months=24),
            price_entry("u_cyber_360", "49:6.30/4.10", "199:5.80/3.80", "5.30/3.55", commitment_months=36),
            price_entry("onboarding_workshop", "390.00/250", period=c.Period.ONE_TIME),
        ),
    )
    return replace(base, **kw)


def tax_table(**kw: Any) -> c.TaxTable:
    rates = tuple(
        c.VatRate(country, Decimal(percent), date(2014, 1, 1))
        for country, percent in (("FR", "20"), ("BE", "21"), ("DE", "19"), ("LU", "17"))
    )
    return replace(c.TaxTable("default", 1, rates, ("BE", "DE", "FR", "LU")), **kw)


def agreement(**kw: Any) -> c.Agreement:
    texts = {"fr": "Conditions générales", "en": "General conditions"}
    return replace(c.Agreement(ids.AgreementId("cgum"), 3, date(2026, 1, 1), texts, texts), **kw)


def customer_type(**kw: Any) -> c.CustomerType:
    base = c.CustomerType(ids.CustomerTypeId("standard"), {"fr": "Standard"}, Decimal(0), 30)
    return replace(base, **kw)


def lost_reason(**kw: Any) -> c.LostReason:
    return replace(c.LostReason(ids.ReasonId("competitor"), {"fr": "Concurrent"}), **kw)


def refusal_reason(**kw: Any) -> c.RefusalReason:
    return replace(c.RefusalReason(ids.ReasonId("too_expensive"), {"fr": "Trop cher"}), **kw)
