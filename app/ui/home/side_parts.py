"""The blocks at the right: meetings of today, installations under way, what was opened last."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.customer.states import LifecycleStatus
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.home.home import HomeMeeting, Recent
from app.services.queries.installing import InstallingRow
from app.services.words.names import NAMES
from app.ui.home.destinations import paper_of
from app.ui.home.row import HomeRow
from app.ui.home.row_column import RowColumn
from app.ui.home.section import Section, Sentence
from app.ui.home.services import HomeServices
from app.ui.home.side_rows import InstallingRowView, MeetingRow, RecentRow
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

INSTALLING_MOST = 5


class MeetingsPart(Section):
    """Today's meetings, each leading to its customer; the link pins another."""

    def __init__(self, workspace: Workspace[HomeServices], parent: QWidget, *, may_write: bool) -> None:
        words = workspace.words
        super().__init__(words.translate("home", "My meetings"), parent, link=words.translate("home", "Pin"))
        self._workspace, self._today = workspace, date.min
        self._entries: dict[HomeRow, HomeMeeting] = {}
        self._rows: RowColumn[HomeMeeting] = RowColumn(
            lambda each: each.meeting.id, self._build_row, self._fill, self
        )
        self._nobody = Sentence(self, inset=0)
        self._nobody.setText(words.translate("home", "No meeting today."))
        self.body.addWidget(self._rows)
        self.body.addWidget(self._nobody)
        if self.link is not None:
            self.link.setObjectName("pin_somebody")
            self.link.clicked.connect(self._pin)

    def show_meetings(self, meetings: Sequence[HomeMeeting], today: date) -> None:
        """Show these, as of ``today``."""
        self._today = today
        self._entries.clear()
        self.set_count(self._workspace.formats.count(len(meetings)) if meetings else "")
        self._rows.show_entries(meetings)
        self._nobody.setVisible(not meetings)

    def _build_row(self) -> HomeRow:
        row = MeetingRow(self)
        row.setObjectName("met_today")
        row.clicked.connect(
            lambda: self._workspace.router.go(places.CustomerFile(self._entries[row].meeting.customer_id))
        )
        return row

    def _fill(self, row: HomeRow, entry: HomeMeeting) -> None:
        assert isinstance(row, MeetingRow)
        self._entries[row] = entry
        words, meeting = self._workspace.words, entry.meeting
        at = words.translate("home", "no hour yet") if meeting.at is None else words.formats.clock(meeting.at)
        row.say(meeting.customer_name, at, self._state(entry), is_fresh=entry.is_fresh)

    def _pin(self) -> None:
        # Dialogs and what they find customers with wait until somebody asks.
        from app.ui.actions.choose_customer import ask_whom_to_pin

        ask_whom_to_pin(self._workspace, self.window())

    def _state(self, entry: HomeMeeting) -> str:
        # Loaded with the first meeting that there is.
        from app.services.meetings.sentences import moment_of

        words = self._workspace.words
        if entry.known_at is None:
            return words.translate("home", "never exchanged")
        return words.translate(
            "home", "prices of {moment}", moment=moment_of(words, entry.known_at, self._today)
        )


class InstallingPart(Section):
    """The installations under way, those that have stood the longest first."""

    def __init__(self, workspace: Workspace[HomeServices], parent: QWidget) -> None:
        words = workspace.words
        super().__init__(words.translate("home", "Installations under way"), parent, link=" ")
        self._workspace = workspace
        self._entries: dict[HomeRow, InstallingRow] = {}
        self._rows: RowColumn[InstallingRow] = RowColumn(
            lambda each: each.customer_id, self._build_row, self._fill, self
        )
        self.body.addWidget(self._rows)
        if self.link is not None:
            self.link.setText(words.translate("home", "See all"))
            self.link.setObjectName("see_installing")
            everybody = places.Customers(status=LifecycleStatus.INSTALLING)
            self.link.clicked.connect(lambda: workspace.router.go(everybody))

    def show_rows(self, rows: Sequence[InstallingRow]) -> None:
        """Show the first of them; nothing at all where nothing is installed."""
        self._entries.clear()
        self.set_count(self._workspace.formats.count(len(rows)) if rows else "")
        self._rows.show_entries(rows[:INSTALLING_MOST])
        if self.link is not None:
            self.link.setVisible(len(rows) > INSTALLING_MOST)
        self.setVisible(bool(rows))

    def _build_row(self) -> HomeRow:
        row = InstallingRowView(self)
        row.setObjectName("installing")
        row.clicked.connect(lambda: self._open(self._entries[row]))
        return row

    def _open(self, row: InstallingRow) -> None:
        self._workspace.router.go(places.CustomerFile(CustomerId(row.customer_id), "installation"))

    def _fill(self, row: HomeRow, entry: InstallingRow) -> None:
        assert isinstance(row, InstallingRowView)
        self._entries[row] = entry
        marked = NAMES["InstallationStage"].get(entry.stage)
        stage = "" if marked is None else self._workspace.words.say(marked)
        row.say(entry.name, stage[:1].lower() + stage[1:], entry.stage)


class RecentsPart(Section):
    """The customers and the quotes that were opened last; nothing at all before the first."""

    def __init__(self, workspace: Workspace[HomeServices], parent: QWidget) -> None:
        super().__init__(workspace.words.translate("home", "Opened last"), parent)
        self._workspace = workspace
        self._entries: dict[HomeRow, Recent] = {}
        self._rows: RowColumn[Recent] = RowColumn(lambda each: each.id, self._build_row, self._fill, self)
        self.body.addWidget(self._rows)

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """Show these, in their order."""
        self._entries.clear()
        self._rows.show_entries(recents)
        self.setVisible(bool(recents))

    def _build_row(self) -> HomeRow:
        row = RecentRow(self)
        row.setObjectName("recent")
        row.clicked.connect(lambda: self._open(self._entries[row]))
        return row

    def _open(self, entry: Recent) -> None:
        if entry.kind is Kind.CUSTOMER:
            self._workspace.router.go(places.CustomerFile(CustomerId(entry.id)))
        else:
            self._workspace.router.go(paper_of(entry.kind, entry.id))

    def _fill(self, row: HomeRow, entry: Recent) -> None:
        assert isinstance(row, RecentRow)
        self._entries[row] = entry
        row.say(entry.name, entry.note, "building" if entry.kind is Kind.CUSTOMER else "quote")
