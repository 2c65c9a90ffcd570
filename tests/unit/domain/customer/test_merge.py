"""Laws of the three-way merge of a customer."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer.customer import Customer
from app.domain.customer.merge import SIMPLE_GROUPS, Change, CustomerPatch, apply_patch, difference, merge
from app.domain.ids import ContactId
from tests.support import builders as b
from tests.support.strategies import customers, group_values


def people(customer: Customer) -> dict[str, object]:
    """The contacts by id: their order is no part of a merge."""
    return {contact.id: contact for contact in customer.contacts}


def same(one: Customer, other: Customer) -> bool:
    return people(one) == people(other) and replace(one, contacts=()) == replace(other, contacts=())


@given(customers(), customers())
def test_the_difference_of_two_turns_one_into_the_other(before: Customer, after: Customer) -> None:
    assert same(apply_patch(before, difference(before, after)), after)


@given(customers())
def test_a_customer_differs_from_itself_in_nothing(customer: Customer) -> None:
    assert difference(customer, customer) == CustomerPatch()
    assert difference(customer, customer).is_empty


@given(customers(), customers())
def test_a_patch_on_what_was_seen_applies_whole(before: Customer, after: Customer) -> None:
    patch = difference(before, after)
    outcome = merge(before, patch)
    assert outcome.conflicts == ()
    assert same(outcome.customer, after)
    assert patch.is_empty is not bool(outcome.changed)


@given(customers(), customers())
def test_a_patch_that_the_portal_has_already_changes_nothing(before: Customer, after: Customer) -> None:
    outcome = merge(after, difference(before, after))
    assert (outcome.changed, outcome.conflicts) == ((), ())
    assert same(outcome.customer, after)


@given(st.data(), customers(), st.sets(st.sampled_from(SIMPLE_GROUPS)))
def test_patches_of_different_groups_commute(data: st.DataObject, base: Customer, groups: set[str]) -> None:
    mine_values = {group: data.draw(group_values(group)) for group in groups}
    others = set(SIMPLE_GROUPS) - groups
    their_values = {group: data.draw(group_values(group)) for group in others}
    mine = difference(base, replace(base, **mine_values))
    theirs = difference(base, replace(base, **their_values))
    one = merge(merge(base, mine).customer, theirs)
    other = merge(merge(base, theirs).customer, mine)
    assert one.conflicts == other.conflicts == ()
    assert same(one.customer, other.customer)


@given(customers(), customers(), customers())
def test_an_overlap_is_a_conflict_and_applies_nothing(
    base: Customer, mine: Customer, theirs: Customer
) -> None:
    patch = difference(base, mine)
    outcome = merge(theirs, patch)
    fought_over = {
        group
        for group in SIMPLE_GROUPS
        if len({repr(getattr(each, group)) for each in (base, mine, theirs)}) == 3
    }
    named = {conflict.group for conflict in outcome.conflicts}
    assert fought_over <= named
    if named:
        assert outcome.customer is theirs
        assert outcome.changed == ()
    for conflict in outcome.conflicts:
        assert conflict.base != conflict.mine != conflict.theirs != conflict.base


def test_a_conflict_shows_what_was_seen_what_was_typed_and_what_stands() -> None:
    base = b.customer(website="a.fr")
    patch = CustomerPatch(website=Change("a.fr", "b.fr"), industry=Change("manufacturing", "retail"))
    outcome = merge(replace(base, website="c.fr"), patch)
    (conflict,) = outcome.conflicts
    assert (conflict.group, conflict.base, conflict.mine, conflict.theirs) == (
        "website",
        "a.fr",
        "b.fr",
        "c.fr",
    )


@pytest.mark.parametrize("is_removed_by_them", [True, False])
def test_a_contact_that_both_sides_touched_is_a_conflict_of_its_own(is_removed_by_them: bool) -> None:
    second = b.contact(id=ContactId(b.some_id(11)), email="two@ateliers-dupre.fr")
    base = b.customer(contacts=(b.contact(), second))
    mine = replace(base, contacts=(replace(b.contact(), email="mine@ateliers-dupre.fr"), second))
    their_contact = () if is_removed_by_them else (replace(b.contact(), email="theirs@ateliers-dupre.fr"),)
    theirs = replace(base, contacts=(*their_contact, second))
    outcome = merge(theirs, difference(base, mine))
    assert [conflict.group for conflict in outcome.conflicts] == [f"contacts.{b.contact().id}"]


def test_two_reps_may_each_add_a_contact() -> None:
    base = b.customer(contacts=())
    one, two = b.contact(), b.contact(id=ContactId(b.some_id(11)))
    mine = difference(base, replace(base, contacts=(one,)))
    outcome = merge(replace(base, contacts=(two,)), mine)
    assert outcome.conflicts == ()
    assert set(people(outcome.customer)) == {one.id, two.id}


def test_a_removed_contact_is_gone_and_removing_it_twice_is_nothing() -> None:
    base = b.customer()
    patch = difference(base, replace(base, contacts=()))
    after = merge(base, patch)
    assert after.customer.contacts == ()
    assert merge(after.customer, patch).changed == ()
