"""A meeting: the rep's side in the window, the customer's on a screen of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.meeting.board_content import BoardContent
from app.services.meeting.content import Content
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.running_meeting import RunningMeeting
from app.services.store.changes import Changes
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.leave_dialog import LeaveDialog, Leaving
from app.ui.meeting.leaving import act_of, is_written_elsewhere, ways_of
from app.ui.meeting.opening import opened_meeting
from app.ui.meeting.page_header import MeetingHeader
from app.ui.meeting.pointing_picture import PointingPicture
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.reps_side import RepsSide
from app.ui.meeting.screen_bar import ScreenBar
from app.ui.meeting.services import MeetingServices
from app.ui.meeting.shown_record import ShownRecord
from app.ui.meeting.signing import Signing
from app.ui.meeting.small_picture import SmallPicture
from app.ui.undo.undo_keys import UndoKeys
from app.ui.workspace import places
from app.ui.workspace.opened_page import OpenedPage
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class MeetingPage(OpenedPage["MeetingBody"]):
    """The meeting about a draft, or why it cannot be opened."""

    def __init__(
        self, workspace: Workspace[MeetingServices], place: places.Meet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        try:
            meeting = opened_meeting(workspace.services, place)
        except RuleViolation as refused:
            title = workspace.words.translate("meeting_page", "This meeting cannot be opened")
            self.show_refusal(refused_page(workspace, self, "quote", title, refused))
            return
        self.show_body(MeetingBody(workspace, meeting, self))


class MeetingBody(QWidget):
    """Everything that the rep turns, and the customer's view of it on every screen that shows it."""

    def __init__(
        self, workspace: Workspace[MeetingServices], meeting: RunningMeeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._meeting = workspace, meeting
        self._views: list[CustomerView] = []
        self._can_accept = self._is_taking = False
        self._not_kept: tuple[Problem, ...] = ()
        words, services = workspace.words, workspace.services
        self.header = MeetingHeader(words, meeting.content.customer.identity.name, self)
        partner, choices, tasks = services.catalogue.partner().name, services.choices, workspace.tasks
        self.presentation = Presentation(self, partner, self.customer_view, choices, tasks)
        self._record = ShownRecord(workspace, meeting, self.presentation)
        self.bar = ScreenBar(self.presentation, words, self)
        self.picture = SmallPicture(self)
        self.side = RepsSide(words, self)
        PointingPicture(self.picture.view, self.presentation)
        self._saver = AutoSaver(tasks, self)
        self._signing = Signing(workspace, meeting, self._saver, lambda: self._views, self)
        self._keys = UndoKeys(self)
        self.side.lay_out(self, self.header, self.bar, self.picture)
        self._connect()
        self._show()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.side.first_field

    def leave(self) -> None:
        """Take the customer's view away, and keep what is not on the disk yet."""
        self._record.keep()
        self.presentation.closed.disconnect(self._on_closed)
        self._signing.give_up()
        self.presentation.stop()
        self._saver.flush()

    def customer_view(self, parent: QWidget) -> QWidget:
        """The view for a window of the customer's; it follows every edit from now on."""
        view = CustomerView(parent)
        self._connect_view(view)
        view.show_view(self._meeting.now.view())
        view.turn_to_notes(self.side.notes.is_page_turned)
        self._views.append(view)
        view.destroyed.connect(self._forget_views)
        self._signing.show_on(view)
        return view

    def _connect(self) -> None:
        side, header = self.side, self.header
        side.turned.connect(self._turn)
        side.variants_turned.connect(self._turn_variants)
        side.variants.taken.connect(self._on_taken)
        side.notes.page_turned.connect(self._on_notes_page)
        self._connect_view(self.picture.view)
        header.language_chosen.connect(self._on_language)
        header.vat_chosen.connect(self._on_vat)
        for undo in (header.undo_asked, self._keys.undo_asked):
            undo.connect(lambda: self._edit(self._meeting.undo))
        for redo in (header.redo_asked, self._keys.redo_asked):
            redo.connect(lambda: self._edit(self._meeting.redo))
        header.variants_asked.connect(lambda: self._edit(self._meeting.give_back))
        header.leave_asked.connect(self._on_leave)
        header.accept_asked.connect(self._signing.ask)
        self._signing.view_asked.connect(self.presentation.start)
        self._signing.changed.connect(self._on_signing_changed)
        self._signing.accepted.connect(self._on_accepted)
        self._saver.saved.connect(lambda: self._note_not_kept(()))
        self._saver.refused.connect(self._note_not_kept)
        self.presentation.closed.connect(self._on_closed)
        self.bar.told.connect(self._on_told)
        self._workspace.bridge.changed.connect(self._on_changed)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_leave)

    def _connect_view(self, view: CustomerView) -> None:
        view.total_asked.connect(lambda count: self._turn(lambda its: its.set_total(count, "total")))
        view.switched.connect(lambda key, on: self._turn(lambda its: its.include(key, on)))
        view.term_asked.connect(lambda months: self._turn(lambda its: its.set_term(months)))
        view.taken.connect(self._on_taken)
        view.accept_asked.connect(self._signing.ask)
        view.signed.connect(self._signing.sign)
        view.back_asked.connect(self._signing.give_up)

    def _on_closed(self, _reason: object) -> None:
        """The customer's side is gone: nothing is being signed any more, and everything can be turned."""
        self._views = []
        if self._signing.is_over:
            self._go_to_file()
        else:
            self._signing.give_up()

    def _on_told(self, sentence: str) -> None:
        """Say what became of the customer's side, and of what was being signed there."""
        if self._signing.is_open and not self.presentation.is_open:
            words = self._workspace.words
            gone = words.translate("meeting_page", "What was signed there is gone: have it signed again.")
            sentence = f"{sentence} {gone}"
        self._workspace.messages.toast(sentence)

    def _forget_views(self) -> None:
        shown = self.presentation.window
        self._views = [] if shown is None else self._views[-1:]

    def _turn(self, change: Callable[[Content], None]) -> None:
        self._edit(lambda: self._meeting.turn(change))

    def _turn_variants(self, change: Callable[[BoardContent], None]) -> None:
        self._edit(lambda: self._meeting.turn_variants(change))

    def _edit(self, change: Callable[[], None]) -> None:
        """Turn something; both sides show it at once. What is sealed, or being taken, is not turned."""
        if self._is_taking or self._meeting.sealed is not None:
            return
        with self._workspace.messages.saying_refusals():
            change()
        self._saver.keep(self._meeting.content.keep_draft)
        self._show()

    def _all_views(self) -> list[CustomerView]:
        return [self.picture.view, *self._views]

    def _show(self) -> None:
        meeting = self._meeting
        view = meeting.now.view()
        self._can_accept = isinstance(view, MeetingView) and bool(view.accept)
        for each in self._all_views():
            each.show_view(view)
        self.side.show_meeting(meeting, view, self._not_kept)
        self._show_header()

    def _show_header(self) -> None:
        proposal, board = self._meeting.proposal, self._meeting.board
        if proposal is not None:
            is_taken = self._meeting.is_taken
            self.header.show_state(proposal, can_accept=self._can_accept, is_taken=is_taken)
        elif board is not None:
            self.header.show_variants(board)

    def _note_not_kept(self, problems: tuple[Problem, ...]) -> None:
        """Say quietly why what is turned is not on the disk; the next turn tries again."""
        if problems != self._not_kept:
            self._not_kept = problems
            self._show()

    def _on_language(self, language: str) -> None:
        self._meeting.now.speak(language)
        self._show()

    def _on_vat(self, is_shown: bool) -> None:
        self._meeting.now.show_vat(is_shown)
        self._show()

    def _on_taken(self, key: str) -> None:
        """Go on with a variant, on both sides, once it is kept as what is written."""
        if self._is_taking or self._meeting.proposal is not None:
            return
        self._record.note()
        self._is_taking = True
        self._saver.hold()
        self._workspace.tasks.command(
            lambda: self._meeting.take(key), lambda _: self._on_took(), self._on_not_taken
        )

    def _on_took(self) -> None:
        self._is_taking = False
        self._saver.release()
        self._show()

    def _on_not_taken(self, problems: tuple[Problem, ...]) -> None:
        self._on_took()
        self._workspace.messages.problems(problems)

    def _on_notes_page(self, is_turned: bool) -> None:
        for each in self._all_views():
            each.turn_to_notes(is_turned)

    def _on_signing_changed(self) -> None:
        """Nothing is turned while it is being signed."""
        self.side.lock(is_open=self._meeting.sealed is None)
        self._show()

    def _on_accepted(self) -> None:
        """The thanks stay until somebody takes them away: what is below them has costs in it."""
        if not self.presentation.is_open:
            self._go_to_file()

    def _go_to_file(self) -> None:
        self._workspace.router.replace(places.CustomerFile(self._meeting.content.customer.id))

    def _on_changed(self, changes: Changes) -> None:
        """A colleague or the portal changed something: what cannot be accepted any more says so quietly."""
        is_news = bool(changes.ids) or changes.is_everything
        if self._signing.is_over or self._is_taking or not is_news:
            return
        if self._meeting.proposal is not None:
            self._meeting.proposal.content.look()
            self._signing.look()
        elif self._meeting.board is not None:
            self._follow(self._meeting.board.content, changes)
        self._show()

    def _follow(self, variants: BoardContent, changes: Changes) -> None:
        """Let the variants stand beside what is held now, and tell the rep that it is another."""
        with self._workspace.messages.saying_refusals():
            if variants.is_outdated(changes):
                self._saver.flush()
                variants.reopen()
                words = self._workspace.words
                said = words.translate(
                    "scenarios", "What is held has changed: all variants stand beside it now."
                )
                self._workspace.messages.toast(said)

    def _on_leave(self) -> None:
        if self._signing.is_over:
            self._go_to_file()
            return
        if not self._meeting.content.is_changed:
            self._end(Leaving.DISCARD)
            return
        dialog = LeaveDialog(self._workspace.words, ways_of(self._meeting), self.window())
        dialog.chosen.connect(self._end)
        dialog.open(dialog.first_field)

    def _end(self, how: Leaving) -> None:
        self._saver.hold()
        self._record.end()
        name = self._meeting.now.words.formats.clock(self._signing.now())
        keeps_draft = is_written_elsewhere(self._workspace.router)
        act = act_of(how, self._meeting.content, name, keeps_draft=keeps_draft)
        self._workspace.tasks.command(act, lambda _: self._gone(how), self._on_not_left)

    def _on_not_left(self, problems: tuple[Problem, ...]) -> None:
        """The meeting goes on, and what is done in it is kept again."""
        self._saver.release()
        self._record.end(is_over=False)
        self._workspace.messages.problems(problems)

    def _gone(self, how: Leaving) -> None:
        if how is Leaving.REVISION:
            # The draft is a document by now: whatever wrote it has nothing to show any more.
            self._workspace.router.replace(places.CustomerFile(self._meeting.content.customer.id, "quotes"))
        else:
            self._workspace.router.back()
