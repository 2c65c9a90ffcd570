"""One form for the wizard and the profile: what differs between them is in its rules alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.account import FirstUser
from app.domain.customer.customer import Customer, PersonName
from app.domain.customer.merge import difference
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.errors import Problem
from app.domain.partner.partner import Participation
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.form_rules import (
    AskedFields,
    ExistingCustomerRules,
    FormChoices,
    NewCustomerRules,
    answers_about,
)
from app.services.customer_form.offering import Offering
from app.services.customer_form.profile_edit import ProfileDraft, ProfileEdit
from app.services.customer_form.wizard_draft import WizardDraft
from app.wire.codec import decode_as, encode
from tests.support import builders as b
from tests.support.account_programmes import microsoft_customer
from tests.support.catalogue_builders import some_id
from tests.support.microsoft_wizards import microsoft
from tests.support.strategies import texts
from tests.support.wizards import new_wizard, offering

PATHS = (
    "identity.name",
    "identity.registration_number",
    "phone",
    "website",
    "address.city",
    "contacts.0.name.last",
    "contacts.0.email",
    "contacts.0.phone.number",
    "admin_user.communication_email",
    "microsoft.existing_domain",
)
TYPED = st.one_of(
    st.tuples(st.sampled_from(PATHS), texts),
    st.tuples(st.just("address.country"), st.sampled_from(["FR", "US", "BE"])),
)


def both_forms(customer: Customer, offered: Offering) -> tuple[CustomerForm, CustomerForm]:
    """The form of ``customer`` as somebody new, and as somebody who is there."""
    choices = FormChoices((offered,), subscriptions=(b.partner_subscription(),))
    new = NewCustomerRules(choices, customer.sales_rep)
    return CustomerForm(answers_about(customer), new), CustomerForm(
        answers_about(customer), ExistingCustomerRules(customer, choices)
    )


def sold(customer: Customer, offered: Offering) -> Customer:
    """``customer`` as if it had been added for ``offered``."""
    under = offered.participation
    return replace(customer, programme_id=under.programme_id, partnership=under.partnership)


@given(st.lists(TYPED, max_size=6))
def test_what_follows_from_an_answer_is_the_same_for_somebody_new_and_somebody_there(
    typed: list[tuple[str, str]],
) -> None:
    customer = sold(microsoft_customer(), microsoft())
    forms = both_forms(customer, microsoft())
    for path, text in typed:
        for form in forms:
            form.answer(path, text)
            form.tidy(path)
    new, there = forms
    assert new.answers == there.answers
    told = difference(customer, there.customer())
    assert difference(customer, new.customer()).website == told.website
    assert difference(customer, new.customer()).address == told.address


@pytest.mark.parametrize(
    ("customer", "offered", "has_tenant"),
    [(b.customer(), offering(), False), (microsoft_customer(), microsoft(), True)],
    ids=["cyber", "microsoft"],
)
def test_what_is_asked_follows_the_programme_and_the_login_is_fixed_once_it_is_given(
    customer: Customer, offered: Offering, has_tenant: bool
) -> None:
    new, there = both_forms(sold(customer, offered), offered)
    assert new.asks == AskedFields(
        tenant=has_tenant, admin=has_tenant, first_user=False, customer_type=False, subscription=has_tenant
    )
    assert there.asks == replace(new.asks, is_login_fixed=True, electronic_address=True)


def test_an_account_that_the_portal_settled_is_fixed() -> None:
    customer = microsoft_customer()
    assert customer.microsoft is not None
    settled = replace(customer, microsoft=replace(customer.microsoft, is_confirmed=True))
    _, edited = both_forms(settled, microsoft())
    assert edited.asks.is_tenant_fixed


def test_nothing_is_asked_while_no_programme_is_chosen() -> None:
    form = new_wizard(offerings=[offering(), microsoft()], has_choice=True).form
    assert form.offering is None
    assert not any((form.asks.tenant, form.asks.admin, form.asks.first_user, form.asks.subscription))
    assert [each.code for each in form.problems() if each.field == "participation"] == ["programme.missing"]


def test_somebody_who_is_there_is_not_asked_again_for_what_was_given_at_creation() -> None:
    bare = sold(replace(b.customer(), partner_subscription_id=None), microsoft())
    new, there = both_forms(bare, microsoft())
    assert {each.code for each in new.problems()} >= {
        "admin.missing",
        "microsoft.missing",
        "partner_subscription.missing",
    }
    assert there.problems() == ()


def test_what_the_portal_refused_is_told_until_it_is_answered() -> None:
    refused = (Problem("email.at_missing", "contacts.0.email"),)
    edit = ProfileEdit(
        ProfileDraft(b.customer(), answers_about(b.customer()), "fr", refused), FormChoices((offering(),))
    )
    assert edit.problems == refused
    assert edit.draft.refused == refused
    edit.form.clear_refusal()
    assert not edit.problems
    assert not edit.draft.refused


def test_drafts_open_as_they_were_kept() -> None:
    """The words of a kept draft are those of the file: another shape of it would lose what was typed."""
    address = {"country": "FR", "line1": "", "line2": "", "postal_code": "34070", "city": "", "region": ""}
    answers = {
        "id": some_id(1),
        "participation": {"programme_id": offering().programme.id, "partnership": "VAR"},
        "address": address,
        "billing": {"name": "", "bill_to": "", "address": {"country": "FR"}},
        "contacts": [],
        "identity": {"name": "Ferronnerie Bertin"},
        "microsoft": {"kind": "new", "new_tenant": {"prefix": "bertin"}},
        "package": {"licences": "12", "account_creation": "trial"},
        "first_user": {"name": {"first": "Zoé", "last": ""}, "email": ""},
        "by_country": [{"country": "US", "path": "address.region", "text": "TX"}],
    }
    kept = {"id": some_id(3), "answers": answers, "page": "contacts", "passed": ["company"], "refused": []}
    opened = new_wizard(decode_as(WizardDraft, encode(kept)))
    assert (opened.page.value, opened.form.text("address.postal_code")) == ("contacts", "34070")
    assert opened.form.answers.microsoft.kind is MicrosoftAccountKind.NEW
    assert opened.form.answers.first_user == FirstUser(PersonName("Zoé", ""), "")
    assert opened.form.answers.participation == Participation(
        offering().programme.id, offering().participation.partnership
    )
    profile = {"before": b.customer(), "answers": answers, "language": "en", "instead_of": "op-1"}
    edit = ProfileEdit(decode_as(ProfileDraft, encode(profile)), FormChoices((offering(),)))
    assert (edit.language, edit.instead_of, edit.form.text("package.licences")) == ("en", "op-1", "12")
    assert edit.is_changed
