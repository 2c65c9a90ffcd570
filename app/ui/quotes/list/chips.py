"""The chips above the list of quotes: what each lists, how many that are, and in which order at first."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.quote.quote import QuoteStatus
from app.services.change_orders.listed_offers import ListedOffers
from app.services.queries.quote_list import QuoteSort
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.ui.labels.quote_choices import QuoteChoice
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow_row import FlowRow

UNANSWERED = QuoteChoice(
    "unanswered", QT_TRANSLATE_NOOP("quote_list", "No answer for 7 days"), only_unanswered=True
)
OPEN = QuoteChoice("open", QT_TRANSLATE_NOOP("quote_list", "Open quotes"), QuoteStatus.OPEN)
_CHOICES = (
    OPEN,
    QuoteChoice("draft", QT_TRANSLATE_NOOP("quote_list", "Drafts"), QuoteStatus.DRAFT),
    UNANSWERED,
    QuoteChoice("validated", QT_TRANSLATE_NOOP("quote_list", "Validated quotes"), QuoteStatus.VALIDATED),
    QuoteChoice("refused", QT_TRANSLATE_NOOP("quote_list", "Refused quotes"), QuoteStatus.REFUSED),
    QuoteChoice("superseded", QT_TRANSLATE_NOOP("quote_list", "Superseded quotes"), QuoteStatus.SUPERSEDED),
    QuoteChoice("expired", QT_TRANSLATE_NOOP("quote_list", "Expired quotes"), QuoteStatus.EXPIRED),
    QuoteChoice("changes", QT_TRANSLATE_NOOP("quote_list", "Change quotes"), only_changes=True),
    QuoteChoice("all", QT_TRANSLATE_NOOP("quote_list", "All quotes")),
)


def first_order(choice: QuoteChoice) -> tuple[QuoteSort, bool]:
    """What a chip is sorted by until the rep chooses, and whether it descends: the nearest expiry first.

    What does not expire any more begins with what was written last.
    """
    runs_out = choice.status is QuoteStatus.OPEN or choice.only_unanswered
    return (QuoteSort.EXPIRES, False) if runs_out else (QuoteSort.WRITTEN, True)


class QuoteChips(QObject):
    """One of them is chosen, ``first`` at the start.

    Those with nothing behind them are hidden where most days they have nothing.

    Signals:
        chosen: the rep chose another ``QuoteChoice``.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, row: FlowRow, first: QuoteChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._parent = words, parent
        self.choice = first
        self._group = QButtonGroup(self)
        self._chips: Mapping[QuoteChoice, Chip] = {choice: self._build(choice) for choice in _CHOICES}
        for chip in self._chips.values():
            row.add(chip)

    def show_counts(self, found: ListedOffers) -> None:
        """Say how many each lists."""
        count = self._words.formats.count
        for choice, chip in self._chips.items():
            number = _count(choice, found)
            chip.set_count(count(number))
            is_rare = choice.only_unanswered or choice.status is QuoteStatus.DRAFT
            # Most days there is none, and the room is scarce.
            chip.setVisible(bool(number) or choice is self.choice or not is_rare)

    def choose_all(self) -> None:
        """Choose the chip that leaves nothing out."""
        self._chips[_CHOICES[-1]].click()

    def _build(self, choice: QuoteChoice) -> Chip:
        chip = Chip(self._words.say(choice.label), "", None, self._parent)
        chip.setObjectName(f"chip_{choice.name}")
        chip.setChecked(choice is self.choice)
        chip.clicked.connect(lambda: self._on_clicked(choice))
        self._group.addButton(chip)
        return chip

    def _on_clicked(self, choice: QuoteChoice) -> None:
        self.choice = choice
        self.chosen.emit(choice)


def _count(choice: QuoteChoice, found: ListedOffers) -> int:
    """How many a chip would list."""
    if choice.only_changes:
        return found.changes
    if choice.only_unanswered:
        return found.unanswered
    return found.total if choice.status is None else found.statuses[choice.status]
