"""The lines of an order: what was accepted of each product, at the prices and nets that were shown."""

from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownVat
from app.services.order_x.elements import (
    Part,
    day,
    group,
    indicator,
    money,
    number,
    optional,
    period,
    text,
    written,
)
from app.services.order_x.tax import line_tax
from app.services.words import QT_TRANSLATE_NOOP, Words

_ONE = "C62"
"""UN/ECE recommendation 20: a piece, here a seat."""
_BILLED = {
    Period.MONTH: ("MON", QT_TRANSLATE_NOOP("papers", "Per month")),
    Period.YEAR: ("ANN", QT_TRANSLATE_NOOP("papers", "Per year")),
}
_DISCOUNT = "95"
"""UNTDID 5189: a discount."""
_ADDED, _DELETED, _CHANGED, _NO_ACTION = "1", "2", "3", "4"
"""UNTDID 1229: what becomes of a line."""
_PLACES = 12
"""Decimals of a unit price: a million times what is cut off is less than half a cent."""


def ordered_lines(shown: Shown) -> tuple[ShownLine, ...]:
    """The lines that are ordered; what was only proposed is not."""
    return tuple(line for line in shown.lines if not line.is_optional)


def order_line(words: Words, place: int, shown: Shown, line: ShownLine) -> Part:
    """Line ``place`` of the order."""
    return group(
        "ram:IncludedSupplyChainTradeLineItem",
        group(
            "ram:AssociatedDocumentLineDocument",
            number("ram:LineID", place),
            text("ram:LineStatusCode", _status(shown, line)),
            *(_notes(words, line)),
        ),
        group(
            "ram:SpecifiedTradeProduct",
            text("ram:SellerAssignedID", line.product_id),
            text("ram:Name", f"{line.name} {line.level_name}"),
            text("ram:Description", line.description),
            _billed(words, line.period),
        ),
        group("ram:SpecifiedLineTradeAgreement", *_prices(words, line)),
        group(
            "ram:SpecifiedLineTradeDelivery",
            number("ram:RequestedQuantity", line.quantity, unitCode=_ONE),
            _when(shown, line),
        ),
        group(
            "ram:SpecifiedLineTradeSettlement",
            line_tax(_vat_of(shown, line.period)),
            group(
                "ram:SpecifiedTradeSettlementLineMonetarySummation", money("ram:LineTotalAmount", line.net)
            ),
        ),
    )


def _status(shown: Shown, line: ShownLine) -> str:
    if shown.kind is ShownKind.QUOTE:
        return ""
    if line.prior_quantity is None:
        return _ADDED
    if not line.quantity:
        return _DELETED
    before = (line.prior_quantity, line.prior_level_name, line.prior_unit)
    return _NO_ACTION if before == (line.quantity, line.level_name, line.net_unit) else _CHANGED


def _notes(words: Words, line: ShownLine) -> list[Part]:
    said = [line.notes]
    if line.prior_quantity is not None:
        count = words.formats.count(line.prior_quantity)
        said.append(words.translate("papers", "{count} until now", count=count))
    return [optional("ram:IncludedNote", text("ram:Content", each)) for each in said]


def _billed(words: Words, how_often: Period) -> Part:
    """How often the net falls due, as a characteristic of what is sold; nothing for what is due once."""
    if how_often not in _BILLED:
        return None
    unit, name = _BILLED[how_often]
    return group(
        "ram:ApplicableProductCharacteristic",
        written("ram:TypeCode", "BILLING_PERIOD"),
        text("ram:Description", words.translate("papers", "Billing period")),
        written("ram:ValueMeasure", "1", unitCode=unit),
        text("ram:Value", words.say(name)),
    )


def _prices(words: Words, line: ShownLine) -> list[Part]:
    """The list price with what is taken off it, where it is the higher one; then the net price."""
    net = group(
        "ram:NetPriceProductTradePrice",
        _unit_price(line.net_unit),
        number("ram:BasisQuantity", 1, unitCode=_ONE),
    )
    listed = line.list_unit
    if listed is None or listed <= line.net_unit:
        return [net]
    percent = line.discount_percent
    gross = group(
        "ram:GrossPriceProductTradePrice",
        _unit_price(listed),
        number("ram:BasisQuantity", 1, unitCode=_ONE),
        group(
            "ram:AppliedTradeAllowanceCharge",
            indicator("ram:ChargeIndicator", False),
            number("ram:CalculationPercent", _short(percent)) if percent is not None else None,
            number("ram:ActualAmount", _short(listed) - _short(line.net_unit)),
            written("ram:ReasonCode", _DISCOUNT),
            text("ram:Reason", words.translate("papers", "Discount")),
        ),
    )
    return [gross, net]


def _unit_price(price: Decimal) -> Part:
    return number("ram:ChargeAmount", _short(price))


def _short(exact: Decimal) -> Decimal:
    """A price or percentage that has no end, as far as programs read decimals; any other as it is."""
    return exact if -int(exact.as_tuple().exponent) <= _PLACES else round_half_away(exact, _PLACES)


def _when(shown: Shown, line: ShownLine) -> Part:
    first = line.effective_on or shown.start_date
    is_once = line.period is Period.ONE_TIME or shown.end_date is None or not line.quantity
    return group(
        "ram:RequestedDeliverySupplyChainEvent",
        day("ram:OccurrenceDateTime", first)
        if is_once or shown.end_date is None
        else period("ram:OccurrenceSpecifiedPeriod", first, max(first, shown.end_date)),
    )


def _vat_of(shown: Shown, how_often: Period) -> ShownVat | None:
    """How everything of that period is taxed; None where it is not all alike."""
    found = [vat for total in shown.totals if total.period is how_often for vat in total.vat]
    return found[0] if len(found) == 1 else None
