"""A table as high as its rows, for pages that scroll as a whole."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.ui.tables.view import TableView


class WholeTable(TableView):
    """Shows all of its rows; the page scrolls to the one with the keyboard.

    Without ``has_head`` it goes on where another table of the same columns ends.
    """

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        row_height: int = 56,
        name_column: int = -1,
        has_head: bool = True,
        runs_on: bool = False,
    ) -> None:
        super().__init__(name, parent, row_height=row_height, name_column=name_column, runs_on=runs_on)
        self._has_head = has_head
        self.horizontalHeader().setVisible(has_head)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._on_rows)
            model.rowsRemoved.connect(self._on_rows)

    def sizeHint(self) -> QSize:
        rows = self._row_count() * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height() if self._has_head else 0
        return QSize(super().sizeHint().width(), head + rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def retheme(self) -> None:
        super().retheme()
        self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        area = self._scrolled_in()
        content = area.widget() if area is not None else None
        if area is None or content is None or not current.isValid():
            return
        rect = self.row_rect(current.row())
        top = self.viewport().mapTo(content, QPoint(0, rect.top())).y()
        area.ensureVisible(0, top, 0, 0)
        area.ensureVisible(0, top + rect.height(), 0, 0)

    def _scrolled_in(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _on_rows(self, *_: object) -> None:
        self.updateGeometry()
