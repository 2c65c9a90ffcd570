"""A form field: its label, its input, a hint, and what is wrong with it where it stands."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.forms.field_label import FieldLabel
from app.ui.forms.field_note import HINT, PROBLEM, WARNING, FieldNote
from app.ui.theme import NOTE
from app.ui.widgets.label import Label
from app.ui.widgets.line_edit import is_borrowed
from app.ui.widgets.select import Select

# The box keeps 3 px free around itself for the ring, so that a scroll area cannot cut it.
RING = 3


@runtime_checkable
class DisplaysProblem(Protocol):
    """An input that can outline itself as wrong."""

    def set_problem(self, has_problem: bool) -> None:
        """Draw the outline, or take it away."""


@runtime_checkable
class CanBeFixed(Protocol):
    """An input whose value can be locked."""

    def set_fixed(self, fixed: bool) -> None:
        """Lock, or unlock."""


@runtime_checkable
class CanBeVerified(Protocol):
    """An input that can tick its value."""

    def set_verified(self, verified: bool) -> None:
        """Tick, or take the tick away."""


class Field(QWidget):
    """``input`` below its ``label``; ``optional`` is the word after the label of what may stay empty.

    ``left`` follows the keyboard leaving the input: ask the rules then and call ``set_problem`` with the
    sentence, or give the question once to ``check_with``. While the rep corrects the value (``edited``)
    the problem goes away. With ``is_flush`` the box stands on the edges of its place, where a page keeps
    room for the ring beside it.
    """

    left = Signal()
    edited = Signal()

    def __init__(
        self,
        label: str,
        input: QWidget,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        optional: str = "",
        is_flush: bool = False,
    ) -> None:
        super().__init__(parent)
        self.input = input
        self._hint_text = hint
        self._side = 0 if is_flush else RING
        self._problem_text = self._warning_text = ""
        self._check: Callable[[], str] | None = None
        self._show_elsewhere: Callable[[FieldNote], None] | None = None
        self._label = FieldLabel(label, input, self.enter, self)
        # Most fields have nothing to say, and a form has many: what says it is made when it is said.
        self._optional: Label | None = None
        self._note: FieldNote | None = None
        self._build()
        self.set_spoken(label)
        self.set_optional(optional)
        self._show_note()
        self._connect()

    def enter(self) -> None:
        """Give the keyboard to the input, or to what is chosen in it."""
        target = self.input.focusProxy() or self.input
        if target.focusPolicy() == Qt.FocusPolicy.NoFocus:
            inside = target.findChildren(QAbstractButton)
            target = next((each for each in inside if each.isChecked()), target)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def label(self) -> str:
        return self._label.text()

    def set_spoken(self, name: str) -> None:
        """Let a screen reader say more than the label, where a form has several fields of one label."""
        named = self.input.focusProxy() or self.input
        named.setAccessibleName(name)
        self.input.setAccessibleName(name)

    def problem(self) -> str:
        """The sentence shown, or an empty text."""
        return self._problem_text

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.set_spoken(label)

    def mark_label(self, mark: QWidget) -> None:
        """Put a mark before the label."""
        self._top.insertWidget(0, mark)

    def add_at_label(self, control: QWidget) -> None:
        """Put a control at the other end of the line of the label."""
        self._top.addWidget(control)

    def fill_height(self) -> None:
        """Let the input take all the height that the page gives the field."""
        self._column.setStretch(1, 1)
        self._column.setStretch(self._column.count() - 1, 0)

    def set_optional(self, optional: str) -> None:
        """Say after the label that the value may stay empty; an empty word says that it is required."""
        if self._optional is None and optional:
            self._optional = Label(optional, NOTE, "text3", self)
            self._top.insertWidget(self._top.indexOf(self._label) + 1, self._optional)
        if self._optional is not None:
            self._optional.setText(optional)
            self._optional.setVisible(bool(optional))

    def hint(self) -> str:
        """What is said while nothing is wrong, or an empty text."""
        return self._hint_text

    def set_hint(self, hint: str) -> None:
        self._hint_text = hint
        self._show_note()

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong and what to do; an empty sentence says that nothing is."""
        if sentence == self._problem_text:
            return
        self._problem_text = sentence
        if isinstance(self.input, DisplaysProblem):
            self.input.set_problem(bool(sentence))
        self._show_note()

    def warning(self) -> str:
        """The warning shown, or an empty text."""
        return self._warning_text

    def set_warning(self, sentence: str) -> None:
        """Say what may be wrong and keeps nobody from going on; a problem goes before it."""
        if sentence != self._warning_text:
            self._warning_text = sentence
            self._show_note()

    def take_note(self, show: Callable[[FieldNote], None]) -> None:
        """Give away what is said below the input: ``show`` puts it where it has room, once there is any."""
        self._show_elsewhere = show
        if self._note is not None:
            show(self._note)

    def check_with(self, check: Callable[[], str]) -> None:
        """Ask ``check`` for the sentence each time the field is left."""
        self._check = check

    def check_now(self) -> bool:
        """Ask the check given to ``check_with``; True when nothing is wrong."""
        if self._check is not None:
            self.set_problem(self._check())
        return not self._problem_text

    def set_verified(self, verified: bool) -> None:
        """Tick the value as checked."""
        if isinstance(self.input, CanBeVerified):
            self.input.set_verified(verified)

    def set_fixed(self, why: str) -> None:
        """Lock the value for good and say why in the hint."""
        if isinstance(self.input, CanBeFixed):
            self.input.set_fixed(True)
        else:
            self.input.setEnabled(False)
        self.set_hint(why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A list, a calendar or another window has the keyboard for a moment: the field is not left for that.
        if isinstance(event, QFocusEvent) and event.lostFocus() and not is_borrowed(event):
            self.check_now()
            self.left.emit()
        return False

    def _build(self) -> None:
        self._top = top = QHBoxLayout()
        top.setContentsMargins(self._side, 0, self._side, 0)
        top.setSpacing(8)
        top.addWidget(self._label)
        top.addStretch(1)
        box = QHBoxLayout()
        box.setContentsMargins(self._side, RING, self._side, RING)
        box.addWidget(self.input)
        if self.input.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            box.addStretch(1)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(box)
        layout.addStretch(1)

    def _connect(self) -> None:
        watched = self.input.focusProxy() or self.input
        watched.installEventFilter(self)
        if isinstance(self.input, QLineEdit):
            self.input.textEdited.connect(self._on_edited)
        elif isinstance(self.input, QPlainTextEdit):
            self.input.textChanged.connect(self._on_edited)
        elif isinstance(self.input, Select):
            self.input.chosen.connect(self._on_edited)
        elif hasattr(self.input, "changed"):
            self.input.changed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.set_problem("")
        self.set_warning("")
        self.edited.emit()

    def _show_note(self) -> None:
        """A problem goes before a warning, and either before the hint."""
        said = self._problem_text or self._warning_text or self._hint_text
        look = PROBLEM if self._problem_text else WARNING if self._warning_text else HINT
        if said and self._note is None:
            self._note = FieldNote(self._side, self)
            if self._show_elsewhere is not None:
                self._show_elsewhere(self._note)
            else:
                self._column.insertWidget(2, self._note)
        if self._note is not None:
            self._note.say(said, look)
        self.input.setAccessibleDescription(said)
