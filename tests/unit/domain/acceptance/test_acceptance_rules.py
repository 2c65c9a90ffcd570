"""What keeps an acceptance from counting."""

from typing import Any

import pytest

from app.domain.acceptance.acceptance import AcceptanceMethod, hash_of
from app.domain.acceptance.acceptance_rules import check_acceptance
from app.domain.acceptance.signature import Signature
from app.domain.texts import TEXT_MAX
from tests.support import builders as b

SEEN = {"shown": "{}", "content_hash": hash_of("{}")}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        (SEEN, []),
        ({"accepted_by": " "}, [("acceptance.nobody", "accepted_by")]),
        ({"accepted_by": "x" * (TEXT_MAX + 1)}, [("text.too_long", "accepted_by")]),
        ({"role": "x" * (TEXT_MAX + 1)}, [("text.too_long", "role")]),
        ({**SEEN, "method": AcceptanceMethod.DRAWN}, [("acceptance.unsigned", "signature")]),
        ({**SEEN, "signature": Signature(9, 9, "")}, [("acceptance.unsigned", "signature.strokes")]),
        ({"method": AcceptanceMethod.TYPED}, [("acceptance.nothing_shown", "shown")]),
        ({**SEEN, "shown": "{ }"}, [("acceptance.hash", "content_hash")]),
        ({"content_hash": hash_of("")}, [("acceptance.hash", "content_hash")]),
    ],
)
def test_an_acceptance_counts_or_says_why_not(changed: dict[str, Any], found: list[tuple[str, str]]) -> None:
    problems = check_acceptance(b.acceptance(**changed))
    assert [(each.code, each.field) for each in problems] == found
