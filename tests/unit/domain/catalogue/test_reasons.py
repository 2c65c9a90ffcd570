"""What a reason asks for is the same for a refused quote and for a lost customer."""

from collections.abc import Callable

import pytest

from app.domain.catalogue.catalogue import LostReason, RefusalReason
from app.domain.catalogue.reasons import REASON_TEXT_MAX, check_reason
from tests.support import builders as b
from tests.support.problems import codes_and_fields

MISSING, TEXT, LONG = "refusal.reason_missing", "refusal.text_missing", "text.too_long"
FULL = "x" * REASON_TEXT_MAX


@pytest.mark.parametrize("build", [b.refusal_reason, b.lost_reason])
@pytest.mark.parametrize(
    ("needs_text", "text", "codes"),
    [
        (False, "", []),
        (False, "Parti chez un autre", []),
        (True, "", [TEXT]),
        (True, " \n\t", [TEXT]),
        (True, " Parti ", []),
        (True, f" {FULL} ", []),
        (True, f"{FULL}x", [LONG]),
        (False, f"{FULL}x", [LONG]),
    ],
)
def test_a_reason_wants_its_text_and_no_more_than_a_page(
    build: Callable[..., RefusalReason | LostReason], needs_text: bool, text: str, codes: list[str]
) -> None:
    found = tuple(check_reason(build(needs_text=needs_text), text))
    assert codes_and_fields(found) == [(code, "text") for code in codes]


@pytest.mark.parametrize(
    ("text", "codes"), [("", [MISSING]), ("Parti", [MISSING]), (f"{FULL}x", [MISSING, LONG])]
)
def test_a_reason_that_is_not_of_the_list_is_missing(text: str, codes: list[str]) -> None:
    found = tuple(check_reason(None, text))
    assert [each.code for each in found] == codes
    assert found[0].field == "reason_id"


def test_a_text_that_is_too_long_says_how_long_it_is() -> None:
    (problem,) = check_reason(b.lost_reason(), f"{FULL}xyz")
    assert problem.data == {"max": "2000", "length": "2003"}
