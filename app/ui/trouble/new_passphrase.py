"""Two fields for a new passphrase in a way out: nobody can read what they type, so it is typed twice."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.checks.passphrase import Strength, strength
from app.domain.errors import Problem
from app.services.session.laptop_secrets import LEAST_LETTERS
from app.services.words import Words
from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.trouble.choices import RadioChoice

_STRENGTHS: dict[Strength, Marked] = {
    Strength.WEAK: QT_TRANSLATE_NOOP("trouble", "Easy to guess. One or two words more help most."),
    Strength.FAIR: QT_TRANSLATE_NOOP("trouble", "Hard to guess."),
    Strength.STRONG: QT_TRANSLATE_NOOP("trouble", "Very hard to guess."),
}


class NewPassphrase:
    """Asks in ``choice`` for a passphrase and for the same again; says while it is typed how good it is."""

    def __init__(self, words: Words, choice: RadioChoice, parent: QWidget) -> None:
        self._words = words
        self._first = hidden_field(words.translate("trouble", "New passphrase"), "phrase", choice, parent)
        self._second = hidden_field(words.translate("trouble", "The same again"), "again", choice, parent)
        self._first.edited.connect(self._show_strength)
        self._show_strength()

    def agreed(self) -> str:
        """The passphrase when both fields have the same; else empty, and the second field says so."""
        phrase = text_of(self._first)
        self._second.set_problem("")
        if phrase != text_of(self._second):
            self._second.set_problem(self._words.problem(Problem("vault.passphrases_differ")))
            return ""
        if not phrase:
            self.refuse(Problem("vault.passphrase_short", "passphrase", {"min": str(LEAST_LETTERS)}))
        return phrase

    def refuse(self, problem: Problem) -> None:
        """Say at the first field what is wrong."""
        self._first.set_problem(self._words.problem(problem))

    def _show_strength(self) -> None:
        phrase = text_of(self._first)
        missing = LEAST_LETTERS - len(phrase.strip())
        if not phrase:
            hint = self._words.translate(
                "trouble",
                "At least {least} characters; four words that have nothing to do with each other are good.",
                least=LEAST_LETTERS,
            )
        elif missing > 0:
            hint = self._words.translate("trouble", "Too short by {missing}.", missing=missing)
        else:
            hint = self._words.say(_STRENGTHS[strength(phrase)])
        self._first.set_hint(hint)


def hidden_field(label: str, name: str, choice: RadioChoice, parent: QWidget) -> Field:
    """A field of ``choice`` whose text is not shown; Enter in it acts."""
    line = TextInput(label, parent)
    line.setObjectName(f"{choice.objectName()}_{name}")
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.returnPressed.connect(choice.act)
    field = Field(label, line, parent)
    choice.add_field(field)
    return field


def text_of(field: Field) -> str:
    """What is typed in a hidden field."""
    assert isinstance(field.input, TextInput)
    return field.input.text()
