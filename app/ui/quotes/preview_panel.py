"""What an offer comes to, beside its lines; below, for the rep only, margin and discount."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services.flows.offer_preview import AmountKey, OfferPreview, ShownAmount, ShownShare
from app.services.words import Words
from app.ui.quotes.preview_options import PreviewOptions
from app.ui.theme import CELL, NOTE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.preview_rows import BigAmount, PreviewHeading, PreviewRow, PrivateMark, ShareRow

_PADDING = 24


class PreviewPanel(Panel):
    """The panel at the right; ``show_preview`` repaints only what changed.

    Signals:
        why_asked: the key of an amount and its button.
    """

    why_asked = Signal(object, object)

    def __init__(self, words: Words, prices_note: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", "left", parent)
        self.setObjectName("preview")
        self._words = words
        self._shown: OfferPreview | None = None
        self._keys: dict[AmountButton, AmountKey] = {}
        self._rows: dict[AmountKey, PreviewRow] = {}
        self._heading = PreviewHeading(words.translate("quotes", "Preview"), prices_note, self)
        self._main = BigAmount("", "", self)
        self._below = Label("", NOTE, "text3", self)
        self._first = PreviewRow("", "", self, strong=True)
        self._first_note = Label("", NOTE, "text3", self)
        self._options = PreviewOptions(self)
        self._private = PrivateMark(
            words.translate("quotes", "For you only"), words.translate("quotes", "on no document"), self
        )
        self._margin = ShareRow(words.translate("quotes", "Margin"), "c1", self)
        self._discount = ShareRow(words.translate("quotes", "Effective discount"), "c2", self)
        self._approval_icon = IconView("ok", "success", 16, self, line=CELL.line)
        self._approval = Label("", CELL, "text2", self, wrap=True)
        self._approval.setObjectName("approval")
        self._main.amount.setObjectName("monthly_total")
        self._first.amount.setObjectName("due_first")
        self._rows_box = QVBoxLayout()
        self._build()
        for amount in (self._main.amount, self._first.amount):
            amount.asked.connect(self._on_asked)

    @property
    def main_amount(self) -> AmountButton:
        """The big figure."""
        return self._main.amount

    def set_prices_note(self, note: str) -> None:
        """Say which price list it is, and of when."""
        self._heading.note.setText(note)

    def show_preview(self, shown: OfferPreview) -> None:
        """Show other amounts; what changed is marked for a moment."""
        before, self._shown = self._shown, shown
        is_first = before is None
        self._keys[self._main.amount], self._keys[self._first.amount] = shown.main.key, shown.first.key
        show_amount(self._main.amount, shown.main, is_quiet=is_first)
        if before is not None and before.main != shown.main:
            _announce(self._main.amount, shown.main)
        self._main.unit.setText(shown.main.label)
        self._below.setText(shown.below)
        self._show_rows(shown.rows)
        self._first.label.setText(shown.first.label)
        show_amount(self._first.amount, shown.first, is_quiet=is_first)
        self._first_note.setText(shown.first_note)
        self._options.show_options(shown.options)
        self._show_margin(shown.margin)
        _show_share(self._discount, shown.discount)
        if before is None or before.approval != shown.approval:
            self._show_approval(shown.approval)

    def _show_rows(self, rows: Sequence[ShownAmount]) -> None:
        """The rows stay as long as they stand for the same amounts."""
        if list(self._rows) != [row.key for row in rows]:
            self._rebuild_rows(rows)
        for shown in rows:
            row = self._rows[shown.key]
            if row.label.text() != shown.label:
                row.label.setText(shown.label)
            show_amount(row.amount, shown, is_quiet=not row.amount.text())

    def _rebuild_rows(self, rows: Sequence[ShownAmount]) -> None:
        for row in self._rows.values():
            self._rows_box.removeWidget(row)
            self._keys.pop(row.amount, None)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for shown in rows:
            row = PreviewRow(shown.label, "", self)
            row.amount.setObjectName(_name_of(shown.key))
            row.amount.asked.connect(self._on_asked)
            self._keys[row.amount] = shown.key
            self._rows[shown.key] = row
            self._rows_box.addWidget(row)

    def _show_margin(self, margin: ShownShare | None) -> None:
        if margin is None:
            self._margin.set_share(0.0, self._words.translate("quotes", "unknown", "margin"))
        else:
            _show_share(self._margin, margin)

    def _show_approval(self, reasons: Sequence[str]) -> None:
        words = self._words
        if not reasons:
            self._approval_icon.set_icon("ok", "success")
            self._approval.setText(words.translate("quotes", "No approval needed"))
            return
        self._approval_icon.set_icon("attention", "warning")
        told = words.translate("quotes", "A manager must approve before it is printed, sent or validated:")
        self._approval.setText("\n".join((told, *reasons)))

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
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        # The panel's own ground shows through.
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
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
        approval = QHBoxLayout()
        approval.setSpacing(8)
        approval.addWidget(self._approval_icon, 0, Qt.AlignmentFlag.AlignTop)
        approval.addWidget(self._approval, 1)
        column.addLayout(approval)

    def _on_asked(self) -> None:
        button = self.sender()
        if isinstance(button, AmountButton) and button in self._keys:
            self.why_asked.emit(self._keys[button], button)


def show_amount(button: AmountButton, shown: ShownAmount, *, is_quiet: bool) -> None:
    """Write an amount on its button, marked unless it is the first; a screen reader says what it is."""
    if button.text() == shown.amount:
        return
    if is_quiet:
        button.setText(shown.amount)
        button.updateGeometry()
    else:
        button.set_amount(shown.amount)
    button.setAccessibleName(f"{shown.label}, {shown.amount}")


def _announce(button: AmountButton, shown: ShownAmount) -> None:
    """A screen reader says the new total when it has finished what it is saying."""
    if QAccessible.isActive():
        said = f"{shown.amount} {shown.label}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(button, said))


def _show_share(row: ShareRow, shown: ShownShare) -> None:
    row.set_share(float(shown.share), shown.value, float(shown.target), shown.note)


def _name_of(key: AmountKey) -> str:
    if key.kind.value == "term":
        return "term_total"
    return f"{key.kind.value}_{key.period.value}_{key.index}" if key.index else f"{key.kind}_{key.period}"
