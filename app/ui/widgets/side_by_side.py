"""Two parts of a page beside each other, or one below the other where there is no room for both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.theme import theme


class SideBySide(QWidget):
    """``first`` and ``second`` share the width by ``shares``, with ``gap`` between them.

    They stand beside each other where each has the least that it may have; with ``beside_from`` only from so
    many px on, at 100 % text.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        gap: int,
        parent: QWidget | None = None,
        *,
        shares: tuple[int, int] = (3, 2),
        beside_from: int = 0,
    ) -> None:
        super().__init__(parent)
        self._beside_from = beside_from
        self._parts, self._gap = (first, second), gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1], Qt.AlignmentFlag.AlignTop)
        theme().follow(self)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the wider part: that is how narrow it may become."""
        widest = max(self._narrowest())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.retheme()
        super().resizeEvent(event)

    def retheme(self) -> None:
        """Stand beside each other or not, as there is room in this size of text."""
        needed = max(sum(self._narrowest()) + self._gap, theme().scaled(self._beside_from))
        is_narrow = self.width() < needed
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            # A card that is alone on its line takes all of it.
            self._row.setAlignment(
                self._parts[1], Qt.AlignmentFlag(0) if is_narrow else Qt.AlignmentFlag.AlignTop
            )
            self.updateGeometry()

    def _narrowest(self) -> tuple[int, ...]:
        """How narrow each part may become."""
        return tuple(max(each.minimumSizeHint().width(), each.minimumWidth()) for each in self._parts)
