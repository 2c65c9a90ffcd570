"""A partner and its people: what is missing or wrong is named by its field, before anybody sells under it."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.partner.partner import Partner, User
from app.domain.partner.partner_rules import PARTNER_ID, check_partner, check_user
from tests.support import builders as b

ADDRESS = b.partner().address


def found(partner: Partner) -> set[tuple[str, str | None]]:
    return {(problem.code, problem.field) for problem in check_partner(partner)}


def test_a_whole_partner_has_no_problem() -> None:
    assert check_partner(b.partner()) == ()


def test_what_may_be_empty_may_be_empty() -> None:
    assert check_partner(b.partner(phone="", website="", tagline={}, discount_limits={})) == ()


WRONG: list[tuple[Partner, str, str]] = [
    (b.partner(id="Acme"), "partner.id", "id"),
    (b.partner(id="ac"), "partner.id", "id"),
    (b.partner(id="a.b.c"), "partner.id", "id"),
    (b.partner(id="acme-"), "partner.id", "id"),
    (b.partner(id="a" * 41), "partner.id", "id"),
    (b.partner(name=""), "name.missing", "name"),
    (b.partner(name="A" * 10_000), "text.too_long", "name"),
    (b.partner(name="Acme\nRéseaux"), "text.control", "name"),
    (b.partner(name="Acme \u202eTSL"), "text.control", "name"),
    (b.partner(tagline={"fr": "Bien\u200b vu"}), "text.control", "tagline.fr"),
    (b.partner(legal_form=""), "legal_form.missing", "legal_form"),
    (b.partner(capital=" "), "capital.missing", "capital"),
    (b.partner(rcs_city=""), "rcs_city.missing", "rcs_city"),
    (b.partner(address=replace(ADDRESS, line1="8 quai\tde la Fosse")), "text.control", "address.line1"),
    (b.partner(address=replace(ADDRESS, line1="")), "street.missing", "address.line1"),
    (b.partner(address=replace(ADDRESS, country="")), "country.missing", "address.country"),
    (b.partner(address=replace(ADDRESS, country="BE")), "partner.country", "address.country"),
    (b.partner(siren=""), "siren.length", "siren"),
    (b.partner(siren="404833049"), "siren.check_digit", "siren"),
    (b.partner(vat_number="FR00404833048"), "vat.key", "vat_number"),
    (b.partner(email="contact"), "email.at_missing", "email"),
    (b.partner(phone="12"), "phone.too_short", "phone"),
    (b.partner(website="192.0.2.1"), "domain.ip", "website"),
    (b.partner(currency="EURO"), "currency.unknown", "currency"),
    (b.partner(colour="blue"), "colour.format", "colour"),
    (b.partner(payment_days=-1), "payment_days.range", "payment.days"),
    (b.partner(payment_days=61), "payment_days.range", "payment.days"),
    (b.partner(discount_limits={"rep": Decimal(101)}), "percent.range", "discount_limits.rep"),
    (b.partner(discount_limits={"manager": Decimal(-1)}), "percent.range", "discount_limits.manager"),
    (b.partner(target_margin_percent=Decimal("NaN")), "percent.range", "target_margin_percent"),
]


@pytest.mark.parametrize(
    ("partner", "code", "field"), WRONG, ids=lambda value: value if isinstance(value, str) else "x"
)
def test_what_is_wrong_is_named_by_its_field(partner: Partner, code: str, field: str) -> None:
    assert (code, field) in found(partner)


@pytest.mark.parametrize("country", ["FR", "RE"])
def test_the_papers_are_those_of_a_company_in_the_french_register(country: str) -> None:
    assert ("partner.country", "address.country") not in found(
        b.partner(address=replace(ADDRESS, country=country))
    )


WRONG_USERS: list[tuple[User, str, str]] = [
    (b.user(name=""), "name.missing", "name"),
    (b.user(name="Ana\0Morel"), "text.control", "name"),
    (b.user(email="ana"), "email.at_missing", "email"),
    (b.user(phone="call me"), "phone.letters", "phone"),
    (b.user(language="de"), "language.unknown", "language"),
]


@pytest.mark.parametrize(
    ("user", "code", "field"), WRONG_USERS, ids=lambda value: value if isinstance(value, str) else "x"
)
def test_what_is_wrong_with_somebody_is_named_too(user: User, code: str, field: str) -> None:
    assert [(problem.code, problem.field) for problem in check_user(user)] == [(code, field)]


def test_somebody_with_a_name_an_address_and_no_phone_has_no_problem() -> None:
    assert check_user(b.user(phone="")) == ()
    assert check_user(b.user(name="ن\u200cی")) == ()


@given(st.from_regex(PARTNER_ID, fullmatch=True))
def test_an_id_of_a_partner_is_one_word_wherever_it_is_written(partner_id: str) -> None:
    assert partner_id == partner_id.strip().casefold()
    assert not set(partner_id) & set("./ :\n")
