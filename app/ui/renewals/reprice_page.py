"""The open quotes that a new price list moves: each with its amounts before and after, to be ticked."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.partner.role import Role
from app.services.quotes.repricing import MovedQuote
from app.services.quotes.second_contract import period_of
from app.services.renewals.renewal_view import joined
from app.services.store.changes import Changes
from app.ui.renewals.moved_rows import MovedRows
from app.ui.renewals.services import RepricingServices
from app.ui.theme import CELL
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_KINDS = (Kind.QUOTE, Kind.PRICE_LIST, Kind.PROGRAMME)


class RepricePage(QWidget):
    """Everything that moves is ticked at first; what cannot be re-priced says why in its place."""

    def __init__(
        self,
        workspace: Workspace[RepricingServices],
        _place: places.NewPriceList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self._header = ObjectHeader(words.translate("renewals", "Where you are"), (), self)
        renewals = words.translate("renewals", "Renewals")
        self._header.breadcrumb.set_places([(places.Renewals(), renewals)])
        self._header.title.setText(words.translate("renewals", "Open quotes at the new price list"))
        self._rows = MovedRows(words, self)
        self._sums = Label("", CELL, "text2", self)
        self._sums.setObjectName("repricing_sums")
        self._all = Button(words.translate("renewals", "Tick all"), "discreet", parent=self)
        self._all.setObjectName("tick_all")
        self._none = Button(words.translate("renewals", "Tick none"), "discreet", parent=self)
        self._none.setObjectName("tick_none")
        self._do = Button("", "primary", parent=self)
        self._do.setObjectName("reprice")
        self._empty = EmptyState(
            "ok",
            words.translate("renewals", "No open quote is on an older price list"),
            words.translate("renewals", "A new list says here which quotes it moves."),
            None,
            self,
        )
        self._lay_out()
        self._connect()
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rows.take_focus(event.reason())

    def _lay_out(self) -> None:
        scroll = ScrollArea(self)
        scroll.setWidget(self._rows)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        self._bar = Panel("surface", "top", self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(24, 12, 24, 12)
        bar.setSpacing(8)
        bar.addWidget(self._sums, 1)
        for button in (self._none, self._all, self._do):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(body, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        router = self._workspace.router
        self._header.breadcrumb.chosen.connect(lambda place: router.go(cast(places.Place, place)))
        self._rows.ticked.connect(self._show_ticked)
        self._all.clicked.connect(lambda: self._rows.tick_all(True))
        self._none.clicked.connect(lambda: self._rows.tick_all(False))
        self._do.clicked.connect(self._on_reprice)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        repricing = self._workspace.services.repricing
        self._workspace.tasks.query(repricing.preview, self._on_read)

    def _on_read(self, found: tuple[MovedQuote, ...]) -> None:
        self._rows.show_moved(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self._bar.setVisible(bool(found))
        self._show_ticked()

    def _show_ticked(self) -> None:
        words, chosen = self._workspace.words, self._rows.chosen()
        self._do.setText(words.translate("renewals", "Re-price {n} quotes", n=len(chosen)))
        self._do.updateGeometry()
        self._sums.setText(self._difference(chosen))
        if self._workspace.services.account.role is Role.VIEWER:
            self._do.refuse(words.translate("renewals", "Your role reads only."))
        elif not chosen:
            self._do.refuse(words.translate("renewals", "Tick at least one quote."))
        else:
            self._do.allow()

    def _difference(self, chosen: Sequence[MovedQuote]) -> str:
        """What the customers of the ticked quotes pay more, per period of their quotes."""
        sums: dict[str, Money] = {}
        for each in chosen:
            if each.drift is None:
                continue
            more = period_of(each.drift.now)[1] - period_of(each.drift.mine)[1]
            sums[more.currency] = sums.get(more.currency, Money.zero(more.currency)) + more
        moved = [each for each in sums.values() if each.minor]
        if not moved:
            return ""
        words = self._workspace.words
        return words.translate(
            "renewals", "Together {difference}, excl. VAT", difference=joined(words, moved)
        )

    def _on_reprice(self) -> None:
        chosen, repricing = self._rows.chosen(), self._workspace.services.repricing
        self._do.setEnabled(False)
        self._workspace.tasks.command(lambda: repricing.reprice(chosen), self._on_done, self._on_refused)

    def _on_done(self, ids: tuple[QuoteId, ...]) -> None:
        words = self._workspace.words
        said = words.translate("renewals", "{n} quotes re-priced", n=len(ids))
        say_done(self._workspace, said, Kind.QUOTE, ids[-1])

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._workspace.messages.problems(problems)
        self._refresh()

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or any(changes.of(kind) for kind in _KINDS):
            self._refresh()
