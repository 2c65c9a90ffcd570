"""What an offer comes to, beside its lines; below, for the rep only, margin and discount."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.quotes.offer_amounts import AmountKey, DisplayAmount
from app.services.quotes.offer_preview import DisplayShare, OfferPreview
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.quotes.preview.approval import PreviewApproval
from app.ui.quotes.preview.below import PreviewBelow
from app.ui.quotes.preview.options import PreviewOptions
from app.ui.theme import NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.preview_rows import BigAmount, PreviewHeading, PreviewRow, PrivateMark, ShareRow
from app.ui.widgets.scroll_area import scrolled_down

_PADDING = 24


class PreviewPanel(Panel):
    """The panel at the right; ``show_preview`` repaints only what changed.

    Signals:
        why_asked: the key of an amount and its button.
        ask_asked: save the offer and ask a manager to approve it.
    """

    why_asked = Signal(object, object)
    ask_asked = Signal()

    def __init__(self, words: Words, prices_note: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", parent)
        self.setObjectName("preview")
        self._words = words
        self._preview: OfferPreview | None = None
        self._keys = AmountKeys(self)
        self._rows: dict[AmountKey, PreviewRow] = {}
        self._heading = PreviewHeading(words.translate("quotes", "Preview"), prices_note, self)
        self._main = BigAmount("", "", self)
        self._below = PreviewBelow(words, self._keys, self)
        self._first = PreviewRow("", "", self, strong=True)
        self._first_note = Label("", NOTE, "text3", self)
        self._options = PreviewOptions(self._keys, self)
        self._private = PrivateMark(
            words.translate("quotes", "For you only"), words.translate("quotes", "on no document"), self
        )
        self._margin = ShareRow(words.translate("quotes", "Margin"), "c1", self, amounts=2)
        self._discount = ShareRow(words.translate("quotes", "Effective discount"), "c2", self, amounts=1)
        self._approval = PreviewApproval(words, self._keys, self)
        self._name_amounts()
        self._rows_box = QVBoxLayout()
        self._build()
        self._keys.why_asked.connect(self.why_asked)
        self._approval.ask_asked.connect(self.ask_asked)

    @property
    def main_amount(self) -> AmountButton:
        """The big figure."""
        return self._main.amount

    def set_may_ask(self, may_ask: bool) -> None:
        """Whether the one who writes may save the offer at all."""
        self._approval.ask.setEnabled(may_ask)

    def set_prices_note(self, note: str) -> None:
        """Say which price list it is, and of when."""
        self._heading.note.setText(note)

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts; what changed is marked for a moment."""
        before, self._preview = self._preview, shown
        self._keys.show(self._main.amount, shown.main)
        if before is not None and before.main != shown.main:
            _announce(self._main.amount, shown.main)
        self._main.unit.setText(shown.main.label)
        if before is None or before.below != shown.below:
            self._below.show_amounts(shown.below)
        self._show_rows(shown.rows)
        self._first.label.setText(shown.first.label)
        self._keys.show(self._first.amount, shown.first)
        self._first_note.setText(shown.first_note)
        self._options.show_options(shown.options)
        self._show_share(self._margin, shown.margin)
        self._show_share(self._discount, shown.discount)
        self._approval.show_reasons(shown.approval, shown.beyond)

    def _show_rows(self, rows: Sequence[DisplayAmount]) -> None:
        """The rows stay as long as they stand for the same amounts."""
        if list(self._rows) != [row.key for row in rows]:
            self._rebuild_rows(rows)
        for shown in rows:
            row = self._rows[shown.key]
            if row.label.text() != shown.label:
                row.label.setText(shown.label)
            self._keys.show(row.amount, shown)

    def _rebuild_rows(self, rows: Sequence[DisplayAmount]) -> None:
        for row in self._rows.values():
            self._rows_box.removeWidget(row)
            self._keys.remove(row.amount)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for shown in rows:
            row = PreviewRow(shown.label, "", self)
            row.amount.setObjectName(_name_of(shown.key))
            self._rows[shown.key] = row
            self._rows_box.addWidget(row)

    def _show_share(self, row: ShareRow, shown: DisplayShare | None) -> None:
        if shown is None:
            row.show_amounts(False)
            row.set_share(0.0, self._words.translate("quotes", "unknown", "margin"))
            return
        row.show_amounts(bool(shown.amounts))
        for button, amount in zip(row.amounts, shown.amounts, strict=False):
            self._keys.show(button, amount)
        row.set_share(float(shown.share), shown.suffix, float(shown.target), shown.note)

    def _name_amounts(self) -> None:
        self._main.amount.setObjectName("monthly_total")
        self._first.amount.setObjectName("due_first")
        self._discount.amounts[0].setObjectName("effective_discount")
        for button, name in zip(self._margin.amounts, ("margin", "margin_percent"), strict=True):
            button.setObjectName(name)

    def _build(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PADDING, 20, _PADDING, _PADDING)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addSpacing(14)
        column.addWidget(self._main)
        column.addWidget(self._below)
        column.addSpacing(14)
        column.addWidget(HLine("line", inner))
        column.addSpacing(7)
        column.addLayout(self._rows_box)
        column.addSpacing(7)
        column.addWidget(HLine("line2", inner))
        column.addSpacing(6)
        column.addWidget(self._first)
        column.addWidget(self._first_note)
        column.addSpacing(12)
        column.addWidget(self._options)
        column.addSpacing(16)
        self._build_private(column, inner)
        column.addStretch(1)
        scroll = scrolled_down(inner, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scroll)

    def _build_private(self, column: QVBoxLayout, inner: QWidget) -> None:
        column.addWidget(self._private)
        column.addSpacing(12)
        column.addWidget(self._margin)
        column.addSpacing(14)
        column.addWidget(self._discount)
        column.addSpacing(22)
        column.addWidget(self._approval)


def _announce(button: AmountButton, shown: DisplayAmount) -> None:
    """A screen reader says the new total when it has finished what it is saying."""
    if QAccessible.isActive():
        said = f"{shown.amount} {shown.label}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(button, said))


def _name_of(key: AmountKey) -> str:
    if key.kind.value == "term":
        return "term_total"
    return f"{key.kind.value}_{key.period.value}_{key.index}" if key.index else f"{key.kind}_{key.period}"
