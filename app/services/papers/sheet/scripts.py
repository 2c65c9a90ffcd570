"""Texts that are written from right to left, as they are drawn: joined, and in the order of the eye."""

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional, normalize

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_FROM_THE_RIGHT = frozenset(("R", "AL"))
_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFF))
"""The shapes that Arabic letters have beside others (Unicode, Arabic Presentation Forms)."""
# What steers the order and the joining of letters, and has no shape of its own.
_STEERING = dict.fromkeys(range(0x200C, 0x2010))


def is_from_the_right(text: str) -> bool:
    """Whether anything in ``text`` is written from right to left."""
    return any(bidirectional(char) in _FROM_THE_RIGHT for char in text)


def in_order_of_the_eye(text: str) -> str:
    """``text`` from left to right as it is seen, its Arabic letters in the shapes that they take."""
    # Few papers have such a text, and none should wait for what only they need.
    from bidi.algorithm import get_display

    return get_display(_reshaper().reshape(text)).translate(_STEERING)


def letters_of(char: str) -> str:
    """The letters that a shape stands for, from left to right: readers of files turn them round."""
    return normalize("NFKC", char)[::-1] if any(ord(char) in forms for forms in _FORMS) else char


@cache
def _reshaper() -> "ArabicReshaper":
    # For the same reason.
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False})
