"""A quote goes over the wire and back without a byte of difference, however its figures were written."""

import json
import random
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import Kind
from app.domain.pricing.quote import price_quote
from app.domain.quote.quote import Quote
from app.wire.codec import decode_document, encode
from tests.support import builders as b
from tests.support import strategies as some

WRITTEN = [
    "1E+2",
    "-0",
    "0E-10",
    "0.00",
    "100.000",
    "1E-7",
    "0.1000",
    "5",
    "12345678901234567890.125",
    "-0.0",
]

unusual = st.one_of(
    st.sampled_from([Decimal(text) for text in WRITTEN]),
    st.decimals(allow_nan=False, allow_infinity=False),
)


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    """A quote with figures and notes of any shape, and an earlier revision."""
    lines = tuple(
        replace(line, manual_unit_price=draw(st.one_of(st.none(), unusual)), discount_percent=draw(unusual))
        for line in draw(some.terms()).lines
    )
    terms = b.terms(
        lines=lines,
        discount_percent=draw(unusual),
        customer_discount_percent=draw(unusual),
        customer_notes=draw(some.texts),
        internal_notes=draw(some.texts),
    )
    return b.quote(terms=terms)


def back(quote: Quote) -> Quote:
    decoded = decode_document(Kind.QUOTE, encode(quote))
    assert isinstance(decoded, Quote)
    return decoded


@given(quotes())
def test_a_quote_comes_back_byte_for_byte(quote: Quote) -> None:
    assert encode(back(quote)) == encode(quote)


@given(quotes())
def test_a_second_round_changes_nothing_more(quote: Quote) -> None:
    assert back(back(quote)) == back(quote)


@pytest.mark.parametrize("text", WRITTEN)
def test_a_figure_keeps_the_digits_it_was_written_with(text: str) -> None:
    quote = b.quote(terms=b.terms(discount_percent=Decimal(text)))
    returned = back(quote).terms.discount_percent
    assert (str(returned), returned.as_tuple()) == (text, Decimal(text).as_tuple())


@pytest.mark.parametrize(
    "notes", ["Größe n° 5 — « 1 000 € »\u202f!", "見積もり 🧾", '"\\/\b\f\n\r\t', "e\u0301"]
)
def test_notes_of_any_script_keep_every_character(notes: str) -> None:
    quote = b.quote(terms=b.terms(customer_notes=notes))
    assert back(quote).terms.customer_notes == notes
    assert encode(back(quote)) == encode(quote)


@given(quotes(), st.randoms(use_true_random=False))
def test_the_order_in_which_fields_arrive_is_not_kept(quote: Quote, dice: random.Random) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, list):
            return [shuffled(each) for each in value]
        if isinstance(value, dict):
            items = list(value.items())
            dice.shuffle(items)
            return {key: shuffled(each) for key, each in items}
        return value

    arrived = json.dumps(shuffled(json.loads(encode(quote))))
    assert encode(decode_document(Kind.QUOTE, arrived)) == encode(quote)


@given(some.offers(), some.treatments)
def test_a_quote_that_came_back_costs_the_same(offer: Any, vat: Any) -> None:
    terms, prices = offer
    returned = back(b.quote(terms=terms)).terms
    assert price_quote(returned, prices, vat) == price_quote(terms, prices, vat)
