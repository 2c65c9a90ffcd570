"""The quotes and change quotes of a customer: those that are open first, the others behind their chips."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QButtonGroup, QStackedLayout, QVBoxLayout, QWidget

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.partner.partner import Role
from app.domain.quote.quote import QuoteStatus
from app.services.approvals.approvals import ApprovalStanding
from app.services.change_orders.begun_offers import begun_offers
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import SyncMark
from app.services.store.changes import Changes
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.actions.change_quote_actions import ChangeQuoteActions
from app.ui.actions.offered_menu import offered_menu
from app.ui.actions.offered_walk import offered_walk
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.start_quote import may_quote, start_offer
from app.ui.columns.kept_columns import keep_columns
from app.ui.customer_file.hidden_while_lost import HiddenWhileLost
from app.ui.customer_file.services import QuotesTabServices
from app.ui.labels.change_quote_cells import ChangeQuoteCells
from app.ui.labels.look_item import add_look
from app.ui.labels.offered_cells import OfferedRow, either
from app.ui.labels.quote_cells import QuoteCells
from app.ui.labels.quote_choices import QuoteChoice
from app.ui.quick_look.look import Look
from app.ui.quick_look.offer_look import offer_look
from app.ui.quick_look.panel import QuickLook
from app.ui.tables.cell import Cell
from app.ui.tables.look_key import LookKey
from app.ui.tables.row_model import Column, RowModel
from app.ui.tables.view import TableView
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_row import FlowRow
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_ALL = QuoteChoice("all", QT_TRANSLATE_NOOP("file", "All"))
_OPEN = QuoteChoice("open", QT_TRANSLATE_NOOP("file", "Open quotes"), QuoteStatus.OPEN)
_CHOICES = (
    _ALL,
    _OPEN,
    QuoteChoice("draft", QT_TRANSLATE_NOOP("file", "Drafts"), QuoteStatus.DRAFT),
    QuoteChoice("validated", QT_TRANSLATE_NOOP("file", "Validated quotes"), QuoteStatus.VALIDATED),
    QuoteChoice("refused", QT_TRANSLATE_NOOP("file", "Refused quotes"), QuoteStatus.REFUSED),
    QuoteChoice("superseded", QT_TRANSLATE_NOOP("file", "Superseded quotes"), QuoteStatus.SUPERSEDED),
    QuoteChoice("expired", QT_TRANSLATE_NOOP("file", "Expired quotes"), QuoteStatus.EXPIRED),
    QuoteChoice("changes", QT_TRANSLATE_NOOP("file", "Change quotes"), only_changes=True),
)
_KINDS = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.APPROVAL, Kind.ONLINE_OFFER)
_LIVE = (QuoteStatus.OPEN, QuoteStatus.DRAFT, ChangeOrderStatus.OPEN, ChangeOrderStatus.DRAFT)
_WIDTHS = (132, 0, 144, 118, 148, 160, 172, 40)
_OFFER_AT_LEAST = 150
_YIELDS = (4, 5, 2)
_NEXT, _MENU = 6, 7
_STEPS: Mapping[QuoteStatus, Marked] = {
    QuoteStatus.OPEN: QT_TRANSLATE_NOOP("file", "Validate the quote"),
    QuoteStatus.DRAFT: QT_TRANSLATE_NOOP("file", "Go on"),
    QuoteStatus.VALIDATED: QT_TRANSLATE_NOOP("file", "See the licences"),
    QuoteStatus.REFUSED: QT_TRANSLATE_NOOP("file", "Re-quote at today’s prices"),
    QuoteStatus.EXPIRED: QT_TRANSLATE_NOOP("file", "Re-quote at today’s prices"),
}
"""The next step that makes sense for each state."""
_ASK, _MODIFY = QT_TRANSLATE_NOOP("approvals", "Ask for approval"), QT_TRANSLATE_NOOP("file", "Modify")
_CHANGE_STEPS: Mapping[ChangeOrderStatus, Marked] = {
    ChangeOrderStatus.OPEN: QT_TRANSLATE_NOOP("file", "Go on"),
    ChangeOrderStatus.DRAFT: QT_TRANSLATE_NOOP("file", "Go on"),
    ChangeOrderStatus.SUBMITTED: QT_TRANSLATE_NOOP("file", "See the licences"),
}


class QuotesTab(QWidget):
    """Rows of two lines; a row's buttons do what may be done with it today."""

    def __init__(
        self, workspace: Workspace[QuotesTabServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        self._actions = QuoteActions(workspace, self)
        self._change_actions = ChangeQuoteActions(workspace)
        self._choice = _ALL
        self._approval_steps: Mapping[str, Marked] = {}
        self._chips: dict[QuoteChoice, Chip] = {}
        self._group = QButtonGroup(self)
        self._model: RowModel[OfferedRow] = RowModel(self._columns(), lambda row: row.id, self)
        self._view = self._build_view()
        self._look = QuickLook(workspace, self._view, self._look_at)
        LookKey(self._view).asked.connect(self._look.toggle)
        self._empty = self._build_empty()
        self._lay_out()
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()
        if self._chips[_OPEN].isVisibleTo(self):
            self._choose(_OPEN)

    def _columns(self) -> tuple[Column[OfferedRow], ...]:
        words, quotes = self._workspace.words, QuoteCells(self._workspace)
        changes = ChangeQuoteCells(self._workspace)
        currency = words.formats.currency(self._workspace.services.main_currency)
        monthly = words.translate("file", "Monthly excl. VAT, {currency}", currency=currency)
        total = words.translate("file", "Commitment total, {currency}", currency=currency)
        return (
            Column("number", words.translate("file", "Quote"), either(quotes.number, changes.number)),
            Column("offer", words.translate("file", "Offer"), either(quotes.offer, changes.content)),
            Column("status", words.translate("file", "State"), either(quotes.status, changes.status)),
            Column("monthly", monthly, either(quotes.monthly, changes.new_total), align_right=True),
            Column("total", total, either(quotes.term_total, changes.to_term_end), align_right=True),
            Column("expiry", words.translate("file", "Expiry"), either(quotes.expiry, changes.expiry)),
            Column("next", "", self._next_cell, align_right=True),
            Column("menu", "", lambda _row: Cell(icon="more", icon_ink="text2")),
        )

    def enter(self) -> None:
        """Give the keyboard to the quotes, on the first of them, where there are any."""
        if self._view.isVisible():
            self._view.enter_from_above()

    def _build_view(self) -> TableView:
        words = self._workspace.words
        view = TableView(words.translate("file", "Quotes"), self, row_height=56, name_column=0)
        view.setObjectName("customer_quotes")
        view.setModel(self._model)
        keep_columns(self._workspace, view, "file.quotes", _WIDTHS, _OFFER_AT_LEAST, _YIELDS)
        view.opened.connect(self._on_opened)
        view.clicked.connect(self._on_clicked)
        view.menu_asked.connect(self._show_menu)
        return view

    def _build_empty(self) -> EmptyState:
        words, services = self._workspace.words, self._workspace.services
        new = Button(words.translate("file", "New quote"), "secondary", "plus", self)
        new.setObjectName("first_quote")
        new.clicked.connect(lambda: start_offer(self._workspace, self._id))
        is_quoted = may_quote(services.account, services.catalogue, services.customers.get(self._id))
        HiddenWhileLost(self._workspace, self._id, new, is_offered=is_quoted)
        return EmptyState(
            "quote",
            words.translate("file", "No quote for this customer"),
            words.translate("file", "Make the first; it has a number at once, online or not."),
            new,
            self,
        )

    def _lay_out(self) -> None:
        chips = FlowRow(self)
        for choice in _CHOICES:
            chip = Chip(self._workspace.words.say(choice.label), "", None, self)
            chip.setObjectName(f"quotes_{choice.name}")
            chip.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            self._group.addButton(chip)
            self._chips[choice] = chip
            chips.add(chip)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(chips)
        column.addWidget(body, 1)

    def _refresh(self) -> None:
        rows = self._read_rows()
        self._approval_steps = self._find_approval_steps(rows)
        count = self._workspace.formats.count
        held = {choice: [row for row in rows if choice.holds(row)] for choice in _CHOICES}
        for choice, chip in self._chips.items():
            chip.set_count(count(len(held[choice])))
            chip.setVisible(choice is _ALL or bool(held[choice]))
        if not held[self._choice]:
            self._choice = _ALL
        self._chips[self._choice].setChecked(True)
        self._model.set_rows(sorted(held[self._choice], key=lambda row: row.status not in _LIVE))
        self._stack.setCurrentWidget(self._view if rows else self._empty)

    def _read_rows(self) -> Sequence[OfferedRow]:
        """Drafts first, then quotes and change quotes, the last written first."""
        services = self._workspace.services
        queries = services.queries
        kept = queries.offer_drafts(customer_id=self._id)
        drafts = begun_offers(services.quote_services, services.change_services, kept)
        saved: list[OfferedRow] = [*queries.quotes_of(self._id), *queries.change_quotes_of(self._id)]
        return (*drafts, *sorted(saved, key=lambda row: row.written_at, reverse=True))

    def _find_approval_steps(self, rows: Sequence[OfferedRow]) -> Mapping[str, Marked]:
        """The next step of each open quote that a manager must approve before it is sold."""
        steps: dict[str, Marked] = {}
        for row in rows:
            if isinstance(row, ChangeQuoteRow) or row.status is not QuoteStatus.OPEN:
                continue
            if row.approval is not None and row.approval.is_waiting:
                steps[row.id] = _MODIFY
            elif (row.approval is None or not row.approval.is_granted) and self._actions.approval_of(
                row.id
            ) is ApprovalStanding.NEEDED:
                steps[row.id] = _ASK
        return steps

    def _choose(self, choice: QuoteChoice) -> None:
        self._choice = choice
        self._refresh()

    def _on_opened(self, row: int) -> None:
        self._read(self._model.row_at(row))

    def _next_cell(self, row: OfferedRow) -> Cell:
        if row.mark is SyncMark.QUEUED:
            text = self._workspace.words.translate("file", "at the next exchange")
            return Cell(text, ink="text3", align_right=True)
        step = _CHANGE_STEPS.get(row.status) if isinstance(row, ChangeQuoteRow) else _STEPS.get(row.status)
        if step is None or self._workspace.services.account.role is Role.VIEWER:
            return Cell()
        step = self._approval_steps.get(row.id, step)
        return Cell(self._workspace.words.say(step), ink="accent_text", strong=True, align_right=True)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == _MENU:
            self._show_menu(index.row())
        elif index.column() == _NEXT and index.data():
            self._go_on(self._model.row_at(index.row()))

    def _go_on(self, row: OfferedRow) -> None:
        if isinstance(row, ChangeQuoteRow):
            self._read(row)
            return
        match row.status:
            case _ if row.mark is SyncMark.QUEUED:
                self._read(row)
            case QuoteStatus.OPEN if row.approval is not None and row.approval.is_waiting:
                self._actions.modify(row.id)
            case QuoteStatus.OPEN:
                self._actions.validate(row.id)
            case QuoteStatus.VALIDATED:
                self._workspace.router.go(places.CustomerFile(self._id, "licences"))
            case QuoteStatus.REFUSED | QuoteStatus.EXPIRED:
                self._actions.requote(row.id)
            case _:
                self._read(row)

    def _read(self, row: OfferedRow) -> None:
        if isinstance(row, ChangeQuoteRow):
            self._change_actions.open(row)
        elif row.status is QuoteStatus.DRAFT:
            self._workspace.router.go(places.EditOffer(row.id))
        else:
            self._workspace.router.go_along(offered_walk(self._model.rows), places.ReadQuote(row.id))

    def _look_at(self, row: int) -> Look | None:
        is_there = 0 <= row < len(self._model.rows)
        return offer_look(self._workspace, self._model.row_at(row)) if is_there else None

    def _show_menu(self, row: int) -> None:
        with self._workspace.messages.saying_refusals():
            menu = offered_menu(self._model.row_at(row), self._actions, self._change_actions, self)
            add_look(self._workspace.words, menu, self._look.toggle)
            menu.open_at(self._view.menu_place(row))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        has_news = any(changes.of(kind) for kind in _KINDS)
        if has_news or changes.drafts or changes.is_queue_changed or changes.is_everything:
            self._refresh()
