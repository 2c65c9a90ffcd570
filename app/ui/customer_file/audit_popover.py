"""All of one entry of the audit log: each field before and after, and why something was not applied."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.customers.online import LoggedEvent
from app.ui.customer_file.audit_words import UNDONE, AuditWords, FieldChange
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, SECTION, theme
from app.ui.theme.paint import breakable
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.popover import Popover
from app.ui.widgets.scroll_area import ScrollArea

_WIDTH, _PADDING, _AROUND, _LEAST = 560, 20, 180, 96
_SHARES = (26, 37, 37)


class AuditPopover(Popover):
    """Made anew for each entry, and gone when closed; what does not fit is scrolled to."""

    def __init__(self, window: QWidget, audit_words: AuditWords, event: LoggedEvent, subject: str) -> None:
        title = audit_words.action(event)
        super().__init__(window, title, width=_WIDTH)
        self.setObjectName("audit_entry")
        self._words, self._audit_words, self._event = audit_words.words, audit_words, event
        self._close = IconButton("close", self._words.translate("file", "Close"), self, size=28)
        top = QHBoxLayout()
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addWidget(Label(subject, NOTE, "text3", self, wrap=True))
        self._add_reason()
        self._scroll = ScrollArea(self)
        self._content = self._build_changes(audit_words.changes(event))
        self._add_changes()
        self._close.clicked.connect(self.close_popover)
        self.closed.connect(self.deleteLater)

    def explain(self, anchor: QWidget, row: QRect) -> None:
        """Open at the entry's row."""
        top = anchor.mapTo(self._window, row.topLeft()).y()
        side = max(top, self._window.height() - top - row.height())
        width = min(theme().scaled(_WIDTH), self._window.width() - 16) - 2 * _PADDING
        room = max(theme().scaled(_LEAST), side - theme().scaled(_AROUND))
        wanted = max(self._content.heightForWidth(width), self._content.sizeHint().height())
        self._scroll.setFixedHeight(min(room, wanted))
        self.open_at(anchor, row)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_reason(self) -> None:
        why = self._audit_words.reason(self._event)
        if why:
            self.body.addSpacing(8)
            label = Label(why, CELL, "danger", self, wrap=True)
            label.setObjectName("audit_reason")
            self.body.addWidget(label)

    def _add_changes(self) -> None:
        self.body.addSpacing(12)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll)

    def _build_changes(self, changes: tuple[FieldChange, ...]) -> QWidget:
        words = self._words
        content = QWidget(self._scroll)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        if not changes:
            column.addWidget(Label(words.translate("file", "No field changed."), CELL, "text2", content))
            return content
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, share in enumerate(_SHARES):
            grid.setColumnStretch(place, share)
        after = words.translate("file", "After")
        if self._event.outcome in UNDONE:
            after = words.translate("file", "Asked for, not applied")
        heads = (words.translate("file", "Field"), words.translate("file", "Before"), after)
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, NOTE_STRONG, "text2", content), 0, place)
        for each in changes:
            self._add_change(grid, each, content)
        column.addLayout(grid)
        return content

    def _add_change(self, grid: QGridLayout, change: FieldChange, content: QWidget) -> None:
        row = grid.rowCount()
        grid.addWidget(HLine("line", content), row, 0, 1, len(_SHARES))
        cells = (
            Label(change.name, CELL_STRONG, parent=content, wrap=True),
            Label(breakable(change.old), CELL, "text3", content, wrap=True),
            Label(breakable(change.new), CELL, "text", content, wrap=True),
        )
        for place, label in enumerate(cells):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(label, row + 1, place)
        for label, text in zip(cells[1:], (change.old, change.new), strict=True):
            label.setAccessibleName(text)
