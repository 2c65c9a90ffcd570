"""What a customer asked for on the portal's page, as the rep who shared the offer reads it."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, CustomerId, QuoteId
from app.domain.kind import Kind
from app.domain.online.online_offer import OnlineOffer
from app.services.queries.online_rows import CustomerWish
from app.ui.attention.approval_words import customer_of
from app.ui.attention.card_head import CardHead
from app.ui.attention.news_card import NewsCard
from app.ui.attention.services import WishCardServices
from app.ui.labels.subjects import by_whom, received
from app.ui.theme import BODY, CELL
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class WishCard(NewsCard):
    """Quotes the customer, whose link stays as it is."""

    def __init__(
        self, workspace: Workspace[WishCardServices], wish: CustomerWish, parent: QWidget | None = None
    ) -> None:
        words, now = workspace.words, workspace.services.clock.now().astimezone()
        go_on = words.translate("online", "Open to revise")
        super().__init__(workspace, f"wish:{wish.id}", self._document, go_on, parent)
        self._workspace, self.wish = workspace, wish
        self._note.setObjectName("note_of_wish")
        self._go_on.setObjectName("wish_revise")
        self._read = Button(words.translate("online", "Request read"), "secondary", parent=self)
        self._read.setObjectName("wish_read")
        self._read.clicked.connect(self._on_read)
        quoted = words.translate("approvals", "“{note}”", note=wish.comment)
        comment = Label(quoted, BODY, "text", self, wrap=True)
        comment.setObjectName("comment_of_wish")
        who = Label(self._who(), CELL, "text2", self, wrap=True)
        who.setObjectName("who_wishes")
        name = customer_of(workspace, CustomerId(wish.customer_id))
        said = received(words, wish.at, now)
        head = CardHead("attention", "warning", name, self._subject(), said, self)
        self.lay_out(
            head,
            [comment, who],
            words.translate(
                "online", "Nothing was changed. The link stays, and can still be accepted as it is."
            ),
            self._read,
        )

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

    def _document(self) -> places.Place:
        """Where it is.

        Raises:
            RuleViolation: it is not there any more.
        """
        services, id = self._workspace.services, self.wish.id
        if self.wish.is_quote:
            return places.ReadQuote(services.quotes.get(QuoteId(id)).id)
        change = services.change_services.change_orders.get(ChangeOrderId(id))
        return places.ChangeLicences(change.customer_id, change.terms.contract_id, change.id)

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
