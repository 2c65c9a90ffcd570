"""What is on the customer's screen: variants or the proposal, then, on the same place, the agreement."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.domain.acceptance.acceptance import SignedBy
from app.services.meeting.meeting import Sealed
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.variants_view import VariantsView
from app.services.words import Words
from app.services.words.agreement_step import AgreementTexts
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.board_canvas import BoardCanvas
from app.ui.meeting.sealed_view import SealedView
from app.ui.meeting.view_canvas import ViewCanvas
from app.ui.meeting.view_notes import ViewNotes
from app.ui.meeting.view_thanks import ViewThanks

_NARROW = 1100
"""Below this width what was sealed stands above the agreement's fields no more: there is no room for both."""


class CustomerView(QWidget):
    """Variants, the proposal or its notes, the agreement beside what was sealed, and the thanks, in turn.

    Signals:
        taken: as of ``BoardCanvas``.
        total_asked, switched, term_asked, accept_asked: as of ``ViewCanvas``.
        signed: a ``SignedBy``.
        back_asked: back to the proposal, which thaws it.
    """

    taken = Signal(str)
    total_asked = Signal(int)
    switched = Signal(str, bool)
    term_asked = Signal(int)
    accept_asked = Signal()
    signed = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.board = ViewCanvas(self), BoardCanvas(self)
        self._proposal: QWidget = self.canvas
        self.step: AgreementStep | None = None
        self._sealed = SealedView(self)
        self._agreement = QWidget(self)
        self._beside = QHBoxLayout(self._agreement)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._sealed, 42)
        self._notes = ViewNotes(self)
        self._has_notes_page = False
        self._thanks = ViewThanks(self)
        self._stack = QStackedLayout(self)
        for page in (self.canvas, self.board, self._notes, self._agreement, self._thanks):
            self._stack.addWidget(page)
        self.board.taken.connect(self.taken)
        self.canvas.total_asked.connect(self.total_asked)
        self.canvas.switched.connect(self.switched)
        self.canvas.term_asked.connect(self.term_asked)
        self.canvas.accept_asked.connect(self.accept_asked)

    def show_view(self, view: MeetingView | VariantsView) -> None:
        """Show the variants, or the proposal, as they are now, where the agreement is not open."""
        was = self._proposal
        if isinstance(view, VariantsView):
            self.board.show_board(view)
            self._proposal = self.board
        else:
            self.canvas.show_view(view)
            self._notes.show_view(view)
            self._proposal = self.canvas
        if self._stack.currentWidget() in (was, self._notes):
            self._show_proposal()

    def turn_to_notes(self, is_turned: bool) -> None:
        """Show the page of notes in place of the proposal, or the proposal again."""
        self._has_notes_page = is_turned
        if self.step is None:
            self._show_proposal()

    def _show_proposal(self) -> None:
        has_notes = self._has_notes_page and self._proposal is self.canvas
        self._stack.setCurrentWidget(self._notes if has_notes else self._proposal)

    def open_agreement(
        self, sealed: Sealed, texts: AgreementTexts, words: Words, now: Callable[[], datetime], note: str
    ) -> None:
        """Ask for everything that an acceptance of ``sealed`` needs."""
        self.close_agreement()
        step = self.step = AgreementStep(words, texts, now, self._agreement)
        step.accepted.connect(self._on_signed)
        step.back_asked.connect(self.back_asked)
        self._beside.addWidget(step, 58)
        self._sealed.show_sealed(sealed.view, note)
        self._stack.setCurrentWidget(self._agreement)
        self._fit()

    def close_agreement(self) -> None:
        """Show the proposal again; what was signed is gone."""
        if self.step is not None:
            self._beside.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
            self.step = None
        self._show_proposal()

    def withdraw(self, sentence: str) -> None:
        """Take the acceptance away: the offer expired, or is another one by now."""
        if self.step is not None:
            self.step.withdraw(sentence)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was accepted."""
        if self.step is not None:
            self.step.refuse(sentence)

    def thank(self, title: str, text: str) -> None:
        """Say that it is accepted."""
        self._thanks.show_thanks(title, text)
        self._stack.setCurrentWidget(self._thanks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._sealed.setVisible(self.width() >= _NARROW)

    def _on_signed(self, signed: SignedBy) -> None:
        self.signed.emit(signed)
