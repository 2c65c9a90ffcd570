"""The notes of an offer's line, below its inputs once the rep opens them."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from app.domain.quote.quote import QuoteLine
from app.services.words import Words
from app.ui.forms.notes import Notes
from app.ui.forms.text_area import TextArea
from app.ui.quotes.lines.line_columns import LineColumns
from app.ui.theme import theme
from app.ui.theme.paint import mirrored

_EDGE, _BELOW = 12, 12


class LineNotes(QWidget):
    """Hidden until it is opened; the boxes are built then.

    Signals:
        edited: a field of the line and its new text, at each keystroke.
        changed: opened or closed, which needs another place.
    """

    edited = Signal(str, object)
    changed = Signal()

    def __init__(self, words: Words, product: str, line: QuoteLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._product, self._line = words, product, line
        self._notes: Notes | None = None
        self.hide()

    @property
    def boxes(self) -> tuple[TextArea, ...]:
        """Both boxes; none as long as they were never opened."""
        return () if self._notes is None else (self._notes.customer, self._notes.internal)

    def show_line(self, line: QuoteLine) -> None:
        """Show the notes of another state of the line."""
        self._line = line
        if self._notes is not None:
            self._notes.show_terms(line)

    def toggle(self) -> bool:
        """Open the notes, or close them; whether they are open now."""
        if self.isHidden():
            self.open()
            return True
        self.hide()
        self.changed.emit()
        return False

    def open(self) -> Notes:
        """Show the boxes."""
        if self._notes is None:
            line = self._line
            self._notes = Notes(line, self._words, self, product=self._product, product_id=line.product_id)
            self._notes.edited.connect(self.edited)
            self._notes.show()
        if self.isHidden():
            self.show()
            self.changed.emit()
        return self._notes

    def wanted_height(self) -> int:
        """How much of the row it takes."""
        if self._notes is None or self.isHidden():
            return 0
        return self._notes.sizeHint().height() + theme().scaled(_BELOW)

    def place(self, columns: LineColumns, top: int) -> None:
        """Lie below what else the row shows, from ``top`` on."""
        if self._notes is None:
            return
        edge = theme().scaled(_EDGE)
        area = QRect(edge, top, columns.width - 2 * edge, self._notes.sizeHint().height())
        parent = self.parentWidget()
        self.setGeometry(mirrored(parent, area) if parent is not None else area)
        self._notes.setGeometry(self.rect())


def noted_on(line: QuoteLine, words: Words) -> str:
    """What is noted on a line, as one line of text: to the customer, else for the rep alone."""
    if line.customer_notes:
        return words.translate("quotes", "Note: {note}", note=" ".join(line.customer_notes.split()))
    if line.internal_notes:
        return words.translate("quotes", "Internal note: {note}", note=" ".join(line.internal_notes.split()))
    return ""
