"""Text with values in it that come from a document: tinted until the rep types over them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.forms.text_area import TextArea
from app.ui.theme import BODY, theme
from app.ui.theme.paint import draw_box, painter_on

_PLACE = QTextFormat.Property.UserProperty.value + 1
_VALUE, _NUMBER = _PLACE + 1, _PLACE + 2
_RADIUS, _AROUND = 3, 2
_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
"""How Qt ends lines in its raw text."""
_DELETING = {
    Qt.Key.Key_Backspace: QTextCursor.MoveOperation.Left,
    Qt.Key.Key_Delete: QTextCursor.MoveOperation.Right,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text; ``place`` names the value that it is, empty for what was typed."""

    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class _Run:
    """A value as it stands in the document."""

    start: int
    text: str
    place: str
    value: str


class ValueText(TextArea):
    """A box of text in which values are tinted and are deleted whole; typed into, they become text.

    A value is a run of characters in a format that knows the value: it is one as long as the run says just
    that, so that undo brings back what typing into it took.

    ``missing`` gives the words of a value that the document does not have; it stands on the tint of
    problems. With ``is_line`` it is one line, for a subject.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, lines: int = 8, is_line: bool = False
    ) -> None:
        self._is_line, self._count = is_line, 0
        super().__init__(name, parent, lines=1 if is_line else lines)
        if is_line:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        else:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.cursorPositionChanged.connect(self._leave_value)

    def pieces(self) -> tuple[Piece, ...]:
        """The text as it stands, values and what was typed."""
        # Qt's plain text has a space for every no-break one, which French has before its signs.
        raw, end, found = self.document().toRawText(), 0, []
        whole = raw.translate(_LINE_ENDS)
        for run in self._runs():
            if run.start > end:
                found.append(Piece(whole[end : run.start]))
            found.append(Piece(run.value, run.place))
            end = run.start + len(run.text)
        if end < len(whole):
            found.append(Piece(whole[end:]))
        return tuple(found)

    def set_pieces(self, pieces: Sequence[Piece], missing: Mapping[str, str] | None = None) -> None:
        """Show these, without a way back to what stood before and without saying that it was edited."""
        self._quiet = True
        self.clear()
        self._write(QTextCursor(self.document()), pieces, missing or {})
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._quiet = False

    def replace_pieces(self, pieces: Sequence[Piece], missing: Mapping[str, str] | None = None) -> None:
        """Show these instead; undo brings back what stood before."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._write(cursor, pieces, missing or {})
        cursor.endEditBlock()

    def insert_value(self, place: str, value: str) -> None:
        """Put a value where the cursor is, in place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._write(cursor, [Piece(value, place)], {})
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def refill(self, values: Mapping[str, str], missing: Mapping[str, str] | None = None) -> None:
        """Give the values that stand in the text what they are now; what was typed stays."""
        self._quiet = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for run in reversed(tuple(self._runs())):
            value = values.get(run.place, "")
            if value != run.value:
                cursor.setPosition(run.start)
                cursor.setPosition(run.start + len(run.text), QTextCursor.MoveMode.KeepAnchor)
                self._write(cursor, [Piece(value, run.place)], missing or {})
        cursor.endEditBlock()
        self._quiet = False

    def retheme(self) -> None:
        super().retheme()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        if not self._is_line:
            return super().sizeHint()
        line = QFontMetrics(theme().font(BODY)).lineSpacing()
        return QSize(theme().scaled(320), max(theme().scaled(32), line + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif not self._delete_value(event):
            # A key that led to where the cursor was already told nobody, and forgot what was chosen there.
            self._leave_value()
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Plain text only, in the format of what was typed: a pasted value is text like any other.
        text = source.text()
        cursor = self.textCursor()
        cursor.insertText(" ".join(text.split()) if self._is_line else text, QTextCharFormat())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self.viewport())
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > event.rect().bottom():
                break
            for run in _runs_of(block):
                self._paint_tint(painter, block, area, run)
            block = block.next()
        painter.end()
        super().paintEvent(event)

    def _paint_tint(self, painter: QPainter, block: QTextBlock, area: QRectF, run: _Run) -> None:
        """The ground of a value, on each line that it stands on."""
        start, end = run.start - block.position(), run.start - block.position() + len(run.text)
        layout, ground = block.layout(), theme().color("tint" if run.value else "danger_t")
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            # Where it goes on in the next line the space at the end is nobody's.
            last -= last == line.textStart() + line.textLength() and block.text()[last - 1].isspace()
            left, right = _x_of(line, first), _x_of(line, last)
            box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
            draw_box(
                painter, box.translated(area.topLeft()).adjusted(-_AROUND, 0, _AROUND, 0), _RADIUS, ground
            )

    def _write(self, cursor: QTextCursor, pieces: Sequence[Piece], missing: Mapping[str, str]) -> None:
        for piece in pieces:
            if not piece.place:
                cursor.insertText(piece.text, QTextCharFormat())
                continue
            shown = piece.text or f"[{missing.get(piece.place, piece.place)}]"
            self._count += 1
            look = QTextCharFormat()
            look.setProperty(_PLACE, piece.place)
            look.setProperty(_VALUE, shown)
            # Two values that stand side by side stay two.
            look.setProperty(_NUMBER, self._count if piece.text else -self._count)
            cursor.insertText(shown, look)

    def _runs(self) -> Iterator[_Run]:
        block = self.document().begin()
        while block.isValid():
            yield from _runs_of(block)
            block = block.next()

    def _delete_value(self, event: QKeyEvent) -> bool:
        """Take away a whole value that stands beside the cursor, as if it were one character."""
        cursor = self.textCursor()
        if event.key() not in _DELETING or cursor.hasSelection() or self.isReadOnly():
            return False
        at = cursor.position()
        for run in self._runs():
            is_before = event.key() == Qt.Key.Key_Backspace
            beside = run.start + len(run.text) if is_before else run.start
            if beside == at:
                cursor.setPosition(run.start)
                cursor.setPosition(run.start + len(run.text), QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                return True
        return False

    def _leave_value(self) -> None:
        """Beside a value one types text: Qt would go on in the format of what stands there."""
        cursor = self.textCursor()
        at = cursor.position()
        is_beside = any(at in (run.start, run.start + len(run.text)) for run in _runs_of(cursor.block()))
        if is_beside and not cursor.hasSelection():
            cursor.setCharFormat(QTextCharFormat())
            self.setTextCursor(cursor)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def _runs_of(block: QTextBlock) -> Iterator[_Run]:
    for fragment in _fragments(block):
        look = fragment.charFormat()
        if look.hasProperty(_PLACE) and fragment.text() == look.property(_VALUE):
            is_there = look.property(_NUMBER) > 0
            yield _Run(
                fragment.position(),
                fragment.text(),
                look.property(_PLACE),
                fragment.text() if is_there else "",
            )


def _x_of(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float)
    return x
