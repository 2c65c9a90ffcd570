"""The window: navigation at the left, one page at a time at the right."""

import logging
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.partner.role import Role
from app.services.desk.desk import Desk
from app.services.meetings.pinned import PinnedMeeting
from app.services.store.changes import Changes, Origin
from app.services.sync.status import SyncStatus
from app.ui.application.amount_focus import AmountFocus
from app.ui.application.history_buttons import HistoryButtons
from app.ui.application.keyboard_keeper import KeyboardKeeper
from app.ui.application.main_act import MainAct
from app.ui.application.opened import note_opened
from app.ui.application.page_stack import PageStack
from app.ui.application.palette_keys import PaletteKeys
from app.ui.application.second_click import SecondClick
from app.ui.application.shortcut_keys import ShortcutKeys
from app.ui.application.text_size_keys import TextSizeKeys
from app.ui.application.window_place import keep_place, restore_place
from app.ui.drafts.lost_signature import say_lost_signature
from app.ui.process.qt_language import speak
from app.ui.shell.leave_dialog import LeaveDialog
from app.ui.shell.navigation import Navigation
from app.ui.shell.sign_in_prompt import SignInPrompt
from app.ui.shell.sync_words import badge_text
from app.ui.theme import FocusRing, theme
from app.ui.undo.say_done import undo_last
from app.ui.widgets.mnemonics import Mnemonics
from app.ui.widgets.screens import first_size
from app.ui.workspace import places
from app.ui.workspace.bridge import StoreBridge
from app.ui.workspace.day_watch import DayWatch
from app.ui.workspace.messages import Messages
from app.ui.workspace.router import Router
from app.ui.workspace.tasks import Tasks
from app.ui.workspace.workspace import Workspace

_log = logging.getLogger(__name__)

_FIRST_SIZE, _LEAST_SIZE = QSize(1440, 900), QSize(1024, 640)
_RAIL_BELOW = 1180
_BADGE_REFRESH_MS = 30_000

_COUNTED = (Kind.APPROVAL, Kind.ONLINE_OFFER, Kind.QUOTE, Kind.CHANGE_ORDER)
"""What decides how many requests for approval wait."""

START = places.Home()
"""Wherever the rep was when the desk was closed: it is another day, and something else may need them."""
_SHORTCUTS: tuple[tuple[str, places.Place], ...] = (
    ("Alt+Home", places.Home()),
    ("Ctrl+1", places.Customers()),
    ("Ctrl+2", places.Quotes()),
    ("Ctrl+3", places.Attention()),
    ("Ctrl+4", places.Outbox()),
    ("Ctrl+5", places.Renewals()),
    ("Ctrl+6", places.Meetings()),
    ("Ctrl+,", places.Settings()),
)


_DUE_KINDS = (Kind.CONTRACT, Kind.CUSTOMER)
"""What says how many contracts are due."""


class MainWindow(QWidget):
    """Shows the place that the router is at; owns tasks, bridge and messages.

    Signals:
        sign_out_asked: the rep wants to leave this laptop to somebody else.
        erase_asked: nothing of the desk is to stay on this laptop.
        sign_in_asked: the sign-in has ended, and the rep wants to sign in again; carries why.
    """

    sign_out_asked = Signal()
    erase_asked = Signal()
    sign_in_asked = Signal(object)

    def __init__(self, desk: Desk, start: places.Place = START) -> None:
        """``start`` is where the rep is first, and is again when nothing else can be shown."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Channel Desk")
        self.setMinimumSize(first_size(_LEAST_SIZE))
        self.resize(first_size(_FIRST_SIZE))
        restore_place(self, desk.choices)
        self.setAutoFillBackground(True)
        self._desk = desk
        self._bridge = StoreBridge(desk.store, self)
        self.workspace = Workspace(
            services=desk,
            words=desk.words,
            tasks=Tasks(self),
            bridge=self._bridge,
            router=Router(start, self),
            messages=Messages(self, desk.words),
        )
        self._navigation = Navigation(desk.partner_name, desk.account.name, desk.words, self)
        self._stack = PageStack(self)
        self._badge_timer = QTimer(self)
        self._day_watch = DayWatch(desk.clock, self)
        self._sign_in_prompt = SignInPrompt(desk.words, self)
        self._is_leaving = False
        FocusRing(self)
        Mnemonics(self)
        KeyboardKeeper(self)
        SecondClick(self, lambda: self.page)
        HistoryButtons(self, self.workspace.router)
        MainAct(self, lambda: self.page)
        AmountFocus(self, lambda: self.page)
        TextSizeKeys(self, self.workspace, desk.choices)
        sheet = ShortcutKeys(self, self.workspace)
        self._palette = PaletteKeys(self, self.workspace, self._add_customer, self._sync_now, sheet.open)
        self._lay_out()
        self._connect()
        self._show(self.workspace.router.place)

    @property
    def page(self) -> QWidget | None:
        """The page on screen; None before the first."""
        return self._stack.currentWidget()

    def start_exchange(self) -> None:
        """Sync by itself from now on, and do at leisure what the first page did not wait for."""
        self._bridge.follow_sync(self._desk.sync)
        self.workspace.tasks.command(self._desk.begin_day)
        self.workspace.tasks.query(self._desk.look_after_cache, _note_sound_cache)
        self._count_renewals()
        self._list_meetings()
        say_lost_signature(self.workspace)
        self._desk.sync.start()
        self._desk.outgoing_mail.start(self._desk.sync)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold_navigation()
        super().resizeEvent(event)

    def _fold_navigation(self) -> None:
        self._navigation.set_rail(self.width() < theme().scaled(_RAIL_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_leaving and not self._can_open_again():
            event.ignore()
            return
        # What a field does when it is left must be done before the last work is waited for.
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()
        self.workspace.router.end()
        self._leave(self.page)
        keep_place(self, self._desk.choices)
        self._badge_timer.stop()
        self.workspace.tasks.finish()
        self._bridge.close()
        super().closeEvent(event)

    def _can_open_again(self) -> bool:
        """Whether the next start will find the key of the data; else the rep is asked, and may stay."""
        try:
            self._desk.look_after_key()
        except RuleViolation as refused:
            dialog = LeaveDialog(self._desk.words, refused.problems[0], self)
            dialog.accepted.connect(self._close_all_the_same)
            dialog.open(dialog.cancel)
            return False
        return True

    def _close_all_the_same(self) -> None:
        self._is_leaving = True
        self.close()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.router.went.connect(self._show)
        workspace.tasks.crashed.connect(workspace.messages.crash)
        workspace.tasks.unhandled_refusal.connect(workspace.messages.problems)
        workspace.bridge.sync_changed.connect(self._on_sync_changed)
        workspace.bridge.changed.connect(self._on_changed)
        theme().changed.connect(self._fold_navigation)
        workspace.bridge.language_changed.connect(self._on_language_changed)
        workspace.bridge.sign_out_asked.connect(self.sign_out_asked)
        workspace.bridge.erase_asked.connect(self.erase_asked)
        self._sign_in_prompt.accepted.connect(self.sign_in_asked)
        self._navigation.chosen.connect(workspace.router.go)
        self._navigation.badge.clicked.connect(self._sync_now)
        self._navigation.search.clicked.connect(self._palette.open)
        self._badge_timer.setInterval(_BADGE_REFRESH_MS)
        self._badge_timer.timeout.connect(self._refresh_badge)
        self._badge_timer.timeout.connect(self._day_watch.look)
        self._day_watch.turned.connect(self._on_day_turned)
        self._badge_timer.start()
        for keys, place in _SHORTCUTS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda place=place: workspace.router.go(place))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._add_customer)
        QShortcut(QKeySequence("F5"), self).activated.connect(self._sync_now)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(workspace.router.back_in_history)
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(workspace.router.forward_in_history)
        self._refresh_badge()

    def _show(self, place: places.Place) -> None:
        self._leave(self.page)
        shown = self._stack.show_place(self.workspace, place)
        self._navigation.set_current(_entry_of(shown))
        note_opened(self._desk, self.workspace.tasks, shown)
        self._stack.take_focus()
        self._sign_in_prompt.follow_page()

    def _leave(self, page: QWidget | None) -> None:
        leave = getattr(page, "leave", None)
        if leave is not None:
            leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut: text boxes and editors have an undo of their own, and take the key before it is here.
        if event.matches(QKeySequence.StandardKey.Undo):
            undo_last(self.workspace)
        else:
            super().keyPressEvent(event)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_queue_changed or changes.is_everything:
            self.workspace.messages.recheck()
        if changes.is_everything or changes.drafts:
            self._list_meetings()
        if changes.is_everything or any(changes.of(kind) for kind in _DUE_KINDS):
            self._count_renewals()
        has_news = changes.messages or any(changes.of(kind) for kind in _COUNTED)
        if changes.is_everything or has_news:
            self._refresh_badge()
        if changes.of(Kind.PARTNER) or changes.is_everything:
            self._navigation.header.set_partner(self._desk.partner_name)
            self.workspace.tasks.command(self._desk.note_partner)
        if changes.of(Kind.PARTNER):
            # It may be in another time zone now.
            self._day_watch.look()

    def _count_renewals(self) -> None:
        self.workspace.tasks.query(self._desk.queries.renewals_due, self._navigation.set_renewals)

    def _list_meetings(self) -> None:
        def read() -> tuple[Sequence[PinnedMeeting], int]:
            return self._desk.meetings.of_today(), len(self._desk.meetings.all())

        self.workspace.tasks.query(read, self._navigation.meetings.show_meetings)

    def _on_day_turned(self) -> None:
        """Let every page read again what it shows of today, and count what ran out."""
        self.workspace.bridge.changed.emit(Changes({}, Origin.SYNC, is_everything=True))
        self.workspace.tasks.command(self._desk.begin_day)

    def _on_sync_changed(self, news: object) -> None:
        status = cast(SyncStatus, news)
        self._show_status(status)
        self._sign_in_prompt.follow(status)

    def _sync_now(self) -> None:
        self._desk.sync.sync_now()
        self._desk.outgoing_mail.try_now()
        if self._sign_in_prompt.is_signed_out:
            # Signed in by another process meanwhile, the exchange goes on; else this is the way back in.
            self._sign_in_prompt.show()

    def _add_customer(self) -> None:
        """Begin a customer; inside a channel account it is one of that account's."""
        here = self.workspace.router.place
        parent_id = here.parent_id if isinstance(here, places.Customers) else None
        self.workspace.router.go(places.AddCustomer(parent_id=parent_id))

    def _refresh_badge(self) -> None:
        self._show_status(self._desk.sync_status)

    def _show_status(self, status: SyncStatus) -> None:
        text = badge_text(status, self._desk.words, self._desk.clock.now().astimezone())
        self._navigation.badge.show_state(text.icon, text.colour, text.state, text.detail)
        to_send = status.waiting + self._desk.outgoing_mail.unfinished()
        self._navigation.set_counts(status.attention + self._count_answers(), to_send)

    def _count_answers(self) -> int:
        """How many requests wait for this manager, were answered to this rep, or come of a customer."""
        queries, account = self._desk.queries, self._desk.account
        answered = len(queries.approvals.declined(account.user_id))
        answered += len(queries.approvals.granted(account.user_id))
        answered += len(queries.online.asked(account.user_id))
        return answered + (len(queries.approvals.waiting()) if account.role is Role.MANAGER else 0)

    def _on_language_changed(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            speak(application, self._desk.words.language)
        self._navigation.retranslate()
        self._palette.forget()
        self._refresh_badge()
        self._stack.forget_pages()
        self._show(self.workspace.router.place)


def _entry_of(place: places.Place) -> type[places.Place]:
    """The entry of the navigation under which ``place`` lies."""
    match place:
        case places.AddCustomer() | places.ImportCustomers() | places.CustomerFile():
            return places.Customers
        case places.ReadReview() | places.ReadMinutes():
            return places.Customers
        case places.BuyProducts() | places.ChangeLicences() | places.CompareChange() | places.CoTerminate():
            return places.Customers
        case places.NewPriceList():
            return places.Renewals
        case places.EditOffer() | places.CompareOffer() | places.ReadVariants() | places.Meet():
            return places.Quotes
        case places.ReadQuote() | places.ReadChange() | places.WriteMessage():
            return places.Quotes
        case places.WhatChanged() | places.ReadChanges() | places.ShowChanges():
            return places.Quotes
        case _:
            return type(place)


def _note_sound_cache(_: None) -> None:
    _log.info("the cache was read whole and is sound")
