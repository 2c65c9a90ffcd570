"""A quote is validated while a sibling is dealt with: the second waits for the customer, and neither fails.

Told by PostgreSQL itself, which knows who waits for whom: without the customer's lock each would hold its own
quote and want the other's, one would be thrown out as a deadlock and tried again, and all would look well.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, RefuseQuote, ReviseQuote, ValidateQuote
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.lock_waits import Waits
from tests.support.portal_laptop import REP, REP2, Laptop

SIBLINGS = [b.quote(id=QuoteId(b.some_id(50 + place))) for place in range(3)]
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def offered(laptop: Laptop) -> Laptop:
    """A laptop whose customer has three open quotes on the portal."""
    created = b.customer()
    laptop.do(CreateCustomer(created), created)
    for quote in SIBLINGS:
        assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
    return laptop


def validate(laptop: Laptop, quote: Quote) -> OperationResult:
    return laptop.do(ValidateQuote(b.acceptance(), quote.totals), quote, if_version="1")


def refuse(laptop: Laptop, quote: Quote) -> OperationResult:
    return laptop.do(RefuseQuote(b.refusal()), quote, if_version="1")


def revise(laptop: Laptop, quote: Quote) -> OperationResult:
    terms = replace(quote.terms, customer_notes="Une ligne de plus.")
    return laptop.do(ReviseQuote(terms, quote.totals, b.NOW), quote, if_version="1")


@on_postgresql
@pytest.mark.parametrize(
    ("order", "act"),
    [((0, 1), validate), ((1, 0), validate), ((0, 1), refuse), ((0, 1), revise)],
    ids=["older-first", "newer-first", "refused", "revised"],
)
def test_the_second_waits_for_the_customer_and_holds_nothing_that_the_first_wants(
    offered: Laptop,
    laptop_of: Callable[..., Laptop],
    waits: Waits,
    caplog: pytest.LogCaptureFixture,
    order: tuple[int, int],
    act: Callable[[Laptop, Quote], OperationResult],
) -> None:
    first, second = (SIBLINGS[place] for place in order)
    laptops = laptop_of(REP, "first"), laptop_of(REP2, "second")
    caplog.set_level("INFO", "portal.commands.pipeline.pipeline")
    waits.hold_numbers()
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(validate, laptops[0], first)
        (ahead,) = waits.until(1)
        two = pool.submit(act, laptops[1], second)
        queue = waits.until(2)
        waits.let_go()
        results = one.result(), two.result()
    behind = next(pid for pid in queue if pid != ahead)
    assert queue == {ahead: {waits.me}, behind: {ahead}}
    assert "gave way" not in caplog.text
    assert [result.status for result in results] == [ResultStatus.APPLIED, ResultStatus.REJECTED]
    statuses = {line["id"]: line["d"]["status"] for line in offered.feed().values() if line["t"] == "quote"}
    assert statuses.pop(first.id) == "validated"
    assert set(statuses.values()) == {"superseded"}
    assert [line["t"] for line in offered.feed().values()].count("contract") == 1
