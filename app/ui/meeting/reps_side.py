"""What the rep turns in a meeting, beside the small picture of what the customer sees."""

from collections.abc import Callable, Iterable
from itertools import chain

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import OfferType
from app.domain.errors import Problem
from app.services.meeting.board_content import BoardContent
from app.services.meeting.content import Content
from app.services.meeting.meeting_view import MeetingView
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.variants_view import VariantsView
from app.services.words import Words
from app.ui.meeting.rep_panel import RepFigures, RepLines, RepNotes, RepSide
from app.ui.meeting.variants_side import VariantsSide

_PADDING = 24


class RepsSide(QWidget):
    """The lines and notes of a proposal, or variants side by side; below both what is for the rep alone.

    Signals:
        turned: a change of the proposal, which takes its ``Content``.
        variants_turned: a change of the variants, which takes their ``BoardContent``.
    """

    turned = Signal(object)
    variants_turned = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.lines, self.notes = RepLines(words, self), RepNotes(words, self)
        self.variants, self.figures = VariantsSide(words, self), RepFigures(words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, _PADDING, 0)
        column.setSpacing(16)
        for part in (self.variants, self.lines, self.notes, self.figures):
            column.addWidget(part)
        column.addStretch(1)
        self._connect()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self.lines.first_field if self.variants.isHidden() else self.variants.first_field

    def lay_out(self, page: QWidget, header: QWidget, bar: QWidget, picture: QWidget) -> None:
        """Put this on ``page`` beside ``picture``, below the others."""
        row = QHBoxLayout()
        row.setSpacing(_PADDING)
        row.addWidget(RepSide(self, page), 2)
        row.addWidget(picture, 3)
        column = QVBoxLayout(page)
        column.setContentsMargins(_PADDING, 16, _PADDING, 16)
        column.setSpacing(12)
        column.addWidget(header)
        column.addWidget(bar)
        column.addLayout(row, 1)

    def show_meeting(
        self,
        meeting: RunningMeeting,
        view: MeetingView | VariantsView,
        not_kept: tuple[Problem, ...] = (),
    ) -> None:
        """Show what is on the table now, of which the customer sees ``view``, and what keeps it there.

        ``not_kept`` is why what was turned is not on the disk.
        """
        proposal, board = meeting.proposal, meeting.board
        has_lines = proposal is not None
        is_other = self.lines.isHidden() is has_lines
        self.variants.setVisible(not has_lines)
        self.lines.setVisible(has_lines)
        self.notes.setVisible(has_lines)
        if proposal is not None and isinstance(view, MeetingView):
            its = proposal.content
            self.lines.show_lines(its.lines())
            self.notes.show_notes(view.notes)
            problems = () if view.accept else its.problems()
            trouble, way = ("", "") if view.accept else (its.trouble(), its.way_on())
            self.figures.show_figures(its.figures(), trouble or self._said(problems, not_kept), way)
        elif board is not None and isinstance(view, VariantsView):
            can_take = {each.key for each in view.variants if each.take}
            content = board.content
            self.variants.show_board(content.display(), can_take, can_add=content.can_add)
            self.figures.show_figures(content.figures(), self._said(not_kept), "")
        if is_other and self.isVisible():
            # What had the keyboard is gone. New fields show themselves first.
            QTimer.singleShot(0, self, self._focus_first)

    def _said(self, *problems: Iterable[Problem]) -> str:
        """The sentences of ``problems``, each once."""
        return " ".join(dict.fromkeys(self._words.problem(each) for each in chain(*problems)))

    def _focus_first(self) -> None:
        self.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self, *, is_open: bool) -> None:
        """Let nothing be turned while something is being signed."""
        for part in (self.lines, self.notes):
            part.setEnabled(is_open)

    def _connect(self) -> None:
        self.lines.quantity_asked.connect(
            lambda key, count: self._turn(lambda its: its.set_quantity(key, count, f"quantity:{key}"))
        )
        self.lines.level_asked.connect(lambda key, level: self._turn(lambda its: its.set_level(key, level)))
        self.notes.written.connect(lambda notes: self._turn(lambda its: its.write_notes(notes, "notes")))
        self.figures.way_taken.connect(lambda: self._turn(lambda its: its.go_on()))
        variants, turn = self.variants, self._turn_variants
        variants.seats_asked.connect(lambda key, seats: turn(lambda its: its.set_seats(key, seats)))
        variants.term_asked.connect(lambda key, term: turn(lambda its: its.set_term(key, term)))
        variants.offer_asked.connect(
            lambda key, offer: turn(lambda its: its.choose_offer(key, OfferType(offer)))
        )
        variants.product_asked.connect(
            lambda key, id, choice: turn(lambda its: its.set_product(key, id, choice))
        )
        variants.addition_asked.connect(lambda addition: turn(lambda its: its.add(addition)))
        variants.copy_asked.connect(lambda key: turn(lambda its: its.copy(key)))
        variants.removal_asked.connect(lambda key: turn(lambda its: its.remove(key)))

    def _turn(self, change: Callable[[Content], None]) -> None:
        self.turned.emit(change)

    def _turn_variants(self, change: Callable[[BoardContent], None]) -> None:
        self.variants_turned.emit(change)
