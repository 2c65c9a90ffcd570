"""The top of a page: of a list, or of one thing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import BODY, TITLE, set_tip, theme
from app.ui.theme.paint import draw_hairline, painter_on
from app.ui.widgets.breadcrumb import Breadcrumb
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label

_MARGIN, _KEYS_FROM = 24, 880
_BETWEEN, _AFTER_TITLE, _TITLE_AT_LEAST = 8, 14, 120
_ABOVE_PILLS = 4
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ListHeader(QWidget):
    """Shows ``title`` and its count at the left, buttons at the right; give the primary button last."""

    def __init__(self, title: str, buttons: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, TITLE, parent=self)
        self.count = Label("", BODY, "text3", self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 17, _MARGIN, 13)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addSpacing(2)
        # The count stands on the baseline of the title, two pixels below its middle.
        self.count.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for button in buttons:
            layout.addWidget(button, 0, _MIDDLE)

    def set_count(self, count: str) -> None:
        """Show how many there are, formatted already."""
        self.count.setText(count)


class _Title(Label):
    """A name may be longer than its room: it is shortened, and whole where it is pointed at."""

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), theme().scaled(_TITLE_AT_LEAST)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_tip(self, self.text() if self.width() < self.sizeHint().width() else "")


class ObjectHeader(QWidget):
    """Shows a breadcrumb over the title with ``pills`` after it, buttons at the right, a hairline below.

    Add what follows the pills with ``add_after_title``; more rows (facts) go into ``below``. Where title,
    pills and buttons are longer than a line, the pills stand below the title, whole.
    """

    def __init__(
        self, breadcrumb_name: str, buttons: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self.breadcrumb = Breadcrumb(breadcrumb_name, self)
        self.title = _Title("", TITLE, parent=self)
        self.below = QVBoxLayout()
        self.below.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._after = FlowRow(self, _BETWEEN)
        self._is_apart = False
        self._above = QHBoxLayout()
        self._above.setSpacing(0)
        self._above.addWidget(self.breadcrumb, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self._above)
        left.addSpacing(3)
        left.addLayout(self._title_line())
        first = QHBoxLayout()
        first.setSpacing(_BETWEEN)
        first.addLayout(left, 1)
        for button in buttons:
            first.addWidget(button, 0, _MIDDLE)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(_MARGIN, 15, _MARGIN, 12)
        self._outer.setSpacing(0)
        self._outer.addLayout(first)
        self._apart = QVBoxLayout()
        self._apart.setContentsMargins(0, 0, 0, 0)
        self._outer.addLayout(self._apart)
        self._outer.addLayout(self.below)
        theme().changed.connect(self._place_after)

    def add_after_title(self, widget: QWidget) -> None:
        """Put a pill, or a note of when it was saved, after the title."""
        self._after.add(widget)

    def add_before_breadcrumb(self, widget: QWidget) -> None:
        """Put what leads to the neighbours before where the rep is, so that it stands still."""
        self._above.insertWidget(0, widget, 0, _MIDDLE)

    def room_after_title(self, width: int) -> int:
        """How many px there are for what follows the title where the header is ``width`` wide."""
        buttons = [each for each in self._buttons if not each.isHidden()]
        taken = sum(each.sizeHint().width() + _BETWEEN for each in buttons)
        return width - 2 * _MARGIN - taken - self.title.sizeHint().width() - _AFTER_TITLE

    def close_below(self) -> None:
        """Remove the space above the hairline, for tabs that stand on it."""
        self._outer.setContentsMargins(_MARGIN, 15, _MARGIN, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        for button in self._buttons:
            if isinstance(button, Button):
                button.say_key(self._has_room_for_keys())
        super().resizeEvent(event)
        self._place_after()

    def event(self, event: QEvent) -> bool:
        is_heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # The title, a pill or a button wants another size.
            self._place_after()
        return is_heard

    def _place_after(self) -> None:
        """Put what follows the title below it where there is no room for it beside."""
        is_apart = self._after.sizeHint().width() > max(0, self.room_after_title(self.width()))
        if is_apart == self._is_apart:
            return
        self._is_apart = is_apart
        if is_apart:
            self._line.removeWidget(self._after)
            self._apart.addWidget(self._after)
        else:
            self._apart.removeWidget(self._after)
            self._line.insertWidget(1, self._after, 1)
        self._apart.setContentsMargins(0, _ABOVE_PILLS if is_apart else 0, 0, 0)

    def _has_room_for_keys(self) -> bool:
        return self.width() >= theme().scaled(_KEYS_FROM)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_hairline(painter_on(self), self, "line")

    def _title_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_AFTER_TITLE)
        line.addWidget(self.title)
        line.addWidget(self._after, 1)
        line.addStretch()
        self._line = line
        return line
