"""A cell of a table that is typed over where it stands."""

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from shiboken6 import isValid

from app.ui.forms.text_input import TextInput
from app.ui.tables.view import TableView
from app.ui.widgets.line_edit import is_borrowed

_LEAST_WIDTH, _HEIGHT, _AROUND = 220, 28, 32
_ENDS = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CellEditor(QObject):
    """Opens a field over a cell of ``view``; Enter and leaving it take the text, Esc does not.

    Signals:
        finished: the row, and the text that was typed in place of another.
    """

    finished = Signal(int, str)

    def __init__(self, view: TableView, column: int, name: str) -> None:
        super().__init__(view)
        self._view, self._column, self._name = view, column, name
        self._input: TextInput | None = None
        self._index = QPersistentModelIndex()
        self._before = ""
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.viewport().installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being typed over."""
        return self._input is not None

    def open(self, row: int, text: str) -> None:
        """Type over ``text`` in ``row``, all of it selected."""
        self._close()
        self._index = QPersistentModelIndex(self._view.model().index(row, self._column))
        self._before = text
        # A line break of the cell would be lost in the field without anybody's doing: it stands as a space.
        field = TextInput(self._name, self._view.viewport(), height=_HEIGHT)
        field.setObjectName("correction")
        field.setText(" ".join(text.split()))
        field.installEventFilter(self)
        self._input = field
        self._place()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc end here and do nothing more to the page; the field moves with its cell."""
        if not isValid(self._view):
            return False
        if watched is self._input and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._end(event.key())
                return True
        elif watched is self._input and isinstance(event, QFocusEvent) and event.lostFocus():
            if not is_borrowed(event):
                self._take(back=False)
        elif watched is self._view.viewport() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _end(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self._close(back=True)
        else:
            self._take(back=True)

    def _place(self) -> None:
        if self._input is None or not self._index.isValid():
            return
        cell = self._view.visualRect(self._view.model().index(self._index.row(), self._column))
        needed = self._input.fontMetrics().horizontalAdvance(self._input.text()) + _AROUND
        width = min(max(cell.width(), _LEAST_WIDTH, needed), self._view.viewport().width() - cell.left())
        top = cell.top() + (cell.height() - self._input.height()) // 2
        self._input.setGeometry(QRect(cell.left(), top, width, self._input.height()))

    def _take(self, *, back: bool) -> None:
        if self._input is None:
            return
        row, text = self._index.row(), self._input.text().strip()
        is_other = self._index.isValid() and text != " ".join(self._before.split())
        self._close(back=back)
        if is_other:
            self.finished.emit(row, text)

    def _close(self, *, back: bool = False) -> None:
        field, self._input = self._input, None
        if field is not None:
            if back:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            field.hide()
            field.deleteLater()
