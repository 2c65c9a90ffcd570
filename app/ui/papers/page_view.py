"""The pages of a document below each other, sharp at the screen's resolution."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.papers.pdf_pages import PdfPages
from app.ui.theme import theme
from app.ui.widgets.accessible_role import give_role
from app.ui.widgets.scroll_area import ScrollArea

_WIDTH = 760
_GAP = 16
_PICTURES_KEPT = 6
"""So many pages stay drawn: an annex may have hundreds, and a page takes some megabytes."""


class PageView(ScrollArea):
    """Shows a PDF; ``name`` is what a screen reader says of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document_pages")
        give_role(self, QAccessible.Role.Document)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pdf: PdfPages | None = None
        self._pages: list[_Page] = []
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self.setWidget(body)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    @property
    def drawn(self) -> int:
        """How many pages are held as pictures."""
        return len(self._pictures)

    def show_pages(self, pages: PdfPages) -> None:
        """Show ``pages``, which are the view's from now on, in place of what was there."""
        self.close_pages()
        self._pdf = pages
        for number in range(pages.count):
            size = pages.size(number)
            paper = QSize(_WIDTH, round(_WIDTH * size.height / size.width))
            page = _Page(number, paper, self._picture, self.widget())
            self._pages.append(page)
            self._column.insertWidget(number, page, 0, Qt.AlignmentFlag.AlignHCenter)

    def close_pages(self) -> None:
        """Show nothing, and let go of the document."""
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self._pages = []
        self._pictures.clear()
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _picture(self, number: int) -> QImage | None:
        """A page as it looks on this screen, drawn when it comes into sight."""
        dpr = self.devicePixelRatioF()
        found = self._pictures.pop(number, None)
        if (found is None or found.devicePixelRatio() != dpr) and self._pdf is not None:
            found = self._pdf.draw(number, _WIDTH / self._pdf.size(number).width * dpr)
            found.setDevicePixelRatio(dpr)
        if found is not None:
            self._pictures[number] = found
        while len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)
        return found


class _Page(QWidget):
    """One page, with a hairline around it. Paper is white in the dark too."""

    def __init__(
        self, number: int, paper: QSize, picture: Callable[[int], QImage | None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._number, self._paper, self._picture = number, paper, picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._paper + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture(self._number)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("line2"))
        if picture is not None:
            painter.drawImage(1, 1, picture)
