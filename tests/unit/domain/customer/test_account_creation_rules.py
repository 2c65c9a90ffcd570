"""What opening an account asks for, page by page, and how each answer must look."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Programme
from app.domain.checks.email import check_email
from app.domain.customer.account import (
    SALES_CONTACTS_MAX,
    AccountCreation,
    AdminUser,
    PackageChoice,
    proposed_display_name,
    proposed_email,
)
from app.domain.customer.account_creation_rules import PAGE_OF, check_account_creation
from app.domain.customer.account_rules import (
    check_admin_change,
    check_admin_name,
    check_first_user,
    check_package,
)
from app.domain.customer.contact_details import PersonName, Phone
from app.domain.customer.customer import Customer
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.microsoft import (
    EducationSegment,
    MicrosoftAccount,
    MicrosoftAccountKind,
    Qualification,
)
from app.domain.customer.microsoft_rules import PREFIX_MAX, check_chosen, check_prefix
from app.domain.errors import Problem
from app.domain.ids import ProductFamilyId, ProductId
from tests.support import builders as b
from tests.support.problems import codes_and_fields

SECURITY = ProductFamilyId("security")


def programme(*pages: str, **kw: Any) -> Programme:
    """A programme with one family, whose wizard asks for ``pages``."""
    terms = b.partnership_terms(wizard=(b.wizard_step(pages=pages),))
    products = tuple(replace(each, family_id=SECURITY) for each in b.programme().products)
    given = {"partnerships": (terms,), "products": products, "families": (b.product_family(),), **kw}
    return b.programme(**given)


def essentials(**kw: Any) -> Customer:
    """A customer as the wizard with a review makes it."""
    given: dict[str, Any] = {
        "contacts": (),
        "package": b.package_choice(),
        "primary_domain": "ateliers-dupre.fr",
        "first_user": b.first_user(),
        "eula": b.acceptance(),
    }
    return b.customer(**{**given, **kw})


REVIEWED = ("account_package", "company", "domain_user", "review")
MICROSOFT = ("company", "contacts", "microsoft_account", "additional")


def missing(customer: Customer, *pages: str) -> list[tuple[str, str]]:
    return codes_and_fields(check_account_creation(customer, programme(*pages)))


def wrong(**kw: Any) -> list[tuple[str, str]]:
    return codes_and_fields(check_customer(b.customer(**kw)))


def test_a_customer_with_everything_the_wizard_asks_can_be_created() -> None:
    assert missing(essentials(), *REVIEWED) == []
    assert check_customer(essentials()) == ()
    microsoft = b.customer(admin_user=b.admin_user(), microsoft=b.microsoft_account())
    assert missing(microsoft, *MICROSOFT) == []
    assert check_customer(microsoft) == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"package": None}, ("package.missing", "package.product_id")),
        (
            {"package": b.package_choice(family_id=ProductFamilyId("other"))},
            ("package.family_missing", "package.family_id"),
        ),
        (
            {"package": b.package_choice(product_id=ProductId("none"))},
            ("package.missing", "package.product_id"),
        ),
        ({"package": b.package_choice(licences=0)}, ("quantity.range", "package.licences")),
        (
            {"package": b.package_choice(account_creation=None)},
            ("package.account_creation_missing", "package.account_creation"),
        ),
        ({"primary_domain": ""}, ("domain.missing", "primary_domain")),
        ({"first_user": None}, ("first_user.missing", "first_user.name.last")),
        ({"eula": None}, ("eula.not_accepted", "eula")),
        ({"eula": b.acceptance(accepted_by=" ")}, ("eula.not_accepted", "eula")),
        ({"eula": b.acceptance(agreement_id="other")}, ("agreement.unknown", "eula.agreement_id")),
    ],
)
def test_each_page_names_what_it_misses(change: dict[str, Any], problem: tuple[str, str]) -> None:
    assert missing(essentials(**change), *REVIEWED) == [problem]
    assert PAGE_OF[problem[1].partition(".")[0]] in REVIEWED


def test_the_microsoft_wizard_misses_admin_user_and_account() -> None:
    assert missing(b.customer(), *MICROSOFT) == [
        ("admin.missing", "admin_user.login_email"),
        ("microsoft.missing", "microsoft.kind"),
    ]


def test_a_page_that_the_wizard_does_not_have_asks_for_nothing() -> None:
    assert missing(b.customer(), "company", "contacts") == []


def test_a_domain_page_after_contacts_asks_for_no_first_user() -> None:
    customer = b.customer(primary_domain="ateliers-dupre.fr")
    assert missing(customer, "company", "contacts", "domain_user") == []


def test_contacts_are_asked_for_even_where_there_is_a_first_user() -> None:
    customer = essentials(first_user=b.first_user())
    codes = [code for code, _ in missing(customer, "company", "contacts")]
    assert codes == ["contacts.primary_missing", "contacts.technical_missing"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"admin_user": b.admin_user(login_email="")}, ("email.missing", "admin_user.login_email")),
        ({"admin_user": b.admin_user(login_email="x")}, ("email.at_missing", "admin_user.login_email")),
        ({"admin_user": b.admin_user(display_name=" ")}, ("name.missing", "admin_user.display_name")),
        (
            {"admin_user": b.admin_user(communication_email="x")},
            ("email.at_missing", "admin_user.communication_email"),
        ),
        ({"sales_contacts": (b.sales_contact(name=""),)}, ("name.missing", "sales_contacts.0.name")),
        ({"sales_contacts": (b.sales_contact(email=""),)}, ("email.missing", "sales_contacts.0.email")),
        (
            {"sales_contacts": (b.sales_contact(phone=b.phone(number="12")),)},
            ("phone.too_short", "sales_contacts.0.phone"),
        ),
        (
            {"sales_contacts": (b.sales_contact(), b.sales_contact(email="x"))},
            ("email.at_missing", "sales_contacts.1.email"),
        ),
        ({"sales_contacts": (b.sales_contact(),) * 4}, ("sales_contacts.too_many", "sales_contacts")),
        ({"primary_domain": "https://dupre.fr/x"}, ("domain.not_bare", "primary_domain")),
        ({"primary_domain": "192.168.1.1"}, ("domain.ip", "primary_domain")),
        (
            {"primary_domain": "dupre.fr", "first_user": b.first_user()},
            ("first_user.other_domain", "first_user.email"),
        ),
        ({"first_user": b.first_user(email="")}, ("email.missing", "first_user.email")),
        (
            {"first_user": b.first_user(name=PersonName("", "Dupré"))},
            ("first_name.missing", "first_user.name.first"),
        ),
        (
            {"first_user": b.first_user(name=PersonName("Élise", " "))},
            ("last_name.missing", "first_user.name.last"),
        ),
    ],
)
def test_each_slip_is_named_where_it_is(change: dict[str, Any], problem: tuple[str, str]) -> None:
    assert wrong(**change) == [problem]


def test_as_many_sales_contacts_as_there_is_room_for_are_taken() -> None:
    assert wrong(sales_contacts=(b.sales_contact(),) * SALES_CONTACTS_MAX) == []


def _tenant(**kw: Any) -> MicrosoftAccount:
    return b.microsoft_account(new_tenant=b.new_tenant(**kw))


def _existing(country: str, domain: str) -> MicrosoftAccount:
    return MicrosoftAccount(MicrosoftAccountKind.EXISTING, country, domain)


EDUCATION = Qualification.EDUCATION


@pytest.mark.parametrize(
    ("account", "problem"),
    [
        (_existing("", "dupre.fr"), ("country.missing", "microsoft.country")),
        (_existing("ZZ", "dupre.fr"), ("country.unknown", "microsoft.country")),
        (_existing("FR", " "), ("domain.missing", "microsoft.existing_domain")),
        (_existing("FR", "www.dupre.fr"), ("domain.not_bare", "microsoft.existing_domain")),
        (b.microsoft_account(new_tenant=None), ("tenant.missing", "microsoft.new_tenant")),
        (_tenant(company_name=""), ("name.missing", "microsoft.new_tenant.company_name")),
        (_tenant(prefix=""), ("tenant.prefix_missing", "microsoft.new_tenant.prefix")),
        (_tenant(email=""), ("email.missing", "microsoft.new_tenant.email")),
        (
            _tenant(qualification=EDUCATION, education_website="dupre.fr"),
            ("education.segment_missing", "microsoft.new_tenant.education_segment"),
        ),
        (
            _tenant(qualification=EDUCATION, education_segment=EducationSegment.HIGHER),
            ("education.website_missing", "microsoft.new_tenant.education_website"),
        ),
        (
            _tenant(
                qualification=EDUCATION,
                education_segment=EducationSegment.HIGHER,
                education_website="localhost",
            ),
            ("domain.no_suffix", "microsoft.new_tenant.education_website"),
        ),
        (_tenant(registration_id="x" * 201), ("text.too_long", "microsoft.new_tenant.registration_id")),
        (_tenant(phone=b.phone(number="12")), ("phone.too_short", "microsoft.new_tenant.phone")),
        (
            _tenant(name=PersonName("Élise", "")),
            ("last_name.missing", "microsoft.new_tenant.name.last"),
        ),
        (
            _tenant(name=PersonName("", "Dupré")),
            ("first_name.missing", "microsoft.new_tenant.name.first"),
        ),
        (_tenant(address=b.address(city="")), ("city.missing", "microsoft.new_tenant.address.city")),
    ],
)
def test_each_slip_of_the_microsoft_step_is_named(
    account: MicrosoftAccount, problem: tuple[str, str]
) -> None:
    assert wrong(microsoft=account) == [problem]


def test_a_skipped_or_existing_account_needs_nothing_more() -> None:
    assert wrong(microsoft=MicrosoftAccount(MicrosoftAccountKind.SKIPPED)) == []
    assert wrong(microsoft=_existing("FR", "contoso.onmicrosoft.com")) == []


@pytest.mark.parametrize(
    ("typed", "normal", "code"),
    [
        ("Dupre", "dupre", None),
        ("dupre.onmicrosoft.com", "dupre", "tenant.prefix_only"),
        (" ", "", "tenant.prefix_missing"),
        ("9dupre", "9dupre", "tenant.prefix_format"),
        ("dupré", "dupré", "tenant.prefix_format"),
        ("du-pre", "du-pre", "tenant.prefix_format"),
        ("x" * 28, "x" * 28, "tenant.prefix_too_long"),
    ],
)
def test_a_prefix_is_letters_and_digits(typed: str, normal: str, code: str | None) -> None:
    checked = check_prefix(typed)
    assert checked.normal == normal
    assert codes_and_fields(checked.problems) == ([(code, "")] if code else [])


def test_the_longest_prefix_is_let_pass() -> None:
    assert check_prefix("x" * PREFIX_MAX).is_valid


@given(st.text(max_size=40))
def test_a_prefix_in_normal_form_stays_as_it_is(typed: str) -> None:
    checked = check_prefix(typed)
    if checked.is_valid:
        assert check_prefix(checked.normal) == checked
        assert checked.normal.isascii()


def test_the_domain_of_a_new_tenant_is_its_prefix_at_microsoft() -> None:
    assert b.microsoft_account().tenant_domain == "ateliersdupre.onmicrosoft.com"
    assert _existing("FR", "contoso.com").tenant_domain == "contoso.com"
    assert MicrosoftAccount(MicrosoftAccountKind.SKIPPED).tenant_domain == ""


@pytest.mark.parametrize(
    ("first", "last", "domain", "email"),
    [
        ("Élise", "Dupré", "dupre.fr", "elise.dupre@dupre.fr"),
        ("Jean-Noël", "d'Œuvre", "x.fr", "jeannoel.doeuvre@x.fr"),
        ("", "Dupré", "dupre.fr", ""),
        ("Élise", "Dupré", "", ""),
    ],
)
def test_first_and_last_name_propose_an_address(first: str, last: str, domain: str, email: str) -> None:
    assert proposed_email(PersonName(first, last), domain) == email


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_a_proposed_address_passes_whenever_it_is_plain(first: str, last: str) -> None:
    email = proposed_email(PersonName(first, last), "dupre.fr")
    if email.isascii() and email and check_email(email).is_valid:
        user = b.first_user(name=PersonName(f"x{first}", f"x{last}"), email=email)
        assert [each.code for each in check_first_user(user, "dupre.fr")] == []


def test_the_login_of_an_admin_user_is_fixed_and_nothing_else_of_it() -> None:
    admin = b.admin_user()
    assert list(check_admin_change(admin, replace(admin, display_name="É. Dupré"))) == []
    assert list(check_admin_change(None, None)) == []
    fixed = Problem("admin.login_fixed", "admin_user.login_email", {"login": admin.login_email})
    for after in (None, replace(admin, login_email="x@y.fr")):
        assert list(check_admin_change(admin, after)) == [fixed]
    assert list(check_admin_change(None, admin)) == [Problem("admin.only_at_creation", "admin_user")]


def test_a_package_that_is_no_longer_sold_is_refused() -> None:
    sold = programme("account_package")
    retired = replace(sold, products=tuple(replace(each, is_sold=False) for each in sold.products))
    choice = PackageChoice(SECURITY, ProductId("protect"), 5, AccountCreation.TRIAL)
    assert codes_and_fields(check_package(choice, retired)) == [("product.not_sold", "product_id")]
    assert list(check_package(choice, sold)) == []


def test_the_admin_user_is_called_by_the_whole_name_unless_something_else_is_typed() -> None:
    assert proposed_display_name(PersonName("Élise", "Dupré")) == "Élise Dupré"


def _named(first: str, last: str) -> AdminUser:
    return b.admin_user(name=PersonName(first, last))


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (None, _named("", ""), [("first_name.missing", "name.first"), ("last_name.missing", "name.last")]),
        (None, _named("Élise", "Dupré"), []),
        (_named("Élise", ""), _named("", ""), [("first_name.missing", "name.first")]),
        (_named("", "Dupré"), _named("", ""), [("last_name.missing", "name.last")]),
        (_named("", ""), _named("", ""), []),
    ],
)
def test_who_was_named_keeps_a_name(
    before: AdminUser | None, after: AdminUser, found: list[tuple[str, str]]
) -> None:
    assert codes_and_fields(tuple(check_admin_name(before, after))) == found


def test_an_account_is_chosen_with_a_phone_and_one_from_before_stays() -> None:
    dumb = b.microsoft_account(new_tenant=b.new_tenant(phone=Phone()))
    asked = [("phone.missing", "new_tenant.phone")]
    assert codes_and_fields(tuple(check_chosen(None, dumb))) == asked
    assert codes_and_fields(tuple(check_chosen(b.microsoft_account(), dumb))) == asked
    for before, after in (
        (dumb, dumb),
        (None, None),
        (None, b.microsoft_account()),
        (None, replace(dumb, kind=MicrosoftAccountKind.SKIPPED)),
        (None, replace(dumb, new_tenant=None)),
    ):
        assert list(check_chosen(before, after)) == []
