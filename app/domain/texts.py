"""Typed texts: how long one may be, and how it is searched and sorted, without accents, case or ligatures."""

import re
import string
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.domain.errors import Problem

TEXT_MAX = 200
"""Longest name, street or city; more is a paste gone wrong and would break every document."""
# Letters that Unicode does not take apart, and the quotes and dashes that keyboards disagree about.
_SPELT_OUT = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "ħ": "h",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "‐": "-",
    }
)
# Joiners that Persian and the languages of India write with.
_ALLOWED_FORMATS = "\u200c\u200d"
_WORD = re.compile(r"[^\W_]+")
OTHER_LETTER = "#"
"""What ``index_letter`` gives for a name that begins with no letter of A to Z."""


def check_text(field: str, value: str, missing: str = "") -> Iterator[Problem]:
    """``missing`` where there is nothing, when a code is given, and ``text.too_long``."""
    if missing and not value.strip():
        yield Problem(missing, field)
    if len(value) > TEXT_MAX:
        yield Problem("text.too_long", field, {"max": str(TEXT_MAX), "length": str(len(value))})


def check_written(field: str, value: str, missing: str = "") -> Iterator[Problem]:
    """The problems of a text that people read: not there, too long, or with characters that nobody sees."""
    yield from check_text(field, value, missing)
    yield from check_seen(field, value)


def check_seen(field: str, value: str) -> Iterator[Problem]:
    """``text.control`` where the text has characters that nobody sees."""
    if any(_is_unseen(character) for character in value):
        yield Problem("text.control", field)


def _is_unseen(character: str) -> bool:
    """Control characters, halves of characters, and marks that turn the text round."""
    category = unicodedata.category(character)
    return category in {"Cc", "Cs", "Co"} or (category == "Cf" and character not in _ALLOWED_FORMATS)


def clean_text(text: str) -> str:
    """``text`` with single spaces, and accents as one character each: two forms of a name are one name."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", without_unseen(text)).split())


def common_letters(text: str) -> str:
    """``text`` in the letters and signs of every keyboard: full width and ligatures become them.

    Raised and circled digits stay what they are: the square of ten is not a hundred and two.
    """
    if text.isascii() and text.isprintable():
        return text
    seen = without_unseen(text)
    if any(unicodedata.category(each) == "No" for each in seen):
        apart = (each if unicodedata.category(each) == "No" else _compatible(each) for each in seen)
        return unicodedata.normalize("NFC", "".join(apart))
    return _compatible(seen)


def _compatible(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def without_unseen(text: str) -> str:
    """``text`` without what nobody sees and a paste brings along: soft hyphens, marks of width and direction.

    What parts words stays, and the joiners that some scripts write with; so do the characters of private use,
    which stand for something.
    """
    if text.isprintable():
        return text
    return "".join(each for each in text if each.isspace() or not _is_dropped(each))


def _is_dropped(character: str) -> bool:
    category = unicodedata.category(character)
    return category in {"Cc", "Cs"} or (category == "Cf" and character not in _ALLOWED_FORMATS)


def fold(text: str) -> str:
    """``text`` in small letters without accents: ``Œuvre à Straßburg`` becomes ``oeuvre a strassburg``."""
    # European names go by table: the first exchange folds every name of the portfolio.
    folded = text.lower() if text.isascii() else text.lower().translate(_LATIN)
    return folded if folded.isascii() else _fold_apart(text)


def _fold_apart(text: str) -> str:
    # Taking signs apart (℡) makes capitals, and making them small (İ) makes accents: hence twice.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_SPELT_OUT)


_LATIN = {code: _fold_apart(chr(code)) for code in range(0x80, 0x250)}
"""Latin-1 and the Latin extensions A and B, folded."""


def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text``, without punctuation."""
    return tuple(_WORD.findall(fold(text)))


def sort_key(name: str) -> str:
    """What names are ordered by: their folded words, so that punctuation and spaces in front do not count."""
    return " ".join(words(name))


def index_letter(name: str) -> str:
    """The letter of the A-Z index that ``name`` stands under; ``#`` for digits and other scripts."""
    first = sort_key(name)[:1].upper()
    return first if first in string.ascii_uppercase and first else OTHER_LETTER


def hit_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where words of ``text`` begin with a word of ``query``: half-open ranges of characters of ``text``."""
    wanted = words(query)
    if not wanted:
        return ()
    folded, origins = fold_with_origins(text)
    spans: dict[int, int] = {}
    for word in _WORD.finditer(folded):
        longest = max((len(each) for each in wanted if word.group().startswith(each)), default=0)
        if longest:
            # One character may hold two words (½): it is one hit.
            start, end = origins[word.start()], origins[word.start() + longest - 1] + 1
            spans[start] = max(end, spans.get(start, end))
    return tuple(spans.items())


@lru_cache(maxsize=1024)
def fold_with_origins(text: str) -> tuple[str, tuple[int, ...]]:
    """``text`` folded, and for each character of it the place it came from."""
    parts = [fold(each) for each in text]
    origins = tuple(place for place, part in enumerate(parts) for _ in part)
    return "".join(parts), origins
