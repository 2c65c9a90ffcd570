"""The renewal of the row with the focus: where its difference comes from, and what waiting costs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.renewals.renewal_view import LineBlock, RenewalFigure, RenewalView
from app.services.words import Words
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.renewals.line_blocks import BlockView, clear_layout, side_by_side
from app.ui.renewals.waiting_rows import WaitingRows
from app.ui.theme import CARD, CELL, NOTE, SECTION
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.preview_rows import PreviewRow
from app.ui.widgets.scroll_area import scrolled_down

_PADDING = 24


class RenewalPanel(Panel):
    """Shows one ``RenewalView``, or why there is none.

    Signals:
        carry_asked: take the discounts over, or give them up again.
        create_asked: quote this renewal.
        look_asked: show the contract.
        quote_asked: show the quote that renews it already.
    """

    carry_asked = Signal()
    create_asked = Signal()
    look_asked = Signal()
    quote_asked = Signal()

    def __init__(self, words: Words, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__("surface", "left", parent)
        self.setObjectName("renewal_panel")
        self._words, self._explanations = words, explanations
        self._title = Label("", CARD, parent=self)
        self._subtitle = Label("", NOTE, "text2", self, wrap=True)
        self._note = Label("", CELL, "text2", self, wrap=True)
        self._note.setObjectName("renewal_note")
        self._current = PreviewRow("", "", self)
        self._upcoming = PreviewRow("", "", self)
        self._upcoming.amount.setObjectName("upcoming_invoice")
        self._renewed = PreviewRow("", "", self, strong=True)
        self._renewed.amount.setObjectName("renewed_amount")
        self._difference = PreviewRow("", "", self)
        self._difference.amount.setObjectName("renewal_difference")
        self._unit = Label("", NOTE, "text2", self)
        self._blocks = QVBoxLayout()
        self._carry = Button("", "link", parent=self, height=28)
        self._carry.setObjectName("carry_discount")
        self._carry.clicked.connect(self.carry_asked)
        self._carried = AmountButton("", CELL, self, flush="end", colour="text2")
        self._cost = AmountButton("", SECTION, self, flush="end")
        self._cost.setObjectName("waiting_cost")
        self._cost_note = Label("", NOTE, "text3", self)
        self._steps = WaitingRows(explanations, self)
        self._create = Button(words.translate("renewals", "Create this quote"), "secondary", parent=self)
        self._create.setObjectName("create_this_quote")
        self._create.clicked.connect(self.create_asked)
        self._open = Button(words.translate("renewals", "Open the quote"), "secondary", parent=self)
        self._open.setObjectName("open_this_quote")
        self._open.clicked.connect(self.quote_asked)
        self._look = Button(words.translate("renewals", "View the contract"), "discreet", parent=self)
        self._look.setObjectName("view_contract")
        self._look.clicked.connect(self.look_asked)
        self._build()
        explanations.lead_with(self._renewed.amount)

    def show_view(self, view: RenewalView, *, has_quote: bool, refusal: str) -> None:
        """Show a renewal; ``refusal`` says why no quote can be made of it, empty where one can."""
        self._title.setText(view.title)
        self._subtitle.setText(view.subtitle)
        rows = (self._current, self._renewed, self._difference)
        for row, figure in zip(rows, (view.current, view.renewed, view.difference), strict=True):
            row.label.setText(figure.label)
            self._explanations.show(row.amount, figure, quiet=True)
        self._upcoming.setVisible(view.upcoming is not None)
        if view.upcoming is not None:
            self._upcoming.label.setText(view.upcoming.label)
            self._explanations.show(self._upcoming.amount, view.upcoming, quiet=True)
        self._unit.setText(view.unit)
        self._show_blocks(view.blocks)
        self._carry.setText(view.carry)
        self._carry.setVisible(bool(view.carry))
        self._carry.updateGeometry()
        self._show_amount(self._carried, view.carried)
        self._show_amount(self._cost, view.waiting_cost)
        self._cost_note.setText(view.waiting_note if view.waiting_cost else "")
        self._steps.show_steps(view.steps)
        self._note.setText(refusal)
        self._note.setVisible(bool(refusal))
        self._show_buttons(has_quote=has_quote, refusal=refusal)
        self._content.show()

    def show_nothing(self, title: str, note: str) -> None:
        """Say why there is nothing to show of the row."""
        self._title.setText(title)
        self._subtitle.setText("")
        self._note.setText(note)
        self._note.show()
        self._content.hide()
        self._create.hide()
        self._open.hide()
        self._look.show()

    def take_focus(self) -> None:
        """Give the keyboard to the first control that there is."""
        for button in (self._carry, self._create, self._open, self._look):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _show_buttons(self, *, has_quote: bool, refusal: str) -> None:
        self._create.setHidden(has_quote)
        self._open.setVisible(has_quote)
        self._look.show()
        if refusal:
            self._create.refuse(refusal)
        else:
            self._create.allow()

    def _show_amount(self, button: AmountButton, figure: RenewalFigure | None) -> None:
        button.setVisible(figure is not None)
        if figure is not None:
            self._explanations.show(button, figure, quiet=True)

    def _show_blocks(self, blocks: tuple[LineBlock, ...]) -> None:
        clear_layout(self._blocks)
        for block in blocks:
            self._blocks.addWidget(BlockView(block, self))
        if not blocks:
            said = self._words.translate("renewals", "Nothing differs: every line costs the same.")
            self._blocks.addWidget(Label(said, NOTE, "text2", self, wrap=True))

    def _build(self) -> None:
        words = self._words
        self._content = QWidget(self)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        for row in (self._current, self._upcoming, self._renewed, self._difference):
            content.addWidget(row)
        content.addSpacing(6)
        content.addWidget(HLine("line2", self._content))
        content.addSpacing(10)
        why = words.translate("renewals", "Where it comes from")
        content.addLayout(side_by_side(Label(why, SECTION, parent=self._content), self._unit))
        content.addSpacing(4)
        self._blocks.setSpacing(0)
        content.addLayout(self._blocks)
        content.addLayout(side_by_side(self._carry, self._carried))
        content.addSpacing(6)
        content.addWidget(HLine("line2", self._content))
        content.addSpacing(10)
        waits = Label(words.translate("renewals", "What waiting costs"), SECTION, parent=self._content)
        content.addLayout(side_by_side(waits, self._cost, self._cost_note))
        content.addWidget(self._steps)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PADDING, 20, _PADDING, 16)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(8)
        column.addWidget(self._note)
        column.addWidget(self._content)
        column.addStretch(1)
        scroll = scrolled_down(inner, self)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_PADDING, 12, _PADDING, 12)
        buttons.setSpacing(8)
        for button in (self._create, self._open, self._look):
            buttons.addWidget(button)
            keep_clear(button)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
