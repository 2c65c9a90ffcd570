"""Keeps the columns of a list as the rep left them, and says which have no room."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt

from app.services.session.settings import Settings
from app.ui.columns.services import ColumnsServices
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.column_layout import ColumnLayout, read_column_layout, written_column_layout
from app.ui.tables.header import TableHeader
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


def keep_columns(
    workspace: Workspace[ColumnsServices],
    view: TableView,
    name: str,
    widths: Sequence[int],
    at_least: int,
    yields: Sequence[int] = (),
) -> None:
    """Fit the columns of ``view``, which has its rows' model, and keep them under ``name``."""
    model = view.model()
    ids = [column.id for column in model.columns] if isinstance(model, RowModel) else []
    fit = ColumnFit(view, widths, at_least, yields, ids)
    KeptColumns(workspace, view, fit, name)


class KeptColumns(QObject):
    """Opens the menu of the columns from their heads, and from a button where some have no room.

    ``name`` is what they are kept under; the column at ``fixed`` is always shown. A page that ``has_note``
    says itself how many are shown.
    """

    def __init__(
        self,
        workspace: Workspace[ColumnsServices],
        view: TableView,
        fit: ColumnFit,
        name: str,
        *,
        fixed: int = 0,
        has_note: bool = False,
    ) -> None:
        super().__init__(view)
        self._workspace, self._view, self._fit = workspace, view, fit
        self._name, self._fixed, self._has_note = name, fixed, has_note
        header = view.horizontalHeader()
        self._button = Button("", "discreet", "columns", header, height=24)
        self._button.setObjectName("columns_without_room")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._on_button)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.open_menu(header.mapToGlobal(at)))
        if isinstance(header, TableHeader):
            header.resized.connect(self._put_button)
        kept = workspace.services.choices.settings.layouts.get(name, "")
        fit.set_layout(read_column_layout(kept, fit.ids))
        fit.changed.connect(self._say)
        fit.layout_changed.connect(self._keep)
        view.copied.connect(workspace.messages.copied)
        self._say()

    def menu(self) -> Menu:
        """Every column, to be shown or hidden, and the way back to how they come."""
        words = self._workspace.words
        menu = Menu(words.translate("tables", "Columns"), self._view)
        menu.setObjectName("columns_menu")
        for place in range(len(self._fit.ids)):
            head = self._head(place)
            if not head:
                continue
            action = menu.add(head)
            action.setCheckable(True)
            action.setChecked(self._fit.is_column_shown(place))
            action.setEnabled(place != self._fixed)
            action.toggled.connect(lambda shown, at=place: self._fit.show_column(at, is_shown=shown))
        menu.addSeparator()
        anew = menu.add(words.translate("tables", "Columns as they were at first"), "undo")
        anew.setObjectName("columns_anew")
        anew.triggered.connect(self._on_anew)
        return menu

    def open_menu(self, at: QPoint) -> None:
        """Open it at a place on the screen."""
        self.menu().open_at(at)

    def _head(self, place: int) -> str:
        return str(self._view.model().headerData(place, Qt.Orientation.Horizontal) or "")

    def _say(self) -> None:
        """Say how many columns have no room, and which."""
        words, short = self._workspace.words, [self._head(place) for place in self._fit.short_of_room]
        self._button.setVisible(bool(short) and not self._has_note)
        if short:
            count = words.formats.count(len(short))
            said = words.translate("tables", "{n} columns have no room:", n=len(short))
            self._button.setText(f"+{count}")
            self._button.setToolTip(f"{said} {', '.join(short)}")
            self._button.setAccessibleName(f"{said} {', '.join(short)}")
        self._put_button()

    def _put_button(self) -> None:
        header = self._view.horizontalHeader()
        size = self._button.sizeHint()
        if isinstance(header, TableHeader):
            header.set_end_room(0 if self._button.isHidden() else size.width())
        left = 0 if header.isRightToLeft() else header.width() - size.width()
        self._button.setGeometry(
            left, max(0, (header.height() - size.height()) // 2), size.width(), size.height()
        )
        self._button.raise_()

    def _on_button(self) -> None:
        self.menu().open_below(self._button)

    def _on_anew(self) -> None:
        ids = self._fit.ids
        self._fit.set_layout(ColumnLayout(order=ids))
        self._keep()

    def _keep(self) -> None:
        name, choices = self._name, self._workspace.services.choices
        text = written_column_layout(self._fit.layout)

        def keep(settings: Settings) -> Settings:
            return replace(settings, layouts={**settings.layouts, name: text})

        self._workspace.tasks.command(lambda: choices.change_settings(keep))
