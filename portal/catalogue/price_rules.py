"""What every price list must keep to: tiers without holes or overlaps, and a price for all that is sold."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from app.domain.catalogue import (
    OfferType,
    PartnershipTerms,
    Period,
    PriceEntry,
    PriceList,
    Product,
    Programme,
    Tiers,
)
from app.domain.errors import Problem, Refused
from app.domain.money import exponent


def price_list_problems(prices: PriceList, programme: Programme | None) -> Iterator[Problem]:
    """What is wrong with one price list of ``programme``."""
    try:
        exponent(prices.currency)
    except Refused as refused:
        yield from refused.problems
    if prices.valid_to is not None and prices.valid_to < prices.valid_from:
        yield Problem("price_list.dates", "valid_to")
    for index, entry in enumerate(prices.entries):
        for problem in tier_problems(entry.tiers):
            yield problem.at(f"entries.{index}.tiers")
    terms = programme.terms_for(prices.partnership) if programme else None
    if programme is None or terms is None:
        yield Problem("price_list.programme_unknown", "programme_id", {"id": prices.programme_id})
        return
    yield from _stray_entries(prices, programme)
    yield from _overlapping_entries(prices.entries)
    yield from _unpriced(prices, programme, terms)


def tier_problems(tiers: Tiers) -> Iterator[Problem]:
    """Steps that do not rise, stop short of the last unit, or carry a negative amount."""
    if not tiers.steps or tiers.steps[-1].up_to is not None:
        yield Problem("tiers.end", "steps")
    previous = 0
    for index, step in enumerate(tiers.steps):
        amounts = (step.unit_price, step.flat, step.unit_cost or 0)
        if any(amount < 0 for amount in amounts):
            yield Problem("tiers.negative", f"steps.{index}")
        if step.up_to is None:
            if index != len(tiers.steps) - 1:
                yield Problem("tiers.overlap", f"steps.{index}")
            continue
        if step.up_to <= previous:
            yield Problem("tiers.overlap", f"steps.{index}", {"up_to": str(step.up_to)})
        previous = max(previous, step.up_to)


def overlapping_lists(lists: Iterable[PriceList]) -> Iterator[Problem]:
    """Two lists that would both price the same sale on the same day."""
    for one, other in combinations(lists, 2):
        same = (one.programme_id, one.partnership, one.currency) == (
            other.programme_id,
            other.partnership,
            other.currency,
        )
        if same and one.valid_from <= _end(other) and other.valid_from <= _end(one):
            yield Problem("price_list.overlap", "valid_from", {"file": one.id, "other": other.id})


def _end(prices: PriceList) -> date:
    return prices.valid_to or date.max


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


def _overlapping_entries(entries: tuple[PriceEntry, ...]) -> Iterator[Problem]:
    for (_, one), (index, other) in combinations(enumerate(entries), 2):
        same = (one.product_id, one.level, one.period) == (other.product_id, other.level, other.period)
        terms = {one.commitment_months, other.commitment_months}
        if same and (len(terms) == 1 or None in terms):
            yield Problem("price_list.entry_double", f"entries.{index}", {"id": other.product_id})


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
        if product.is_sold:
            levels: tuple[str | None, ...] = tuple(each for each in product.levels if each in terms.levels)
            for level in levels or (None,):
                yield product.id, level, product.period
    if OfferType.BUNDLE in terms.offers:
        for bundle in programme.bundles:
            yield bundle.id, None, Period.MONTH
