"""The ways out of a trouble, in one card: radio cards, or blocks that have their buttons at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.forms.field import Field
from app.ui.theme import CELL, SECTION, theme
from app.ui.theme.icons import IconName
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choices import ChoiceGroup
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.radio_lines import RadioLines, RadioShape, TextLine

_GAP = 12
_INSET_X, _INSET_Y = 12, 8
_PADDING = 16
_HEAD = RadioShape(
    inset=0, gap=_GAP, least=QSize(160, SECTION.line), radius=4, usual_width=320, mark_on_first_line=True
)


class _Head(RadioLines):
    """The radio with its title, and what choosing it means on as many lines as that needs.

    Signals:
        pointed: it was chosen with the pointer.
    """

    pointed = Signal()

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        self._text = text
        super().__init__(title, _HEAD, parent)
        self.setAccessibleDescription(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleDescription(text)
        self.retheme()

    def lines(self) -> tuple[TextLine, ...]:
        title = TextLine(self.text(), SECTION, "text")
        return (title, TextLine(self._text, CELL, "text2")) if self._text else (title,)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.hitButton(event.position().toPoint()):
            self.pointed.emit()


class RadioChoice(QWidget):
    """A radio card; chosen, it shows its fields and its primary button.

    Signals:
        acted: the button was pressed, or Enter on the chosen card.
    """

    acted = Signal()

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        icon: IconName | None = None,
        parent: QWidget | None = None,
        *,
        enter_words: str = "",
    ) -> None:
        super().__init__(parent)
        self.head = _Head(title, text, self)
        self.button = Button(action, "primary", icon, self, shortcut=enter_words)
        self._first: QWidget | None = None
        self._is_resting = self._is_wanted = False
        self._opened = QWidget(self)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(8)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.toggled.connect(self._show_state)
        self.head.entered.connect(self._on_entered)
        self.button.clicked.connect(self.acted)
        self._show_state(self.head.isChecked())
        theme().follow(self)

    def set_text(self, text: str) -> None:
        """Say something else of the choice."""
        self.head.set_text(text)

    def setObjectName(self, name: str) -> None:
        """Name the card, its radio (``NAME_radio``) and its button (``NAME_go``)."""
        super().setObjectName(name)
        self.head.setObjectName(f"{name}_radio")
        self.button.setObjectName(f"{name}_go")

    def add_field(self, field: QWidget) -> None:
        """Ask for ``field`` before the button; the keyboard goes to the first that can take it."""
        if self._fields.count() == 0:
            self._fields.setContentsMargins(0, 12, 0, 0)
        self._fields.addWidget(field)
        wanted = field.input if isinstance(field, Field) else field
        if self._first is None and wanted.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            self._first = wanted

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard where the choice wants it: its first field, else its button."""
        (self._first or self.button).setFocus(reason)

    def act(self) -> None:
        """Press the button, as Enter in a field does; at the end of a rest where there is one."""
        if self._is_resting:
            self._is_wanted = True
        elif self.button.isEnabled() and self.head.isChecked():
            self.acted.emit()

    def rest(self, ms: int) -> None:
        """Let the button wait for so many milliseconds; Enter meanwhile presses it when they are over."""
        self._is_resting, self._is_wanted = True, False
        self.button.setEnabled(False)
        QTimer.singleShot(ms, self, self._end_rest)

    def _end_rest(self) -> None:
        self._is_resting = False
        self.button.setEnabled(True)
        if self._is_wanted:
            self.act()

    def retheme(self) -> None:
        self._inner.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self._opened_layout.setContentsMargins(text_left(), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.head.isChecked():
            area = self.rect().adjusted(_INSET_X, _INSET_Y, -_INSET_X, -_INSET_Y)
            draw_box(painter_on(self), area, 6, theme().color("tint"), theme().color("accent_text"), 1.5)

    def _lay_out(self) -> None:
        self._opened_layout = QVBoxLayout(self._opened)
        self._opened_layout.setSpacing(0)
        self._opened_layout.addLayout(self._fields)
        self._opened_layout.addSpacing(16)
        self._opened_layout.addWidget(self.button)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        self._inner.addWidget(self.head)
        self._inner.addWidget(self._opened)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_INSET_X, _INSET_Y, _INSET_X, _INSET_Y)
        outer.addLayout(self._inner)
        self.retheme()

    def _show_state(self, is_chosen: bool) -> None:
        self._opened.setVisible(is_chosen)
        self.update()

    def _on_entered(self) -> None:
        if self.head.isChecked():
            self.act()
        else:
            self.head.click()


class BlockChoice(QWidget):
    """A way out without a radio: title, what it does, and its buttons beside each other."""

    def __init__(
        self, title: str, text: str, buttons: Sequence[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = Label(text, CELL, "text2", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(0)
        column.addWidget(Label(title, SECTION, parent=self, wrap=True))
        column.addWidget(self._text)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_text(self, text: str) -> None:
        """Say something else of the choice."""
        self._text.setText(text)


class ChoiceList(Card):
    """The ways out from the most likely to the least, parted by hairlines; radio cards exclude each other.

    Signals:
        chosen: another radio card, a ``RadioChoice``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self.body.setSpacing(0)
        self._group = ChoiceGroup(self)
        self._choices: list[RadioChoice] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, choice: RadioChoice | BlockChoice) -> None:
        """Offer ``choice`` after those before it; the first radio card is chosen."""
        if self.body.count():
            self.body.addWidget(HLine("line", self))
        self.body.addWidget(choice)
        if isinstance(choice, RadioChoice):
            self._choices.append(choice)
            self._group.add(choice.head)
            choice.head.setChecked(len(self._choices) == 1)
            # Who walks over the radios with the arrows is not taken into their fields.
            choice.head.pointed.connect(choice.take_focus)
            choice.head.clicked.connect(lambda: self.chosen.emit(choice))

    @property
    def current(self) -> RadioChoice | None:
        """The radio card that is chosen; None in a list of blocks."""
        return next((each for each in self._choices if each.head.isChecked()), None)

    def choose(self, choice: RadioChoice) -> None:
        """Choose ``choice`` and put the keyboard on what it asks for."""
        choice.head.setChecked(True)
        choice.take_focus()

    def choose_first(self) -> None:
        """Go back to the first radio card."""
        if self._choices:
            self.choose(self._choices[0])


def text_left() -> int:
    """Where the words of a radio card begin, from its radio on."""
    return theme().icon_size(16) + _GAP
