"""The page for a key that cannot be had: a keyring locked, absent or silent, or a passphrase not given."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.errors import Problem
from app.services.desk import Desk
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.trouble.choices import ChoiceList, RadioChoice
from app.ui.trouble.facts import FactList
from app.ui.trouble.frame import Footer, Heading, TroubleFrame, Whose
from app.ui.trouble.window import TroubleWindow

_LOOK_EVERY_MS = 1000
_WAIT_MS, _MOST_MISTAKES = 5000, 3
_ASKS = frozenset({"vault.passphrase_needed", "vault.wrong_passphrase"})


class KeyPage(TroubleFrame):
    """Offers ways to the key of the data, or to begin without; goes on by itself when a keyring opens.

    Signals:
        left_desk: the rep closes the desk.
    """

    left_desk = Signal()

    def __init__(self, window: TroubleWindow, problem: Problem) -> None:
        words, account = window.words, window.laptop.settings.account
        titles = (words.translate("trouble", "What is safe"), words.translate("trouble", "What you can do"))
        super().__init__(words, Whose("", account.name if account else ""), titles, parent=window)
        self._window, self._laptop, self._tasks = window, window.laptop, window.tasks
        self._code, self._mistakes, self._is_looking = problem.code, 0, False
        self._cancelled = threading.Event()
        self._list = ChoiceList(self)
        self._field: Field | None = None
        self._entered: RadioChoice | None = None
        self._timer = QTimer(self)
        self._show(problem)
        self.report_asked.connect(self._on_report)
        self.entered.connect(self._on_entered)
        self.escaped.connect(self._list.choose_first)
        if self._code == "keyring.locked":
            self._timer.setInterval(_LOOK_EVERY_MS)
            self._timer.timeout.connect(self._look)
            self._timer.start()

    def leave(self) -> None:
        """Stop looking at the keyring, and take a prompt of the system away."""
        self._timer.stop()
        self._cancelled.set()

    def begin(self) -> None:
        """Put the keyboard where the first way out wants it."""
        self._list.choose_first()

    def _show(self, problem: Problem) -> None:
        words = self._words
        self.set_heading(Heading("lock", self._shown_title(), words.problem(problem)))
        moment = words.formats.clock(self._laptop.clock.now())
        self.set_footer(Footer("", "channeldesk unlock", f"{problem.code} · {moment}"))
        facts = FactList(self)
        if self._laptop.has_cache:
            facts.add(
                words.translate("trouble", "Your data"),
                words.translate("trouble", "on the disk, encrypted; nothing was read, changed or deleted"),
            )
        facts.add(
            words.translate("trouble", "The portal"),
            words.translate("trouble", "everything that was exchanged is there, unchanged"),
        )
        self.left.body.addWidget(facts)
        self._offer()
        self.right.body.addWidget(self._list)

    def _shown_title(self) -> str:
        words = self._words
        match self._code:
            case "keyring.locked":
                return words.translate("trouble", "The keyring of this computer is locked")
            case "keyring.none":
                return words.translate("trouble", "This computer has no keyring")
            case "vault.key_gone":
                return words.translate("trouble", "The key of your data is not here")
            case _:
                return words.translate("trouble", "Your data are locked")

    def _offer(self) -> None:
        words = self._words
        if self._code == "keyring.none" and not self._laptop.has_cache:
            self._offer_passphrase()
        if self._code in _ASKS:
            text = words.translate("trouble", "The one you chose on this computer.")
            self._entered = self._add("enter", words.translate("trouble", "Enter the passphrase"), text)
            self._field = self._ask_phrase(self._entered)
            self._entered.acted.connect(self._enter)
        elif self._code == "keyring.locked":
            text = words.translate(
                "trouble",
                "The system asks for its password. Channel Desk does not see it and goes on at once.",
            )
            choice = self._add("unlock", words.translate("trouble", "Unlock the keyring"), text)
            choice.acted.connect(self._unlock)
        else:
            text = words.translate("trouble", "When the keyring, or the key, is in its place again.")
            self._add("retry", words.translate("trouble", "Try again"), text).acted.connect(self._open)
        if self._laptop.has_cache and self._code not in _ASKS:
            self._offer_start()
        text = words.translate("trouble", "Nothing changes. The page comes back at the next start.")
        leave = self._add("close", words.translate("trouble", "Close Channel Desk"), text)
        leave.acted.connect(self.left_desk)

    def _offer_passphrase(self) -> None:
        """A passphrase instead of a keyring, typed twice; nothing is on the disk yet that a key opens."""
        words = self._words
        text = words.translate(
            "trouble", "It locks the key of your data, and is asked for at each start. Nobody can recover it."
        )
        choice = self._add("choose", words.translate("trouble", "Choose a passphrase"), text)
        self._act_with_new_phrase(choice, self._laptop.choose_passphrase, self._open)

    def _offer_start(self) -> None:
        words = self._words
        text = words.translate(
            "trouble",
            "The data are set aside, untouched, and the portal sends everything again, except what you had "
            "not sent. The new key is under a passphrase, asked for at each start.",
        )
        choice = self._add("start", words.translate("trouble", "Start again and read everything"), text)
        self._act_with_new_phrase(choice, self._laptop.start_again, self._sign_in)

    def _act_with_new_phrase(
        self, choice: RadioChoice, work: Callable[[str], object], done: Callable[[], None]
    ) -> None:
        """Ask for a new passphrase twice, since nobody can read what they type, and begin ``work``."""
        again_label = self._words.translate("trouble", "The passphrase again")
        first, second = self._ask_phrase(choice), self._ask_phrase(choice, again_label, "again")

        def act() -> None:
            assert isinstance(first.input, TextInput)
            assert isinstance(second.input, TextInput)
            phrase = first.input.text()
            second.set_problem("")
            if phrase != second.input.text():
                second.set_problem(self._words.problem(Problem("vault.passphrases_differ")))
                return
            self._tasks.command(
                lambda: work(phrase),
                lambda _: done(),
                lambda problems: first.set_problem(self._words.problem(problems[0])),
            )

        choice.acted.connect(act)

    def _sign_in(self) -> None:
        """The new secrets hold no sign-in: an empty list would look as if there were no customers."""
        self._timer.stop()
        self._window.sign_in_needed.emit(())

    def _add(self, name: str, title: str, text: str) -> RadioChoice:
        enter = self._words.translate("trouble", "Enter")
        choice = RadioChoice(title, text, title, parent=self, enter_words=enter)
        choice.setObjectName(name)
        self._list.add(choice)
        return choice

    def _ask_phrase(self, choice: RadioChoice, label: str = "", name: str = "phrase") -> Field:
        label = label or self._words.translate("trouble", "Passphrase")
        phrase = TextInput(label, self)
        phrase.setObjectName(f"{choice.objectName()}_{name}")
        phrase.setEchoMode(QLineEdit.EchoMode.Password)
        phrase.returnPressed.connect(choice.act)
        field = Field(label, phrase, self)
        choice.add_field(field)
        return field

    def _enter(self) -> None:
        assert self._field is not None
        assert isinstance(self._field.input, TextInput)
        phrase = self._field.input.text()
        self._tasks.command(
            lambda: self._laptop.secrets.enter_passphrase(phrase), lambda _: self._open(), self._on_mistake
        )

    def _on_mistake(self, problems: tuple[Problem, ...]) -> None:
        assert self._field is not None
        assert self._entered is not None
        self._mistakes += 1
        self._field.set_problem(self._words.problem(problems[0]))
        if self._mistakes < _MOST_MISTAKES:
            return
        if self._mistakes == _MOST_MISTAKES:
            self._offer_start()
        self._entered.button.setEnabled(False)
        QTimer.singleShot(_WAIT_MS, self._entered.button, lambda: self._allow_again())

    def _allow_again(self) -> None:
        if self._entered is not None:
            self._entered.button.setEnabled(True)

    def _unlock(self) -> None:
        self._cancelled.clear()
        self._tasks.command(
            lambda: self._laptop.secrets.keyring.unlock(self._cancelled), lambda _: self._open()
        )

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._tasks.query(lambda: self._laptop.secrets.keyring.standing().state.value, self._on_looked)

    def _on_looked(self, state: str) -> None:
        self._is_looking = False
        if state == "open":
            self._open()

    def _open(self) -> None:
        self._timer.stop()
        self._tasks.command(self._laptop.open_desk, self._on_opened, self._on_refused)

    def _on_opened(self, desk: Desk) -> None:
        self._window.opened.emit(desk)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if problems[0].code == "sign_in.needed":
            self._window.sign_in_needed.emit(())
        else:
            self._window.say(problems)

    def _on_entered(self) -> None:
        if (chosen := self._list.current) is not None:
            chosen.act()

    def _on_report(self) -> None:
        self.copy_report(f"Channel Desk\ncode {self._code}\n{self._laptop.clock.now().isoformat()}\n")
