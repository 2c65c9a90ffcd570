"""Tells assistive technology what a widget is that paints itself and that Qt knows nothing about."""

from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let ``widget`` be a ``role`` under its accessible name; call it while the widget is being built."""
    widget.setProperty(_ROLE, role.value)
    _install()


@lru_cache(maxsize=1)
def _install() -> None:
    """Once for the program: Qt asks each factory for everything that it is to describe."""
    QAccessible.installFactory(_describe)


def _describe(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = described.property(_ROLE) if isinstance(described, QWidget) else None
    if role is None or not isinstance(described, QWidget):
        return None
    return QAccessibleWidget(described, QAccessible.Role(role))
