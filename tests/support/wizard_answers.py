"""What a rep does on the pages of the wizard, by keyboard, and what stands there afterwards."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.ui.widgets.banner import Banner
from app.ui.widgets.select import Select
from tests.support.keyboard import Keyboard

Texts = dict[str, str]
"""Words by language."""


class Answer(Protocol):
    """One thing that is done on a page."""

    def give(self, keyboard: Keyboard, language: str) -> None:
        """Do it."""
        ...

    def look(self, keyboard: Keyboard) -> None:
        """Assert that it is still there."""
        ...


@dataclass(frozen=True)
class Typed:
    """``text`` typed into a field; ``kept`` is what the field makes of it, if it is something else."""

    path: str
    text: str
    kept: str = ""

    def give(self, keyboard: Keyboard, language: str) -> None:
        keyboard.type_at(self.path, self.text)

    def look(self, keyboard: Keyboard) -> None:
        assert keyboard.driver.find_as(QLineEdit, self.path).text() == (self.kept or self.text)


@dataclass(frozen=True)
class Chosen:
    """``value`` chosen from a list."""

    path: str
    value: object

    def give(self, keyboard: Keyboard, language: str) -> None:
        keyboard.choose(self.path, self.value)

    def look(self, keyboard: Keyboard) -> None:
        assert keyboard.driver.find_as(Select, self.path).value() == self.value


@dataclass(frozen=True)
class Card:
    """One of several cards chosen."""

    name: str

    def give(self, keyboard: Keyboard, language: str) -> None:
        keyboard.choose_card(self.name)

    def look(self, keyboard: Keyboard) -> None:
        assert keyboard.driver.find_as(QAbstractButton, self.name).isChecked()


@dataclass(frozen=True)
class Toggled:
    """A box toggled, so that it ``is_ticked``."""

    name: str
    is_ticked: bool

    def give(self, keyboard: Keyboard, language: str) -> None:
        keyboard.push(self.name)

    def look(self, keyboard: Keyboard) -> None:
        assert keyboard.driver.find_as(QAbstractButton, self.name).isChecked() is self.is_ticked


@dataclass(frozen=True)
class Pushed:
    """A button pushed, of which nothing remains on the page."""

    name: str

    def give(self, keyboard: Keyboard, language: str) -> None:
        keyboard.push(self.name)

    def look(self, keyboard: Keyboard) -> None:
        """Nothing to see."""


@dataclass(frozen=True)
class BannerSays:
    """Waited for until the banner ``name`` says ``words``."""

    name: str
    words: Texts

    def give(self, keyboard: Keyboard, language: str) -> None:
        said = self.words[language]
        driver = keyboard.driver
        driver.wait_for(
            lambda: driver.has(self.name) and said in driver.find_as(Banner, self.name).accessibleName(), said
        )

    def look(self, keyboard: Keyboard) -> None:
        """Said for once: a draft that is opened again asks the portal anew."""
