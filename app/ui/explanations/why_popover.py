"""« Pourquoi ce montant ? »: the steps of an amount, pointing at it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.words import Words
from app.services.words.derivation import Explanation
from app.ui.explanations.why_steps import StepList
from app.ui.theme import CELL, NOTE, SECTION, TextStyle, TokenName, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.popover import Popover

_STEP, _WIDTH, _PADDING = 28, 424, 20
_AROUND = 200
"""What the popover's other rows, its margins and its arrow take."""
_LEAST = 84
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WhyPopover(Popover):
    """Explains one amount; made anew for each, and gone when closed."""

    def __init__(self, window: QWidget, explanation: Explanation, words: Words) -> None:
        title = words.translate("quotes", "Why this number?")
        super().__init__(window, title, width=_WIDTH)
        self.setObjectName("why_popover")
        self._words, self._text = words, explanation.text
        self._amount: AmountButton | None = None
        self._copy = IconButton("copy", words.translate("quotes", "Copy"), self, size=28)
        self._close = IconButton("close", words.translate("quotes", "Close"), self, size=28)
        self.steps = StepList(explanation.subject, explanation.derivation.steps, self)
        self._edge = HLine("line2", self)
        self._build(title, explanation)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self._on_close)
        self.closed.connect(self._on_closed)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self._on_copy)

    @property
    def text(self) -> str:
        """What *copy* puts on the clipboard: every step, also those that have to be scrolled to."""
        return self._text

    def explain(self, amount: AmountButton) -> None:
        """Open at ``amount``, which stays tinted while this is open."""
        self._amount = amount
        amount.set_open(True)
        self._set_room(amount)
        self.open_at(amount)
        self._copy.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self, title: str, explanation: Explanation) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._copy)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addWidget(Label(explanation.subject, NOTE, "text3", self, wrap=True))
        self.body.addSpacing(8)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._edge)
        shown = explanation.derivation
        if shown.exact:
            self._add_row(shown.exact_label, shown.exact, CELL, "text")
        self._add_row(shown.result_label, shown.result, SECTION, "accent_text").setObjectName("why_result")

    def _set_room(self, amount: AmountButton) -> None:
        """The steps may take what the rest leaves beside ``amount``; beyond that they scroll."""
        window, scaled = self._window, theme().scaled
        above = amount.mapTo(window, QPoint()).y()
        side = max(above, window.height() - above - amount.height())
        width = min(scaled(_WIDTH), window.width() - 16) - 2 * _PADDING
        self._edge.setVisible(self.steps.set_room(width, max(scaled(_LEAST), side - scaled(_AROUND))))

    def _add_row(self, what: str, figure: str, style: TextStyle, ink: TokenName) -> Label:
        row = QHBoxLayout()
        row.setSpacing(8)
        result = Label(figure, style, ink, self)
        result.setAlignment(_RIGHT)
        result.setAccessibleName(f"{what}, {figure}")
        for label in (Label(what, style, parent=self), result):
            label.setFixedHeight(theme().scaled(_STEP))
            row.addWidget(label, 0 if label is result else 1)
        self.body.addLayout(row)
        return result

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _on_close(self) -> None:
        self.close_popover()

    def _on_closed(self) -> None:
        if self._amount is not None:
            self._amount.set_open(False)
        self.deleteLater()
