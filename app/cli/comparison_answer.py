"""What changed between two versions as JSON: amounts as texts with the currency's decimals."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from app.cli.json_amounts import amount_text, percent_text, price_text
from app.domain.money import Money
from app.domain.shown.comparison import ComparedAmount, ComparedLine, Comparison, ConditionValue
from app.domain.shown.shown import ShownLine


def comparison_data(found: Comparison) -> Mapping[str, Any]:
    """Lines with their causes, conditions, totals and what falls due; null: not there."""
    return {
        "currency": found.currency,
        "identical": found.is_identical,
        "lines": [_line(each, found.currency) for each in found.lines],
        "conditions": [
            {"kind": each.kind.value, "before": _value(each.before), "after": _value(each.after)}
            for each in found.conditions
        ],
        "totals": [
            {"period": each.period.value, "net": _amount(each.net), "total": _amount(each.total)}
            for each in found.totals
        ],
        "due": [
            {
                "kind": each.kind.value,
                "on": each.on.isoformat(),
                "before": _money(each.before),
                "after": _money(each.after),
            }
            for each in found.dues
        ],
        "term_total": None
        if found.term is None
        else {
            "before": _money(found.term.before),
            "after": amount_text(found.term.after),
            "same_term": found.term.is_same,
        },
    }


def _line(line: ComparedLine, currency: str) -> Mapping[str, Any]:
    return {
        "product": line.shown.product_id,
        "name": line.shown.name,
        "period": line.shown.period.value,
        "fate": line.fate.value,
        "before": _side(line.before, currency),
        "after": _side(line.after, currency),
        "effect": amount_text(line.effect),
        "causes": [{"kind": each.kind.value, "amount": amount_text(each.amount)} for each in line.effects],
        "from": None if line.counts_from is None else line.counts_from.isoformat(),
    }


def _side(line: ShownLine | None, currency: str) -> Mapping[str, Any] | None:
    if line is None:
        return None
    return {
        "level": line.level_name or None,
        "quantity": line.quantity,
        "net_unit": price_text(line.net_unit, currency),
        "net": amount_text(line.net),
        "optional": line.is_optional,
    }


def _amount(of: ComparedAmount) -> Mapping[str, str]:
    parts = {"before": of.before, "after": of.after, "difference": of.difference}
    return {name: amount_text(money) for name, money in parts.items()}


def _money(money: Money | None) -> str | None:
    return None if money is None else amount_text(money)


def _value(value: ConditionValue) -> str | int | None:
    match value:
        case date():
            return value.isoformat()
        case Decimal():
            return percent_text(value)
        case _:
            return value
