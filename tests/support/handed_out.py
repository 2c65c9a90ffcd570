"""Everything that is in a file of a paper, and in an answer of the portal."""

import html
from collections.abc import Iterator
from io import BytesIO

import pypdfium2
from pikepdf import Array, Dictionary, Object, Pdf, Stream, String

from tests.support.customer_pages import Page
from tests.support.markers import Said

_DEEPEST = 40


def printed(file: bytes) -> Iterator[Said]:
    """The pages' text, and every text in the file: title, metadata, outline, tags, attachments."""
    document = pypdfium2.PdfDocument(file)
    try:
        for number, page in enumerate(document, start=1):
            yield f"page {number}", page.get_textpage().get_text_bounded()
    finally:
        document.close()
    with Pdf.open(BytesIO(file)) as pdf:
        for name, found in pdf.attachments.items():
            yield f"attachment {name}", found.get_file().read_bytes().decode()
        for each in pdf.objects:
            yield from _texts(each, "file", _DEEPEST)
            if isinstance(each, Stream) and each.get("/Subtype") == "/XML":
                yield "metadata", each.read_bytes().decode()


def served(page: Page) -> Iterator[Said]:
    """Address, headers, and the page as text and as it travels, with what its form sends back."""
    yield "address", page.url
    yield from ((f"header {name}", value) for name, value in page.headers.items())
    yield "page", page.html
    yield "page, read", html.unescape(page.html)
    for _, hidden in page.forms:
        yield from ((f"hidden {name}", value) for name, value in hidden.items())


def _texts(value: Object, place: str, deepest: int) -> Iterator[Said]:
    if not deepest:
        return
    if isinstance(value, String):
        yield place, str(value)
    elif isinstance(value, Array):
        for each in value:
            if isinstance(each, Object) and not each.is_indirect:
                yield from _texts(each, place, deepest - 1)
    elif isinstance(value, Dictionary | Stream):
        for name, each in value.items():
            if isinstance(each, Object) and not each.is_indirect:
                yield from _texts(each, f"{place}{name}", deepest - 1)
