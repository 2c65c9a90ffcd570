"""The quick look in the menu of a row, for who has the mouse in hand."""

from collections.abc import Callable

from app.services.words import Words
from app.ui.widgets.menu import Menu


def add_look(words: Words, menu: Menu, look: Callable[[], None]) -> None:
    """Put it first in ``menu``, with its key."""
    first = menu.actions()[:1]
    said = menu.add(words.translate("quick_look", "Quick look"), "info", "Space")
    said.setObjectName("quick_look")
    said.triggered.connect(lambda: look())
    if first:
        menu.removeAction(said)
        menu.insertAction(first[0], said)
