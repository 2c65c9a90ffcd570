"""Below the licences: the change quotes that are open, with the ways on; the Quotes tab has them all."""

from typing import cast

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrderEvent, ChangeOrderStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.store.changes import Changes
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.customer_file.services import ChangeQuotesServices
from app.ui.labels.approval_cells import TO_APPROVE, TO_APPROVE_LOOK
from app.ui.labels.change_quote_cells import CHANGE_QUOTE_LOOK
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.workspace.workspace import Workspace

_KINDS = (Kind.CHANGE_ORDER, Kind.APPROVAL, Kind.ONLINE_OFFER)
_SHOWN = 5


class ChangeQuotes(QWidget):
    """Hidden while there is none; the last written first."""

    def __init__(
        self,
        workspace: Workspace[ChangeQuotesServices],
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("change_quotes")
        self._workspace, self._id = workspace, customer_id
        self._actions = ChangeQuoteActions(workspace)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(0)
        title = workspace.words.translate("changes", "Open change quotes")
        self._column.addWidget(Label(title, SECTION, parent=self))
        self._column.addSpacing(8)
        self._rows: list[QWidget] = []
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows = self._workspace.services.queries.change_quotes_of(self._id)
        found = [row for row in rows if row.status is ChangeOrderStatus.OPEN][:_SHOWN]
        self._rows = [_ChangeQuoteRow(self._workspace, self._actions, row, self) for row in found]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(found))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._refresh()


class _ChangeQuoteRow(QWidget):
    def __init__(
        self,
        workspace: Workspace[ChangeQuotesServices],
        actions: ChangeQuoteActions,
        shown: ChangeQuoteRow,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        words, formats = workspace.words, workspace.formats
        number = Label(shown.display_number, CELL_STRONG, parent=self)
        number.setObjectName("change_number")
        amounts = f"{formats.money(shown.new_total)} ({formats.signed(shown.difference)})"
        valid = words.translate("changes", "valid until {day}", day=formats.short_date(shown.expires_on))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(12)
        row.addWidget(number)
        pill = Pill(words.name(shown.status), *CHANGE_QUOTE_LOOK[shown.status], self)
        if shown.approval is not None and shown.approval.is_waiting:
            pill.set_status(words.say(TO_APPROVE), *TO_APPROVE_LOOK)
        row.addWidget(pill)
        row.addWidget(Label(amounts, CELL, "text2", self))
        row.addWidget(Label(valid, NOTE, "text3", self), 1)
        read = Button(words.translate("quote_actions", "Preview and PDF"), "discreet", "print", self)
        read.setObjectName("read_change_quote")
        read.clicked.connect(lambda: actions.read(shown))
        row.addWidget(read)
        allowed = actions.allowed(shown)
        if actions.has_before(shown):
            changed = IconButton("layers", words.translate("changes", "What changed"), self)
            changed.setObjectName("what_changed")
            changed.clicked.connect(lambda: actions.see_changes(shown))
            row.addWidget(changed)
        if ChangeOrderEvent.CANCEL in allowed:
            cancel = Button(words.translate("changes", "Cancel the change quote"), "discreet", parent=self)
            cancel.setObjectName("cancel_change_quote")
            cancel.clicked.connect(lambda: actions.cancel(shown))
            row.addWidget(cancel)
        if ChangeOrderEvent.REVISE in allowed:
            go_on = Button(words.translate("changes", "Open"), "secondary", parent=self)
            go_on.setObjectName("open_change_quote")
            go_on.clicked.connect(lambda: actions.open(shown))
            row.addWidget(go_on)
        keep_clear(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")
