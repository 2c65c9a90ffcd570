"""The start page: what needs the rep today, what expires, what is quoted, whom the rep meets."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.partner.role import Role
from app.services.home.home import HomeView
from app.services.home.to_do import Group, ToDo
from app.services.queries.expiring import ExpiringRow
from app.services.store.changes import Changes
from app.services.sync.status import SyncStatus
from app.services.words import time_left
from app.ui.home.destinations import paper_of, place_of, place_of_all
from app.ui.home.expiring_part import ExpiringPart
from app.ui.home.first_customer import FirstCustomer
from app.ui.home.pipeline_part import PipelinePart, counted
from app.ui.home.section import Section, Sentence
from app.ui.home.sentences import Moment
from app.ui.home.services import HomeServices
from app.ui.home.side_parts import InstallingPart, MeetingsPart, RecentsPart
from app.ui.home.to_do_list import ToDoList
from app.ui.labels.key_names import ctrl_enter
from app.ui.widgets.buttons import Button
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.side_by_side import SideBySide
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_MARGIN, _BETWEEN, _GAP = 24, 32, 40
_WIDEST, _BESIDE_FROM = 1480, 960


class HomePage(QWidget):
    """Reads everything in the background at each change; rows that stay keep the keyboard and their place."""

    def __init__(
        self, workspace: Workspace[HomeServices], _place: places.Home, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked, self.is_shown = 0, False
        self._last_at: datetime | None = None
        words, account = workspace.words, workspace.services.account
        self._may_write = account.role is not Role.VIEWER
        self._new = Button(words.translate("home", "New quote"), "primary", "plus", self)
        self._new.set_main(ctrl_enter(words))
        self._new.setObjectName("new_quote_for")
        self._new.setVisible(self._may_write)
        self._header = ListHeader("", [self._new], self)
        self._scroll = ScrollArea(self)
        self._to_do = Section(words.translate("home", "To do today"), self)
        self._list = ToDoList(words, self, may_write=self._may_write)
        self._nothing = Sentence(self)
        self._nothing.setObjectName("nothing_to_do")
        self._first = FirstCustomer(workspace, self)
        self._expiring = Section(
            words.translate("home", "Expiring this week"), self, link=words.translate("home", "All quotes")
        )
        self._table = ExpiringPart(words, self)
        monthly = words.translate("home", "monthly excl. VAT")
        self._pipeline = Section(words.translate("home", "Quote portfolio"), self, note=monthly)
        self._bars = PipelinePart(words, self)
        self._meetings = MeetingsPart(workspace, self, may_write=self._may_write)
        self._installing = InstallingPart(workspace, self)
        self._recents = RecentsPart(workspace, self)
        self._lay_out()
        self._connect()
        self._head()
        self._refresh()

    def show_view(self, view: HomeView) -> None:
        """Show what was read."""
        words, services = self._workspace.words, self._workspace.services
        count = words.formats.count
        self._head()
        self._to_do.set_count(count(view.to_do) if view.to_do else "")
        self._list.show_groups(view.groups, Moment(view.today, services.clock.now().astimezone()))
        self._nothing.setText(self._nothing_to_do(view))
        self._nothing.setVisible(not view.groups)
        self._first.setVisible(self._may_write and not view.has_customers)
        # For nobody there is nothing to write; the way to the first customer is the one to go.
        self._new.setVisible(self._may_write and view.has_customers)
        self._expiring.set_count(count(len(view.expiring)) if view.expiring else "")
        self._table.show_rows(view.expiring, view.at_stake, view.today, services.main_currency)
        quotes = counted(view.pipeline)
        self._pipeline.set_count(count(quotes) if quotes else "")
        self._bars.show_totals(view.pipeline)
        self._meetings.show_meetings(view.meetings, view.today)
        self._installing.show_rows(view.installing)
        self._recents.show_recents(view.recents)
        self.is_shown = True

    def come_back(self, _place: places.Place) -> None:
        """Read again what no news tells: what was opened meanwhile, and which hour it is."""
        self._refresh()

    def _lay_out(self) -> None:
        self._to_do.body.addWidget(self._list)
        self._to_do.body.addWidget(self._nothing)
        self._to_do.body.addWidget(self._first)
        self._expiring.body.addWidget(self._table)
        self._pipeline.body.addWidget(self._bars)
        left, right = QWidget(self), QWidget(self)
        for side, parts in (
            (left, (self._to_do, self._expiring)),
            (right, (self._pipeline, self._meetings, self._installing, self._recents)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_BETWEEN)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        sides = SideBySide(left, right, _GAP, self, shares=(5, 3), beside_from=_BESIDE_FROM)
        content = QWidget(self._scroll)
        inset = QVBoxLayout(content)
        inset.setContentsMargins(_MARGIN, 4, _MARGIN, _MARGIN)
        inset.addWidget(LimitedWidth(sides, _WIDEST, content))
        inset.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        router = self._workspace.router
        self._new.clicked.connect(self._begin_quote)
        self._list.asked.connect(self._on_asked)
        self._table.asked.connect(self._on_opened)
        if self._expiring.link is not None:
            self._expiring.link.clicked.connect(lambda: router.go(places.Quotes(expiring_only=True)))
        self._workspace.bridge.changed.connect(self._on_changed)
        self._workspace.bridge.sync_changed.connect(self._on_sync_changed)

    def _head(self) -> None:
        """The day and whom it is of; known without anything being read."""
        words, services = self._workspace.words, self._workspace.services
        self._header.title.setText(words.formats.heading_date(services.clock.today()))
        first_name = services.account.name.split(" ")[0]
        self._header.set_count(words.translate("home", "Hello {name}", name=first_name))

    def _refresh(self) -> None:
        self._asked += 1
        asked, home = self._asked, self._workspace.services.home
        self._workspace.tasks.query(lambda: (asked, home.read()), self._on_read)

    def _on_read(self, answer: tuple[int, HomeView]) -> None:
        asked, view = answer
        # Asked again meanwhile: that answer is newer.
        if asked == self._asked:
            self.show_view(view)

    def _nothing_to_do(self, view: HomeView) -> str:
        """That nothing waits, and what comes next."""
        words, following = self._workspace.words, view.next_expiry
        said = words.translate("home", "Nothing waits for you.")
        if not view.has_customers and self._may_write:
            first = words.translate(
                "home", "Begin with the first customer: what is to be done about it comes here."
            )
            return f"{said} {first}"
        if following is None:
            return said
        then = words.translate(
            "home",
            "The next to expire is {number} of {customer}, {when}.",
            number=following.number,
            customer=following.customer_name,
            when=time_left(words, following.expires_on, view.today),
        )
        return f"{said} {then}"

    def _begin_quote(self) -> None:
        # Dialogs and what they find customers with wait until somebody asks.
        from app.ui.actions.choose_customer import ask_for_new_offer

        ask_for_new_offer(self._workspace, self.window())

    def _on_asked(self, asked: object) -> None:
        router = self._workspace.router
        if isinstance(asked, Group):
            router.go(place_of_all(asked.kind))
        elif isinstance(asked, ToDo):
            router.go(place_of(asked, may_write=self._may_write))

    def _on_opened(self, row: object) -> None:
        opened = cast(ExpiringRow, row)
        self._workspace.router.go(paper_of(opened.kind, opened.id))

    def _on_changed(self, news: object) -> None:
        if not cast(Changes, news).is_empty:
            self._refresh()

    def _on_sync_changed(self, news: object) -> None:
        """From when the prices are is another moment after an exchange."""
        last_at = cast(SyncStatus, news).last_at
        if last_at != self._last_at:
            self._last_at = last_at
            self._refresh()
