"""A stream is as long as it says, also for who counts its bytes back from where it ends."""

from io import BytesIO

import pytest
from page import ValidationProfile, validate_pdf_bytes
from pikepdf import Array, Dictionary, ObjectStreamMode, Pdf, Stream

from app.services.papers.sheet.stream_ends import end_of
from app.services.papers.sheet.tagged import with_structure
from app.services.papers.sheet.tags import Structure

_CONTENTS = (b"plain", b"return\r", b"two\r\r", b"both\r\n", b"\r", b"said\r\nendstream\nendobj\n", b"end\r")


def _file() -> bytes:
    """A file with a stream of each content, as it is before it gets its structure."""
    pdf, saved = Pdf.new(), BytesIO()
    pdf.add_blank_page()
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary())
    pdf.Root.Streams = Array([Stream(pdf, each) for each in _CONTENTS])
    pdf.save(saved, compress_streams=False, object_stream_mode=ObjectStreamMode.disable)
    return saved.getvalue()


def _misread(data: bytes) -> list[str]:
    found = validate_pdf_bytes(data, profile=ValidationProfile("2b")).failures
    return [each.rule_id for each in found if "STREAM-LENGTH" in each.rule_id]


def test_a_stream_that_ends_in_a_carriage_return_keeps_it() -> None:
    plain = _file()
    assert _misread(plain)
    data = with_structure(plain, Structure())
    assert _misread(data) == []
    with Pdf.open(BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert [each.read_raw_bytes() for each in pdf.Root.Streams] == list(_CONTENTS)


@pytest.mark.parametrize("content", [b"abc", b"abc\r", b"abc\n"])
def test_what_ends_a_stream_is_no_part_of_it(content: bytes) -> None:
    ended = content + end_of(content)
    counted = ended.removesuffix(b"endstream\nendobj\n").removesuffix(b"\n").removesuffix(b"\r")
    assert counted == content
