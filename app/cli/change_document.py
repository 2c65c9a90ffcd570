"""The change order that ``channeldesk change`` is given, as the terms of the domain."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.cli import json_readers as figures
from app.cli.document import Fields, read_document
from app.cli.tier_fields import read_tiers
from app.domain.catalogue.catalogue import Tiers
from app.domain.catalogue.contract_terms import ProrationRule, ReductionPolicy, TermAlignment
from app.domain.change.change import Addition, ChangedLine, ChangeTerms
from app.domain.change.change_rules import check_change
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import LineId
from app.domain.subscription.billing import BillingPeriod, period_between

_THRESHOLD_DAY, _MONTH_DAYS = 15, 31
_TERM_MONTHS_MAX = 1_200
_WINDOW_HOURS_MAX = 87_600
_NO_DAY = date.min
_NO_PERIOD = BillingPeriod(_NO_DAY, _NO_DAY, 0, 1)
# What the domain calls by another name than the document.
_NAMES = {"on": "date"}


def read_change_document(place: str) -> ChangeTerms:
    """The change order in the file ``place``, or on the standard input.

    Raises:
        RuleViolation: with everything that is wrong in it, each at its path: ``lines.0.quantity``.
    """
    fields = read_document(place)
    terms = ChangeTerms(
        currency=fields.read("currency", figures.currency, figures.DEFAULT_CURRENCY),
        on=fields.need("date", figures.day, _NO_DAY),
        period=_read_period(fields),
        lines=tuple(_read_line(each, index) for index, each in enumerate(fields.parts("lines"))),
        term_end=fields.read("term_end", figures.day, None),
        proration=fields.read("proration", figures.one_of(ProrationRule), ProrationRule.ACTUAL),
        threshold_day=_read_whole(fields, "threshold_day", _THRESHOLD_DAY, _MONTH_DAYS, 1),
        reduction=fields.read("reduction", figures.one_of(ReductionPolicy), ReductionPolicy.NEXT_BILLING),
        window_hours=_read_whole(fields, "window_hours", 0, _WINDOW_HOURS_MAX),
        now=fields.read("now", figures.moment, None),
        excludes_product_change=fields.read("excludes_product_change", figures.flag, False),
        alignment=fields.read("alignment", figures.one_of(TermAlignment), TermAlignment.CO_TERMINATE),
        term_months=_read_whole(fields, "term_months", 0, _TERM_MONTHS_MAX),
    )
    fields.end()
    if not fields.problems:
        found = check_change(terms)
        fields.note(*(replace(each, field=_NAMES.get(each.field, each.field)) for each in found))
    if fields.problems:
        raise RuleViolation(*fields.problems)
    return terms


def _read_period(fields: Fields) -> BillingPeriod:
    part = fields.part("period")
    if part is None:
        if not fields.has("period"):
            fields.note(Problem("field.missing", "period"))
        return _NO_PERIOD
    start, end = (part.need(name, figures.day, None) for name in ("start", "end"))
    anchor_day = _read_whole(part, "anchor_day", 0, _MONTH_DAYS)
    part.end()
    if start is None or end is None:
        return _NO_PERIOD
    try:
        return period_between(start, end, anchor_day or None)
    except RuleViolation as refused:
        part.note(*refused.problems)
        return _NO_PERIOD


def _read_line(fields: Fields, index: int) -> ChangedLine:
    quantity = fields.need("quantity", figures.whole, 0)
    prior_quantity = fields.read("prior_quantity", figures.whole, 0)
    high_water = fields.read("high_water", figures.whole, 0)
    most = quantity if quantity < prior_quantity else max(quantity, high_water)
    line = ChangedLine(
        id=LineId(fields.read("id", figures.name, str(index + 1))),
        quantity=quantity,
        price=_read_price(fields, most),
        prior_quantity=prior_quantity,
        prior_unit_price=fields.read("prior_unit_price", figures.decimal, None),
        high_water=high_water,
        additions=_read_additions(fields),
        scheduled=fields.values("scheduled", figures.day),
    )
    fields.end()
    return line


def _read_price(fields: Fields, quantity: int) -> Decimal | Tiers:
    """The unit price of the change, or its tiers."""
    unit_price = fields.read("unit_price", figures.decimal, None)
    if fields.has("tiers"):
        if fields.has("unit_price"):
            fields.note(Problem("unit_price.or_tiers", "unit_price"))
        return read_tiers(fields, quantity)
    if not fields.has("unit_price"):
        fields.note(Problem("unit_price.missing", "unit_price"))
    return unit_price or Decimal(0)


def _read_additions(fields: Fields) -> tuple[Addition, ...]:
    if not fields.has("additions"):
        return ()
    return tuple(_read_addition(each) for each in fields.parts("additions"))


def _read_addition(fields: Fields) -> Addition:
    addition = Addition(
        at=fields.need("at", figures.moment, figures.NO_MOMENT),
        quantity=fields.need("quantity", figures.whole, 0),
    )
    fields.end()
    return addition


def _read_whole(fields: Fields, name: str, otherwise: int, most: int, least: int = 0) -> int:
    """A whole number within bounds."""
    number = fields.read(name, figures.whole, otherwise)
    if not least <= number <= most:
        data = {"value": str(number), "min": str(least), "max": str(most)}
        fields.note(Problem("number.range", name, data))
        return otherwise
    return number
