"""What ``channeldesk change`` answers: as JSON, and as a table for people."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.cli.json_amounts import amount_text, price_text, trace_of
from app.cli.table import aligned
from app.domain.change.change import ChangeTerms
from app.domain.money import Money
from app.domain.pricing.change import PricedChange, PricedChangeLine
from app.domain.pricing.trace.change import ChangeAmount, explain_change_total, explain_changed_line
from app.services.words import Words
from app.services.words.changes import change_note


def data_of(words: Words, terms: ChangeTerms, priced: PricedChange) -> dict[str, Any]:
    """Every amount of ``priced``, line by line and in total; null where the contract has no end."""
    totals = {
        "difference": amount_text(priced.difference),
        "new_total": amount_text(priced.new_total),
        "today": amount_text(priced.today),
        "next_invoice": amount_text(priced.next_invoice),
        "to_term_end": _amount(priced.to_term_end),
    }
    lines = [
        {**_line(words, terms, line), "trace": _traces(words, terms, priced, index)}
        for index, line in enumerate(priced.lines)
    ]
    trace = {each.value: trace_of(words, explain_change_total(each, priced)) for each in ChangeAmount}
    return {"currency": terms.currency, "lines": lines, **totals, "totals": totals, "trace": trace}


def lines_of(words: Words, terms: ChangeTerms, priced: PricedChange) -> Iterator[str]:
    """The same as tables: what changes, what it costs when, and what is to be known about it."""
    yield from aligned(_rows_of_payments(words, terms, priced))
    yield ""
    yield from aligned(_rows_of_horizons(words, terms, priced))
    notes = [(line.line_id, change_note(words, line.note)) for line in priced.lines if line.note]
    if notes:
        yield ""
    for line_id, note in notes:
        yield words.translate("cli", "{field}: {reason}", field=line_id, reason=note)


def _line(words: Words, terms: ChangeTerms, line: PricedChangeLine) -> dict[str, Any]:
    prior = line.prior_unit_price
    return {
        "id": line.line_id,
        "prior_quantity": line.prior_quantity,
        "quantity": line.quantity,
        "prior_unit_price": None if prior is None else price_text(prior, terms.currency),
        "unit_price": price_text(line.unit_price, terms.currency),
        "prior_payment": amount_text(line.prior_payment),
        "payment": amount_text(line.payment),
        "reversal": amount_text(line.reversal),
        "charge": amount_text(line.charge),
        "today": amount_text(line.today),
        "next_invoice": amount_text(line.next_invoice),
        "to_term_end": _amount(line.to_term_end),
        "effective": line.effective.isoformat(),
        "note": change_note(words, line.note) if line.note else None,
    }


def _traces(words: Words, terms: ChangeTerms, priced: PricedChange, index: int) -> dict[str, Any]:
    """How each amount of a line comes about, by the amount's name."""
    explained = explain_changed_line(index, terms, priced)
    return {amount.value: trace_of(words, steps) for amount, steps in explained.items()}


def _amount(money: Money | None) -> str | None:
    return None if money is None else amount_text(money)


def _rows_of_payments(words: Words, terms: ChangeTerms, priced: PricedChange) -> Iterator[Sequence[str]]:
    """What is held and what is wanted: seats, unit price, and the payment of a whole period."""
    formats, currency = words.formats, terms.currency
    yield (
        words.translate("cli", "Line"),
        words.translate("cli", "Quantity"),
        words.translate("cli", "Prior price"),
        words.translate("cli", "Price"),
        words.translate("cli", "Prior payment"),
        words.translate("cli", "Payment ({currency})", currency=currency),
        words.translate("cli", "From"),
    )
    for line in priced.lines:
        prior = line.prior_unit_price
        yield (
            line.line_id,
            _quantities(words, line),
            "" if prior is None else formats.unit_price(prior, currency),
            formats.unit_price(line.unit_price, currency),
            formats.amount(line.prior_payment),
            formats.amount(line.payment),
            formats.short_date(line.effective),
        )
    total = words.translate("cli", "Total")
    yield (total, "", "", "", formats.amount(priced.prior_total), formats.amount(priced.new_total))
    yield (words.translate("cli", "Difference"), "", "", "", "", formats.amount(priced.difference))


def _quantities(words: Words, line: PricedChangeLine) -> str:
    """``−682 / +700``: what is reversed and what is added; one figure where nothing changes."""
    count = words.formats.count
    if line.prior_quantity == line.quantity:
        return count(line.quantity)
    parts = [count(-line.prior_quantity)] if line.prior_quantity else []
    return " / ".join([*parts, f"+{count(line.quantity)}"])


def _rows_of_horizons(words: Words, terms: ChangeTerms, priced: PricedChange) -> Iterator[Sequence[str]]:
    """What falls due: today (the reversal and the charge), on the next invoice, and to the term's end."""
    yield (
        words.translate("cli", "Due ({currency})", currency=terms.currency),
        words.translate("cli", "Reversal"),
        words.translate("cli", "Charge"),
        words.translate("cli", "Today"),
        words.translate("cli", "Next invoice"),
        words.translate("cli", "To the term’s end"),
    )
    amount = words.formats.amount
    for line in priced.lines:
        parts = (line.reversal, line.charge, line.today, line.next_invoice)
        yield (line.line_id, *map(amount, parts), _format_amount(words, line.to_term_end))
    totals = (amount(priced.today), amount(priced.next_invoice), _format_amount(words, priced.to_term_end))
    yield (words.translate("cli", "Total"), "", "", *totals)


def _format_amount(words: Words, money: Money | None) -> str:
    return "" if money is None else words.formats.amount(money)
