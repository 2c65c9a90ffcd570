"""The first thing a rep sees on a new laptop: which portal, and a way into it through the browser."""

import threading
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bootstrap import Laptop
from app.domain.errors import Problem, RuleViolation, violation
from app.services.desk.desk import Desk
from app.services.portal_client.errors import PortalError
from app.services.portal_client.landing import landing
from app.services.session.credentials import DATA_TROUBLES
from app.services.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.theme import BODY, NOTE, TITLE
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.workspace.tasks import Tasks

_WIDTH = 400


class SignInPage(QWidget):
    """Asks for the portal's address once, then waits for the browser.

    Signals:
        signed_in: the ``Desk`` of whoever signed in.
        data_trouble: problems; what a sign-in gives cannot be kept, so that nobody was sent to the browser,
            or the data that are there cannot be opened.
    """

    signed_in = Signal(object)
    data_trouble = Signal(object)

    def __init__(self, laptop: Laptop, words: Words, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laptop, self._words, self._tasks = laptop, words, tasks
        self._cancelled = threading.Event()
        self._address = TextInput(words.translate("sign_in", "Portal address"), self)
        self._address.setObjectName("portal_address")
        self._address.setText(laptop.settings.portal_url)
        self._field = Field(
            words.translate("sign_in", "Portal address"),
            self._address,
            self,
            hint=words.translate(
                "sign_in", "Your partner manager gives it to you: https://portal.example.com"
            ),
        )
        self._go = Button(words.translate("sign_in", "Sign in with the browser"), "primary", "external", self)
        self._go.setObjectName("sign_in")
        self._stop = Button(words.translate("sign_in", "Cancel"), "discreet", parent=self)
        self._trouble = Banner("danger", "", "", self)
        self._waiting = Label(
            words.translate("sign_in", "Finish in your browser; this page goes on by itself."),
            NOTE,
            "text3",
            self,
            wrap=True,
        )
        self._lay_out()
        self._set_waiting(False)
        self._trouble.hide()
        self._go.clicked.connect(self._begin)
        self._stop.clicked.connect(self._cancelled.set)
        self._address.returnPressed.connect(self._begin)

    def say(self, problems: tuple[Problem, ...]) -> None:
        """Show why the rep is here, or why it did not work."""
        text = " ".join(self._words.problem(problem) for problem in problems)
        self._trouble.set_message("danger", "", text)
        self._trouble.setVisible(bool(text))
        self._set_waiting(False)

    def say_erased(self) -> None:
        """Say that nothing of the desk is on this laptop any more."""
        text = self._words.translate("sign_in", "This laptop keeps nothing of Channel Desk any more.")
        self._trouble.set_message("success", text)
        self._trouble.show()

    def leave(self) -> None:
        """Stop waiting for the browser."""
        self._cancelled.set()

    def _lay_out(self) -> None:
        card = QWidget(self)
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(16)

        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label("Channel Desk", TITLE, parent=card))
        text = self._words.translate(
            "sign_in",
            "Sign in once on this laptop. Your customers and quotes then stay with you, online or not.",
        )
        column.addWidget(Label(text, BODY, "text2", card, wrap=True))
        for part in (self._trouble, self._field, self._go, self._waiting, self._stop):
            column.addWidget(part)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _begin(self) -> None:
        if not self._go.isEnabled():
            return  # Enter in the address again, while the browser is waited for.
        self._trouble.hide()
        try:
            url = portal_address(self._address.text())
        except RuleViolation as refused:
            self._field.set_problem(self._words.problem(refused.problems[0]))
            return
        self._field.set_problem("")
        self._cancelled.clear()
        self._set_waiting(True)
        self._tasks.command(lambda: self._sign_in(url), self._on_signed_in, self._on_refused)

    def _sign_in(self, url: str) -> Desk:
        try:
            return self._laptop.sign_in(url, landing(self._words), self._cancelled)
        except PortalError as error:
            raise RuleViolation(Problem(error.code, data=error.data)) from error

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if problems[0].code in DATA_TROUBLES:
            self.data_trouble.emit(problems)
        else:
            self.say(problems)

    def _on_signed_in(self, desk: Desk) -> None:
        self.signed_in.emit(desk)

    def _set_waiting(self, is_waiting: bool) -> None:
        self._go.setEnabled(not is_waiting)
        self._address.setReadOnly(is_waiting)
        self._waiting.setVisible(is_waiting)
        self._stop.setVisible(is_waiting)


def portal_address(typed: str) -> str:
    """The portal's base address in what was typed; ``https`` is added where no scheme is.

    Raises:
        RuleViolation: ``portal.address`` when it is no address, or would be spoken to without encryption.
    """
    text = typed.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise violation("portal.address", "portal", typed=typed.strip()) from None
    schemes = ("https", "http") if host in ("127.0.0.1", "localhost", "::1") else ("https",)
    if not host or any(each.isspace() for each in text) or parts.scheme not in schemes:
        raise violation("portal.address", "portal", typed=typed.strip())
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
