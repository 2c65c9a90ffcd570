"""Which columns of the renewals are shown: chosen from a menu, kept from one day to the next."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.services.session.settings import Settings
from app.ui.renewals.columns import CLIENT, CLIENT_AT_LEAST, WIDTHS, YIELDS
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.table import RenewalModel, RenewalTable
from app.ui.tables.column_fit import ColumnFit
from app.ui.theme import NOTE
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

_LAYOUT, _BETWEEN = "renewals", ","


class ColumnChoice(QObject):
    """Has the button that opens the menu, and the note that says how many columns there are."""

    def __init__(
        self,
        workspace: Workspace[RenewalsServices],
        table: RenewalTable,
        model: RenewalModel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        words = workspace.words
        self._workspace, self._parent = workspace, parent
        self._columns = [(column.id, column.head) for column in model.columns]
        self.button = IconButton("columns", words.translate("renewals", "Choose columns"), parent)
        self.button.setObjectName("renewal_columns")
        self.button.clicked.connect(self._on_button)
        self.note = Label("", NOTE, "text3", parent)
        self.note.setObjectName("renewal_columns_note")
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self._open(header.mapToGlobal(at)))
        known = {id for id, _ in self._columns[CLIENT + 1 :]}
        kept = workspace.services.choices.settings.layouts.get(_LAYOUT, "").split(_BETWEEN)
        self._hidden = {id for id in kept if id in known}
        self._fit = ColumnFit(table, WIDTHS, CLIENT_AT_LEAST, YIELDS)
        self._fit.changed.connect(self._say)
        self._say()
        self._show()

    def _show(self) -> None:
        self._fit.hide(place for place, (id, _) in enumerate(self._columns) if id in self._hidden)

    def _say(self) -> None:
        """Say how many of the columns are shown: ``6/8``; some are not where the window is narrow."""
        count = self._workspace.words.formats.count
        self.note.setText(f"{count(self._fit.shown)}/{count(len(self._columns))}")
        self.note.setFixedHeight(self.button.sizeHint().height())

    def _on_button(self) -> None:
        self._open(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _open(self, at: QPoint) -> None:
        menu = Menu(self._workspace.words.translate("renewals", "Columns"), self._parent)
        menu.setObjectName("renewal_columns_menu")
        for place, (id, head) in enumerate(self._columns):
            action = menu.add(head)
            action.setCheckable(True)
            action.setChecked(id not in self._hidden)
            action.setEnabled(place != CLIENT)
            action.toggled.connect(lambda is_shown, id=id: self._choose(id, is_shown=is_shown))
        menu.open_at(at)

    def _choose(self, id: str, *, is_shown: bool) -> None:
        self._hidden = self._hidden - {id} if is_shown else self._hidden | {id}
        self._show()
        hidden, choices = _BETWEEN.join(sorted(self._hidden)), self._workspace.services.choices

        def keep(settings: Settings) -> Settings:
            return replace(settings, layouts={**settings.layouts, _LAYOUT: hidden})

        self._workspace.tasks.command(lambda: choices.change_settings(keep))
