"""The buttons that show at the end of the row under the pointer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import TokenName, theme
from app.ui.theme.icons import IconName
from app.ui.theme.paint import painter_on
from app.ui.widgets.icon_button import IconButton

_SIDE, _BETWEEN, _END = 26, 5, 12


@dataclass(frozen=True, slots=True)
class RowAction:
    """A button of a row: what it stands for, its icon and its name."""

    value: object
    icon: IconName
    name: str
    colour: TokenName = "text2"


Reasons = Callable[[int], Mapping[object, str]]
"""Says of a row which of its buttons may not be pressed, and why."""


class RowActions(QWidget):
    """Floats over the row it was put on; ``triggered`` carries the value of the button and the row."""

    triggered = Signal(object, int)

    def __init__(self, actions: Sequence[RowAction], viewport: QWidget) -> None:
        super().__init__(viewport)
        self._row = -1
        self._ground: TokenName = "hover"
        self._buttons: dict[IconButton, object] = {}
        self._names = {action.value: action.name for action in actions}
        self._reasons: Reasons | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, _END, 0)
        layout.setSpacing(_BETWEEN)
        for action in actions:
            button = IconButton(
                action.icon, action.name, self, outlined=True, size=_SIDE, colour=action.colour
            )
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._on_clicked)
            self._buttons[button] = action.value
            layout.addWidget(button)
        self.hide()

    def set_reasons(self, reasons: Reasons) -> None:
        """Disable the buttons that ``reasons`` names for a row; each says why where its name stood."""
        self._reasons = reasons

    def row(self) -> int:
        """The row the buttons are on, or -1."""
        return self._row if self.isVisible() else -1

    def put_on(self, row: int, rect: QRect, *, selected: bool) -> None:
        """Show the buttons at the end of the row that fills ``rect``."""
        self._row = row
        refused = self._reasons(row) if self._reasons is not None else {}
        for button, value in self._buttons.items():
            button.setEnabled(value not in refused)
            button.set_name(refused.get(value, self._names[value]))
        self._ground = "selected" if selected else "hover"
        width = self.sizeHint().width()
        left = rect.left() if self.isRightToLeft() else rect.right() + 1 - width
        self.setGeometry(left, rect.top(), width, rect.height() - 1)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_on(self).fillRect(self.rect(), theme().color(self._ground))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, IconButton):
            self.triggered.emit(self._buttons[button], self._row)
