"""Pages of a PDF as pictures, for the preview and the printer."""

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class PageSize:
    """In points of 1/72 inch."""

    width: float
    height: float


class PdfPages:
    """An open PDF; draws its pages at any scale. Used by one thread at a time."""

    def __init__(self, data: bytes) -> None:
        # The library takes a moment to load, and only previews need it.
        import pypdfium2

        self._pdf = pypdfium2.PdfDocument(data)

    def close(self) -> None:
        """Let go of the document."""
        self._pdf.close()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pdf)

    def size(self, page: int) -> PageSize:
        """How large a page is."""
        width, height = self._pdf.get_page_size(page)
        return PageSize(width, height)

    def draw(self, page: int, scale: float) -> QImage:
        """The page with ``scale`` pixels a point."""
        bitmap = self._pdf[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        # The bitmap's memory goes with it; the picture must outlive it.
        return image.copy()
