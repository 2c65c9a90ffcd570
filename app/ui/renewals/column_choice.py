"""Which columns of the renewals are shown, and how many there is room for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.columns.kept_columns import KeptColumns
from app.ui.renewals.columns import CLIENT, CLIENT_AT_LEAST, WIDTHS, YIELDS
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.table import RenewalModel, RenewalTable
from app.ui.tables.column_fit import ColumnFit
from app.ui.theme import NOTE
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

_LAYOUT = "renewals.columns"


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
        self._words = words
        self._ids = [column.id for column in model.columns]
        self.button = IconButton("columns", words.translate("renewals", "Choose columns"), parent)
        self.button.setObjectName("renewal_columns")
        self.button.clicked.connect(self._on_button)
        self.note = Label("", NOTE, "text3", parent)
        self.note.setObjectName("renewal_columns_note")
        self._fit = ColumnFit(table, WIDTHS, CLIENT_AT_LEAST, YIELDS, self._ids)
        self._columns = KeptColumns(workspace, table, self._fit, _LAYOUT, fixed=CLIENT, has_note=True)
        self._fit.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        """Say how many of the columns are shown: ``6/8``; some are not where the window is narrow."""
        count = self._words.formats.count
        self.note.setText(f"{count(self._fit.shown)}/{count(len(self._ids))}")
        self.note.setFixedHeight(self.button.sizeHint().height())

    def _on_button(self) -> None:
        self._columns.menu().open_below(self.button)
