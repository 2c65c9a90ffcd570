"""What price lists must keep to among each other and with their programmes: a price for all that is sold."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from app.domain.catalogue.catalogue import (
    OfferType,
    PartnershipTerms,
    Period,
    PriceList,
    Product,
    Programme,
)
from app.domain.catalogue.catalogue_rules import check_price_list
from app.domain.catalogue.in_force import last_day
from app.domain.errors import Problem
from portal.catalogue.places import file_of


def price_list_problems(prices: PriceList, programme: Programme | None) -> Iterator[Problem]:
    """What is wrong with one price list of ``programme``."""
    yield from check_price_list(prices)
    terms = programme.terms_for(prices.partnership) if programme else None
    if programme is None or terms is None:
        yield Problem("price_list.programme_unknown", "programme_id", {"id": prices.programme_id})
        return
    yield from _stray_entries(prices, programme)
    yield from _unpriced(prices, programme, terms)


def overlapping_lists(lists: Iterable[PriceList]) -> Iterator[Problem]:
    """Two lists that would both price the same sale on the same day."""
    for one, other in combinations(lists, 2):
        same = (one.programme_id, one.partnership, one.currency) == (
            other.programme_id,
            other.partnership,
            other.currency,
        )
        if same and one.valid_from <= last_day(other) and other.valid_from <= last_day(one):
            data = {"file": file_of(one), "other": other.id}
            yield Problem("price_list.overlap", "valid_from", data)


def _stray_entries(prices: PriceList, programme: Programme) -> Iterator[Problem]:
    for index, entry in enumerate(prices.entries):
        item = programme.sold(entry.product_id)
        place = f"entries.{index}"
        levels: tuple[str | None, ...] = item.levels if isinstance(item, Product) else ()
        if item is None:
            yield Problem("price_list.product_unknown", f"{place}.product_id", {"id": entry.product_id})
        elif entry.level not in (levels or (None,)):
            yield Problem("price_list.level_unknown", f"{place}.level", {"level": str(entry.level)})
        if entry.commitment_months is not None and entry.commitment_months not in programme.commitments:
            yield Problem("price_list.commitment_unknown", f"{place}.commitment_months")


def _unpriced(prices: PriceList, programme: Programme, terms: PartnershipTerms) -> Iterator[Problem]:
    """Everything that can be put on an offer under ``terms`` and has no price."""
    known = {(e.product_id, e.level, e.commitment_months, e.period) for e in prices.entries}
    for product_id, level, period in _offered(programme, terms):
        for months in programme.commitments:
            wanted = {(product_id, level, months, period), (product_id, level, None, period)}
            if not wanted & known:
                data = {"id": product_id, "level": level or "", "commitment_months": str(months)}
                yield Problem("price_list.price_missing", "entries", data)


def _offered(programme: Programme, terms: PartnershipTerms) -> Iterator[tuple[str, str | None, Period]]:
    for product in programme.products:
        if product.is_sold and (terms.has_options or product.option_of is None):
            levels: tuple[str | None, ...] = tuple(each for each in product.levels if each in terms.levels)
            for level in levels or (None,):
                yield product.id, level, product.period
    if OfferType.BUNDLE in terms.offers:
        for bundle in programme.bundles:
            yield bundle.id, None, Period.MONTH
