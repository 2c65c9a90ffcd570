"""What a customer was shown, as a table with its totals: the very amounts of the screen."""

from collections.abc import Iterator, Sequence

from app.domain.catalogue.catalogue import Period, VatCategory
from app.domain.money import Money
from app.domain.pricing.priced import VatTreatment
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownTotal, ShownVat
from app.services.papers.report.report_table import BILLED, report_table
from app.services.papers.views.quote import DisplayLine
from app.services.papers.views.report import ReportTable
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import vat_label

_TOTALS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month: {amounts}."),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year: {amounts}."),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once: {amounts}."),
}


def shown_table(words: Words, title: str, shown: Shown) -> ReportTable:
    """The lines of ``shown`` under ``title``, in the names that the customer read."""
    is_change = shown.kind is ShownKind.CHANGE
    lines = (_line(words, each, is_change=is_change) for each in shown.lines)
    beside = words.translate("papers", "Until now") if is_change else words.translate("papers", "Discount")
    return report_table(words, title, shown.currency, lines, _texts(words, shown), beside=beside)


def _line(words: Words, line: ShownLine, *, is_change: bool) -> DisplayLine:
    formats, name = words.formats, f"{line.name} {line.level_name}".strip()
    if line.is_optional:
        name = words.translate("papers", "{product} (optional, not in the total)", product=name)
    if is_change:
        beside = "" if line.prior_quantity is None else formats.count(line.prior_quantity)
    else:
        beside = formats.percent(line.discount_percent) if line.discount_percent else ""
    return DisplayLine(
        name=name,
        details=tuple(_details(words, line)),
        quantity=formats.count(line.quantity),
        unit_price=beside,
        discount=words.say(BILLED[line.period]),
        net_unit_price=formats.net_unit_price(line.net_unit),
        amount=formats.amount(line.net),
        is_optional=line.is_optional,
    )


def _details(words: Words, line: ShownLine) -> Iterator[str]:
    if line.effective_on is not None:
        yield words.translate("papers", "from {day}", day=words.formats.long_date(line.effective_on))
    if line.notes.strip():
        yield " ".join(line.notes.split())


def _texts(words: Words, shown: Shown) -> Iterator[str]:
    """What it comes to, what falls due when, and for how long it was."""
    for total in shown.totals:
        yield _total(words, total)
    if shown.today is not None:
        yield words.translate("papers", "Due at once: {amounts}.", amounts=_invoice(words, shown.today))
    day = words.formats.long_date(shown.next_invoice.first)
    if shown.next_invoice.net.minor:
        amounts = _invoice(words, shown.next_invoice)
        yield words.translate("papers", "Invoice of {day}: {amounts}.", day=day, amounts=amounts)
    start = words.formats.long_date(shown.start_date)
    if shown.end_date is None:
        yield words.translate("papers", "From {day} on.", day=start)
    else:
        end = words.formats.long_date(shown.end_date)
        yield words.translate("papers", "From {start} to {end}.", start=start, end=end)


def _total(words: Words, total: ShownTotal) -> str:
    text = words.say(_TOTALS[total.period], amounts=_amounts(words, total.net, total.vat, total.total))
    if total.prior_net is None:
        return text
    before = words.formats.money(total.prior_net)
    return f"{text} {words.translate('papers', 'Until now {net} excl. VAT.', net=before)}"


def _invoice(words: Words, invoice: ShownInvoice) -> str:
    return _amounts(words, invoice.net, invoice.vat, invoice.total)


def _amounts(words: Words, net: Money, taxes: Sequence[ShownVat], total: Money) -> str:
    """Net, the tax of each rate or why there is none, and the whole where there is any."""
    money = words.formats.money
    said = [words.translate("papers", "{net} excl. VAT", net=money(net))]
    for tax in taxes:
        label = vat_label(words, VatTreatment(tax.category, tax.percent, tax.mention))
        is_taxed = tax.category is VatCategory.STANDARD
        said.append(f"{label} {money(tax.vat)}" if is_taxed else label)
    if any(each.category is VatCategory.STANDARD for each in taxes):
        said.append(words.translate("papers", "{total} incl. VAT", total=money(total)))
    return ", ".join(said)
