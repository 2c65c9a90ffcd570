"""The Microsoft steps without a window: who administers, which account, who looks after the customer."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.account_creation_rules import check_account_creation
from app.domain.customer.customer import ContactRole
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.microsoft import MicrosoftAccountKind, Qualification
from app.domain.errors import Problem
from app.domain.ids import ContactId
from app.services.customer_form.form_rules import FormChoices
from app.services.customer_form.microsoft_answers import proposed_prefix
from app.services.customer_form.pages import Page
from app.services.customer_form.profile_edit import ProfileEdit, begin
from app.services.customer_form.tenant_search import TenantFinding, TenantState
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_draft import WizardDraft, draft_of
from app.wire.codec import decode_as, encode
from tests.support import builders as b
from tests.support.account_programmes import MICROSOFT, microsoft_customer, programme
from tests.support.catalogue_builders import some_id
from tests.support.microsoft_wizards import ADMIN, SALES, at_microsoft, microsoft, microsoft_wizard
from tests.support.strategies import texts
from tests.support.wizards import COMPANY, CONTACT, fill_in, new_wizard, offering

TENANT = "microsoft.new_tenant"
PATHS = (
    "admin_user.login_email",
    "admin_user.communication_email",
    "microsoft.existing_domain",
    f"{TENANT}.company_name",
    f"{TENANT}.name.last",
    f"{TENANT}.address.city",
    f"{TENANT}.phone.number",
    "sales_contacts.0.name",
    "sales_contacts.0.phone.number",
)
KINDS = st.sampled_from(MicrosoftAccountKind)


def codes(wizard: Wizard, page: Page | None = None) -> dict[str, str]:
    """The first problem of each field."""
    return {problem.field: problem.code for problem in reversed(wizard.form.problems(page))}


def test_the_steps_are_those_of_the_programme() -> None:
    wizard = microsoft_wizard()
    asked = [Page.PROGRAMME, Page.COMPANY, Page.CONTACTS, Page.MICROSOFT_ACCOUNT, Page.ADDITIONAL]
    assert list(wizard.pages) == asked
    wizard.choose(offering().participation)
    assert list(wizard.pages) == asked[:3]
    assert not wizard.form.asks.admin
    assert not wizard.form.asks.subscription


@given(st.lists(st.tuples(st.sampled_from(PATHS), texts, KINDS), max_size=8))
def test_whatever_kind_is_chosen_meanwhile_no_answer_is_lost(
    moves: list[tuple[str, str, MicrosoftAccountKind]],
) -> None:
    wizard = microsoft_wizard()
    typed: dict[str, str] = {}
    for path, text, kind in moves:
        wizard.form.answer(path, text)
        wizard.form.choose_microsoft(kind)
        wizard = microsoft_wizard(decode_as(WizardDraft, encode(wizard.draft)))
        typed[path] = text
    assert {path: wizard.form.text(path) for path in typed} == typed


def test_the_admin_is_called_like_the_contact_until_the_rep_says_otherwise() -> None:
    wizard = microsoft_wizard()
    fill_in(wizard, CONTACT)
    assert wizard.form.text("admin_user.display_name") == "Anne Lartigue"
    wizard.form.add_contact(ContactId(some_id(9)))
    fill_in(wizard, {"contacts.1.name.first": "Hugo", "contacts.1.name.last": "Destandau"})
    wizard.form.set_role(1, ContactRole.ADMIN, True)
    assert wizard.form.text("admin_user.display_name") == "Hugo Destandau"
    assert wizard.form.text("admin_user.name.first") == "Hugo"
    wizard.form.answer("admin_user.display_name", "Direction")
    wizard.form.answer("contacts.1.name.last", "Martin")
    assert wizard.form.text("admin_user.name.last") == "Martin"
    assert wizard.form.text("admin_user.display_name") == "Direction"
    wizard.form.answer("admin_user.display_name", "")
    assert wizard.form.text("admin_user.display_name") == ""
    wizard.form.tidy("admin_user.display_name")
    assert wizard.form.text("admin_user.display_name") == "Hugo Martin"
    fill_in(wizard, {"admin_user.name.first": "Ugo"})
    assert wizard.form.text("admin_user.display_name") == "Ugo Martin"
    wizard.form.answer("contacts.1.name.last", "Petit")
    assert wizard.form.text("admin_user.name.last") == "Martin"
    fill_in(wizard, {**ADMIN, "admin_user.name.first": " "})
    assert codes(wizard, Page.CONTACTS)["admin_user.name.first"] == "first_name.missing"
    fill_in(wizard, {"admin_user.name.last": ""})
    assert wizard.form.text("admin_user.name.first") == "Hugo"


@pytest.mark.parametrize(
    ("login", "code"), [("", "admin.missing"), ("admin", "email.at_missing"), ("a@bertin-fer.fr", None)]
)
def test_the_admin_has_a_login_of_the_right_form(login: str, code: str | None) -> None:
    wizard = microsoft_wizard()
    fill_in(wizard, {**CONTACT, "admin_user.login_email": login})
    assert codes(wizard, Page.CONTACTS).get("admin_user.login_email") == code


def test_a_customer_buys_under_a_subscription_of_the_partner() -> None:
    wizard = microsoft_wizard()
    assert codes(wizard)["partner_subscription_id"] == "partner_subscription.missing"
    wizard.form.answer("partner_subscription_id", b.partner_subscription().id)
    assert wizard.form.customer().partner_subscription_id == b.partner_subscription().id
    assert "partner_subscription_id" not in codes(wizard)


def test_something_is_to_be_chosen_and_later_is_a_choice() -> None:
    wizard = at_microsoft()
    assert [problem.code for problem in wizard.next()] == ["microsoft.missing"]
    wizard.form.choose_microsoft(MicrosoftAccountKind.SKIPPED)
    assert wizard.next() == ()
    assert wizard.page is Page.ADDITIONAL
    assert wizard.form.problems() == ()


def test_an_existing_account_is_looked_for_in_the_customers_country() -> None:
    wizard = microsoft_wizard()
    wizard.form.answer("address.country", "BE")
    wizard.form.choose_microsoft(MicrosoftAccountKind.EXISTING)
    assert wizard.form.text("microsoft.country") == "BE"
    assert wizard.form.text(f"{TENANT}.address.country") == "BE"
    assert wizard.form.text(f"{TENANT}.phone.calling_code") == "+32"
    wizard.form.answer("microsoft.country", "US")
    wizard.form.answer("address.country", "CH")
    assert wizard.form.text("microsoft.country") == "US"
    assert codes(wizard, Page.MICROSOFT_ACCOUNT)["microsoft.existing_domain"] == "domain.missing"


def test_a_new_account_takes_what_is_known_about_the_company() -> None:
    wizard = at_microsoft()
    fill_in(wizard, {"phone": "0467001842", "website": "bertin-fer.fr"})
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    wizard.form.copy_company()
    assert wizard.form.text(f"{TENANT}.prefix") == "ferronneriebertin"
    assert wizard.next() == ()
    customer = wizard.form.customer()
    assert customer.microsoft is not None
    tenant = customer.microsoft.new_tenant
    assert tenant is not None
    assert (tenant.company_name, tenant.email) == (COMPANY["identity.name"], CONTACT["contacts.0.email"])
    assert tenant.address == customer.address
    assert tenant.phone == customer.phone
    assert customer.microsoft.tenant_domain == "ferronneriebertin.onmicrosoft.com"
    assert check_customer(customer) == check_account_creation(customer, programme(MICROSOFT)) == ()


def test_a_name_that_was_typed_is_not_written_over() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    wizard.form.answer(f"{TENANT}.prefix", " Bertin.onmicrosoft.com")
    wizard.form.tidy(f"{TENANT}.prefix")
    wizard.form.copy_company()
    assert wizard.form.text(f"{TENANT}.prefix") == "bertin"


def test_no_account_is_opened_without_a_phone_number_and_the_primary_contacts_will_do() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    assert codes(wizard)[f"{TENANT}.phone"] == "phone.missing"
    wizard.form.copy_company()
    assert wizard.form.text(f"{TENANT}.phone.number") == "5 56 00 42 10"
    assert wizard.form.problems() == ()


def test_only_schools_say_what_kind_of_school_they_are() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    wizard.form.copy_company()
    wizard.form.answer(f"{TENANT}.qualification", Qualification.EDUCATION.value)
    assert set(codes(wizard)) == {f"{TENANT}.education_segment", f"{TENANT}.education_website"}
    fill_in(
        wizard, {f"{TENANT}.education_segment": "higher", f"{TENANT}.education_website": "www.ecole.fr/x"}
    )
    assert wizard.form.text(f"{TENANT}.education_website") == "ecole.fr"
    assert wizard.form.problems() == ()
    wizard.form.answer(f"{TENANT}.qualification", Qualification.NON_PROFIT.value)
    account = wizard.form.customer().microsoft
    assert account is not None
    assert account.new_tenant is not None
    assert account.new_tenant.education_website == ""


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("Éditions du Ponant", "editionsduponant"),
        ("3M France & Cie", "mfrancecie"),
        ("1234", ""),
        ("株式会社", ""),
        ("Établissements Lamarque, Robin et Successeurs", "etablissementslamarquerobin"),
    ],
)
def test_a_company_gives_its_account_a_name_that_microsoft_takes(name: str, prefix: str) -> None:
    assert proposed_prefix(name) == prefix


@pytest.mark.parametrize(
    ("kind", "state", "field", "code"),
    [
        (MicrosoftAccountKind.NEW, TenantState.FOUND, f"{TENANT}.prefix", "microsoft.tenant_taken"),
        (MicrosoftAccountKind.NEW, TenantState.FREE, "", ""),
        (MicrosoftAccountKind.NEW, TenantState.UNKNOWN, "", ""),
        (MicrosoftAccountKind.EXISTING, TenantState.FOUND, "", ""),
        (
            MicrosoftAccountKind.EXISTING,
            TenantState.FREE,
            "microsoft.existing_domain",
            "microsoft.tenant_unknown",
        ),
        (MicrosoftAccountKind.EXISTING, TenantState.UNKNOWN, "", ""),
    ],
)
def test_what_the_portal_says_counts_for_that_domain_alone(
    kind: MicrosoftAccountKind, state: TenantState, field: str, code: str
) -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    wizard.form.copy_company()
    wizard.form.answer(f"{TENANT}.prefix", "contoso")
    wizard.form.answer("microsoft.existing_domain", "contoso.onmicrosoft.com")
    wizard.form.choose_microsoft(kind)
    wizard.form.know_tenant(TenantFinding("contoso.onmicrosoft.com", state, "Contoso"))
    assert codes(wizard) == ({field: code} if field else {})
    assert wizard.form.finding is not None
    wizard.form.answer(f"{TENANT}.prefix", "contoso2")
    wizard.form.answer("microsoft.existing_domain", "contoso2.onmicrosoft.com")
    assert codes(wizard) == {}
    assert wizard.form.finding is None


def test_a_domain_that_nobody_has_is_proposed_for_the_new_account() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.EXISTING)
    wizard.form.answer("microsoft.existing_domain", "bertin.onmicrosoft.com")
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    assert wizard.form.text(f"{TENANT}.prefix") == "bertin"


def test_up_to_three_people_look_after_the_customer_and_empty_rows_are_nobody() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.SKIPPED)
    assert wizard.next() == ()
    wizard.form.add_sales_contact()
    wizard.form.add_sales_contact()
    assert not wizard.form.has_room_for_sales_contact
    wizard.form.answer("sales_contacts.1.email", "claire.moreau")
    assert codes(wizard) == {
        "sales_contacts.1.name": "name.missing",
        "sales_contacts.1.email": "email.at_missing",
    }
    for index, (name, email, phone) in enumerate(SALES):
        path = f"sales_contacts.{index}"
        fill_in(wizard, {f"{path}.name": name, f"{path}.email": email, f"{path}.phone.number": phone})
    assert wizard.next() == ()
    assert [each.name for each in wizard.form.customer().sales_contacts] == [name for name, _, _ in SALES]
    assert wizard.form.text("sales_contacts.0.phone.number") == "2 40 00 18 20"
    gone = wizard.form.remove_sales_contact(1)
    assert [each.name for each in wizard.form.customer().sales_contacts] == [SALES[0][0], SALES[2][0]]
    wizard.form.restore_sales_contact(1, gone)
    assert wizard.form.customer().sales_contacts[1].name == SALES[1][0]
    for _ in SALES:
        wizard.form.remove_sales_contact(0)
    assert wizard.form.problems() == ()


def test_what_another_programme_asked_for_stays_behind_with_it() -> None:
    wizard = at_microsoft()
    wizard.form.choose_microsoft(MicrosoftAccountKind.NEW)
    fill_in(wizard, {"sales_contacts.0.name": "Claire"})
    wizard.choose(offering().participation)
    customer = wizard.form.customer()
    assert (customer.microsoft, customer.admin_user, customer.partner_subscription_id) == (None, None, None)
    assert customer.sales_contacts == ()
    assert wizard.form.problems() == ()
    wizard.choose(microsoft().participation)
    assert wizard.form.answers.microsoft.kind is MicrosoftAccountKind.NEW


def test_a_refused_customer_opens_where_it_was_refused() -> None:
    refused = microsoft_customer(microsoft=b.microsoft_account(country=""))
    problem = Problem("microsoft.tenant_taken", f"{TENANT}.prefix", {"domain": "x.onmicrosoft.com"})
    wizard = microsoft_wizard(draft_of(refused, some_id(4), (problem,)))
    assert wizard.form.customer() == refused
    assert wizard.page is Page.MICROSOFT_ACCOUNT
    assert list(wizard.draft.refused) == [problem]
    assert wizard.form.problems() == ()
    wizard.form.clear_refusal()
    assert list(wizard.draft.refused) == []
    assert wizard.open(Page.COMPANY)


def test_the_profile_shows_the_login_and_lets_nobody_change_it() -> None:
    customer = microsoft_customer()
    wizard = ProfileEdit(begin(customer), FormChoices((microsoft(),)))
    assert wizard.form.asks.admin
    assert wizard.form.asks.is_login_fixed
    assert not wizard.is_changed
    wizard.form.answer("admin_user.display_name", "Direction")
    assert wizard.form.customer().admin_user == replace(
        customer.admin_user or b.admin_user(), display_name="Direction"
    )
    assert not ProfileEdit(begin(b.customer()), FormChoices((offering(),))).form.asks.admin
    assert not new_wizard().form.asks.is_login_fixed
