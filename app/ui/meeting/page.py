"""A meeting: the rep's side in the window, the customer's on a screen of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.meeting.change_content import ChangeContent
from app.services.meeting.content import Content
from app.services.meeting.meeting import Meeting
from app.services.meeting.quote_content import QuoteContent
from app.services.store.changes import Changes
from app.services.words import Words
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.leave_dialog import LeaveDialog, Leaving
from app.ui.meeting.page_header import MeetingHeader
from app.ui.meeting.pointing_picture import PointingPicture
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.rep_panel import RepFigures, RepLines, RepNotes, RepSide
from app.ui.meeting.screen_bar import ScreenBar
from app.ui.meeting.services import MeetingServices
from app.ui.meeting.signing import Signing
from app.ui.meeting.small_picture import SmallPicture
from app.ui.undo.undo_keys import UndoKeys
from app.ui.workspace import places
from app.ui.workspace.opened_page import OpenedPage
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace

_PADDING = 24


class MeetingPage(OpenedPage["MeetingBody"]):
    """The meeting about a draft, or why it cannot be opened."""

    def __init__(
        self, workspace: Workspace[MeetingServices], place: places.Meet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        services = workspace.services
        try:
            content: Content
            if place.is_change:
                content = ChangeContent(services.change_services, place.draft_id)
            else:
                content = QuoteContent(services.quote_services, place.draft_id)
            meeting = Meeting(content, services.catalogue, services.clock)
        except RuleViolation as refused:
            title = workspace.words.translate("meeting_page", "This meeting cannot be opened")
            self.show_refusal(refused_page(workspace, self, "quote", title, refused))
            return
        self.show_body(MeetingBody(workspace, meeting, self))


class MeetingBody(QWidget):
    """Everything that the rep turns, and the customer's view of it on every screen that shows it."""

    def __init__(
        self, workspace: Workspace[MeetingServices], meeting: Meeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._meeting = workspace, meeting
        self._views: list[CustomerView] = []
        words, services = workspace.words, workspace.services
        self.header = MeetingHeader(words, meeting, self)
        self.presentation = Presentation(
            self,
            services.catalogue.partner().name,
            self.customer_view,
            services.choices,
            workspace.tasks,
        )
        self.bar = ScreenBar(self.presentation, words, self)
        self.lines, self.figures = RepLines(words, self), RepFigures(words, self)
        self.notes = RepNotes(words, self)
        self.picture = SmallPicture(self)
        PointingPicture(self.picture.view, self.presentation)
        self._saver = AutoSaver(workspace.tasks, self)
        self._signing = Signing(workspace, meeting, self._saver, lambda: self._views, self)
        self._keys = UndoKeys(self)
        self._build()
        self._connect()
        self._show()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.lines.first_field

    def leave(self) -> None:
        """Take the customer's view away, and keep what is not on the disk yet."""
        self.presentation.closed.disconnect(self._on_closed)
        self.presentation.stop()
        self._saver.flush()

    def _build(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, _PADDING, 0)
        column.setSpacing(16)
        column.addWidget(self.lines)
        column.addWidget(self.notes)
        column.addWidget(self.figures)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(_PADDING)
        row.addWidget(RepSide(side, self), 2)
        row.addWidget(self.picture, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(_PADDING, 16, _PADDING, 16)
        page.setSpacing(12)
        page.addWidget(self.header)
        page.addWidget(self.bar)
        page.addLayout(row, 1)

    def _connect(self) -> None:
        content = self._meeting.content
        self.lines.quantity_asked.connect(
            lambda key, count: self._edit(lambda: content.set_quantity(key, count, f"quantity:{key}"))
        )
        self.lines.level_asked.connect(lambda key, level: self._edit(lambda: content.set_level(key, level)))
        self.figures.way_taken.connect(lambda: self._edit(content.go_on))
        self.notes.written.connect(lambda text: self._edit(lambda: content.write_notes(text, "notes")))
        self.notes.page_turned.connect(self._on_notes_page)
        self._connect_view(self.picture.view)
        self.header.language_chosen.connect(self._on_language)
        self.header.vat_chosen.connect(self._on_vat)
        self.header.undo_asked.connect(lambda: self._edit(content.undo))
        self.header.redo_asked.connect(lambda: self._edit(content.redo))
        self._keys.undo_asked.connect(lambda: self._edit(content.undo))
        self._keys.redo_asked.connect(lambda: self._edit(content.redo))
        self.header.leave_asked.connect(self._on_leave)
        self.header.accept_asked.connect(self._signing.ask)
        self._signing.view_asked.connect(self.presentation.start)
        self._signing.changed.connect(self._on_signing_changed)
        self._signing.accepted.connect(self._on_accepted)
        self._saver.refused.connect(self._workspace.messages.problems)
        self.presentation.closed.connect(self._on_closed)
        self.bar.told.connect(self._workspace.messages.toast)
        self._workspace.bridge.changed.connect(self._on_changed)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_leave)

    def customer_view(self, parent: QWidget) -> QWidget:
        """The view for a window of the customer's; it follows every edit from now on."""
        view = CustomerView(parent)
        self._connect_view(view)
        view.show_view(self._meeting.view())
        view.turn_to_notes(self.notes.is_page_turned)
        self._views.append(view)
        view.destroyed.connect(self._forget_views)
        self._signing.show_on(view)
        return view

    def _connect_view(self, view: CustomerView) -> None:
        content = self._meeting.content
        view.total_asked.connect(lambda count: self._edit(lambda: content.set_total(count, "total")))
        view.switched.connect(lambda key, on: self._edit(lambda: content.include(key, on)))
        view.term_asked.connect(lambda months: self._edit(lambda: content.set_term(months)))
        view.accept_asked.connect(self._signing.ask)
        view.signed.connect(self._signing.sign)
        view.back_asked.connect(self._signing.give_up)

    def _on_closed(self, _reason: object) -> None:
        """The customer's side is gone: nothing is being signed any more, and everything can be turned."""
        self._views = []
        if self._signing.is_over:
            self._go_to_file()
        elif self._meeting.sealed is not None:
            self._signing.give_up()

    def _forget_views(self) -> None:
        shown = self.presentation.window
        self._views = [] if shown is None else self._views[-1:]

    def _all_views(self) -> list[CustomerView]:
        return [self.picture.view, *self._views]

    def _edit(self, change: Callable[[], None]) -> None:
        """Turn something; both sides show it at once. What is sealed is not turned any more."""
        if self._meeting.sealed is not None:
            return
        with self._workspace.messages.saying_refusals():
            change()
        self._saver.keep(self._meeting.content.keep_draft)
        self._show()

    def _show(self) -> None:
        meeting, words = self._meeting, self._workspace.words
        content = meeting.content
        view = meeting.view()
        for each in self._all_views():
            each.show_view(view)
        self.lines.show_lines(content.lines())
        self.notes.show_notes(view.notes)
        trouble = "" if view.accept else _trouble(content, words)
        self.figures.show_figures(content.figures(), trouble, "" if view.accept else content.way_on())
        self.header.show_state(meeting, can_accept=bool(view.accept))

    def _on_notes_page(self, is_turned: bool) -> None:
        for each in self._all_views():
            each.turn_to_notes(is_turned)

    def _on_language(self, language: str) -> None:
        self._meeting.speak(language)
        self._show()

    def _on_vat(self, is_shown: bool) -> None:
        self._meeting.show_vat(is_shown)
        self._show()

    def _on_signing_changed(self) -> None:
        """Nothing is turned while it is being signed."""
        is_open = self._meeting.sealed is None
        for part in (self.lines, self.notes):
            part.setEnabled(is_open)
        self._show()

    def _on_accepted(self) -> None:
        """The thanks stay until somebody takes them away: what is below them has costs in it."""
        if not self.presentation.is_open:
            self._go_to_file()

    def _go_to_file(self) -> None:
        self._workspace.router.replace(places.CustomerFile(self._meeting.content.customer.id))

    def _on_changed(self, changes: Changes) -> None:
        """A colleague or the portal changed something: what cannot be accepted any more says so quietly."""
        if self._signing.is_over or not (changes.ids or changes.is_everything):
            return
        self._meeting.content.look()
        self._signing.look()
        self._show()

    def _on_leave(self) -> None:
        content = self._meeting.content
        if self._signing.is_over:
            self._go_to_file()
            return
        if not content.is_changed:
            self._end(Leaving.DISCARD)
            return
        dialog = LeaveDialog(self._workspace.words, self.window())
        dialog.chosen.connect(self._end)
        dialog.open(dialog.first_field)

    def _end(self, how: Leaving) -> None:
        content, workspace = self._meeting.content, self._workspace
        self._saver.hold()
        acts: dict[Leaving, Callable[[], object]] = {
            Leaving.REVISION: content.keep_revision,
            Leaving.VARIANT: lambda: content.keep_variant(
                self._meeting.words.formats.clock(self._signing.now())
            ),
            Leaving.DRAFT: content.keep_draft,
            Leaving.DISCARD: content.discard,
        }
        workspace.tasks.command(acts[how], lambda _: self._gone(), self._on_not_left)

    def _on_not_left(self, problems: tuple[Problem, ...]) -> None:
        """The meeting goes on, and what is done in it is kept again."""
        self._saver.release()
        self._workspace.messages.problems(problems)

    def _gone(self) -> None:
        self._workspace.router.back()


def _trouble(content: Content, words: Words) -> str:
    """What keeps it from being accepted, each reason once."""
    return content.trouble() or " ".join(dict.fromkeys(words.problem(each) for each in content.problems()))
