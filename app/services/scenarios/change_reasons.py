"""Why an amount of the scenario board of a change is what it is."""

from app.domain.pricing.change_scenarios import (
    ChangeComparison,
    ChangeFigure,
    ChangeRow,
    explain_change_apart,
    explain_per_user,
)
from app.domain.pricing.trace.change import ChangeAmount
from app.services.change_orders.change_amounts import ChangeKey, ChangeSum, explain_change
from app.services.scenarios.board_display import BoardKey
from app.services.scenarios.board_reasons import average_derivation, difference_derivation
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.change_names import name_of
from app.services.scenarios.change_view import label_of, rows_of
from app.services.words.derivation import Derivation, Explanation

_AMOUNTS: dict[ChangeFigure, ChangeAmount | ChangeSum] = {
    ChangeFigure.TOTAL: ChangeSum.TOTAL_ON,
    ChangeFigure.DIFFERENCE: ChangeSum.DIFFERENCE,
    ChangeFigure.TODAY: ChangeAmount.TODAY,
    ChangeFigure.NEXT_INVOICE: ChangeAmount.NEXT_INVOICE,
    ChangeFigure.TO_TERM_END: ChangeAmount.TO_TERM_END,
}


def explain_figure(board: ChangeBoard, key: BoardKey) -> Explanation:
    """Where the amount of ``key`` comes from; the subject names the variant.

    Raises:
        RuleViolation: ``price.missing``.
    """
    words, comparison = board.names.words, board.comparison()
    row = next(each for each in rows_of(comparison) if each.name == key.figure)
    index = next(n for n, each in enumerate(board.variants.all) if each.id == key.id)
    name, figure = name_of(board, index), label_of(board, comparison, row)
    if key.is_difference:
        subject = words.translate("scenarios", "{name}: difference to A, {figure}", name=name, figure=figure)
        currency = comparison.variants[0].currency
        steps = explain_change_apart(comparison, index, row)
        return Explanation(subject, difference_derivation(words, steps, currency, (name, name_of(board, 0))))
    subject = words.translate("scenarios", "{name}: {figure}", name=name, figure=figure)
    return Explanation(subject, _amount(board, comparison, index, row))


def _amount(board: ChangeBoard, comparison: ChangeComparison, index: int, row: ChangeRow) -> Derivation:
    variant, words = comparison.variants[index], board.names.words
    if row.figure is ChangeFigure.PER_USER:
        labels = {
            "new_total": words.translate("scenarios", "Full billing period excl. VAT"),
            "users": words.translate("scenarios", "Users"),
        }
        return average_derivation(words, explain_per_user(variant), variant.currency, labels)
    state = board.state(variant.scenario.id)
    return explain_change(state, board.names, ChangeKey(_AMOUNTS[row.figure], day=row.day)).derivation
