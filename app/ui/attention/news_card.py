"""What happened elsewhere, as a card: its head, what was said, and where the rep goes on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.ui.actions.services import StartRevisionServices
from app.ui.actions.start_quote import start_revision
from app.ui.attention.card_head import EDGE, CardHead, text_left
from app.ui.labels.key_names import ctrl_enter
from app.ui.theme import CELL
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class NewsCard(Card):
    """Closed at first, as the other cards are; ``where`` the rep goes on may be gone, and the card says so.

    Signals:
        put_off: the rep wants to decide later; the card has closed itself.
    """

    put_off = Signal()

    def __init__(
        self,
        workspace: Workspace[StartRevisionServices],
        name: str,
        where: Callable[[], places.Place],
        go_on: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, padding=0)
        self._shown_in, self._where = workspace, where
        self._what_now = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._inside = QWidget(self)
        self._note = Label("", CELL, "text2", self, wrap=True)
        self._go_on = Button(go_on, "secondary", parent=self)
        self._go_on.clicked.connect(self._on_go_on)

    @property
    def is_open(self) -> bool:
        """Whether what was said is shown."""
        return not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show what was said and the ways on, or the head alone."""
        self._inside.setVisible(is_open)
        if is_open:
            self._place()
        self._head.set_open(is_open, self._shown_in.words)

    def set_leading(self, is_leading: bool) -> None:
        """Show the way on as the page's primary action, or not."""
        self._go_on.set_kind("primary" if is_leading else "secondary")
        self._go_on.set_main(ctrl_enter(self._shown_in.words) if is_leading else "")

    def focus_head(self) -> None:
        """Give the keyboard to the card."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.set_open(False)
            self.put_off.emit()
        else:
            super().keyPressEvent(event)

    def lay_out(self, head: CardHead, said: Sequence[Label], what_now: str, other: Button) -> None:
        """Put together ``head``, what was ``said``, ``what_now`` is to be known, and the ``other`` way."""
        self._head, self._what_now = head, what_now
        head.setObjectName("card_head")
        head.clicked.connect(lambda: self.set_open(not self.is_open))
        self.body.setSpacing(0)
        self.body.addWidget(head)
        self.body.addWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        texts = QVBoxLayout()
        texts.setContentsMargins(text_left(), 0, EDGE, 16)
        texts.setSpacing(8)
        for each in said:
            texts.addWidget(each)
        column.addLayout(texts)
        column.addWidget(HLine("line", self._inside))
        foot = QHBoxLayout()
        foot.setContentsMargins(text_left(), 12, EDGE, 16)
        foot.setSpacing(8)
        foot.addWidget(self._note, 1)
        foot.addWidget(other)
        foot.addWidget(self._go_on)
        column.addLayout(foot)
        self.setTabOrder(other, self._go_on)
        self.set_open(False)

    def _place(self) -> places.Place | None:
        """Where the rep goes on; None, and the card says why, where it is not there any more."""
        try:
            place = self._where()
        except RuleViolation as refused:
            why = self._shown_in.words.problem(refused.problems[0])
            self._note.set_colour("danger")
            self._note.setText(why)
            self._go_on.refuse(why)
            return None
        self._note.set_colour("text2")
        self._note.setText(self._what_now)
        self._go_on.allow()
        return place

    def _on_go_on(self) -> None:
        match self._place():
            case None:
                return
            case places.ReadQuote(quote_id=id):
                start_revision(self._shown_in, id)
            case place:
                self._shown_in.router.go(place)
