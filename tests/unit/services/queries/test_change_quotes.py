"""Change quotes in the cache's lists: beside the quotes, counted, found by both numbers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus, ChangeOrderTotals
from app.domain.commands import commands as c
from app.domain.ids import ChangeOrderId, CustomerId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.expiring import ExpiringSoon
from app.services.queries.quote_list import QuoteFilter, QuoteSort
from app.services.queries.rows import SyncMark
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed, gone, open_store, page, target

CUSTOMER = b.customer()
OTHER = b.customer(id=b.some_id(2), identity=b.identity(name="Maison Corbière", registration_number=""))
TODAY = date(2026, 11, 20)


def quote(number: int, **values: Any) -> Quote:
    return b.quote(id=b.some_id(600 + number), number=f"D-2026-{number:04d}", provisional_number="", **values)


def change(number: int, **values: Any) -> ChangeOrder:
    id = ChangeOrderId(b.some_id(500 + number))
    provisional = f"PM-{number:04d}"
    return b.change_order(
        id=id, number=f"M-2026-{number:04d}", **{"provisional_number": provisional, **values}
    )


def with_total(minor: str, to_term_end: str | None) -> ChangeOrderTotals:
    end = None if to_term_end is None else b.eur(to_term_end)
    return replace(b.change_order().totals, new_total=b.eur(minor), to_term_end=end)


EVERYTHING = QuoteFilter()
YEARLY = replace(b.change_order().terms, period=Period.YEAR, contract_id=None)
DOCUMENTS = (
    quote(1, expires_on=date(2026, 11, 24)),
    quote(2, status=QuoteStatus.REFUSED, refusal=b.refusal()),
    change(1, expires_on=TODAY, revision=2),
    change(2, expires_on=date(2026, 11, 19)),
    change(3, status=ChangeOrderStatus.SUBMITTED, order_number="O-2026-0009"),
    change(
        4,
        status=ChangeOrderStatus.CANCELLED,
        customer_id=CustomerId(OTHER.id),
        provisional_number="PM-0088",
    ),
    change(5, terms=YEARLY, totals=with_total("12000.00", None), provisional_number="PM-0077"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    opened.apply_page(feed(CUSTOMER, OTHER, b.contract(), *DOCUMENTS))
    yield opened
    opened.close()


@pytest.fixture
def queries(store: Store) -> Queries:
    return Queries(store.readers, store.clock)


def listed(queries: Queries, wanted: QuoteFilter = EVERYTHING, *, only_changes: bool = False) -> list[str]:
    found = queries.quotes_and_changes(wanted, only_changes=only_changes)
    rows = found.page(0, 99)
    assert found.count == len(rows)
    return [row.display_number for row in rows]


def test_quotes_and_change_quotes_stand_in_one_order(queries: Queries) -> None:
    by_number = QuoteFilter(sort=QuoteSort.NUMBER, descending=False)
    assert listed(queries, by_number) == [
        "D-2026-0001",
        "D-2026-0002",
        "M-2026-0001-2",
        "M-2026-0002",
        "M-2026-0003",
        "M-2026-0004",
        "M-2026-0005",
    ]
    assert queries.quotes(by_number).count == 2
    second = queries.quotes_and_changes(by_number).page(1, 2)
    assert [row.display_number for row in second] == ["D-2026-0002", "M-2026-0001-2"]


@pytest.mark.parametrize(
    ("status", "found"),
    [
        (QuoteStatus.OPEN, ["D-2026-0001", "M-2026-0001-2", "M-2026-0005"]),
        (QuoteStatus.EXPIRED, ["M-2026-0002"]),
        (QuoteStatus.REFUSED, ["D-2026-0002"]),
    ],
)
def test_a_status_narrows_both_as_of_the_partners_day(
    queries: Queries, status: QuoteStatus, found: list[str]
) -> None:
    wanted = QuoteFilter(status=status, sort=QuoteSort.NUMBER, descending=False)
    assert listed(queries, wanted) == found
    assert queries.quotes_and_changes(wanted).status_counts[status] == len(found)


def test_the_change_quotes_alone_are_of_every_status_and_counted_whatever_is_listed(queries: Queries) -> None:
    by_number = QuoteFilter(sort=QuoteSort.NUMBER, descending=False)
    assert len(listed(queries, by_number, only_changes=True)) == 5
    for wanted in (by_number, replace(by_number, status=QuoteStatus.REFUSED)):
        for only_changes in (False, True):
            found = queries.quotes_and_changes(wanted, only_changes=only_changes)
            assert (found.change_count, found.total) == (5, 7)


def test_a_row_says_what_the_change_is_about_and_what_it_comes_to(queries: Queries) -> None:
    rows = {row.number: row for row in queries.change_quotes_of(CustomerId(CUSTOMER.id))}
    first, yearly = rows["M-2026-0001"], rows["M-2026-0005"]
    assert (first.contract_number, first.contract_id) == ("C-2026-0001", b.contract().id)
    assert (first.new_total, first.difference) == (b.eur("754.00"), b.eur("58.00"))
    assert first.to_term_end == b.eur("27144.00")
    assert (first.customer_name, first.sales_rep) == ("Ateliers Dupré", "Claire Moreau")
    assert (yearly.contract_id, yearly.contract_number, yearly.to_term_end) == (None, "", None)
    assert (yearly.period, yearly.new_total) == (Period.YEAR, b.eur("12000.00"))
    assert rows["M-2026-0003"].order_number == "O-2026-0009"
    assert rows["M-2026-0002"].status is ChangeOrderStatus.EXPIRED
    assert "M-2026-0004" not in rows


def test_amounts_of_a_year_stand_among_those_of_a_month_by_their_twelfth(queries: Queries) -> None:
    dearest = listed(queries, QuoteFilter(sort=QuoteSort.MONTHLY), only_changes=True)[0]
    assert dearest == "M-2026-0005"
    assert listed(queries, QuoteFilter(sort=QuoteSort.TERM_TOTAL), only_changes=True)[-1] == "M-2026-0005"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("M-2026-0001", ["M-2026-0001-2"]),
        ("m-2026-0001-2", ["M-2026-0001-2"]),
        ("pm-0077", ["M-2026-0005"]),
        ("corbiere", ["M-2026-0004"]),
        ("PM-0099", []),
    ],
)
def test_a_change_quote_is_found_by_both_numbers_and_by_its_customer(
    queries: Queries, text: str, found: list[str]
) -> None:
    assert listed(queries, QuoteFilter(text=text)) == found


@pytest.mark.parametrize(("query", "where"), [("M-2026-0004", "M-2026-0004"), ("pm-0088", "PM-0088")])
def test_the_grid_finds_the_customer_by_both_numbers_and_says_why(
    queries: Queries, query: str, where: str
) -> None:
    found = queries.customers(CustomerFilter(text=query)).page(0, 9)
    assert [row.name for row in found] == ["Maison Corbière"]
    assert queries.found_in(found[0], query) == where


def test_the_grid_and_the_file_count_open_change_quotes_with_the_quotes(queries: Queries) -> None:
    row = queries.customer_rows([CUSTOMER.id])[CUSTOMER.id]
    assert (row.open_quotes, row.next_expiry) == (3, TODAY)
    header = queries.header(CustomerId(CUSTOMER.id))
    assert (header.quotes, header.open_quotes) == (6, 3)
    assert queries.customer_rows([OTHER.id])[OTHER.id].open_quotes == 0


def test_this_week_counts_change_quotes_and_names_the_first_to_expire(queries: Queries) -> None:
    assert queries.expiring_soon() == ExpiringSoon(
        2, "Ateliers Dupré", "M-2026-0001-2", b.eur("754.00"), TODAY
    )


def test_what_waits_for_the_portal_has_the_change_quotes_number_and_marks_its_row(
    store: Store, queries: Queries
) -> None:
    with store.write() as work:
        work.enqueue(c.CancelChangeOrder(), target(DOCUMENTS[2]))
    assert [row.number for row in queries.outbox()] == ["M-2026-0001"]
    rows = {row.number: row for row in queries.change_quotes_of(CustomerId(CUSTOMER.id))}
    assert (rows["M-2026-0001"].status, rows["M-2026-0001"].mark) == (
        ChangeOrderStatus.CANCELLED,
        SyncMark.QUEUED,
    )
    assert queries.customer_rows([CUSTOMER.id])[CUSTOMER.id].open_quotes == 2


def test_what_the_portal_takes_away_is_in_no_list_any_more(store: Store, queries: Queries) -> None:
    store.apply_page(page([gone(DOCUMENTS[5], 99)]))
    assert "M-2026-0004" not in listed(queries)
    assert queries.customers(CustomerFilter(text="M-2026-0004")).count == 0
