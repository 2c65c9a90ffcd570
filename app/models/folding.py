"""Texts without accents and case: what names are sorted by, searched by and filed under."""

import re
import unicodedata
from functools import lru_cache

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
_NOT_WORD = re.compile(r"[^0-9a-z\u0370-\uffff]+")
OTHER_LETTER = "#"


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """``text`` in lower case without accents; ligatures are taken apart (``Œuvre`` gives ``oeuvre``)."""
    if text.isascii():
        return text.lower()
    lowered = text.casefold().translate(_LIGATURES)
    return "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The words of ``text``, folded; everything but letters and digits parts them."""
    return [word for word in _NOT_WORD.split(fold(text)) if word]


def sort_key(name: str) -> str:
    """What ``name`` is sorted by: its words, so that quotes, hyphens and spaces do not part neighbours."""
    return " ".join(words(name)) or fold(name)


def letter_of(key: str) -> str:
    """The letter of the A–Z index under which a sort key is filed; ``#`` when it starts with none."""
    first = key[:1]
    return first.upper() if "a" <= first <= "z" else OTHER_LETTER
