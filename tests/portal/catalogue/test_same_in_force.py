"""Desk and portal give one answer to what is in force, from the same documents in whatever order."""

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import Agreement, Partnership, PriceList
from app.domain.errors import RuleViolation
from app.domain.ids import PriceListId
from app.services.catalogue.catalogue import Catalogue as DeskCatalogue
from portal.catalogue.content import Catalogue as PublishedCatalogue
from tests.support import builders as b
from tests.support.caches import feed, open_store

PROGRAMME = b.programme()
AGREEMENTS = tuple(
    b.agreement(version=version, valid_from=starts)
    for version, starts in ((6, date(2026, 1, 1)), (8, date(2026, 3, 1)), (7, date(2026, 9, 1)))
)
LISTS = tuple(
    b.price_list(id=PriceListId(id), version=version, valid_from=starts, valid_to=ends)
    for id, version, starts, ends in (
        ("first", 1, date(2026, 1, 1), None),
        ("corrected", 2, date(2026, 1, 1), date(2026, 6, 30)),
        ("summer", 3, date(2026, 6, 1), date(2026, 8, 31)),
    )
)
_DAYS = "2025-12-31 2026-01-01 2026-05-31 2026-06-01 2026-08-31 2026-09-01"
DAYS = [date.fromisoformat(day) for day in _DAYS.split()]


def published(lists: tuple[PriceList, ...], agreements: tuple[Agreement, ...]) -> PublishedCatalogue:
    return PublishedCatalogue((PROGRAMME,), lists, b.tax_table(), agreements, (), (), ())


def chosen(prices: list[str], agreed: list[int]) -> dict[date, tuple[str, int]]:
    return dict(zip(DAYS[1:], zip(prices, agreed, strict=True), strict=True))


EXPECTED = chosen(["corrected", "corrected", "summer", "summer", "first"], [6, 8, 8, 8, 7])


def test_the_portal_takes_them_in_whatever_order_the_files_are_read() -> None:
    for lists, agreements in zip(permutations(LISTS), permutations(AGREEMENTS), strict=True):
        catalogue = published(lists, agreements)
        for day, (prices, version) in EXPECTED.items():
            assert catalogue.prices_on(day, PROGRAMME.id, Partnership.VAR).id == prices
            assert catalogue.agreement_on(day, AGREEMENTS[0].id).version == version
        with pytest.raises(RuleViolation, match=r"price_list\.missing"):
            catalogue.prices_on(DAYS[0], PROGRAMME.id, Partnership.VAR)
        with pytest.raises(RuleViolation, match=r"agreement\.missing"):
            catalogue.agreement_on(DAYS[0], AGREEMENTS[0].id)


def test_the_desk_takes_the_same(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(PROGRAMME, *LISTS, *AGREEMENTS))
    desk = DeskCatalogue(store)
    for day, (prices, version) in EXPECTED.items():
        assert desk.price_list_in_force(PROGRAMME.id, Partnership.VAR, day).id == prices
        assert desk.agreement_in_force(AGREEMENTS[0].id, day).version == version
    with pytest.raises(RuleViolation, match=r"price_list\.none_in_force"):
        desk.price_list_in_force(PROGRAMME.id, Partnership.VAR, DAYS[0])
    store.close()
