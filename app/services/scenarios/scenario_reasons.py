"""Why an amount of the scenario board is what it is."""

from collections.abc import Callable
from typing import assert_never

from app.domain.catalogue.catalogue import Period
from app.domain.ids import ProductId
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.scenarios import Average, Figure, explain_average, explain_difference
from app.domain.pricing.trace import Step, explain_first_year, explain_net, explain_term_total
from app.domain.quote.quote import QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.scenarios.board_display import BoardKey, title_of
from app.services.scenarios.board_reasons import average_derivation, difference_derivation
from app.services.scenarios.scenario_view import FIGURES, name_of
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.words import QT_TRANSLATE_NOOP
from app.services.words.derivation import Derivation, Explanation, StepNames, derivation

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
    figure = next(each for each in FIGURES if each == key.figure)
    name, called = title_of(index, name_of(board, board.scenarios[index])), words.say(FIGURES[figure])
    if key.is_difference:
        subject = words.translate("scenarios", "{name}: difference to A, {figure}", name=name, figure=called)
        return Explanation(subject, _difference(board, index, figure))
    subject = words.translate("scenarios", "{name}: {figure}", name=name, figure=called)
    return Explanation(subject, _amount(board, index, figure))


def _amount(board: ScenarioBoard, index: int, figure: Figure | Average) -> Derivation:
    if isinstance(figure, Average):
        return _average(board, index, figure)
    state = board.state(board.scenarios[index].id)
    steps = _steps(state.priced, state.terms, figure)
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
    labels = {code: words.say(text) for code, text in _WHAT.items()}
    return average_derivation(words, explain_average(variant, which), variant.priced.currency, labels)


def _difference(board: ScenarioBoard, index: int, figure: Figure | Average) -> Derivation:
    comparison = board.comparison()
    currency = comparison.variants[0].priced.currency
    steps = explain_difference(comparison, index, figure)
    mine, first = (title_of(place, name_of(board, board.scenarios[place])) for place in (index, 0))
    return difference_derivation(board.names.words, steps, currency, (mine, first))
