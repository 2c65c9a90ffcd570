"""A few letters against what something is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.palette.label_match import Fit, match_label, nearly_matches


@pytest.mark.parametrize(
    ("label", "typed", "fit", "hits"),
    [
        ("Devis", "devis", Fit.WHOLE, ["Devis"]),
        ("Nouveau devis", "nouv", Fit.BEGINS, ["Nouv"]),
        ("Nouveau devis", "dev nou", Fit.WORDS, ["Nou", "dev"]),
        ("Nouveau devis", "nd", Fit.INITIALS, ["N", "d"]),
        ("Maison Corbière", "mc", Fit.INITIALS, ["M", "C"]),
        ("Nouveau devis pour Maison Corbière", "mc", Fit.INITIALS, ["M", "C"]),
        ("Boîte d’envoi", "be", None, []),
        ("Boîte d’envoi", "bde", Fit.INITIALS, ["B", "d", "e"]),
        ("Échanger maintenant", "echa", Fit.BEGINS, ["Écha"]),
        ("Échanger maintenant", "sync", Fit.WORDS, []),
        ("Devis", "x", None, []),
        ("Devis", " ", None, []),
    ],
)
def test_a_label_fits(label: str, typed: str, fit: Fit | None, hits: list[str]) -> None:
    found = match_label(label, typed, also="sync" if "changer" in label else "")
    assert (found and found.fit) == fit
    assert [label[start:end] for start, end in found.spans] == hits if found else not hits


@pytest.mark.parametrize(
    ("label", "typed", "hits"),
    [
        ("Maison Corbière", "corbeire", ["Corbière"]),
        ("Maison Corbière", "maisn corb", ["Maison", "Corb"]),
        ("Maison Corbière", "maizon", ["Maison"]),
        ("Maison Corbière", "maiison", ["Maison"]),
        ("Réglages", "reglges", ["Réglages"]),
        ("Maison Corbière", "maizon corbeire", ["Maison", "Corbière"]),
        ("Maison Corbière", "maizon dupont", []),
        ("Maison Corbière", "mai", []),
        ("Maison Corbière", "maison", []),
        ("Lot", "lit", []),
    ],
)
def test_one_letter_may_be_wrong_in_a_word_that_is_long_enough(
    label: str, typed: str, hits: list[str]
) -> None:
    found = nearly_matches(label, typed)
    assert [label[start:end] for start, end in found.spans] == hits if found else not hits


@given(st.text(max_size=20), st.text(max_size=8))
def test_pieces_lie_within_the_label(label: str, typed: str) -> None:
    for found in (match_label(label, typed), nearly_matches(label, typed)):
        assert found is None or all(0 <= start < end <= len(label) for start, end in found.spans)
