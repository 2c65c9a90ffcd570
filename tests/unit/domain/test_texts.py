"""Text as it is searched, sorted and highlighted."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import check_seen, fold, hit_spans, index_letter, sort_key, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Plain TEXT", "plain text"),
        ("Œuvre Çà", "oeuvre ca"),
        ("Straße", "strasse"),
        ("Ærø, Łódź, İstanbul", "aero, lodz, istanbul"),
        ("L’Étoile‑du–Nord", "l'etoile-du-nord"),
        ("ﬁn ℡", "fin tel"),
    ],
)
def test_accents_case_and_ligatures_are_ignored(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x17F)))
def test_composed_and_decomposed_accents_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_punctuation_and_spaces_do_not_count_in_an_order() -> None:
    names = ["Zoé", "« Étoile »", "etoile-Nord", "Œuvre", "Ets. Martin", "Atelier"]
    ordered = ["Atelier", "« Étoile »", "etoile-Nord", "Ets. Martin", "Œuvre", "Zoé"]
    assert sorted(names, key=sort_key) == ordered
    assert words("L’Étoile (du_Nord)") == ("l", "etoile", "du", "nord")


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Élan", "E"),
        ("œil", "O"),
        (" « Zoé »", "Z"),
        ("3M", "#"),
        ("", "#"),
        ("株式会社", "#"),
        ("Ørsted", "O"),
    ],
)
def test_a_name_stands_under_its_letter(name: str, letter: str) -> None:
    assert index_letter(name) == letter


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Société Œuvrière du Cœur", "oeu coe", ["Œu", "Cœ"]),
        ("Société Générale", "SOC gen", ["Soc", "Gén"]),
        ("Straße", "stras", ["Straß"]),
        ("Dupré Dupré", "dup", ["Dup", "Dup"]),
        ("Dupré", "dup dupre", ["Dupré"]),
        ("Dupré", "upr", []),
        ("Dupré", " - ", []),
        ("", "dup", []),
    ],
)
def test_hits_are_the_beginnings_of_words(text: str, query: str, hits: list[str]) -> None:
    assert [text[start:end] for start, end in hit_spans(text, query)] == hits


@given(st.text(max_size=30), st.text(max_size=6))
def test_hits_lie_within_the_text_in_order(text: str, query: str) -> None:
    places = [place for span in hit_spans(text, query) for place in span]
    assert all(0 <= place <= len(text) for place in places)
    assert [span[0] for span in hit_spans(text, query)] == sorted(
        {span[0] for span in hit_spans(text, query)}
    )


@pytest.mark.parametrize("text", ["a\x00b", "a\u202eb", "a\ue000b"])
def test_what_nobody_sees_is_named(text: str) -> None:
    assert [each.code for each in check_seen("name", text)] == ["text.control"]
    assert list(check_seen("name", "Zoë\u200dÉ")) == []
