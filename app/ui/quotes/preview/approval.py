"""Whether a manager must approve an offer, and for which discounts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.quotes.offer_amounts import DisplayAmount
from app.services.words import Words
from app.ui.explanations.amount_keys import AmountKeys
from app.ui.theme import CELL, set_tip
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.preview_rows import PreviewRow


class PreviewApproval(QWidget):
    """A tick, or a warning with a row per discount that is beyond the limit, and the way to a manager.

    Signals:
        ask_asked: save the offer and ask a manager.
    """

    ask_asked = Signal()

    def __init__(self, words: Words, keys: AmountKeys, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._keys = words, keys
        self._amounts: tuple[DisplayAmount, ...] | None = None
        self._rows: list[PreviewRow] = []
        self._icon = IconView("ok", "success", 16, self, line=CELL.line)
        self.note = Label("", CELL, "text2", self, wrap=True)
        self.note.setObjectName("approval")
        self._rows_box = QVBoxLayout()
        self._beyond = Label("", CELL, "danger", self, wrap=True)
        self._beyond.setObjectName("beyond_approval")
        self.ask = Button(words.translate("approvals", "Save and ask for approval"), "secondary", "pen", self)
        self.ask.setObjectName("save_and_ask")
        self.ask.clicked.connect(self.ask_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.note, 0, 1)
        grid.addWidget(self._beyond, 1, 1)
        grid.addWidget(self.ask, 2, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(self._rows_box, 3, 1)

    def show_reasons(self, reasons: Sequence[DisplayAmount], beyond: str) -> None:
        """Say what must be approved; nothing means that nobody has to, ``beyond`` that nobody can."""
        self._beyond.setText(beyond)
        self._beyond.setVisible(bool(beyond))
        self.note.setVisible(not beyond)
        self.ask.setVisible(bool(reasons) and not beyond)
        self._show_icon(is_needed=bool(reasons), is_beyond=bool(beyond))
        if tuple(reasons) == self._amounts:
            return
        is_other = self._amounts is None or [each.key for each in reasons] != [
            row.key for row in self._amounts
        ]
        self._amounts = tuple(reasons)
        if is_other:
            self._rebuild(reasons)
        for row, reason in zip(self._rows, reasons, strict=True):
            row.label.setText(reason.label)
            set_tip(row.label, reason.label)
            self._keys.show(row.amount, reason)

    def _show_icon(self, *, is_needed: bool, is_beyond: bool) -> None:
        if is_beyond:
            self._icon.set_icon("error", "danger")
        elif is_needed:
            self._icon.set_icon("attention", "warning")
        else:
            self._icon.set_icon("ok", "success")

    def _rebuild(self, reasons: Sequence[DisplayAmount]) -> None:
        words = self._words
        self.note.setText(
            words.translate("quotes", "A manager must approve before it is printed, sent or validated:")
            if reasons
            else words.translate("quotes", "No approval needed")
        )
        for row in self._rows:
            self._keys.remove(row.amount)
            self._rows_box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [PreviewRow("", "", self) for _ in reasons]
        for number, row in enumerate(self._rows):
            row.amount.setObjectName(f"approval_{number}")
            self._rows_box.addWidget(row)
