"""Why a figure that a manager decides on is what it is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from app.domain.pricing.trace import Step
from app.domain.pricing.trace.asked import explain_asked_discount, explain_asked_margin, explain_asked_net
from app.services.approval_figures.approval_figures import ApprovalFigures
from app.services.words import Words
from app.services.words.derivation import Explanation, StepNames, derivation

SHARE_PLACES = 1
"""Discounts and margins of a request are shown to so many decimals."""


class ApprovalAmount(StrEnum):
    """The figures of a request that explain themselves."""

    NET = "net"
    TERM = "term"
    DISCOUNT = "discount"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class ApprovalFigure:
    """An amount as it is shown, with what it is called; ``explain`` tells where it comes from."""

    key: Callable[[], Explanation]
    label: str
    amount: str


def explain_asked(
    words: Words, named: Callable[[str, str], str], shown: ApprovalFigures, amount: ApprovalAmount, label: str
) -> Explanation:
    """Where a figure called ``label`` comes from; ``named`` tells a product at its level."""
    of_term = {line_id: named(product_id, level) for line_id, product_id, level in shown.term_lines}
    names = StepNames(lambda id, level: of_term.get(id) or named(id, level))
    return Explanation(label, derivation(words, _steps(shown, amount), shown.totals.net.currency, names))


def _steps(shown: ApprovalFigures, amount: ApprovalAmount) -> tuple[Step, ...]:
    lines, totals = shown.lines, shown.totals
    match amount:
        case ApprovalAmount.NET:
            return explain_asked_net(lines, totals.period)
        case ApprovalAmount.TERM:
            return shown.term_steps
        case ApprovalAmount.DISCOUNT:
            return explain_asked_discount(lines, totals.net.currency, shown.months, SHARE_PLACES)
        case ApprovalAmount.MARGIN:
            return explain_asked_margin(lines, totals)
        case _:
            assert_never(amount)
