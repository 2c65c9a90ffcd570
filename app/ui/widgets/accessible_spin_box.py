"""A line edit that is a spin box to assistive technology: its number, its range, and the text of the line."""

from typing import Protocol, cast
from weakref import proxy

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QWidget

from app.ui.widgets.accessible_role import QtDescription, cast_result, describe

_OF_THE_LINE = frozenset(
    {QAccessible.InterfaceType.TextInterface, QAccessible.InterfaceType.EditableTextInterface}
)


class Stepped(Protocol):
    """A whole number within a range that can be set as the rep would set it."""

    def value(self) -> int:
        """The number in force."""

    def range(self) -> tuple[int, int]:
        """The least and the most."""

    def step(self, by: int) -> None:
        """Change the number by ``by`` as far as the range allows, and emit that it changed."""


def describe_as_spin_box(edit: QLineEdit, number: Stepped) -> None:
    """Describe ``edit``, which has the keyboard, to assistive technology as the spin box of ``number``."""
    # Neither may live on with the description.
    of, line = proxy(number), proxy(edit)

    def description(described: QWidget) -> QAccessibleWidget:
        return _SpinBoxInterface(described, _NumberInterface(line, of))

    describe(edit, description)


class _SpinBoxInterface(QAccessibleWidget):
    """What Qt's own spin box says: role, number and range beside the text, which stays the line edit's."""

    def __init__(self, edit: QWidget, number: QAccessibleValueInterface) -> None:
        super().__init__(edit, QAccessible.Role.SpinBox)
        self._line = QtDescription(edit)
        self._number = number

    def state(self) -> QAccessible.State:
        return self._line.interface().state()

    def text(self, kind: QAccessible.Text) -> str:
        return self._line.interface().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == QAccessible.InterfaceType.ValueInterface:
            return cast_result(self._number)
        if kind in _OF_THE_LINE:
            return cast_result(self._line.interface().interface_cast(kind))
        return cast_result(super().interface_cast(kind))


class _NumberInterface(QAccessibleValueInterface):
    def __init__(self, edit: QLineEdit, number: Stepped) -> None:
        super().__init__()
        self._edit, self._of = edit, number

    def currentValue(self) -> int:
        return self._of.value()

    def minimumValue(self) -> int:
        return self._of.range()[0]

    def maximumValue(self) -> int:
        return self._of.range()[1]

    def minimumStepSize(self) -> int:
        return 1

    def setCurrentValue(self, value: object) -> None:
        if self._edit.isEnabled():
            self._of.step(round(cast(float, value)) - self._of.value())
