"""Escape in steps: out of the field, then back to where the rep came from."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.ui.workspace import places
from app.ui.workspace.router import Router

_FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_OPENED = (
    places.CustomerFile
    | places.EditOffer
    | places.ChangeLicences
    | places.ReadQuote
    | places.ReadChange
    | places.WhatChanged
)
"""What opens from a row; what is typed there is kept as a draft."""


def step_out(router: Router, page: QWidget | None, around: QWidget) -> bool:
    """Take the keyboard out of a field of ``page`` into ``around``, else go back; False for neither."""
    if not isinstance(router.place, _OPENED):
        return False
    focused = page.focusWidget() if page is not None else None
    if isinstance(focused, _FIELDS) and focused.hasFocus():
        around.setFocus()
    else:
        router.back()
    return True
