"""The order in which Tab goes through a window, asked for so that nothing changes hands.

``QWidget.nextInFocusChain`` lets PySide take each widget for a part of the one before it: collected in a
cycle, a dialog would take parts of the page behind it along.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import createdByPython


def focus_chain(widget: QWidget, *, backwards: bool = False) -> Iterator[QWidget]:
    """Every other widget of the window once, from ``widget`` on or back, be it visible or not."""
    found = _beside(widget, backwards)
    while found is not None and found is not widget:
        yield found
        found = _beside(found, backwards)


def _beside(widget: QWidget, backwards: bool) -> QWidget | None:
    found = widget.previousInFocusChain() if backwards else widget.nextInFocusChain()
    if found is not None:
        parent = found.parentWidget()
        # Qt takes a widget's own parent for no change; PySide notes whose part it is.
        if parent is not None or createdByPython(found):
            found.setParent(parent)
    return found


def focusable_before(widget: QWidget) -> QWidget:
    """What the keyboard comes from when it comes to what is in ``widget``; itself where there is nothing."""
    chain = focus_chain(widget, backwards=True)
    return next((each for each in chain if each.focusPolicy() & Qt.FocusPolicy.TabFocus), widget)
