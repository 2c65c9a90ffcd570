"""The rows of a preview panel: what, and how much."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import (
    AMOUNT,
    BODY,
    CELL,
    CELL_STRONG,
    NOTE,
    NOTE_STRONG,
    SECTION,
    TextStyle,
    TokenName,
    theme,
)
from app.ui.theme.paint import draw_text, leading, mirrored, painter_on, text_width
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.progress import Bar

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PreviewHeading(QWidget):
    """Shows ``title`` at the left and ``note`` (price list and date) at the right."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, SECTION, parent=self)
        self.note = Label(note, NOTE, "text3", self)
        self.note.setAlignment(_RIGHT)
        _line(self, self.title, self.note)


class BigAmount(QWidget):
    """Shows the main amount of the page with its unit on one baseline; ``amount`` is an AmountButton."""

    def __init__(self, amount: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = AmountButton(amount, AMOUNT, self, flush="start")
        self.unit = Label(unit, BODY, "text2", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.amount)
        layout.addWidget(self.unit)
        layout.addStretch(1)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        """Put the unit on the baseline of the amount."""
        difference = 0.33 * (theme().font(AMOUNT).pixelSize() - theme().font(BODY).pixelSize())
        self.unit.setContentsMargins(0, round(2 * difference), 0, 0)


class PreviewRow(QWidget):
    """Shows a pair, 32 high: ``label`` at the left, ``amount``, which explains itself, at the right."""

    def __init__(
        self,
        label: str,
        amount: str,
        parent: QWidget | None = None,
        *,
        strong: bool = False,
        colour: TokenName = "text2",
    ) -> None:
        super().__init__(parent)
        style: TextStyle = CELL_STRONG if strong else CELL
        self.label = Label(label, style, "text" if strong else colour, self)
        self.amount = AmountButton(amount, style, self, flush="end")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.amount)
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        self.setFixedHeight(theme().row_height())


class ShareRow(QWidget):
    """Shows a share as a bar with its name, its amounts, and what its target tick means.

    ``amounts`` are buttons that explain themselves; ``value`` stands after them, or alone.
    """

    def __init__(
        self, label: str, colour: TokenName = "c1", parent: QWidget | None = None, *, amounts: int = 0
    ) -> None:
        super().__init__(parent)
        self.label = Label(label, CELL, "text2", self)
        self.value = Label("", CELL_STRONG, parent=self)
        self.value.setAlignment(_RIGHT)
        self.amounts = [
            AmountButton("", CELL_STRONG, self, with_padding=3, flush="end" if number == amounts else "")
            for number in range(1, amounts + 1)
        ]
        self._dots = [Label("·", CELL_STRONG, parent=self) for _ in self.amounts[1:]]
        self.bar = Bar(label, 0.0, colour, self, target=None)
        self.note = _TickNote(self)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.label, 1)
        for number, amount in enumerate(self.amounts):
            if number:
                first.addWidget(self._dots[number - 1])
            first.addWidget(amount)
        first.addSpacing(4 if amounts == 1 else 0)
        first.addWidget(self.value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        self.show_amounts(False)

    def set_share(self, share: float, value: str, target: float | None = None, note: str = "") -> None:
        """Fill the bar, print ``value``, put the tick at ``target`` and say what it is."""
        self.bar.set_share(share)
        self.bar.set_target(target)
        self.value.setText(value)
        self.value.setVisible(bool(value))
        self.note.say(note, target or 0.5)

    def show_amounts(self, are_known: bool) -> None:
        """Show the buttons, or nothing in their place."""
        for part in (*self.amounts, *self._dots):
            part.setVisible(are_known)


class _TickNote(QWidget):
    """Words centred under the tick of a bar, as far as the ends allow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._place = "", 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self)

    def say(self, text: str, place: float) -> None:
        self._text, self._place = text, place
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._text, NOTE), theme().scaled(NOTE.line))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = text_width(self._text, NOTE)
        left = max(0, min(self.width() - width, round(self.width() * self._place - width / 2)))
        area = mirrored(self, QRect(left, 0, width, self.height()))
        draw_text(painter_on(self), area, self._text, NOTE, theme().color("text3"), leading(self))


class PrivateMark(QWidget):
    """Heads what only the rep sees: a crossed-out eye, the words, a note at the right."""

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, NOTE_STRONG, parent=self)
        self.note = Label(note, NOTE, "text3", self)
        self.note.setAlignment(_RIGHT)
        layout = _line(self, self.title, self.note)
        layout.insertWidget(0, IconView("eyeoff", "text3", 16, self))


def _line(widget: QWidget, left: QLabel, right: QLabel) -> QHBoxLayout:
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(left, 1)
    layout.addWidget(right)
    return layout
