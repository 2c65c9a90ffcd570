"""What a customer was shown, as a table with its totals: the very amounts of the screen."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Period, VatCategory
from app.domain.money import Money
from app.domain.pricing.priced import VatTreatment
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownVat
from app.services.papers.report.report_table import BILLED, report_table
from app.services.papers.views.quote import DisplayLine, TotalsRow
from app.services.papers.views.report import ReportSums, ReportTable
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import vat_label

_PERIODS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once"),
}


def shown_table(words: Words, title: str, shown: Shown) -> ReportTable:
    """The lines of ``shown`` under ``title``, in the names that the customer read."""
    is_change = shown.kind is ShownKind.CHANGE
    lines = (_line(words, each, is_change=is_change) for each in shown.lines)
    beside = words.translate("papers", "Until now") if is_change else words.translate("papers", "Discount")
    sums, texts = _sums(words, shown), _texts(words, shown)
    return report_table(words, title, shown.currency, lines, texts, beside=beside, sums=sums)


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
    """For how long it was, and why there is no tax where there is none."""
    start = words.formats.long_date(shown.start_date)
    if shown.end_date is None:
        yield words.translate("papers", "From {day} on.", day=start)
    else:
        end = words.formats.long_date(shown.end_date)
        yield words.translate("papers", "From {start} to {end}.", start=start, end=end)
    taxes = [each for total in shown.totals for each in total.vat]
    yield from dict.fromkeys(_label(words, each) for each in taxes if not _is_taxed(each))


def _sums(words: Words, shown: Shown) -> ReportSums:
    """What it comes to per period, and what falls due when."""
    taxes = [each for total in shown.totals for each in total.vat if _is_taxed(each)]
    sign = words.formats.currency(shown.currency).strip()
    heads = [words.translate("papers", "Excl. VAT, {currency}", currency=sign)]
    if taxes:
        labels = {_label(words, each) for each in taxes}
        vat = labels.pop() if len(labels) == 1 else words.translate("papers", "VAT")
        heads.append(words.translate("papers", "{label}, {currency}", label=vat, currency=sign))
        heads.append(words.translate("papers", "Incl. VAT, {currency}", currency=sign))
    rows = _sum_rows(words, shown)
    return ReportSums(tuple(heads), tuple(TotalsRow(each, amounts[: len(heads)]) for each, amounts in rows))


def _sum_rows(words: Words, shown: Shown) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each label with net, tax and the whole."""
    for total in shown.totals:
        yield words.say(_PERIODS[total.period]), _amounts(words, total.net, total.total)
        if total.prior_net is not None:
            yield words.translate("papers", "Until now"), (words.formats.amount(total.prior_net), "", "")
    if shown.today is not None:
        today = _amounts(words, shown.today.net, shown.today.total)
        yield words.translate("papers", "Due at once"), today
    following = shown.next_invoice
    if following.net.minor:
        day = words.formats.long_date(following.first)
        label = words.translate("papers", "Invoice of {day}", day=day)
        yield label, _amounts(words, following.net, following.total)


def _amounts(words: Words, net: Money, total: Money) -> tuple[str, str, str]:
    amount = words.formats.amount
    return amount(net), amount(total - net), amount(total)


def _is_taxed(tax: ShownVat) -> bool:
    return tax.category is VatCategory.STANDARD


def _label(words: Words, tax: ShownVat) -> str:
    return vat_label(words, VatTreatment(tax.category, tax.percent, tax.mention))
