"""The rep's side of a meeting: every line can be turned here, and what it comes to for the rep."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.content import RepFigure, RepLine
from app.services.words import Words
from app.ui.forms.text_area import TextArea
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION, set_tip
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow, LateRows
from app.ui.widgets.preview_rows import PrivateMark
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

NOTES_KEY = "F6"
_GAP, _ROW, _SIDE_WIDTH = 8, 44, 420


class RepSide(ScrollArea):
    """What the rep turns, below each other; it scrolls down alone, so it is as wide as that needs."""

    def __init__(self, side: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side = side
        self.setWidget(side)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        wanted = self._side.minimumSizeHint().width() + bar
        return QSize(max(_SIDE_WIDTH, wanted), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _LineRow(LateRow):
    """The name of a line, its level where one can be chosen, and its count."""

    def __init__(self, words: Words, line: RepLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.level: Select | None = None
        self.stepper = Stepper(
            words.translate("meeting_page", "Quantity of {name}", name=line.name),
            words.translate("meeting_page", "One less"),
            words.translate("meeting_page", "One more"),
            self,
            value=line.quantity,
            text_of=words.formats.count,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _GAP // 2, 0, _GAP // 2)
        row.setSpacing(_GAP)
        row.addWidget(Label(line.name, CELL_STRONG, parent=self), 1)
        if line.levels:
            self.level = Select(
                words.translate("meeting_page", "Level of {name}", name=line.name), parent=self
            )
            self.level.set_options(line.levels)
            row.addWidget(self.level)
        row.addWidget(self.stepper)

    def tab_stops(self) -> list[QWidget]:
        """The controls in the order the keyboard visits them."""
        return [self.stepper] if self.level is None else [self.level, self.stepper]

    def show_line(self, line: RepLine) -> None:
        """Show the line as it is; what is typed just now stays."""
        if self.stepper.value() != line.quantity:
            self.stepper.set_value(line.quantity)
        if self.level is not None and line.level is not None:
            self.level.set_value(line.level)


class RepLines(QWidget):
    """A row per line: its name, its level where one can be chosen, its count.

    Signals:
        quantity_asked: the key of a line and the count that is wanted.
        level_asked: the key of a line and the level that is wanted.
    """

    quantity_asked = Signal(str, int)
    level_asked = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: dict[str, RepLine] = {}
        self._rows: LateRows[str, _LineRow] = LateRows(self._build_row, _ROW, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.addWidget(self._rows)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        first = next(iter(self._lines), None)
        return self if first is None else self._rows.row(first).stepper

    def show_lines(self, lines: Sequence[RepLine]) -> None:
        """Show the lines as they are; what is typed just now stays."""
        self._lines = {each.key: each for each in lines}
        self._rows.set_keys(tuple(self._lines))
        for key, row in self._rows.rows.items():
            row.stepper.setObjectName(f"meeting_quantity_{self._rows.place_of(key)}")
            row.show_line(self._lines[key])

    def _build_row(self, key: str, parent: QWidget) -> _LineRow:
        row = _LineRow(self._words, self._lines[key], parent)
        row.stepper.setObjectName(f"meeting_quantity_{self._rows.place_of(key)}")
        row.stepper.changed.connect(lambda value: self.quantity_asked.emit(key, int(value)))
        if row.level is not None:
            row.level.chosen.connect(lambda value: self.level_asked.emit(key, str(value)))
        row.show_line(self._lines[key])
        return row


class _FigureRow(QWidget):
    """A label and an amount."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._value = Label("", CELL, "text2", self), Label("", CELL_STRONG, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self._label, 1)
        row.addWidget(self._value)

    def show_figure(self, figure: RepFigure) -> None:
        """Show ``figure``."""
        self._label.setText(figure.label)
        self._value.setText(figure.value)


class RepFigures(QWidget):
    """What it comes to for the rep, marked as theirs alone, and what keeps it from being accepted.

    Signals:
        way_taken: the rep does what can be done about that on the spot.
    """

    way_taken = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = PrivateMark(
            words.translate("meeting_page", "For you only"),
            words.translate("meeting_page", "never on the customer’s screen"),
            self,
        )
        self._rows: list[_FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._mark)
        self._trouble = Label("", NOTE, "warning", self, wrap=True)
        self._trouble.setObjectName("meeting_trouble")
        self._way = Button("", "link", parent=self)
        self._way.setObjectName("meeting_way_on")
        self._way.clicked.connect(self.way_taken)
        self._column.addWidget(self._trouble)
        self._column.addWidget(self._way, 0, Qt.AlignmentFlag.AlignLeft)

    def show_figures(self, figures: Sequence[RepFigure], trouble: str, way: str) -> None:
        """Show the figures, what keeps it from being accepted, and what can be done about it."""
        while len(self._rows) < len(figures):
            row = _FigureRow(self)
            self._column.insertWidget(len(self._rows) + 1, row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(figures))
            if at < len(figures):
                row.show_figure(figures[at])
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._way.setText(way)
        self._way.setVisible(bool(way))


class RepNotes(QWidget):
    """The page of notes for the customer, which goes onto the paper.

    Signals:
        written: the notes as they are typed.
        page_turned: whether the customer sees the notes on a page of their own.
    """

    written = Signal(str)
    page_turned = Signal(bool)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        title = words.translate("meeting_page", "Notes for the customer")
        self._box = TextArea(title, self, lines=3)
        self._box.setObjectName("meeting_notes")
        self._box.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(4)
        self._page = Chip(words.translate("meeting_page", "Page of notes"), parent=self)
        self._page.setObjectName("meeting_notes_page")
        set_tip(self._page, f"{self._page.text()} ({NOTES_KEY})")
        QShortcut(QKeySequence(NOTES_KEY), self).activated.connect(self._page.click)
        self._page.toggled.connect(self.page_turned)
        top = QHBoxLayout()
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._page)
        column.addLayout(top)
        column.addWidget(self._box)

    def show_notes(self, notes: str) -> None:
        """Show the notes; spaces at the end of what is typed just now stay."""
        if self._box.toPlainText().strip() != notes:
            self._box.set_text(notes)

    @property
    def is_page_turned(self) -> bool:
        """Whether the customer sees the notes on a page of their own."""
        return self._page.isChecked()

    def _on_edited(self) -> None:
        self.written.emit(self._box.toPlainText())
