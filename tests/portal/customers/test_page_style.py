"""What customers' pages are written with: French spaces, and a reseller's colour where it can be read."""

import re

import pytest

from app.domain.partner.colour import LEAST_CONTRAST, contrast_with_white
from portal.customer_pages.brand import Brand, brand_of
from portal.customer_pages.typography import french
from portal.customer_pages.words import _WORDS, Words


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Une question ? Oui : « non » !", "Une question\u202f? Oui\u00a0: «\u00a0non\u00a0»\u202f!"),
        (
            "TVA 20 % ; 2 000 signes, 30 jours",
            "TVA 20\u202f% ; 2\u202f000 signes, 30 jours".replace(" ;", "\u202f;"),
        ),
        ("1 388 160,00 €", "1\u202f388\u202f160,00\u00a0€"),
        ("", ""),
    ],
)
def test_french_is_kept_together_as_it_is_printed(typed: str, printed: str) -> None:
    assert french(typed) == re.sub(r"(?<=\d) ", "\u00a0", printed)


def test_no_french_sentence_can_be_torn_before_its_sign() -> None:
    say = Words("fr")
    for name in _WORDS["fr"]:
        raw = say.spaced(_WORDS["fr"][name])
        assert not re.search(r" [:;!?%»€]|« ", raw), name


def test_both_languages_have_the_same_sentences_with_the_same_values() -> None:
    fr, en = _WORDS["fr"], _WORDS["en"]
    assert set(fr) == set(en)
    for name in fr:
        assert set(re.findall(r"{(\w+)}", fr[name])) == set(re.findall(r"{(\w+)}", en[name])), name


@pytest.mark.parametrize(
    ("name", "colour", "expected"),
    [
        ("Arvane Informatique", "#0f5b6b", Brand("AI", "#0F5B6B")),
        ("Ouestio", "#7A3E1D", Brand("O", "#7A3E1D")),
        ("L’Atelier du Réseau", "#FFD500", Brand("LA", "")),
        ("Réseaux & Co", "red", Brand("RC", "")),
        ("", "", Brand("", "")),
    ],
)
def test_a_colour_on_which_white_cannot_be_read_gives_way(name: str, colour: str, expected: Brand) -> None:
    assert brand_of(name, colour) == expected


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast_with_white("#FFFFFF") == pytest.approx(1)
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#767676") > LEAST_CONTRAST > contrast_with_white("#777777")
