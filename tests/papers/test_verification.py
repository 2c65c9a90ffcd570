"""The file of an accepted quote carries what was accepted, and is found out wherever somebody wrote in it."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pikepdf import Name, ObjectStreamMode, Pdf, StreamDecodeLevel

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod, SignedBy
from app.domain.errors import RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.catalogue.shown_frame import accepted
from app.services.papers.accepted_paper import decode_attachment, read_attachment
from app.services.papers.sheet.metadata import DRAWING, PRODUCER
from app.services.papers.sheet.page import A4, LETTER
from app.services.papers.verification import Verification, read_accepted
from portal.customer_pages.carried import NotGenuine, read_carried
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines
from tests.papers.test_quote_pdf import pages_of
from tests.support import builders as b


def _accepted(desk: Desk, quote: Quote) -> Acceptance:
    desk.receive(quote)
    signed = SignedBy("Élise Dupré", "Gérante", AcceptanceMethod.TYPED)
    return accepted(desk.quotes.shown(quote), signed, "Claire Moreau", b.NOW)


@pytest.fixture
def quote(desk: Desk) -> Quote:
    """Validated, for what its customer was shown."""
    is_open = b.quote(number="D-2026-1203", provisional_number="P-7", terms=four_lines())
    made = replace(is_open, status=QuoteStatus.VALIDATED, acceptance=_accepted(desk, is_open))
    desk.receive(made)
    return made


def verify(desk: Desk, file: bytes) -> str:
    """The code of what is wrong with ``file``; empty where it is genuine."""
    try:
        read = read_accepted(file)
        Verification(desk.quotes, desk.papers, desk.changes).check(file, read)
    except RuleViolation as refused:
        return refused.problems[0].code
    return ""


def changed(file: bytes, change: Callable[[Pdf], None]) -> bytes:
    """``file`` after ``change``."""
    with Pdf.open(BytesIO(file)) as pdf:
        change(pdf)
        target = BytesIO()
        pdf.save(target)
    return target.getvalue()


def with_attachment(file: bytes, data: bytes) -> bytes:
    """``file`` with other bytes in its attachment."""
    return changed(file, lambda pdf: pdf.Root.AF[0].EF.F.write(data))


def test_the_paper_prints_the_whole_fingerprint_and_carries_the_acceptance(desk: Desk, quote: Quote) -> None:
    data = desk.papers.quote_pdf(quote.id)
    assert quote.acceptance is not None
    printed = pages_of(data)[-1]
    assert quote.acceptance.content_hash in printed.replace(" ", "")
    assert "channeldesk verify FILE.pdf" in printed
    assert "/verify" in printed
    carried = decode_attachment(read_attachment(data))
    assert (carried.document_id, carried.number, carried.revision) == (quote.id, "D-2026-1203", 1)
    assert carried.acceptance == quote.acceptance
    assert hashlib.sha256(carried.acceptance.shown.encode()).hexdigest() == quote.acceptance.content_hash
    assert desk.papers.quote_pdf(quote.id) == data


def test_it_is_of_part_three_of_the_archive_and_the_attachment_is_data(desk: Desk, quote: Quote) -> None:
    with Pdf.open(BytesIO(desk.papers.quote_pdf(quote.id))) as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "3B"
        file, order = pdf.Root.AF
        assert file.AFRelationship == Name.Data
        assert file.EF.F.Subtype == Name("/application/json")
        assert order.EF.F.Subtype == Name("/text/xml")
        assert list(pdf.attachments) == ["acceptance.json", "order-x.xml"]


def test_a_paper_without_accepted_content_carries_nothing(desk: Desk) -> None:
    made = b.quote(status=QuoteStatus.VALIDATED, acceptance=b.acceptance())
    desk.receive(made)
    file = desk.papers.quote_pdf(made.id)
    assert verify(desk, file) == "paper.no_acceptance"
    assert "SHA-256" not in pages_of(file)[-1]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_way_to_print_it_is_genuine(desk: Desk, quote: Quote, language: str) -> None:
    for page, with_annex in ((A4, False), (LETTER, True)):
        assert verify(desk, desk.papers.quote_pdf(quote.id, language, page, with_annex=with_annex)) == ""


def test_a_paper_of_before_the_portals_number_and_receipt_stays_genuine(desk: Desk, quote: Quote) -> None:
    assert quote.acceptance is not None
    desk.receive(replace(quote, number=""))
    file = desk.papers.quote_pdf(quote.id)
    late = replace(quote.acceptance, received_at=b.NOW)
    desk.receive(replace(quote, acceptance=late))
    assert verify(desk, file) == ""
    assert verify(desk, desk.papers.quote_pdf(quote.id)) == ""


@pytest.mark.parametrize("file", [b"", b"no paper", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_said(desk: Desk, file: bytes) -> None:
    assert verify(desk, file) == "paper.no_pdf"


def test_a_changed_byte_anywhere_in_the_attachment_is_found(desk: Desk, quote: Quote) -> None:
    file = desk.papers.quote_pdf(quote.id)
    data = read_attachment(file)
    for place in range(0, len(data), 97):
        other = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        code = verify(desk, with_attachment(file, other))
        assert code in {"paper.content_changed", "paper.not_here", "paper.another_acceptance"}, place


def test_the_portal_reads_what_our_papers_carry_and_sees_what_was_changed_in_it(
    desk: Desk, quote: Quote
) -> None:
    for language, page in (("fr", A4), ("en", LETTER)):
        carried = read_carried(desk.papers.quote_pdf(quote.id, language, page))
        assert (carried.document_id, carried.number, carried.revision) == (quote.id, "D-2026-1203", 1)
        assert carried.acceptance == quote.acceptance
    file = desk.papers.quote_pdf(quote.id)
    data = read_attachment(file).decode().replace("Gérante", "Gérant").encode()
    assert read_carried(with_attachment(file, data)).acceptance != quote.acceptance
    with pytest.raises(NotGenuine, match="verify_changed"):
        read_carried(with_attachment(file, read_attachment(file).replace(b"D-2026-1203", b"\xff", 1)))


@pytest.mark.parametrize("text", [b"", b"{}", b"\xff", b"[1]"])
def test_an_attachment_that_is_none_was_altered(desk: Desk, quote: Quote, text: bytes) -> None:
    file = desk.papers.quote_pdf(quote.id)
    assert verify(desk, with_attachment(file, text)) == "paper.content_changed"


@pytest.mark.parametrize(
    "swap",
    [("Élise Dupré", "Éric Morvan"), ("Claire Moreau", "Claude Moreau"), ("D-2026-1203", "D-2026-1204")],
)
def test_who_signed_and_the_number_cannot_be_exchanged(
    desk: Desk, quote: Quote, swap: tuple[str, str]
) -> None:
    file = desk.papers.quote_pdf(quote.id)
    other = read_attachment(file).decode().replace(*swap)
    assert verify(desk, with_attachment(file, other.encode())) == "paper.content_changed"


def test_an_altered_page_is_found_though_the_attachment_is_genuine(desk: Desk, quote: Quote) -> None:
    def draw(pdf: Pdf) -> None:
        pdf.pages[0].contents_add(b"0 0 100 100 re f")

    assert verify(desk, changed(desk.papers.quote_pdf(quote.id), draw)) == "paper.page_changed"


@pytest.mark.parametrize(
    "way",
    [
        {"recompress_flate": True, "object_stream_mode": ObjectStreamMode.generate},
        {"compress_streams": False, "stream_decode_level": StreamDecodeLevel.generalized, "linearize": True},
    ],
)
def test_pages_that_are_compressed_otherwise_are_the_same_pages(
    desk: Desk, quote: Quote, way: dict[str, Any]
) -> None:
    file = desk.papers.quote_pdf(quote.id)
    with Pdf.open(BytesIO(file)) as pdf:
        pdf.save(target := BytesIO(), **way)
    assert target.getvalue() != file
    assert verify(desk, target.getvalue()) == ""


@pytest.mark.parametrize(
    ("producer", "said"),
    [
        (f"Channel Desk (drawing {DRAWING + 1}), reportlab, pikepdf", "paper.drawn_otherwise"),
        (PRODUCER, "paper.page_changed"),
        ("Another program", "paper.page_changed"),
    ],
)
def test_pages_of_another_drawing_are_not_called_altered(
    desk: Desk, quote: Quote, producer: str, said: str
) -> None:
    def draw(pdf: Pdf) -> None:
        pdf.pages[0].contents_add(b"0 0 100 100 re f")
        pdf.docinfo["/Producer"] = producer

    file = changed(desk.papers.quote_pdf(quote.id), draw)
    assert verify(desk, file) == said


def test_a_quote_that_is_not_here_is_whole_in_itself_only(desk: Desk, quote: Quote) -> None:
    file = desk.papers.quote_pdf(quote.id)
    data = read_attachment(file)
    elsewhere = data.replace(quote.id.encode(), b"elsewhere", 1)
    assert verify(desk, with_attachment(file, elsewhere)) == "paper.not_here"


def test_a_quote_that_was_accepted_anew_or_is_open_again_says_so(desk: Desk, quote: Quote) -> None:
    file = desk.papers.quote_pdf(quote.id)
    revised = replace(quote, revision=2, acceptance=None, status=QuoteStatus.OPEN)
    desk.receive(revised)
    assert verify(desk, file) == "paper.another_acceptance"
    desk.receive(replace(revised, status=QuoteStatus.VALIDATED, acceptance=_accepted(desk, revised)))
    assert verify(desk, file) == "paper.another_acceptance"
