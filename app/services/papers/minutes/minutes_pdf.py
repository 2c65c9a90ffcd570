"""The PDF of the minutes of a meeting: a table for each proposal with its totals, then what is said of it."""

from collections.abc import Iterator

from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import table_blocks
from app.services.papers.sheet.texts import text_block, title_block
from app.services.papers.views.minutes import MinutesPaper


def minutes_pdf(view: MinutesPaper, page: PageFormat = A4) -> bytes:
    """The minutes as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [_blocks(view, page)], page)


def _blocks(view: MinutesPaper, page: PageFormat) -> Iterator[Block]:
    for each in view.tables:
        # The last line of a table holds on to its totals.
        yield from table_blocks(each.section, page, ends_the_tables=True)
        for text in each.texts:
            yield text_block(text, page)
    for part in view.parts:
        yield title_block(part.title, page)
        for text in part.texts:
            yield text_block(text, page)
