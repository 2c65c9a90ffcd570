"""Why a figure that a manager decides on is what it is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from app.domain.pricing.approval_figures import AskedLine
from app.domain.pricing.trace import Step
from app.domain.pricing.trace.asked import (
    AskedAmount,
    explain_asked_discount,
    explain_asked_line,
    explain_asked_list,
    explain_asked_margin,
    explain_asked_net,
    explain_margin_before,
)
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words
from app.services.words.derivation import Explanation, StepNames, derivation

SHARE_PLACES = 1
"""Discounts and margins of a request are shown to so many decimals."""

Named = Callable[[str, str], str]
"""What a product is called at its level."""

_OF_LINE: dict[AskedAmount, Marked] = {
    AskedAmount.LIST_UNIT: QT_TRANSLATE_NOOP("approvals", "List price"),
    AskedAmount.EFFECTIVE: QT_TRANSLATE_NOOP("approvals", "Effective discount"),
    AskedAmount.NET: QT_TRANSLATE_NOOP("approvals", "Net asked"),
    AskedAmount.MARGIN_BEFORE: QT_TRANSLATE_NOOP("approvals", "Margin before"),
    AskedAmount.MARGIN_AFTER: QT_TRANSLATE_NOOP("approvals", "Margin after"),
}


class ApprovalAmount(StrEnum):
    """The figures of a request that explain themselves."""

    LISTED = "listed"
    NET = "net"
    TERM = "term"
    TERM_BEFORE = "term_before"
    DISCOUNT = "discount"
    MARGIN_BEFORE = "margin_before"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class ApprovalFigure:
    """An amount as it is shown, with what it is called; ``explain`` tells where it comes from."""

    key: Callable[[], Explanation]
    label: str
    amount: str


def explain_asked(
    words: Words, named: Named, shown: ApprovalFigures, amount: ApprovalAmount, label: str
) -> Explanation:
    """Where a figure called ``label`` comes from."""
    of_term = {line_id: named(product_id, level) for line_id, product_id, level in shown.term_lines}
    names = StepNames(lambda id, level: of_term.get(id) or named(id, level))
    return Explanation(label, derivation(words, _steps(shown, amount), shown.totals.net.currency, names))


def figure_of_line(
    words: Words, named: Named, shown: ApprovalFigures, line: AskedLine, amount: AskedAmount, text: str
) -> ApprovalFigure:
    """A figure of ``line`` as it is shown, which tells where it comes from."""
    product = named(line.product_id, line.level or "")
    label = words.translate(
        "approvals", "{what}, {product}", what=words.say(_OF_LINE[amount]), product=product
    )

    def explain() -> Explanation:
        steps = explain_asked_line(amount, line, shown.terms, shown.prices, SHARE_PLACES)
        return Explanation(label, derivation(words, steps, line.net.currency, StepNames(named)))

    return ApprovalFigure(explain, label, text)


def _steps(shown: ApprovalFigures, amount: ApprovalAmount) -> tuple[Step, ...]:
    lines, totals = shown.lines, shown.totals
    match amount:
        case ApprovalAmount.LISTED:
            return explain_asked_list(lines, totals.period)
        case ApprovalAmount.NET:
            return explain_asked_net(lines, totals.period)
        case ApprovalAmount.TERM:
            return shown.term_steps
        case ApprovalAmount.TERM_BEFORE:
            return shown.before_steps
        case ApprovalAmount.DISCOUNT:
            return explain_asked_discount(lines, totals.net.currency, shown.months, SHARE_PLACES)
        case ApprovalAmount.MARGIN_BEFORE:
            return explain_margin_before(lines, totals, SHARE_PLACES)
        case ApprovalAmount.MARGIN:
            return explain_asked_margin(lines, totals)
        case _:
            assert_never(amount)
