"""What becomes of a contract while its renewal is open: what matters to the renewal, and what does not."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.ids import LicenceId, LineId, ProductId
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import RenewalPrices, renewal_terms
from app.domain.pricing.renewal_update import (
    EndMoved,
    HeldMoved,
    OrderedForLater,
    changed_since,
    drift_of,
    with_seats_now,
)
from app.domain.quote.quote import QuoteLine, QuoteTerms
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.renewal_drifts import DRIFT_CASES, START, DriftCase, ordered


def written(held: HeldContract, start: date) -> QuoteTerms:
    numbers = count(900)
    prices = RenewalPrices(h.programme(), h.prices(), h.prices(), Decimal(0))
    return renewal_terms(held, prices, start, lambda: b.some_id(next(numbers)), carries=False)


def case(name: str) -> DriftCase:
    return next(each for each in DRIFT_CASES if each.name == name)


@pytest.mark.parametrize("case", DRIFT_CASES, ids=lambda case: case.name)
def test_a_renewal_is_validated_for_what_its_rep_saw(case: DriftCase) -> None:
    before = case.before(h.held())
    terms = case.written(written(before, case.start))
    drift = drift_of(terms, case.after(h.held()), b.TODAY + timedelta(days=case.days))
    assert (None if drift is None else type(drift)) is case.expected


def test_what_differs_is_told_with_both_figures() -> None:
    held, terms = h.held(), written(h.held(), START)
    moved = drift_of(terms, case("more seats").after(held), b.TODAY)
    assert moved == HeldMoved(b.eur("2591.60"), b.eur("2633.90"))
    ended = drift_of(terms, case("another end").after(held), b.TODAY)
    assert ended == EndMoved(date(2027, 2, 28), date(2027, 8, 31))
    later = drift_of(terms, case("fewer seats as of a later day").after(held), b.TODAY)
    assert later == OrderedForLater(date(2028, 3, 1))


def test_an_offer_that_renews_nothing_drifts_from_nothing() -> None:
    assert drift_of(b.terms(), h.held(), b.TODAY) is None


def test_a_first_day_that_is_moved_beyond_a_reduction_has_the_seats_of_that_day() -> None:
    held = case("fewer seats that it knew of").before(h.held())
    terms = replace(written(held, date(2026, 12, 15)), start_date=START)
    assert drift_of(terms, held, b.TODAY) == HeldMoved(b.eur("2591.60"), b.eur("2398.90"))
    assert [(each.before, each.now) for each in changed_since(terms, held)] == [(682, 600)]
    followed = with_seats_now(terms, held, lambda: b.some_id(990))
    assert [line.quantity for line in followed.lines] == [600, 682]
    assert drift_of(followed, held, b.TODAY) is None


SECOND = replace(h.protect(50), id=LicenceId(b.some_id(75)))


@pytest.mark.parametrize(
    ("now", "seats"),
    [((120, 50), [100, 70]), ((100, 30), [100, 30]), ((80, 0), [80]), ((0, 0), []), ((100, 50), [100, 50])],
)
def test_two_lines_of_one_product_follow_what_is_held_together(
    now: tuple[int, int], seats: list[int]
) -> None:
    """What comes joins the last of them, and what goes leaves the last one first."""
    terms = written(h.held(h.protect(100), SECOND, h.coach()), START)
    held = ordered(h.held(h.protect(now[0]), replace(SECOND, quantity=now[1]), h.coach()))
    followed = with_seats_now(terms, held, lambda: b.some_id(990))
    assert [line.quantity for line in followed.lines if line.product_id == "protect"] == seats
    assert changed_since(followed, held) == ()


def test_what_came_is_added_by_a_line_of_its_own_at_its_period() -> None:
    terms = written(h.held(), START)
    yearly = h.licence(72, "cyber_academy", 12, "19", period=Period.YEAR)
    gone = replace(yearly, id=LicenceId(b.some_id(76)), product_id=ProductId("sikker"), quantity=0)
    held = ordered(h.held(h.protect(), h.coach(), yearly, gone))
    (change,) = changed_since(terms, held)
    assert (change.product_id, change.before, change.now, change.quoted) == ("cyber_academy", 0, 12, 0)
    *_, added = with_seats_now(terms, held, lambda: b.some_id(990)).lines
    assert added == QuoteLine(LineId(b.some_id(990)), yearly.product_id, 12, None, Period.YEAR)


def test_a_product_that_went_is_told_with_none_now() -> None:
    terms = written(h.held(), START)
    (change,) = changed_since(terms, ordered(h.held(h.protect())))
    assert (change.product_id, change.before, change.now) == ("cyber_coach", 682, 0)


def test_of_a_quote_that_kept_no_seats_what_it_offers_is_compared_once_an_order_came() -> None:
    seen = written(h.held(h.protect(100), SECOND), START)
    assert seen.renews is not None
    terms = replace(seen, renews=replace(seen.renews, held=(), term_end=None))
    same, more = h.held(h.protect(100), SECOND), h.held(h.protect(120), SECOND)
    assert (
        changed_since(terms, same) == changed_since(terms, ordered(same)) == changed_since(terms, more) == ()
    )
    assert [(each.before, each.now) for each in changed_since(terms, ordered(more))] == [(150, 170)]
