"""What becomes of a contract while its renewal is open: what matters to the renewal, and what does not."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

import pytest

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
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.renewal_drifts import DRIFT_CASES, START, DriftCase


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
