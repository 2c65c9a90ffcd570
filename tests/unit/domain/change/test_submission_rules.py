"""What is agreed to when a change order is placed, and the customer's number of it."""

import pytest

from app.domain.change.submission_rules import check_submission
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.problems import codes_and_fields

NOT_GOVERNED = ("submission.not_governed", "is_governed")
NOT_AUTHORISED = ("submission.not_authorised", "is_authorised")


@pytest.mark.parametrize(
    ("is_governed", "is_authorised", "found"),
    [
        (True, True, []),
        (False, True, [NOT_GOVERNED]),
        (True, False, [NOT_AUTHORISED]),
        (False, False, [NOT_GOVERNED, NOT_AUTHORISED]),
    ],
)
def test_both_boxes_are_ticked(is_governed: bool, is_authorised: bool, found: list[tuple[str, str]]) -> None:
    ticked = h.submission(is_governed=is_governed, is_authorised=is_authorised)
    assert codes_and_fields(check_submission(ticked, b.programme())) == found


def test_where_there_is_no_agreement_only_the_right_to_order_is_asked_for() -> None:
    free = b.programme(agreement_id=None)
    ticked = h.submission(is_governed=False, agreement_id=None)
    assert list(check_submission(ticked, free)) == []
    neither = h.submission(is_governed=False, is_authorised=False, agreement_id=None)
    assert codes_and_fields(check_submission(neither, free)) == [
        ("submission.not_authorised", "is_authorised")
    ]


@pytest.mark.parametrize(
    ("number", "found"),
    [
        (None, []),
        ("PO-2026/17", []),
        ("x" * 60, []),
        ("", [("submission.po_missing", "po_number")]),
        ("  ", [("submission.po_missing", "po_number")]),
        ("x" * 61, [("text.too_long", "po_number")]),
        ("BC\u00a02026\u202f17 é", []),
        ("BC\n17", [("text.not_printable", "po_number")]),
        ("\u202e71-CB", [("text.not_printable", "po_number")]),
    ],
)
def test_a_number_of_the_customers_is_there_or_is_not_required(
    number: str | None, found: list[tuple[str, str]]
) -> None:
    given = h.submission(po_number=number)
    assert codes_and_fields(check_submission(given, b.programme())) == found
