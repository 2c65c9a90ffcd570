"""What the window says outside of any page: a toast for success, a dialog for what must stop the rep."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem, RuleViolation
from app.services.words import Words
from app.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from app.ui.widgets.toast import Toast


class Messages(QObject):
    """Says things over ``window``; everything said is already a sentence, except problems."""

    def __init__(self, window: QWidget, words: Words) -> None:
        super().__init__(window)
        self._window = window
        self._words = words

    @property
    def window(self) -> QWidget:
        """The window over which things are said and asked."""
        return self._window

    @cached_property
    def _toast(self) -> "Toast":
        # A start has nothing to say.
        from app.ui.widgets.toast import Toast

        return Toast(self._window)

    @property
    def last_toast(self) -> str:
        """What was said last, for as long as it shows."""
        return self._toast.text()

    def toast(self, text: str, action_text: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Say that something succeeded, with the way to undo it or to go on."""
        self._toast.say(text, action_text, on_action)

    def copied(self, text: str) -> None:
        """Say what is on the clipboard now."""
        self.toast(self._words.translate("tables", "Copied: {copied}", copied=text))

    def toast_for(
        self,
        lasts_s: float,
        text: str,
        action_text: str,
        on_action: Callable[[], None],
        is_still: Callable[[], bool],
    ) -> None:
        """The same where the action is possible for ``lasts_s`` more, as long as ``is_still`` says so."""
        self._toast.say(text, action_text, on_action, lasts_s=lasts_s, is_still=is_still)

    def recheck(self) -> None:
        """Take a toast away whose action is not possible any more."""
        if "_toast" in self.__dict__:
            self._toast.recheck()

    def problems(self, problems: Sequence[Problem]) -> None:
        """Say why something was refused, where no field or page can say it."""
        self._stop(
            self._words.translate("shell", "This could not be done"),
            "\n".join(dict.fromkeys(self._words.problem(problem) for problem in problems)),
        )

    @contextmanager
    def saying_refusals(self) -> Iterator[None]:
        """Say why a rule refuses what is done inside: what a row or a card is about may be gone by now."""
        try:
            yield
        except RuleViolation as refused:
            self.problems(refused.problems)

    def crash(self, error: BaseException) -> None:
        """Say that something unexpected happened; the details are in the log."""
        text = self._words.translate(
            "shell",
            "What you saved is safe. If it happens again, send the log file to support: {error}",
            error=f"{type(error).__name__}: {error}",
        )
        self._stop(self._words.translate("shell", "Something unexpected happened"), text)

    def _stop(self, title: str, text: str) -> None:
        close = self._words.translate("shell", "Close")
        dialog = Dialog(self._window, title, close, close, text=text)
        dialog.cancel.hide()
        dialog.accepted.connect(dialog.reject)
        dialog.open()
