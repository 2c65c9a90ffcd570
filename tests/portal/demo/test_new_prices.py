"""The demo's new price list: what is open before it, and that nothing else costs another cent."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import Partnership
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Document
from app.domain.pricing.repricing import moved_products
from app.domain.quote.quote import Quote
from app.services.queries.older_lists import OpenOffer
from portal import demo
from portal.catalogue import load
from portal.demo.filling import bring_new_list
from portal.demo.new_prices import DEARER, open_before, with_new_list
from portal.demo.offers import CYBER360
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on

CUSTOMERS = 140
ARVANE = demo.PARTNERS[0]


def portfolio(today: date) -> Sequence[Document]:
    return list(demo.portfolio(ARVANE, load(), today, CUSTOMERS))


@pytest.mark.parametrize("today", [b.TODAY, date(2026, 11, 30), date(2027, 1, 2), date(2028, 2, 29)])
def test_the_list_takes_the_place_of_the_one_in_force_and_moves_one_product(today: date) -> None:
    before, after = load(), with_new_list(load(), today)
    old = before.prices_on(today, CYBER360, Partnership.VAR)
    new = after.prices_on(today, CYBER360, Partnership.VAR)
    assert (new.version, new.id) == (old.version + 1, f"cyber360-var-eur-v{old.version + 1}")
    assert moved_products(old, new) == {DEARER}
    assert after.price_lists[:-1] == before.price_lists


@pytest.mark.parametrize("today", [b.TODAY, date(2026, 11, 30), date(2027, 1, 2), date(2028, 2, 29)])
def test_a_renewal_and_two_changes_are_open_at_the_list_before_under_numbers_of_their_own(
    today: date,
) -> None:
    documents = portfolio(today)
    found = list(open_before(ARVANE, load(), documents, today))
    assert [type(each) for each in found] == [Quote, ChangeOrder, ChangeOrder]
    numbers = {each.number for each in documents if isinstance(each, Quote | ChangeOrder)}
    new = [each.number for each in found if isinstance(each, Quote | ChangeOrder)]
    assert len(set(new)) == 3
    assert not numbers & set(new)
    assert list(open_before(ARVANE, load(), documents[:200], today)) == []


def test_the_desk_shows_what_the_list_moves_and_can_re_price_all_of_it(tmp_path: Path) -> None:
    clock = FixedClock()
    portal = demo_portal(tmp_path, clock, CUSTOMERS)
    bring_new_list(portal.engine, clock, CUSTOMERS)
    with portal:
        desk = desk_on(portal, tmp_path / "laptop", "rep", clock)
        try:
            concerned = desk.repricing.concerned()
            moved = desk.repricing.preview(concerned)
            assert any(each.is_renewal for each in concerned)
            assert [each.offer.number for each in moved if each.problems] == []
            assert sum(each.is_moved and each.move is not None for each in moved) > 5
            shown: list[OpenOffer] = list(desk.repricing.reprice(moved).done)
            desk.sync.run_once()
            assert desk.queries.attention() == ()
            assert not {each.id for each in shown} & {each.id for each in desk.repricing.concerned()}
        finally:
            desk.close()
