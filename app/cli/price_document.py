"""The quote that ``channeldesk price`` is given, as the terms and the price list of the domain."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.cli import json_readers as figures
from app.cli.document import Fields, read_document
from app.cli.tier_fields import read_tiers, with_cost
from app.domain.catalogue.catalogue import (
    OfferType,
    Partnership,
    Period,
    PriceEntry,
    PriceList,
    TierMode,
    Tiers,
    TierStep,
    VatCategory,
)
from app.domain.checks.amounts import check_percent, check_price
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import LineId, PriceListId, ProductId, ProgrammeId
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote_rules import check_numbers
from app.domain.quote.quote import QuoteLine, QuoteTerms

_NOTHING = Decimal(0)
_TERM_MONTHS, _TERM_MONTHS_MAX = 12, 1_200
# Prices that are given with a quote stand in no catalogue, and are in force whenever it is priced.
_HERE = "document"
_ALWAYS = date.min


@dataclass(frozen=True, slots=True)
class PriceDocument:
    """A quote with its own prices: what ``price_quote`` takes."""

    terms: QuoteTerms
    prices: PriceList
    vat: dict[LineId, VatTreatment]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the document, with the price and the VAT that it brings along."""

    line: QuoteLine
    entry: PriceEntry
    vat: VatTreatment


def read_price_document(place: str) -> PriceDocument:
    """The quote in the file ``place``, or on the standard input.

    Raises:
        RuleViolation: with everything that is wrong in it, each at its path: ``lines.0.quantity``.
    """
    fields = read_document(place)
    currency = fields.read("currency", figures.currency, figures.DEFAULT_CURRENCY)
    terms_fields = (
        _percent(fields, "customer_discount_percent"),
        _percent(fields, "quote_discount_percent"),
    )
    months = fields.read("term_months", figures.whole, _TERM_MONTHS)
    if not 1 <= months <= _TERM_MONTHS_MAX:
        data = {"value": str(months), "min": "1", "max": str(_TERM_MONTHS_MAX)}
        fields.note(Problem("term_months.range", "term_months", data))
    lines = tuple(_read_line(each, index) for index, each in enumerate(fields.parts("lines")))
    fields.note(*_repeated(lines))
    fields.end()
    if fields.problems:
        raise RuleViolation(*fields.problems)
    return _document(currency, terms_fields, months, lines)


def _read_line(fields: Fields, index: int) -> _Line:
    line = QuoteLine(
        id=LineId(fields.read("id", figures.name, str(index + 1))),
        product_id=ProductId(str(index)),
        quantity=fields.need("quantity", figures.whole, 0),
        period=fields.read("period", figures.one_of(Period), Period.MONTH),
        discount_percent=fields.read("discount_percent", figures.decimal, _NOTHING),
        manual_unit_price=fields.read("manual_unit_price", figures.decimal, None),
        is_optional=fields.read("optional", figures.flag, False),
    )
    fields.note(*check_numbers(line))
    cost = fields.read("unit_cost", figures.decimal, None)
    if cost is not None:
        fields.note(*check_price("unit_cost", cost))
    tiers = with_cost(_read_prices(fields, line.quantity), cost)
    vat = VatTreatment(VatCategory.STANDARD, _percent(fields, "vat_percent"))
    fields.end()
    return _Line(line, PriceEntry(line.product_id, None, None, line.period, tiers), vat)


def _read_prices(fields: Fields, quantity: int) -> Tiers:
    """What the line costs at list price: its tiers, else one price for any quantity."""
    unit_price = fields.read("unit_price", figures.decimal, None)
    if unit_price is not None:
        fields.note(*check_price("unit_price", unit_price))
    if fields.has("tiers"):
        return read_tiers(fields, quantity)
    if not fields.has("unit_price"):
        fields.note(Problem("unit_price.missing", "unit_price"))
    return Tiers(TierMode.VOLUME, (TierStep(None, unit_price or _NOTHING),))


def _percent(fields: Fields, name: str) -> Decimal:
    percent = fields.read(name, figures.decimal, _NOTHING)
    fields.note(*check_percent(name, percent))
    return percent


def _repeated(lines: tuple[_Line, ...]) -> Iterator[Problem]:
    """The lines whose name another one has: nobody could tell them apart in the answer."""
    times = Counter(each.line.id for each in lines)
    for index, each in enumerate(lines):
        if times[each.line.id] > 1:
            yield Problem("line.duplicate", f"lines.{index}.id", {"line_id": each.line.id})


def _document(
    currency: str, discounts: tuple[Decimal, Decimal], months: int, lines: tuple[_Line, ...]
) -> PriceDocument:
    of_customer, of_quote = discounts
    terms = QuoteTerms(
        programme_id=ProgrammeId(_HERE),
        partnership=Partnership.VAR,
        currency=currency,
        price_list_id=PriceListId(_HERE),
        offer=OfferType.CUSTOM,
        start_date=_ALWAYS,
        commitment_months=months,
        lines=tuple(each.line for each in lines),
        discount_percent=of_quote,
        customer_discount_percent=of_customer,
    )
    prices = PriceList(
        id=PriceListId(_HERE),
        programme_id=ProgrammeId(_HERE),
        partnership=Partnership.VAR,
        currency=currency,
        version=1,
        valid_from=_ALWAYS,
        valid_to=None,
        entries=tuple(each.entry for each in lines),
    )
    return PriceDocument(terms, prices, {each.line.id: each.vat for each in lines})
