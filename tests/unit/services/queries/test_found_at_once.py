"""A search finds what was meant, first: by its number however it is typed, by its name, then by all else."""

from collections.abc import Iterator

import pytest

from app.domain.customer.customer import Customer
from app.domain.quote.quote import QuoteStatus
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.quote_list import QuoteFilter
from tests.support import builders as b
from tests.support.caches import feed, open_store


def company(number: int, name: str, country: str = "FR", **identity: str) -> Customer:
    return b.customer(
        id=b.some_id(8_000 + number),
        identity=b.identity(name=name, **{"registration_number": "", "vat_number": "", **identity}),
        address=b.address(city="Ville", country=country),
        website=f"www.site-{number}.example",
        contacts=(b.contact(email=f"x{number}@site-{number}.example"),),
    )


PORT = company(1, "Garage du Port", registration_number="73282932000074", vat_number="FR44732829320")
WAFFLE = company(2, "Gaufres d’Anvers", "BE", registration_number="0428.759.497", vat_number="BE0428759497")
KOLN = company(
    3, "Kölner Post", "DE", registration_number="Amtsgericht Köln, HRB 12345", vat_number="DE136695976"
)
OFFICE = company(4, "Port Authority", "GB", registration_number="01234567")
HARBOUR = company(5, "Port")
HARBOUR_TENANT = b.csp_account(customer_id=HARBOUR.id, tenant_domain="quayside.onmicrosoft.com")
TEAM = company(6, "Équipe Portuaire", registration_number="12350000000000")
QUOTES = (
    b.quote(id=b.some_id(8_101), customer_id=HARBOUR.id, number="D-2026-1235", provisional_number="P-0007"),
    b.quote(id=b.some_id(8_102), customer_id=PORT.id, number="D-2026-12351", provisional_number=""),
)


@pytest.fixture(scope="module", params=[False, True], ids=["names unknown", "names known"])
def queries(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Queries]:
    store = open_store(tmp_path_factory.mktemp("found"))
    store.apply_page(feed(PORT, WAFFLE, KOLN, OFFICE, HARBOUR, TEAM, HARBOUR_TENANT, *QUOTES))
    queries = Queries(store.readers, store.clock)
    if request.param:
        queries.prepare_search()
    yield queries
    store.close()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("0428759497", WAFFLE),
        ("BE0428759497", WAFFLE),
        ("be 0428 759 497", WAFFLE),
        ("BE 0428.759.497", WAFFLE),
        ("0428.759", WAFFLE),
        ("HRB12345", KOLN),
        ("hrb 12345", KOLN),
        ("136695976", KOLN),
        ("DE136695976", KOLN),
        ("732 829 320 00074", PORT),
        ("732\u202f829\u202f320", PORT),
        ("FR44 732 829 320", PORT),
        ("01234567", OFFICE),
        ("1235", HARBOUR),
        ("d20261235", HARBOUR),
        ("D-2026-1235-2", HARBOUR),
        ("2026 1235", HARBOUR),
        ("p7", HARBOUR),
        ("P0007", HARBOUR),
        ("12351", PORT),
        ("https://www.site-3.example/contact?x=1", KOLN),
        ("site-3.example", KOLN),
        ("x2@site-2.example", WAFFLE),
        ("quayside", HARBOUR),
        ("quayside.onmicrosoft.com", HARBOUR),
    ],
)
def test_what_was_meant_comes_first(queries: Queries, typed: str, first: Customer) -> None:
    found = queries.customers(CustomerFilter(text=typed))
    assert found.page(0, 1)[0].name == first.identity.name
    assert found.count == len(found.page(0, 9)) == found.totals().customers


def test_names_come_before_other_places_and_whole_names_before_longer_ones(queries: Queries) -> None:
    names = [row.name for row in queries.customers(CustomerFilter(text="port")).page(0, 9)]
    assert names == ["Port", "Port Authority", "Équipe Portuaire", "Garage du Port"]


def test_why_a_number_was_found_is_said(queries: Queries) -> None:
    [row] = queries.customers(CustomerFilter(text="BE0428759497")).page(0, 9)
    assert queries.found_in(row, "BE 0428759497") == "0428.759.497"
    [harbour] = queries.customers(CustomerFilter(text="quayside")).page(0, 9)
    assert queries.found_in(harbour, "quaysi") == "quayside.onmicrosoft.com"
    assert queries.found_in(row, "https://www.site-2.example/") == "www.site-2.example"


SIBLINGS = (
    b.quote(id=b.some_id(8_201), customer_id=PORT.id, number="D-2026-1235", provisional_number="P-0007"),
    b.quote(id=b.some_id(8_202), customer_id=PORT.id, number="D-2026-12351", provisional_number="P-00071"),
    b.quote(id=b.some_id(8_203), customer_id=PORT.id, number="D-2026-1236", provisional_number=""),
    b.quote(
        id=b.some_id(8_204),
        customer_id=OFFICE.id,
        number="D-2025-0042",
        provisional_number="P-0008",
        status=QuoteStatus.REFUSED,
        refusal=b.refusal(),
    ),
    b.change_order(
        id=b.some_id(8_205), customer_id=TEAM.id, number="M-2026-1235", provisional_number="PM-0007"
    ),
)


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Queries]:
    store = open_store(tmp_path_factory.mktemp("offered"))
    store.apply_page(feed(PORT, WAFFLE, OFFICE, TEAM, *SIBLINGS))
    yield Queries(store.readers, store.clock)
    store.close()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("D-2026-1235", {"D-2026-1235"}),
        ("d20261235", {"D-2026-1235"}),
        ("D-2026-1235-2", {"D-2026-1235"}),
        ("1235", {"D-2026-1235", "M-2026-1235"}),
        ("2026-1235", {"D-2026-1235", "M-2026-1235"}),
        ("P-0007", {"D-2026-1235"}),
        ("p7", {"D-2026-1235"}),
        ("12351", {"D-2026-12351"}),
        ("D-2026-123", {"D-2026-1235", "D-2026-12351", "D-2026-1236"}),
        ("m-2026", {"M-2026-1235"}),
        ("garage 1236", {"D-2026-1236"}),
        ("732 829 320", {"D-2026-1235", "D-2026-12351", "D-2026-1236"}),
        ("FR44732829320", {"D-2026-1235", "D-2026-12351", "D-2026-1236"}),
        ("D-2026-1237", set()),
        ("1237", set()),
        ("port 9999", set()),
    ],
)
def test_the_quote_that_was_meant_is_listed_and_no_sibling(
    offered: Queries, typed: str, numbers: set[str]
) -> None:
    found = offered.quotes_and_changes(QuoteFilter(text=typed))
    assert {row.number for row in found.page(0, 9)} == numbers
    assert found.total == len(numbers)


def test_the_quote_that_was_meant_is_listed_first_whatever_its_state(offered: Queries) -> None:
    found = offered.quotes_and_changes(QuoteFilter(text="0042", status=QuoteStatus.OPEN))
    assert [row.number for row in found.page(0, 9)] == ["D-2025-0042"]
    found = offered.quotes_and_changes(QuoteFilter(text="1235"), only_changes=True)
    assert {row.number for row in found.page(0, 9)} == {"D-2026-1235", "M-2026-1235"}
