"""What may still be added to a change: each product with what it is, and the button that adds it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Bundle, Product
from app.services.change_orders.change_editor import ChangeEditor
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class AddableProducts(QWidget):
    """Hidden where nothing is left to add.

    Signals:
        chosen: the product, or the bundle, that is to be added.
    """

    chosen = Signal(object)

    def __init__(self, editor: ChangeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = editor.names
        self._shown: Sequence[Product | Bundle] = ()
        self._rows: list[_AddableRow] = []
        self._count = Label("", CELL, "text3", self)
        title = QHBoxLayout()
        title.setContentsMargins(0, 0, 0, 8)
        title.setSpacing(8)
        title.addWidget(Label(editor.names.words.translate("changes", "Available"), SECTION, parent=self))
        title.addWidget(self._count)
        title.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(title)
        self.hide()

    def show_items(self, items: Sequence[Product | Bundle]) -> None:
        """Offer other products."""
        if items == self._shown:
            return
        self._shown = items
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._build_row(item) for item in items]
        self._count.setText(self._names.words.formats.count(len(items)))
        self.setVisible(bool(items))

    def _build_row(self, item: Product | Bundle) -> "_AddableRow":
        words, name = self._names.words, self._names.product(item.id)
        row = _AddableRow(name, self._names.description(item.id), words.translate("changes", "Add"), self)
        row.add.setObjectName(f"add_{item.id}")
        row.add.setAccessibleName(words.translate("changes", "Add {product}", product=name))
        row.add.clicked.connect(lambda: self.chosen.emit(item))
        self._column.addWidget(row)
        return row


class _AddableRow(QWidget):
    def __init__(self, name: str, text: str, add: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.add = Button(add, "link", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(16)
        row.addWidget(Label(name, CELL_STRONG, parent=self))
        row.addWidget(Label(text, NOTE, "text2", self, wrap=True), 1)
        row.addWidget(self.add)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")
