"""What the palette finds of customers and quotes, against a cache with the demo's data."""

import pytest

from app.services.desk.desk import Desk
from app.services.queries.quote_list import QuoteFilter
from tests.support.desk import customer_named

CORBIERE = "Maison Corbière"


@pytest.mark.parametrize("typed", ["mc", "maison corbeire", "Maizon Corb", "corbierre"])
def test_first_letters_and_one_wrong_letter_mean_the_customer(desk: Desk, typed: str) -> None:
    assert CORBIERE in {row.name for row in desk.palette_search.forgiving(typed, 5)}


@pytest.mark.parametrize("typed", ["", "zq", "mzq", "zzzzzzzzz", "a b c"])
def test_what_means_nobody_finds_nobody(desk: Desk, typed: str) -> None:
    assert desk.palette_search.forgiving(typed, 5) == ()


def test_a_customer_brings_its_quotes_the_open_ones_first(desk: Desk) -> None:
    customer = customer_named(desk, CORBIERE)
    rows = desk.palette_search.customers("maison corb", 5)
    assert rows[0].id == customer.id
    offers = desk.palette_search.offers("maison corb", rows[:1], 5)
    assert offers
    assert {each.customer_id for each in offers} == {customer.id}
    states = [each.status.value == "open" for each in offers]
    assert states == sorted(states, reverse=True)


def test_a_number_finds_its_quote_first_however_it_is_typed(desk: Desk) -> None:
    for row in desk.queries.quotes_and_changes(QuoteFilter()).page(0, 6):
        if not row.number:
            continue
        for typed in (row.number, row.number.lower().replace("-", ""), row.number.rpartition("-")[2]):
            found = desk.palette_search.offers(typed, desk.palette_search.customers(typed, 3), 5)
            assert row.number in {each.number for each in found[:2]}, typed
        begun = desk.palette_search.offers(row.number[:-1], (), 20)
        assert row.number in {each.number for each in begun}
