"""The table, the empty state, the letters, and every icon."""

from typing import Any, get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QHeaderView, QVBoxLayout, QWidget

from app.ui.tables.cell import CELL_ROLE, Cell, name_cell, number_cell, pill_cell
from app.ui.tables.footer import TableFooter
from app.ui.tables.row_actions import RowAction
from app.ui.tables.view import TableView
from app.ui.theme import NOTE, NOTE_STRONG
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState, IconView
from app.ui.widgets.label import Label
from tests.gallery.column import Column

_Index = QModelIndex | QPersistentModelIndex
_ROWS: tuple[tuple[Cell, Cell, Cell], ...] = (
    (name_cell("Ateliers Brémond"), pill_cell("Installé", "success", "ok"), number_cell("412,80")),
    (name_cell("Biscuiterie Le Guellec"), pill_cell("Perdu", "danger", "no"), number_cell("1 038,60")),
    (name_cell("Fonderie Marchetti"), pill_cell("Prospect", "neutral", "circle"), number_cell("988,00")),
    (name_cell("Coopérative laitière", hits=((0, 3),)), Cell("Activé"), number_cell("1 254,00")),
    (Cell("Imprimerie", ink="text", strong=True, mark="attention"), Cell("Suspendu"), number_cell("324,80")),
    (
        Cell("Centre d’Ancenay", ink="text", strong=True, mark="cloud", mark_ink="violet"),
        Cell("Activé"),
        number_cell("3 472,00", "USD"),
    ),
    (name_cell("Lanvaux", tag="Canal"), Cell("Activé"), number_cell("1 442,00")),
)
_HEADINGS = ("Nom", "Statut", "Mensuel, €")


class _Rows(QAbstractTableModel):
    """A few rows, fixed."""

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_ROWS)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = _ROWS[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 2:
            return Qt.AlignmentFlag.AlignRight
        return _HEADINGS[section] if role == Qt.ItemDataRole.DisplayRole else None


def table_column(parent: QWidget) -> Column:
    """The table with a selected row and one under the pointer, and the empty state."""
    column = Column(parent)
    column.heading("Lignes de tableau")
    view = TableView("Clients", column, name_column=0)
    view.setModel(_Rows(view))
    view.set_row_actions([RowAction(1, "cart", "Acheter", "accent_text"), RowAction(2, "more", "Menu")])
    head = view.horizontalHeader()
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    head.setSortIndicatorShown(True)
    head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFixedHeight(view.rowHeight(0) * len(_ROWS) + head.sizeHint().height())
    column.part(view)
    footer = TableFooter(column)
    footer.set_parts([("7", "clients"), ("8 932,20 €", "par mois")])
    column.part(footer)
    new = Button("Nouveau devis", "primary", "plus", column)
    next_step = "Créez le premier, le client le verra en rendez-vous."
    column.part(EmptyState("quote", "Aucun devis pour ce client", next_step, new, column, framed=True))
    return column.finish()


def icons_grid(parent: QWidget) -> QWidget:
    """Every icon with its name."""
    holder = QWidget(parent)
    outer = QVBoxLayout(holder)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Label("Icônes, grille de 24, trait de 1,75", NOTE_STRONG, "text3", holder))
    grid = QGridLayout()
    grid.setVerticalSpacing(12)
    outer.addLayout(grid)
    names: tuple[IconName, ...] = get_args(IconName)
    for place, name in enumerate(names):
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(IconView(name, "text", 24, holder), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Label(name, NOTE, "text3", holder)
        cell.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        grid.addLayout(cell, place // 18, place % 18)
    return holder
