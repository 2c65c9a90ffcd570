"""Why an amount is what it is, in words: the text of the popover, of its copy and of an annex."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from app.domain.money import Money, exponent, round_half_away
from app.domain.pricing.trace import Operation, Step, StepCode
from app.services.formats.formatting import MINUS
from app.services.words.derivation_labels import EXACT_PLACES, StepNames, label, source
from app.services.words.words import Words

__all__ = ["Derivation", "DisplayStep", "Explanation", "StepNames", "derivation", "label"]

_SIGNS = {Operation.MULTIPLY: "× ", Operation.DIVIDE: "÷ "}
_WHOLE = frozenset({StepCode.QUANTITY, StepCode.DAYS, StepCode.PERIOD_DAYS, StepCode.PERCENT})
_FACTORS = frozenset(
    {StepCode.CUSTOMER_DISCOUNT, StepCode.LINE_DISCOUNT, StepCode.QUOTE_DISCOUNT, StepCode.VAT_RATE}
)
_COSTS = frozenset({StepCode.LINE_COST, StepCode.PART_COST})


@dataclass(frozen=True, slots=True)
class DisplayStep:
    """One row: what is done, where the figure comes from, and the figure with its sign."""

    what: str
    source: str
    operand: str


@dataclass(frozen=True, slots=True)
class Derivation:
    """The rows, then the exact result and what it is rounded to; ``exact`` is empty if nothing is."""

    steps: tuple[DisplayStep, ...]
    exact_label: str
    exact: str
    result_label: str
    result: str

    @property
    def text(self) -> str:
        """All of it as lines of text, to copy."""
        rows = [(step.what, step.source, step.operand) for step in self.steps]
        if self.exact:
            rows.append((self.exact_label, "", self.exact))
        rows.append((self.result_label, "", self.result))
        return "\n".join("\t".join(row) for row in rows)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The derivation of one amount; ``subject`` says of which."""

    subject: str
    derivation: Derivation

    @property
    def text(self) -> str:
        """Return the whole derivation as lines of text."""
        return f"{self.subject}\n{self.derivation.text}"


def derivation(
    words: Words, steps: Sequence[Step], currency: str, names: StepNames | None = None
) -> Derivation:
    """The steps of an amount in ``currency`` as a person reads them; parts that are nothing are left out."""
    kept = [step for step in steps if step.operation is not Operation.ROUND]
    shown = [step for step in kept if _is_displayed(step)]
    return Derivation(
        steps=tuple(_display_step(words, step, currency, names) for step in shown),
        exact_label=words.translate("derivation", "Exact result"),
        exact=_exact(words, steps, currency),
        result_label=_result_label(words, steps, currency),
        result=_result(words, steps, currency),
    )


def _is_displayed(step: Step) -> bool:
    """Whether a step says something: a part that is nothing does not, but that there is no VAT does."""
    return bool(step.operand) or step.operation is not Operation.ADD or step.code == StepCode.VAT


def _exact(words: Words, steps: Sequence[Step], currency: str) -> str:
    """The result before it is rounded; three dots where it goes on."""
    if len(steps) < 2 or steps[-1].operation is not Operation.ROUND:
        return ""
    exact, code = steps[-2].result, steps[-1].code
    if code != StepCode.ROUND and exact == steps[-1].result:
        return ""
    least = 0 if code == StepCode.SHOWN_PERCENT else exponent(currency)
    if round_half_away(exact, EXACT_PLACES) == exact:
        return words.formats.decimal(exact, least, EXACT_PLACES)
    cut = exact.quantize(Decimal(1).scaleb(-EXACT_PLACES), ROUND_DOWN)
    return f"{words.formats.decimal(cut, EXACT_PLACES, EXACT_PLACES)}…"


def _result(words: Words, steps: Sequence[Step], currency: str) -> str:
    result = steps[-1].result if steps else Decimal(0)
    match steps[-1].code if steps else "":
        case StepCode.SHOWN_UNIT:
            return words.formats.unit_price(result, currency)
        case StepCode.SHOWN_PERCENT:
            return words.formats.percent(result)
        case _:
            return words.formats.money(Money.rounded(result, currency))


def _result_label(words: Words, steps: Sequence[Step], currency: str) -> str:
    code = steps[-1].code if steps else ""
    if code in (StepCode.SHOWN_UNIT, StepCode.SHOWN_PERCENT):
        return words.translate("derivation", "As shown")
    if code in _COSTS:
        return words.translate("derivation", "Margin")
    if not steps or steps[-1].operation is not Operation.ROUND:
        return words.translate("derivation", "Total")
    if exponent(currency) == 2:
        return words.translate("derivation", "Rounded to the cent")
    return words.translate("derivation", "Rounded")


def _display_step(words: Words, step: Step, currency: str, names: StepNames | None) -> DisplayStep:
    return DisplayStep(
        label(words, step, names), source(words, step, currency, names), _figure(words, step, currency)
    )


def _figure(words: Words, step: Step, currency: str) -> str:
    """The operand with the sign of what is done with it."""
    least = exponent(currency)
    if step.code in _WHOLE:
        least = 0
    elif step.code in _FACTORS:
        least = 2
    if step.operation is Operation.ADD:
        sign = f"{MINUS} " if step.operand < 0 else "+ "
        return sign + words.formats.decimal(abs(step.operand), least, EXACT_PLACES)
    return _SIGNS.get(step.operation, "") + words.formats.decimal(step.operand, least, EXACT_PLACES)
