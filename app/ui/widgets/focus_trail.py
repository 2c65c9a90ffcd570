"""Where the keyboard was, and the nearest sensible place to it when that is gone."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from app.ui.widgets.focus_chain import focus_chain

_REASON = Qt.FocusReason.PopupFocusReason


class FocusTrail:
    """What had the keyboard, and what it stood in, from the inside out.

    A row may be removed and a list read again while a dialog is open: then the list has the keyboard, or the
    first field of what the row stood in, and never a button, which does something.
    """

    def __init__(self, focused: QWidget | None) -> None:
        self._widgets = tuple(_outwards(focused))

    @property
    def is_there(self) -> bool:
        """Whether what had the keyboard can have it."""
        return bool(self._widgets) and _can_have(self._widgets[0])

    @property
    def is_gone(self) -> bool:
        """Whether what had the keyboard is not to be seen any more."""
        return bool(self._widgets) and not (isValid(self._widgets[0]) and self._widgets[0].isVisible())

    def give_back(self) -> None:
        """Give the keyboard to what had it, or to what is nearest to that; to nothing where nothing was."""
        target = self._widgets[0] if self.is_there else self.nearest()
        if target is not None:
            target.setFocus(_REASON)

    def nearest(self) -> QWidget | None:
        """A list or field nearest to what had the keyboard; else the page, which knows where it begins."""
        for inner in self._widgets[1:]:
            if not isValid(inner):
                continue
            if isinstance(inner, QStackedWidget):
                # Another page is shown by now, or this one has nothing but buttons.
                return inner.currentWidget()
            if not inner.isVisible():
                continue
            if _is_stop(inner):
                return inner
            found = next((each for each in focus_chain(inner) if _is_place_in(each, inner)), None)
            if found is not None:
                return found
        return None


def acts(widget: QWidget) -> bool:
    """Whether a key that comes by chance would make ``widget`` do something."""
    return isinstance(widget, QAbstractButton) and not widget.isCheckable()


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    """``widget`` and what it stands in, within its window."""
    while widget is not None and not widget.isWindow():
        yield widget
        widget = widget.parentWidget()


def _can_have(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab stops there, and there is something to do by keys that does nothing at once."""
    is_tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return is_tabbed and widget.isEnabled() and not acts(widget) and not isinstance(widget, QScrollArea)


def _is_place_in(widget: QWidget, around: QWidget) -> bool:
    return around.isAncestorOf(widget) and _is_stop(widget) and widget.isVisible()
