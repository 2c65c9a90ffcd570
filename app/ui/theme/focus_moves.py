"""Where the keyboard goes in the application, for whoever ends before the application does."""

from collections.abc import Callable
from types import MethodType
from typing import cast
from weakref import WeakMethod

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

FocusMoved = Callable[[QWidget | None, QWidget | None], None]


def follow_focus(moved: FocusMoved) -> QMetaObject.Connection | None:
    """Call ``moved``, a method of a QObject, with where the keyboard was and is, as long as the object lives.

    A window or page that ends with the keyboard in it gives it up when its Python half has gone: a method
    connected as such would be called all the same, fail, and take the memory of others with it.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return None
    this = WeakMethod(moved)

    def tell(old: QWidget | None, now: QWidget | None) -> None:
        method = this()
        if method is not None and isValid(cast(MethodType, method).__self__):
            method(old, now)
        else:
            QObject.disconnect(follows)

    follows = application.focusChanged.connect(tell)
    return follows
