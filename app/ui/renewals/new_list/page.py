"""What is open at an older price list, each with its amounts before and after, to be ticked and re-priced."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.services.repricing.repricing import RepricingPass
from app.services.store.changes import Changes
from app.ui.columns.kept_columns import KeptColumns
from app.ui.renewals.body import RenewalsBody
from app.ui.renewals.new_list.focused_offer import FocusedOffer
from app.ui.renewals.new_list.moved_bar import MovedBar
from app.ui.renewals.new_list.moved_columns import CLIENT, MovedCells, sums_of
from app.ui.renewals.new_list.moved_offers import MovedOffers, ShownOffer
from app.ui.renewals.new_list.moved_table import MovedModel, MovedTable
from app.ui.renewals.services import RepricingServices
from app.ui.theme import no_ring
from app.ui.undo.say_done import say_done
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places
from app.ui.workspace.progress_signals import ProgressSignals
from app.ui.workspace.workspace import Workspace

_KINDS = (
    Kind.QUOTE,
    Kind.CHANGE_ORDER,
    Kind.CONTRACT,
    Kind.LICENCE,
    Kind.APPROVAL,
    Kind.PRICE_LIST,
    Kind.PROGRAMME,
)


class RepricePage(QWidget):
    """What the list moves is ticked at first; what cannot be re-priced says why in its place."""

    def __init__(
        self,
        workspace: Workspace[RepricingServices],
        _place: places.NewPriceList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words, main_currency = workspace.words, workspace.services.main_currency
        self._header = ObjectHeader(words.translate("repricing", "Where you are"), (), self)
        renewals = words.translate("repricing", "Renewals")
        self._header.breadcrumb.set_places([(places.Renewals(), renewals)])
        title = words.translate("repricing", "Quotes and change quotes at the new price list")
        self._header.title.setText(title)
        self._offers = MovedOffers(workspace, self)
        self._cells = MovedCells(words, main_currency)
        self._model = MovedModel(self._cells.columns(), words, self)
        self._table = MovedTable(words, main_currency, self._model, self)
        KeptColumns(workspace, self._table, self._table.fit, "new_list", fixed=CLIENT)
        self._bar = MovedBar(words, self)
        self._focused = FocusedOffer(workspace, self)
        self._panel = self._focused.panel
        self._empty = EmptyState(
            "ok",
            words.translate("repricing", "No open quote has a price that is another one by now"),
            words.translate(
                "repricing", "A new price list says here which quotes and change quotes it moves."
            ),
            None,
            self,
        )
        self._is_passing = False
        self._signals = ProgressSignals(workspace.tasks)
        # The keyboard falls back to the page where the last row has gone: there is nothing to press there.
        no_ring(self)
        self._lay_out()
        self._connect()
        self._offers.refresh()

    def leave(self) -> None:
        """Take what floats over the page away with it."""
        self._focused.explanations.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._table.setFocus(event.reason())

    def _lay_out(self) -> None:
        held = QWidget(self)
        inset = QHBoxLayout(held)
        inset.setContentsMargins(24, 0, 12, 0)
        inset.addWidget(self._table)
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(held, 1)
        rows.addWidget(self._bar)
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._body = RenewalsBody(left, self._panel, self._table, middle)
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._empty)
        self._body.set_empty(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(middle, 1)

    def _connect(self) -> None:
        router, table, offers = self._workspace.router, self._table, self._offers
        self._header.breadcrumb.chosen.connect(lambda place: router.go(cast(places.Place, place)))
        offers.changed.connect(self._show)
        table.tick_asked.connect(self._on_tick)
        table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        table.all_asked.connect(lambda: offers.tick_all(True))
        table.went_to.connect(lambda _row: self._show_focused())
        table.opened.connect(lambda _row: self._focused.open())
        table.reprice_asked.connect(self._on_reprice)
        table.menu_asked.connect(lambda _row: self._body.open_panel())
        self._bar.all_asked.connect(lambda: offers.tick_all(True))
        self._bar.none_asked.connect(lambda: offers.tick_all(False))
        self._bar.reprice_asked.connect(self._on_reprice)
        self._bar.cancelled.connect(lambda: self._signals.progress.cancel())
        self._signals.progressed.connect(self._on_progressed)
        self._panel.open_asked.connect(self._focused.open)
        self._workspace.bridge.changed.connect(self._on_changed)
        shortcut = QShortcut(QKeySequence("F6"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_f6)

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        orders = self._cells.orders()
        chosen = orders[column] if 0 <= column < len(orders) else None
        self._offers.sort(chosen, descends=order == Qt.SortOrder.DescendingOrder)

    def _show(self) -> None:
        shown = self._offers.shown()
        self._model.set_rows(shown)
        self._table.viewport().update()
        self._stack.setCurrentIndex(1 if self._offers.is_read and not shown else 0)
        self._table.focus_first()
        self._show_bar(shown)
        self._show_focused()

    def _show_bar(self, shown: Sequence[ShownOffer]) -> None:
        ticked = sum(each.is_ticked for each in shown)
        is_whole = self._offers.is_whole
        sums = sums_of(shown if is_whole else (), self._workspace.services.main_currency)
        self._bar.setVisible(bool(shown))
        self._bar.show_ticked(ticked, len(shown), sums, self._refusal(ticked))

    def _refusal(self, ticked: int) -> str:
        words = self._workspace.words
        if self._workspace.services.account.role is Role.VIEWER:
            return words.translate("repricing", "Your role reads only.")
        if self._is_passing or not self._offers.is_whole:
            return words.translate("repricing", "Prices are being computed…")
        return "" if ticked else words.translate("repricing", "Tick at least one.")

    def _show_focused(self) -> None:
        row = self._table.currentIndex().row()
        shown = self._model.row_at(row) if 0 <= row < len(self._model.rows) else None
        self._body.set_empty(shown is None)
        self._focused.follow(shown)

    def _on_tick(self, row: int) -> None:
        shown = self._model.row_at(row)
        if shown.can_be_repriced:
            self._offers.tick([shown.offer.id], not shown.is_ticked)

    def _on_reprice(self) -> None:
        ticked = self._offers.ticked()
        if self._refusal(len(ticked)):
            return
        repricing, progress = self._workspace.services.repricing, self._signals.begin()
        self._is_passing = True
        self._show_bar(self._offers.shown())
        self._bar.show_progress(0, len(ticked))
        work = self._workspace.tasks.command
        work(lambda: repricing.reprice(ticked, progress), self._on_done, self._on_refused)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._is_passing:
            self._bar.show_progress(done, total)

    def _on_done(self, result: RepricingPass) -> None:
        words = self._workspace.words
        self._end_pass()
        self._offers.show_refused(result.refused)
        left = len(result.refused)
        if not result.done:
            said = words.translate("repricing", "{n} could not be re-priced: each says why", n=left)
            self._workspace.messages.toast(said)
            return
        said = words.translate("repricing", "{n} re-priced", n=len(result.done))
        if left:
            others = words.translate("repricing", "{n} left as they were: each says why", n=left)
            said = words.translate("repricing", "{done}, {others}", done=said, others=others)
        last = result.done[-1]
        say_done(self._workspace, said, last.kind, last.id)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._end_pass()
        if [each.code for each in problems] == ["work.cancelled"]:
            self._workspace.messages.toast(self._workspace.words.problem(problems[0]))
        else:
            self._workspace.messages.problems(problems)
        self._offers.refresh()

    def _end_pass(self) -> None:
        self._is_passing = False
        self._bar.show_progress(0, 0)

    def _on_f6(self) -> None:
        """Go from the table to the panel and back."""
        if self._panel.isAncestorOf(self.focusWidget() or self):
            self._body.close_panel()
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._body.open_panel()
            self._panel.take_focus()

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._offers.refresh()
