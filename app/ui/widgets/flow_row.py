"""A line of controls that goes on in the next line where the width is too small."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.ui.theme import theme


@runtime_checkable
class Tightening(Protocol):
    """Takes less room where a row has too little; ``tight_size`` is what it takes then."""

    def tight_size(self) -> QSize: ...

    def set_tight(self, is_tight: bool) -> None: ...


class FlowRow(QWidget):
    """Places what is added to it in the direction of writing, ``gap`` apart; the middles of a line meet.

    With ``is_top`` the tops do instead. Parts that can be tight are that while they would need another line.

    A widget and not a layout: the items that Qt hands to a layout written in Python may be gone when the
    layout is next asked for its size (seen with PySide 6.11.3), and that ends the process.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, is_top: bool = False) -> None:
        super().__init__(parent)
        self._gap, self._is_top = gap, is_top
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().follow(self)

    def add(self, part: QWidget) -> None:
        """Put ``part`` after the others."""
        part.setParent(self)
        self._parts.append(part)
        self.updateGeometry()

    def remove(self, part: QWidget) -> None:
        """Take ``part`` out, and let go of it."""
        self._parts.remove(part)
        part.hide()
        part.deleteLater()
        self.updateGeometry()

    def retheme(self) -> None:
        """Give the parts the room that their text takes now."""
        self.updateGeometry()
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, lines = self._lines(width)
        heights = [max(part.sizeHint().height() for part in line) for line in lines]
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._visible_parts()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._visible_parts()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # A part wants another size: there is no layout that would hear of it.
            self.retheme()
        return super().event(event)

    def _arrange(self) -> None:
        top = 0
        is_tight, lines = self._lines(self.width())
        for line in lines:
            height = max(part.sizeHint().height() for part in line)
            left = 0
            for part in line:
                size = _size_of(part, is_tight=is_tight).boundedTo(QSize(self.width(), height))
                if isinstance(part, Tightening):
                    part.set_tight(is_tight)
                below = 0 if self._is_top else (height - size.height()) // 2
                place = QRect(QPoint(left, top + below), size)
                part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += size.width() + self._gap
            top += height + self._gap

    def _visible_parts(self) -> list[QWidget]:
        """The parts that nobody has hidden; one that was never shown yet is none of those."""
        explicit = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [part for part in self._parts if not (part.testAttribute(explicit) and part.isHidden())]

    def _lines(self, width: int) -> tuple[bool, list[list[QWidget]]]:
        """Whether the parts are tight, and which stand in each line."""
        roomy = self._lines_of(width, is_tight=False)
        if len(roomy) <= 1 or not any(isinstance(part, Tightening) for part in self._parts):
            return False, roomy
        return True, self._lines_of(width, is_tight=True)

    def _lines_of(self, width: int, *, is_tight: bool) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._visible_parts():
            needed = _size_of(part, is_tight=is_tight).width()
            if not lines or left + needed > width:
                lines.append([])
                left = 0
            lines[-1].append(part)
            left += needed + self._gap
        return lines


def _size_of(part: QWidget, *, is_tight: bool) -> QSize:
    return part.tight_size() if is_tight and isinstance(part, Tightening) else part.sizeHint()
