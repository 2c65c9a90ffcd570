"""A typed sentence in the palette: how it was read, the draft that Enter opens, and its other readings."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.typed_sentence.sentence_view import ReadingRow, SentenceView, sentence_view
from app.ui.palette.entries import Entry, Section
from app.ui.theme import theme
from app.ui.typed_sentence.fact_strip import FactStrip
from app.ui.typed_sentence.marked_words import MarkedWords
from app.ui.typed_sentence.open_proposal import open_proposal
from app.ui.typed_sentence.reading_card import (
    ReadingCard,
    ReasonNote,
    height_of,
    icon_of,
    reason_height,
)
from app.ui.typed_sentence.services import SentenceServices
from app.ui.typed_sentence.tab_corrects import TabCorrects
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class Sentences:
    """Reads what stands in ``edit`` as a sentence; nothing is kept before one of its readings is taken."""

    strip: QWidget | None

    def __init__(self, workspace: Workspace[SentenceServices], edit: QLineEdit) -> None:
        self._workspace, self._edit = workspace, edit
        self._marked = MarkedWords(edit)
        self._tab = TabCorrects(edit)
        self._strip = FactStrip(edit.parentWidget())
        self.strip = self._strip
        self._known: tuple[str, SentenceView | None] = ("", None)
        self._strip.hide()

    def begin(self) -> None:
        """Read anew: prices, customers and what they hold may be others."""
        self._known = ("", None)

    def sections(self, typed: str) -> Sequence[Section]:
        view = self._view(typed)
        self._marked.show_marks(view.marks if view is not None else ())
        self._tab.offer(typed, view.correction if view is not None else None)
        self._strip.setVisible(view is not None)
        if view is None:
            return ()
        self._strip.set_facts(view.facts)
        others = self._workspace.words.translate("sentence", "Possible readings of the sentence")
        if view.first is not None:
            others = self._workspace.words.translate("sentence", "Other readings of the sentence")
        return (
            Section(view.heading, (self._first(view),), is_ahead=True),
            Section(
                others, tuple(self._other(row, place) for place, row in enumerate(view.others)), is_ahead=True
            ),
            Section(
                self._workspace.words.translate("palette", "Customers"), self._customer(view), is_ahead=True
            ),
        )

    def _view(self, typed: str) -> SentenceView | None:
        if self._known[0] != typed:
            answered = self._workspace.services.typed_sentences.read(typed) if typed.strip() else None
            view = sentence_view(self._workspace.words, answered) if answered is not None else None
            self._known = (typed, view)
        return self._known[1]

    def _first(self, view: SentenceView) -> Entry:
        row = view.first
        if row is None:
            reason = view.reason
            return Entry(
                key="sentence",
                icon="attention",
                text=reason,
                run=_nothing,
                why_not=reason,
                widget=lambda parent: ReasonNote(reason, parent),
                height=self._unscaled(reason_height(reason, self._width)),
            )
        enter = self._workspace.words.translate("sentence", "Enter", "key")
        return Entry(
            key="sentence",
            icon=icon_of(row.kind),
            text=row.title,
            note=row.line,
            tail=", ".join(f"{each.label} {each.text}" for each in row.amounts),
            run=lambda: self._open(row),
            why_not=row.reason,
            widget=lambda parent: ReadingCard(row, enter, parent),
            height=self._unscaled(height_of(row, self._width)),
        )

    def _other(self, row: ReadingRow, place: int) -> Entry:
        amount = row.amounts[0] if row.amounts and not row.reason else None
        return Entry(
            key=f"sentence {place}",
            icon=icon_of(row.kind),
            text=row.title,
            note=row.line,
            tail=f"{amount.text} {amount.unit}".strip() if amount is not None else "",
            run=lambda: self._open(row),
            why_not=row.reason,
        )

    def _customer(self, view: SentenceView) -> tuple[Entry, ...]:
        """The file of the customer that the sentence is about."""
        if view.first is None:
            return ()
        customer, router = view.first.proposal.customer, self._workspace.router
        name = customer.identity.name
        return (
            Entry(
                key=f"sentence {customer.id}",
                icon="customers",
                text=name,
                note=", ".join((customer.address.city, self._workspace.words.name(customer.status).lower())),
                spans=((0, len(name)),),
                run=lambda: router.go(places.CustomerFile(customer.id)),
            ),
        )

    def _open(self, row: ReadingRow) -> None:
        open_proposal(self._workspace, row.proposal)

    @property
    def _width(self) -> int:
        """How wide an entry is: as the line that is typed into."""
        return max(self._edit.width(), theme().scaled(240))

    def _unscaled(self, height: int) -> int:
        """``height`` as the list counts it, which grows with the text."""
        percent = theme().text_percent
        return -(-height * 100 // percent)


def _nothing() -> None:
    """What cannot be opened does nothing."""
