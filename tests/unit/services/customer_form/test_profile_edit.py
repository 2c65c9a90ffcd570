"""Editing a profile: only what the rep touched changes, and somebody else's change is not overwritten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer, Phone
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.services.customer_form import profile_edit as profile
from app.services.customer_form.pages import Page
from app.services.customer_form.profile_edit import ProfileDraft, ProfileEdit
from app.services.desk.desk import Desk
from tests.support.desk import customer_named, demo_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that these tests only read, or write drafts to."""
    home: Path = tmp_path_factory.mktemp("desk")
    desk = demo_desk(home)
    yield desk
    desk.close()


def editing(desk: Desk, draft: ProfileDraft) -> ProfileEdit:
    """The profile of ``draft``, being edited."""
    return profile.edit_profile(desk.catalogue, draft)


def test_nothing_typed_changes_nothing_for_any_customer(desk: Desk) -> None:
    for customer in desk.store.load_all(Kind.CUSTOMER):
        assert isinstance(customer, Customer)
        edit = editing(desk, profile.begin(customer))
        assert not edit.is_changed, customer.identity.name
        assert edit.customer() == customer


def test_only_the_group_that_was_touched_differs(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    edit.form.answer("website", "corbiere.example")
    patch = difference(before, edit.customer())
    assert patch.website is not None
    assert patch == replace(difference(before, before), website=patch.website)


def test_numbers_read_as_they_are_printed_and_stay_as_they_were(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    assert edit.form.text("identity.registration_number") == "813 426 152 00019"
    edit.form.answer("identity.registration_number", "81342615200019")
    edit.form.tidy("identity.registration_number")
    assert not edit.is_changed


def test_taking_a_change_back_leaves_nothing_to_save(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    edit.form.answer("address.city", "Pessac")
    assert edit.is_changed
    edit.form.answer("address.city", before.address.city)
    assert not edit.is_changed


def test_a_draft_is_kept_and_opens_as_it_was(desk: Desk) -> None:
    before = customer_named(desk, "Garage Tissot")
    edit = editing(desk, profile.begin(before))
    edit.form.answer("address.city", "Pess")
    profile.keep(desk.drafts, edit.draft)
    assert profile.kept_profile(desk.drafts, before.id) == edit.draft
    assert profile.kept_profile(desk.drafts, customer_named(desk, "Maison Corbière").id) is None
    desk.drafts.drop(edit.draft_id)


def test_over_a_newer_state_mine_stays_except_where_both_changed_the_same(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    edit.form.answer("phone", "+33 2 40 00 12 18")
    edit.form.answer("website", "mine.example")
    edit.form.tidy("website")
    theirs = replace(before, phone=Phone("+33", "240004700"), industry="retail")
    assert edit.contested(theirs) == ("phone",)
    rebased = editing(desk, edit.rebased(theirs))
    assert rebased.customer().phone == theirs.phone
    assert rebased.customer().industry == "retail"
    assert rebased.customer().website == edit.customer().website
    assert rebased.contested(theirs) == ()


def with_domain(desk: Desk) -> Customer:
    """A customer of a programme that asks for a domain."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.primary_domain)


def test_the_groups_that_saving_would_change_are_named_each_contact_by_itself(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    assert not edit.changed_groups
    edit.form.answer("address.city", "Pessac")
    edit.form.answer("contacts.0.job_title", "Gérante")
    assert edit.changed_groups == ("address", f"contacts.{before.contacts[0].id}")


def test_what_somebody_else_changed_is_named_unless_the_rep_typed_the_same(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    edit.form.answer("website", "theirs.example")
    theirs = replace(before, website="theirs.example", phone=Phone("+33", "240004700"))
    assert edit.changed_elsewhere(theirs) == ("phone",)
    assert edit.contested(theirs) == ()
    assert edit.changed_elsewhere(before) == ()


def test_the_domain_is_edited_where_the_programme_asks_for_one_and_is_missed_when_it_goes(
    desk: Desk,
) -> None:
    before = with_domain(desk)
    edit = editing(desk, profile.begin(before))
    assert Page.DOMAIN_USER in edit.pages
    assert not edit.form.asks.first_user
    edit.form.answer("primary_domain", "autre-domaine.fr")
    assert edit.changed_groups == ("primary_domain",)
    assert edit.form.problems() == ()
    edit.form.answer("primary_domain", "")
    assert [(each.code, each.field) for each in edit.form.problems()] == [
        ("domain.missing", "primary_domain")
    ]


def test_a_contact_without_fax_has_the_calling_code_of_the_country_ready(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    edit = editing(desk, profile.begin(before))
    assert before.contacts[0].fax == Phone()
    assert edit.form.text("contacts.0.fax.calling_code") == "+33"
    assert not edit.is_changed


def test_a_contact_that_was_never_in_normal_form_stays_as_it_is_until_it_is_touched(desk: Desk) -> None:
    found = customer_named(desk, "Maison Corbière")
    odd = replace(found.contacts[0], email="ANNE@Corbiere.FR ", job_title=" Gérante")
    edit = editing(desk, profile.begin(replace(found, contacts=(odd, *found.contacts[1:]))))
    assert not edit.is_changed
    edit.form.answer("website", "corbiere.example")
    assert edit.customer().contacts[0] == odd
    edit.form.answer("contacts.0.job_title", "Directrice")
    assert edit.customer().contacts[0].email == "ANNE@corbiere.fr"


def test_the_language_is_the_reps_to_choose_and_is_kept_with_the_draft(desk: Desk) -> None:
    edit = editing(desk, profile.begin(customer_named(desk, "Maison Corbière")))
    edit.language = "en"
    assert edit.changed_groups == ("language",)
    assert edit.customer().language == edit.draft.language == "en"
    edit.form.answer("address.country", "BE")
    assert edit.customer().language == "en"
