"""An amount of money as a line of text, in one currency."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.money import Money, exponent
from app.services.formats.number_input import currency_units
from app.ui.forms.decimal_input import DecimalInput


class MoneyInput(DecimalInput):
    """An amount in ``currency``, never below zero.

    ``money_changed`` carries a Money (None when the box is emptied). ``symbol`` stands after the text.
    """

    money_changed = Signal(object)

    def __init__(
        self,
        name: str,
        currency: str,
        symbol: str = "",
        parent: QWidget | None = None,
        *,
        text_of: Callable[[Decimal], str] = str,
        height: int = 32,
    ) -> None:
        super().__init__(
            name,
            parent,
            unit=symbol or currency,
            places=exponent(currency),
            minimum=Decimal(0),
            text_of=text_of,
            units=currency_units(currency),
            height=height,
        )
        self._currency = currency
        self.changed.connect(self._on_changed)

    def money(self) -> Money | None:
        """The last good amount, or None when the box is empty."""
        value = self.value()
        return None if value is None else Money.rounded(value, self._currency)

    def set_money(self, money: Money | None) -> None:
        """Show an amount without saying that it changed; it must be in the currency of the box."""
        self.set_value(None if money is None else money.amount)

    def _on_changed(self, _value: object) -> None:
        self.money_changed.emit(self.money())
