"""Asks once about a quantity out of the ordinary, before it is ordered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.quote.unusual_quantity import UnusualQuantity
from app.services.quotes.quantity_reasons import quantity_reasons
from app.ui.actions.services import QuantityServices
from app.ui.labels.product_names import SoldNames
from app.ui.theme import BODY, CELL_STRONG, theme
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_INSET = 3
_SEEN_AT_ONCE, _SCROLLED_HEIGHT = 4, 264


class QuantityQuestion(Dialog):
    """Names each quantity with what makes it unusual; Enter goes back to correct it.

    Signals:
        confirmed: the quantities are right; they are not asked about again.
    """

    confirmed = Signal()

    def __init__(
        self,
        workspace: Workspace[QuantityServices],
        customer: Customer,
        asked: Sequence[UnusualQuantity],
        window: QWidget,
    ) -> None:
        self._workspace, self._customer, self._asked = workspace, customer, asked
        words = workspace.words
        if len(asked) == 1:
            quantity = workspace.formats.count(asked[0].quantity)
            title = words.translate("quantities", "Is {quantity} the right number?", quantity=quantity)
            keep = words.translate("quantities", "Keep {quantity}", quantity=quantity)
        else:
            title = words.translate("quantities", "Are these the right numbers?")
            keep = words.translate("quantities", "Keep these numbers")
        super().__init__(window, title, keep, words.translate("quantities", "Correct"))
        self.setObjectName("quantity_question")
        self.primary.setObjectName("quantity_keep")
        self.cancel.setObjectName("quantity_correct")
        self.body.addWidget(self._paragraphs())
        self.accepted.connect(self._on_kept)

    def _paragraphs(self) -> QWidget:
        """What is asked about, below each other; more than fit over a small window can be scrolled."""
        names, all_of_them = SoldNames(self._workspace), QWidget(self)
        column = QVBoxLayout(all_of_them)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for each in self._asked:
            column.addLayout(self._paragraph(names.counted(each.quantity, each.product_id), each))
        if len(self._asked) <= _SEEN_AT_ONCE:
            return all_of_them
        scroll = ScrollArea(self)
        scroll.setAccessibleName(self.title.text())
        scroll.setWidget(all_of_them)
        scroll.setFixedHeight(theme().scaled(_SCROLLED_HEIGHT))
        return scroll

    def _paragraph(self, counted: str, asked: UnusualQuantity) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.setSpacing(2)
        column.addWidget(Label(counted, CELL_STRONG, parent=self, wrap=True))
        for sentence in quantity_reasons(self._workspace.words, asked):
            column.addWidget(Label(sentence, BODY, "text2", self, wrap=True))
        return column

    def _on_kept(self) -> None:
        self.primary.setEnabled(False)
        quantities, id = self._workspace.services.unusual_quantities, self._customer.id
        self._workspace.tasks.command(
            lambda: quantities.confirm(id, self._asked), self._on_confirmed, self._on_refused
        )

    def _on_confirmed(self, _nothing: None) -> None:
        # Esc may have come while the answer was written down: nothing is ordered then.
        if not self.isHidden():
            self.close_over()
            self.confirmed.emit()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Say why the answer could not be written down; another try may succeed."""
        self.primary.setEnabled(True)
        self.text.setText(" ".join(self._workspace.words.problem(problem) for problem in problems))
        self.text.set_colour("danger")
        self.text.show()


def ask_about_quantities(
    workspace: Workspace[QuantityServices],
    asker: QWidget,
    customer: Customer,
    wanted: Sequence[tuple[ProductId, int]],
    go_on: Callable[[], None],
    correct: Callable[[ProductId], None] | None = None,
) -> None:
    """Go on once every unusual quantity of ``wanted`` is confirmed, at once where there is none.

    ``correct`` is called instead when the rep goes back, with the product that was asked about first.
    Without it there is nothing to correct where the rep is, and everything stays as it was. Neither is
    called when ``asker`` is gone by then: an exchange can take a card or a page away under the question.
    """
    asked = workspace.services.unusual_quantities.to_ask(customer, wanted)
    if not asked:
        go_on()
        return
    question = QuantityQuestion(workspace, customer, asked, asker.window())
    question.confirmed.connect(lambda: go_on() if isValid(asker) else None)
    if correct is not None:
        question.cancelled.connect(lambda: correct(asked[0].product_id) if isValid(asker) else None)
    else:
        question.cancel.setText(workspace.words.translate("quantities", "Go back"))
    question.open(question.cancel)
