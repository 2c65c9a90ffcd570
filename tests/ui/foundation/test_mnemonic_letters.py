"""Which letter leads to which words: no two the same, and as many as there can be."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.mnemonic_letters import letters_of, place_of

_FEW = "abcd é-"
TEXTS = st.lists(st.text(alphabet=_FEW, max_size=5), max_size=5)


@given(TEXTS, st.sets(st.sampled_from("ABCD")))
def test_each_letter_is_in_its_words_and_in_no_others(texts: list[str], taken: set[str]) -> None:
    letters = letters_of(texts, taken)
    given_ones = [letter for letter in letters if letter]
    assert len(set(given_ones)) == len(given_ones)
    assert taken.isdisjoint(given_ones)
    for letter, text in zip(letters, texts, strict=True):
        assert not letter or text[place_of(letter, text)].upper() == letter


@given(TEXTS)
def test_as_many_have_a_letter_as_can(texts: list[str]) -> None:
    options = [sorted({sign for sign in text.upper() if sign in "ABCD"}) for text in texts]
    most = 0
    for order in permutations("ABCD"):
        # Hall: the most that can be served is what a best order of the letters serves.
        served: set[int] = set()
        for letter in order:
            place = next(
                (i for i, choices in enumerate(options) if i not in served and letter in choices), None
            )
            if place is not None:
                served.add(place)
        most = max(most, len(served))
    assert sum(bool(letter) for letter in letters_of(texts)) >= most


@given(TEXTS)
def test_whoever_comes_first_is_never_left_out_for_a_later_one(texts: list[str]) -> None:
    for count in range(len(texts)):
        alone = [bool(letter) for letter in letters_of(texts[:count])]
        assert [bool(letter) for letter in letters_of(texts)][:count] == alone


@pytest.mark.parametrize(
    ("texts", "letters"),
    [
        (["Enregistrer", "Annuler"], ["E", "A"]),
        (["Raison sociale", "Retour", "Rue"], ["R", "E", "U"]),
        (["Code postal", "Contact principal"], ["C", "P"]),
        (["Échéance < 90 j"], ["J"]),
        (["a", "ab", "ba"], ["A", "B", ""]),
        (["ab", "a"], ["B", "A"]),
        (["", "90", "É"], ["", "", ""]),
    ],
)
def test_words_begin_with_their_letter_where_it_is_free(texts: list[str], letters: list[str]) -> None:
    assert letters_of(texts) == letters


def test_the_letter_is_underlined_where_a_word_begins_with_it() -> None:
    assert place_of("P", "Code postal") == 5
    assert place_of("O", "Code postal") == 1
    assert place_of("Z", "Code postal") == -1
    assert place_of("", "Code postal") == -1
