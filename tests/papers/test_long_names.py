"""Whoever signs by typing a name of 200 letters is on the paper, in letters that can be read."""

import re
from dataclasses import replace

import pypdfium2
import pytest

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.quote.quote import QuoteStatus
from app.services.catalogue.shown_frame import accepted
from app.services.papers.verification import Verification, read_accepted
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines
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


def _signed(desk: Desk, name: str, role: str) -> bytes:
    is_open = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(is_open)
    signed = SignedBy(name, role, AcceptanceMethod.TYPED)
    acceptance = accepted(desk.quotes.shown(is_open), signed, "Claire Moreau", b.NOW)
    quote = replace(is_open, status=QuoteStatus.VALIDATED, acceptance=acceptance)
    desk.receive(quote)
    return desk.papers.quote_pdf(quote.id)
