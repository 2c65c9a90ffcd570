"""Pages of a PDF as pictures and as texts, for the preview and the printer.

The library draws one thing at a time, whatever the document: everything that asks it takes one lock.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from app.ui.pdf.page_text import PageText

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_one_at_a_time = Lock()
_to_close: "list[PdfDocument]" = []


@dataclass(frozen=True, slots=True)
class PageSize:
    """In points of 1/72 inch."""

    width: float
    height: float


class PdfPages:
    """An open PDF; any thread may ask for its pages, and waits for whoever asks at the time."""

    def __init__(self, data: bytes) -> None:
        # The library takes a moment to load, and only previews need it.
        import pypdfium2

        with _alone():
            self._pdf = pypdfium2.PdfDocument(data)
            sizes = [self._pdf.get_page_size(number) for number in range(len(self._pdf))]
        self._sizes = tuple(PageSize(width, height) for width, height in sizes)
        self._is_closed = False

    def close(self) -> None:
        """Let go of the document, at the latest when a page that is being drawn is done; never waits."""
        if self._is_closed:
            return
        self._is_closed = True
        _to_close.append(self._pdf)
        if _one_at_a_time.acquire(blocking=False):
            _leave()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def size(self, page: int) -> PageSize:
        """How large a page is."""
        return self._sizes[page]

    def draw(self, page: int, scale: float) -> QImage:
        """The page with ``scale`` pixels a point; no picture once the document is closed."""
        with _alone():
            if self._is_closed:
                return QImage()
            drawn = self._pdf[page]
            bitmap = drawn.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            )
            # The bitmap's memory goes with it; the picture must outlive it.
            copied = image.copy()
            bitmap.close()
            drawn.close()
        return copied

    def text(self, page: int) -> PageText:
        """What the page says and where; nothing once the document is closed."""
        # As above: it comes with the library.
        from pypdfium2 import raw

        height = self._sizes[page].height
        signs: list[str] = []
        edges: list[float] = []
        with _alone():
            if self._is_closed:
                return PageText("", ())
            read = self._pdf[page]
            said = read.get_textpage()
            box = raw.FS_RECTF()
            for index in range(said.count_chars()):
                signs.append(chr(raw.FPDFText_GetUnicode(said, index) or 0xFFFD))
                raw.FPDFText_GetLooseCharBox(said, index, box)
                edges += (box.left, height - box.top, box.right, height - box.bottom)
            said.close()
            read.close()
        return PageText("".join(signs), edges)


@contextmanager
def _alone() -> Iterator[None]:
    """Keeps everybody else from the library for the length of the block."""
    _one_at_a_time.acquire()
    try:
        yield
    finally:
        _leave()


def _leave() -> None:
    """Close what was given up meanwhile, and let the next one in."""
    with suppress(IndexError):
        while True:
            _to_close.pop().close()
    _one_at_a_time.release()
