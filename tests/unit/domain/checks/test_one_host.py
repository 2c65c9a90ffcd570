"""One domain is one text, however it is written."""

import pytest

from app.domain.checks.domain import host_of


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("https://www.Societe.fr/accueil", "societe.fr"),
        ("xn--socit-esab.fr", "société.fr"),
        ("ｓｏｃｉｅｔｅ．ｆｒ.", "societe.fr"),
        ("xn--9.fr", "xn--9.fr"),  # Begins as one and is none: it stays what it is.
    ],
)
def test_what_is_pasted_has_one_host(typed: str, host: str) -> None:
    assert host_of(typed) == host
