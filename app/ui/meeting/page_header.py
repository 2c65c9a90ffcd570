"""The head of the rep's side: whom the meeting is with, how it is shown, the way back and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.services.meeting.meeting import Meeting
from app.services.meeting.variants_meeting import VariantsMeeting
from app.services.words import Words
from app.ui.theme import TITLE
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented

_GAP = 8


class MeetingHeader(QWidget):
    """Title, language, VAT, undo and redo, and the two ends of a meeting.

    Signals:
        language_chosen, vat_chosen: how the customer sees it.
        undo_asked, redo_asked, variants_asked, leave_asked, accept_asked: what the buttons say.
    """

    language_chosen = Signal(str)
    vat_chosen = Signal(bool)
    undo_asked = Signal()
    redo_asked = Signal()
    variants_asked = Signal()
    leave_asked = Signal()
    accept_asked = Signal()

    def __init__(self, words: Words, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._title = Label(
            words.translate("meeting_page", "Meeting with {name}", name=name), TITLE, parent=self
        )
        self._language = Segmented(
            words.translate("meeting_page", "Language of the customer"),
            (("fr", "Français"), ("en", "English")),
            self,
        )
        self._language.setObjectName("meeting_language")
        self._vat = CheckBox(words.translate("meeting_page", "With VAT"), self)
        self._vat.setObjectName("meeting_vat")
        self._undo = Button(words.translate("meeting_page", "Undo"), "discreet", "undo", self)
        self._redo = Button(words.translate("meeting_page", "Redo"), "discreet", "redo", self)
        self._variants = Button(
            words.translate("meeting_page", "Back to the variants"), "secondary", "columns", self
        )
        self._variants.setObjectName("meeting_to_variants")
        self._variants.hide()
        self._leave = Button(words.translate("meeting_page", "Leave"), "secondary", parent=self)
        self._leave.setObjectName("meeting_leave")
        self._accept = Button(words.translate("meeting_page", "To the agreement"), "secondary", "pen", self)
        self._accept.setObjectName("meeting_to_agreement")
        self._controls = FlowRow(self, _GAP)
        ways = (self._undo, self._redo, self._variants, self._leave, self._accept)
        for part in (self._language, self._vat, *ways):
            self._controls.add(part)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addWidget(self._title, 1)
        self._box.addWidget(self._controls)
        self._language.chosen.connect(lambda language: self.language_chosen.emit(str(language)))
        self._vat.toggled.connect(self.vat_chosen)
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self._variants.clicked.connect(self.variants_asked)
        self._leave.clicked.connect(self.leave_asked)
        self._accept.clicked.connect(self.accept_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._title.sizeHint().width() + _GAP + self._controls.sizeHint().width()
        is_narrow = wanted > self.width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def show_variants(self, board: VariantsMeeting) -> None:
        """Show what can be done with variants side by side: one is taken before anything is accepted."""
        self._show_look(board.language, is_open=True)
        self._variants.hide()
        self._undo.setEnabled(board.content.can_undo)
        self._redo.setEnabled(board.content.can_redo)
        self._accept.refuse(
            self._words.translate(
                "meeting_page", "Go on with one of the variants first: it is what the customer accepts."
            )
        )

    def show_state(self, meeting: Meeting, *, can_accept: bool, is_taken: bool = False) -> None:
        """Show what can be done now; nothing is turned while something is being signed.

        What was taken from variants can be given back, with the key that undoes as well.
        """
        is_open, content = meeting.sealed is None, meeting.content
        self._show_look(meeting.language, is_open=is_open)
        self._variants.setVisible(is_taken)
        self._variants.setEnabled(is_open)
        self._undo.setEnabled(is_open and (content.can_undo or is_taken))
        self._redo.setEnabled(is_open and content.can_redo)
        self._accept.allow()
        self._accept.setEnabled(is_open and can_accept)

    def _show_look(self, language: str, *, is_open: bool) -> None:
        self._language.set_value(language)
        self._language.setEnabled(is_open)
        self._vat.setEnabled(is_open)
