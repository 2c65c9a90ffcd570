"""Ctrl+Enter does what the page on screen is for, from wherever the keyboard is on it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.theme import BODY
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.popover import Popover

_KEYS = ("Ctrl+Return", "Ctrl+Enter")
_REASON_WIDTH = 320


class MainAct(QObject):
    """Gives ``window`` the keys; ``page`` gives the page on screen.

    A page says what it is for by its main button (``Button.set_main``). One that has more to do than to
    press it, such as leading to the field that is in the way, does so in a method ``do_main_act``.
    """

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._page = page
        for keys in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), window)
            # Held down, the keys would review an order and place it.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._do)

    def _do(self) -> None:
        page = self._page()
        if page is None:
            return
        do_main_act = getattr(page, "do_main_act", None)
        if do_main_act is not None:
            do_main_act()
        elif (button := main_button(page)) is not None:
            _press(button)


def main_button(page: QWidget) -> Button | None:
    """What ``page`` is for at this moment; None where it is for looking at."""
    return next((each for each in page.findChildren(Button) if each.is_main and each.isVisible()), None)


def _press(button: Button) -> None:
    """Press ``button``, or say beside it why it cannot be."""
    if button.isEnabled():
        button.click()
    elif reason := button.toolTip():
        popover = Popover(button.window(), reason, width=_REASON_WIDTH)
        popover.body.addWidget(Label(reason, BODY, parent=popover, wrap=True))
        popover.closed.connect(popover.deleteLater)
        popover.open_at(button)
