"""How hard a passphrase is to guess."""

import pytest

from app.domain.checks.passphrase import Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.WEAK),
        ("anticonstitutionnellement", Strength.WEAK),
        ("password1234", Strength.WEAK),
        ("horse horse horse horse horse horse", Strength.WEAK),
        ("111111111111", Strength.WEAK),
        ("987654321098", Strength.WEAK),
        ("a horse in the rain", Strength.FAIR),
        ("correct horse battery", Strength.WEAK),
        ("correct horse battery staple", Strength.FAIR),
        ("Xk9#mQ2$vB7!", Strength.FAIR),
        ("cinq renards gris dansent dehors", Strength.STRONG),
        ("CINQ_RENARDS_GRIS_DANSENT_DEHORS", Strength.STRONG),
        ("œuf à 3 étages, 70814 %", Strength.STRONG),
    ],
)
def test_words_digits_and_signs_count_for_what_they_are(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected
