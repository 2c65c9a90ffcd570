"""The panel over a list that shows the row where the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.labels.copy_name import copy_name
from app.ui.quick_look.look import Look, LookBlock, LookRow
from app.ui.tables.view import TableView
from app.ui.theme import CARD, CELL, CELL_STRONG, NOTE, SECTION, theme
from app.ui.widgets.card import Panel
from app.ui.widgets.copy_button import Copyable, CopyButton
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.pill import Pill
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_WIDTH, _LIST_AT_LEAST, _LABEL = 380, 200, 128


class QuickLook(Panel):
    """Lies over the end of ``view``, which keeps the keyboard: its arrows change what is looked at.

    Space, Escape and the cross close it; Enter opens the row as ever. Tab reaches its copy buttons.
    ``look_at`` reads a row; None where it is gone.
    """

    def __init__(
        self, workspace: Workspace[object], view: TableView, look_at: Callable[[int], Look | None]
    ) -> None:
        super().__init__("surface", "left", view)
        words = workspace.words
        self.setObjectName("quick_look")
        self.setAccessibleName(words.translate("quick_look", "Quick look"))
        self._workspace, self._view, self._look_at = workspace, view, look_at
        self._close = IconButton(
            "close", words.translate("quick_look", "Close the quick look"), self, size=28
        )
        self._close.setObjectName("close_quick_look")
        self._close.clicked.connect(self.close_look)
        self._title = Label("", CARD, parent=self, wrap=True)
        self._title.setObjectName("quick_look_title")
        self._copy = CopyButton("", "", self)
        self._copy.copied.connect(workspace.messages.copied)
        self._pill = Pill("", "neutral", None, self)
        self._note = Label("", NOTE, "text2", self)
        self._area = scrolled_down(QWidget(self), self)
        self._lay_out(words.translate("quick_look", "Up and Down go on, Enter opens, Space closes"))
        view.installEventFilter(self)
        self._area.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        model = view.model()
        for news in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            news.connect(self._on_changed)
        theme().follow(self)
        self.hide()

    def toggle(self) -> None:
        """Look at the row where the keyboard is, or look no more."""
        if self.isVisible():
            self.close_look()
            return
        self._place()
        self._refresh()

    def close_look(self) -> None:
        """Leave the list alone on its page, with the keyboard."""
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area:
            is_for_list = isinstance(event, QKeyEvent) and event.key() in _OF_THE_LIST
            if is_for_list and event.type() == QEvent.Type.KeyPress:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
                QCoreApplication.sendEvent(self._view, event)
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place()
        elif _is_escape(event) and self.isVisible():
            self.close_look()
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The row below is not what was clicked.
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _on_current_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _place(self) -> None:
        """At the end of the list, beside its scroll bar; the names of the rows stay in sight."""
        around = self._view.viewport().geometry()
        width = max(0, min(theme().scaled(_WIDTH), around.width() - _LIST_AT_LEAST))
        left = around.left() if self.isRightToLeft() else around.right() + 1 - width
        self.setGeometry(left, 0, width, around.bottom() + 1)

    def _refresh(self) -> None:
        look = self._look_at(self._view.currentIndex().row())
        if look is None:
            self.hide()
            return
        if self.isAncestorOf(self.window().focusWidget()):
            # What has the keyboard goes with the row before.
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.setText(look.title)
        self._copy.set_text(look.title_copies, copy_name(self._workspace.words, look.title_copies))
        self._pill.set_status(*look.pill)
        self._note.setText(look.note)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 4, 12, 16)
        column.setSpacing(4)
        for block in look.blocks:
            self._build_block(block, body, column)
        column.addStretch(1)
        self._area.setWidget(body)
        self.setAccessibleDescription(look.title)
        self.show()
        self.raise_()

    def _lay_out(self, keys: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 0)
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self._copy, 0, top)
        head.addWidget(self._close, 0, top)
        line = QHBoxLayout()
        line.setContentsMargins(20, 4, 12, 4)
        line.setSpacing(8)
        line.addWidget(self._pill)
        line.addWidget(self._note, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 8)
        foot.addWidget(Label(keys, NOTE, "text3", self, wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._area, 1)
        column.addWidget(HLine(parent=self))
        column.addLayout(foot)

    def _build_block(self, block: LookBlock, body: QWidget, column: QVBoxLayout) -> None:
        if not block.rows:
            return
        column.addSpacing(8)
        column.addWidget(HLine(parent=body))
        column.addSpacing(4)
        if block.title:
            column.addWidget(Label(block.title, SECTION, parent=body))
        for each in block.rows:
            column.addLayout(self._row(each, body))

    def _row(self, row: LookRow, body: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        if row.label:
            label = Label(row.label, CELL, "text2", body, wrap=True)
            label.setFixedWidth(theme().scaled(_LABEL))
            line.addWidget(label, 0, top)
        value = Label(row.value, CELL_STRONG if row.strong else CELL, "text", body, wrap=True)
        line.addWidget(self._with_copy(value, row.copies, body), 1, top)
        return line

    def _with_copy(self, label: Label, copies: str, body: QWidget) -> QWidget:
        if not copies:
            return label
        value = Copyable(label, copies, copy_name(self._workspace.words, copies), body)
        value.copied.connect(self._workspace.messages.copied)
        return value


def _is_escape(event: QEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress
    return is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
