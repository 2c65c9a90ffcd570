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
from tests.support.microsoft_wizards import SALES, at_microsoft, microsoft, microsoft_wizard
from tests.support.strategies import texts
from tests.support.wizards import COMPANY, CONTACT, fill_in, offering, wizard

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


def codes(flow: Wizard, page: Page | None = None) -> dict[str, str]:
    """The first problem of each field."""
    return {problem.field: problem.code for problem in reversed(flow.form.problems(page))}


def test_the_steps_are_those_of_the_programme() -> None:
    flow = microsoft_wizard()
    asked = [Page.PROGRAMME, Page.COMPANY, Page.CONTACTS, Page.MICROSOFT_ACCOUNT, Page.ADDITIONAL]
    assert list(flow.pages) == asked
    flow.choose(offering().participation)
    assert list(flow.pages) == asked[:3]
    assert not flow.form.asks.admin
    assert not flow.form.asks.subscription


@given(st.lists(st.tuples(st.sampled_from(PATHS), texts, KINDS), max_size=8))
def test_whatever_kind_is_chosen_meanwhile_no_answer_is_lost(
    moves: list[tuple[str, str, MicrosoftAccountKind]],
) -> None:
    flow = microsoft_wizard()
    typed: dict[str, str] = {}
    for path, text, kind in moves:
        flow.form.answer(path, text)
        flow.form.choose_microsoft(kind)
        flow = microsoft_wizard(decode_as(WizardDraft, encode(flow.draft)))
        typed[path] = text
    assert {path: flow.form.text(path) for path in typed} == typed


def test_the_admin_is_called_like_the_contact_until_the_rep_says_otherwise() -> None:
    flow = microsoft_wizard()
    fill_in(flow, CONTACT)
    assert flow.form.text("admin_user.display_name") == "Anne Lartigue"
    flow.form.add_contact(ContactId(some_id(9)))
    fill_in(flow, {"contacts.1.name.first": "Hugo", "contacts.1.name.last": "Destandau"})
    flow.form.set_role(1, ContactRole.ADMIN, True)
    assert flow.form.text("admin_user.display_name") == "Hugo Destandau"
    flow.form.answer("admin_user.display_name", "Direction")
    flow.form.answer("contacts.1.name.last", "Martin")
    assert flow.form.text("admin_user.display_name") == "Direction"
    flow.form.answer("admin_user.display_name", "")
    assert flow.form.text("admin_user.display_name") == ""
    flow.form.tidy("admin_user.display_name")
    assert flow.form.text("admin_user.display_name") == "Hugo Martin"


@pytest.mark.parametrize(
    ("login", "code"), [("", "admin.missing"), ("admin", "email.at_missing"), ("a@bertin-fer.fr", None)]
)
def test_the_admin_has_a_login_of_the_right_form(login: str, code: str | None) -> None:
    flow = microsoft_wizard()
    fill_in(flow, {**CONTACT, "admin_user.login_email": login})
    assert codes(flow, Page.CONTACTS).get("admin_user.login_email") == code


def test_a_customer_buys_under_a_subscription_of_the_partner() -> None:
    flow = microsoft_wizard()
    assert codes(flow)["partner_subscription_id"] == "partner_subscription.missing"
    flow.form.answer("partner_subscription_id", b.partner_subscription().id)
    assert flow.form.customer().partner_subscription_id == b.partner_subscription().id
    assert "partner_subscription_id" not in codes(flow)


def test_something_is_to_be_chosen_and_later_is_a_choice() -> None:
    flow = at_microsoft()
    assert [problem.code for problem in flow.next()] == ["microsoft.missing"]
    flow.form.choose_microsoft(MicrosoftAccountKind.SKIPPED)
    assert flow.next() == ()
    assert flow.page is Page.ADDITIONAL
    assert flow.form.problems() == ()


def test_an_existing_account_is_looked_for_in_the_customers_country() -> None:
    flow = microsoft_wizard()
    flow.form.answer("address.country", "BE")
    flow.form.choose_microsoft(MicrosoftAccountKind.EXISTING)
    assert flow.form.text("microsoft.country") == "BE"
    assert flow.form.text(f"{TENANT}.address.country") == "BE"
    assert flow.form.text(f"{TENANT}.phone.calling_code") == "+32"
    flow.form.answer("microsoft.country", "US")
    flow.form.answer("address.country", "CH")
    assert flow.form.text("microsoft.country") == "US"
    assert codes(flow, Page.MICROSOFT_ACCOUNT)["microsoft.existing_domain"] == "domain.missing"


def test_a_new_account_takes_what_is_known_about_the_company() -> None:
    flow = at_microsoft()
    fill_in(flow, {"phone": "0467001842", "website": "bertin-fer.fr"})
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    flow.form.copy_company()
    assert flow.form.text(f"{TENANT}.prefix") == "ferronneriebertin"
    assert flow.next() == ()
    customer = flow.form.customer()
    assert customer.microsoft is not None
    tenant = customer.microsoft.new_tenant
    assert tenant is not None
    assert (tenant.company_name, tenant.email) == (COMPANY["identity.name"], CONTACT["contacts.0.email"])
    assert tenant.address == customer.address
    assert tenant.phone == customer.phone
    assert customer.microsoft.tenant_domain == "ferronneriebertin.onmicrosoft.com"
    assert check_customer(customer) == check_account_creation(customer, programme(MICROSOFT)) == ()


def test_a_name_that_was_typed_is_not_written_over() -> None:
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    flow.form.answer(f"{TENANT}.prefix", " Bertin.onmicrosoft.com")
    flow.form.tidy(f"{TENANT}.prefix")
    flow.form.copy_company()
    assert flow.form.text(f"{TENANT}.prefix") == "bertin"


def test_only_schools_say_what_kind_of_school_they_are() -> None:
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    flow.form.copy_company()
    flow.form.answer(f"{TENANT}.qualification", Qualification.EDUCATION.value)
    assert set(codes(flow)) == {f"{TENANT}.education_segment", f"{TENANT}.education_website"}
    fill_in(flow, {f"{TENANT}.education_segment": "higher", f"{TENANT}.education_website": "www.ecole.fr/x"})
    assert flow.form.text(f"{TENANT}.education_website") == "ecole.fr"
    assert flow.form.problems() == ()
    flow.form.answer(f"{TENANT}.qualification", Qualification.NON_PROFIT.value)
    account = flow.form.customer().microsoft
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
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    flow.form.copy_company()
    flow.form.answer(f"{TENANT}.prefix", "contoso")
    flow.form.answer("microsoft.existing_domain", "contoso.onmicrosoft.com")
    flow.form.choose_microsoft(kind)
    flow.form.know_tenant(TenantFinding("contoso.onmicrosoft.com", state, "Contoso"))
    assert codes(flow) == ({field: code} if field else {})
    assert flow.form.finding is not None
    flow.form.answer(f"{TENANT}.prefix", "contoso2")
    flow.form.answer("microsoft.existing_domain", "contoso2.onmicrosoft.com")
    assert codes(flow) == {}
    assert flow.form.finding is None


def test_a_domain_that_nobody_has_is_proposed_for_the_new_account() -> None:
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.EXISTING)
    flow.form.answer("microsoft.existing_domain", "bertin.onmicrosoft.com")
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    assert flow.form.text(f"{TENANT}.prefix") == "bertin"


def test_up_to_three_people_look_after_the_customer_and_empty_rows_are_nobody() -> None:
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.SKIPPED)
    assert flow.next() == ()
    flow.form.add_sales_contact()
    flow.form.add_sales_contact()
    assert not flow.form.has_room_for_sales_contact
    flow.form.answer("sales_contacts.1.email", "claire.moreau")
    assert codes(flow) == {
        "sales_contacts.1.name": "name.missing",
        "sales_contacts.1.email": "email.at_missing",
    }
    for index, (name, email, phone) in enumerate(SALES):
        path = f"sales_contacts.{index}"
        fill_in(flow, {f"{path}.name": name, f"{path}.email": email, f"{path}.phone.number": phone})
    assert flow.next() == ()
    assert [each.name for each in flow.form.customer().sales_contacts] == [name for name, _, _ in SALES]
    assert flow.form.text("sales_contacts.0.phone.number") == "2 40 00 18 20"
    gone = flow.form.remove_sales_contact(1)
    assert [each.name for each in flow.form.customer().sales_contacts] == [SALES[0][0], SALES[2][0]]
    flow.form.restore_sales_contact(1, gone)
    assert flow.form.customer().sales_contacts[1].name == SALES[1][0]
    for _ in SALES:
        flow.form.remove_sales_contact(0)
    assert flow.form.problems() == ()


def test_what_another_programme_asked_for_stays_behind_with_it() -> None:
    flow = at_microsoft()
    flow.form.choose_microsoft(MicrosoftAccountKind.NEW)
    fill_in(flow, {"sales_contacts.0.name": "Claire"})
    flow.choose(offering().participation)
    customer = flow.form.customer()
    assert (customer.microsoft, customer.admin_user, customer.partner_subscription_id) == (None, None, None)
    assert customer.sales_contacts == ()
    assert flow.form.problems() == ()
    flow.choose(microsoft().participation)
    assert flow.form.answers.microsoft.kind is MicrosoftAccountKind.NEW


def test_a_refused_customer_opens_where_it_was_refused() -> None:
    refused = microsoft_customer(microsoft=b.microsoft_account(country=""))
    problem = Problem("microsoft.tenant_taken", f"{TENANT}.prefix", {"domain": "x.onmicrosoft.com"})
    flow = microsoft_wizard(draft_of(refused, some_id(4), (problem,)))
    assert flow.form.customer() == refused
    assert flow.page is Page.MICROSOFT_ACCOUNT
    assert list(flow.draft.refused) == [problem]
    assert flow.form.problems() == ()
    flow.form.clear_refusal()
    assert list(flow.draft.refused) == []
    assert flow.open(Page.COMPANY)


def test_the_profile_shows_the_login_and_lets_nobody_change_it() -> None:
    customer = microsoft_customer()
    flow = ProfileEdit(begin(customer), FormChoices((microsoft(),)))
    assert flow.form.asks.admin
    assert flow.form.asks.is_login_fixed
    assert not flow.is_changed
    flow.form.answer("admin_user.display_name", "Direction")
    assert flow.form.customer().admin_user == replace(
        customer.admin_user or b.admin_user(), display_name="Direction"
    )
    assert not ProfileEdit(begin(b.customer()), FormChoices((offering(),))).form.asks.admin
    assert not wizard().form.asks.is_login_fixed
