"""A typed text in pieces, each with the place it stands at."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.texts import fold

LONGEST = 400
"""Characters that are looked at: more is a page that was pasted."""


class TokenKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    SIGN = "sign"
    PERCENT = "percent"
    DATE = "date"
    """A day in figures: ``01/03/2027``."""
    DOCUMENT = "document"
    """The number of a quote: ``D-2026-1194``."""
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text, from ``start`` to before ``end``; ``text`` is folded."""

    kind: TokenKind
    start: int
    end: int
    text: str

    @property
    def number(self) -> Decimal | None:
        """The number that is written; None where it could be two."""
        if self.kind is not TokenKind.NUMBER:
            return None
        plain = re.sub(r"\s", "", self.text).replace(",", ".")
        return None if _AMBIGUOUS.fullmatch(plain) or plain.count(".") > 1 else Decimal(plain)

    @property
    def count(self) -> int | None:
        """The whole number that is written."""
        number = self.number
        return int(number) if number is not None and number == int(number) else None


_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""``1.234``: thousands for one reader, a decimal for another."""
_TOKEN = re.compile(
    r"""
      (?P<document>(?<!\w)[A-Za-z]{1,2}-\d{4}-\d{2,}(?:-\d{1,3})?(?!\w))
    | (?P<date>(?<![\w/.-])(?:
          \d{4}-\d{1,2}-\d{1,2} | \d{1,2}/\d{1,2}(?:/\d{4}|/\d{2})? | \d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})
      )(?![\w/]))
    | (?P<number>(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)
    | (?P<word>[^\W\d_]+)
    | (?P<sign>(?<!\w)[+\-\u2212\u2013](?=\s*\d))
    | (?P<percent>%)
    | (?P<mark>\S)
    """,
    re.VERBOSE,
)


def tokens_of(text: str) -> tuple[Token, ...]:
    """The pieces of ``text`` in their order, spaces left out."""
    found = []
    for match in _TOKEN.finditer(text[:LONGEST]):
        kind = TokenKind(match.lastgroup or TokenKind.MARK)
        text = fold(match.group())
        if kind is TokenKind.WORD and not text.isalpha():
            kind = TokenKind.MARK  # One sign may hold several (½), of which none is a letter.
        found.append(Token(kind, match.start(), match.end(), text))
    return tuple(found)
