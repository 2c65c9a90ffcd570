"""The paper as a file that leaves the window: dragged out, or copied to be pasted elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.services.words import Words
from app.ui.theme import theme
from app.ui.theme.icons import pixmap
from app.ui.widgets.icon_button import IconButton

_PICTURE = 32


class FileHandle(IconButton):
    """``make_file`` writes the file when it is first asked for; None where the paper may not leave.

    Signals:
        copied: the file is on the clipboard.
    """

    copied = Signal()

    def __init__(self, words: Words, make_file: Callable[[], Path | None], parent: QWidget) -> None:
        name = words.translate("paper_page", "The PDF as a file: drag it out, or click to copy it")
        super().__init__("quote", name, parent)
        self.setObjectName("paper_as_file")
        self._make_file = make_file
        self._pressed: QPoint | None = None
        self.clicked.connect(self._on_clicked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._pressed is None or (event.position().toPoint() - self._pressed).manhattanLength() < far:
            super().mouseMoveEvent(event)
            return
        self._pressed = None
        self.setDown(False)
        drag = self.drag()
        if drag is not None:
            drag.exec(Qt.DropAction.CopyAction)

    def drag(self) -> QDrag | None:
        """What is carried out of the window; None where the paper may not leave it."""
        data = self._file()
        if data is None:
            return None
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(pixmap("quote", theme().color("text"), _PICTURE, self.devicePixelRatioF()))
        return drag

    def _file(self) -> QMimeData | None:
        path = self._make_file()
        if path is None:
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def _on_clicked(self) -> None:
        data = self._file()
        if data is not None:
            QApplication.clipboard().setMimeData(data)
            self.copied.emit()
