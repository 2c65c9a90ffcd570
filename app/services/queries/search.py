"""What a rep types into the search box, as conditions on the index: every word is the beginning of one."""

import re
from dataclasses import dataclass

from app.domain.checks.searched_number import parted_words
from app.domain.texts import words

CAP = 5_000
"""More hits than this are not counted."""

_AROUND = re.compile(r"^\s*(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:[/?#]\S*)?\s*$", re.IGNORECASE)
"""A web address as it is copied: the domain in it is what is looked for."""
_SIGN, _DIGITS = re.compile(r"[a-z]{1,4}"), re.compile(r"\d{3,}[a-z]?")


@dataclass(frozen=True, slots=True)
class SearchText:
    """The words of a search, and other ways to read them: any of them finds.

    Groups of digits are one number (``441 802 733``), letters and digits one or two words (``HRB12345``), and
    of a web address only the domain counts.
    """

    words: tuple[str, ...]
    readings: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def of(cls, text: str) -> "SearchText":
        """The words that are searched for in ``text``."""
        domain = _AROUND.match(text)
        typed = words(domain[1] if domain else text)
        others = (_joined(typed), parted_words(typed), _signed(typed)) if any(map(_has_digit, typed)) else ()
        return cls(typed, tuple(dict.fromkeys(each for each in (typed, *others) if each)))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.words

    @property
    def match(self) -> str:
        """The query for the full-text index."""
        return " OR ".join("(" + " AND ".join(f'"{word}"*' for word in each) + ")" for each in self.readings)

    @property
    def condition(self) -> tuple[str, tuple[str, ...]]:
        """The same as a condition on ``text``, for reading the names in order, with its parameters."""
        parts = (" AND ".join("instr(text, ?)" for _ in each) for each in self.readings)
        values = tuple(f" {word}" for each in self.readings for word in each)
        return f"({' OR '.join(parts)})", values


def _has_digit(word: str) -> bool:
    return any(each.isdigit() for each in word)


def _joined(typed: tuple[str, ...]) -> tuple[str, ...]:
    """``typed`` with groups of digits as one number."""
    joined: list[str] = []
    was_digits = False
    for word in typed:
        if was_digits and word.isdigit():
            joined[-1] += word
        else:
            joined.append(word)
        was_digits = word.isdigit()
    return tuple(joined)


def _signed(typed: tuple[str, ...]) -> tuple[str, ...]:
    """``typed`` with letters before a number as a part of it: a register may be kept as one word."""
    signed: list[str] = []
    for word in typed:
        if signed and _SIGN.fullmatch(signed[-1]) and _DIGITS.fullmatch(word):
            signed[-1] += word
        else:
            signed.append(word)
    return tuple(signed)
