"""The pages of a document below each other, sharp at the screen's resolution."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.accessible_role import give_role
from app.ui.documents.pdf_pages import PdfPages
from app.ui.theme import theme

_WIDTH = 760
_GAP = 16


class PageView(QScrollArea):
    """Shows a PDF; ``name`` is what a screen reader says of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document_pages")
        give_role(self, QAccessible.Role.Document)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pages: list[_Page] = []
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

    def show_pages(self, pages: PdfPages) -> None:
        """Show ``pages`` in place of what was there."""
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        dpr = self.devicePixelRatioF()
        self._pages = []
        for number in range(pages.count):
            scale = _WIDTH / pages.size(number).width
            picture = pages.draw(number, scale * dpr)
            picture.setDevicePixelRatio(dpr)
            page = _Page(picture, self.widget())
            self._pages.append(page)
            self._column.insertWidget(number, page, 0, Qt.AlignmentFlag.AlignHCenter)


class _Page(QWidget):
    """One page, with a hairline around it. Paper is white in the dark too."""

    def __init__(self, picture: QImage, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = self._picture.deviceIndependentSize()
        return QSize(round(size.width()) + 2, round(size.height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("line2"))
        painter.drawImage(1, 1, self._picture)
