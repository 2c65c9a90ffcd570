"""Whoever signs by typing a name of 200 letters is on the paper, in letters that can be read."""

import re
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.shown_frame import accepted
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.page import MARGIN
from app.services.papers.verification import Verification, read_accepted
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, view
from tests.support import branding_builders as bb
from tests.support import builders as b

WORDS = ("Marie Henriette " * 13)[:199]


@pytest.mark.parametrize("letter", ["Ŵ", "Ÿ"])
def test_name_and_role_are_written_on_as_many_lines_as_they_need(desk: Desk, letter: str) -> None:
    name, role = letter * 200, f"x{letter * 199}"
    file = _signed(desk, name, role)

    document = pypdfium2.PdfDocument(file)
    try:
        said = "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    pieces = re.findall(rf"x?{letter}+", said)
    assert sorted("".join(pieces)) == sorted(name + role + name)
    assert len(pieces) > 6
    Verification(desk.quotes, desk.papers, desk.changes).check(file, read_accepted(file))


def test_the_closing_stays_on_its_page(desk: Desk) -> None:
    document = pypdfium2.PdfDocument(_signed(desk, WORDS, WORDS))
    try:
        page = document[len(document) - 1]
        text = page.get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
    finally:
        document.close()
    assert all(
        left >= 0 and bottom >= 0 and right <= 596 and top <= 842 for left, bottom, right, top in boxes
    )


@pytest.mark.parametrize("tagline", ["", "Sécurité de la messagerie et du poste"])
@pytest.mark.parametrize("name", [WORDS, "Ŵ" * 200])
def test_the_name_of_the_partner_is_written_in_letters_that_can_be_read(name: str, tagline: str) -> None:
    partner = replace(b.partner(), name=name, tagline={"fr": tagline} if tagline else {})
    logo = bb.picture((400, 100))
    made = view(four_lines(), partner=partner, logo=logo)
    document = pypdfium2.PdfDocument(quote_pdf(made))
    # Made of the header of the library when it is built: no type says that it is there.
    read_size: Callable[..., float] = getattr(raw, "FPDFText_GetFontSize")  # noqa: B009
    try:
        page = document[0].get_textpage()
        below = page.search(made.issuer.label, match_case=True).get_next()
        assert below is not None
        signs = [(page.get_charbox(at), page.get_text_range(at, 1)) for at in range(below[0])]
        sizes = [read_size(page, at) for at in range(below[0])]
    finally:
        document.close()
    seen = [(box, size) for (box, sign), size in zip(signs, sizes, strict=True) if sign.strip()]
    beside = [(box, size) for box, size in seen if box[2] < 595 / 2 + 18]
    assert len(beside) >= len(name.replace(" ", "")) + len(tagline.replace(" ", ""))
    assert min(size for _, size in beside) >= 7.5
    lefts = {round(box[0]) for box, _ in beside}
    assert min(lefts) > MARGIN + 96


def _signed(desk: Desk, name: str, role: str) -> bytes:
    is_open = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(is_open)
    signed = SignedBy(name, role, AcceptanceMethod.TYPED)
    acceptance = accepted(desk.quotes.shown(is_open), signed, "Claire Moreau", b.NOW)
    quote = replace(is_open, status=QuoteStatus.VALIDATED, acceptance=acceptance)
    desk.receive(quote)
    return desk.papers.quote_pdf(quote.id)
