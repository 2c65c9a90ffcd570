"""Templates of messages: what keeps one from being used, at its field."""

from typing import Any

import pytest

from app.domain.kind import Kind
from app.domain.mail.message_template import check_template
from tests.support import builders as b
from tests.support.problems import codes_and_fields


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"body": "{greeting} {seats} {legal} {} { x\n}"}, []),
        ({"name": " "}, [("template.name_missing", "name")]),
        ({"name": "a\nb"}, [("mail.line_break", "name")]),
        ({"name": "x" * 81}, [("text.too_long", "name")]),
        ({"about": Kind.CUSTOMER}, [("mail.about", "about")]),
        ({"subject": ""}, [("mail.subject_missing", "subject")]),
        ({"subject": "{nombre} {nombre}"}, [("template.unknown_place", "subject")]),
        ({"body": "{Number}, {prix total}"}, [("template.unknown_place", "body")] * 2),
    ],
)
def test_a_template_says_what_is_wrong_with_it(changes: dict[str, Any], found: list[tuple[str, str]]) -> None:
    problems = tuple(check_template(b.message_template(**changes)))
    assert codes_and_fields(problems) == found
