"""A letter: the head, to whom, paragraphs, and the foot of every paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.customer.customer import Customer
from app.services.branding.letterheads import Letterhead
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import brand_of, legal_line
from app.services.papers.sheet.canvas import INK_2, PdfCanvas, Style
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import A4, PageFormat
from app.services.papers.sheet.pagination import Block
from app.services.papers.sheet.sheet import paper_pdf
from app.services.papers.sheet.tags import paragraph
from app.services.papers.views.paper import Fact, Footer, Paper
from app.services.words import Words

_TEXT = Style(Face.REGULAR, 10.5, 15, INK_2)
_BETWEEN = 9.0


@dataclass(frozen=True, slots=True)
class LetterPaper(Paper):
    """What a letter says, paragraph by paragraph."""

    paragraphs: tuple[str, ...]


def letter_paper(
    words: Words,
    head: Letterhead,
    customer: Customer,
    written_at: datetime,
    author: str,
    paragraphs: Iterable[str],
) -> LetterPaper:
    """A letter to ``customer`` in the language of ``words``."""
    partner, title = head.partner, words.translate("papers", "Letter")
    return LetterPaper(
        language=words.language,
        written_at=written_at.astimezone(UTC),
        file_title=f"{title} – {partner.name}",
        subject=customer.identity.name,
        brand=brand_of(partner, words.language, head.logo),
        title=title,
        number="",
        issuer=issuer(words, partner, author, None),
        client=client(words, customer, partner.address.country),
        facts=(
            Fact(words.translate("papers", "Date"), words.formats.short_date(written_at.date())),
            Fact(words.translate("papers", "Written by"), author),
        ),
        footer=Footer(
            legal=legal_line(words, partner),
            note="",
            number=title,
            page=words.translate("papers", "page {page} / {pages}"),
        ),
        paragraphs=tuple(paragraphs),
    )


def letter_pdf(view: LetterPaper, page: PageFormat = A4) -> bytes:
    """The letter as a PDF/A file; the same view gives the same bytes."""
    return paper_pdf(view, [[_block(each, page) for each in view.paragraphs]], page)


def _block(text: str, page: PageFormat) -> Block:
    lines = wrapped(text, _TEXT.face, _TEXT.size, page.inner_width)
    tag = paragraph()

    def draw(pdf: PdfCanvas, top: float) -> None:
        pdf.lines(page.left, top + 11, lines, _TEXT, tag)

    return Block(len(lines) * _TEXT.leading, draw, gap=_BETWEEN)
