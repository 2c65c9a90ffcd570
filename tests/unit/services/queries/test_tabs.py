"""The customer file, the lists of quotes, the outbox and the attention list."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.commands import commands as c
from app.domain.customer.customer import Customer
from app.domain.customer.duplicates import DuplicateKind
from app.domain.customer.merge import difference
from app.domain.document import Document
from app.domain.errors import RuleViolation
from app.domain.ids import ContractId, CustomerId, LicenceId, OrderId, ProductId
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.licence import ScheduledChange
from app.services.queries import Queries
from app.services.queries.quote_list import QuoteFilter, QuoteSort
from app.services.queries.rows import QuoteRow, SyncMark
from app.services.store.store import Store
from app.wire.protocol import OperationResult, ProblemDetails, ResultStatus, WireProblem
from tests.support import account_builders as a
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page, target

CHANNEL = b.customer(id=b.some_id(9), identity=b.identity(name="Infogérance Lanvaux", registration_number=""))
CUSTOMER = b.customer(parent_id=CHANNEL.id)
TODAY = date(2026, 11, 20)


def quote(number: int, **values: Any) -> Quote:
    return b.quote(id=b.some_id(600 + number), number=f"D-2026-{number:04d}", provisional_number="", **values)


QUOTES = (
    quote(1, expires_on=TODAY),
    quote(2, expires_on=date(2026, 11, 26), revision=2),
    quote(3, expires_on=date(2026, 11, 27)),
    quote(4, expires_on=date(2026, 11, 19)),
    quote(5, status=QuoteStatus.REFUSED, refusal=b.refusal()),
    b.quote(
        id=b.some_id(610), number="D-2026-0006", provisional_number="P-0042", expires_on=date(2027, 1, 1)
    ),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    opened.apply_page(feed(CHANNEL, CUSTOMER, *QUOTES, b.contract(), b.licence(), b.order(), b.invoice()))
    yield opened
    opened.close()


@pytest.fixture
def queries(store: Store) -> Queries:
    return Queries(store.readers, store.clock)


def numbers(rows: Iterable[QuoteRow]) -> list[str]:
    return [row.display_number for row in rows]


def test_the_header_says_who_it_is_and_how_much_each_tab_holds(queries: Queries) -> None:
    header = queries.header(CustomerId(CUSTOMER.id))
    assert header.customer == CUSTOMER
    assert header.parent_name == "Infogérance Lanvaux"
    assert header.commitment_months == 36
    counts = (
        header.contracts,
        header.licences,
        header.quotes,
        header.open_quotes,
        header.orders,
        header.invoices,
    )
    assert counts == (1, 1, 6, 4, 1, 1)
    with pytest.raises(RuleViolation, match=r"customer\.missing"):
        queries.header(CustomerId("nobody"))


def test_each_tab_shows_what_belongs_to_the_customer(queries: Queries) -> None:
    [licence] = queries.licences(CustomerId(CUSTOMER.id))
    assert (licence.contract_number, licence.quantity, licence.payment) == (
        "C-2026-0001",
        120,
        b.eur("696.00"),
    )
    [contract] = queries.contracts(CustomerId(CUSTOMER.id))
    assert contract.end_date == date(2029, 11, 30)
    assert queries.orders(CustomerId(CUSTOMER.id)) == (b.order(),)
    assert queries.invoices(CustomerId(CUSTOMER.id)) == (b.invoice(),)
    assert queries.licences(CustomerId(CHANNEL.id)) == ()


def test_products_and_subscriptions_tell_the_seats_of_today(store: Store, queries: Queries) -> None:
    """The portal writes what was ordered; what was ordered for a day comes by itself on that day."""
    licence = b.licence()
    fewer = ScheduledChange(TODAY, 90, licence.net_unit_price, b.eur("211.50"), OrderId(b.some_id(80)))
    bought = a.subscription(
        customer_id=CUSTOMER.id,
        contract_id=licence.contract_id,
        product_id=licence.product_id,
        quantity=licence.quantity,
    )
    reduced = replace(licence, scheduled=(fewer,))
    store.apply_page(page([fed(bought, 100), fed(reduced, 101, version=2)]))
    (subscription,) = queries.subscriptions(CustomerId(CUSTOMER.id))
    (product,) = queries.products(CustomerId(CUSTOMER.id))
    assert (subscription.quantity, subscription.payment) == (90, b.eur("211.50"))
    assert (product.quantity, product.payment) == (90, b.eur("211.50"))
    assert subscription.end_date == product.end_date


@pytest.mark.parametrize(
    ("product_id", "end"),
    [(b.licence().product_id, date(2029, 11, 30)), (ProductId("sikker"), date(2026, 12, 31))],
    ids=["renewed", "not taken over"],
)
def test_a_subscription_that_is_renewed_early_tells_what_is_held_until_then(
    store: Store, queries: Queries, product_id: ProductId, end: date
) -> None:
    old, new = b.some_id(61), b.some_id(60)
    begins = date(2027, 1, 1)
    ends = b.contract(
        id=ContractId(old), start_date=date(2024, 1, 1), end_date=date(2026, 12, 31),
        renewed_by=ContractId(new), ended_on=date(2026, 12, 31),
    )  # fmt: skip
    held = b.licence(
        id=LicenceId(b.some_id(71)), contract_id=ends.id, product_id=product_id, quantity=40,
        payment=b.eur("232.00"), start_date=ends.start_date, end_date=ends.end_date,
    )  # fmt: skip
    bought = a.subscription(customer_id=CUSTOMER.id, contract_id=ContractId(new), product_id=product_id)
    documents: tuple[Document, ...] = (b.contract(start_date=begins, renews=ends.id), ends, held, bought)
    store.apply_page(page(fed(each, 100 + place, version=2) for place, each in enumerate(documents)))
    (subscription,) = queries.subscriptions(CustomerId(CUSTOMER.id))
    assert (subscription.quantity, subscription.payment, subscription.end_date) == (40, b.eur("232.00"), end)
    rows = [each for each in queries.products(CustomerId(CUSTOMER.id)) if each.product_id == product_id]
    assert [each.quantity for each in rows] == [40]


def test_a_quote_past_its_last_day_is_expired_in_every_list(queries: Queries) -> None:
    rows = {row.number: row.status for row in queries.quotes_of(CustomerId(CUSTOMER.id))}
    assert rows["D-2026-0001"] is QuoteStatus.OPEN
    assert rows["D-2026-0004"] is QuoteStatus.EXPIRED
    everybody = queries.quotes(QuoteFilter())
    assert everybody.status_counts == {QuoteStatus.OPEN: 4, QuoteStatus.EXPIRED: 1, QuoteStatus.REFUSED: 1}
    assert numbers(queries.quotes(QuoteFilter(status=QuoteStatus.EXPIRED)).page(0, 9)) == ["D-2026-0004"]


def test_this_week_counts_today_and_the_six_days_after(queries: Queries) -> None:
    soon = queries.expiring_soon()
    assert soon is not None
    assert (soon.count, soon.number) == (2, "D-2026-0001")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("D-2026-0002", ["D-2026-0002-2"]),
        ("d-2026-0002-2", ["D-2026-0002-2"]),
        ("p-0042", ["D-2026-0006"]),
        ("D-2026-000", ["D-2026-0006"]),
        ("nobody", []),
    ],
)
def test_quotes_are_found_by_either_number(queries: Queries, text: str, found: list[str]) -> None:
    rows = queries.quotes(QuoteFilter(text=text, sort=QuoteSort.NUMBER)).page(0, 1)
    assert numbers(rows) == found


def test_quotes_are_found_by_what_finds_their_customer(queries: Queries) -> None:
    assert queries.quotes(QuoteFilter(text="dupre")).count == len(QUOTES)
    assert queries.quotes(QuoteFilter(text="lanvaux")).count == 0


@pytest.mark.parametrize(
    "number", ["D-2026-0006", "p-0042", " d-2026-0006 ", "D-2026-0006-1", b.some_id(610)]
)
def test_one_quote_is_found_by_any_of_its_names(queries: Queries, number: str) -> None:
    found = queries.find_quote(number)
    assert found is not None
    assert found.id == b.some_id(610)
    assert queries.find_quote("D-2026-9999") is None


def test_what_waits_and_what_was_refused_are_told_apart_with_their_reasons(
    store: Store, queries: Queries
) -> None:
    with store.write() as work:
        op_id = work.enqueue(c.RefuseQuote(b.refusal()), target(b.quote(id=b.some_id(610))))
    [waiting] = queries.outbox()
    assert (waiting.number, waiting.customer_name, waiting.is_sent) == (
        "D-2026-0006",
        "Ateliers Dupré",
        False,
    )
    assert queries.quote_rows([b.some_id(610)])[b.some_id(610)].mark is SyncMark.QUEUED
    problem = ProblemDetails(
        "urn:channeldesk:problem:quote-expired",
        "",
        409,
        problems=[WireProblem("x.y", "f")],
        data={"on": "2026"},
    )
    store.settle([OperationResult(1, op_id, ResultStatus.CONFLICT, problem=problem)])
    assert queries.outbox() == ()
    [item] = queries.attention()
    assert (item.code, item.problems[0].code, item.data["on"]) == ("quote-expired", "x.y", "2026")
    assert queries.quote_rows([b.some_id(610)])[b.some_id(610)].mark is SyncMark.ATTENTION
    assert queries.customer_rows([CUSTOMER.id])[CUSTOMER.id].mark is SyncMark.ATTENTION


def test_a_customer_with_an_edit_on_its_way_is_marked(store: Store, queries: Queries) -> None:
    patch = difference(CUSTOMER, replace(CUSTOMER, website="autre.fr"))
    with store.write() as work:
        work.enqueue(c.UpdateCustomer(patch), target(CUSTOMER))
    assert queries.customer_rows([CUSTOMER.id])[CUSTOMER.id].mark is SyncMark.QUEUED


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({}, DuplicateKind.SAME_REGISTRATION),
        (
            {"identity": b.identity(registration_number="73282932000082", vat_number="")},
            DuplicateKind.SAME_SIREN,
        ),
        ({"identity": b.identity(registration_number="")}, DuplicateKind.SAME_VAT),
        (
            {"identity": b.identity(name="X", registration_number="", vat_number="")},
            DuplicateKind.SAME_DOMAIN,
        ),
    ],
)
def test_the_surest_reason_for_a_duplicate_is_given(
    queries: Queries, values: dict[str, object], kind: DuplicateKind
) -> None:
    candidate: Customer = b.customer(**{"id": b.some_id(77), **values})
    assert queries.duplicates(candidate)[0].kind is kind
