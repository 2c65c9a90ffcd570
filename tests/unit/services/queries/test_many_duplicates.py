"""Rows of an import held against the cache in bulk: the same answer as one by one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.customer.customer import Address, Customer
from app.domain.customer.duplicates import DuplicateKind, duplicate_keys
from app.domain.ids import CustomerId
from app.services.queries.duplicates import find_duplicates
from app.services.queries.many_duplicates import surest_duplicates
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import fed, open_store, page
from tests.support.companies import company

NAMES = (
    "Ateliers Dupré",
    "SARL Ateliers Dupre",
    "Atelier Dupré",
    "Ateliers Durand",
    "Dupré",
    "Boulangerie du Port",
    "",
)
_PLACES = st.builds(
    Address,
    st.sampled_from(["FR", "BE"]),
    st.just("1 rue X"),
    st.just(""),
    st.sampled_from(["44000", "1000", ""]),
    st.just("Nantes"),
)


@st.composite
def companies(draw: st.DrawFn) -> Customer:
    """A customer out of few values, so that many are alike."""
    number = draw(st.integers(0, 4))
    identity = replace(
        company(number, draw(st.sampled_from(NAMES))),
        registration_number=draw(st.sampled_from(["", company(number).registration_number])),
        vat_number=draw(st.sampled_from(["", "FR44732829320"])),
    )
    website = draw(st.sampled_from(["", "one.fr", "two.fr"]))
    return b.customer(identity=identity, address=draw(_PLACES), website=website, contacts=())


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("cache"))
    yield opened
    opened.close()


@given(st.lists(companies(), max_size=12), st.lists(companies(), min_size=1, max_size=8))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_the_surest_of_each_is_what_looking_for_it_alone_finds(
    store: Store, known: list[Customer], candidates: list[Customer]
) -> None:
    # The same file holds the customers of one example after the other: making one takes a second.
    there = [replace(each, id=CustomerId(f"known-{at}")) for at, each in enumerate(known)]
    asked = [replace(each, id=CustomerId(f"asked-{at}")) for at, each in enumerate(candidates)]
    store.begin_resync("epoch-1")
    store.apply_page(page(fed(each, place) for place, each in enumerate(there, start=1)))
    found = surest_duplicates(store.readers, [duplicate_keys(each) for each in asked])
    alone = [find_duplicates(store.readers, each) for each in asked]
    assert [each and each.kind for each in found] == [each[0].kind if each else None for each in alone]
    for one, every in zip(found, alone, strict=True):
        assert one is None or one.id in {each.id for each in every if each.kind is one.kind}


def test_more_than_one_question_holds_are_all_looked_up(store: Store) -> None:
    there = [
        b.customer(id=CustomerId(f"known-{at}"), identity=company(at), website="", contacts=())
        for at in range(900)
    ]
    store.begin_resync("epoch-2")
    store.apply_page(page(fed(each, place) for place, each in enumerate(there, start=1)))
    keys = [duplicate_keys(each) for each in there]
    found = surest_duplicates(store.readers, keys)
    assert {each.kind for each in found if each} == {DuplicateKind.SAME_REGISTRATION}
    assert [each and each.id for each in found] == [each.id for each in there]
