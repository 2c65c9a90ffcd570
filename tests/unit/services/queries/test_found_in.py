"""What of a customer's file holds the words of a search that its name and city leave open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.customer import PersonName
from app.domain.texts import words
from app.services.queries.found_in import unexplained, where_found
from tests.support.builders import contact, customer, identity

CUSTOMER = customer(
    identity=identity(name="Éditions du Ponant", registration_number="44180273300010"),
    website="editions-du-ponant.fr",
    contacts=(
        contact(name=PersonName("Nathalie", "Colin"), email="n.colin@editions-du-ponant.fr"),
        contact(name=PersonName("Paul", "Riou"), email="compta@ponant.example"),
    ),
)
NUMBERS = ("D-2026-1206", "P-0007")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ponant", ()),
        ("ponant editions", ()),
        ("colin", ("Nathalie Colin",)),
        ("ponant nath", ("Nathalie Colin",)),
        ("riou colin", ("Nathalie Colin", "Paul Riou")),
        ("compta", ("compta@ponant.example",)),
        ("4418027", ("44180273300010",)),
        ("1206", ("D-2026-1206",)),
        ("p-0007", ("P-0007",)),
        ("riou 0007", ("Paul Riou", "P-0007")),
        ("nobody", ()),
        ("", ()),
    ],
)
def test_the_values_that_hold_the_words_are_named(query: str, found: tuple[str, ...]) -> None:
    assert where_found(CUSTOMER, NUMBERS, query) == found


@given(st.text(max_size=30))
def test_what_is_named_begins_a_word_with_each_word_that_it_explains(query: str) -> None:
    named = where_found(CUSTOMER, NUMBERS, query)
    asked = unexplained((CUSTOMER.identity.name, CUSTOMER.address.city), query)
    assert all(any(word.startswith(one) for one in asked for word in words(value)) for value in named)
    assert unexplained((CUSTOMER.identity.name, CUSTOMER.address.city, *named), query) <= asked
