"""What Essentials and Email Cloud ask for, without the window."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.account import AccountCreation, PackageChoice
from app.domain.customer.customer import CustomerKind
from app.domain.ids import AgreementId, ProductFamilyId, ProductId
from app.domain.partner.partner import Participation
from app.services.customer_form.account_creation_answers import package_of, to_package
from app.services.customer_form.customer_answers import answers_of, to_customer
from app.services.customer_form.form_rules import FormChoices
from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from tests.support import builders as b
from tests.support.account_programmes import ESSENTIALS, programme
from tests.support.wizards import COMPANY, CONTACT, fill_in, new_draft, offering

USER = {"first_user.name.first": "Zoé", "first_user.name.last": "D’Arc-Le Goff"}
PROPOSED = "zoe.darclegoff@bertin-fer.fr"
MOMENT = datetime.fromisoformat("2026-11-20T12:00:00+01:00")


def essentials(pages: tuple[str, ...] = ()) -> Offering:
    """The programme of the builders with a package, a first user and a review."""
    sold = programme(ESSENTIALS)
    terms = sold.partnerships[0]
    if pages:
        terms = replace(terms, wizard=(b.wizard_step(pages=pages),))
        sold = replace(sold, partnerships=(terms,))
    return Offering(Participation(sold.id, terms.partnership), sold, terms)


def new_wizard(*offerings: Offering) -> Wizard:
    """A wizard of that programme on which nobody typed."""
    choices = FormChoices(offerings or (essentials(),))
    return Wizard(new_draft(), choices, b.sales_rep(), has_choice=len(offerings) > 1)


def codes(wizard: Wizard, page: Page) -> list[tuple[str, str]]:
    """What is wrong on a page, and at which field."""
    return [(each.code, each.field) for each in wizard.form.problems(page)]


def fill_in_everything(wizard: Wizard) -> None:
    """Every answer, as it should be."""
    fill_in(wizard, COMPANY)
    wizard.choose_package(ProductId("protect"))
    fill_in(wizard, {"package.licences": "1 200", "primary_domain": "bertin-fer.fr", **USER})
    wizard.choose_account_creation(AccountCreation.TRIAL)
    wizard.accept(Acceptance(AgreementId("cgum"), 7, "Claire Moreau", MOMENT))


def test_everything_answered_is_a_customer_without_contacts() -> None:
    wizard = new_wizard()
    fill_in_everything(wizard)
    assert wizard.form.problems() == ()
    customer = wizard.form.customer()
    assert customer.package == PackageChoice(
        ProductFamilyId("security"), ProductId("protect"), 1200, AccountCreation.TRIAL
    )
    assert customer.contacts == ()
    assert customer.first_user is not None
    assert customer.first_user.email == PROPOSED
    assert to_customer(answers_of(customer), customer.sales_rep).package == customer.package


def test_every_page_says_what_it_misses() -> None:
    wizard = new_wizard()
    assert codes(wizard, Page.ACCOUNT_PACKAGE) == [
        ("package.missing", "package.product_id"),
        ("quantity.missing", "package.licences"),
    ]
    assert {field for _, field in codes(wizard, Page.DOMAIN_USER)} == {
        "primary_domain",
        "first_user.name.first",
        "first_user.name.last",
        "first_user.email",
    }
    assert codes(wizard, Page.REVIEW) == [
        ("package.account_creation_missing", "package.account_creation"),
        ("eula.not_accepted", "eula"),
    ]
    assert codes(wizard, Page.CONTACTS) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "quantity.missing"),
        ("many", "number.invalid"),
        ("-3", "number.negative"),
        ("2,5", "quantity.not_whole"),
        ("0", "quantity.range"),
        ("2000000", "quantity.range"),
    ],
)
def test_a_number_of_licences_that_cannot_be_is_told_once(typed: str, code: str) -> None:
    wizard = new_wizard()
    wizard.form.answer("package.licences", typed)
    assert [each for each, field in codes(wizard, Page.ACCOUNT_PACKAGE) if field == "package.licences"] == [
        code
    ]


@given(st.integers(1, 1_000_000))
def test_any_number_of_licences_comes_back_from_the_customer(count: int) -> None:
    package = PackageChoice(ProductFamilyId("security"), ProductId("protect"), count)
    assert to_package(package_of(package)) == package


def test_the_address_follows_name_and_domain_until_the_rep_types_another() -> None:
    wizard = new_wizard()
    fill_in(wizard, {**USER, "primary_domain": "bertin-fer.fr"})
    assert wizard.form.text("first_user.email") == PROPOSED
    fill_in(wizard, {"primary_domain": "bertin.example"})
    assert wizard.form.text("first_user.email") == "zoe.darclegoff@bertin.example"
    fill_in(wizard, {"first_user.email": "zoe@bertin.example", "first_user.name.last": "Bertin"})
    assert wizard.form.text("first_user.email") == "zoe@bertin.example"
    fill_in(wizard, {"first_user.email": ""})
    assert wizard.form.text("first_user.email") == "zoe.bertin@bertin.example"


def test_an_address_elsewhere_does_not_pass_and_one_on_the_domain_does() -> None:
    wizard = new_wizard()
    fill_in_everything(wizard)
    fill_in(wizard, {"first_user.email": "zoe@gmail.com"})
    assert codes(wizard, Page.DOMAIN_USER) == [("first_user.other_domain", "first_user.email")]
    fill_in(wizard, {"first_user.email": "zoe@BERTIN-fer.fr"})
    assert codes(wizard, Page.DOMAIN_USER) == []


@pytest.mark.parametrize(
    ("pasted", "suggested"),
    [
        ("www.bertin-fer.fr", "bertin-fer.fr"),
        ("https://bertin-fer.fr", "bertin-fer.fr"),
        ("bertin-fer.fr/contact", "bertin-fer.fr"),
        ("192.168.0.1", ""),
        ("bertin", ""),
        ("bertin-fer.fr", ""),
    ],
)
def test_only_the_bare_domain_passes_and_it_is_suggested(pasted: str, suggested: str) -> None:
    wizard = new_wizard()
    fill_in(wizard, {"primary_domain": pasted})
    assert wizard.form.suggested_domain == suggested
    is_wrong = "primary_domain" in {field for _, field in codes(wizard, Page.DOMAIN_USER)}
    assert is_wrong is (pasted != "bertin-fer.fr")


def test_where_contacts_are_asked_for_there_is_no_first_user() -> None:
    wizard = new_wizard(essentials(("company", "contacts", "domain_user")))
    fill_in(wizard, {**COMPANY, **CONTACT, "primary_domain": "bertin-fer.fr"})
    assert not wizard.form.asks.first_user
    assert wizard.form.problems() == ()
    customer = wizard.form.customer()
    assert (customer.first_user, customer.package, customer.eula) == (None, None, None)
    assert customer.primary_domain == "bertin-fer.fr"


def test_another_programme_keeps_the_answers_and_leaves_them_out() -> None:
    wizard = new_wizard(offering(Partnership.VAR), essentials())
    wizard.choose(essentials().participation)
    fill_in_everything(wizard)
    wizard.choose_kind(CustomerKind.CHANNEL)
    wizard.choose(offering(Partnership.VAR).participation)
    other = wizard.form.customer()
    assert (other.kind, other.package, other.eula) == (CustomerKind.ORGANIZATION, None, None)
    assert (other.primary_domain, other.first_user) == ("", None)
    wizard.choose(essentials().participation)
    assert wizard.form.problems() == ()
    assert wizard.form.customer().kind is CustomerKind.CHANNEL


def test_a_package_of_another_family_is_chosen_no_more() -> None:
    sold = essentials()
    families = (b.product_family(), b.product_family(id=ProductFamilyId("archive")))
    wizard = new_wizard(replace(sold, programme=replace(sold.programme, families=families)))
    assert [each.id for each in wizard.packages] == []
    wizard.form.answer("package.family_id", "security")
    wizard.choose_package(ProductId("protect"))
    assert codes(wizard, Page.ACCOUNT_PACKAGE) == [("quantity.missing", "package.licences")]
    wizard.form.answer("package.family_id", "archive")
    assert wizard.form.answers.package.product_id == ""
    assert ("package.missing", "package.product_id") in codes(wizard, Page.ACCOUNT_PACKAGE)


def test_the_review_leads_back_and_forth_and_loses_nothing() -> None:
    wizard = new_wizard()
    fill_in_everything(wizard)
    while wizard.following is not None:
        assert wizard.next() == ()
    before = wizard.form.answers
    assert wizard.open(Page.ACCOUNT_PACKAGE)
    wizard.form.welcome(False)
    assert wizard.open(Page.REVIEW)
    assert wizard.form.answers == replace(before, first_user=replace(before.first_user, gets_welcome=False))
    wizard.accept(None)
    assert codes(wizard, Page.REVIEW) == [("eula.not_accepted", "eula")]
