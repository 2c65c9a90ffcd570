"""What a word that was not understood may be corrected to: a word with which it is understood, or nothing."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import fold
from app.domain.typed_sentence.corrections import SPELT, slips
from app.services.desk.desk import Desk
from tests.support.typed_sentences import rows, unread_words

LETTERS = st.text(alphabet="abcé", max_size=7)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+18 Prottectt pour Ateliers Brémond", "+18 Protect pour Ateliers Brémond"),
        ("+18 Protect pour Ateliers Bremmondd", "+18 Protect pour Ateliers Brémond"),
        ("+18 licncess Groupe Valmondois", "+18 licences Groupe Valmondois"),
        ("devis 12 Protect garage tissot 24 mosi", "devis 12 Protect garage tissot 24 mois"),
        ("+5 Protect Fonderie Marchetti renise 5 %", "+5 Protect Fonderie Marchetti remise 5 %"),
        ("devis 12 protect garage tissot 1er fevirer", "devis 12 protect garage tissot 1er février"),
        ("12 Protect advnacedd for Fonderie Marchetti", "12 Protect Advanced for Fonderie Marchetti"),
        ("urgent +18 Prottectt Ateliers Brémond", "urgent +18 Protect Ateliers Brémond"),
    ],
)
def test_the_nearest_known_word_is_offered(arvane: Desk, typed: str, meant: str) -> None:
    answered = arvane.typed_sentences.read(typed)
    assert answered is not None
    assert answered.correction is not None
    assert answered.correction.applied(typed) == meant

    again = arvane.typed_sentences.read(meant)
    assert again is not None
    assert again.answer.first is not None
    assert len(unread_words(again)) < len(unread_words(answered))
    assert again.correction is None


def test_words_that_nobody_slipped_in_are_left_alone(desks: Mapping[str, Desk]) -> None:
    """Above all those that turn a sentence around: they were understood only too well."""
    offered = {}
    for row in rows():
        answered = desks[row.desk].typed_sentences.read(row.sentence)
        if answered is not None and answered.correction is not None:
            offered[row.sentence] = answered.correction.word
    assert offered == {}


@given(typed=LETTERS, word=LETTERS)
def test_slips_are_counted_alike_both_ways_and_are_none_only_of_the_same(typed: str, word: str) -> None:
    count = slips(typed, word)
    assert count == slips(word, typed)
    assert (count == 0) == (typed == word)
    assert abs(len(typed) - len(word)) <= count <= max(len(typed), len(word))


def test_letters_that_changed_places_are_one_slip() -> None:
    assert (slips("mosi", "mois"), slips("licncess", "licences")) == (1, 2)


def test_words_are_spelt_with_their_accents() -> None:
    assert {"février", "août", "siège"} <= set(SPELT)
    assert not {"fevrier", "aout", "siege"} & set(SPELT)
    assert len({fold(word) for word in SPELT}) == len(SPELT)
