"""The words of a control: shown as they are, with its letter underlined while Alt is held."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import TextStyle
from app.ui.theme.paint import draw_caption
from app.ui.widgets.mnemonic_letters import place_of

if TYPE_CHECKING:

    class _Words(QWidget):
        def text(self) -> str:
            """Return the text as Qt keeps it."""

        def setText(self, text: str, /) -> None:
            """Give the text to Qt."""

else:
    # A label or a button of Qt's: PySide takes the methods of a mixin only from a class that is none of Qt's.
    _Words = object


def has_mnemonics() -> bool:
    """Tell whether Alt and a letter activate controls on this system; on a Mac they write other letters."""
    return not QKeySequence.mnemonic("&A").isEmpty()


def escaped(text: str) -> str:
    """``text`` as Qt must get it where it reads an ampersand as the mark of a letter."""
    return text.replace("&", "&&")


class PlainWords(_Words):
    """Shows text as it is: an ampersand in a name marks no mnemonic.

    Give them to ``setText``, not to Qt's constructor.
    """

    _plain = ""

    def text(self) -> str:
        return self._plain

    def setText(self, text: str, /) -> None:
        self._plain = text
        super().setText(escaped(text))


class Caption(PlainWords):
    """Holds the text of a control with its mnemonic: Alt and the letter activate it.

    Whoever gives the letters asks ``rank``: 0 has the first choice.
    """

    takes_mnemonic = True
    _letter = ""
    _is_underlined = False

    @property
    def rank(self) -> int:
        """Return when it gets its mnemonic letter: chips and boxes after buttons and fields."""
        return 3

    @property
    def letter(self) -> str:
        """Return the mnemonic letter, or an empty text."""
        return self._letter

    def setText(self, text: str, /) -> None:
        self._plain = text
        self._mark()

    def set_letter(self, letter: str) -> None:
        """Make Alt and ``letter`` activate this control; an empty text removes the mnemonic."""
        if letter != self._letter:
            self._letter = letter
            self._mark()

    def underline(self, is_shown: bool) -> None:
        """Show the letter, or stop showing it."""
        if is_shown != self._is_underlined:
            self._is_underlined = is_shown
            self.update()

    def paint_words(
        self, painter: QPainter, area: QRect, style: TextStyle, colour: QColor, align: Qt.AlignmentFlag
    ) -> None:
        """Paint the words in one line of ``area``, with the letter underlined while it is shown."""
        place = place_of(self._letter, self._plain) if self._is_underlined else -1
        draw_caption(painter, area, self._plain, style, colour, align, underlined=place)

    def _mark(self) -> None:
        """Mark the letter for Qt, which listens to it and tells assistive technology."""
        words, place = self._plain, place_of(self._letter, self._plain)
        is_marked = place >= 0
        before, after = escaped(words[: max(0, place)]), escaped(words[max(0, place) :])
        super(PlainWords, self).setText(f"{before}&{after}" if is_marked else before + after)
