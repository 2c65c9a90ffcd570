"""The known word that one which was not understood was meant to be: several slips of the keyboard away."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.texts import fold
from app.domain.typed_sentence.tokens import TokenKind, tokens_of
from app.domain.typed_sentence.vocabulary import (
    DAY_UNITS,
    DISCOUNT_WORDS,
    FILLERS,
    INTENT_OF,
    MODE_PHRASES,
    MONTH_UNITS,
    MONTHS,
    NUMBER_WORDS,
    TERM_WORDS,
    TURNING,
    UNITS,
    WEEK_UNITS,
    WEEKDAYS,
    YEAR_UNITS,
)

SHORTEST = 4
"""Letters below which any word is near any other."""
_MOST = {4: 1, 5: 1, 6: 1, 7: 2, 8: 2}
"""So many slips are taken for slips in a word of so many letters; of a short one more would be a guess."""
_MOST_OF_LONG = 3
_ACCENTED = {
    fold(word): word
    for word in (
        "février août décembre début durée siège sièges boîte boîtes unité unités année années"
        " supplémentaire supplémentaires réduire réduit enlève"
    ).split()
}
KNOWN = frozenset(
    {word for phrase, _ in MODE_PHRASES for word in phrase}
    | set(INTENT_OF)
    | UNITS
    | set(NUMBER_WORDS)
    | MONTH_UNITS
    | YEAR_UNITS
    | WEEK_UNITS
    | DAY_UNITS
    | DISCOUNT_WORDS
    | TERM_WORDS
    | FILLERS
).union(*MONTHS, *WEEKDAYS)
"""Every word that means something in a sentence, folded; those that turn it around are none of them."""
SPELT = tuple(sorted(_ACCENTED.get(word, word) for word in KNOWN if len(word) >= SHORTEST))
"""The same as they are written."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Put ``word`` in the place of what stands from ``start`` to before ``end`` of a text."""

    start: int
    end: int
    word: str

    def applied(self, text: str) -> str:
        """``text`` with the other word in it."""
        return text[: self.start] + self.word + text[self.end :]


def may_be_corrected(word: str) -> bool:
    """Whether a folded word that was not understood is one that nobody knows, and long enough to be told."""
    return len(word) >= SHORTEST and word not in KNOWN and word not in TURNING


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as they are written, short ones left out."""
    tokens = (token for token in tokens_of(name) if token.kind is TokenKind.WORD)
    return tuple(name[token.start : token.end] for token in tokens if len(token.text) >= SHORTEST)


def nearest_words(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of ``known`` that the folded ``typed`` may have been meant to be, the nearest first.

    Nobody's slip is in the first letter. Of two that are as near the one that comes first stays first.
    """
    most = _MOST.get(len(typed), _MOST_OF_LONG)
    found: list[tuple[int, str]] = []
    for word in dict.fromkeys(known):
        folded = fold(word)
        if folded[:1] == typed[:1] and abs(len(folded) - len(typed)) <= most:
            count = slips(typed, folded)
            if 0 < count <= most:
                found.append((count, word))
    return tuple(word for _, word in sorted(found, key=lambda each: each[0]))


def slips(typed: str, word: str) -> int:
    """How many letters are missing, too many, others, or changed places with their neighbours."""
    before_last: list[int] = []
    last = list(range(len(word) + 1))
    for i, letter in enumerate(typed, start=1):
        row = [i]
        for j, other in enumerate(word, start=1):
            count = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                count = min(count, before_last[j - 2] + 1)
            row.append(count)
        before_last, last = last, row
    return last[-1]
