"""How hard a passphrase is to guess for whoever has the file that it locks."""

import re
from enum import StrEnum
from itertools import pairwise
from math import log2

_RUNS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]+|_+")
_WORD_BITS = 13.0
"""Of a word that somebody thought of; Diceware's list of 7,776 has 12.9."""
_LETTER_BITS, _DIGIT_BITS, _SIGN_BITS = log2(26), log2(10), log2(32)
_LEAST_LETTERS_OF_WORD = 3
_WEAK_BELOW, _STRONG_FROM = 40.0, 60.0


class Strength(StrEnum):
    """Each guess takes half a second: weak falls to a determined stranger, strong to nobody."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """How hard ``passphrase`` is to guess, told from its words, digits and signs.

    A word counts for what it is, one of some thousands, however long it is; said twice, it counts once, and
    so does a digit that follows the one before it (``1111``, ``1234``).
    """
    bits = sum(_bits(run) for run in set(_RUNS.findall(passphrase.casefold())))
    if bits < _WEAK_BELOW:
        return Strength.WEAK
    return Strength.FAIR if bits < _STRONG_FROM else Strength.STRONG


def _bits(run: str) -> float:
    if run.isalpha():
        return _WORD_BITS if len(run) >= _LEAST_LETTERS_OF_WORD else len(run) * _LETTER_BITS
    return _unpredictable_signs(run) * (_DIGIT_BITS if run.isdigit() else _SIGN_BITS)


def _unpredictable_signs(run: str) -> int:
    """The signs of ``run`` that are neither the one before them nor the next after it."""
    return 1 + sum(ord(sign) - ord(before) not in (-1, 0, 1) for before, sign in pairwise(run))
