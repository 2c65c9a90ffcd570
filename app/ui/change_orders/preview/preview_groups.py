"""What a change adds and changes, line by line: a title a group, and below it what its lines come to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.change_preview import PreviewGroup, PreviewLine
from app.services.words import Words
from app.ui.explanations.amount_cell import AmountCell
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, TokenName, theme
from app.ui.widgets.label import Label
from app.ui.widgets.late_rows import LateRow, LateRows
from app.ui.widgets.lines import HLine

_SEATS, _AMOUNT, _ROW, _GAP = 60, 100, 26, 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Key = tuple[int, type[LateRow], bool]


class PreviewGroups(QWidget):
    """Shows the groups; a change of hundreds of lines builds the rows that are seen."""

    def __init__(self, words: Words, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._explanations = words, explanations
        self._items: list[PreviewGroup | PreviewLine] = []
        self._rows: LateRows[_Key, _Title | _Line] = LateRows(
            self._build, _ROW, self, let_go=lambda row: row.forget(explanations)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._rows)
        self.hide()

    def show_groups(self, groups: Sequence[PreviewGroup]) -> None:
        """Show other groups; a row whose line is as it was stays as it is."""
        self._items = []
        for group in groups:
            self._items += [group, *group.lines]
        self._rows.set_keys([_key(place, each) for place, each in enumerate(self._items)])
        for (place, _kind, _mark), row in self._rows.rows.items():
            self._show(row, place)
        self.setVisible(bool(groups))

    def _build(self, key: _Key, parent: QWidget) -> "_Title | _Line":
        place, kind, mark = key
        row = _Title(self._words, parent, is_first=mark) if kind is _Title else _Line(parent, is_before=mark)
        self._show(row, place)
        return row

    def _show(self, row: "_Title | _Line", place: int) -> None:
        item = self._items[place]
        if isinstance(row, _Title) and isinstance(item, PreviewGroup):
            row.show_title(item)
        elif isinstance(row, _Line) and isinstance(item, PreviewLine):
            row.show_line(item, self._explanations)


class _Title(LateRow):
    def __init__(self, words: Words, parent: QWidget, *, is_first: bool) -> None:
        super().__init__(parent)
        self._title = Label("", NOTE_STRONG, "text2", self, wrap=True)
        texts = words.translate("changes", "Seats"), ""
        self._heads = [Label(text, NOTE, "text3", self) for text in texts]
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._title, 1)
        for head in self._heads:
            head.setAlignment(_RIGHT)
            row.addWidget(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0 if is_first else 8, 0, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(HLine("line", self))
        self.retheme()
        theme().follow(self)

    def show_title(self, group: PreviewGroup) -> None:
        self._title.setText(group.title)
        self._heads[1].setText(group.payment)

    def forget(self, explanations: AmountExplanations) -> None:
        """Nothing in it explains itself."""

    def retheme(self) -> None:
        for head, width in zip(self._heads, (_SEATS, _AMOUNT), strict=True):
            head.setFixedWidth(theme().scaled(width))


class _Line(LateRow):
    def __init__(self, parent: QWidget, *, is_before: bool) -> None:
        super().__init__(parent)
        ink: TokenName = "text2" if is_before else "text"
        style = CELL if is_before else CELL_STRONG
        self._shown: PreviewLine | None = None
        self._name = Label("", CELL, ink, self, wrap=True)
        self._seats = Label("", style, ink, self)
        self._seats.setAlignment(_RIGHT)
        self._amount = AmountCell(_AMOUNT, style, self, colour=ink, flush="end")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(_GAP)
        row.addWidget(self._name, 1)
        row.addWidget(self._seats)
        row.addWidget(self._amount)
        self.retheme()
        theme().follow(self)

    def tab_stops(self) -> Sequence[QWidget]:
        return (self._amount.button,)

    def show_line(self, line: PreviewLine, explanations: AmountExplanations) -> None:
        if line == self._shown:
            return
        is_quiet, self._shown = self._shown is None or self._shown.name != line.name, line
        self._name.setText(line.name)
        self._seats.setText(line.seats)
        explanations.show(self._amount.button, line.figure, quiet=is_quiet)

    def forget(self, explanations: AmountExplanations) -> None:
        """Its amount goes away."""
        explanations.remove(self._amount.button)

    def retheme(self) -> None:
        self._seats.setFixedWidth(theme().scaled(_SEATS))


def _key(place: int, item: PreviewGroup | PreviewLine) -> _Key:
    """A row serves the next item at its place as long as that is of its kind."""
    if isinstance(item, PreviewGroup):
        return place, _Title, place == 0
    return place, _Line, item.is_before
