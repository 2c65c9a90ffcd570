"""The rep's side of a meeting: every line can be turned here, and what it comes to for the rep."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.meeting.content import RepFigure, RepLine
from app.services.words import Words
from app.ui.forms.text_area import TextArea
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.widgets.label import Label
from app.ui.widgets.preview_rows import PrivateMark
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper


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
        self._keys: tuple[str, ...] = ()
        self._steppers: dict[str, Stepper] = {}
        self._levels: dict[str, Select] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3, 3, 3, 3)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self._steppers.values()), self)

    def show_lines(self, lines: Sequence[RepLine]) -> None:
        """Show the lines as they are; what is typed just now stays."""
        keys = tuple(each.key for each in lines)
        if keys != self._keys:
            self._build(lines)
            self._keys = keys
        for line in lines:
            stepper = self._steppers[line.key]
            if stepper.value() != line.quantity:
                stepper.set_value(line.quantity)
            if line.key in self._levels and line.level is not None:
                self._levels[line.key].set_value(line.level)

    def _build(self, lines: Sequence[RepLine]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._steppers, self._levels = {}, {}
        words = self._words
        for at, line in enumerate(lines):
            self._grid.addWidget(Label(line.name, CELL_STRONG, parent=self), at, 0)
            if line.levels:
                level = Select(
                    words.translate("meeting_page", "Level of {name}", name=line.name), parent=self
                )
                level.set_options(line.levels)
                level.chosen.connect(lambda value, key=line.key: self.level_asked.emit(key, str(value)))
                self._grid.addWidget(level, at, 1)
                self._levels[line.key] = level
            stepper = Stepper(
                words.translate("meeting_page", "Quantity of {name}", name=line.name),
                words.translate("meeting_page", "One less"),
                words.translate("meeting_page", "One more"),
                self,
                value=line.quantity,
                text_of=words.formats.count,
            )
            stepper.setObjectName(f"meeting_quantity_{at}")
            stepper.changed.connect(lambda value, key=line.key: self.quantity_asked.emit(key, int(value)))
            self._grid.addWidget(stepper, at, 2, Qt.AlignmentFlag.AlignRight)
            self._steppers[line.key] = stepper


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
    """What it comes to for the rep, marked as theirs alone."""

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
        self._column.addWidget(self._trouble)

    def show_figures(self, figures: Sequence[RepFigure], trouble: str) -> None:
        """Show the figures, and what keeps it from being accepted."""
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


class RepNotes(QWidget):
    """The page of notes for the customer, which goes onto the paper.

    Signals:
        written: the notes as they are typed.
    """

    written = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        title = words.translate("meeting_page", "Notes for the customer")
        self._box = TextArea(title, self, lines=3)
        self._box.setObjectName("meeting_notes")
        self._box.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 3)
        column.setSpacing(4)
        column.addWidget(Label(title, SECTION, parent=self))
        column.addWidget(self._box)

    def show_notes(self, notes: str) -> None:
        """Show the notes; what is typed just now stays."""
        if self._box.toPlainText() != notes and not self._box.hasFocus():
            self._box.set_text(notes)

    def _on_edited(self) -> None:
        self.written.emit(self._box.toPlainText())
