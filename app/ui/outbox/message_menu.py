"""What can be done with an e-mail of the outbox; nothing is sent twice but on the rep's word."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject

from app.domain.mail.message import MessageState, RecipientKind
from app.services.mail.composition import Composition
from app.services.mail.message_rows import MessageAction, MessageRow
from app.ui.actions.mail_draft import open_draft, paper_of, place_of
from app.ui.forms.field import RING
from app.ui.labels.sent_words import moment
from app.ui.outbox.messages_part import LABELS, MessagesPart
from app.ui.outbox.services import MessagesServices
from app.ui.theme import BODY, CELL, NOTE
from app.ui.theme.icons import IconName
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_ICONS: dict[MessageAction, IconName] = {
    MessageAction.CONFIRM: "check",
    MessageAction.SEND_AGAIN: "send",
    MessageAction.RETRY: "redo",
    MessageAction.SEND_NOW: "send",
    MessageAction.SET_UP: "settings",
    MessageAction.EDIT: "draft",
    MessageAction.OPEN: "external",
    MessageAction.VIEW: "mail",
    MessageAction.CANCEL: "undo",
}
_KEYS = {MessageAction.RETRY: "Ctrl+R", MessageAction.CANCEL: "Del"}


class MessageMenu(QObject):
    """The links and the menu of each message."""

    def __init__(self, workspace: Workspace[MessagesServices], part: MessagesPart, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._part = workspace, part
        part.asked.connect(self._on_asked)
        part.cancel_asked.connect(self._on_cancel_asked)
        part.menu_asked.connect(self._on_menu_asked)
        part.opened.connect(lambda row: self.view(cast(MessageRow, row)))

    def menu_of(self, row: MessageRow) -> Menu:
        """Everything that may be done with the message now."""
        words = self._workspace.words
        menu = Menu(words.translate("outbox", "Actions of the e-mail"), self._part)
        for action, icon in _ICONS.items():
            if action in row.actions:
                entry = menu.add(words.say(LABELS[action]), icon, _KEYS.get(action, ""))
                entry.setObjectName(action.value)
                entry.triggered.connect(lambda _=False, action=action: self.do(action, row))
        menu.addSeparator()
        paper = menu.add(words.translate("outbox", "See the document"), "quote")
        paper.triggered.connect(lambda: self._workspace.router.go(paper_of(row.about, row.document_id)))
        return menu

    def do(self, action: MessageAction, row: MessageRow) -> None:
        """Do what a link or an entry of the menu says."""
        mail, go = self._workspace.services.mail, self._workspace.router.go
        match action:
            case MessageAction.SEND_AGAIN:
                self._ask_again(row)
            case MessageAction.OPEN:
                open_draft(self._workspace, row.id)
            case MessageAction.VIEW:
                self.view(row)
            case MessageAction.SET_UP:
                go(places.Settings("mail"))
            case MessageAction.EDIT:
                self._do(lambda: mail.edit(row.id), lambda draft: go(place_of(cast(Composition, draft))))
            case MessageAction.CANCEL:
                self._do(
                    lambda: mail.cancel(row.id), lambda draft: self._say_kept(row, cast(Composition, draft))
                )
            case MessageAction.CONFIRM:
                self._do(lambda: mail.confirm_sent(row.id))
            case MessageAction.RETRY:
                self._do(lambda: mail.retry(row.id))
            case MessageAction.SEND_NOW:
                self._do(lambda: mail.send_now(row.id))

    def retry_failed(self) -> None:
        """Send again what failed: the message with the keyboard if it is one, else all that failed."""
        mail, part = self._workspace.services.mail, self._part
        failed = [row for row in part.waiting if MessageAction.RETRY in row.actions]
        chosen = part.current()
        wanted = [row for row in failed if chosen is not None and row.id == chosen.id] or failed
        for row in wanted:
            self._do(partial(mail.retry, row.id))

    def view(self, row: MessageRow) -> None:
        """Show a message as it leaves or left, with the whole of what is said about it."""
        words = self._workspace.words
        with self._workspace.messages.saying_refusals():
            subject, body = self._workspace.services.mail.text(row.id)
            dialog = Dialog(
                self._part.window(),
                subject,
                words.translate("outbox", "Close"),
                words.translate("outbox", "See the document"),
                text=self._part.sentence_of(row),
                width=560,
            )
            dialog.setObjectName("message_text")
            text = Label(body, BODY, "text", dialog, wrap=True)
            area = scrolled_down(text, dialog)
            area.setMinimumHeight(240)
            whom = Label(self._whom(row), CELL, "text2", dialog, wrap=True)
            history = Label(self._history_of(row), NOTE, "text3", dialog, wrap=True)
            for label in (whom, history, text):
                label.setContentsMargins(RING, 0, RING, 0)
            for part in (whom, history, area):
                dialog.body.addWidget(part)
            dialog.accepted.connect(dialog.close_over)
            # Esc only closes it.
            paper = paper_of(row.about, row.document_id)
            dialog.cancel.clicked.connect(lambda: self._workspace.router.go(paper))
            dialog.open(dialog.primary)

    def _whom(self, row: MessageRow) -> str:
        """Who gets a message, each in the place where the others see them, and what goes with it."""
        words = self._workspace.words
        said = []
        for kind in RecipientKind:
            people = [each for each in row.recipients if each.kind is kind]
            if people:
                names = ", ".join(f"{each.name} <{each.address}>".strip() for each in people)
                said.append(f"{words.name(kind)} {names}")
        files = [each.name for each in self._workspace.services.mail.attachments(row.id)]
        if files:
            names = ", ".join(files)
            said.append(words.translate("outbox", "{n} attachments: {names}", n=len(files), names=names))
        return "\n".join(said)

    def _history_of(self, row: MessageRow) -> str:
        """What happened to a message so far."""
        words = self._workspace.words
        said = [words.translate("outbox", "Written {moment}", moment=moment(words, row.created_at))]
        if row.attempts:
            said.append(words.translate("outbox", "tried {n} times", n=row.attempts))
        if row.sent_at is not None:
            said.append(words.translate("outbox", "left {moment}", moment=moment(words, row.sent_at)))
        if row.server:
            said.append(words.translate("outbox", "the server said: {answer}", answer=row.server))
        return " · ".join(said)

    def _ask_again(self, row: MessageRow) -> None:
        """Say to whom a second copy would go before it does."""
        words = self._workspace.words
        names = ", ".join(each.name or each.address for each in row.recipients)
        dialog = Dialog(
            self._part.window(),
            words.translate("outbox", "Send this e-mail again?"),
            words.translate("outbox", "Send again"),
            words.translate("outbox", "Do not send"),
            text=words.translate(
                "outbox",
                "The answer of the mail server was lost. If it had taken the e-mail, {names} would get it "
                "twice.",
                names=names,
            ),
        )
        dialog.setObjectName("send_again")
        mail = self._workspace.services.mail
        dialog.accepted.connect(dialog.close_over)
        dialog.accepted.connect(lambda: self._do(lambda: mail.send_again(row.id)))
        dialog.open(dialog.primary)

    def _do(self, work: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        self._workspace.tasks.command(work, done)

    def _say_kept(self, row: MessageRow, draft: Composition) -> None:
        """Say what was withdrawn, and how to go on with it; one whose answer was lost may have left."""
        words, router = self._workspace.words, self._workspace.router
        if row.state is MessageState.UNKNOWN:
            text = words.translate("outbox", "It is not sent again; what you wrote is a draft")
        else:
            text = words.translate("outbox", "It will not leave; what you wrote is a draft")
        go_on = words.translate("mail", "Go on writing")
        self._workspace.messages.toast(text, go_on, lambda: router.go(place_of(draft)))

    def _on_asked(self, column: str, row: object) -> None:
        message = cast(MessageRow, row)
        action = self._part.actions_of(message)[0 if column == "other" else 1]
        if action is not None:
            self.do(action, message)

    def _on_cancel_asked(self, row: object) -> None:
        message = cast(MessageRow, row)
        if MessageAction.CANCEL in message.actions:
            self.do(MessageAction.CANCEL, message)

    def _on_menu_asked(self, row: object) -> None:
        message = cast(MessageRow, row)
        self.menu_of(message).open_at(self._part.menu_place(message))
