"""What every open card has below its head: the reason, what there is to see, and the ways on."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.partner.partner import Role
from app.services.queries.queues import AttentionItem
from app.services.quotes.unusual_quantities import counted
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.attention.card_head import EDGE, text_left
from app.ui.attention.decisions import Decisions
from app.ui.attention.services import CardBodyServices
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL, theme
from app.ui.widgets.buttons import Button, ButtonKind
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace.workspace import Workspace

_NOTE_LEAST = 240


class CardBody(QWidget):
    """Fill ``column``, then call ``_close_with``; the last button given there leads on.

    Signals:
        put_off: the rep wants to decide later.
    """

    put_off = Signal()

    def __init__(
        self,
        workspace: Workspace[CardBodyServices],
        decisions: Decisions,
        item: AttentionItem,
        reason: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._decisions, self._item = workspace, decisions, item
        self._buttons: Sequence[Button] = ()
        self._foot_note = Label("", CELL, "text2", self, wrap=True)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        why = Label(reason, CELL, parent=self, wrap=True)
        why.setObjectName("reason")
        inset = QHBoxLayout()
        inset.setContentsMargins(text_left(), 0, EDGE, 16)
        inset.addWidget(why)
        self.column.addLayout(inset)

    def set_leading(self, is_leading: bool) -> None:
        """Show the action as the primary one of the page, or as one of several."""
        if self._buttons:
            self._buttons[-1].set_kind("primary" if is_leading else "secondary")
            self._buttons[-1].set_main(ctrl_enter(self._workspace.words) if is_leading else "")

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the card is opened by it."""
        return self._buttons[-1] if self._buttons else None

    def _close_with(self, note: str, buttons: Sequence[Button], *, line: bool = True) -> None:
        """The row at the foot: ``note`` at the left, ``buttons`` at the right."""
        self._buttons = buttons
        self._foot_note.setText(note)
        if line:
            self.column.addWidget(HLine("line", self))
        self._foot.setContentsMargins(text_left(), 12, EDGE, 16)
        self._foot.setSpacing(8)
        self._foot.addWidget(self._foot_note, 1)
        self._row.setSpacing(8)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        self._foot.addLayout(self._row)
        self._foot.setAlignment(self._row, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large the note goes above the buttons, and the buttons one above the other."""
        super().resizeEvent(event)
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() - text_left() - EDGE
        wanted = sum(button.sizeHint().width() + 8 for button in self._buttons)
        self._row.setDirection(sideways if wanted <= room else down)
        self._foot.setDirection(sideways if wanted + theme().scaled(_NOTE_LEAST) <= room else down)

    def _button(self, name: str, text: str, kind: ButtonKind = "secondary") -> Button:
        """A button that tests and assistive technology find under ``name``."""
        button = Button(text, kind, parent=self)
        button.setObjectName(name)
        return button

    def _deciding(self, button: Button) -> Button:
        """``button``, refused where the rep's role reads only."""
        if self._workspace.services.account.role is Role.VIEWER:
            button.refuse(self._workspace.words.translate("attention", "Your role reads only."))
        return button

    def _later_button(self) -> Button:
        later = self._button("later", self._workspace.words.translate("attention", "Later"))
        later.clicked.connect(self.put_off)
        return later

    def _ask_about_quantities(self, go_on: Callable[[], None]) -> None:
        """Go on once what is out of the ordinary in the refused quote or order is confirmed."""
        services, item = self._workspace.services, self._item
        try:
            customer, terms = services.customers.get(item.customer_id), services.attention.terms(item.op_id)
        except RuleViolation as refused:
            self._on_refused(refused.problems)
            return
        ask_about_quantities(self._workspace, self, customer, counted(terms), go_on)

    def allow_again(self) -> None:
        """Take a decision again: the rep is back from where one led, and it is not carried out yet."""
        self._allow(True)

    def _wait(self) -> None:
        """Take no second decision while the first is carried out."""
        self._allow(False)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Say under the card why nothing came of it."""
        self._allow(True)
        text = " ".join(dict.fromkeys(self._workspace.words.problem(problem) for problem in problems))
        self._foot_note.set_colour("danger")
        self._foot_note.setText(text)

    def _allow(self, is_allowed: bool) -> None:
        for button in self._buttons:
            button.setEnabled(is_allowed and not button.toolTip())
