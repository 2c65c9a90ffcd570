"""One box for the total of all products, as long as they share it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.amounts import QUANTITY_MAX
from app.services.formats.number_input import parse_total
from app.services.words import Words
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.theme import BODY, CELL, NOTE, SECTION, TITLE
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill
from app.ui.widgets.stepper import Stepper


class TotalCard(Card):
    """Asks for the new total, not for the difference.

    Signals:
        total_changed: the total of every product.
    """

    total_changed = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("total_card")
        self._words = words
        self.total = Stepper(
            words.translate("changes", "Total number of licences"),
            words.translate("changes", "One less of everything"),
            words.translate("changes", "One more of everything"),
            self,
            maximum=QUANTITY_MAX,
            size="total",
            text_of=words.formats.count,
            read=parse_total,
        )
        self.total.setObjectName("all_totals")
        self._before = Label("", TITLE, "text2", self)
        self._difference = Pill("", "neutral", parent=self)
        self._scope = Label("", NOTE, "text3", self, wrap=True)
        self._boxes = QWidget(self)
        self._trouble = Label("", CELL, "danger", self, wrap=True)
        self._trouble.setObjectName("said_danger_all_totals")
        self._trouble.hide()
        self._lay_out()
        self.total.changed.connect(self.total_changed)
        self.total.problem_changed.connect(self._on_typed)
        self.total.edited.connect(self._on_typed)

    def show_totals(self, before: int, total: int | None) -> None:
        """Show what is held and what is wanted; without a ``total`` say that the products differ.

        The card keeps its size then, so that nothing below it moves while the rep types there.
        """
        words = self._words
        self._boxes.setVisible(total is not None)
        if total is None:
            self._scope.setText(words.translate("changes", "The products differ: each has its own, below."))
            return
        self._scope.setText(words.translate("changes", "It is for every product, held or added."))
        self._before.setText(words.formats.count(before))
        if self.total.value() != total and not self.total.has_problem():
            self.total.set_value(total)
        more = total - before
        self._difference.setVisible(bool(more))
        if more > 0:
            self._difference.set_status(words.translate("changes", "+{n} more", n=more), "success")
        elif more < 0:
            self._difference.set_status(words.translate("changes", "−{n} fewer", n=-more), "warning")

    def _on_typed(self) -> None:
        """Say what is wrong with what stands in the box."""
        problem = quantity_problem(self.total) if self.total.has_problem() else None
        self._trouble.setText(self._words.problem(problem) if problem is not None else "")
        self._trouble.setVisible(problem is not None)

    def _lay_out(self) -> None:
        words = self._words
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(words.translate("changes", "Total number of licences"), SECTION, parent=self))
        how = words.translate("changes", "Enter the new total, not the difference.")
        texts.addWidget(Label(how, BODY, "text2", self, wrap=True))
        texts.addWidget(self._scope)
        texts.addWidget(self._trouble)
        policy = self._boxes.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._boxes.setSizePolicy(policy)
        grid = QGridLayout(self._boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.addWidget(Label(words.translate("changes", "Today"), NOTE, "text3", self), 0, 0)
        grid.addWidget(Label(words.translate("changes", "New total"), NOTE, "text3", self), 0, 1)
        grid.addWidget(self._before, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.total, 1, 1)
        grid.addWidget(self._difference, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self._boxes)
        self.body.addLayout(row)
