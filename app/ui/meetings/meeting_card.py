"""One meeting: whom, when, what is here for it and from when, and what is missing with the way on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.meetings.pinned import PinnedMeeting
from app.services.meetings.proof import Lack, Mend, Missing, Proof
from app.services.meetings.sentences import mend_label, missing_line, proof_line
from app.services.words import Words
from app.ui.theme import BODY, CARD, CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class ShownMeeting:
    """A meeting with its proof, as of the day it was read on.

    There are minutes of ``minutes_day``: of its own day, else of the last meeting with this customer.
    """

    meeting: PinnedMeeting
    proof: Proof
    today: date
    minutes_day: date | None = None


class MeetingCard(Card):
    """Shows a meeting as it was read; a change of it is another card.

    Signals:
        open_asked: the file of the customer.
        minutes_asked: the minutes of that day.
        move_asked, unpin_asked: as the buttons say.
        mend_asked: the ``Mend`` that the rep chose.
    """

    open_asked = Signal()
    minutes_asked = Signal(object)
    move_asked = Signal()
    unpin_asked = Signal()
    mend_asked = Signal(object)

    def __init__(self, words: Words, shown: ShownMeeting, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.shown, self._words, self._names = shown, words, names
        self.setObjectName(f"meeting:{shown.meeting.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.body.setSpacing(6)
        self.body.addLayout(self._build_head())
        self.body.addLayout(self._build_proof())
        for each in shown.proof.missing:
            self.body.addLayout(self._build_missing(each))

    def _build_head(self) -> QHBoxLayout:
        words, meeting = self._words, self.shown.meeting
        row = QHBoxLayout()
        row.setSpacing(8)
        if meeting.at is not None:
            row.addWidget(Label(words.formats.clock(meeting.at), BODY, "text2", self))
        row.addWidget(self._build_name(), 1)
        if not self._is_gone():
            self._add_minutes(row)
            opened = Button(words.translate("meetings", "Open"), "secondary", parent=self, height=28)
            opened.setObjectName("open_file")
            opened.clicked.connect(self.open_asked)
            row.addWidget(opened)
        move = IconButton("calendar", words.translate("meetings", "Move the meeting"), self, size=28)
        move.setObjectName("move_meeting")
        move.clicked.connect(self.move_asked)
        unpin = IconButton("close", words.translate("meetings", "Unpin"), self, size=28)
        unpin.setObjectName("unpin")
        unpin.clicked.connect(self.unpin_asked)
        row.addWidget(move)
        row.addWidget(unpin)
        return row

    def _build_name(self) -> Label:
        """Whom one meets: a long name takes further lines, and the buttons keep their place."""
        name = Label(self.shown.meeting.customer_name, CARD, parent=self, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        name.setSizePolicy(policy)
        return name

    def _add_minutes(self, row: QHBoxLayout) -> None:
        words, day = self._words, self.shown.minutes_day
        if day is None:
            return
        text = words.translate("papers", "Minutes of {day}", day=words.formats.short_date(day))
        minutes = Button(text, "secondary", parent=self, height=28)
        minutes.setObjectName("read_minutes")
        minutes.clicked.connect(lambda: self.minutes_asked.emit(day))
        row.addWidget(minutes)

    def _build_proof(self) -> QHBoxLayout:
        proof = self.shown.proof
        is_fresh = not any(each.lack in (Lack.NOT_EXCHANGED, Lack.CUSTOMER_GONE) for each in proof.missing)
        text = proof_line(self._words, proof, self.shown.today, self._names)
        line = Label(text[:1].upper() + text[1:], CELL, "text2", self, wrap=True)
        line.setObjectName("proof")
        row = QHBoxLayout()
        row.setSpacing(8)
        icon = IconView(
            "ok" if is_fresh else "clock", "success" if is_fresh else "warning", 16, self, line=20
        )
        row.addWidget(icon, 0, _TOP)
        row.addWidget(line, 1)
        return row

    def _build_missing(self, missing: Missing) -> QHBoxLayout:
        sentence = missing_line(self._words, missing, self.shown.proof, self.shown.today, self._names)
        text = Label(sentence, CELL, parent=self, wrap=True)
        text.setObjectName(f"missing:{missing.lack.value}")
        mend = Button(mend_label(self._words, missing.mend), "link", parent=self, height=28)
        mend.setObjectName(f"mend:{missing.lack.value}")
        mend.clicked.connect(lambda: self.mend_asked.emit(missing.mend))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconView("attention", "warning", 16, self, line=28), 0, _TOP)
        row.addWidget(text, 1)
        row.addWidget(mend, 0, _TOP)
        return row

    def _is_gone(self) -> bool:
        return any(each.mend is Mend.UNPIN for each in self.shown.proof.missing)


class DayHead(QWidget):
    """The day that the cards below it are of."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(Label(text, CARD, parent=self))
