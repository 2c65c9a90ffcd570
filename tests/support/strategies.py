"""Hypothesis strategies: any valid value of the nouns that have laws."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import strategies as st

from app.domain.catalogue.catalogue import (
    OfferType,
    Period,
    PriceEntry,
    PriceList,
    TierMode,
    Tiers,
    TierStep,
    VatCategory,
)
from app.domain.customer.customer import Customer
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.customer.merge import CustomerPatch, difference
from app.domain.ids import ContactId, LineId, ProductId
from app.domain.pricing.priced import VatTreatment
from app.domain.quote.quote import QuoteLine, QuoteTerms
from tests.support import builders as b

PRODUCTS = ("alpha", "beta")

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
dates = st.dates(date(2000, 1, 1), date(2090, 12, 31))
moments = st.datetimes(
    datetime.combine(date(2000, 1, 1), time.min),
    datetime.combine(date(2090, 1, 1), time.min),
    timezones=st.just(UTC),
)
amounts = st.integers(0, 10**8).map(lambda number: Decimal(number).scaleb(-4))
percents = st.integers(0, 10**4).map(lambda number: Decimal(number).scaleb(-2))
quantities = st.integers(0, 2_000)


def like(draw: Callable[[st.SearchStrategy[Any]], Any], value: Any) -> Any:
    """A value of the same shape as ``value``, with everything a person could type or choose drawn anew."""
    match value:
        case Enum():
            return draw(st.sampled_from(type(value)))
        case str():
            return draw(texts)
        case Decimal():
            return draw(amounts)
        case datetime():
            return draw(moments)
        case date():
            return draw(dates)
        case tuple():
            return tuple(like(draw, each) for each in value)
        case Mapping():
            return {key: like(draw, each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: like(draw, getattr(value, f.name)) for f in fields(value)})
    return value


@st.composite
def tiers(draw: st.DrawFn, mode: TierMode | None = None, is_cost_known: bool | None = None) -> Tiers:
    """Tiers of one to three steps, the last without end."""
    bounds = sorted(draw(st.sets(st.integers(1, 3_000), max_size=2)))
    has_cost = draw(st.booleans()) if is_cost_known is None else is_cost_known
    costs = amounts if has_cost else st.none()
    flats = amounts if draw(st.booleans()) else st.just(Decimal(0))
    steps = tuple(
        TierStep(bound, draw(amounts), flat=draw(flats), unit_cost=draw(costs)) for bound in [*bounds, None]
    )
    return Tiers(draw(st.sampled_from(TierMode)) if mode is None else mode, steps)


@st.composite
def price_lists(draw: st.DrawFn, is_cost_known: bool | None = None) -> PriceList:
    """A list with a price of every product for every period and any commitment."""
    drawn = {name: draw(tiers(is_cost_known=is_cost_known)) for name in PRODUCTS}
    entries = tuple(
        PriceEntry(ProductId(name), None, None, period, drawn[name]) for name in PRODUCTS for period in Period
    )
    return b.price_list(entries=entries, currency=draw(st.sampled_from(["EUR", "JPY", "KWD"])))


@st.composite
def lines(draw: st.DrawFn, number: int = 0) -> QuoteLine:
    """A line of one of the products."""
    return QuoteLine(
        LineId(b.some_id(number)),
        ProductId(draw(st.sampled_from(PRODUCTS))),
        draw(quantities),
        period=draw(st.sampled_from(Period)),
        discount_percent=draw(percents),
        manual_unit_price=draw(st.one_of(st.none(), amounts)),
        is_optional=draw(st.booleans()),
    )


@st.composite
def terms(draw: st.DrawFn, currency: str = "EUR") -> QuoteTerms:
    """Terms of up to four lines, each with its own id."""
    count = draw(st.integers(1, 4))
    return b.terms(
        currency=currency,
        offer=OfferType.CUSTOM,
        commitment_months=draw(st.sampled_from([1, 12, 18, 24, 36])),
        lines=tuple(draw(lines(number)) for number in range(count)),
        discount_percent=draw(percents),
        customer_discount_percent=draw(percents),
    )


@st.composite
def offers(draw: st.DrawFn, is_cost_known: bool | None = None) -> tuple[QuoteTerms, PriceList]:
    """Terms with a price list that prices them."""
    prices = draw(price_lists(is_cost_known=is_cost_known))
    return draw(terms(prices.currency)), prices


treatments = st.one_of(
    st.builds(VatTreatment, st.just(VatCategory.STANDARD), percents),
    st.just(VatTreatment(VatCategory.REVERSE_CHARGE, Decimal(0), "vat.reverse_charge")),
)

_GROUPS: dict[str, st.SearchStrategy[Any]] = {
    "identity": st.builds(b.identity, name=texts),
    "address": st.builds(b.address, line1=texts, city=texts),
    "billing": st.one_of(st.none(), st.builds(b.billing_profile, name=texts)),
    "electronic_address": st.one_of(st.none(), st.builds(ElectronicAddress, st.just("0225"), texts)),
    "delivery_address": st.one_of(st.none(), st.builds(b.address, line1=texts)),
    "phone": st.builds(b.phone, number=st.sampled_from(["1", "2", "3"])),
    "website": texts,
    "industry": texts,
    "segment": texts,
    "language": st.sampled_from(["fr", "en"]),
    "gets_order_updates": st.booleans(),
    "customer_type_id": st.sampled_from([None, "standard", "key"]),
    "primary_domain": texts,
    "partner_subscription_id": st.sampled_from([None, "monthly", "yearly"]),
    "sales_contacts": st.lists(st.builds(b.sales_contact, name=texts), max_size=3).map(tuple),
    "admin_user": st.one_of(st.none(), st.builds(b.admin_user, display_name=texts)),
    "microsoft": st.one_of(st.none(), st.builds(b.microsoft_account, country=texts)),
}


def group_values(group: str) -> st.SearchStrategy[Any]:
    """Values of one simple field group of a customer."""
    return _GROUPS[group]


@st.composite
def contact_lists(draw: st.DrawFn) -> tuple[Any, ...]:
    """Up to three of five people, each with some e-mail address."""
    people = draw(st.lists(st.integers(1, 5), unique=True, max_size=3))
    return tuple(b.contact(id=ContactId(b.some_id(each)), email=draw(texts)) for each in sorted(people))


@st.composite
def customers(draw: st.DrawFn) -> Customer:
    """The same customer in any state of its mergeable groups."""
    values = {group: draw(values) for group, values in _GROUPS.items()}
    return b.customer(contacts=draw(contact_lists()), **values)


@st.composite
def patches(draw: st.DrawFn, before: Customer) -> CustomerPatch:
    """A patch that was made looking at ``before``."""
    return difference(before, draw(customers()))
