"""Why an amount of the scenario board is what it is."""

from collections.abc import Callable
from decimal import ROUND_DOWN, Decimal
from typing import assert_never

from app.domain.catalogue.catalogue import Period
from app.domain.ids import ProductId
from app.domain.money import Money, exponent, round_half_away
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.scenarios import Average, Figure, explain_average, explain_difference
from app.domain.pricing.trace import (
    Operation,
    Step,
    explain_first_year,
    explain_net,
    explain_term_total,
)
from app.domain.quote.quote import QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.scenarios.scenario_view import FIGURES, LETTERS, BoardKey, name_of
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.derivation import Derivation, DisplayStep, Explanation, StepNames, derivation

_EXACT_PLACES = 8
_WHAT = {
    "term_total": QT_TRANSLATE_NOOP("scenarios", "Commitment excl. VAT"),
    "months": QT_TRANSLATE_NOOP("scenarios", "Months"),
    "users": QT_TRANSLATE_NOOP("scenarios", "Users"),
}


def explain_figure(board: ScenarioBoard, key: BoardKey) -> Explanation:
    """Where the amount of ``key`` comes from; the subject names the variant.

    Raises:
        RuleViolation: ``price.missing``.
    """
    words = board.names.words
    index = next(n for n, each in enumerate(board.scenarios) if each.id == key.id)
    name = f"{LETTERS[index]} · {name_of(board, board.scenarios[index])}"
    figure = words.say(FIGURES[key.figure])
    if key.is_difference:
        subject = words.translate("scenarios", "{name}: difference to A, {figure}", name=name, figure=figure)
        return Explanation(subject, _difference(board, index, key))
    subject = words.translate("scenarios", "{name}: {figure}", name=name, figure=figure)
    return Explanation(subject, _amount(board, index, key))


def _amount(board: ScenarioBoard, index: int, key: BoardKey) -> Derivation:
    if isinstance(key.figure, Average):
        return _average(board, index, key.figure)
    state = board.state(key.id)
    steps = _steps(state.priced, state.terms, key.figure)
    return derivation(board.names.words, steps, state.terms.currency, StepNames(_product_namer(board.names)))


def _steps(priced: PricedQuote, terms: QuoteTerms, figure: Figure) -> tuple[Step, ...]:
    match figure:
        case Figure.MONTH | Figure.YEAR | Figure.ONE_TIME:
            return explain_net(priced, terms, Period(figure.value))
        case Figure.FIRST_YEAR:
            return explain_first_year(priced, terms.commitment_months)
        case Figure.TERM_TOTAL:
            return explain_term_total(priced, terms.commitment_months)
        case _:
            assert_never(figure)


def _product_namer(names: ProductNames) -> Callable[[str, str], str]:
    """Calls a product by its name and level."""

    def named(product_id: str, level: str) -> str:
        product = names.product(ProductId(product_id))
        return f"{product} {names.level(level)}" if level else product

    return named


def _average(board: ScenarioBoard, index: int, which: Average) -> Derivation:
    words, variant = board.names.words, board.comparison().variants[index]
    *steps, rounding = explain_average(variant, which)
    currency = variant.priced.currency
    return Derivation(
        steps=tuple(_display_step(words, step) for step in steps),
        exact_label=words.translate("scenarios", "Exact result"),
        exact=_exact(words, steps[-1].result, currency),
        result_label=words.translate("scenarios", "Shown"),
        result=words.formats.money(Money.rounded(rounding.result, currency)),
    )


def _difference(board: ScenarioBoard, index: int, key: BoardKey) -> Derivation:
    """The two amounts; averages are exact, and rounded after the difference is taken."""
    words, comparison = board.names.words, board.comparison()
    currency = comparison.variants[0].priced.currency
    mine, first, *rounding = explain_difference(comparison, index, key.figure)
    places = exponent(currency)

    def shown(place: int, operand: Decimal) -> DisplayStep:
        figure = words.formats.decimal(operand, places, _EXACT_PLACES)
        return DisplayStep(f"{LETTERS[place]} · {name_of(board, board.scenarios[place])}", "", figure)

    exact = _exact(words, first.result, currency)
    return Derivation(
        steps=(shown(index, mine.operand), shown(0, first.operand)),
        exact_label=words.translate("scenarios", "Exact result"),
        exact=exact if rounding else "",
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


def _display_step(words: Words, step: Step) -> DisplayStep:
    sign = "÷ " if step.operation is Operation.DIVIDE else ""
    least = 2 if step.operation is Operation.START else 0
    return DisplayStep(
        words.say(_WHAT[step.code]), "", sign + words.formats.decimal(step.operand, least, _EXACT_PLACES)
    )
