"""The rep's meetings by day, each with what is here for it; brought one by one or all at once."""

from itertools import groupby
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.kind import Kind
from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.proof import Mend
from app.services.meetings.sentences import day_of
from app.services.store.changes import Changes
from app.ui.actions.pin_dialog import PinDialog
from app.ui.labels.key_names import ctrl_enter
from app.ui.meetings.bring_bar import BringBar
from app.ui.meetings.day_list_dialog import DayListDialog
from app.ui.meetings.meeting_card import DayHead, MeetingCard, ShownMeeting
from app.ui.meetings.services import MeetingsServices
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_MARGIN = 24


class MeetingsPage(QWidget):
    """Reads the list and its proofs in the background at each change, and shows anew only what is another."""

    def __init__(
        self, workspace: Workspace[MeetingsServices], _place: places.Meetings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self._asked = 0
        self._names = workspace.services.queries.names(Kind.PROGRAMME, words.language)
        self._bring = Button(words.translate("meetings", "Bring all"), "primary", "download", self)
        self._bring.setObjectName("bring_all")
        self._bring.set_main(ctrl_enter(words))
        self._list = Button(words.translate("meetings", "The list of a day"), "secondary", "pin", self)
        self._list.setObjectName("pin_from_list")
        title = words.translate("meetings", "My meetings")
        self._header = ListHeader(title, [self._list, self._bring], self)
        self._bar = BringBar(workspace, self)
        self._scroll = ScrollArea(self)
        self._cards: dict[str, MeetingCard] = {}
        self._heads: list[DayHead] = []
        choose = Button(words.translate("meetings", "Choose customers"), "primary", "customers", self)
        choose.clicked.connect(lambda: workspace.router.go(places.Customers()))
        self._empty = EmptyState(
            "pin",
            words.translate("meetings", "No meeting is pinned"),
            words.translate(
                "meetings", "Pin the customers you meet: what is newest for them is brought along."
            ),
            choose,
            self,
        )
        self._lay_out()
        self._list.clicked.connect(self._ask_for_list)
        self._bring.clicked.connect(lambda: self._bar.bring(None))
        self._bar.ended.connect(self._refresh)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.bridge.sync_changed.connect(self._on_sync_changed)
        self._refresh()

    @property
    def cards(self) -> tuple[MeetingCard, ...]:
        """The meetings on show, in their order."""
        return tuple(self._cards.values())

    def _lay_out(self) -> None:
        content = QWidget(self._scroll)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._bar)
        column.addWidget(body, 1)

    def _refresh(self) -> None:
        self._asked += 1
        asked = self._asked
        self._workspace.tasks.query(lambda: (asked, self._read()), self._on_read)

    def _on_read(self, answer: tuple[int, tuple[ShownMeeting, ...]]) -> None:
        asked, found = answer
        # Asked again meanwhile: that answer is newer.
        if asked == self._asked:
            self._show(found)

    def _read(self) -> tuple[ShownMeeting, ...]:
        services = self._workspace.services
        today = services.clock.today()
        return tuple(
            ShownMeeting(
                each,
                services.proofs.proof(each),
                today,
                services.minutes.day_for(each.customer_id, each.day),
            )
            for each in services.meetings.all()
        )

    def _show(self, found: tuple[ShownMeeting, ...]) -> None:
        there, self._cards = self._cards, {}
        for head in self._heads:
            self._put_away(head)
        self._heads.clear()
        for day, shown in groupby(found, lambda each: each.meeting.day):
            words = self._workspace.words
            text = words.translate("meetings", "Without a day")
            if day is not None:
                text = day_of(words, day, found[0].today)
            head = DayHead(text, self)
            self._heads.append(head)
            self._column.insertWidget(self._column.count() - 1, head)
            for each in shown:
                self._add(each, there.pop(each.meeting.id, None))
        for card in there.values():
            self._put_away(card)
        self._header.set_count(self._workspace.formats.count(len(found)) if found else "")
        self._bring.setVisible(bool(found))
        self._bar.tell()
        self._stack.setCurrentWidget(self._scroll if found else self._empty)

    def _add(self, shown: ShownMeeting, there: MeetingCard | None) -> None:
        """The card that shows just that, or a new one."""
        card = there
        if card is None or card.shown != shown:
            if card is not None:
                self._put_away(card)
            card = self._build_card(shown)
        self._cards[shown.meeting.id] = card
        # A layout keeps the place of what is put into it twice.
        self._column.removeWidget(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _build_card(self, shown: ShownMeeting) -> MeetingCard:
        meeting, router = shown.meeting, self._workspace.router
        card = MeetingCard(self._workspace.words, shown, self._names, self)
        card.open_asked.connect(lambda: router.go(places.CustomerFile(meeting.customer_id)))
        card.minutes_asked.connect(lambda day: router.go(places.ReadMinutes(meeting.customer_id, day)))
        card.move_asked.connect(lambda: self._move(meeting))
        card.unpin_asked.connect(lambda: self._unpin(meeting))
        card.mend_asked.connect(lambda mend: self._mend(meeting, mend))
        return card

    def _ask_for_list(self) -> None:
        dialog = DayListDialog(self._workspace, self.window())
        dialog.open(dialog.list)

    def _put_away(self, part: QWidget) -> None:
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def _mend(self, meeting: PinnedMeeting, mend: Mend) -> None:
        router = self._workspace.router
        match mend:
            case Mend.BRING:
                self._bar.bring([meeting.id])
            case Mend.QUOTES:
                router.go(places.CustomerFile(meeting.customer_id, "quotes"))
            case Mend.OUTBOX:
                router.go(places.Outbox())
            case Mend.ATTENTION:
                router.go(places.Attention())
            case Mend.UNPIN:
                self._unpin(meeting)

    def _move(self, meeting: PinnedMeeting) -> None:
        words, services = self._workspace.words, self._workspace.services
        dialog = PinDialog(
            self._workspace,
            words.translate("meetings", "When do you meet {name}?", name=meeting.customer_name),
            words.translate("meetings", "Move"),
            services.clock.today(),
            lambda day, at: services.meetings.move(meeting.id, day, at),
            self.window(),
            day=meeting.day,
            at=meeting.at,
        )
        dialog.open(dialog.day)

    def _unpin(self, meeting: PinnedMeeting) -> None:
        words, services, tasks = self._workspace.words, self._workspace.services, self._workspace.tasks

        def say(gone: tuple[PinnedMeeting, ...]) -> None:
            self._workspace.messages.toast(
                words.translate("meetings", "{name} is unpinned", name=meeting.customer_name),
                words.translate("meetings", "Undo"),
                lambda: tasks.command(lambda: services.meetings.keep(gone)),
            )

        tasks.command(lambda: services.meetings.unpin([meeting.id]), say)

    def _on_changed(self, news: object) -> None:
        if not cast(Changes, news).is_empty:
            self._refresh()

    def _on_sync_changed(self, _news: object) -> None:
        self._bar.tell()
