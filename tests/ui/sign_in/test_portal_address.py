"""The portal's address as reps type it: taken, or refused with a sentence, never a crash."""

import pytest

from app.domain.errors import RuleViolation
from app.ui.sign_in.page import portal_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("portal.example.com", "https://portal.example.com"),
        (" https://portal.example.com/ ", "https://portal.example.com"),
        ("https://portal.example.com/base/", "https://portal.example.com/base"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080", "http://localhost:8080"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, address: str) -> None:
    assert portal_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://portal.example.com",
        "ftp://portal.example.com",
        "https://[",
        "https://a:99999",
        "https://a:port",
        "mon portail",
        "https://",
    ],
)
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        portal_address(typed)
    assert [problem.code for problem in refused.value.problems] == ["portal.address"]
