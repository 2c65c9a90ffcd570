"""Goes to every page once, off screen: whether all that the window is made of is there."""

import sys
from collections.abc import Callable, Sequence
from itertools import islice
from types import TracebackType
from typing import get_args

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from app.bootstrap import Laptop
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.meeting.held_meetings import HeldMeeting
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.quote_list import QuoteFilter
from app.ui.application.application import make_offscreen_application
from app.ui.application.main_window import MainWindow
from app.ui.papers.paper_page import PaperPage
from app.ui.process.garbage import GarbageCollector
from app.ui.workspace import places

_PATIENCE_MS = 300_000  # For what never comes: on a busy machine everything else does in the end.
_LOOK_EVERY_MS = 10
_LOOKED_AT = 200


def show_every_page(laptop: Laptop) -> Sequence[str]:
    """Go to each kind of place once in the real window of a laptop with data; what went wrong there.

    An error of a page is not raised but told with the others, after the name of its place. The desk is
    closed at the end; nothing is exchanged with a portal.
    """
    make_offscreen_application(laptop)
    desk = laptop.open_desk()
    with GarbageCollector() as collector:
        window = MainWindow(desk)
        window.show()
        collector.keep_start()
        try:
            return _Round(window).go(every_place(desk))
        finally:
            window.close()
            window.deleteLater()
            desk.close()


def every_place(desk: Desk) -> Sequence[places.Place]:
    """One place of each kind, about a quote of this desk, of which there must be one."""
    (row,) = desk.queries.quotes(QuoteFilter()).page(0, 1)
    quote = desk.quotes.get(row.id)
    draft = QuoteDraft(desk.drafts.new_id(), quote.customer_id, quote.terms)
    desk.drafts.save_quote(draft)
    return (
        places.Home(),
        places.Customers(),
        places.CustomerFile(quote.customer_id),
        places.ReadReview(quote.customer_id),
        _minutes(desk, quote.customer_id),
        places.ReadQuote(quote.id),
        places.WhatChanged(quote.id),
        places.ReadChanges(quote.id, quote.revision, quote.revision),
        places.ShowChanges(quote.id, quote.revision, quote.revision),
        places.EditOffer(draft.id),
        places.CompareOffer(draft.id),
        places.ReadVariants(draft.id),
        places.Meet(draft.id),
        places.BuyProducts(quote.customer_id),
        *_changes(desk),
        places.AddCustomer(),
        places.ImportCustomers(),
        places.WriteMessage(quote.id),
        places.Quotes(),
        places.Renewals(),
        places.NewPriceList(),
        places.Meetings(),
        places.Attention(),
        places.Outbox(),
        *(places.Settings(tab) for tab in get_args(places.SettingsTab)),
    )


def _minutes(desk: Desk, id: CustomerId) -> places.ReadMinutes:
    """A meeting that was held, about nothing that is kept."""
    now = desk.clock.now()
    desk.held_meetings.keep(HeldMeeting(desk.held_meetings.new_id(), id, "", now, now))
    return places.ReadMinutes(id, desk.clock.today())


def _changes(desk: Desk) -> tuple[places.Place, ...]:
    """The change of a contract, of which there must be one, its variants, and the ends of all of them."""
    for row in desk.queries.customers(CustomerFilter()).page(0, _LOOKED_AT):
        for contract in desk.queries.contracts(row.id):
            draft = desk.change_services.builder.new_draft(contract.id)
            desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=row.id)
            change = places.ChangeLicences(row.id, draft_id=draft.id)
            pages = change, places.CompareChange(draft.id), places.CoTerminate(row.id)
            return *pages, *_papers(desk)
    raise violation("contract.missing")


def _papers(desk: Desk) -> tuple[places.Place, ...]:
    """The paper of a change quote, of a desk that has one."""
    found = (each for each in desk.store.load_all(Kind.CHANGE_ORDER) if isinstance(each, ChangeOrder))
    return tuple(places.ReadChange(each.id) for each in islice(found, 1))


class _Round:
    """One round through the window; errors of slots and of background work are heard, wherever they end."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._troubles: list[str] = []
        self._at = ""
        tasks = window.workspace.tasks
        tasks.crashed.connect(self._note)
        tasks.unhandled_refusal.connect(self._note_refusal)

    def go(self, wanted: Sequence[places.Place]) -> Sequence[str]:
        before, sys.excepthook = sys.excepthook, self._on_exception
        try:
            for place in wanted:
                self._at = type(place).__name__
                self._show(place)
        finally:
            sys.excepthook = before
        return self._troubles

    def _show(self, place: places.Place) -> None:
        router, known = self._window.workspace.router, len(self._troubles)
        router.go(place)
        self._wait_for(lambda: self._is_shown() or len(self._troubles) > known)
        # Painted whole, also what the platform would leave out.
        self._window.grab()
        # What is painted for the first time may have more drawn.
        self._wait_for(lambda: self._is_shown() or len(self._troubles) > known)
        if len(self._troubles) == known and (router.place != place or not self._is_shown()):
            self._troubles.append(f"{self._at}: it is not shown")

    def _is_shown(self) -> bool:
        page = self._window.page
        return self._window.workspace.tasks.is_idle and not (isinstance(page, PaperPage) and page.pages == 0)

    def _wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the window live until ``condition`` holds; patience has an end."""
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not condition() and not patience.hasExpired():
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_EVERY_MS, loop.quit)
            loop.exec()

    def _on_exception(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._note(error)

    def _note(self, error: object) -> None:
        self._troubles.append(f"{self._at}: {type(error).__name__}: {error}")

    def _note_refusal(self, problems: tuple[Problem, ...]) -> None:
        self._troubles.append(f"{self._at}: {', '.join(problem.code for problem in problems)}")
