"""A line edit that gives all of its text to be replaced when the keyboard comes to it, for numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_BORROWED = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


def is_borrowed(event: QFocusEvent) -> bool:
    """Whether the keyboard is only at another window, a menu or a list for a moment, or back from there.

    The field is neither left nor entered then: what stands in it, its cursor and its selection stay.
    """
    return event.reason() in _BORROWED


def enter_field(field: QWidget) -> None:
    """Give the keyboard to ``field``, to a number so that it is replaced, also where it had it already."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    edit = field.focusProxy() or field
    if isinstance(edit, LineEdit):
        edit.offer_all()


class LineEdit(QLineEdit):
    """A line edit which, once told to ``select_on_entry``, selects all of its text whenever it is entered.

    The first click, Tab, a shortcut and the program all enter it, so that what is typed next replaces what
    stands there. The first click selects all also where the keyboard was before it: a page begins in its
    first field, and the rep clicks there all the same. The next click places the cursor, and a pointer that
    is drawn over the text selects what it passes.

    Signals:
        typing_ended: Enter, or the keyboard went elsewhere for good.
    """

    typing_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selects_on_entry = self._is_one_word = False
        self._pressed_over: str | None = None
        """The text when the press that is to select all went down; None when there is no such press."""
        self._awaits_click = False
        """Whether all was selected for the rep, who has neither clicked nor typed since."""
        self.textEdited.connect(self._on_touched)
        self.returnPressed.connect(self._on_return)

    def select_on_entry(self, *, is_one_word: bool) -> None:
        """Select all of the text from now on whenever the field is entered.

        ``is_one_word``: a double click takes all of it too. Qt would take the thousands of 1 234 for a word,
        and 60 typed in their place would read 60 234.
        """
        self._selects_on_entry, self._is_one_word = True, is_one_word

    def offer_all(self) -> None:
        """Select all of a number or date that has the keyboard, as when it is entered."""
        # The field keeps the keyboard of its window while another window or a menu is before it.
        if self._selects_on_entry and self.window().focusWidget() is self:
            self.selectAll()
            self._awaits_click = True

    def show_text(self, text: str) -> None:
        """Show a text that was not typed here; what is typed next replaces it, if the keyboard is here."""
        if text == self.text():
            return
        self.setText(text)
        self.offer_all()

    def replace_by(self, text: str) -> None:
        """Let ``text`` stand there as if it had been typed."""
        self.selectAll()
        self.insert(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._selects_on_entry or is_borrowed(event):
            return
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # The press that follows would place the cursor: all is selected when the button is let go.
            self._pressed_over = self.text()
        else:
            self.offer_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pressed_over = None
        if not is_borrowed(event):
            self.typing_ended.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton and self._pressed_over is not None:
            # The menu that the right button opens is about the whole text.
            self._pressed_over = None
            self.selectAll()
        elif event.button() == Qt.MouseButton.LeftButton and self._awaits_click and self._is_all_selected():
            self._pressed_over = self.text()
        self._awaits_click = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self._is_one_word and event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()

    def dropEvent(self, event: QDropEvent) -> None:
        if not self._selects_on_entry or self.isReadOnly():
            super().dropEvent(event)
            return
        # Qt would put it between the digits that stand there.
        self.replace_by(event.mimeData().text())
        event.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard, middle = QGuiApplication.clipboard(), Qt.MouseButton.MiddleButton
        if self._selects_on_entry and event.button() == middle and not self.isReadOnly():
            if clipboard.supportsSelection():
                self.replace_by(clipboard.text(clipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)
        # After Qt, which would put the number in the place of what waits to be pasted by the middle button.
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_over is not None:
            is_as_pressed = self._pressed_over == self.text()
            self._pressed_over = None
            if is_as_pressed and not self.hasSelectedText():
                self.selectAll()

    def _is_all_selected(self) -> bool:
        return self.selectedText() == self.text()

    def _on_return(self) -> None:
        self.typing_ended.emit()
        self.offer_all()

    def _on_touched(self) -> None:
        self._awaits_click = False
