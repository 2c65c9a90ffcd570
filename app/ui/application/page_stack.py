"""The page on screen, and the pages that are kept behind it."""

from dataclasses import replace
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.desk.desk import Desk
from app.ui.application.kept_pages import KeptPages, key_of
from app.ui.application.pages import build_page
from app.ui.application.way_out import step_out
from app.ui.theme import no_ring
from app.ui.workspace import places
from app.ui.workspace.bridge import PageBridge
from app.ui.workspace.router import Router
from app.ui.workspace.workspace import Workspace


@runtime_checkable
class ComesBack(Protocol):
    """A kept page that wants to know where in it the rep returns to."""

    def come_back(self, place: places.Place) -> None:
        """Show what ``place`` names."""


class PageStack(QStackedWidget):
    """Builds a page when its place is gone to, and drops it when it is left, lists and files aside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = KeptPages()
        self._router: Router | None = None
        no_ring(self)

    def show_place(self, workspace: Workspace[Desk], wanted: places.Place) -> places.Place:
        """Show ``wanted``, or where the rep came from when what is there is gone meanwhile; what is shown."""
        left, self._router = self.currentWidget(), workspace.router
        if left is not None and left in self._kept:
            self._kept.leave(left)
        place, page = self._first_page_from(workspace, wanted)
        # A page takes the keyboard only to hand it on with Tab: a ring around all of it says nothing.
        no_ring(page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        if left is not None and left is not page and left not in self._kept:
            self._drop(left)
        for behind in self._kept.take_behind(lambda key: _leads_back_to(workspace.router, key), page):
            self._drop(behind)
        return place

    def take_focus(self) -> None:
        """Give the keyboard to the page, where it had it when it was left."""
        page = self.currentWidget()
        if page is not None:
            (self._kept.focus_of(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Of the keys that no part of the page takes, Escape leads out."""
        is_plain = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if is_plain and self._router is not None and step_out(self._router, self.currentWidget(), self):
            return
        super().keyPressEvent(event)

    def forget_pages(self) -> None:
        """Let every page be built anew; the one on screen goes when it is left."""
        for page in self._kept.take_all():
            if page is not self.currentWidget():
                self._drop(page)

    def _first_page_from(
        self, workspace: Workspace[Desk], place: places.Place
    ) -> tuple[places.Place, QWidget]:
        """The first page that can be built on the way back from ``place``; why it is no other is said.

        A customer that the portal did not take is gone, for one; where the rep started never is.
        """
        refused: list[Problem] = []
        while True:
            try:
                page = self._page_of(workspace, place)
            except RuleViolation as reasons:
                if place == workspace.router.start:
                    raise
                refused.extend(reasons.problems)
                place = workspace.router.give_up()
                continue
            if refused:
                workspace.messages.problems(refused)
            return place, page

    def _page_of(self, workspace: Workspace[Desk], place: places.Place) -> QWidget:
        """The page of ``place``, as it was left where it is kept."""
        page = self._kept.find(place)
        if page is None:
            page = _build(workspace, place)
            self._kept.keep(place, page)
            return page
        if isinstance(place, places.CustomerFile):
            self._check_customer(workspace, place)
        self._kept.come_back(page)
        if isinstance(page, ComesBack):
            page.come_back(place)
        return page

    def _check_customer(self, workspace: Workspace[Desk], place: places.CustomerFile) -> None:
        """Drop the file of a customer who is gone.

        Raises:
            RuleViolation: ``customer.missing``.
        """
        try:
            workspace.services.queries.header(place.customer_id)
        except RuleViolation:
            page = self._kept.take(place)
            if page is not None and page is not self.currentWidget():
                self._drop(page)
            raise

    def _drop(self, page: QWidget) -> None:
        for news in page.findChildren(PageBridge, options=Qt.FindChildOption.FindDirectChildrenOnly):
            news.fall_silent()
        self.removeWidget(page)
        page.deleteLater()


def _leads_back_to(router: Router, key: places.Place) -> bool:
    """Whether the rep is where the page of ``key`` is, or comes to it by going back."""
    return any(key_of(each) == key for each in router.trail)


def _build(workspace: Workspace[Desk], place: places.Place) -> QWidget:
    """A new page that hears the news until it is dropped."""
    news = workspace.bridge.for_page()
    page = build_page(replace(workspace, bridge=news), place)
    news.setParent(page)
    return page
