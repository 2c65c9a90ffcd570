"""The catalogue on the laptop: what is in force on a day, and what the portal changes while the desk runs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Partnership, PriceList, VatCategory
from app.domain.errors import RuleViolation
from app.domain.ids import AgreementId, CustomerTypeId, PriceListId, ProgrammeId
from app.services.catalogue.catalogue import Catalogue
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page

CYBER = ProgrammeId("cyber360")
DAY = date(2026, 11, 20)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def catalogue(store: Store) -> Catalogue:
    store.apply_page(feed(b.programme(), b.partner(), b.tax_table(), b.customer_type(), b.refusal_reason()))
    return Catalogue(store)


def price_list(name: str, valid_from: date, valid_to: date | None = None, **values: Any) -> PriceList:
    return b.price_list(id=PriceListId(name), valid_from=valid_from, valid_to=valid_to, **values)


def test_the_newest_list_in_force_on_the_day_is_taken(store: Store, catalogue: Catalogue) -> None:
    lists = (
        price_list("old", date(2026, 1, 1)),
        price_list("now", date(2026, 11, 1), DAY),
        price_list("next", date(2026, 12, 1)),
        price_list("dollars", date(2026, 11, 10), currency="USD"),
    )
    store.apply_page(page(fed(each, 50 + place) for place, each in enumerate(lists)))
    for day, name in ((DAY, "now"), (date(2026, 11, 21), "old"), (date(2026, 12, 1), "next")):
        assert catalogue.price_list_in_force(CYBER, Partnership.VAR, day).id == name
    with pytest.raises(RuleViolation, match="none_in_force"):
        catalogue.price_list_in_force(CYBER, Partnership.VAR, date(2025, 1, 1))


def test_what_the_portal_changes_is_known_at_once(store: Store, catalogue: Catalogue) -> None:
    assert catalogue.programme(CYBER).quote_validity_days == 30
    store.apply_page(page([fed(replace(b.programme(), quote_validity_days=45), 60, 2)]))
    assert catalogue.programme(CYBER).quote_validity_days == 45


def test_the_agreement_in_force_is_the_newest_that_has_begun(store: Store, catalogue: Catalogue) -> None:
    cgum = AgreementId("cgum")
    versions = [b.agreement(id=cgum, version=n, valid_from=date(2026, n, 1)) for n in (2, 11, 12)]
    store.apply_page(page(fed(each, 70 + place) for place, each in enumerate(versions)))
    assert catalogue.agreement_in_force(cgum, DAY).version == 11
    assert catalogue.agreement(cgum, version=2).version == 2
    with pytest.raises(RuleViolation, match="not_here"):
        catalogue.agreement(cgum, version=3)
    with pytest.raises(RuleViolation, match="not_here"):
        catalogue.agreement_in_force(cgum, date(2026, 1, 31))


def test_the_vat_is_that_of_the_newest_table_for_seller_and_buyer(catalogue: Catalogue) -> None:
    treatment = catalogue.vat(b.customer(), DAY)
    assert treatment.category is VatCategory.STANDARD
    assert treatment.percent == 20


def test_before_the_first_exchange_everything_says_that_it_is_not_here(store: Store) -> None:
    empty = Catalogue(store)
    for look in (empty.partner, empty.participations, lambda: empty.programme(CYBER)):
        with pytest.raises(RuleViolation, match="not_here"):
            look()
    assert empty.programmes() == ()
    assert empty.customer_type(CustomerTypeId("standard")) is None


def test_only_programmes_that_are_known_are_offered(store: Store, catalogue: Catalogue) -> None:
    assert [each.programme_id for each in catalogue.participations()] == [CYBER]
    other = replace(b.partner().participations[0], programme_id=ProgrammeId("unknown"))
    store.apply_page(page([fed(replace(b.partner(), participations=(other,)), 80, 2)]))
    assert catalogue.participations() == ()
