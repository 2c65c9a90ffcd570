"""By which way e-mail leaves: three ways in their order, and what the chosen one needs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.checks.email import check_email
from app.domain.mail.message import Channel
from app.domain.mail.message_rules import check_address
from app.ui.forms.field import RING, Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput
from app.ui.settings.mail.account_editor import AccountEditor
from app.ui.settings.mail.microsoft_part import MicrosoftPart
from app.ui.settings.mail.smtp_part import SmtpPart
from app.ui.theme import NOTE, SECTION
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.choices import ChoiceGroup
from app.ui.widgets.label import Label

_INDENT = 38


class AccountsPart(QWidget):
    """The way that is used first is chosen; one that is not set up yet opens what it needs."""

    def __init__(self, editor: AccountEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.workspace.words
        words = self._words
        self.microsoft, self.smtp = MicrosoftPart(editor, self), SmtpPart(editor, self)
        self._cards = {
            Channel.DRAFT: ChoiceCard(words.translate("mail_settings", "Draft in your mail program"), " "),
            Channel.MICROSOFT: ChoiceCard(words.translate("mail_settings", "Microsoft 365"), " "),
            Channel.SMTP: ChoiceCard(words.translate("mail_settings", "Mail server (SMTP)"), " "),
        }
        self._needs: dict[Channel, QWidget] = {Channel.MICROSOFT: self.microsoft, Channel.SMTP: self.smtp}
        self._state = Label("", NOTE, "text3", self, wrap=True)
        self._state.setObjectName("mail_first")
        self._name, self._address = TextInput(parent=self), TextInput(parent=self)
        self._sender = FormGrid(self)
        self._lay_out()
        self._cards[editor.account.channel].setChecked(True)
        self._show_sender()
        self._show()
        self._connect()

    @property
    def chosen(self) -> Channel:
        """The way whose card is chosen, set up or not."""
        return next(channel for channel, card in self._cards.items() if card.isChecked())

    def choose(self, channel: Channel) -> None:
        """Choose a way as a click on its card does."""
        self._cards[channel].click()

    def leave(self) -> None:
        """Wait for nothing any more."""
        self.microsoft.cancel()
        self.smtp.trial.cancel()

    def fit(self, width: int) -> None:
        """Take no more than ``width`` pixels."""
        self._sender.fit(width)
        self.smtp.grid.fit(width - _INDENT)

    def _lay_out(self) -> None:
        words, group = self._words, ChoiceGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = Label(words.translate("mail_settings", "How e-mail leaves"), SECTION, parent=self)
        for label in (title, self._state):
            label.setContentsMargins(RING, 0, RING, 0)
            column.addWidget(label)
        for channel, card in self._cards.items():
            card.setParent(self)
            card.setObjectName(f"mail_by_{channel.value}")
            group.add(card)
            row = QVBoxLayout()
            row.setContentsMargins(RING, 0, RING, 0)
            row.addWidget(card)
            column.addLayout(row)
            if channel in self._needs:
                self._needs[channel].setContentsMargins(_INDENT, 4, 0, 8)
                column.addWidget(self._needs[channel])
        column.addSpacing(4)
        name = Field(words.translate("mail_settings", "Name of the sender"), self._name, self)
        address = Field(words.translate("mail_settings", "Address of the sender"), self._address, self)
        self._name.setObjectName("sender_name")
        self._address.setObjectName("sender_address")
        self._sender.add_row((name, 6), (address, 6))
        column.addWidget(self._sender)
        address.check_with(self._address_problem)
        name.left.connect(self._keep_sender)
        address.left.connect(self._keep_sender)

    def _connect(self) -> None:
        for channel, card in self._cards.items():
            card.clicked.connect(lambda _=False, c=channel: self._on_chosen(c))
        self._editor.changed.connect(self._show)

    def _show(self) -> None:
        """Say on each card how it stands, and below the title what happens now."""
        words, editor = self._words, self._editor
        account, ready = editor.account, self._set_up()
        notes = {
            Channel.DRAFT: words.translate(
                "mail_settings", "Always there: the e-mail opens in your own program; you send it from there."
            ),
            Channel.MICROSOFT: words.translate(
                "mail_settings", "Leaves by itself, with your work account; not signed in yet"
            ),
            Channel.SMTP: words.translate(
                "mail_settings", "Leaves by itself, by a server of yours; not set up yet"
            ),
        }
        if Channel.MICROSOFT in ready:
            login = account.microsoft_login
            notes[Channel.MICROSOFT] = words.translate(
                "mail_settings", "Leaves by itself, as {login}", login=login
            )
        if Channel.SMTP in ready:
            host = account.smtp.host
            notes[Channel.SMTP] = words.translate("mail_settings", "Leaves by itself, by {host}", host=host)
        for channel, card in self._cards.items():
            card.set_note(notes[channel])
        for channel, part in self._needs.items():
            part.setVisible(channel is self.chosen)
        self._state.setText(self._sentence())

    def _sentence(self) -> str:
        words, account = self._words, self._editor.account
        if self.chosen is account.channel:
            return words.translate(
                "mail_settings", "The chosen way is used first; another one can be taken for each e-mail."
            )
        if account.channel is Channel.DRAFT:
            return words.translate(
                "mail_settings", "Until this is set up, e-mail opens as a draft in your mail program."
            )
        return words.translate("mail_settings", "Until this is set up, e-mail leaves as before.")

    def _set_up(self) -> tuple[Channel, ...]:
        return self._editor.accounts.set_up(self._editor.account)

    def _on_chosen(self, channel: Channel) -> None:
        if channel in self._set_up():
            self._editor.change(channel=channel)
        self._show()
        if channel is Channel.SMTP and channel not in self._set_up():
            self.smtp.enter()

    def _show_sender(self) -> None:
        account, (name, address) = self._editor.account, self._editor.accounts.sender()
        self._name.setText(account.name)
        self._name.setPlaceholderText(name)
        self._address.setText(account.address)
        self._address.setPlaceholderText(address)

    def _address_problem(self) -> str:
        typed = self._address.text().strip()
        found = next(check_address(typed, "address"), None) if typed else None
        return self._words.problem(found) if found is not None else ""

    def _keep_sender(self) -> None:
        if self._address_problem():
            return
        typed = self._address.text().strip()
        address = check_email(typed).normal if typed else ""
        self._editor.change(name=self._name.text().strip(), address=address)
