"""Two parts of a page beside each other, or one below the other where there is no room for both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class SideBySide(QWidget):
    """``first`` takes three fifths of the width and ``second`` two, with ``gap`` between them."""

    def __init__(self, first: QWidget, second: QWidget, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._gap = (first, second), gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(first, 3)
        self._row.addWidget(second, 2, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the wider part: that is how narrow it may become."""
        widest = max(self._narrowest())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        needed = sum(self._narrowest()) + self._gap
        is_narrow = self.width() < needed
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            # A card that is alone on its line takes all of it.
            self._row.setAlignment(
                self._parts[1], Qt.AlignmentFlag(0) if is_narrow else Qt.AlignmentFlag.AlignTop
            )
            self.updateGeometry()
        super().resizeEvent(event)

    def _narrowest(self) -> tuple[int, ...]:
        """How narrow each part may become."""
        return tuple(max(each.minimumSizeHint().width(), each.minimumWidth()) for each in self._parts)
