"""What keeps a change order from being priced, or from being placed."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from app.domain.catalogue.contract_terms import ReductionPolicy, TermAlignment
from app.domain.catalogue.tiers import check_tiers
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.change.line_memo import CheckedLines
from app.domain.change.reduction import Effect, effect_of
from app.domain.checks.amounts import check_price, check_quantity
from app.domain.errors import Problem, RuleViolation
from app.domain.money import exponent

_MONTH_DAYS = 31


def check_change(terms: ChangeTerms, known: CheckedLines | None = None) -> tuple[Problem, ...]:
    """Everything that keeps ``terms`` from being priced and placed; empty when nothing does.

    Fields are paths into the terms: ``on``, ``period.end``, ``lines.2.quantity``. ``known`` are the lines of
    terms that differ in nothing but their lines.
    """
    known = known or CheckedLines()
    problems = [*_check_currency(terms), *_check_dates(terms), *_check_policy(terms)]
    if not terms.lines:
        problems.append(Problem("lines.empty", "lines"))
    for index, line in enumerate(terms.lines):
        if found := known.problems.get(line, _problems_of):
            problems += [problem.at(f"lines.{index}") for problem in found]
    for line_id, times in Counter(line.id for line in terms.lines).items():
        if times > 1:
            problems.append(Problem("line.duplicate", "lines", {"line_id": line_id}))
    problems = problems or list(_check_effects(terms, known))
    return tuple(problems or _check_exclusive(terms))


def _check_currency(terms: ChangeTerms) -> Iterator[Problem]:
    try:
        exponent(terms.currency)
    except RuleViolation as refused:
        yield from refused.problems


def _check_dates(terms: ChangeTerms) -> Iterator[Problem]:
    """Whether the change lies in the period, and the contract still runs on that day."""
    period, on = terms.period, terms.on
    if not period.start <= on < period.end:
        data = {"on": on.isoformat(), "start": period.start.isoformat(), "end": period.end.isoformat()}
        yield Problem("change.outside_period", "on", data)
    if terms.term_end is not None and terms.term_end <= on:
        yield Problem("term_end.past", "term_end", {"on": on.isoformat(), "end": terms.term_end.isoformat()})
    if not 1 <= terms.threshold_day <= _MONTH_DAYS:
        data = {"value": str(terms.threshold_day), "min": "1", "max": str(_MONTH_DAYS)}
        yield Problem("threshold_day.range", "threshold_day", data)


def _check_policy(terms: ChangeTerms) -> Iterator[Problem]:
    """Whether everything is there that policy and alignment ask for."""
    if terms.alignment is TermAlignment.RESTART and terms.term_months < 1:
        yield Problem("term_months.missing", "term_months")
    if terms.reduction is ReductionPolicy.WINDOW:
        if terms.window_hours < 1:
            yield Problem("window_hours.missing", "window_hours")
        if terms.now is None and any(line.additions for line in terms.lines):
            yield Problem("now.missing", "now")


def _problems_of(line: ChangedLine) -> tuple[Problem, ...]:
    return tuple(_check_line(line))


def _check_line(line: ChangedLine) -> Iterator[Problem]:
    """Whether the figures of one line can be what they say."""
    yield from check_quantity("quantity", line.quantity)
    yield from check_quantity("prior_quantity", line.prior_quantity)
    yield from check_quantity("high_water", line.high_water)
    if line.prior_unit_price is not None:
        yield from check_price("prior_unit_price", line.prior_unit_price)
    elif line.prior_quantity:
        yield Problem("prior_unit_price.missing", "prior_unit_price")
    if isinstance(line.price, Decimal):
        yield from check_price("unit_price", line.price)
    else:
        yield from (problem.at("tiers") for problem in check_tiers(line.price))
    for index, addition in enumerate(line.additions):
        yield from check_quantity(f"additions.{index}.quantity", addition.quantity)


def _check_effects(terms: ChangeTerms, known: CheckedLines) -> Iterator[Problem]:
    """A date for each line, with no other change of that line on it."""

    def find(line: ChangedLine) -> Effect:
        return effect_of(line, terms)

    for index, line in enumerate(terms.lines):
        try:
            on = known.effects.get(line, find).on
        except RuleViolation as refused:
            yield from refused.problems
            continue
        if on in line.scheduled and not line.is_unchanged:
            yield Problem("change.line_twice", f"lines.{index}", {"line": line.id, "on": on.isoformat()})


def _check_exclusive(terms: ChangeTerms) -> Iterator[Problem]:
    """Whether seats go beside a product change where that is not allowed; alone they may go ``on`` a day."""
    if terms.excludes_product_change and any(line.is_product_change for line in terms.lines):
        for index, line in enumerate(terms.lines):
            if line.is_reduced:
                data = {"line": line.id, "on": effect_of(line, terms).on.isoformat()}
                yield Problem("change.exclusive", f"lines.{index}.quantity", data)
