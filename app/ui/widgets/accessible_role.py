"""Tells assistive technology what a widget is that paints itself and that Qt knows nothing about."""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr

Description = Callable[[QWidget], QAccessibleInterface]
_DESCRIPTION = "accessible_description_of"
_asked_of_qt: set[QWidget] = set()

# PySide 6.11 makes of None an address that is none, and Qt would jump there: this one says that there is
# nothing. What a description of ours answers to ``interface_cast`` goes through ``cast_result``.
_NOTHING = VoidPtr(0)


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Give ``widget`` the accessible ``role`` under its name; call it while the page is being built."""
    describe(widget, lambda described: QAccessibleWidget(described, role))


def describe(widget: QWidget, description: Description) -> None:
    """Have ``description`` build the accessible interface of ``widget`` when assistive technology first asks.

    Call it while the page is being built. PySide keeps what is made until the program ends: it must hold
    neither the widget nor what belongs to its page, but weak references to them.
    """
    if QAccessible.isActive():
        # Whatever the widget was named or told so far has made Qt describe it in its own way already.
        QAccessible.deleteAccessibleInterface(_id_of(widget))
    widget.setProperty(_DESCRIPTION, description)
    _install()


class QtDescription:
    """Gives what Qt itself says of ``widget``, for a description that only adds to it.

    Qt keeps it beside the description and ends both with the widget; whoever asks for the widget gets the
    younger one, which is the description. It is held by its number: a Python object of it would outlive it,
    as the description does, and be taken for whatever Qt puts at its address next.
    """

    def __init__(self, widget: QWidget) -> None:
        _asked_of_qt.add(widget)
        try:
            self._id = _id_of(widget)
        finally:
            _asked_of_qt.discard(widget)

    def interface(self) -> QAccessibleInterface:
        """Return Qt's own interface of the widget; ask it at once and do not keep it."""
        return QAccessible.accessibleInterface(self._id)


def cast_result(found: object) -> int:
    """What ``interface_cast`` gives back for an interface, an address of one, or None."""
    # Qt's Python types call an address a number; PySide takes the object itself and keeps none of it.
    return cast(int, _NOTHING if found is None else found)


def _id_of(widget: QWidget) -> int:
    return QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget))


@lru_cache(maxsize=1)
def _install() -> None:
    """Once for the program: Qt asks each factory for everything that it is to describe."""
    QAccessible.installFactory(_describe)


def _describe(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    if not isinstance(described, QWidget) or described in _asked_of_qt:
        return None
    description: Description | None = described.property(_DESCRIPTION)
    return None if description is None else description(described)
