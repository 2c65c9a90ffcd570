"""Every quote and change quote of the portfolio: search, chips, sorting.

A quote opens as the customer gets it, a change quote in its editor while it is open.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.quote_list import QuoteFilter, QuotesAndChanges, QuoteSort
from app.services.store.changes import Changes
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.offered_menu import offered_menu
from app.ui.actions.quote_actions import QuoteActions
from app.ui.labels.change_quote_cells import ChangeQuoteCells
from app.ui.labels.offered_cells import OfferedRow, either
from app.ui.labels.quote_cells import QuoteCells
from app.ui.labels.quote_choices import QuoteChoice
from app.ui.quotes.list.selected_offers import SelectedOffers
from app.ui.quotes.list.services import QuotesServices
from app.ui.tables.column_fit import ColumnFit
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.search_row import SearchRow
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_SEARCH_AT_LEAST = 150
"""So the chips fit on one line in the narrowest window, in French too."""
MOST_ROWS = 2_000
"""More than anybody reads; the search narrows further."""

_CHOICES = (
    QuoteChoice("open", QT_TRANSLATE_NOOP("quote_list", "Open quotes"), QuoteStatus.OPEN),
    QuoteChoice("unanswered", QT_TRANSLATE_NOOP("quote_list", "No answer for 7 days"), only_unanswered=True),
    QuoteChoice("validated", QT_TRANSLATE_NOOP("quote_list", "Validated quotes"), QuoteStatus.VALIDATED),
    QuoteChoice("refused", QT_TRANSLATE_NOOP("quote_list", "Refused quotes"), QuoteStatus.REFUSED),
    QuoteChoice("superseded", QT_TRANSLATE_NOOP("quote_list", "Superseded quotes"), QuoteStatus.SUPERSEDED),
    QuoteChoice("expired", QT_TRANSLATE_NOOP("quote_list", "Expired quotes"), QuoteStatus.EXPIRED),
    QuoteChoice("changes", QT_TRANSLATE_NOOP("quote_list", "Change quotes"), only_changes=True),
    QuoteChoice("all", QT_TRANSLATE_NOOP("quote_list", "All quotes")),
)
_KINDS = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.APPROVAL, Kind.ONLINE_OFFER, Kind.CUSTOMER, Kind.SENT_DOCUMENT)
_WIDTHS = (140, 220, 0, 148, 120, 148, 160)
_OFFER_AT_LEAST = 120
_YIELDS = (5, 3, 6)
_SORTS = (
    QuoteSort.NUMBER,
    QuoteSort.CUSTOMER,
    None,
    QuoteSort.STATUS,
    QuoteSort.MONTHLY,
    QuoteSort.TERM_TOTAL,
    QuoteSort.EXPIRES,
)


class QuotesPage(QWidget):
    """The list; what is open first, the next to expire on top when the rep came for those."""

    def __init__(
        self, workspace: Workspace[QuotesServices], place: places.Quotes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filter, self._choice = QuoteFilter(status=QuoteStatus.OPEN), _CHOICES[0]
        if place.expiring_only:
            self._filter = replace(self._filter, sort=QuoteSort.EXPIRES, descending=False)
        words = workspace.words
        self._header = ListHeader(words.translate("quote_list", "Quotes"), [], self)
        self._search = SearchBox(
            words.translate("quote_list", "Search quotes"),
            words.translate("quote_list", "Number, customer, SIRET…"),
            "Ctrl F",
        )
        self._tools = SearchRow(self._search, self, least=_SEARCH_AT_LEAST)
        self._actions = QuoteActions(workspace, self)
        self._change_actions = ChangeQuoteActions(workspace)
        self._chips: dict[QuoteChoice, Chip] = {}
        self._group = QButtonGroup(self)
        self._model: RowModel[OfferedRow] = RowModel(self._columns(), lambda row: row.id, self)
        self._view = self._build_view()
        self._empty = EmptyState(
            "quote",
            words.translate("quote_list", "No quote fits"),
            words.translate("quote_list", "Quotes are made in a customer's file."),
            None,
            self,
        )
        self.selected_offers = SelectedOffers(workspace, self._view, self._model, self)
        self._lay_out()
        self._connect()
        self._refilter()

    def _columns(self) -> Sequence[Column[OfferedRow]]:
        words, quotes = self._workspace.words, QuoteCells(self._workspace)
        changes = ChangeQuoteCells(self._workspace)
        currency = words.formats.currency(self._workspace.services.main_currency)
        monthly = words.translate("quote_list", "Monthly excl. VAT, {currency}", currency=currency)
        total = words.translate("quote_list", "Commitment total, {currency}", currency=currency)
        return (
            Column("number", words.translate("quote_list", "Quote"), either(quotes.number, changes.number)),
            Column("customer", words.translate("quote_list", "Customer"), quotes.customer),
            Column("offer", words.translate("quote_list", "Offer"), either(quotes.offer, changes.content)),
            Column("status", words.translate("quote_list", "State"), either(quotes.status, changes.status)),
            Column("monthly", monthly, either(quotes.monthly, changes.new_total), align_right=True),
            Column("total", total, either(quotes.term_total, changes.to_term_end), align_right=True),
            Column("expiry", words.translate("quote_list", "Expiry"), either(quotes.expiry, changes.expiry)),
        )

    def _build_view(self) -> TableView:
        view = TableView(
            self._workspace.words.translate("quote_list", "Quotes"),
            self,
            row_height=56,
            name_column=0,
            multiple=True,
        )
        view.setObjectName("quote_list")
        view.setModel(self._model)
        header = view.horizontalHeader()
        header.setSortIndicatorShown(True)
        self._show_order(header)
        ColumnFit(view, _WIDTHS, _OFFER_AT_LEAST, _YIELDS)
        header.sortIndicatorChanged.connect(self._on_sort_changed)
        return view

    def _show_order(self, header: QHeaderView) -> None:
        """Put the arrow where the rows are sorted by; nowhere when no column says it."""
        place = _SORTS.index(self._filter.sort) if self._filter.sort in _SORTS else -1
        orders = Qt.SortOrder
        order = orders.DescendingOrder if self._filter.descending else orders.AscendingOrder
        header.setSortIndicator(place, order)

    def _lay_out(self) -> None:
        for choice in _CHOICES:
            self._tools.chips.add(self._build_chip(choice))
        self._tools.finish()
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        inset = QHBoxLayout()
        inset.setContentsMargins(24, 0, 24, 24)
        inset.addWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addLayout(inset, 1)
        column.addWidget(self.selected_offers)

    @property
    def rows(self) -> Sequence[OfferedRow]:
        """What is listed, from top to bottom."""
        return self._model.rows

    def leave(self) -> None:
        """Make no more papers of what was selected."""
        self.selected_offers.leave()

    def _build_chip(self, choice: QuoteChoice) -> Chip:
        chip = Chip(self._workspace.words.say(choice.label), "", None, self)
        chip.setObjectName(f"chip_{choice.name}")
        chip.setChecked(choice is self._choice)
        chip.clicked.connect(lambda: self._on_chosen(choice))
        self._group.addButton(chip)
        self._chips[choice] = chip
        return chip

    def _connect(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._search.went_down.connect(self._view.enter_from_above)
        self._search.entered.connect(self._on_entered)
        self._view.opened.connect(self._on_opened)
        self._view.menu_asked.connect(self._show_menu)
        self._workspace.bridge.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self._view if self._view.isVisible() else self._search).setFocus(event.reason())

    def _refilter(self) -> None:
        queries = self._workspace.services.queries
        found = queries.quotes_and_changes(self._filter, only_changes=self._choice.only_changes)
        self._model.set_rows(found.page(0, MOST_ROWS))
        self._show_counts(found)
        self._stack.setCurrentWidget(self._view if found.count else self._empty)

    def _show_counts(self, found: QuotesAndChanges) -> None:
        count = self._workspace.formats.count
        self._header.set_count(count(found.total))
        for choice, chip in self._chips.items():
            number = _count(choice, found)
            chip.set_count(count(number))
            # Most days there is none, and the room is scarce.
            chip.setVisible(bool(number) or choice is self._choice or not choice.only_unanswered)

    def _on_searched(self, text: str) -> None:
        self._filter = replace(self._filter, text=text)
        self._refilter()

    def _on_chosen(self, choice: QuoteChoice) -> None:
        self._choice = choice
        self._filter = replace(self._filter, status=choice.status, is_unanswered=choice.only_unanswered)
        self._refilter()

    def _on_sort_changed(self, place: int, order: Qt.SortOrder) -> None:
        wanted = _SORTS[place] if 0 <= place < len(_SORTS) else None
        is_descending = order == Qt.SortOrder.DescendingOrder
        if wanted is None:
            # What is offered has no order: the arrow goes back to where it was.
            self._show_order(self._view.horizontalHeader())
        elif (wanted, is_descending) != (self._filter.sort, self._filter.descending):
            self._filter = replace(self._filter, sort=wanted, descending=is_descending)
            self._refilter()

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_entered(self) -> None:
        if self._model.rows:
            self._on_opened(max(0, self._view.currentIndex().row()))

    def _on_opened(self, row: int) -> None:
        opened = self._model.row_at(row)
        if isinstance(opened, ChangeQuoteRow):
            self._change_actions.open(opened)
        else:
            self._workspace.router.go(places.ReadQuote(opened.id))

    def _show_menu(self, row: int) -> None:
        with self._workspace.messages.saying_refusals():
            menu = offered_menu(self._model.row_at(row), self._actions, self._change_actions, self)
            menu.open_at(self._view.menu_place(row))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._refilter()


def _count(choice: QuoteChoice, found: QuotesAndChanges) -> int:
    """How many a chip would list."""
    if choice.only_changes:
        return found.change_count
    if choice.only_unanswered:
        return found.unanswered
    return found.total if choice.status is None else found.status_counts[choice.status]
