"""What every document of the catalogue keeps to by itself, wherever it comes from: files, or the portal."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.catalogue.catalogue import CustomerType, PriceEntry, PriceList, Programme, TaxTable
from app.domain.catalogue.tiers import check_open_end, check_tiers
from app.domain.checks.amounts import check_percent, check_price
from app.domain.errors import Problem, RuleViolation
from app.domain.money import exponent

_LEAST = {
    "quote_validity_days": 1,
    "renewal_months": 0,
    "window_hours": 0,
    "notice_days": 0,
    "threshold_day": 1,
}
"""The least that a length of time of a programme may be."""


def check_catalogue(document: object) -> Iterator[Problem]:
    """What is wrong with a programme, a price list, a tax table or a customer type; nothing with others."""
    match document:
        case Programme():
            yield from check_programme(document)
        case PriceList():
            yield from check_price_list(document)
        case TaxTable():
            yield from check_tax_table(document)
        case CustomerType():
            yield from check_customer_type(document)
        case _:
            pass


def check_price_list(prices: PriceList) -> Iterator[Problem]:
    """A currency that is none, days the wrong way round, tiers that do not price, two prices for one line."""
    yield from check_currency(prices.currency)
    if prices.valid_to is not None and prices.valid_to < prices.valid_from:
        yield Problem("price_list.dates", "valid_to")
    for index, entry in enumerate(prices.entries):
        for problem in _check_entry(entry):
            yield problem.at(f"entries.{index}")
    yield from _double_entries(prices.entries)


def check_programme(programme: Programme) -> Iterator[Problem]:
    """What does not fit together inside a programme."""
    yield from check_currency(programme.currency)
    product_ids = [product.id for product in programme.products]
    yield from double_ids([*product_ids, *(bundle.id for bundle in programme.bundles)], "products")
    for index, bundle in enumerate(programme.bundles):
        for unknown in sorted(set(bundle.product_ids) - set(product_ids)):
            yield Problem("programme.product_unknown", f"bundles.{index}.product_ids", {"id": unknown})
    for index, product in enumerate(programme.products):
        for level in product.levels:
            if level not in programme.level_names:
                yield Problem("programme.level_unknown", f"products.{index}.levels", {"level": level})
        if product.option_of is not None and product.option_of not in product_ids:
            yield Problem(
                "programme.product_unknown", f"products.{index}.option_of", {"id": product.option_of}
            )
    yield from _check_lengths(programme)
    if not programme.partnerships:
        yield Problem("programme.partnerships", "partnerships")


def check_tax_table(table: TaxTable) -> Iterator[Problem]:
    """Rates that are no percentages, and two for one country and day."""
    seen: set[tuple[str, object]] = set()
    for index, rate in enumerate(table.rates):
        yield from check_percent(f"rates.{index}.percent", rate.percent)
        if (rate.country, rate.valid_from) in seen:
            yield Problem("tax.double", f"rates.{index}", {"country": rate.country})
        seen.add((rate.country, rate.valid_from))


def check_customer_type(kind: CustomerType) -> Iterator[Problem]:
    """A discount that is no percentage, or credit for fewer than no days."""
    yield from check_percent("discount_percent", kind.discount_percent)
    if kind.credit_days < 0:
        yield Problem("customer_type.credit_days", "credit_days", {"days": str(kind.credit_days)})


def double_ids(ids: Sequence[str], place: str) -> Iterator[Problem]:
    """``catalogue.double_id`` for each of ``ids`` that is there more than once."""
    for double in sorted({each for each in ids if ids.count(each) > 1}):
        yield Problem("catalogue.double_id", place, {"id": double})


def check_currency(currency: str) -> Iterable[Problem]:
    """``currency.unknown`` at ``currency`` where ISO 4217 does not list the code."""
    try:
        exponent(currency)
    except RuleViolation as refused:
        return refused.problems
    return ()


def _check_entry(entry: PriceEntry) -> Iterator[Problem]:
    for problem in (*check_tiers(entry.tiers), *check_open_end(entry.tiers)):
        yield problem.at("tiers")
    if entry.recommended_price is not None:
        yield from check_price("recommended_price", entry.recommended_price)


def _double_entries(entries: Sequence[PriceEntry]) -> Iterator[Problem]:
    """Two prices for one line: the same commitment twice, or one beside a price for any."""
    seen: dict[tuple[object, ...], set[int | None]] = {}
    for index, entry in enumerate(entries):
        terms = seen.setdefault((entry.product_id, entry.level, entry.period), set())
        months = entry.commitment_months
        if months in terms or (terms and None in {months, *terms}):
            yield Problem("price_list.entry_double", f"entries.{index}", {"id": entry.product_id})
        terms.add(months)


def _check_lengths(programme: Programme) -> Iterator[Problem]:
    """Commitments and periods of time that are none."""
    if not programme.commitments or any(months < 1 for months in programme.commitments):
        yield Problem("programme.commitments", "commitments")
    for field, least in _LEAST.items():
        length = getattr(programme, field)
        if length < least:
            yield Problem("programme.length", field, {"length": str(length), "min": str(least)})
    if programme.extension_percent is not None:
        yield from check_percent("extension_percent", programme.extension_percent)
