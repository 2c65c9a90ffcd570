"""What a customer asked for on the portal's page, as the rep who shared the offer reads it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.kind import Kind
from app.domain.online.online_offer import OnlineOffer
from app.services.queries.online_rows import CustomerWish
from app.ui.actions.start_quote import start_revision
from app.ui.attention.approval_words import customer_of
from app.ui.attention.card_head import EDGE, CardHead, text_left
from app.ui.attention.services import WishCardServices
from app.ui.labels.subjects import by_whom, received
from app.ui.theme import BODY, CELL
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class WishCard(Card):
    """Closed at first, as the other cards are.

    Signals:
        put_off: the rep wants to decide later; the card has closed itself.
    """

    put_off = Signal()

    def __init__(
        self, workspace: Workspace[WishCardServices], wish: CustomerWish, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=0)
        self._workspace, self.wish = workspace, wish
        self.setObjectName(f"wish:{wish.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        words, now = workspace.words, workspace.services.clock.now().astimezone()
        name = customer_of(workspace, CustomerId(wish.customer_id))
        said = received(words, wish.at, now)
        self._head = CardHead("attention", "warning", name, self._subject(), said, self)
        self._head.setObjectName("card_head")
        self._head.clicked.connect(lambda: self.set_open(not self.is_open))
        self._inside = QWidget(self)
        self._note = Label("", CELL, "text2", self, wrap=True)
        self._note.setObjectName("note_of_wish")
        self._read = Button(words.translate("online", "Request read"), "secondary", parent=self)
        self._read.setObjectName("wish_read")
        self._revise = Button(words.translate("online", "Open to revise"), "secondary", parent=self)
        self._revise.setObjectName("wish_revise")
        self._lay_out()
        self._read.clicked.connect(self._on_read)
        self._revise.clicked.connect(self._on_revise)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether the comment is shown."""
        return not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the comment and the ways on, or the head alone."""
        self._inside.setVisible(is_open)
        if is_open:
            self._place()
        self._head.set_open(is_open, self._workspace.words)

    def set_leading(self, is_leading: bool) -> None:
        """Show the way to revise as the page's primary action, or not."""
        self._revise.set_kind("primary" if is_leading else "secondary")

    def focus_head(self) -> None:
        """Give the keyboard to the card."""
        self._head.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.set_open(False)
            self.put_off.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words, wish = self._workspace.words, self.wish
        self.body.setSpacing(0)
        self.body.addWidget(self._head)
        self.body.addWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = QVBoxLayout()
        said.setContentsMargins(text_left(), 0, EDGE, 16)
        said.setSpacing(8)
        quoted = words.translate("approvals", "“{note}”", note=wish.comment)
        comment = Label(quoted, BODY, "text", self, wrap=True)
        comment.setObjectName("comment_of_wish")
        said.addWidget(comment)
        who = Label(self._who(), CELL, "text2", self, wrap=True)
        who.setObjectName("who_wishes")
        said.addWidget(who)
        column.addLayout(said)
        column.addWidget(HLine("line", self._inside))
        foot = QHBoxLayout()
        foot.setContentsMargins(text_left(), 12, EDGE, 16)
        foot.setSpacing(8)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._read)
        foot.addWidget(self._revise)
        column.addLayout(foot)

    def _who(self) -> str:
        words, wish = self._workspace.words, self.wish
        now = self._workspace.services.clock.now().astimezone()
        name = ", ".join(each for each in (wish.name, wish.role) if each)
        return words.translate(
            "online",
            "{who}, about revision {revision}",
            who=by_whom(words, name, wish.at, now),
            revision=wish.revision,
        )

    def _subject(self) -> str:
        words, number = self._workspace.words, self._number()
        if self.wish.is_quote:
            return words.translate("online", "quote {number}: change asked for on-line", number=number)
        return words.translate("online", "change order {number}: change asked for on-line", number=number)

    def _number(self) -> str:
        services, id = self._workspace.services, self.wish.id
        try:
            if self.wish.is_quote:
                return services.quotes.get(QuoteId(id)).display_number
            return services.change_services.change_orders.get(ChangeOrderId(id)).display_number
        except RuleViolation:
            # The document is gone; the card says what it was.
            return ""

    def _place(self) -> places.Place | None:
        """Where the document is; None, and the card says why, where it is not there any more."""
        services, words, id = self._workspace.services, self._workspace.words, self.wish.id
        place: places.Place
        try:
            if self.wish.is_quote:
                place = places.ReadQuote(services.quotes.get(QuoteId(id)).id)
            else:
                change = services.change_services.change_orders.get(ChangeOrderId(id))
                place = places.ChangeLicences(change.customer_id, change.terms.contract_id, change.id)
        except RuleViolation as refused:
            why = words.problem(refused.problems[0])
            self._note.set_colour("danger")
            self._note.setText(why)
            self._revise.refuse(why)
            return None
        self._note.set_colour("text2")
        self._note.setText(
            words.translate(
                "online", "Nothing was changed. The link stays, and can still be accepted as it is."
            )
        )
        self._revise.allow()
        return place

    def _on_revise(self) -> None:
        match self._place():
            case None:
                return
            case places.ReadQuote(quote_id=id):
                start_revision(self._workspace, id)
            case place:
                self._workspace.router.go(place)

    def _on_read(self) -> None:
        online, id, name = self._workspace.services.online_offers, self.wish.id, self.wish.name
        self._read.setEnabled(False)

        def say(offer: OnlineOffer) -> None:
            said = self._workspace.words.translate("online", "Request of {name} read", name=name)
            say_done(self._workspace, said, Kind.ONLINE_OFFER, offer.id)

        def refused(problems: tuple[Problem, ...]) -> None:
            self._read.setEnabled(True)
            self._workspace.messages.problems(problems)

        self._workspace.tasks.command(lambda: online.settle(id), say, refused)
