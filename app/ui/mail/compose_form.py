"""An e-mail while it is written: whom, what, and beside it what the customer will receive."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.mail.message import Channel
from app.services.mail.composition import Composition
from app.services.mail.message_files import FileContent
from app.services.sync.status import Phase
from app.ui.actions.mail_draft import paper_of, place_of
from app.ui.forms.field import RING
from app.ui.mail.attachments import Attachments
from app.ui.mail.choices_line import ChoicesLine
from app.ui.mail.folded_papers import FoldedPapers
from app.ui.mail.heading import ComposeHeading
from app.ui.mail.leaving import leave_off
from app.ui.mail.received_panel import ReceivedPanel
from app.ui.mail.recipients_block import RecipientsBlock
from app.ui.mail.sending import Sending
from app.ui.mail.services import MailServices
from app.ui.mail.text_block import TextBlock
from app.ui.mail.writing import Writing
from app.ui.widgets.banner import Banner
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.menu import Menu
from app.ui.widgets.preview_beside import PreviewBeside
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WIDEST, _PANEL = 750, 432


class ComposeForm(QWidget):
    """Keeps every keystroke as a draft, and sends once nothing is wrong."""

    def __init__(
        self,
        workspace: Workspace[MailServices],
        place: places.WriteMessage,
        composition: Composition,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sending = Sending(workspace)
        self._problems: tuple[Problem, ...] = ()
        self._is_sending = self._is_discarded = self._is_left = False
        self.writing = writing = Writing(workspace, place, composition, self)
        self._waits = workspace.services.mail.preview(composition).waits_for_number
        self.heading = ComposeHeading(workspace, composition, self)
        self._banner = Banner("violet", "", "", self)
        self._banner.setObjectName("message_banner")
        self._choices = ChoicesLine(workspace, writing, self)
        self.recipients = RecipientsBlock(workspace, writing, self)
        self.texts = TextBlock(workspace, writing, self)
        self.attachments = Attachments(workspace, writing, self)
        self.received = ReceivedPanel(workspace, self)
        self._bar = FoldedPapers(workspace.words, self)
        self._lay_out()
        self._connect()
        self._show_standing()
        writing.draw_files()
        writing.look()

    def leave(self) -> None:
        """Hand over what is not on the disk yet; a recipient who is still being typed is one."""
        self._is_left = True
        self.recipients.close_typed()
        self.writing.leave()
        self.received.leave()
        if not self._is_sending and not self._is_discarded:
            leave_off(self._workspace, self.writing.composition)

    def focus_first(self) -> None:
        """Give the keyboard to what was refused, to the recipients where there are none, or to the text."""
        if self.recipients.enter_refused():
            return
        target = self.texts.body if self.writing.composition.recipients else self.recipients
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Let the message leave as it stands on the page, or say at the field why not."""
        if self._is_sending:
            return
        if self.recipients.close_typed():
            # What was wrong before need not be so now: whoever queues the message asks again.
            self._problems = ()
        if self._reason():
            self._enter_wrong()
            return
        self._is_sending = True
        self.writing.saver.hold()
        self._show_standing()
        self._sending.send(
            self.writing.composition, self._on_sent, lambda problems: self._on_refused(problems)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workspace.router.back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for each in (self._choices, self.recipients):
            column.addWidget(each)
        column.addWidget(self.texts, 1)
        column.addWidget(self.attachments)
        content = QWidget(self)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(21, 16, 21, 20)
        outer.setSpacing(12)
        above = QHBoxLayout()
        above.setContentsMargins(RING, 0, RING, 0)
        above.addWidget(LimitedWidth(self._banner, _WIDEST - 2 * RING, content))
        outer.addLayout(above)
        outer.addWidget(LimitedWidth(form, _WIDEST, content), 1)
        beside = PreviewBeside(self.received, self._bar, self._bar, _PANEL, self)
        beside.set_content(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.heading)
        page.addWidget(beside, 1)

    def _connect(self) -> None:
        writing, heading = self.writing, self.heading
        writing.saver.kept_at.connect(heading.show_kept)
        writing.saver.not_kept.connect(heading.show_not_kept)
        writing.files_drawn.connect(self._on_drawn)
        writing.files_refused.connect(self.received.show_refused)
        writing.problems_found.connect(self._on_problems)
        heading.send.clicked.connect(self.send)
        heading.hand_over.clicked.connect(self.send)
        heading.keep.clicked.connect(self._on_keep)
        heading.more.clicked.connect(lambda: self.menu().open_below(heading.more))
        self._choices.channel_chosen.connect(self._on_channel)
        self._banner.action_triggered.connect(self._on_banner)
        self._workspace.bridge.sync_changed.connect(self._show_standing)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_keep)

    def menu(self) -> Menu:
        """What else can be done with the message."""
        words = self._workspace.words
        menu = Menu(words.translate("mail", "More"), self)
        drop = menu.add(words.translate("mail", "Discard the draft"), "trash", danger=True)
        drop.setObjectName("discard_message")
        drop.triggered.connect(self._discard)
        return menu

    def _reason(self) -> str:
        """Why the message may not be sent now, or an empty text."""
        # Who it goes to is asked first: the name of whom it addresses is missing for the same reason.
        problems = sorted(self._problems, key=lambda each: not each.field.startswith("recipients"))
        problems += self.attachments.problems()
        return self._workspace.words.problem(problems[0]) if problems else ""

    def _show_standing(self, *_: object) -> None:
        """Offer to send, or say why not; and what will hold the message up."""
        kept_back = [each for each in self._problems if not each.field]
        channel = self.writing.composition.channel
        self.heading.show_channel(channel, self._reason(), may_send=not kept_back)
        words = self._workspace.words
        is_offline = self._workspace.services.sync_status.phase is Phase.OFFLINE
        is_delayed = bool(self._workspace.services.choices.settings.send_delay_s)
        is_undoable = self._waits or is_offline or is_delayed
        self.received.show_way_back(is_there=channel is not Channel.DRAFT and is_undoable)
        if kept_back:
            text = " ".join(words.problem(each) for each in kept_back)
            strong = words.translate("mail", "It cannot be sent.")
            self._banner.set_message("warning", strong, text, icon="attention")
            self._banner.set_action(words.translate("mail", "See the document"))
        elif self._waits:
            strong = words.translate("mail", "Provisional number.")
            text = words.translate(
                "mail", "The e-mail waits for the final number, and is written again with it."
            )
            self._banner.set_message("violet", strong, text, icon="cloud")
            self._banner.set_action(words.translate("mail", "Outbox"))
        else:
            strong = words.translate("mail", "Offline.")
            text = words.translate("mail", "The e-mail leaves when the network is back, as you see it here.")
            self._banner.set_message("violet", strong, text)
            self._banner.set_action(words.translate("mail", "Outbox"))
        is_held_up = self._waits or (is_offline and channel is not Channel.DRAFT)
        self._banner.setVisible(bool(kept_back) or is_held_up)

    def _on_banner(self) -> None:
        kept_back = any(not each.field for each in self._problems)
        about = self.writing.composition.about
        paper = paper_of(about.kind, about.id)
        self._workspace.router.go(paper if kept_back else places.Outbox())

    def _on_drawn(self, files: Sequence[FileContent]) -> None:
        self.received.show_files(files)
        self._show_standing()

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        words = self._workspace.words
        for field, name in ((self.texts.subject_field, "subject"), (self.texts.body_field, "body")):
            found = next((each for each in problems if each.field == name), None)
            field.set_problem(words.problem(found) if found is not None else "")
        self._show_standing()

    def _on_channel(self) -> None:
        self.attachments.show_channel()
        self._show_standing()

    def _on_keep(self) -> None:
        self.writing.keep()
        self._workspace.messages.toast(self._workspace.words.translate("mail", "The draft is kept"))

    def _discard(self) -> None:
        services, words = self._workspace.services, self._workspace.words
        composition = self.writing.composition
        self.writing.saver.hold()
        self._is_discarded = True
        tasks, router = self._workspace.tasks, self._workspace.router
        tasks.command(lambda: services.drafts.drop(composition.id), lambda _: router.back())
        self._workspace.messages.toast(
            words.translate("mail", "Draft discarded"),
            words.translate("undo", "Undo"),
            lambda: tasks.command(
                lambda: services.mail.keep_draft(composition), lambda _: router.go(place_of(composition))
            ),
        )

    def _on_sent(self) -> None:
        # Who has gone elsewhere meanwhile stays there.
        if not self._is_left:
            self._workspace.router.back()

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._is_left:
            self._workspace.messages.problems(problems)
            return
        self._is_sending = False
        self.writing.saver.release()
        self._on_problems(problems)
        self._enter_wrong()

    def _enter_wrong(self) -> None:
        """Give the keyboard to the first field with which the message cannot leave."""
        texts, words = self.texts, self._workspace.words
        for field, name in (
            (self.recipients, "recipients"),
            (texts.subject_field, "subject"),
            (texts.body_field, "body"),
        ):
            found = next((each for each in self._problems if each.field.split(".")[0] == name), None)
            if found is not None:
                if isinstance(field, RecipientsBlock):
                    field.enter_wrong(words.problem(found))
                else:
                    field.enter()
                return
