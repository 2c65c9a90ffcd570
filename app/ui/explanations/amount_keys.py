"""Which amount of an offer each button on the page shows, so that it can be asked why."""

from PySide6.QtCore import QObject, Signal

from app.services.quotes.offer_amounts import AmountKey, DisplayAmount
from app.ui.widgets.amount_button import AmountButton


class AmountKeys(QObject):
    """Shows amounts on buttons and remembers which is which.

    Signals:
        why_asked: the key of an amount and its button.
    """

    why_asked = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys: dict[AmountButton, AmountKey] = {}

    def show(self, button: AmountButton, shown: DisplayAmount, *, is_quiet: bool = False) -> None:
        """Write an amount on its button, marked unless ``is_quiet``; a screen reader says what it is."""
        if button not in self._keys:
            button.asked.connect(self._on_asked)
        self._keys[button] = shown.key
        if button.text() == shown.amount:
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

    def key_of(self, button: AmountButton) -> AmountKey:
        """What ``button`` shows.

        Raises:
            KeyError: it was never shown here.
        """
        return self._keys[button]

    def _on_asked(self) -> None:
        button = self.sender()
        if isinstance(button, AmountButton) and button in self._keys:
            self.why_asked.emit(self._keys[button], button)
