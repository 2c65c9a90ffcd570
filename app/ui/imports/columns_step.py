"""The second step of an import: what each column of the file is read as."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.spreadsheets.fields import CONTACTS_MAX, all_fields, contact_of
from app.services.spreadsheets.import_session import ImportSession
from app.services.spreadsheets.mapping import contacts_in
from app.services.spreadsheets.reading import column_letters
from app.services.words.lists import enumeration
from app.ui.theme import CELL, CELL_STRONG, NOTE_STRONG, set_tip
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace

_SAMPLES = 3
_SHORT = 40


class ColumnsStep(QWidget):
    """A line for each column: its head, what stands in its first rows, and the field it is.

    Signals:
        changed: a column is another field now.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace[object], session: ImportSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        self._selects: list[Select] = []
        self._offered: list[tuple[object, str]] = []
        self._missing = Banner("warning", "", "", self)
        self._missing.setObjectName("missing_fields")
        self._repeated = Banner("info", "", "", self)
        self._repeated.setObjectName("repeated_heads")
        self._scroll = ScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.setSpacing(12)
        column.addWidget(self._missing)
        column.addWidget(self._repeated)
        column.addWidget(self._scroll, 1)

    def first_control(self) -> QWidget | None:
        """Where the keyboard begins."""
        return self._selects[0] if self._selects else None

    def rebuild(self) -> None:
        """Show the columns of the session's file."""
        body = QWidget(self._scroll)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 3, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        words = self._workspace.words
        heads = (
            words.translate("imports", "Column of the file"),
            words.translate("imports", "First values"),
            words.translate("imports", "Read as"),
        )
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, NOTE_STRONG, "text2", body), 0, place)
        self._selects, self._offered = [], self._options()
        table = self._session.table
        repeated = table.repeated if table else {}
        for place, head in enumerate(table.heads if table else ()):
            self._add_line(grid, body, place, self._name(place, head, is_alone=head not in repeated))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(body)
        self._tell_repeated()
        self._tell_missing()

    def _name(self, place: int, head: str, *, is_alone: bool) -> str:
        """What a column is called: by its head, and by its letters where that is not enough."""
        words, letters = self._workspace.words, column_letters(place)
        if not head:
            return words.translate("imports", "Column {letters}", letters=letters)
        return (
            head if is_alone else words.translate("imports", "{head} ({letters})", head=head, letters=letters)
        )

    def _add_line(self, grid: QGridLayout, body: QWidget, place: int, named: str) -> None:
        words = self._workspace.words
        row = grid.rowCount()
        grid.addWidget(HLine("line", body), row, 0, 1, 3)
        title = _shortening(Label(named, CELL_STRONG, parent=body))
        sample = _shortening(Label(self._sample(place), CELL, "text2", body))
        select = Select(
            words.translate("imports", "Column {name} is read as", name=named),
            self._offered,
            body,
            height=28,
        )
        select.setObjectName(f"column_{place}")
        select.set_value(self._session.columns[place] or "")
        select.chosen.connect(lambda value, place=place: self._on_chosen(place, value))
        self._selects.append(select)
        grid.addWidget(title, row + 1, 0)
        grid.addWidget(sample, row + 1, 1)
        grid.addWidget(select, row + 1, 2)

    def _sample(self, place: int) -> str:
        table = self._session.table
        rows = table.rows if table else ()
        cells = (row.cells[place] if place < len(row.cells) else "" for row in rows)
        filled = (" ".join(cell.split()) for cell in cells if cell.strip())
        return " · ".join(cell[:_SHORT] for _, cell in zip(range(_SAMPLES), filled, strict=False))

    def _options(self) -> list[tuple[object, str]]:
        """Every field, with one contact more than the columns speak of."""
        words = self._workspace.words
        people = min(CONTACTS_MAX, contacts_in(self._session.columns) + 1)
        none: list[tuple[object, str]] = [("", words.translate("imports", "Not imported"))]
        fields = [each for each in all_fields(self._session.pages) if (contact_of(each.id) or 0) < people]
        return none + [(each.id, each.head(words)) for each in fields]

    def _on_chosen(self, place: int, value: object) -> None:
        self._session.choose(place, str(value) or None)
        options = self._options()
        has_others, self._offered = options != self._offered, options
        for select, field in zip(self._selects, self._session.columns, strict=True):
            if has_others:
                select.set_options(options)
            if select.value() != (field or ""):
                select.set_value(field or "")
        self._tell_missing()
        self.changed.emit()

    def _tell_repeated(self) -> None:
        """Say which heads stand over several columns: only one of those is read."""
        words, table = self._workspace.words, self._session.table
        repeated = [
            words.translate("imports", "{head} ({letters})", head=head, letters=", ".join(letters))
            for head, letters in (table.repeated if table else {}).items()
        ]
        self._repeated.setVisible(bool(repeated))
        if repeated:
            self._repeated.set_message(
                "info",
                words.translate(
                    "imports", "Several columns have the same name: {heads}.", heads=", ".join(repeated)
                ),
                words.translate("imports", "Choose the one that is read."),
            )

    def _tell_missing(self) -> None:
        words = self._workspace.words
        labels = {each.id: each.head(words) for each in all_fields()}
        names = [labels[id] for id in self._session.missing]
        self._missing.setVisible(bool(names))
        if names:
            self._missing.set_message(
                "warning",
                words.translate(
                    "imports", "No column is read as {fields}.", fields=enumeration(words, names)
                ),
                words.translate("imports", "Every customer needs this."),
                icon="attention",
            )


def _shortening(label: Label) -> Label:
    """The label, which gives way where there is no room."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    set_tip(label, label.text())
    return label
