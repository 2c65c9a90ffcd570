"""Where the page is: links back, the present place last."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label

_HEIGHT = 22


class Breadcrumb(QWidget):
    """Shows where the page is; emits ``chosen`` with the value of the place the rep goes back to."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._links: dict[Button, object] = {}
        self._parts: list[QWidget] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def set_places(self, places: Sequence[tuple[object, str]], here: str = "") -> None:
        """Show ``places``, each a value and its words, then ``here``, which leads nowhere."""
        for part in self._parts:
            self._layout.removeWidget(part)
            part.deleteLater()
        self._parts, self._links = [], {}
        while self._layout.count():
            self._layout.takeAt(0)
        for index, (value, words) in enumerate(places):
            if index:
                self._add(Label("/", CELL, "text3", self))
            link = Button(words, "link", parent=self, height=_HEIGHT)
            link.set_light()
            # It says the name of a customer as often as not; Alt and the arrow go back.
            link.takes_mnemonic = False
            link.clicked.connect(self._on_clicked)
            self._links[link] = value
            self._add(link)
        if here:
            self._add(Label("/", CELL, "text3", self))
            self._add(Label(here, CELL, "text2", self))
        self._layout.addStretch(1)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._layout.addWidget(part)

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, Button) and link in self._links:
            self.chosen.emit(self._links[link])
