"""Editing a profile: only what the rep touched changes, and somebody else's change is not overwritten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer import Customer, Phone
from app.domain.document import Kind
from app.domain.merge import difference
from app.services.desk import Desk
from app.services.flows import editing_profile as profile
from app.services.flows.editing_profile import EditingProfile, ProfileDraft
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
