"""The offer with the focus at the new list: what it comes to, which lines the list moves, what stays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.renewals.renewal_view import CauseText
from app.services.repricing.moved_view import MovedView
from app.services.words import Words
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.renewals.line_blocks import BlockView, clear_layout, figure_label
from app.ui.theme import CARD, CELL, CELL_STRONG, NOTE, SECTION
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.kept_clear import keep_clear
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import ScrollArea

_PADDING = 24


class MovedPanel(Panel):
    """Shows one ``MovedView``, or why there is none.

    Signals:
        open_asked: go to the quote or change quote.
    """

    open_asked = Signal()

    def __init__(self, words: Words, explanations: AmountExplanations, parent: QWidget) -> None:
        super().__init__("surface", "left", parent)
        self.setObjectName("moved_panel")
        self._words, self._explanations = words, explanations
        self._buttons: list[AmountButton] = []
        self._title = Label("", CARD, parent=self, wrap=True)
        self._subtitle = Label("", NOTE, "text2", self, wrap=True)
        self._problem = Label("", CELL, "danger", self, wrap=True)
        self._problem.setObjectName("moved_problem")
        self._amounts = QVBoxLayout()
        self._notes = QVBoxLayout()
        self._moves = Label(words.translate("repricing", "What the list moves"), SECTION, parent=self)
        self._blocks = QVBoxLayout()
        self._kept = Label(words.translate("repricing", "What stays"), SECTION, parent=self)
        self._stays = QVBoxLayout()
        self._open = Button("", "secondary", parent=self)
        self._open.setObjectName("open_offer")
        self._open.clicked.connect(self.open_asked)
        self._build()

    def show_view(self, view: MovedView, problem: str, verb: str) -> None:
        """Show an offer; ``problem`` is why the last pass left it, ``verb`` what its button says."""
        self._say(view.title, view.subtitle, problem, verb)
        self._show_amounts(view)
        clear_layout(self._notes)
        for note in view.notes:
            self._notes.addWidget(Label(note, NOTE, "text2", self, wrap=True))
        clear_layout(self._blocks)
        for block in view.blocks:
            self._blocks.addWidget(BlockView(block, self))
        clear_layout(self._stays)
        for kept in view.stays:
            self._stays.addWidget(_Stay(kept, self))
        self._moves.setVisible(bool(view.blocks))
        self._kept.setVisible(bool(view.stays))
        self._content.show()

    def show_nothing(self, title: str, subtitle: str, problem: str, verb: str) -> None:
        """Say why there is nothing to show of an offer; no ``problem`` while it is being computed."""
        self._say(title, subtitle, problem, verb)
        self._content.hide()

    def take_focus(self) -> None:
        """Give the keyboard to the button."""
        self._open.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, title: str, subtitle: str, problem: str, verb: str) -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._open.setText(verb)
        self._open.updateGeometry()

    def _show_amounts(self, view: MovedView) -> None:
        """Show them anew: another offer has other amounts, each with a button that explains it."""
        for button in self._buttons:
            self._explanations.remove(button)
        clear_layout(self._amounts)
        table = _AmountTable(self._words, view, self)
        self._buttons = table.buttons
        for button, shown in zip(self._buttons, view.amounts, strict=True):
            self._explanations.show(button, shown, quiet=True)
        self._explanations.lead_with(self._buttons[0])
        self._amounts.addWidget(table)

    def _build(self) -> None:
        self._content = QWidget(self)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addLayout(self._amounts)
        self._notes.setSpacing(6)
        content.addSpacing(10)
        content.addLayout(self._notes)
        for heading, rows in ((self._moves, self._blocks), (self._kept, self._stays)):
            content.addSpacing(14)
            content.addWidget(heading)
            rows.setSpacing(4)
            content.addLayout(rows)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_PADDING, 20, _PADDING, 16)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(8)
        column.addWidget(self._problem)
        column.addSpacing(8)
        column.addWidget(self._content)
        column.addStretch(1)
        scroll = ScrollArea(self)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_PADDING, 12, _PADDING, 12)
        buttons.addWidget(self._open)
        keep_clear(self._open)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)


class _AmountTable(QWidget):
    """An amount a line, at the older list and at the new one."""

    def __init__(self, words: Words, view: MovedView, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = [AmountButton("", CELL_STRONG, self, flush="end") for _ in view.amounts]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(view.unit, NOTE, "text2", self), 0, 0)
        for column, head in (
            (1, words.translate("repricing", "before")),
            (2, words.translate("repricing", "after")),
        ):
            grid.addWidget(figure_label(head, NOTE, "text2", self), 0, column)
        grid.addWidget(HLine("line2", self), 1, 0, 1, 3)
        for row, (each, button) in enumerate(zip(view.amounts, self.buttons, strict=True), start=2):
            grid.addWidget(Label(each.label, CELL, "text2", self, wrap=True), row, 0)
            grid.addWidget(figure_label(each.before, CELL, "text", self), row, 1)
            grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignRight)


class _Stay(QWidget):
    """A line that the list does not move, and what it comes to."""

    def __init__(self, kept: CauseText, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(kept.text, NOTE, "text2", self, wrap=True), 1)
        row.addWidget(figure_label(kept.amount, NOTE, "text2", self), 0, Qt.AlignmentFlag.AlignTop)
