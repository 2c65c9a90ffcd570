"""The hash of what was shown of a quote: another for every visible field, the same for what is internal."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import given

from app.domain.catalogue.catalogue import PriceList, VatCategory
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.quote.quote import QuoteTerms
from app.domain.shown.differences import differences
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from app.wire.shown import canonical, content_hash, decode_shown
from tests.support import builders as b
from tests.support import strategies as some

VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))
Offer = tuple[QuoteTerms, PriceList]


def frame() -> Frame:
    return Frame(
        "fr", "Partner", b.customer().id, "Customer", b.programme(), b.agreement(), 1, date(2026, 12, 31)
    )


def shown(terms: QuoteTerms, prices: PriceList) -> Shown:
    return shown_quote(frame(), terms, price_quote(terms, prices, VAT))


def others(value: Any) -> Iterator[Any]:
    """``value`` with one leaf after the other changed."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            for other in others(getattr(value, each.name)):
                yield replace(value, **{each.name: other})
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            for other in others(item):
                yield (*value[:index], other, *value[index + 1 :])
        yield from [value[:-1]] if value else []
    else:
        yield from another(value)


def another(value: Any) -> Iterator[Any]:
    match value:
        case Enum():
            yield from (each for each in type(value) if each is not value)
        case bool():
            yield not value
        case str():
            yield f"{value}x"
        case int() | Decimal():
            yield value + 1
        case date():
            yield value + timedelta(days=1)


@given(some.offers())
def test_every_visible_field_that_is_another_makes_another_hash(offer: Offer) -> None:
    seen = shown(*offer)
    hashes = [content_hash(other) for other in others(seen)]
    assert len(hashes) > 20
    assert content_hash(seen) not in hashes
    assert len(set(hashes)) == len(hashes)


@given(some.offers())
def test_what_was_shown_is_read_back_and_has_the_same_hash(offer: Offer) -> None:
    seen = shown(*offer)
    assert content_hash(decode_shown(canonical(seen))) == content_hash(seen)
    assert differences(seen, decode_shown(canonical(seen))) == ()


@given(some.offers(is_cost_known=True))
def test_internal_notes_leave_the_hash_as_it_is(offer: Offer) -> None:
    terms, prices = offer
    noted = replace(terms, internal_notes="We would go down to 40 %.")
    assert content_hash(shown(noted, prices)) == content_hash(shown(terms, prices))


def test_a_field_and_a_line_that_differ_are_named() -> None:
    one = shown(b.terms(), b.price_list())
    other = replace(one, customer_name="Other", lines=())
    assert [each.field for each in differences(one, other)] == ["customer_name", "lines.0"]
