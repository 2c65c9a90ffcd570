"""Notice that is longer than a further term: seats go at the first end for which it is in time."""

from datetime import date

import pytest

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.reduction import renewal_for
from app.domain.pricing.change_frame import following_end
from app.domain.pricing.change_order import price_change_order
from tests.support import held_contracts as h


def terms(notice_days: int, renewal_months: int) -> ContractTerms:
    return ContractTerms(
        reduction=ReductionPolicy.RENEWAL,
        notice_days=notice_days,
        renewal_months=renewal_months,
        is_tacit=True,
    )


@pytest.mark.parametrize(
    ("notice_days", "months", "on", "goes"),
    [
        # By 29 January for 28 February, by 1 March for 31 March, by 31 March for 30 April.
        (30, 1, date(2027, 1, 29), date(2027, 3, 1)),
        (30, 1, date(2027, 1, 30), date(2027, 4, 1)),
        # A day before the end of February thirty days are too many for March as well.
        (30, 1, date(2027, 2, 28), date(2027, 4, 1)),
        (31, 1, date(2027, 2, 28), date(2027, 4, 1)),
        (32, 1, date(2027, 2, 28), date(2027, 5, 1)),
        (90, 1, date(2027, 2, 28), date(2027, 6, 1)),
        (90, 12, date(2027, 2, 28), date(2028, 3, 1)),
        (400, 12, date(2027, 2, 28), date(2029, 3, 1)),
        # In a further term that began because nobody said anything.
        (90, 1, date(2027, 5, 10), date(2027, 9, 1)),
    ],
)
def test_seats_go_at_the_first_end_for_which_notice_is_in_time(
    notice_days: int, months: int, on: date, goes: date
) -> None:
    held = h.held(h.protect(682), terms=terms(notice_days, months))
    asked = h.terms(held, [h.line(held.licences[0], 600)], on=on)
    (line,) = price_change_order(asked, h.basis(held)).change.lines
    assert line.effective == goes
    assert line.note is not None
    assert date.fromisoformat(line.note.data["by"]) >= on


def test_the_same_without_a_contract_that_knows_its_terms() -> None:
    assert renewal_for(date(2027, 2, 28), date(2027, 3, 1), 90, 1) == date(2027, 6, 1)
    assert renewal_for(date(2027, 2, 28), date(2027, 3, 1), 0, 1) == date(2027, 3, 1)
    # One that is not renewed for any time ends when it ends.
    assert renewal_for(date(2027, 2, 28), date(2027, 3, 1), 90, 0) == date(2027, 3, 1)


def test_where_the_calendar_ends_seats_go_with_the_last_term_that_there_is() -> None:
    last = date(9998, 12, 31)
    held = h.held(h.protect(682), terms=terms(90, 12), start_date=date(9998, 1, 1), end_date=last)
    asked = h.terms(held, [h.line(held.licences[0], 600)], on=last)
    assert following_end(asked, held) == date(9999, 1, 1)
