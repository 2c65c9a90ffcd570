"""What the compared lines come to: a period with its VAT, what falls due by a change, and the whole term."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.shown.comparison import (
    ComparedAmount,
    ComparedDue,
    ComparedTerm,
    ComparedTotal,
    Comparison,
    DueKind,
)
from app.domain.shown.shown import ShownKind
from app.services.comparison.texts import SumText
from app.services.words import QT_TRANSLATE_NOOP, Words

_NETS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly total excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly total excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "One-time total excl. VAT"),
}
_FROM = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly total excl. VAT from {day}"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly total excl. VAT from {day}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "One-time total excl. VAT"),
}
_GROSS = {
    Period.MONTH: QT_TRANSLATE_NOOP("comparison", "Monthly total incl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("comparison", "Yearly total incl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("comparison", "One-time total incl. VAT"),
}


def signed(words: Words, amount: Money) -> str:
    """The figures of a difference with their sign; nothing where there is none."""
    if not amount.minor:
        return ""
    return f"{'+' if amount.minor > 0 else ''}{words.formats.amount(amount)}"


def period_sums(words: Words, found: Comparison, of: ComparedTotal) -> tuple[SumText, ...]:
    """What a period comes to, VAT per rate and with VAT; of a later day with that day, step by step."""
    taxes = [
        _sum(
            words,
            words.translate("comparison", "VAT {percent}", percent=words.formats.percent(each.percent)),
            each,
        )
        for each in of.vat
        if each.percent is not None
    ]
    net = _sum(words, words.say(_NETS[of.period]), of.net, is_strong=True)
    if not found.steps:
        return (net, *taxes, _sum(words, words.say(_GROSS[of.period]), of.total))
    *earlier, last = [
        _sum(
            words,
            words.say(_FROM[of.period], day=words.formats.long_date(step.on)),
            ComparedAmount(of.net.before, step.net),
            is_strong=step is found.steps[-1],
        )
        for step in found.steps
    ]
    return (*earlier, last, *taxes, _sum(words, words.say(_GROSS[of.period]), of.total))


def closing_sums(words: Words, found: Comparison) -> tuple[SumText, ...]:
    """What falls due by a change, then what the term comes to."""
    return (*_dues(words, found), *(() if found.term is None else (_term(words, found, found.term),)))


def _dues(words: Words, found: Comparison) -> Iterator[SumText]:
    amount = words.formats.amount
    for each in found.dues:
        if each.after is not None:
            before = "" if each.before is None else amount(each.before)
            yield SumText(due_label(words, each), before, amount(each.after), "", is_note=True)


def due_label(words: Words, due: ComparedDue) -> str:
    """What an amount is called that falls due by a change, with its day."""
    day = words.formats.long_date(due.on)
    if due.kind is DueKind.TODAY:
        return words.translate("comparison", "Due on {day} excl. VAT", day=day)
    return words.translate("comparison", "Next invoice excl. VAT, {day}", day=day)


def _term(words: Words, found: Comparison, term: ComparedTerm) -> SumText:
    """What the term comes to; two of different lengths are not set against each other."""
    label, amount = _term_label(words, found, term), words.formats.amount
    if term.before is None:
        return SumText(label, "", amount(term.after), "", is_note=True)
    if term.is_same:
        return _sum(words, label, ComparedAmount(term.before, term.after))
    said = words.translate("comparison", "terms differ")
    return SumText(label, amount(term.before), amount(term.after), said, is_note=True)


def _term_label(words: Words, found: Comparison, term: ComparedTerm) -> str:
    if found.kind is ShownKind.CHANGE:
        return words.translate("comparison", "Until the end of the contract excl. VAT")
    old, new = term.months
    if old == new:
        return words.translate("comparison", "Total of the commitment excl. VAT, {n} months", n=new)
    return words.translate(
        "comparison",
        "Total of the commitment excl. VAT, {before} then {after} months",
        before=old,
        after=new,
    )


def _sum(words: Words, label: str, of: ComparedAmount, *, is_strong: bool = False) -> SumText:
    amount = words.formats.amount
    return SumText(label, amount(of.before), amount(of.after), signed(words, of.difference), is_strong)
