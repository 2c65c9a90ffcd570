"""Numbers as people type them into a search: with signs and country letters, or without any of them."""

import re
from collections.abc import Iterable

from app.domain.texts import fold, fold_with_origins, hit_spans

LEAST_DIGITS = 4
"""Fewer digits are no number of a register or of an office."""
_MOST_LETTERS = 6
_COUNTRY_FIRST = re.compile(r"^(?:ATU|CHE|[A-Z]{2})(?=\d)")
_FRENCH_KEY = re.compile(r"^FR[A-Z0-9]{2}(?=\d{9}$)")
_REST = re.compile(r"[^A-Z0-9]")

# What VAT numbers and numbers of registers begin with, where people leave it out.
_BEFORE = tuple(
    "ATU BE BG CHE CY CZ DE DK EE EL ES FI FN GB HR HRA HRB HU IE IT LT LU LV MT NL NO PL PT RO SE SI"
    " SK".split()
)

_NUMBERED = re.compile(
    r"""
    (?:(?P<letters>D|M|PM|P)[\s.\-/]*)?  # What it is: a quote, a change quote, or provisional.
    (?:(?P<year>20\d\d)[\s.\-/]*)?
    (?P<place>\d{1,6})
    (?:[\s.\-/]+(?P<revision>\d{1,2}))?
    """,
    re.VERBOSE,
)
_DATED_WORD = re.compile(r"(d|m)(20\d\d)(\d+)")
_SIGNED_WORD = re.compile(r"([a-z]{1,4})(\d{4,})([a-z]{0,2})")
_WIDTH = 4
"""So many digits the place in a number has at least, with noughts in front."""
_WITH_YEAR, _WITHOUT_YEAR = ("D", "M"), ("P", "PM")


def number_forms(typed: str) -> tuple[str, ...]:
    """What a number of a register may be kept as, in capitals without signs; none where it is no number.

    ``BE 0428.759.497`` is that with its letters and without them, a French VAT number also its SIREN.
    """
    whole = _compact(typed)
    letters = sum(each.isalpha() for each in whole)
    if len(whole) - letters < LEAST_DIGITS or letters > _MOST_LETTERS:
        return ()
    forms = [whole, _COUNTRY_FIRST.sub("", whole), _FRENCH_KEY.sub("", whole)]
    return tuple(dict.fromkeys(each for each in forms if each))


def with_letters(form: str) -> tuple[str, ...]:
    """``form`` with each beginning that may have been left out; nothing where there is one."""
    return tuple(f"{each}{form}" for each in _BEFORE) if form[:1].isdigit() else ()


def document_numbers(typed: str, years: Iterable[int]) -> tuple[str, ...]:
    """The numbers of quotes and change quotes that may be meant: ``1235`` is one of any of ``years``.

    Each is whole, with its letters and noughts and without a revision; none where no number was typed.
    """
    found = _NUMBERED.fullmatch(" ".join(fold(typed).upper().split()))
    if found is None:
        return ()
    letters, year, place = found["letters"], found["year"], found["place"].zfill(_WIDTH)
    if letters in _WITHOUT_YEAR:
        return () if year else (f"{letters}-{place}",)
    kinds = (letters,) if letters else _WITH_YEAR
    if year:
        return tuple(f"{kind}-{year}-{place}" for kind in kinds)
    if letters or (len(found["place"]) < _WIDTH and not found["revision"]):
        # "D 12" may be the beginning of a year or a place: it is looked for as words.
        return ()
    dated = tuple(f"{kind}-{each}-{place}" for kind in kinds for each in years)
    return (*dated, *(f"{kind}-{place}" for kind in _WITHOUT_YEAR))


def parted_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """``words`` with letters and numbers apart, and a year apart: ``d20261235`` is d, 2026 and 1235."""
    parted: list[str] = []
    for word in words:
        found = _DATED_WORD.fullmatch(word) or _SIGNED_WORD.fullmatch(word)
        parted += [part for part in found.groups() if part] if found else [word]
    return tuple(parted)


def found_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """What of ``text`` a search for ``query`` found: a number across its signs, else beginnings of words."""
    return number_spans(text, query) or hit_spans(text, query)


def number_spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where ``text`` holds the number that ``query`` is, whatever signs either is written with."""
    forms = number_forms(query)
    if not forms:
        return ()
    folded, origins = fold_with_origins(text)
    kept = [place for place, each in enumerate(folded) if each.isascii() and each.isalnum()]
    compact = "".join(folded[place] for place in kept).upper()
    for form in forms:
        start = compact.find(form)
        # It may stand behind letters (BE0428...), never within a number.
        if start >= 0 and not (start and compact[start - 1].isdigit() and form[0].isdigit()):
            return ((origins[kept[start]], origins[kept[start + len(form) - 1]] + 1),)
    return ()


def _compact(typed: str) -> str:
    return _REST.sub("", fold(typed).upper())
