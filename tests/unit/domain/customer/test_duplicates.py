"""Whether a customer is there already."""

from difflib import SequenceMatcher
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import (
    DuplicateKind,
    duplicate_keys,
    lengths_like,
    resemble,
    same_company,
)
from app.domain.ids import CustomerId
from tests.support import builders as b


def duplicate_hint(candidate: Customer, existing: Customer) -> DuplicateKind | None:
    return same_company(duplicate_keys(candidate), duplicate_keys(existing))


def other(**kw: Any) -> Customer:
    """A customer that has nothing in common with ``b.customer()`` but the country."""
    base = {
        "id": CustomerId(b.some_id(2)),
        "identity": b.identity(
            name="Boulangerie Kerbrat", registration_number="40483304800022", vat_number=""
        ),
        "address": b.address(postal_code="29200", city="Brest"),
        "website": "kerbrat.fr",
        "contacts": (),
    }
    return b.customer(**{**base, **kw})


def named(name: str, **kw: str) -> Customer:
    identity = b.identity(name=name, registration_number="", vat_number="")
    return other(identity=identity, address=b.address(**kw))


@pytest.mark.parametrize(
    ("existing", "kind"),
    [
        (other(), None),
        (
            other(identity=b.identity(name="X", registration_number="732 829 320 00074", vat_number="")),
            DuplicateKind.SAME_REGISTRATION,
        ),
        (
            other(identity=b.identity(name="X", registration_number="73282932000082", vat_number="")),
            DuplicateKind.SAME_SIREN,
        ),
        (
            other(identity=b.identity(name="X", registration_number="", vat_number="FR 44 732 829 320")),
            DuplicateKind.SAME_VAT,
        ),
        (other(website="https://www.ateliers-dupre.fr/contact"), DuplicateKind.SAME_DOMAIN),
        (other(website="", contacts=(b.contact(),)), DuplicateKind.SAME_DOMAIN),
        (named("ATELIERS DUPRE SARL"), DuplicateKind.SIMILAR_NAME),
        (named("Dupré (Ateliers)"), DuplicateKind.SIMILAR_NAME),
        (named("Ateliers Duprez"), DuplicateKind.SIMILAR_NAME),
        (named("Ateliers Dupré", postal_code="44000"), None),
        (named("Ateliers Dupré", country="BE"), None),
        (named("Café de la Paix"), None),
        (named(""), None),
    ],
)
def test_the_surest_reason_is_given(existing: Customer, kind: DuplicateKind | None) -> None:
    assert duplicate_hint(b.customer(), existing) is kind
    assert duplicate_hint(existing, b.customer()) is kind


def test_the_same_number_in_two_countries_is_two_companies() -> None:
    identity = b.identity(name="X", registration_number="73282932000074", vat_number="")
    abroad = other(identity=identity, address=b.address(country="BE"))
    assert duplicate_hint(b.customer(), abroad) is None


def test_a_mailbox_of_a_provider_says_nothing() -> None:
    contacts = (b.contact(email="dupre@orange.fr"),)
    one = b.customer(website="", contacts=contacts)
    two = other(website="", contacts=contacts)
    assert duplicate_keys(one).domain == ""
    assert duplicate_hint(one, two) is None


@pytest.mark.parametrize("kind", DuplicateKind)
def test_the_same_registration_number_alone_blocks(kind: DuplicateKind) -> None:
    assert kind.blocks is (kind is DuplicateKind.SAME_REGISTRATION)


def test_a_name_that_is_only_a_legal_form_is_still_a_name() -> None:
    assert duplicate_keys(named("SA")).name == "sa"


def test_a_name_is_compared_by_its_words_in_order_without_its_legal_form() -> None:
    assert duplicate_keys(named("SARL Dupré (Ateliers)")).name == "ateliers dupre"


@given(st.text("abcde ", max_size=30), st.text("abcde ", max_size=30))
def test_a_name_nearly_the_same_is_as_long_as_is_looked_for(one: str, other: str) -> None:
    if resemble(one, other):
        least, most = lengths_like(one)
        assert least <= len(other) <= most


@given(st.text("abcde", min_size=1, max_size=30), st.text("abcde", min_size=1, max_size=30))
def test_the_quick_look_at_letters_leaves_no_name_out(one: str, other: str) -> None:
    assert resemble(one, other) == (one == other or SequenceMatcher(None, one, other).ratio() >= 0.88)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("aubanel menuiserie", "aubanel menuiseries", True),
        ("aubanel", "aubanell", True),
        ("aubanel", "aubrac", False),
        ("abcdefghijkl", "abcdefghijkxy", True),  # 22 of 25 letters agree: 0.88 is near enough.
        ("dupont garage", "dupond garages", False),
        ("", "", False),
    ],
)
def test_names_are_nearly_the_same_when_a_word_is(one: str, other: str, expected: bool) -> None:
    assert resemble(one, other) is expected


def test_a_name_of_ten_letters_may_resemble_one_of_eight_to_twelve() -> None:
    assert lengths_like("boulangeri") == (8, 12)
