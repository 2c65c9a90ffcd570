"""The page that every trouble with the data of this computer shares: header, heading, two columns, footer.

No navigation, no sync badge, no empty grid. From the top: what happened, what is safe, what one can do. A
page builds its own facts and choices, puts them into ``left.body`` and ``right.body``, and gives the
keyboard to its one primary button.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.shell.account_header import AccountHeader
from app.ui.theme import BODY, NOTE, TITLE, theme
from app.ui.theme.icons import IconName
from app.ui.theme.paint import painter_on
from app.ui.trouble.columns import COLUMN_WIDTH, TitledColumn, TroubleColumns
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea

KEY_WIDTHS = (416, 560)
"""The columns where the choices are wide: short facts at the left."""
DATA_WIDTHS = (560, 432)
"""The columns where tables stand at the left."""
_HEADER, _MARGIN = 72, 24
_ICON_GAP = 16
_LEAD_WIDTH = 760


@dataclass(frozen=True, slots=True)
class DataOwner:
    """Whose data the trouble is about; both are empty before anybody signed in."""

    partner: str = ""
    rep: str = ""

    @property
    def line(self) -> str:
        """Both in one line."""
        return " · ".join(part for part in (self.partner, self.rep) if part)


@dataclass(frozen=True, slots=True)
class Heading:
    """What happened: an icon (never red), a title and a sentence or two."""

    icon: IconName
    title: str
    lead: str


@dataclass(frozen=True, slots=True)
class Footer:
    """Small print: the code, when it was met, the verb that does the same, and what the machine says."""

    code: str
    at: datetime
    command: str = ""
    note: str = ""


class TroubleFrame(QWidget):
    """Put facts into ``left.body``, choices into ``right.body``, progress into ``below_heading``.

    Signals:
        report_asked: the rep wants the report to send on; answer with ``copy_report``.
        entered: Enter, where no field or button took it.
        escaped: Escape.
    """

    report_asked = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(
        self,
        words: Words,
        owner: DataOwner,
        titles: tuple[str, str],
        widths: tuple[int, int] = KEY_WIDTHS,
        parent: QWidget | None = None,
        *,
        with_left_line: bool = True,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.left = TitledColumn(titles[0], with_line=with_left_line)
        self.right = TitledColumn(titles[1], with_line=False)
        self._header = _Header(words, owner, self)
        self._header.copy.clicked.connect(self.report_asked)
        self._icon = IconView("attention", "warning", 28, line=TITLE.line)
        self._title = Label("", TITLE, wrap=True)
        self._title.setObjectName("trouble_title")
        self._lead = Label("", BODY, "text2", wrap=True)
        self._lead.setObjectName("trouble_lead")
        self.below_heading = QVBoxLayout()
        self._footer = _FooterLine(words)
        self._columns = TroubleColumns(self.left, self.right, widths)
        self._lay_out()
        self.retheme()
        theme().follow(self)

    @property
    def is_stacked(self) -> bool:
        """Whether the columns stand one above the other."""
        return self._columns.is_stacked

    def set_heading(self, heading: Heading) -> None:
        """Say what happened."""
        self._icon.set_icon(heading.icon, "warning")
        self._title.setText(heading.title)
        self._lead.setText(heading.lead)
        self.setAccessibleName(heading.title)
        self.setAccessibleDescription(heading.lead)

    def set_footer(self, footer: Footer) -> None:
        """Say at the bottom what whoever helps the rep will ask for."""
        self._footer.set_texts(footer)

    def copy_report(self, report: str) -> None:
        """Put ``report`` on the clipboard and say so on the button."""
        QApplication.clipboard().setText(report)
        self._header.copy.setText(self._words.translate("trouble", "Report copied"))
        self._header.copy.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        area = ScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Content()
        content.column.addLayout(self._build_heading())
        content.column.addSpacing(48)
        content.column.addWidget(self._columns)
        content.column.addSpacing(32)
        content.column.addStretch(1)
        content.column.addWidget(self._footer)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(area, 1)

    def retheme(self) -> None:
        self._lead.setMaximumWidth(theme().scaled(_LEAD_WIDTH))

    def _build_heading(self) -> QHBoxLayout:
        lead = QHBoxLayout()
        lead.addWidget(self._lead, 1)
        lead.addStretch(0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addSpacing(6)
        words.addLayout(lead)
        words.addLayout(self.below_heading)
        row = QHBoxLayout()
        row.setSpacing(_ICON_GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row


class _Header(QWidget):
    """Whose desk it is, and the button that copies the report; stays while the page scrolls."""

    def __init__(self, words: Words, owner: DataOwner, parent: QWidget) -> None:
        super().__init__(parent)
        self.copy = Button(words.translate("trouble", "Copy the report"), "secondary", "copy", self)
        self.copy.setObjectName("copy_report")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, _MARGIN, 1)
        who = AccountHeader("Channel Desk", owner.line, self, initials_of=owner.partner)
        self._row.addWidget(who, 1)
        self._row.addWidget(self.copy)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFixedHeight(max(_HEADER, theme().scaled(_HEADER)))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter_on(self).fillRect(line, theme().color("line"))


class _Content(QWidget):
    """What scrolls: one column, at most 1040 wide at 100 % text, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        theme().follow(self)

    def retheme(self) -> None:
        side = max(_MARGIN, (self.width() - theme().scaled(COLUMN_WIDTH)) // 2)
        self.column.setContentsMargins(side, 44, side, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.retheme()
        super().resizeEvent(event)


class _FooterLine(QWidget):
    """The small print: the command line at the left, the code at the right."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._note.setObjectName("trouble_note")
        self._code = Label("", NOTE, "text3", self)
        self._code.setObjectName("trouble_code")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._note, 1)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)

    def set_texts(self, footer: Footer) -> None:
        command = ""
        if footer.command:
            command = self._words.translate(
                "trouble", "On the command line: {command}", command=footer.command
            )
        self._note.setText(" ".join(part for part in (footer.note, command) if part))
        code = self._words.translate("trouble", "code {code}", code=footer.code)
        local, formats = footer.at.astimezone(), self._words.formats
        self._code.setText(f"{code} · {formats.day_month(local.date())} {formats.clock(local)}")
