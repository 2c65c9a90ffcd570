"""A text of the catalogue in a language, or in one that it has."""

import pytest

from app.domain.catalogue.texts import text_in


@pytest.mark.parametrize(
    ("texts", "language", "text"),
    [
        ({"fr": "Trop cher", "en": "Too expensive"}, "fr", "Trop cher"),
        ({"fr": "Trop cher", "en": "Too expensive"}, "en", "Too expensive"),
        ({"fr": "Trop cher", "en": "Too expensive"}, "de", "Too expensive"),
        ({"fr": "", "en": "Too expensive"}, "fr", "Too expensive"),
        ({"fr": "Trop cher"}, "en", "Trop cher"),
        ({}, "fr", ""),
    ],
)
def test_a_text_is_in_the_language_else_in_english_else_in_any(
    texts: dict[str, str], language: str, text: str
) -> None:
    assert text_in(texts, language) == text
