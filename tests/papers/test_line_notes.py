"""The notes of a quote's lines on its paper: the customer's below the line, the internal one nowhere."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Pdf

from app.services.papers.quote.quote_pdf import quote_pdf
from tests.papers.samples import four_lines, plain, view

words = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=12)
notes = st.lists(words, min_size=1, max_size=12).map(" ".join)
SECRET = "qzsecretqz"


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(plain(page.get_textpage().get_text_bounded()) for page in document)
    finally:
        document.close()


def noted(customer: str = "", internal: str = "") -> bytes:
    """The PDF of four lines, each with both notes."""
    terms = four_lines()
    lines = tuple(replace(line, customer_notes=customer, internal_notes=internal) for line in terms.lines)
    return quote_pdf(view(replace(terms, lines=lines)))


@settings(max_examples=20)
@given(customer=notes, internal=notes)
def test_an_internal_note_is_in_no_byte_and_the_customers_is_below_its_line(
    customer: str, internal: str
) -> None:
    """A quote with other internal notes is the same document, byte by byte of its text."""
    data = noted(customer, f"{SECRET} {internal}")
    text = text_of(data)
    assert text == text_of(noted(customer))
    assert text.count(customer.split()[0]) >= 5
    with Pdf.open(BytesIO(data)) as pdf:
        meta = pdf.open_metadata()
        said = str(dict(meta)) + str(pdf.docinfo)
    assert SECRET not in said
    assert SECRET.encode() not in data


def test_a_note_in_paragraphs_is_one_paragraph_below_what_the_product_is() -> None:
    terms = four_lines()
    first = replace(terms.lines[0], customer_notes="Dont 40 sièges\n\npour le dépôt.  ")
    shown = view(replace(terms, lines=(first, *terms.lines[1:]))).sections[0].lines[0]
    assert shown.details[-1] == "Dont 40 sièges pour le dépôt."
    assert len(shown.details) == 2


def test_the_longest_note_still_fits_a_page() -> None:
    terms = four_lines()
    first = replace(terms.lines[0], customer_notes="mot " * 500)
    data = quote_pdf(view(replace(terms, lines=(first, *terms.lines[1:]))))
    assert text_of(data).count("mot") >= 500
