"""The contracts that are due, what their renewal costs, and the quotes for one or many of them."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.services.queries.renewal_list import RenewalCounts, RenewalFilter
from app.services.renewals.renewal_view import RenewalView
from app.services.store.changes import Changes
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.renewals.body import RenewalsBody
from app.ui.renewals.chips import RenewalChips
from app.ui.renewals.column_choice import ColumnChoice
from app.ui.renewals.columns import RenewalCells
from app.ui.renewals.empty import NothingDue
from app.ui.renewals.exporting import ExportButton
from app.ui.renewals.footer import RenewalFooter
from app.ui.renewals.new_list_button import NewListButton
from app.ui.renewals.panel import RenewalPanel
from app.ui.renewals.preview import FocusedRenewal
from app.ui.renewals.quoting import RenewalQuoting
from app.ui.renewals.row_menu import RenewalMenu
from app.ui.renewals.rows import RenewalRows
from app.ui.renewals.selection_bar import RenewalSelectionBar
from app.ui.renewals.services import RenewalsServices
from app.ui.renewals.shown_row import ShownRow, sums_of
from app.ui.renewals.table import RenewalModel, build_table, why_not
from app.ui.widgets.lines import HLine
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.reading_order import follow_the_eye
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.search_row import SearchRow
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_SEARCH_AT_LEAST = 150
_KINDS = (Kind.CONTRACT, Kind.LICENCE, Kind.QUOTE, Kind.CUSTOMER, Kind.PRICE_LIST, Kind.CUSTOMER_TYPE)


class RenewalsPage(QWidget):
    """Chips, table, selection bar, footer, and the panel of the row with the focus."""

    def __init__(
        self, workspace: Workspace[RenewalsServices], place: places.Renewals, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words, services = workspace.words, workspace.services
        self._quoting = RenewalQuoting(workspace)
        self._new_list = NewListButton(workspace, self)
        self._export = ExportButton(workspace, lambda: self._model.rows, self)
        self._header = ListHeader(
            words.translate("renewals", "Renewals"), [self._new_list, self._export], self
        )
        self._search = SearchBox(
            words.translate("renewals", "Search renewals"),
            words.translate("renewals", "Customer, contract…"),
            "Ctrl F",
        )
        self._search.setObjectName("renewal_search")
        self._tools = SearchRow(self._search, self, least=_SEARCH_AT_LEAST)
        programmes = services.queries.names(Kind.PROGRAMME, words.language)
        self._chips = RenewalChips(words, programmes, self._tools.chips, _begun_with(place))
        self._rows = RenewalRows(workspace, self, self._chips.filter)
        cells = RenewalCells(words, services.clock.today, services.main_currency)
        self._model = RenewalModel(cells.columns(), words, self)
        self._table = build_table(words, services.main_currency, self._model, self)
        self._columns = ColumnChoice(workspace, self._table, self._model, self)
        self._bar = RenewalSelectionBar(words, self)
        self._footer = RenewalFooter(words, self)
        self._focused = FocusedRenewal(workspace, self)
        self._explanations = AmountExplanations(workspace, self._focused.explain, self)
        self._panel = RenewalPanel(words, self._explanations, self)
        self._menu = RenewalMenu(words, self)
        self._empty = NothingDue(workspace, self)
        self._lay_out()
        self._connect()
        self._rows.refresh()
        self._show_counts()

    @property
    def is_focus_shown(self) -> bool:
        """Whether the panel shows the contract that has the focus, as it is now."""
        return self._focused.is_shown

    def leave(self) -> None:
        """Take what floats over the page away with it."""
        self._explanations.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self._table if self._table.isVisible() else self._search).setFocus(event.reason())

    def _lay_out(self) -> None:
        self._tools.finish(self._columns.button, self._columns.note)
        held = QWidget(self)
        inset = QHBoxLayout(held)
        inset.setContentsMargins(24, 0, 12, 0)
        inset.addWidget(self._table)
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(held)
        self._stack.addWidget(self._empty)
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(middle, 1)
        rows.addWidget(self._bar)
        self._body = RenewalsBody(left, self._panel, self._table, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addWidget(HLine("line", self))
        column.addWidget(self._body, 1)
        column.addWidget(self._footer)
        follow_the_eye(self)

    def _connect(self) -> None:
        table, rows = self._table, self._rows
        self._chips.chosen.connect(self._on_narrowed)
        self._search.searched.connect(rows.search)
        self._search.went_down.connect(table.enter_from_above)
        self._search.entered.connect(self._open_focused)
        table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        table.opened.connect(lambda _row: self._open_focused())
        table.menu_asked.connect(self._show_menu)
        table.went_to.connect(self._on_went_to)
        table.create_asked.connect(self._create_selected)
        table.selectionModel().selectionChanged.connect(self._show_selected)
        rows.changed.connect(self._show_rows)
        rows.priced.connect(self._show_prices)
        self._footer.more_asked.connect(rows.more)
        self._bar.create_asked.connect(self._create_selected)
        self._bar.one_end_asked.connect(lambda: self._quoting.bring_to_one_end(self._chosen()))
        self._bar.dropped.connect(table.clearSelection)
        self._focused.viewed.connect(self._on_viewed)
        self._focused.refused.connect(self._on_not_viewed)
        self._panel.carry_asked.connect(self._on_carry)
        self._menu.why_asked.connect(self._to_panel)
        for part in (self._panel, self._menu):
            part.create_asked.connect(self._create_focused)
            part.look_asked.connect(self._open_focused)
            part.quote_asked.connect(lambda: self._quoting.open_quote(self._focused_row()))
        self._workspace.bridge.changed.connect(self._on_changed)
        for keys, slot in (
            ("Ctrl+F", self._on_find),
            ("F6", self._on_f6),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _focused_row(self) -> ShownRow | None:
        row = self._table.currentIndex().row()
        return self._model.row_at(row) if 0 <= row < len(self._model.rows) else None

    def _on_narrowed(self, wanted: object) -> None:
        self._rows.narrow(cast(RenewalFilter, wanted))
        self._show_counts()

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        self._rows.sort(column, descends=order == Qt.SortOrder.DescendingOrder)

    def _show_rows(self) -> None:
        shown = self._rows.shown()
        self._model.set_rows(shown)
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._empty.say(self._rows.filter, self._search.text())
        elif not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_sums(shown)
        self._show_selected()
        self._on_went_to(self._table.currentIndex().row())

    def _show_prices(self) -> None:
        shown = self._rows.shown()
        self._model.set_rows(shown)
        self._show_sums(shown)
        self._show_selected()

    def _show_sums(self, shown: Sequence[ShownRow]) -> None:
        self._footer.show_sums(
            sums_of(shown, self._workspace.services.main_currency), is_capped=self._rows.is_capped
        )

    def _show_counts(self) -> None:
        """Count again in the background: that takes longer than the first rows."""
        self._new_list.refresh()
        queries, wanted = self._workspace.services.queries, self._rows.filter
        self._workspace.tasks.query(lambda: (wanted, queries.renewal_counts(wanted)), self._on_counted)

    def _on_counted(self, found: tuple[RenewalFilter, RenewalCounts]) -> None:
        wanted, counts = found
        if wanted == self._rows.filter:
            self._chips.show_counts(counts)
            self._header.set_count(self._workspace.formats.count(counts.by_days[wanted.days]))

    def _show_selected(self) -> None:
        chosen = self._chosen()
        sums = sums_of(chosen, self._workspace.services.main_currency)
        self._bar.show_selected(sums, len({each.row.customer_id for each in chosen}))
        if self._quoting.refusal:
            self._bar.button.refuse(self._quoting.refusal)

    def _on_went_to(self, row: int) -> None:
        shown = self._model.row_at(row) if 0 <= row < len(self._model.rows) else None
        if shown is None:
            self._focused.follow(None, carries=False)
            self._body.set_empty(True)
            return
        self._body.set_empty(False)
        self._focused.follow(shown.id, carries=shown.id in self._rows.carried)

    def _on_viewed(self, view: object) -> None:
        row = self._focused_row()
        if row is not None:
            has_quote = row.row.quote is not None
            refusal = self._quoting.refusal
            if not refusal and not has_quote:
                refusal = why_not(self._workspace.words, row)
            self._panel.show_view(cast(RenewalView, view), has_quote=has_quote, refusal=refusal)

    def _on_not_viewed(self, problems: object) -> None:
        row = self._focused_row()
        if row is not None:
            said = " ".join(self._workspace.words.problem(each) for each in cast(Sequence[Problem], problems))
            self._panel.show_nothing(row.row.customer_name, said)

    def _on_carry(self) -> None:
        row = self._focused_row()
        if row is not None:
            self._rows.carry(row.id)
            self._focused.follow(row.id, carries=row.id in self._rows.carried)

    def _chosen(self) -> list[ShownRow]:
        """The selected rows that can be quoted."""
        rows = (self._model.row_at(row) for row in self._table.selected_rows())
        return [each for each in rows if each.can_be_quoted]

    def _create_selected(self) -> None:
        """Quote what is selected, and the row with the focus where nothing is."""
        chosen = self._chosen()
        if chosen:
            self._quoting.create(chosen, self._rows.carried)
            self._table.clearSelection()
        else:
            self._create_focused()

    def _create_focused(self) -> None:
        row = self._focused_row()
        if row is not None:
            self._quoting.create([row], self._rows.carried)

    def _open_focused(self) -> None:
        self._quoting.open_contract(self._focused_row() or next(iter(self._model.rows), None))

    def _show_menu(self, row: int) -> None:
        self._table.setCurrentIndex(self._model.index(row, 0))
        shown = self._model.row_at(row)
        self._menu.open(shown, self._table.menu_place(row), may_quote=not self._quoting.refusal)

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_f6(self) -> None:
        """Go from the table to the panel and back."""
        if self._panel.isAncestorOf(self.focusWidget() or self):
            self._body.close_panel()
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._to_panel()

    def _to_panel(self) -> None:
        self._body.open_panel()
        self._panel.take_focus()

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._rows.refresh()
            self._show_counts()
            self._focused.renew()
        if changes.is_everything:
            # Another day may have begun: rows that are as they were are due sooner.
            self._table.viewport().update()


def _begun_with(place: places.Renewals) -> RenewalFilter:
    """What the rep came for."""
    return RenewalFilter(place.days or RenewalFilter().days, without_quote=place.without_quote)
