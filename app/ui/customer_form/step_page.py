"""What every page of a customer's form is to the frame around it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.services.customer_form.customer_form import CustomerForm
from app.services.customer_form.pages import Page
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.page_title import page_title
from app.ui.forms.form_grid import FORM_WIDTH, FormGrid
from app.ui.theme import CARD, theme
from app.ui.widgets.label import Label
from app.ui.workspace.workspace import Workspace

RING = 3
"""Fields keep so much around their boxes for the ring; everything else is set in by as much."""


class StepPage(QWidget):
    """``page`` over the answers of ``customer_form``; fill ``column``, tie the fields to ``form``.

    Signals:
        changed: answers changed by other ways than a field, and the page shows them already.
        finished: the rep decided all that the page asks, and goes on.
        outdated: answers changed so that the page must be built anew; carries where the keyboard goes then.
    """

    changed = Signal()
    finished = Signal()
    outdated = Signal(str)

    def __init__(
        self,
        workspace: Workspace[object],
        customer_form: CustomerForm,
        page: Page,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer_form = workspace, customer_form
        self.form = AnswerForm(customer_form, workspace.words, self)
        title = page_title(workspace.words, customer_form.offering, page)
        self.title = Label(title, CARD, parent=self)
        self.title.setContentsMargins(RING, 0, RING, 0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.title)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the answers as they are now, and what is wrong with them where the rep has been."""
        self.form.show(problems)

    def said(self, problems: Sequence[Problem]) -> list[str]:
        """The names of what ``show_problems`` says is wrong."""
        return [self.form.label_of(problem) for problem in self.form.visible_problems(problems)]

    def go_to(self, problems: Sequence[Problem]) -> None:
        """Give the keyboard to the first thing that is wrong."""
        self.form.go_to(problems)

    def first_control(self) -> QWidget | None:
        """Where the keyboard goes when the page opens."""
        return None

    def fit(self, available: int) -> None:
        """Take no more than ``available`` pixels."""
        for grid in self.findChildren(FormGrid):
            grid.fit(available)
        self.setFixedWidth(min(available, theme().scaled(FORM_WIDTH) + 2 * RING))
        self._take_height()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._take_height()
        return handled

    def _take_height(self) -> None:
        """Be as high as the lines of wrapped text need: a scroll area does not ask for that by itself."""
        self.setMinimumHeight(max(0, self.column.totalHeightForWidth(self.width())))
