"""The head of the page: what the message is about, how it is kept, and what can be done with it."""

from datetime import datetime

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.mail.message import Channel, MessageKind
from app.services.mail.composition import Composition
from app.services.words import QT_TRANSLATE_NOOP
from app.ui.actions.mail_draft import paper_of
from app.ui.labels.key_names import ctrl_enter
from app.ui.labels.quote_cells import QUOTE_LOOK
from app.ui.mail.services import MailServices
from app.ui.theme import CELL, NOTE
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_TITLES = {
    (Kind.QUOTE, MessageKind.OFFER): QT_TRANSLATE_NOOP("mail", "Send the quote by e-mail"),
    (Kind.QUOTE, MessageKind.REMINDER): QT_TRANSLATE_NOOP("mail", "Remind of the quote by e-mail"),
    (Kind.CHANGE_ORDER, MessageKind.OFFER): QT_TRANSLATE_NOOP("mail", "Send the change quote by e-mail"),
    (Kind.CHANGE_ORDER, MessageKind.REMINDER): QT_TRANSLATE_NOOP(
        "mail", "Remind of the change quote by e-mail"
    ),
}


class ComposeHeading(ObjectHeader):
    """Breadcrumb, title and buttons of the page on which a message is written."""

    def __init__(self, workspace: Workspace[MailServices], composition: Composition, parent: QWidget) -> None:
        words = self._words = workspace.words
        self.more = IconButton("more", words.translate("mail", "More"), parent, outlined=True)
        self.more.setObjectName("message_menu")
        self.keep = Button(words.translate("mail", "Keep as a draft"), "secondary", parent=parent)
        self.keep.setObjectName("keep_draft")
        self.send = Button(words.translate("mail", "Send"), "primary", "send", parent)
        self.send.setObjectName("send_message")
        self.hand_over = Button(words.translate("mail", "Open the draft"), "primary", "external", parent)
        self.hand_over.setObjectName("open_draft")
        for button in (self.send, self.hand_over):
            button.set_main(ctrl_enter(words))
        buttons = [self.more, self.keep, self.send, self.hand_over]
        super().__init__(words.translate("mail", "Where you are"), buttons, parent)
        self._saved = Label("", NOTE, "text3", self)
        self._saved.setObjectName("message_saved")
        self._tell(workspace, composition)
        self.add_after_title(self._saved)
        self.breadcrumb.chosen.connect(workspace.router.go)

    def show_channel(self, channel: Channel, reason: str, *, may_send: bool) -> None:
        """Offer what the channel does, or say why not; nothing where the document may not be sent."""
        is_draft = channel is Channel.DRAFT
        for button, is_meant in ((self.send, not is_draft), (self.hand_over, is_draft)):
            button.setVisible(is_meant and may_send)
            if reason:
                button.refuse(reason)
            else:
                button.allow()

    def show_kept(self, moment: datetime) -> None:
        """Say when the message was kept last; ``moment`` is in the rep's zone."""
        at = self._words.formats.clock(moment)
        self._saved.setText(self._words.translate("mail", "saved at {time}", time=at))
        self._saved.set_style(NOTE)
        self._saved.set_colour("text3")

    def show_not_kept(self, why: str) -> None:
        """Say that the last change is not on the disk, and why."""
        self._saved.setText(self._words.translate("mail", "not saved: {why}", why=why))
        self._saved.set_style(CELL)
        self._saved.set_colour("danger")
        QAccessible.updateAccessibility(QAccessibleEvent(self._saved, QAccessible.Event.Alert))

    def _tell(self, workspace: Workspace[MailServices], composition: Composition) -> None:
        words, services, about = workspace.words, workspace.services, composition.about
        self.title.setText(words.say(_TITLES[about.kind, composition.kind]))
        customer = services.customers.get(composition.customer_id)
        if about.kind is Kind.QUOTE:
            status = services.quotes.get(QuoteId(about.id)).status_on(services.clock.today())
            self.add_after_title(Pill(words.name(status), *QUOTE_LOOK[status], self))
        self.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("paper_page", "Customers")),
                (places.CustomerFile(customer.id, "quotes"), customer.identity.name),
                (paper_of(about.kind, about.id), services.mail.values(composition)["number"]),
            ]
        )
