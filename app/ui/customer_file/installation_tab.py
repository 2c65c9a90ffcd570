"""Where the installation stands, the way to begin it, and what was sent to whom and when."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.customer.customer import InstallationStage
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.partner.partner import Role
from app.services.customers.onboarding_link import LinkAnswer, open_onboarding
from app.services.queries.account_tabs import Installation
from app.services.store.changes import Changes
from app.ui.customer_file.installation_stages import done_stages
from app.ui.customer_file.mail_card import MailCard
from app.ui.customer_file.onboarding_dialog import OnboardingDialog
from app.ui.customer_file.services import InstallationServices
from app.ui.theme import BODY, NOTE, SECTION, theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.stage_track import StageTrack
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WIDTH = 760


class InstallationTab(QWidget):
    """``stages`` are those that this customer's products go through."""

    def __init__(
        self,
        workspace: Workspace[InstallationServices],
        customer_id: CustomerId,
        stages: Sequence[InstallationStage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id, self._stages = workspace, customer_id, tuple(stages)
        words = workspace.words
        self.open_link = Button(words.translate("file", "Open the onboarding"), "secondary", "external", self)
        self.open_link.setObjectName("open_onboarding")
        self.send = Button(words.translate("file", "Send the onboarding e-mail"), "secondary", "send", self)
        self.send.setObjectName("send_onboarding")
        self._nobody = Banner(
            "warning",
            words.translate("file", "No technical contact."),
            words.translate("file", "The onboarding e-mail has nobody to go to. Name one in the profile."),
            self,
            icon="attention",
            action=words.translate("file", "Edit the contacts"),
        )
        self._nobody.setObjectName("no_technical_contact")
        self._no_link = Banner(
            "warning", "", "", self, icon="offline", action=words.translate("file", "Try again")
        )
        self._no_link.setObjectName("no_onboarding_link")
        self._no_link.hide()
        self._scroll = ScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stage_card, self._mails = Card(self), QVBoxLayout()
        self._track: StageTrack | None = None
        self._note = Label("", BODY, "text2", self, wrap=True)
        self._recipients = Label("", NOTE, "text3", self, wrap=True)
        self._mail_cards: list[QWidget] = []
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        words = self._workspace.words
        body = QWidget(self)
        body.setMaximumWidth(theme().scaled(_WIDTH) + 48)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._nobody)
        column.addWidget(self._no_link)
        card = self._stage_card.body
        card.addWidget(Label(words.translate("file", "Installation stage"), SECTION, parent=self))
        card.addWidget(self._note)
        self._track_row = QHBoxLayout()
        card.addLayout(self._track_row)
        buttons = FlowRow(self)
        buttons.add(self.open_link)
        buttons.add(self.send)
        card.addSpacing(4)
        card.addWidget(buttons)
        card.addWidget(self._recipients)
        column.addWidget(self._stage_card)
        column.addWidget(Label(words.translate("file", "What was sent"), SECTION, parent=self))
        self._mails.setSpacing(12)
        column.addLayout(self._mails)
        column.addStretch(1)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        workspace = self._workspace
        self.open_link.clicked.connect(self._on_open)
        self._no_link.action_triggered.connect(self._on_open)
        self.send.clicked.connect(self._on_send)
        self._nobody.action_triggered.connect(
            lambda: workspace.router.go(places.CustomerFile(self._id, "profile"))
        )
        workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        words = self._workspace.words
        installation = self._workspace.services.queries.installation(self._id)
        contacts = installation.technical_contacts
        names = ", ".join(each.name.full for each in contacts)
        self._recipients.setText(words.translate("file", "It goes to {names}.", names=names))
        self._recipients.setVisible(bool(contacts))
        self._nobody.setVisible(not contacts)
        self._show_stage(installation.stage)
        if self._workspace.services.account.role is Role.VIEWER:
            self.send.refuse(words.translate("file", "Your role reads only."))
        elif not contacts:
            self.send.refuse(words.translate("file", "Name a technical contact in the profile first."))
        else:
            self.send.allow()
        self._show_mails(installation)

    def _show_stage(self, stage: InstallationStage | None) -> None:
        words = self._workspace.words
        if self._track is not None:
            self._track_row.removeWidget(self._track)
            self._track.deleteLater()
            self._track = None
        if stage is None:
            self._note.setText(words.translate("file", "It begins when the first licences are assigned."))
            return
        self._note.setText(words.translate("file", "The portal tells when a stage is done."))
        self._track = StageTrack(
            [words.name(each) for each in self._stages], done_stages(stage, self._stages), self
        )
        self._track.setObjectName("stage_track")
        self._track_row.addWidget(self._track)
        self._track_row.addStretch(1)

    def _show_mails(self, installation: Installation) -> None:
        for widget in self._mail_cards:
            self._mails.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._mail_cards = [MailCard(self._workspace, mail, self) for mail in installation.mails]
        if not self._mail_cards:
            none = self._workspace.words.translate("file", "Nothing was sent yet.")
            self._mail_cards = [Label(none, BODY, "text3", self)]
        for widget in self._mail_cards:
            self._mails.addWidget(widget)

    def _on_open(self) -> None:
        """Ask the portal for a link of the rep's own, and give it to the browser."""
        services, id = self._workspace.services, self._id
        self.open_link.setEnabled(False)
        self._workspace.tasks.query(lambda: open_onboarding(services.online, id), self._on_link)

    def _on_link(self, answer: LinkAnswer) -> None:
        words = self._workspace.words
        self.open_link.setEnabled(True)
        self._no_link.setVisible(answer.problem is not None)
        if answer.problem is not None:
            strong = words.translate("file", "The onboarding cannot be opened now.")
            self._no_link.set_message("warning", strong, words.problem(answer.problem), icon="offline")

    def _on_send(self) -> None:
        dialog = OnboardingDialog(self._workspace, self._id, self.window())
        dialog.open(dialog.primary)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        mine = self._id in changes.of(Kind.CUSTOMER)
        if mine or changes.of(Kind.SENT_MAIL) or changes.is_everything:
            self._refresh()
