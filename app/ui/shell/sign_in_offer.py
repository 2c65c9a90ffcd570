"""Says that the sign-in has ended, with the way to a new one; work can go on meanwhile."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.services.words import Words
from app.ui.widgets.dialog import Dialog


class SignInOffer(Dialog):
    """``accepted`` means that the rep signs in now; what is here stays usable otherwise."""

    def __init__(self, problem: Problem, waiting: int, words: Words, window: QWidget) -> None:
        sentences = [
            words.problem(problem),
            words.translate("shell", "You can go on working here; what you save is sent after the sign-in."),
        ]
        if waiting:
            sentences.append(
                words.translate("shell", "{n} changes are not sent yet; they are kept.", n=waiting)
            )
        super().__init__(
            window,
            words.translate("shell", "You are signed out"),
            words.translate("shell", "Sign in"),
            words.translate("shell", "Later"),
            text="\n".join(sentences),
        )
        self.setObjectName("sign_in_offer")
        self.primary.setObjectName("sign_in_now")
