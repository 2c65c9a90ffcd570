"""What keys are called: as the platform writes them, in the language of the rep."""

import sys
from collections.abc import Iterable

from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

_KEYS: dict[str, Marked] = {
    "Ctrl": QT_TRANSLATE_NOOP("keys", "Ctrl"),
    "Shift": QT_TRANSLATE_NOOP("keys", "Shift"),
    "Alt": QT_TRANSLATE_NOOP("keys", "Alt"),
    "Return": QT_TRANSLATE_NOOP("keys", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("keys", "Esc"),
    "Del": QT_TRANSLATE_NOOP("keys", "Delete"),
    "Home": QT_TRANSLATE_NOOP("keys", "Home"),
    "Space": QT_TRANSLATE_NOOP("keys", "Space"),
    "PgUp": QT_TRANSLATE_NOOP("keys", "Page up"),
    "PgDown": QT_TRANSLATE_NOOP("keys", "Page down"),
}
_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}
_MAC = {"Ctrl": "⌘", "Shift": "⇧", "Alt": "⌥", "Return": "↩", "Esc": "⎋", "Del": "⌦", "Home": "↖"}
_SAME = {"Ctrl+Enter": "Ctrl+Return", "Ctrl+=": "Ctrl++", "Shift+?": "?"}
"""Other keys for the same, not worth naming: the Enter of the keypad, and what some keyboards shift."""


def say_keys(keys: Iterable[str], words: Words, platform: str = sys.platform) -> tuple[str, ...]:
    """What each of ``keys`` is called (``Ctrl K``, ``Ctrl Maj Z``, on a Mac ``⌘ K``), those worth naming."""
    known = tuple(keys)
    named = [each for each in known if _SAME.get(each) not in known]
    return tuple(" ".join(_say(part, words, platform) for part in _parts(each)) for each in named)


def _parts(keys: str) -> list[str]:
    """The single keys; the last may be a plus itself."""
    if keys.endswith("++"):
        return [*keys[:-2].split("+"), "+"]
    return keys.split("+")


def _say(key: str, words: Words, platform: str) -> str:
    if platform == "darwin" and key in _MAC:
        return _MAC[key]
    return words.say(_KEYS[key]) if key in _KEYS else _SIGNS.get(key, key)
