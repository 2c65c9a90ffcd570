"""Two orders on one contract at once: the second waits for the customer, and neither is thrown out."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.wire.protocol import ResultStatus
from tests.portal.changes.conftest import Held, code
from tests.support import held_contracts as h
from tests.support.lock_waits import Waits
from tests.support.portal_laptop import REP, REP2, Laptop


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["older-first", "newer-first"])
def test_the_second_waits_for_the_customer_and_holds_nothing_that_the_first_wants(
    held: Held,
    laptop_of: Callable[..., Laptop],
    waits: Waits,
    caplog: pytest.LogCaptureFixture,
    order: tuple[int, int],
) -> None:
    of = h.held()
    held.seed(of)
    saved = [
        held.saved(of, h.line(h.protect(), seats), h.line(h.coach()), place=place)
        for place, seats in ((55, 690), (56, 700))
    ]
    first, second = (saved[place] for place in order)
    laptops = laptop_of(REP, "first"), laptop_of(REP2, "second")
    caplog.set_level("INFO", "portal.commands.pipeline.pipeline")
    waits.hold_numbers("O")
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(held.submit, first, laptops[0])
        (ahead,) = waits.until(1)
        two = pool.submit(held.submit, second, laptops[1])
        queue = waits.until(2)
        waits.let_go()
        results = one.result(), two.result()
    behind = next(pid for pid in queue if pid != ahead)
    assert queue == {ahead: {waits.me}, behind: {ahead}}
    assert "gave way" not in caplog.text
    assert [result.status for result in results] == [ResultStatus.APPLIED, ResultStatus.CONFLICT]
    assert code(results[1]) == "contract-changed"
