"""The PDF of a report: each table with what is said of it, then texts under titles."""

from collections.abc import Iterator

from app.services.papers.report.sums_block import sums_block
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import table_blocks
from app.services.papers.sheet.texts import text_block, title_block
from app.services.papers.views.report import ReportPaper


def report_pdf(view: ReportPaper, page: PageFormat = A4) -> bytes:
    """The report as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [_blocks(view, page)], page)


def _blocks(view: ReportPaper, page: PageFormat) -> Iterator[Block]:
    for each in view.tables:
        # The last lines of a table hold on to what is said of it.
        yield from table_blocks(each.section, page, ends_the_tables=True)
        if each.sums is not None:
            yield sums_block(each.sums, each.texts, page)
        else:
            yield from (text_block(text, page) for text in each.texts)
    for part in view.parts:
        if part.title:
            yield title_block(part.title, page)
        for text in part.texts:
            yield text_block(text, page)
