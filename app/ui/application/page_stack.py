"""The page on screen, and the grids that are kept behind it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.desk.desk import Desk
from app.ui.application.pages import build_page
from app.ui.application.way_out import step_out
from app.ui.theme import no_ring
from app.ui.workspace import places
from app.ui.workspace.bridge import PageBridge
from app.ui.workspace.router import Router
from app.ui.workspace.workspace import Workspace


class PageStack(QStackedWidget):
    """Builds a page when its place is gone to, and drops it when it is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grids: dict[places.Customers, QWidget] = {}
        self._router: Router | None = None
        no_ring(self)

    def show_place(self, workspace: Workspace[Desk], wanted: places.Place) -> places.Place:
        """Show ``wanted``, or where the rep came from when what is there is gone meanwhile; what is shown."""
        left, self._router = self.currentWidget(), workspace.router
        place, page = self._first_page_from(workspace, wanted)
        # A page takes the keyboard only to hand it on with Tab: a ring around all of it says nothing.
        no_ring(page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        if left is not None and left is not page and left not in self._grids.values():
            self._drop(left)
        self._drop_grids_left_behind(workspace)
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Of the keys that no part of the page takes, Escape leads out."""
        is_plain = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if is_plain and self._router is not None and step_out(self._router, self.currentWidget(), self):
            return
        super().keyPressEvent(event)

    def forget_grids(self) -> None:
        """Let every grid be built anew; the one on screen goes when it is left."""
        for grid in self._grids.values():
            if grid is not self.currentWidget():
                self._drop(grid)
        self._grids.clear()

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
        """The page of ``place``; a grid is kept, with its search, selection and scroll position."""
        if not isinstance(place, places.Customers) or not place.is_kept:
            return _build(workspace, place)
        if place not in self._grids:
            self._grids[place] = _build(workspace, place)
        return self._grids[place]

    def _drop_grids_left_behind(self, workspace: Workspace[Desk]) -> None:
        """Forget the channel accounts' grids that *back* no longer leads to."""
        for place in [place for place in self._grids if place.parent_id is not None]:
            if not workspace.router.leads_back_to(place):
                self._drop(self._grids.pop(place))

    def _drop(self, page: QWidget) -> None:
        for news in page.findChildren(PageBridge, options=Qt.FindChildOption.FindDirectChildrenOnly):
            news.fall_silent()
        self.removeWidget(page)
        page.deleteLater()


def _build(workspace: Workspace[Desk], place: places.Place) -> QWidget:
    """A new page that hears the news until it is dropped."""
    news = workspace.bridge.for_page()
    page = build_page(replace(workspace, bridge=news), place)
    news.setParent(page)
    return page
