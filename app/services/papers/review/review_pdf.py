"""The PDF of the review of an account: a table for each contract with its term, then what is offered."""

from collections.abc import Iterator

from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tables import table_blocks
from app.services.papers.sheet.texts import text_block, title_block
from app.services.papers.views.review import ReviewPaper


def review_pdf(view: ReviewPaper, page: PageFormat = A4) -> bytes:
    """The review as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [_blocks(view, page)], page)


def _blocks(view: ReviewPaper, page: PageFormat) -> Iterator[Block]:
    for each in view.contracts:
        # The last line of a table holds on to what is said of its term.
        yield from table_blocks(each.section, page, ends_the_tables=True)
        for text in each.texts:
            yield text_block(text, page)
    if view.nothing:
        yield text_block(view.nothing, page)
    if view.offers:
        yield title_block(view.offers_title, page)
        for offer in view.offers:
            yield text_block(offer, page)
