"""Orders and filters of the grid run on indexes: what SQLite plans, and that each way finds the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.ids import ProgrammeId
from app.services.queries.browsing import FEW, Browsing
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed, open_store

PROGRAMMES = (ProgrammeId("cyber360"), ProgrammeId("essentials"))
REPS = ("Claire Moreau", "Émile Œuvrard", "Julien Kervella")
NARROWED = {
    "everybody": CustomerFilter(),
    "suspended": CustomerFilter(account_state=AccountState.SUSPENDED),
    "one rep's": CustomerFilter(sales_rep=REPS[1]),
    "one programme's": CustomerFilter(programme_id=PROGRAMMES[1]),
    "one rep's of a programme": CustomerFilter(sales_rep=REPS[2], programme_id=PROGRAMMES[0]),
    "prospects of a programme": CustomerFilter(programme_id=PROGRAMMES[0], status=LifecycleStatus.PROSPECT),
}
WHOLE_SORT = "USE TEMP B-TREE FOR ORDER BY"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Sixty customers of two programmes and three reps, some with licences of the other programme."""
    customers = [
        b.customer(
            id=b.some_id(1_000 + number),
            identity=b.identity(name=f"Société {number * 37 % 60:02}", registration_number=""),
            status=list(LifecycleStatus)[number % 4],
            account_state=[None, *AccountState][number // 4 % 4],
            programme_id=PROGRAMMES[number % 2],
            sales_rep=b.sales_rep(name=REPS[number % 3]),
        )
        for number in range(60)
    ]
    held = [
        b.licence(id=b.some_id(3_000 + number), customer_id=customers[number].id, quantity=number + 1)
        for number in range(0, 60, 5)
    ]
    store = open_store(tmp_path_factory.mktemp("grid"))
    store.apply_page(feed(*customers, *held))
    yield store
    store.close()


def plans(store: Store, wanted: CustomerFilter, few: int) -> list[str]:
    """How SQLite reads the first page."""
    said: list[str] = []
    with store.readers.borrow() as connection:
        connection.set_trace_callback(said.append)
    Browsing(store.readers, wanted, few=few).page(0, 20)
    with store.readers.borrow() as connection:
        connection.set_trace_callback(None)
        pages = [sql for sql in said if " LIMIT " in sql]
        return [row[3] for sql in pages for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]


@pytest.mark.parametrize("sort", CustomerSort)
@pytest.mark.parametrize("narrowed", NARROWED.values(), ids=NARROWED)
def test_many_are_read_in_the_order_of_an_index_and_never_sorted(
    store: Store, narrowed: CustomerFilter, sort: CustomerSort
) -> None:
    for descending in (False, True):
        plan = plans(store, replace(narrowed, sort=sort, descending=descending), few=0)
        assert plan
        assert [step for step in plan if WHOLE_SORT in step or step.startswith("SCAN")] == []


@pytest.mark.parametrize("sort", CustomerSort)
@pytest.mark.parametrize("narrowed", NARROWED.values(), ids=NARROWED)
def test_few_are_the_same_in_the_same_order_as_if_they_were_many(
    store: Store, narrowed: CustomerFilter, sort: CustomerSort
) -> None:
    for descending in (False, True):
        wanted = replace(narrowed, sort=sort, descending=descending)
        many, few = (Browsing(store.readers, wanted, few=each) for each in (0, FEW))
        assert [row.id for row in many.page(0, 100)] == [row.id for row in few.page(0, 100)]
        assert len(few.page(0, 100)) == few.count == many.count
        few.prepare()
        assert few.page(3, 4) == many.page(3, 4)
        assert [few.position_of(row.id) for row in few.page(0, 100)] == list(range(few.count))


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("suspended", "ix_customer_by_account_state"),
        ("one rep's", "ix_customer_by_rep_key"),
        ("one programme's", "ix_customer_by_programme_id"),
        ("one programme's", "ix_customer_by_programmes"),
    ],
)
def test_few_are_found_by_what_narrows_them(store: Store, name: str, index: str) -> None:
    plan = plans(store, replace(NARROWED[name], sort=CustomerSort.SEATS), few=FEW)
    assert any(index in step for step in plan)
    assert not any("ix_customer_by_seats" in step for step in plan)
