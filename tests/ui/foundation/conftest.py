"""Every test of the look runs with the light scheme at 100 % text, and puts it back after itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.theme import Scheme, Theme, apply_theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the application, light at 100 %."""
    yield apply_theme(qapp, Scheme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, Scheme.LIGHT)
