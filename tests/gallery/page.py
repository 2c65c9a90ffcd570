"""The page: a heading, the palette, four columns of parts twice, the icons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import BODY, TITLE, theme
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from tests.gallery.column import Column
from tests.gallery.controls import buttons_column, quantity_column, status_column, type_column
from tests.gallery.fields import FieldsColumn
from tests.gallery.floating import FloatingColumn
from tests.gallery.lists import icons_grid, table_column
from tests.gallery.messages import messages_column
from tests.gallery.swatches import Swatches

_MARGIN, _COLUMN, _BETWEEN = 40, 316, 32


class GalleryPage(QWidget):
    """The whole gallery; ``settle`` opens what floats and puts the keyboard where the ring is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._fields = FieldsColumn(self)
        self._floating = FloatingColumn(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        layout.setSpacing(16)
        layout.addLayout(self._build_heading())
        layout.addWidget(HLine("line", self))
        layout.addWidget(Swatches(self))
        layout.addWidget(HLine("line", self))
        layout.addLayout(
            _columns([type_column(self), status_column(self), buttons_column(self), quantity_column(self)])
        )
        layout.addWidget(HLine("line", self))
        layout.addLayout(_columns([self._fields, messages_column(self), table_column(self), self._floating]))
        layout.addWidget(HLine("line", self))
        layout.addWidget(icons_grid(self))
        layout.addStretch(1)

    def settle(self) -> None:
        """Take the size of the content, then show what floats and the focus."""
        self.resize(self.sizeHint())
        self._floating.show_over_stages()
        self._fields.focus_city()

    def _build_heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Label("Channel Desk", TITLE, parent=self))
        scheme = "sombre" if theme().is_dark else "clair"
        line.addWidget(Label(f"composants, {scheme}, texte à {theme().text_percent} %", BODY, "text3", self))
        line.addStretch(1)
        return line


def _columns(parts: Sequence[Column]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(_BETWEEN)
    for part in parts:
        part.widen(theme().scaled(_COLUMN))
        line.addWidget(part, 1)
    return line
