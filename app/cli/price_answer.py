"""What ``channeldesk price`` answers: as JSON, and as a table for people."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.cli.json_amounts import amount_text, percent_text, price_text, trace_of
from app.cli.price_document import PriceDocument
from app.cli.table import aligned
from app.domain.catalogue.catalogue import Period
from app.domain.pricing.priced import PeriodTotals, PricedLine, PricedQuote
from app.domain.pricing.trace import explain_line
from app.services.words import Words


def data_of(words: Words, document: PriceDocument, priced: PricedQuote) -> dict[str, Any]:
    """Every amount of ``priced``, and how each line's comes about."""
    everything = priced.everything
    return {
        "currency": priced.currency,
        "lines": [_line(words, document, line, index) for index, line in enumerate(priced.lines)],
        **{period.value: _totals(priced.of(period)) for period in Period},
        "vat": [
            {
                "percent": percent_text(each.treatment.percent),
                "taxable": amount_text(each.taxable),
                "amount": amount_text(each.vat),
            }
            for each in everything.vat_amounts
        ],
        "net": amount_text(everything.net),
        "vat_total": amount_text(everything.vat),
        "total": amount_text(everything.total),
        "term_total": amount_text(priced.term_total),
        "effective_discount_percent": percent_text(priced.effective_discount_percent),
    }


def lines_of(words: Words, priced: PricedQuote) -> Iterator[str]:
    """The same as two tables: the lines, and what they come to."""
    yield from aligned(_rows_of_lines(words, priced))
    yield ""
    yield from aligned(_rows_of_totals(words, priced))


def _line(words: Words, document: PriceDocument, line: PricedLine, index: int) -> dict[str, Any]:
    margin = line.margin
    return {
        "id": line.line_id,
        "list_unit": price_text(line.list_unit, line.net.currency),
        "net_unit": price_text(line.net_unit, line.net.currency),
        "net": amount_text(line.net),
        "margin_percent": percent_text(margin.margin_percent) if margin else None,
        "markup_percent": percent_text(margin.markup_percent) if margin else None,
        "trace": trace_of(words, explain_line(document.terms.lines[index], document.terms, document.prices)),
    }


def _totals(totals: PeriodTotals) -> dict[str, str]:
    return {
        "net": amount_text(totals.net),
        "vat": amount_text(totals.vat),
        "total": amount_text(totals.total),
    }


def _rows_of_lines(words: Words, priced: PricedQuote) -> Iterator[Sequence[str]]:
    yield (
        words.translate("cli", "Line"),
        words.translate("cli", "Quantity"),
        words.translate("cli", "List price"),
        words.translate("cli", "Net price"),
        words.translate("cli", "Net ({currency})", currency=priced.currency),
        words.translate("cli", "Margin"),
        words.translate("cli", "Billed"),
    )
    formats = words.formats
    for line in priced.lines:
        percent = line.margin.margin_percent if line.margin else None
        billed = words.name(line.period)
        yield (
            line.line_id,
            formats.count(line.quantity),
            formats.unit_price(line.list_unit, priced.currency),
            formats.unit_price(line.net_unit, priced.currency),
            formats.amount(line.net),
            words.translate("cli", "unknown") if percent is None else formats.percent(percent),
            words.translate("cli", "{period}, optional", period=billed) if line.is_optional else billed,
        )


def _rows_of_totals(words: Words, priced: PricedQuote) -> Iterator[Sequence[str]]:
    formats = words.formats
    yield (
        words.translate("cli", "Total ({currency})", currency=priced.currency),
        words.translate("cli", "Excl. VAT"),
        words.translate("cli", "VAT"),
        words.translate("cli", "Incl. VAT"),
    )
    billed = {line.period for line in priced.lines if line.is_counted}
    for period in (each for each in Period if each in billed):
        yield _row(words, words.name(period), priced.of(period))
    for each in priced.everything.vat_amounts:
        rate = words.translate(
            "cli", "of which at {percent}", percent=formats.percent(each.treatment.percent)
        )
        yield (rate, formats.amount(each.taxable), formats.amount(each.vat))
    yield _row(words, words.translate("cli", "One billing of everything"), priced.everything)
    yield (words.translate("cli", "Over the term"), formats.amount(priced.term_total))
    if priced.effective_discount_percent is not None:
        discount = formats.percent(priced.effective_discount_percent)
        yield (words.translate("cli", "Effective discount"), discount)


def _row(words: Words, title: str, totals: PeriodTotals) -> Sequence[str]:
    amount = words.formats.amount
    return (title, amount(totals.net), amount(totals.vat), amount(totals.total))
