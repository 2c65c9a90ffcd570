"""The wizard without a window: nothing typed is lost, and nothing wrong gets through."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import Address, BillingProfile, ContactRole, Phone
from app.domain.customer.customer_rules import check_customer
from app.domain.customer.duplicates import DuplicateKind
from app.domain.ids import ContactId, CustomerId
from app.services.customer_form.customer_answers import answers_of
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard import Wizard
from app.services.customer_form.wizard_draft import WizardDraft, draft_of
from app.services.queries.duplicates import Duplicate
from app.wire.codec import decode_as, encode
from tests.support import builders as b
from tests.support.catalogue_builders import some_id
from tests.support.companies import company
from tests.support.strategies import texts
from tests.support.wizards import COMPANY, CONTACT, fill_in, new_draft, new_wizard, offering, roles_of

BILLED_CITY = "billing.address.city"
PATHS = (
    *COMPANY,
    *CONTACT,
    "identity.override_reason",
    "industry",
    "phone",
    "website",
    "address.line2",
    "contacts.0.phone.number",
    "contacts.0.job_title",
    "billing.name",
    "billing.bill_to",
    BILLED_CITY,
)
BY_COUNTRY = ("identity.registration_number", "address.postal_code")
MOVES = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(PATHS), texts),
    st.tuples(st.just("country"), st.sampled_from(["FR", "US", "CH", "JP"]), st.just("")),
    *(st.tuples(st.just(move), st.just(""), st.just("")) for move in ("next", "back", "bill", "reopen")),
)


def codes(wizard: Wizard) -> dict[str, str]:
    """The first problem of each field."""
    return {problem.field: problem.code for problem in reversed(wizard.form.problems())}


@given(st.lists(MOVES, max_size=12))
def test_no_way_back_and_forth_loses_an_answer(moves: list[tuple[str, str, str]]) -> None:
    wizard = new_wizard()
    typed = {path: f"typed at {path}" for path in PATHS}
    said = {path: {text} for path, text in typed.items()}
    for path, text in typed.items():
        wizard.form.answer(path, text)
    for move, path, text in moves:
        match move:
            case "answer":
                wizard.form.answer(path, text)
                typed[path] = text
                said.setdefault(path, set()).add(text)
            case "country":
                wizard.form.answer("address.country", path)
                # What was typed while that country was chosen before comes back where nothing else fits.
                for each in BY_COUNTRY:
                    assert wizard.form.text(each) in said[each]
                    typed[each] = wizard.form.text(each)
            case "next":
                wizard.next()
            case "back":
                wizard.back()
            case "bill":
                before = wizard.form.text(BILLED_CITY)
                wizard.form.bill_elsewhere(not wizard.form.answers.is_billed_elsewhere)
                after = wizard.form.text(BILLED_CITY)
                # What was typed stays: only a copy of the company's address comes and goes.
                assert before == after or wizard.form.text("address.city") in (before, after)
                typed[BILLED_CITY] = after
            case _:
                wizard = new_wizard(decode_as(WizardDraft, encode(wizard.draft)))
    assert {path: wizard.form.text(path) for path in typed} == typed


@given(st.sampled_from(PATHS), texts)
def test_leaving_a_field_twice_changes_nothing_more(path: str, text: str) -> None:
    wizard = new_wizard()
    wizard.form.answer(path, text)
    wizard.form.tidy(path)
    once = wizard.draft
    wizard.form.tidy(path)
    assert wizard.draft == once


def test_a_draft_opens_again_where_it_was() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY)
    assert wizard.next() == ()
    fill_in(wizard, CONTACT)

    again = new_wizard(decode_as(WizardDraft, encode(wizard.draft)))

    assert again.page is Page.CONTACTS
    assert again.draft == wizard.draft


def test_what_is_complete_makes_a_customer_that_passes_every_rule() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY)
    wizard.next()
    fill_in(wizard, CONTACT)
    assert wizard.next() == ()
    assert check_customer(wizard.form.customer()) == ()
    assert wizard.form.customer().identity.vat_number.replace(" ", "") == "FR44732829320"


def test_next_stays_and_says_what_is_missing_on_the_page() -> None:
    wizard = new_wizard()
    missing = wizard.next()
    assert wizard.page is Page.COMPANY
    assert {problem.field for problem in missing} == {*COMPANY}
    assert wizard.is_passed(Page.COMPANY)


def test_a_page_not_reached_yet_cannot_be_gone_to() -> None:
    wizard = new_wizard()
    assert not wizard.open(Page.CONTACTS)
    fill_in(wizard, COMPANY)
    wizard.next()
    assert wizard.open(Page.COMPANY)
    assert wizard.open(Page.CONTACTS)


def test_two_partnerships_are_a_choice() -> None:
    both = [offering(), offering(Partnership.EM)]
    wizard = new_wizard(offerings=both, has_choice=True)
    assert wizard.page is Page.PROGRAMME
    assert [problem.code for problem in wizard.next()] == ["programme.missing"]
    wizard.choose(both[1].participation)
    assert wizard.next() == ()
    assert wizard.draft.page is Page.COMPANY
    assert wizard.form.customer().partnership is Partnership.EM


def test_the_only_programme_is_chosen_and_can_be_looked_at() -> None:
    alone = new_wizard(has_choice=True)
    assert alone.pages[0] is Page.PROGRAMME
    assert alone.page is Page.COMPANY
    assert alone.back()


def test_a_wrong_check_digit_passes_with_a_reason_and_the_reason_goes_with_the_mistake() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY | {"identity.registration_number": "73282932000075"})
    assert codes(wizard)["identity.registration_number"] == "siret.check_digit"
    wizard.form.answer("identity.override_reason", "Confirmed by the register")
    assert "identity.registration_number" not in codes(wizard)
    assert wizard.form.customer().identity.override_reason == "Confirmed by the register"

    wizard.form.answer("identity.registration_number", "73282932000074")
    assert wizard.form.customer().identity.override_reason == ""
    assert wizard.form.text("identity.override_reason") == "Confirmed by the register"


def test_a_reason_does_not_excuse_a_number_that_is_too_short() -> None:
    wizard = new_wizard()
    wizard.form.answer("identity.override_reason", "Because")
    wizard.form.answer("identity.registration_number", "7328")
    assert codes(wizard)["identity.registration_number"] == "siret.length"


def test_the_vat_number_follows_the_siren_until_the_rep_types_another() -> None:
    wizard = new_wizard()
    wizard.form.answer("identity.registration_number", "732829320")
    assert wizard.form.text("identity.vat_number") == "FR44 732 829 320"
    wizard.form.answer("identity.registration_number", "81342907")
    assert wizard.form.text("identity.vat_number") == ""
    wizard.form.answer("identity.vat_number", "FR31813429073")
    wizard.form.answer("identity.registration_number", "73282932000074")
    assert wizard.form.text("identity.vat_number") == "FR31813429073"


@pytest.mark.parametrize(
    ("path", "typed", "shown"),
    [
        ("identity.registration_number", "73282932000074", "732 829 320 00074"),
        ("identity.vat_number", "44732829320", "FR44 732 829 320"),
        ("identity.name", "  Menuiserie   Aubanel ", "Menuiserie Aubanel"),
        ("website", "https://www.aubanel-bois.fr/contact?x=1", "aubanel-bois.fr"),
        ("phone", "0467001842", "+33 4 67 00 18 42"),
        ("contacts.0.email", "mailto:Anne@Aubanel-Bois.FR", "Anne@aubanel-bois.fr"),
        ("contacts.0.email", "Anne <anne@aubanel-bois.fr>", "anne@aubanel-bois.fr"),
        ("contacts.0.phone.number", "05.56.00.42.10", "5 56 00 42 10"),
        ("address.postal_code", "F-34070", "34070"),
        ("address.city", " ", ""),
        ("contacts.0.email", "anne@", "anne@"),
        ("identity.registration_number", "73 28", "73 28"),
    ],
)
def test_pasted_forms_are_written_as_people_write_them(path: str, typed: str, shown: str) -> None:
    wizard = new_wizard()
    wizard.form.answer(path, typed)
    wizard.form.tidy(path)
    assert wizard.form.text(path) == shown


def test_a_pasted_international_number_brings_its_calling_code() -> None:
    wizard = new_wizard()
    fill_in(wizard, {"contacts.0.phone.number": "+44 20 7946 0958"})
    assert wizard.form.text("contacts.0.phone.calling_code") == "+44"
    assert wizard.form.text("contacts.0.phone.number") == "20 7946 0958"
    assert wizard.form.customer().contacts[0].phone == Phone("+44", "2079460958")


def test_an_extension_stays_in_sight_and_is_kept() -> None:
    wizard = new_wizard()
    fill_in(wizard, {"contacts.0.phone.number": "05 56 00 42 10 poste 12"})
    assert "12" in wizard.form.text("contacts.0.phone.number")
    assert wizard.form.customer().contacts[0].phone == Phone("+33", "556004210", "12")


def test_another_country_brings_its_calling_code_where_nothing_is_typed() -> None:
    wizard = new_wizard()
    fill_in(wizard, {"contacts.0.fax.number": "0556004210"})
    wizard.form.answer("address.country", "BE")
    assert wizard.form.text("contacts.0.phone.calling_code") == "+32"
    assert wizard.form.text("contacts.0.fax.calling_code") == "+33"
    assert wizard.form.text("billing.address.country") == "BE"


def test_a_state_counts_only_in_its_country_and_is_there_again_on_return() -> None:
    wizard = new_wizard()
    fill_in(wizard, {"address.country": "US", "address.region": "CA"})
    wizard.form.answer("address.country", "FR")
    assert wizard.form.customer().address.region == ""
    wizard.form.answer("address.country", "CA")
    assert codes(wizard)["address.region"] == "region.missing"
    wizard.form.answer("address.country", "US")
    assert wizard.form.customer().address.region == "CA"


def test_the_billing_profile_counts_only_when_it_is_asked_for() -> None:
    wizard = new_wizard()
    assert wizard.form.customer().billing is None
    fill_in(wizard, COMPANY)
    wizard.form.bill_other(True)
    assert wizard.form.text("billing.bill_to") == COMPANY["identity.name"]
    wizard.form.answer("billing.bill_to", "Holding Aubanel")
    customer = wizard.form.customer()
    assert customer.billing == BillingProfile(customer.identity.name, "Holding Aubanel", customer.address)
    wizard.form.answer("address.line1", "")
    assert [field for field in codes(wizard) if "line1" in field] == ["address.line1"]
    wizard.form.answer("billing.bill_to", "")
    assert codes(wizard)["billing.bill_to"] == "bill_to.missing"
    wizard.form.answer("billing.bill_to", "Holding Aubanel")
    wizard.form.bill_other(False)
    assert wizard.form.customer().billing is None
    assert wizard.form.text("billing.bill_to") == "Holding Aubanel"


def test_an_address_of_its_own_begins_as_the_companys_and_follows_it_until_it_is_edited() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY)
    for prefix, part in (
        ("billing.address", wizard.form.bill_elsewhere),
        ("delivery_address", wizard.form.deliver_elsewhere),
    ):
        part(True)
        assert wizard.form.text(f"{prefix}.line1") == COMPANY["address.line1"]
        part(False)
    fill_in(wizard, {"address.line1": "1 rue Neuve"})
    wizard.form.bill_elsewhere(True)
    assert wizard.form.text("billing.address.line1") == "1 rue Neuve"
    wizard.form.answer("billing.address.line1", "2 quai Vieux")
    customer = wizard.form.customer()
    name = customer.identity.name
    assert customer.billing == BillingProfile(name, name, replace(customer.address, line1="2 quai Vieux"))
    wizard.form.bill_elsewhere(False)
    wizard.form.bill_elsewhere(True)
    assert wizard.form.text("billing.address.line1") == "2 quai Vieux"
    again = answers_of(customer)
    assert (again.is_billed_elsewhere, again.bills_other) == (True, False)


def test_a_draft_of_before_bills_whom_it_named() -> None:
    draft = new_draft()
    named = BillingProfile("Siège", "Holding Aubanel", Address("FR"))
    answers = replace(draft.answers, billing=named, is_billed_elsewhere=True)
    assert new_wizard(replace(draft, answers=answers)).form.answers.bills_other
    assert not replace(answers, is_billed_elsewhere=False).bills_other


def test_there_is_one_primary_contact() -> None:
    wizard = new_wizard()
    wizard.form.add_contact(ContactId(some_id(9)))
    assert roles_of(wizard)[1] == (ContactRole.TECHNICAL,)
    wizard.form.set_role(1, ContactRole.PRIMARY, True)
    assert roles_of(wizard) == [
        (ContactRole.BILLING, ContactRole.TECHNICAL),
        (ContactRole.PRIMARY, ContactRole.TECHNICAL),
    ]
    wizard.form.set_role(1, ContactRole.PRIMARY, False)
    assert codes(wizard)["contacts"] == "contacts.primary_missing"


def test_a_first_contact_for_the_time_being_leaves_and_the_next_one_is_primary() -> None:
    wizard = new_wizard()
    fill_in(wizard, CONTACT)
    wizard.form.add_contact(ContactId(some_id(9)))
    first = wizard.form.remove_contact(0)
    assert roles_of(wizard) == [(ContactRole.PRIMARY, ContactRole.TECHNICAL)]
    wizard.form.restore_contact(0, first)
    assert roles_of(wizard) == [first.roles, (ContactRole.TECHNICAL,)]


def test_the_primary_contact_can_be_copied_with_all_but_roles() -> None:
    wizard = new_wizard()
    fill_in(wizard, CONTACT)
    wizard.form.add_contact(ContactId(some_id(9)))
    wizard.form.copy_primary(1)
    first, second = wizard.form.answers.contacts
    assert replace(second, id=first.id, roles=first.roles) == first
    assert (second.id, second.roles) == (some_id(9), (ContactRole.TECHNICAL,))


def test_a_contact_who_was_removed_can_come_back() -> None:
    wizard = new_wizard()
    fill_in(wizard, CONTACT)
    wizard.form.add_contact(ContactId(some_id(9)))
    before = wizard.form.answers
    wizard.form.restore_contact(0, wizard.form.remove_contact(0))
    assert wizard.form.answers == before


def test_the_same_registration_number_blocks_until_it_is_corrected() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY)
    twin = Duplicate(CustomerId(some_id(7)), "Aubanel SA", DuplicateKind.SAME_REGISTRATION)
    like = Duplicate(CustomerId(some_id(8)), "Aubanel", DuplicateKind.SAME_DOMAIN)
    wizard.form.know_duplicates([twin, like])
    assert [problem.code for problem in wizard.next()] == ["customer.duplicate"]
    wizard.form.answer("identity.registration_number", company(5).registration_number)
    assert wizard.form.duplicates == (like,)
    assert wizard.next() == ()


def test_a_likeness_only_warns() -> None:
    wizard = new_wizard()
    fill_in(wizard, COMPANY)
    wizard.form.know_duplicates([Duplicate(CustomerId(some_id(8)), "Aubanel", DuplicateKind.SIMILAR_NAME)])
    assert wizard.next() == ()


def test_a_refused_customer_comes_back_as_it_was() -> None:
    refused = b.customer(
        billing=b.billing_profile(), contacts=(b.contact(phone=Phone("+33", "556004210", "12")),)
    )
    wizard = new_wizard(draft_of(refused, some_id(4)))
    assert wizard.form.customer() == refused
    assert wizard.page is Page.COMPANY
