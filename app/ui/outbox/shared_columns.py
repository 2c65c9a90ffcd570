"""The columns of all tables of the outbox, which stand below each other and are sized as one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.columns.kept_columns import KeptColumns
from app.ui.columns.services import ColumnsServices
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.view import TableView
from app.ui.workspace.workspace import Workspace

_NAME = "outbox"


class SharedColumns(QObject):
    """Keeps ``tables`` alike, and as they were left; what gives way is said under what stays."""

    def __init__(
        self,
        workspace: Workspace[ColumnsServices],
        tables: Sequence[tuple[TableView, ColumnFit]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._fits = [fit for _, fit in tables]
        for view, fit in tables:
            KeptColumns(workspace, view, fit, _NAME, has_note=True)
            fit.layout_changed.connect(lambda fit=fit: self._follow(fit))

    def _follow(self, sized: ColumnFit) -> None:
        for each in self._fits:
            if each is not sized:
                each.set_layout(sized.layout)
