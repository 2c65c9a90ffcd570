"""Which amount each button on the page shows, so that it can be asked why."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.ui.widgets.amount_button import AmountButton


class Shown(Protocol):
    """An amount that is shown: which one it is, what it is called, and its figures."""

    @property
    def key(self) -> object: ...

    @property
    def label(self) -> str: ...

    @property
    def amount(self) -> str: ...


class AmountKeys(QObject):
    """Shows amounts on buttons and remembers which is which.

    Signals:
        why_asked: the key of an amount and its button.
    """

    why_asked = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[AmountButton, object] = {}

    def show(self, button: AmountButton, shown: Shown, *, is_quiet: bool = False) -> None:
        """Write an amount on its button, marked unless ``is_quiet``; a screen reader says what it is."""
        if button not in self._keys:
            button.asked.connect(self._on_asked)
        self._keys[button] = shown.key
        if button.text() == shown.amount:
            button.setAccessibleName(f"{shown.label}, {shown.amount}")
            return
        if is_quiet or not button.text():
            button.setText(shown.amount)
            button.updateGeometry()
        else:
            button.set_amount(shown.amount)
        button.setAccessibleName(f"{shown.label}, {shown.amount}")

    def remove(self, button: AmountButton) -> None:
        """A button that goes away."""
        self._keys.pop(button, None)

    def key_of(self, button: AmountButton) -> object:
        """What ``button`` shows.

        Raises:
            KeyError: it was never shown here.
        """
        return self._keys[button]

    def _on_asked(self) -> None:
        button = self.sender()
        if isinstance(button, AmountButton) and button in self._keys:
            self.why_asked.emit(self._keys[button], button)
