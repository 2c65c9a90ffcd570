"""What went to the customer about one document: when, to whom, by whom, and the papers that are kept."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import CustomerId
from app.services.mail.sent_documents import SentRow
from app.ui.actions.sent_actions import SentActions
from app.ui.actions.services import SentServices
from app.ui.labels.sent_words import SENT_LOOK, moment, names_of, sent_title
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.menu import Menu
from app.ui.widgets.pill import Pill
from app.ui.widgets.popover import Popover
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_WIDTH, _HIGHEST = 480, 360


def add_sent(
    menu: Menu,
    workspace: Workspace[SentServices],
    customer_id: CustomerId,
    document_id: str,
    place: QWidget,
) -> None:
    """Add the ways to a reminder of a document and to what was sent of it to its menu, if anything was."""
    rows, words = workspace.services.sent_documents.about(customer_id, document_id), workspace.words
    if not rows:
        return
    actions, record = SentActions(workspace), rows[0].record
    if actions.may_remind(record):
        remind = menu.add(words.translate("mail", "Remind by e-mail"), "mail")
        remind.setObjectName("remind")
        remind.triggered.connect(lambda: actions.remind(record))
    entry = menu.add(words.translate("mail", "What was sent"), "outbox")
    entry.setObjectName("what_was_sent")
    entry.triggered.connect(lambda: SentPopover(workspace, rows, place).explain(place, menu.opened_in(place)))


class SentPopover(Popover):
    """Made anew each time, and gone when closed."""

    def __init__(self, workspace: Workspace[SentServices], rows: Sequence[SentRow], place: QWidget) -> None:
        words = workspace.words
        title = words.translate("mail", "What was sent")
        super().__init__(place.window(), title, width=_WIDTH)
        self.setObjectName("sent_popover")
        self._workspace, self._actions = workspace, SentActions(workspace)
        self._close = IconButton("close", words.translate("mail", "Close"), self, size=28)
        top = QHBoxLayout()
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addSpacing(8)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for place_in_list, row in enumerate(rows):
            if place_in_list:
                column.addWidget(HLine("line", content))
            column.addLayout(self._entry(row, content))
        column.addStretch(1)
        area = scrolled_down(content, self)
        wanted = column.totalHeightForWidth(theme().scaled(_WIDTH) - 56)
        area.setFixedHeight(min(wanted, theme().scaled(_HIGHEST)))
        self.body.addWidget(area)
        self._close.clicked.connect(self.close_popover)
        self.closed.connect(self.deleteLater)

    def explain(self, anchor: QWidget, rect: QRect) -> None:
        """Open at ``rect`` of ``anchor``."""
        self.open_at(anchor, rect)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def _entry(self, row: SentRow, parent: QWidget) -> QVBoxLayout:
        words, record = self._workspace.words, row.record
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Label(sent_title(words, record), CELL_STRONG, parent=parent), 1)
        head.addWidget(Pill(words.name(record.state), *SENT_LOOK[record.state], parent))
        column.addLayout(head)
        by = words.translate(
            "mail", "{moment}, by {name}", moment=moment(words, record.sent_at), name=record.sent_by.name
        )
        column.addWidget(Label(by, NOTE, "text3", parent))
        to = words.translate("mail", "to {names}", names=names_of(record.recipients))
        column.addWidget(Label(to, CELL, "text2", parent, wrap=True))
        if record.refused:
            said = words.translate("mail", "refused for {names}", names=", ".join(record.refused))
            column.addWidget(Label(said, NOTE, "danger", parent, wrap=True))
        for place, name in enumerate(record.files):
            if row.is_kept:
                link = Button(name, "link", "external", parent, height=24)
                link.clicked.connect(lambda _=False, place=place: self._actions.open_file(row, place))
                column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                column.addWidget(Label(name, NOTE, "text2", parent, wrap=True))
        return column
