"""Long work, and shares of a whole: thin bars with their words."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import NOTE, TokenName, theme
from app.ui.theme.paint import draw_box, mirrored, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label


class Bar(QProgressBar):
    """A share of 0 to 1 as a rounded bar; ``target`` is a tick on it. Its value is always printed beside."""

    def __init__(
        self,
        name: str,
        share: float = 0.0,
        colour: TokenName = "accent",
        parent: QWidget | None = None,
        *,
        thickness: int = 8,
        target: float | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour: TokenName = colour
        self._thickness = thickness
        self._target = target
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float, colour: TokenName | None = None) -> None:
        """Fill the bar to ``share``, in another colour if given."""
        if colour is not None:
            self._colour = colour
        value = round(1000 * min(1.0, max(0.0, share)))
        if value != self.value():
            # A QProgressBar paints at once where updates are on, while the window waits; this can wait for
            # the next frame.
            self.setUpdatesEnabled(False)
            self.setValue(value)
            self.setUpdatesEnabled(True)
        self.update()

    def set_target(self, target: float | None) -> None:
        self._target = target
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, self._thickness if self._target is None else max(16, self._thickness))

    def minimumSizeHint(self) -> QSize:
        return QSize(16, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        top = (self.height() - self._thickness) // 2
        radius = self._thickness / 2
        draw_box(painter, QRect(0, top, self.width(), self._thickness), radius, theme().color("line"))
        filled = round(self.width() * self.value() / self.maximum()) if self.maximum() else 0
        if filled > 0:
            part = mirrored(self, QRect(0, top, max(filled, self._thickness), self._thickness))
            draw_box(painter, part, radius, theme().color(self._colour))
        if self._target is not None:
            left = round(self.width() * self._target) - 1
            tick = mirrored(self, QRect(left, self.height() // 2 - 8, 2, 16))
            painter.fillRect(tick, theme().color("text"))


class ProgressLine(QWidget):
    """Shows a bar of 4 px over one line of text and a button to cancel; emits ``cancelled``."""

    cancelled = Signal()

    def __init__(self, name: str, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = Bar(name, parent=self, thickness=4)
        self._text = Label("", NOTE, "text2", self)
        self._cancel = Button(cancel, "link", parent=self)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._text, 1)
        below.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        layout.addWidget(self._bar)
        layout.addLayout(below)
        self._cancel.clicked.connect(self.cancelled)

    def set_progress(self, share: float, text: str) -> None:
        """Show how far the work is, 0 to 1, and say it."""
        self._bar.set_share(share)
        self._text.setText(text)
