"""What a change comes to, beside its products, and the bar that it folds to where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.change_orders.change_preview import ChangePreview, LaterTotal
from app.services.words import Words
from app.ui.change_orders.preview.horizon_rows import HorizonRows
from app.ui.change_orders.preview.preview_groups import PreviewGroups
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.explanations.amount_pair import AmountPair
from app.ui.theme import CARD, CELL_STRONG, NOTE, NOTE_STRONG, SECTION, TITLE
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.card import Panel
from app.ui.widgets.folded_preview import FoldedPreview
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.preview_rows import PreviewRow
from app.ui.widgets.scroll_area import scrolled_down

PANEL = 432
_PADDING = 24
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangePreviewPanel(Panel):
    """Added products, changes with the quantity before as a negative line, totals, and three horizons."""

    def __init__(self, words: Words, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__("surface", "left", parent)
        self.setObjectName("change_preview")
        self._words, self._explanations = words, explanations
        self._shown: ChangePreview | None = None
        self._buttons: list[AmountButton] = []
        self._effective = Label("", NOTE, "text3", self)
        self._groups = PreviewGroups(words, explanations, self)
        self._later = QVBoxLayout()
        self._horizons = HorizonRows(explanations, self, has_bars=True)
        self._before = PreviewRow("", "", self)
        self._difference = PreviewRow("", "", self)
        self._total_label = Label("", SECTION, parent=self, wrap=True)
        self.total = AmountButton("", TITLE, self, flush="end")
        self.total.setObjectName("new_total")
        self._taxes = [AmountPair(self), AmountPair(self, is_last=True)]
        self._build()
        explanations.lead_with(self.total)

    def show_preview(self, shown: ChangePreview) -> None:
        """Show other amounts; what changed is marked for a moment."""
        before, self._shown = self._shown, shown
        self._effective.setText(shown.effective)
        if before is None or before.groups != shown.groups:
            self._groups.show_groups(shown.groups)
        for row, figure in ((self._before, shown.before), (self._difference, shown.difference)):
            row.label.setText(figure.label)
            self._explanations.show(row.amount, figure)
        self._total_label.setText(shown.total.label)
        self._explanations.show(self.total, shown.total)
        for pair, part in zip(self._taxes, shown.total_taxes, strict=True):
            pair.label.setText(part.said)
            pair.amount.setObjectName(part.figure.key.amount.value)
            self._explanations.show(pair.amount, part.figure, quiet=True)
        if before is not None and before.total != shown.total and QAccessible.isActive():
            said = f"{shown.total.amount} {shown.total.label}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.total, said))
        if before is None or before.later != shown.later:
            self._show_later(shown.later)
        self._horizons.show_horizons(shown.horizons)

    def _show_later(self, later: Sequence[LaterTotal]) -> None:
        self._clear(self._later)
        for each in later:
            row = QWidget(self)
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 8, 0, 0)
            layout.addWidget(Label(each.figure.label, CELL_STRONG, parent=row, wrap=True), 1)
            button = AmountButton("", CARD, row, flush="end")
            self._explanations.show(button, each.figure, quiet=True)
            self._buttons.append(button)
            difference = AmountButton("", NOTE, row, colour="text3", flush="end")
            self._explanations.show(difference, each.difference, quiet=True)
            self._buttons.append(difference)
            figures = QVBoxLayout()
            figures.setSpacing(0)
            figures.addWidget(button, 0, _RIGHT)
            figures.addWidget(difference, 0, _RIGHT)
            layout.addLayout(figures)
            self._later.addWidget(row)

    def _clear(self, layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is None:
                continue
            for button in [each for each in self._buttons if widget.isAncestorOf(each)]:
                self._explanations.remove(button)
                self._buttons.remove(button)
            widget.hide()
            widget.deleteLater()

    def _build(self) -> None:
        words, inner = self._words, QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PADDING, 20, _PADDING, _PADDING)
        column.setSpacing(0)
        column.addWidget(Label(words.translate("changes", "Preview of the change"), SECTION, parent=inner))
        column.addWidget(self._effective)
        column.addSpacing(12)
        column.addWidget(self._groups)
        column.addWidget(HLine("line2", inner))
        column.addSpacing(4)
        column.addWidget(self._before)
        column.addWidget(self._difference)
        total = QHBoxLayout()
        total.setSpacing(8)
        total.addWidget(self._total_label, 1)
        total.addWidget(self.total)
        column.addSpacing(4)
        column.addLayout(total)
        taxes = QHBoxLayout()
        taxes.setSpacing(8)
        taxes.addStretch(1)
        for pair in self._taxes:
            taxes.addWidget(pair)
        column.addLayout(taxes)
        column.addLayout(self._later)
        column.addSpacing(12)
        column.addWidget(HLine("line2", inner))
        column.addSpacing(16)
        what = QHBoxLayout()
        what.addWidget(Label(words.translate("changes", "What it changes"), NOTE_STRONG, "text2", inner), 1)
        what.addWidget(Label(words.translate("changes", "excl. VAT"), NOTE, "text3", inner))
        column.addLayout(what)
        column.addWidget(self._horizons)
        column.addStretch(1)
        scroll = scrolled_down(inner, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scroll)


class ChangePreviewBar(FoldedPreview):
    """The new total and what is due today."""

    def __init__(self, words: Words, explanations: AmountExplanations, parent: QWidget) -> None:
        open_name = words.translate("changes", "Open the preview")
        super().__init__(open_name, words.translate("changes", "Close the preview"), parent)
        self.setObjectName("change_preview_bar")
        self._explanations = explanations

    def show_preview(self, shown: ChangePreview) -> None:
        """Show other amounts."""
        today = shown.horizons[0].figure
        self.set_labels(shown.total.label, today.label)
        self._explanations.show(self.main_amount, shown.total)
        self._explanations.show(self.first_amount, today)
