"""A button that is only an icon: always with a name for those who do not see it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import TokenName, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.painted import Painted, TipOnEntry


class IconButton(TipOnEntry, Painted, QPushButton):
    """Shows ``icon`` as a button; ``name`` is its tooltip and what a screen reader says.

    ``outlined`` where it stands beside outlined buttons; ``size`` 32, or 28 in rows.
    """

    def __init__(
        self,
        icon: IconName,
        name: str,
        parent: QWidget | None = None,
        *,
        outlined: bool = False,
        size: int = 32,
        colour: TokenName = "text2",
    ) -> None:
        super().__init__(parent)
        self._icon: IconName = icon
        self._outlined = outlined
        self._size = size
        self._colour: TokenName = colour
        self.set_name(name)
        self.setAutoDefault(True)
        self.be_painted()

    def set_name(self, name: str) -> None:
        """Change the accessible name, then the tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: IconName) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._outlined:
            outline = theme().color("line2" if self.isEnabled() else "line")
            draw_box(painter, self.rect(), 6, theme().color("hover" if hovered else "surface"), outline)
        elif hovered:
            draw_box(painter, self.rect(), 6, theme().color("navsel" if self.isDown() else "hover"))
        tint = theme().color(self._colour if self.isEnabled() else "disabled")
        paint_icon(painter, self._icon, tint, self.rect(), theme().icon_size(16))
