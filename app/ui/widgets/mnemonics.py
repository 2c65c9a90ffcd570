"""Alt and a letter: gives each control on screen its letter, and shows the letters while Alt is held."""

from collections.abc import Iterator
from weakref import ref

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.theme.window_listener import WindowListener
from app.ui.widgets.caption import Caption, has_mnemonics
from app.ui.widgets.mnemonic_letters import letters_of
from app.ui.widgets.overlay import Overlay

# The rank from which on takers give way to all before them: fields, chips, boxes.
_FIELDS = 2
# Systems differ in whether the key counts as held when it goes down.
_ALT_ALONE = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier)


class Mnemonics(WindowListener):
    """Assigns the mnemonic letters of ``window``: of what is open over the page, else of the page.

    They are given when Alt goes down, from what is on screen then, so that no two are the same whatever the
    page shows; a screen reader, which tells the letter of what has the keyboard, gets them with each move.
    """

    def __init__(self, window: QWidget) -> None:
        # Pages and questions end while their letters are given.
        self._scope: ref[QWidget] = ref(window)
        self._takers: list[ref[Caption]] = []
        self._is_held = False
        super().__init__(window)

    def heard(self, event: QEvent) -> None:
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
                if not event.isAutoRepeat():
                    self._hold(is_held=event.modifiers() in _ALT_ALONE)
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
                self._hold(is_held=False)
            case QEvent.Type.FocusOut | QEvent.Type.WindowDeactivate:
                self._hold(is_held=False)
            case _:
                pass

    def moved_to(self, now: QWidget | None) -> None:
        if now is None:
            return
        if (self._takers and self._scope() is not self._open_scope()) or QAccessible.isActive():
            # A question has opened over the page: the letters of the page lead nowhere now.
            self._give()
            for taker in self._living():
                taker.underline(self._is_held)

    def _hold(self, *, is_held: bool) -> None:
        if is_held:
            self._give()
        if is_held or self._is_held:
            self._is_held = is_held
            for taker in self._living():
                taker.underline(is_held)

    def _give(self) -> None:
        if not has_mnemonics():
            return
        scope = self._open_scope()
        self._scope = ref(scope)
        takers = sorted(_takers_in(scope), key=lambda taker: taker.rank)
        letters = _letters_for(takers)
        # Whoever loses a letter lets it go before another gets it.
        for taker in self._living():
            if letters.get(taker, "") != taker.letter:
                taker.underline(False)
                taker.set_letter("")
        for taker, letter in letters.items():
            taker.set_letter(letter)
        self._takers = [ref(taker) for taker in takers]

    def _living(self) -> list[Caption]:
        found = [taker() for taker in self._takers]
        return [taker for taker in found if taker is not None and isValid(taker)]

    def _open_scope(self) -> QWidget:
        here = Qt.FindChildOption.FindDirectChildrenOnly
        open_over = [each for each in self._window.findChildren(Overlay, options=here) if each.isVisible()]
        return open_over[-1] if open_over else self._window


def _letters_for(takers: list[Caption]) -> dict[Caption, str]:
    """The letters of ``takers``; those of buttons stay what they are whichever fields a page has."""
    buttons = [taker for taker in takers if taker.rank < _FIELDS]
    others = takers[len(buttons) :]
    first = letters_of([taker.text() for taker in buttons])
    rest = letters_of([taker.text() for taker in others], first)
    return dict(zip(takers, first + rest, strict=True))


def _takers_in(scope: QWidget) -> Iterator[Caption]:
    """What takes a letter; of several that say the same, only the first: Tab leads on to the others."""
    seen: set[str] = set()
    for each in scope.findChildren(QWidget):
        if isinstance(each, Caption) and each.takes_mnemonic and each.isVisibleTo(scope):
            text = each.text()
            if text and text not in seen:
                seen.add(text)
                yield each
