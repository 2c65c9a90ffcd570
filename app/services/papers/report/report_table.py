"""A table of a report: products with quantity, how they are billed, price and amount."""

from collections.abc import Iterable

from app.domain.catalogue.catalogue import Period
from app.services.papers.views.quote import DisplayLine, Section
from app.services.papers.views.report import ReportSums, ReportTable
from app.services.words import QT_TRANSLATE_NOOP, Words

BILLED = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "once"),
}
"""What a line says of how it is billed."""


def report_table(
    words: Words,
    title: str,
    currency: str,
    lines: Iterable[DisplayLine],
    texts: Iterable[str],
    *,
    beside: str,
    sums: ReportSums | None = None,
) -> ReportTable:
    """``lines`` under ``title``; ``beside`` is the head of what stands beside the quantity."""
    sign = words.formats.currency(currency).strip()
    section = Section(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        heads=(
            words.translate("papers", "Description"),
            words.translate("papers", "Quantity"),
            beside,
            words.translate("papers", "Billed per"),
            words.translate("papers", "Net price, {currency}", currency=sign),
            words.translate("papers", "Amount excl. VAT, {currency}", currency=sign),
        ),
        lines=tuple(lines),
    )
    return ReportTable(section, tuple(texts), sums)
