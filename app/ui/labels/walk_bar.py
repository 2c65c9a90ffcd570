"""Leads from what is open to the one before it or after it in the list that it was opened from."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import NOTE
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.workspace.walk import Standing, with_tab_of
from app.ui.workspace.workspace import Workspace


class WalkBar(QWidget):
    """Two arrows and ``3 / 128``; hidden where nothing was opened from a list.

    Ctrl+PgUp and Ctrl+PgDown do the same. What left the list meanwhile, because it changed, keeps its place
    between those that stood beside it. *Back* leads to the list.
    """

    def __init__(self, workspace: Workspace[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = workspace.words
        self.setObjectName("walk_bar")
        self._workspace = workspace
        self._standing: Standing | None = None
        self._is_listed = False
        before = words.translate("walk", "Previous of the list (Ctrl+Page up)")
        after = words.translate("walk", "Next of the list (Ctrl+Page down)")
        self._before = IconButton("left", before, self, size=24)
        self._before.setObjectName("walk_before")
        self._after = IconButton("right", after, self, size=24)
        self._after.setObjectName("walk_after")
        self._said = Label("", NOTE, "text3", self)
        self._said.setObjectName("walk_standing")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(2)
        for each in (self._before, self._after):
            row.addWidget(each)
        row.addSpacing(4)
        row.addWidget(self._said)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(self._before.click)
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(self._after.click)
        self.refresh()

    def refresh(self) -> None:
        """Say where what is open stands now."""
        router, words = self._workspace.router, self._workspace.words
        found = router.walk.standing_of(router.place) if router.walk is not None else None
        self._is_listed = found is not None
        if found is not None:
            self._standing = found
        standing = self._standing if router.walk is not None else None
        self.setVisible(standing is not None)
        if standing is None:
            return
        count = words.formats.count
        self._said.setText(f"{count(standing.position + 1)} / {count(standing.count)}")
        self._before.setEnabled(standing.position > 0)
        self._after.setEnabled(standing.position + 1 < standing.count)

    def _go_back(self) -> None:
        self._go_to(-1)

    def _go_on(self) -> None:
        # What is not listed any more left its place to the one after it.
        self._go_to(1 if self._is_listed else 0)

    def _go_to(self, step: int) -> None:
        router = self._workspace.router
        if self._standing is None or router.walk is None:
            return
        place = router.walk.place_at(self._standing.position + step)
        if place is not None:
            router.replace(with_tab_of(place, router.place))
