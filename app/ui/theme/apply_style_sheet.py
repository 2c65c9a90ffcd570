"""The look of the controls that Qt paints: scroll bars, menus, lists that open, tooltips.

Each gets a style sheet of its own. One for the whole application would put Qt's style sheet engine before
every other control, too, which paint themselves: building a page of fields took half as long again.
"""

from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.theme.current import theme
from app.ui.theme.stylesheet import SheetName


def apply_style_sheet(widget: QWidget, *names: SheetName) -> None:
    """Give ``widget`` the style sheets ``names``; call it again from ``retheme``."""
    wanted = "\n".join(map(theme().sheet, names))
    if widget.styleSheet() != wanted:
        widget.setStyleSheet(wanted)


def style_area(area: QAbstractScrollArea) -> None:
    """Give a scroll area thin bars without arrows and no frame; call it again from ``retheme``."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        apply_style_sheet(bar, "bars")


def set_tip(widget: QWidget, text: str) -> None:
    """Say ``text`` where the pointer rests on ``widget``; an empty text says nothing."""
    widget.setToolTip(text)
    if text:
        apply_style_sheet(widget, "tip")
