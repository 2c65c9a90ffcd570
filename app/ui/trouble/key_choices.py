"""The ways out of a missing key: to the key itself, to another place for it, or to a new beginning."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bootstrap import Laptop
from app.domain.errors import Problem
from app.services.session.laptop_secrets import WRONG_PASSPHRASE
from app.services.words import Words
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.ui.forms.field import Field
from app.ui.theme.icons import IconName
from app.ui.trouble.choices import ChoiceList, RadioChoice
from app.ui.trouble.new_passphrase import NewPassphrase, hidden_field, text_of

_WAIT_MS, _MOST_MISTAKES = 5000, 3
_ASKS = WRONG_PASSPHRASE | {"vault.passphrase_needed"}
_AWAY = frozenset({"keyring.locked", "keyring.none", "keyring.gone", "keyring.silent", "keyring.failed"})
"""Codes that say that new secrets cannot be in the keyring either."""
_RETRY = QT_TRANSLATE_NOOP("trouble", "When the keyring, or the key, is in its place again.")
_OF_FILE = QT_TRANSLATE_NOOP("trouble", "When the file is in order, or in its place, again.")
_RETRIES: dict[str, Marked] = {
    "vault.damaged": _OF_FILE,
    "vault.unreadable": _OF_FILE,
    "cache.unreadable": QT_TRANSLATE_NOOP(
        "trouble", "When these data may be read, or yours are in their place."
    ),
}
_OF_PASSPHRASE = frozenset({"vault.passphrase_short", "vault.passphrases_differ"})


@dataclass(frozen=True, slots=True)
class RecoveryAction:
    """What a way out does, in a worker, before the desk is opened; ``refused`` hears why it did not."""

    work: Callable[[], object]
    refused: Callable[[Problem], bool]
    """Whether the refusal was said where the rep typed; else the page says it."""


class KeyChoices(ChoiceList):
    """The ways that ``problem`` leaves, the most likely first.

    Signals:
        asked: the rep takes a ``RecoveryAction``.
        left: the rep closes the desk.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(
        self, laptop: Laptop, words: Words, problem: Problem, cancelled: threading.Event, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._laptop, self._words, self._code, self._cancelled = laptop, words, problem.code, cancelled
        self._has_cache, self._mistakes = laptop.has_cache, 0
        self._is_start_offered = False
        if self._code in _ASKS:
            self._offer_entering()
        elif self._code == "keyring.locked":
            self._offer_unlocking()
        elif self._code != "keyring.none":
            self._offer_retry()
        if self._code == "keyring.locked" or (self._code in _AWAY and not self._has_cache):
            self._offer_passphrase()
        if self._code == "keyring.none":
            self._offer_retry()
        if self._code not in _ASKS and (self._has_cache or laptop.secrets.has_passphrase):
            self._offer_start()
        self._offer_leaving()

    def _offer_unlocking(self) -> None:
        words = self._words
        text = words.translate(
            "trouble", "The system asks for its password. Channel Desk does not see it and goes on at once."
        )
        choice = self._add("unlock", words.translate("trouble", "Unlock the keyring"), text, "key")
        self._act(choice, lambda: self._laptop.secrets.open_keyring(self._cancelled))

    def _offer_retry(self) -> None:
        words = self._words
        text = words.say(_RETRIES.get(self._code, _RETRY))
        self._act(self._add("retry", words.translate("trouble", "Try again"), text, "sync"), lambda: None)

    def _offer_leaving(self) -> None:
        words = self._words
        text = words.translate("trouble", "Nothing changes. The page comes back at the next start.")
        self._add("close", words.translate("trouble", "Close Channel Desk"), text).acted.connect(self.left)

    def _offer_entering(self) -> None:
        words = self._words
        text = words.translate("trouble", "The one you chose on this computer.")
        choice = self._add("enter", words.translate("trouble", "Enter the passphrase"), text, "key")
        field = hidden_field(words.translate("trouble", "Passphrase"), "phrase", choice, self)

        def act() -> None:
            phrase = text_of(field)
            self.asked.emit(
                RecoveryAction(
                    lambda: self._laptop.secrets.enter_passphrase(phrase),
                    lambda problem: self._on_mistake(choice, field, problem),
                )
            )

        choice.acted.connect(act)

    def _on_mistake(self, choice: RadioChoice, field: Field, problem: Problem) -> bool:
        """Say it at the field; from the third time on the next try waits, and a new start is offered."""
        if problem.code not in WRONG_PASSPHRASE:
            return False
        self._mistakes += 1
        text = self._words.problem(problem)
        if self._mistakes >= _MOST_MISTAKES:
            if not self._is_start_offered:
                self._offer_start()
            text += " " + self._words.translate("trouble", "The next try is in 5 seconds.")
            choice.rest(_WAIT_MS)
        field.set_problem(text)
        choice.take_focus()
        return True

    def _offer_passphrase(self) -> None:
        words = self._words
        if self._has_cache:
            text = words.translate(
                "trouble",
                "For a computer without a keyring: it locks the key from now on and is asked for at each "
                "start. The keyring must open one last time.",
            )
        else:
            text = words.translate(
                "trouble",
                "It locks the key of your data, and is asked for at each start. Nobody can recover it.",
            )
        choice = self._add("choose", words.translate("trouble", "Choose a passphrase"), text)
        self._act_with_new_phrase(
            choice, lambda phrase: self._laptop.choose_passphrase(phrase, self._cancelled)
        )

    def _offer_start(self) -> None:
        """New secrets where the old ones were, or under a passphrase where the keyring is not to be had."""
        self._is_start_offered = True
        words = self._words
        text = words.translate(
            "trouble",
            "The data are set aside, untouched, and the portal sends everything again, except what you had "
            "not sent.",
        )
        title = words.translate("trouble", "Start again and read everything")
        if self._code in _AWAY or self._laptop.secrets.has_passphrase:
            key = words.translate("trouble", "The new key is under a passphrase, asked for at each start.")
            choice = self._add("start", title, f"{text} {key}")
            self._act_with_new_phrase(choice, self._laptop.start_again)
        else:
            key = words.translate("trouble", "The new key is kept in the keyring.")
            self._act(self._add("start", title, f"{text} {key}"), self._laptop.start_again)

    def _act(self, choice: RadioChoice, work: Callable[[], object]) -> None:
        choice.acted.connect(lambda: self.asked.emit(RecoveryAction(work, lambda _problem: False)))

    def _act_with_new_phrase(self, choice: RadioChoice, work: Callable[[str], object]) -> None:
        """Ask for a new passphrase before ``work``."""
        fields = NewPassphrase(self._words, choice, self)

        def refused(problem: Problem) -> bool:
            if problem.code in _OF_PASSPHRASE:
                fields.refuse(problem)
            return problem.code in _OF_PASSPHRASE

        def act() -> None:
            if phrase := fields.agreed():
                self.asked.emit(RecoveryAction(lambda: work(phrase), refused))

        choice.acted.connect(act)

    def _add(self, name: str, title: str, text: str, icon: IconName | None = None) -> RadioChoice:
        enter = self._words.translate("trouble", "Enter")
        choice = RadioChoice(title, text, title, icon, parent=self, enter_words=enter)
        choice.setObjectName(name)
        self.add(choice)
        return choice
