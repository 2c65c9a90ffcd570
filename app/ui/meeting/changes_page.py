"""What changed, shown to the customer: the rep in the window, the customer on a screen of its own."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.services.meeting.comparison_meeting import ComparisonMeeting
from app.services.store.changes import Changes
from app.ui.meeting.customer_view import CustomerView
from app.ui.meeting.pointing_picture import PointingPicture
from app.ui.meeting.presentation import Presentation
from app.ui.meeting.screen_bar import ScreenBar
from app.ui.meeting.services import ChangesShownServices
from app.ui.meeting.small_picture import SmallPicture
from app.ui.widgets.buttons import Button
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places
from app.ui.workspace.opened_page import OpenedPage
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace

_PADDING = 24


class ChangesShownPage(OpenedPage["ChangesShownBody"]):
    """Two versions shown to their customer, or why they cannot be."""

    def __init__(
        self,
        workspace: Workspace[ChangesShownServices],
        place: places.ShowChanges,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        services = workspace.services
        kind = Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE
        try:
            meeting = ComparisonMeeting(
                services.comparisons,
                services.customers,
                services.letterheads.on_screen(),
                services.clock,
                (kind, place.document_id),
                (place.before, place.after),
            )
            meeting.view()
        except RuleViolation as refused:
            title = workspace.words.translate("meeting_page", "These versions cannot be shown")
            self.show_refusal(refused_page(workspace, self, "layers", title, refused))
            return
        self.show_body(ChangesShownBody(workspace, meeting, place, self))


class ChangesShownBody(QWidget):
    """The customer's view in small, the language it speaks, and the screen that it is shown on."""

    def __init__(
        self,
        workspace: Workspace[ChangesShownServices],
        meeting: ComparisonMeeting,
        place: places.ShowChanges,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._meeting, self._place = workspace, meeting, place
        self._views: list[CustomerView] = []
        words, services = workspace.words, workspace.services
        self._language = Segmented(
            words.translate("meeting_page", "Language of the customer"),
            (("fr", "Français"), ("en", "English")),
            self,
        )
        self._language.setObjectName("meeting_language")
        self._language.set_value(meeting.language)
        self._leave = Button(words.translate("meeting_page", "Leave"), "secondary", parent=self)
        self._leave.setObjectName("meeting_leave")
        where = words.translate("meeting_page", "Where you are")
        self._header = ObjectHeader(where, [self._language, self._leave], self)
        partner = services.catalogue.partner().name
        self.presentation = Presentation(self, partner, self.customer_view, services.choices, workspace.tasks)
        self.bar = ScreenBar(self.presentation, words, self)
        self.picture = SmallPicture(self)
        PointingPicture(self.picture.view, self.presentation)
        self._build()
        self._connect()
        self._show()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._language

    def leave(self) -> None:
        """Take the customer's view away."""
        self.presentation.stop()

    def customer_view(self, parent: QWidget) -> QWidget:
        """The view for a window of the customer's."""
        view = CustomerView(parent)
        view.show_view(self._meeting.view())
        self._views = [view]
        return view

    def _build(self) -> None:
        words, meeting, place = self._workspace.words, self._meeting, self._place
        self._header.title.setText(words.translate("meeting_page", "What changed, for the customer"))
        back = places.WhatChanged(place.document_id, place.before, place.after, is_change=place.is_change)
        self._header.breadcrumb.set_places(
            [
                (places.CustomerFile(meeting.customer_id, "quotes"), meeting.customer_name),
                (back, meeting.display_number),
            ]
        )
        inset = QVBoxLayout()
        inset.setContentsMargins(_PADDING, 12, _PADDING, 16)
        inset.setSpacing(12)
        inset.addWidget(self.bar)
        inset.addWidget(self.picture, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._header)
        page.addLayout(inset, 1)

    def _connect(self) -> None:
        workspace = self._workspace
        self._header.breadcrumb.chosen.connect(workspace.router.go)
        self._language.chosen.connect(self._on_language)
        self._leave.clicked.connect(workspace.router.back)
        self.presentation.closed.connect(self._on_closed)
        self.bar.told.connect(workspace.messages.toast)
        workspace.bridge.changed.connect(self._on_changed)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(workspace.router.back)

    def _show(self) -> None:
        view = self._meeting.view()
        for each in (self.picture.view, *self._views):
            each.show_view(view)

    def _on_language(self, language: object) -> None:
        self._meeting.speak(str(language))
        self._show()

    def _on_closed(self, _reason: object) -> None:
        self._views = []

    def _on_changed(self, news: object) -> None:
        """A colleague or the portal changed something: what cannot be shown any more leaves both sides."""
        changes = cast(Changes, news)
        kinds = (Kind.QUOTE, Kind.CHANGE_ORDER, Kind.CONTRACT, Kind.LICENCE, Kind.CUSTOMER)
        if not changes.is_everything and not any(changes.of(each) for each in kinds):
            return
        try:
            self._show()
        except RuleViolation as refused:
            self.presentation.stop()
            self._workspace.messages.problems(refused.problems)
            self._workspace.router.back()
