"""The amounts of a page, each of which tells where it comes from when it is asked."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import RuleViolation
from app.services.words.derivation import Explanation
from app.ui.explanations.amount_keys import AmountKeys, Shown
from app.ui.explanations.why_popover import WhyPopover
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace.workspace import Workspace

Explain = Callable[[object, AmountButton], Explanation]


class AmountExplanations(QObject):
    """Shows amounts on buttons, and opens *Why this number?* at the one that is asked (click, Alt+Enter).

    ``explain`` is given the key of the amount and its button; it may raise ``RuleViolation``.
    """

    def __init__(self, workspace: Workspace[object], explain: Explain, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._explain, self._page = workspace, explain, page
        self._keys = AmountKeys(self)
        self._popover: WhyPopover | None = None
        self._main: AmountButton | None = None
        self._keys.why_asked.connect(self._on_asked)
        key = QShortcut(QKeySequence("Alt+Return"), page)
        key.activated.connect(self._on_key)

    def show(self, button: AmountButton, shown: Shown, *, quiet: bool = False) -> None:
        """Write an amount on its button; ``quiet`` where nobody changed it."""
        self._keys.show(button, shown, is_quiet=quiet)

    def lead_with(self, button: AmountButton) -> None:
        """Explain the amount of ``button`` where the keyboard is on none."""
        self._main = button

    def remove(self, button: AmountButton) -> None:
        """A button that goes away."""
        self._keys.remove(button)

    def close(self) -> None:
        """Take the derivation away with its page."""
        if self._popover is not None:
            self._popover.close_popover(give_focus_back=False)

    def _on_key(self) -> None:
        focused = QApplication.focusWidget()
        amount = focused if isinstance(focused, AmountButton) else self._main
        if amount is not None and amount.isVisible():
            amount.click()

    def _on_asked(self, key: object, button: object) -> None:
        amount = cast(AmountButton, button)
        self.close()
        try:
            explanation = self._explain(key, amount)
        except RuleViolation as refused:
            self._workspace.messages.problems(refused.problems)
            return
        self._popover = WhyPopover(self._page.window(), explanation, self._workspace.words)
        self._popover.closed.connect(self._on_closed)
        self._popover.explain(amount)

    def _on_closed(self) -> None:
        self._popover = None
