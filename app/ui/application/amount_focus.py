"""F12 leads the keyboard through the amounts of a page, which Tab leaves out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.focus_chain import focus_chain
from app.ui.widgets.scroll_area import bring_into_view


class AmountFocus(QObject):
    """F12 goes to the next amount that is shown on the page, Shift+F12 to the one before, round and round.

    Whoever writes an offer goes from box to box; an amount is asked why now and then.
    """

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._page = page
        for keys, is_back in (("F12", False), ("Shift+F12", True)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda is_back=is_back: self._go(is_back))

    def _go(self, is_back: bool) -> None:
        page = self._page()
        if page is None:
            return
        begin = QApplication.focusWidget() or page
        for each in focus_chain(begin, backwards=is_back):
            if isinstance(each, AmountButton) and each.isVisible() and page.isAncestorOf(each):
                each.setFocus(Qt.FocusReason.TabFocusReason)
                bring_into_view(each)
                return
