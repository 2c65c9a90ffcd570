"""Why an average or a difference of a scenario board is what it is, in words."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_DOWN, Decimal

from app.domain.money import Money, exponent, round_half_away
from app.domain.pricing.trace import Operation, Step
from app.services.words import Words
from app.services.words.derivation import Derivation, DisplayStep

_EXACT_PLACES = 8


def average_derivation(
    words: Words, steps: Sequence[Step], currency: str, labels: Mapping[str, str]
) -> Derivation:
    """How an amount is spread; the last of ``steps`` rounds, ``labels`` say what the others are about."""
    *parts, rounding = steps
    return Derivation(
        steps=tuple(_display_step(words, step, labels[step.code]) for step in parts),
        exact_label=words.translate("scenarios", "Exact result"),
        exact=_exact(words, parts[-1].result, currency),
        result_label=words.translate("scenarios", "Shown"),
        result=words.formats.money(Money.rounded(rounding.result, currency)),
    )


def difference_derivation(
    words: Words, steps: Sequence[Step], currency: str, titles: tuple[str, str]
) -> Derivation:
    """How far one amount is from another; averages are exact, and rounded after the difference is taken.

    ``titles`` are those of the variant and of the first.
    """
    mine, first, *rounding = steps
    places = exponent(currency)
    shown = tuple(
        DisplayStep(title, "", words.formats.decimal(step.operand, places, _EXACT_PLACES))
        for title, step in zip(titles, (mine, first), strict=True)
    )
    return Derivation(
        steps=shown,
        exact_label=words.translate("scenarios", "Exact result"),
        exact=_exact(words, first.result, currency) if rounding else "",
        result_label=words.translate("scenarios", "Difference"),
        result=words.formats.signed(Money.rounded(first.result, currency)),
    )


def _exact(words: Words, value: Decimal, currency: str) -> str:
    """An average before it is rounded; three dots where it goes on."""
    shown = round_half_away(value, _EXACT_PLACES)
    if shown == value:
        return words.formats.decimal(value, exponent(currency), _EXACT_PLACES)
    cut = value.quantize(Decimal(1).scaleb(-_EXACT_PLACES), ROUND_DOWN)
    return f"{words.formats.decimal(cut, _EXACT_PLACES, _EXACT_PLACES)}…"


def _display_step(words: Words, step: Step, label: str) -> DisplayStep:
    sign = "÷ " if step.operation is Operation.DIVIDE else ""
    least = 2 if step.operation is Operation.START else 0
    return DisplayStep(label, "", sign + words.formats.decimal(step.operand, least, _EXACT_PLACES))
