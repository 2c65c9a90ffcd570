"""« Pourquoi ce montant ? »: the steps of an amount, pointing at it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.flows.offer_reasons import Explanation
from app.services.flows.scenario_reasons import BoardExplanation
from app.services.words import Words
from app.services.words.derivation import ShownStep
from app.ui.theme import CELL, NOTE, SECTION, TextStyle, TokenName, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.popover import Popover

_WHAT, _SOURCE, _STEP = 132, 148, 28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WhyPopover(Popover):
    """Explains one amount; made anew for each, and gone when closed."""

    def __init__(self, window: QWidget, explanation: Explanation | BoardExplanation, words: Words) -> None:
        title = words.translate("quotes", "Why this number?")
        super().__init__(window, title)
        self.setObjectName("why_popover")
        self._words, self._text = words, f"{explanation.subject}\n{explanation.derivation.text}"
        self._amount: AmountButton | None = None
        self._copy = IconButton("copy", words.translate("quotes", "Copy"), self, size=28)
        self._close = IconButton("close", words.translate("quotes", "Close"), self, size=28)
        self._build(title, explanation)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self._on_close)
        self.closed.connect(self._on_closed)

    @property
    def text(self) -> str:
        """What *copy* puts on the clipboard."""
        return self._text

    def explain(self, amount: AmountButton) -> None:
        """Open at ``amount``, which stays tinted while this is open."""
        self._amount = amount
        amount.set_open(True)
        self.open_at(amount)
        self._copy.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self, title: str, explanation: Explanation | BoardExplanation) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._copy)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addWidget(Label(explanation.subject, NOTE, "text3", self))
        self.body.addSpacing(8)
        shown = explanation.derivation
        for step in shown.steps:
            self._add_row(step, CELL, "text")
            self.body.addWidget(HLine("line", self))
        if shown.exact:
            self._add_row(ShownStep(shown.exact_label, "", shown.exact), CELL, "text")
        self._add_row(ShownStep(shown.result_label, "", shown.result), SECTION, "accent_text")

    def _add_row(self, step: ShownStep, style: TextStyle, ink: TokenName) -> None:
        """What, where from, how much; what takes the room of the source where there is none."""
        row = QHBoxLayout()
        row.setSpacing(8)
        what = Label(step.what, style, parent=self)
        if step.source:
            what.setFixedWidth(theme().scaled(_WHAT - 8))
        operand = Label(step.operand, style, ink, self)
        operand.setAlignment(_RIGHT)
        for label in (what, operand):
            label.setFixedHeight(theme().scaled(_STEP))
        row.addWidget(what, 0 if step.source else 1)
        if step.source:
            source = Label(step.source, NOTE, "text3", self)
            source.setToolTip(step.source)
            source.setMinimumWidth(theme().scaled(_SOURCE))
            row.addWidget(source, 1)
        row.addWidget(operand)
        self.body.addLayout(row)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _on_close(self) -> None:
        self.close_popover()

    def _on_closed(self) -> None:
        if self._amount is not None:
            self._amount.set_open(False)
        self.deleteLater()
