"""Every quote and change quote of the portfolio, and what is being written: search, chips, sorting.

A quote opens as the customer gets it, a change quote in its editor while it is open, a draft in its own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.partner.role import Role
from app.domain.quote.quote import QuoteStatus
from app.services.change_orders.listed_offers import listed_offers
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.quote_list import QuoteFilter
from app.services.store.changes import Changes
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.choose_customer import ask_for_new_offer
from app.ui.actions.offered_menu import offered_menu
from app.ui.actions.offered_walk import offered_walk
from app.ui.actions.quote_actions import QuoteActions
from app.ui.columns.kept_columns import keep_columns
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.look_item import add_look
from app.ui.labels.offered_cells import OfferedRow
from app.ui.labels.quote_choices import QuoteChoice
from app.ui.quick_look.look import Look
from app.ui.quick_look.offer_look import offer_look
from app.ui.quick_look.panel import QuickLook
from app.ui.quotes.list.chips import OPEN, UNANSWERED, QuoteChips, first_order
from app.ui.quotes.list.columns import OFFER_AT_LEAST, SORTS, WIDTHS, YIELDS, offer_columns
from app.ui.quotes.list.row_buttons import RowButtons
from app.ui.quotes.list.selected_offers import SelectedOffers
from app.ui.quotes.list.services import QuotesServices
from app.ui.tables.look_key import LookKey
from app.ui.tables.row_model import RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.menu import Menu
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.reading_order import follow_the_eye
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.search_row import SearchRow
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_SEARCH_AT_LEAST = 150
"""So the chips fit on one line in the narrowest window, in French too."""
_KINDS = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.APPROVAL, Kind.ONLINE_OFFER, Kind.CUSTOMER, Kind.SENT_DOCUMENT)


class QuotesPage(QWidget):
    """The list; what is open first, the next to expire on top until the rep sorts otherwise."""

    def __init__(
        self, workspace: Workspace[QuotesServices], place: places.Quotes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self._new = self._build_new()
        self._header = ListHeader(words.translate("quote_list", "Quotes"), [self._new], self)
        self._search = SearchBox(
            words.translate("quote_list", "Search quotes"),
            words.translate("quote_list", "Number, customer, SIRET…"),
            "Ctrl F",
        )
        self._tools = SearchRow(self._search, self, least=_SEARCH_AT_LEAST)
        first = UNANSWERED if place.unanswered_only else OPEN
        self._chips = QuoteChips(words, self._tools.chips, first, self)
        sort, descending = first_order(first)
        self._filter = QuoteFilter(
            status=first.status, sort=sort, descending=descending, is_unanswered=first.only_unanswered
        )
        self._is_sorted = False
        """Whether the rep chose an order."""
        self._actions = QuoteActions(workspace, self)
        self._change_actions = ChangeQuoteActions(workspace)
        self._model: RowModel[OfferedRow] = RowModel(
            offer_columns(workspace, self._searched), lambda row: row.id, self
        )
        self._view = self._build_view()
        self._look = QuickLook(workspace, self._view, self._look_at)
        self._buttons = RowButtons(
            workspace, self._view, self._model.row_at, (self._actions, self._change_actions)
        )
        self._everything = Button(words.translate("quote_list", "Show all quotes"), "secondary", parent=self)
        self._everything.setObjectName("show_all_quotes")
        self._empty = EmptyState(
            "quote",
            "",
            "",
            self._everything,
            self,
        )
        self.selected_offers = SelectedOffers(workspace, self._view, self._model, self)
        self._lay_out()
        self._connect()
        self._refilter()

    def _build_new(self) -> Button:
        words = self._workspace.words
        new = Button(words.translate("quote_list", "New quote"), "primary", "plus", self)
        new.set_main(ctrl_enter(words))
        new.setObjectName("new_quote")
        if self._workspace.services.account.role is Role.VIEWER:
            new.refuse(words.translate("quote_list", "Your role reads only."))
        new.clicked.connect(lambda: ask_for_new_offer(self._workspace, self.window()))
        return new

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
        keep_columns(self._workspace, view, "quotes", WIDTHS, OFFER_AT_LEAST, YIELDS)
        header.sortIndicatorChanged.connect(self._on_sort_changed)
        return view

    def _show_order(self) -> None:
        """Put the arrow where the rows are sorted by; nowhere when no column says it."""
        header = self._view.horizontalHeader()
        place = SORTS.index(self._filter.sort) if self._filter.sort in SORTS else -1
        orders = Qt.SortOrder
        order = orders.DescendingOrder if self._filter.descending else orders.AscendingOrder
        with QSignalBlocker(header):
            header.setSortIndicator(place, order)
        header.viewport().update()

    def _lay_out(self) -> None:
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
        follow_the_eye(self)

    @property
    def rows(self) -> Sequence[OfferedRow]:
        """What is listed, from top to bottom."""
        return self._model.rows

    def leave(self) -> None:
        """Make no more papers of what was selected."""
        self.selected_offers.leave()

    def come_back(self, _place: places.Place) -> None:
        """Make papers again when they are asked for."""
        self.selected_offers.come_back()

    def _connect(self) -> None:
        self._chips.chosen.connect(self._on_chosen)
        self._search.searched.connect(self._on_searched)
        self._search.went_down.connect(self._view.enter_from_above)
        self._search.entered.connect(self._on_entered)
        self._everything.clicked.connect(self._on_everything)
        self._view.opened.connect(self._on_opened)
        LookKey(self._view).asked.connect(self._look.toggle)
        self._view.menu_asked.connect(self._show_menu)
        self._workspace.bridge.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self._view if self._view.isVisible() else self._search).setFocus(event.reason())

    def _refilter(self) -> None:
        services = self._workspace.services
        only_changes = self._chips.choice.only_changes
        found = listed_offers(
            services.quote_services, services.change_services, self._filter, only_changes=only_changes
        )
        self._show_order()
        self._model.set_rows(found.rows)
        self._header.set_count(self._workspace.formats.count(found.total))
        self._chips.show_counts(found)
        self._say_why_empty(is_narrowed=bool(found.total or self._filter.text))
        self._stack.setCurrentWidget(self._view if found.rows else self._empty)

    def _searched(self) -> str:
        return self._filter.text

    def _say_why_empty(self, *, is_narrowed: bool) -> None:
        words = self._workspace.words
        title, way = (
            words.translate("quote_list", "No quote yet"),
            words.translate("quote_list", "Write the first: choose for whom it is."),
        )
        if is_narrowed:
            title = words.translate("quote_list", "No quote fits")
            way = words.translate("quote_list", "Another chip or another search may have it.")
        self._empty.set_words(title, way)
        self._everything.setVisible(is_narrowed)

    def _on_searched(self, text: str) -> None:
        self._filter = replace(self._filter, text=text)
        self._refilter()

    def _on_chosen(self, chosen: object) -> None:
        choice = cast(QuoteChoice, chosen)
        self._filter = replace(self._filter, status=choice.status, is_unanswered=choice.only_unanswered)
        if not self._is_sorted:
            sort, descending = first_order(choice)
            self._filter = replace(self._filter, sort=sort, descending=descending)
        self._refilter()

    def _on_sort_changed(self, place: int, order: Qt.SortOrder) -> None:
        wanted = SORTS[place] if 0 <= place < len(SORTS) else None
        if wanted is None:
            # What is offered has no order: the arrow goes back to where it was.
            self._show_order()
            return
        self._is_sorted = True
        descending = order == Qt.SortOrder.DescendingOrder
        self._filter = replace(self._filter, sort=wanted, descending=descending)
        self._refilter()

    def _on_everything(self) -> None:
        """Hide nothing any more."""
        self._search.clear()
        self._filter = replace(self._filter, text="")
        self._chips.choose_all()
        self._view.setFocus()

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_entered(self) -> None:
        """Open the first of what was found; without a search, the row where the keyboard was."""
        if self._model.rows:
            self._on_opened(0 if self._filter.text.strip() else max(0, self._view.currentIndex().row()))

    def _on_opened(self, row: int) -> None:
        opened = self._model.row_at(row)
        if isinstance(opened, ChangeQuoteRow):
            self._change_actions.open(opened)
        elif opened.status is QuoteStatus.DRAFT:
            self._workspace.router.go(places.EditOffer(opened.id))
        else:
            self._workspace.router.go_along(offered_walk(self._model.rows), places.ReadQuote(opened.id))

    def _look_at(self, row: int) -> Look | None:
        is_there = 0 <= row < len(self._model.rows)
        return offer_look(self._workspace, self._model.row_at(row)) if is_there else None

    def _show_menu(self, row: int) -> None:
        with self._workspace.messages.saying_refusals():
            shown = self._model.row_at(row)
            menu = offered_menu(shown, self._actions, self._change_actions, self)
            file = menu.add(
                self._workspace.words.translate("quote_list", "Open the customer’s file"), "building"
            )
            file.setObjectName("open_file")
            file.triggered.connect(lambda: self._buttons.open_file(shown))
            self._add_copy(menu)
            # At the top: what ends the quote stands last.
            menu.removeAction(file)
            menu.insertAction(menu.actions()[0], file)
            add_look(self._workspace.words, menu, self._look.toggle)
            menu.open_at(self._view.menu_place(row))

    def _add_copy(self, menu: Menu) -> None:
        """What Ctrl+C does, with the text that it copies."""
        text = self._view.copyable()
        if text:
            said = self._workspace.words.translate("quote_list", "Copy “{copied}”", copied=text)
            copy = menu.add(said, "copy", "Ctrl+C")
            copy.setObjectName("copy_cell")
            copy.triggered.connect(self._view.copy_cell)
            menu.removeAction(copy)
            menu.insertAction(menu.actions()[0], copy)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or changes.drafts or any(changes.of(kind) for kind in _KINDS):
            self._refilter()
