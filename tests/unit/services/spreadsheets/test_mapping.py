"""Which column is which answer, by its head in French or English."""

import pytest

from app.services.spreadsheets.fields import all_fields
from app.services.spreadsheets.mapping import (
    chosen,
    contacts_in,
    guessed,
    missing_fields,
    recalled,
    remembering,
)
from app.services.words import Words


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_heads_of_an_export_are_known_in_either_language(language: str) -> None:
    words = Words(language)
    fields = all_fields()
    assert guessed([field.head(words) for field in fields]) == tuple(field.id for field in fields)


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("Raison sociale", "identity.name"),
        ("  SOCIÉTÉ ", "identity.name"),
        ("N° SIRET", "identity.registration_number"),
        ("TVA intracommunautaire", "identity.vat_number"),
        ("VAT No.", "identity.vat_number"),
        ("Code Postal", "address.postal_code"),
        ("ZIP", "address.postal_code"),
        ("Pays", "address.country"),
        ("Prénom", "contacts.0.name.first"),
        ("E-mail", "contacts.0.email"),
        ("Courriel", "contacts.0.email"),
        ("Secteur d'activité", "industry"),
        ("Effectif", "segment"),
        ("Solde au 31/12", None),
        ("", None),
    ],
)
def test_what_people_write_over_their_columns_is_understood(head: str, field: str | None) -> None:
    assert guessed([head]) == (field,)


def test_a_field_is_given_to_the_first_column_that_looks_like_it() -> None:
    assert guessed(["Nom", "Raison sociale", "Ville"]) == ("identity.name", None, "address.city")


def test_choosing_a_field_takes_it_from_the_column_that_had_it() -> None:
    columns = ("identity.name", None, "address.city")
    assert chosen(columns, 1, "identity.name") == (None, "identity.name", "address.city")
    assert chosen(columns, 0, None) == (None, None, "address.city")


def test_what_a_head_meant_is_remembered_and_goes_before_the_guess() -> None:
    heads = ("Nom", "Solde", "Ville")
    layouts = remembering({"other": "kept"}, heads, (None, "identity.name", "address.city"))
    assert layouts["other"] == "kept"
    assert guessed(("NOM", "solde"), recalled(layouts)) == (None, "identity.name")


@pytest.mark.parametrize("kept", ["", "no json", "[]", '{"nom": "no.such.field"}'])
def test_what_cannot_be_remembered_is_guessed(kept: str) -> None:
    assert guessed(("Nom",), recalled({"customers.import": kept})) == ("identity.name",)


def test_what_every_customer_needs_is_missed() -> None:
    assert missing_fields(("identity.name", None, "contacts.1.email")) == (
        "address.line1",
        "address.city",
        "contacts.0.email",
    )
    assert contacts_in(("contacts.1.email", None)) == 2
