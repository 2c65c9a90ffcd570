"""Which known word a slip of the keyboard was meant to be."""

import pytest

from app.domain.typed_sentence.corrections import (
    SPELT,
    Correction,
    may_be_corrected,
    nearest_words,
    slips,
    words_of,
)


@pytest.mark.parametrize(
    ("typed", "word", "count"),
    [
        ("licence", "licence", 0),
        ("licnce", "licence", 1),
        ("licencce", "licence", 1),
        ("lixence", "licence", 1),
        ("liecnce", "licence", 1),
        ("", "mars", 4),
        ("mras", "mars", 1),
    ],
)
def test_each_slip_counts_once(typed: str, word: str, count: int) -> None:
    assert slips(typed, word) == slips(word, typed) == count


@pytest.mark.parametrize(
    ("typed", "known", "found"),
    [
        ("fevirer", SPELT, ("février",)),
        ("licncess", ("licence", "licences"), ("licences",)),
        ("protetc", ("Protect", "Protection", "Protecto"), ("Protect", "Protecto")),
        ("xicences", ("licences",), ()),
        ("mars", ("mars", "marc"), ("marc",)),
        ("supplementiares", ("supplémentaires",), ("supplémentaires",)),
    ],
)
def test_the_nearest_known_word_comes_first_and_never_another_first_letter(
    typed: str, known: tuple[str, ...], found: tuple[str, ...]
) -> None:
    assert nearest_words(typed, known)[: len(found) or 1] == found


def test_what_is_known_or_short_or_turns_the_sentence_is_left_alone() -> None:
    assert may_be_corrected("licncess")
    assert not any(may_be_corrected(word) for word in ("mrs", "licences", "sans"))


def test_a_name_has_its_long_words_and_a_correction_takes_the_place_of_a_word() -> None:
    assert words_of("Verrerie de la Sarthe") == ("Verrerie", "Sarthe")
    assert Correction(4, 12, "licences").applied("+18 licncess Protect") == "+18 licences Protect"
