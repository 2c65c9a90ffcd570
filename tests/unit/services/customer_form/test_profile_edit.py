"""Editing a profile: only what the rep touched changes, and somebody else's change is not overwritten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer, Phone
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.services.customer_form import profile_edit as profile
from app.services.customer_form.profile_edit import EditingProfile, ProfileDraft
from app.services.customer_form.wizard_steps import Page
from app.services.desk import Desk
from tests.support.desk import customer_named, demo_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that these tests only read, or write drafts to."""
    home: Path = tmp_path_factory.mktemp("desk")
    desk = demo_desk(home)
    yield desk
    desk.close()


def editing(desk: Desk, draft: ProfileDraft) -> EditingProfile:
    """The profile of ``draft``, being edited."""
    offering = profile.offering_of(desk.catalogue, draft.before)
    return EditingProfile(draft, offering, desk.catalogue.customer_types())


def test_nothing_typed_changes_nothing_for_any_customer(desk: Desk) -> None:
    for customer in desk.store.load_all(Kind.CUSTOMER):
        assert isinstance(customer, Customer)
        flow = editing(desk, profile.begin(customer))
        assert not flow.is_changed, customer.identity.name
        assert flow.customer() == customer


def test_only_the_group_that_was_touched_differs(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    flow.answer("website", "corbiere.example")
    patch = difference(before, flow.customer())
    assert patch.website is not None
    assert patch == replace(difference(before, before), website=patch.website)


def test_numbers_read_as_they_are_printed_and_stay_as_they_were(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    assert flow.text("identity.registration_number") == "813 426 152 00019"
    flow.answer("identity.registration_number", "81342615200019")
    flow.tidy("identity.registration_number")
    assert not flow.is_changed


def test_taking_a_change_back_leaves_nothing_to_save(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    flow.answer("address.city", "Pessac")
    assert flow.is_changed
    flow.answer("address.city", before.address.city)
    assert not flow.is_changed


def test_a_draft_is_kept_and_opens_as_it_was(desk: Desk) -> None:
    before = customer_named(desk, "Garage Tissot")
    flow = editing(desk, profile.begin(before))
    flow.answer("address.city", "Pess")
    profile.keep(desk.drafts, flow.kept)
    assert profile.kept_profile(desk.drafts, before.id) == flow.kept
    assert profile.kept_profile(desk.drafts, customer_named(desk, "Maison Corbière").id) is None
    desk.drafts.drop(flow.draft.id)


def test_over_a_newer_state_mine_stays_except_where_both_changed_the_same(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    flow.answer("phone", "+33 2 40 00 12 18")
    flow.answer("website", "mine.example")
    flow.tidy("website")
    theirs = replace(before, phone=Phone("+33", "240004700"), industry="retail")
    assert flow.contested(theirs) == ("phone",)
    rebased = editing(desk, flow.over(theirs))
    assert rebased.customer().phone == theirs.phone
    assert rebased.customer().industry == "retail"
    assert rebased.customer().website == flow.customer().website
    assert rebased.contested(theirs) == ()


def with_domain(desk: Desk) -> Customer:
    """A customer of a programme that asks for a domain."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.primary_domain)


def test_the_groups_that_saving_would_change_are_named_each_contact_by_itself(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    assert not flow.changed_groups
    flow.answer("address.city", "Pessac")
    flow.answer("contacts.0.job_title", "Gérante")
    assert flow.changed_groups == ("address", f"contacts.{before.contacts[0].id}")


def test_what_somebody_else_changed_is_named_unless_the_rep_typed_the_same(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    flow.answer("website", "theirs.example")
    theirs = replace(before, website="theirs.example", phone=Phone("+33", "240004700"))
    assert flow.changed_elsewhere(theirs) == ("phone",)
    assert flow.contested(theirs) == ()
    assert flow.changed_elsewhere(before) == ()


def test_the_domain_is_edited_where_the_programme_asks_for_one_and_is_missed_when_it_goes(
    desk: Desk,
) -> None:
    before = with_domain(desk)
    flow = editing(desk, profile.begin(before))
    assert Page.DOMAIN_USER in flow.pages
    assert not flow.asks_for_first_user
    flow.answer("primary_domain", "autre-domaine.fr")
    assert flow.changed_groups == ("primary_domain",)
    assert flow.problems() == ()
    flow.answer("primary_domain", "")
    assert [(each.code, each.field) for each in flow.problems()] == [("domain.missing", "primary_domain")]


def test_a_contact_without_fax_has_the_calling_code_of_the_country_ready(desk: Desk) -> None:
    before = customer_named(desk, "Maison Corbière")
    flow = editing(desk, profile.begin(before))
    assert before.contacts[0].fax == Phone()
    assert flow.text("contacts.0.fax.calling_code") == "+33"
    assert not flow.is_changed
