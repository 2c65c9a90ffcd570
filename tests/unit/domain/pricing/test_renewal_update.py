"""A renewal and its contract, each changed while the other waits: nothing is merged, all is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import ids
from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrderLine
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.pricing.held import HeldContract
from app.domain.pricing.renewal import RenewalPrices, renewal_terms, renewed_monthly, seats_renewed
from app.domain.pricing.renewal_update import changed_since, on_contract_now, with_seats_now
from app.domain.pricing.renewed_rules import renewal_data
from app.domain.quote.quote import QuoteTerms, RenewedSeats
from app.domain.subscription.licence import Licence
from tests.support import builders as b
from tests.support import held_contracts as h

START = date(2027, 3, 1)
SECOND = ids.ContractId(b.some_id(61))


def written(held: HeldContract) -> QuoteTerms:
    numbers = count(900)
    prices = RenewalPrices(h.programme(), h.prices(), h.prices(), Decimal(0))
    return renewal_terms(held, prices, START, lambda: b.some_id(next(numbers)), carries=False)


def later(held: HeldContract, *licences: Licence) -> HeldContract:
    """The contract one order later."""
    return HeldContract(replace(held.contract, revision=held.contract.revision + 1), licences)


def seats(terms: QuoteTerms) -> list[tuple[str, str | None, int]]:
    return [(line.product_id, line.level, line.quantity) for line in terms.lines]


def quoted_as(terms: QuoteTerms, product: str, **values: Any) -> QuoteTerms:
    lines = (replace(line, **values) if line.product_id == product else line for line in terms.lines)
    return replace(terms, lines=tuple(lines))


def new_id() -> str:
    return b.some_id(990)


def test_a_renewal_knows_what_was_held_when_it_was_written() -> None:
    held = h.held(h.protect(682), h.coach(80))
    terms = written(held)
    assert terms.renews is not None
    assert terms.renews.held == (
        RenewedSeats(ids.ProductId("protect"), "essential", 682),
        RenewedSeats(ids.ProductId("cyber_coach"), "essential", 80),
    )
    assert changed_since(terms, held) == ()
    assert with_seats_now(terms, held, new_id) == terms


def test_what_the_rep_left_alone_follows_and_what_was_meant_stays() -> None:
    held = h.held(h.protect(682), h.coach(80))
    terms = quoted_as(written(held), "protect", discount_percent=Decimal(4), customer_notes="as agreed")
    terms = quoted_as(terms, "cyber_coach", quantity=100)
    academy = h.licence(72, "cyber_academy", 12, "1.78")
    now = later(held, h.protect(700), h.coach(90), academy)
    assert [(each.product_id, each.before, each.now, each.is_mine) for each in changed_since(terms, now)] == [
        ("protect", 682, 700, False),
        ("cyber_coach", 80, 90, True),
        ("cyber_academy", 0, 12, False),
    ]
    followed = with_seats_now(terms, now, new_id)
    assert seats(followed) == [
        ("protect", "essential", 700),
        ("cyber_coach", "essential", 100),
        ("cyber_academy", None, 12),
    ]
    assert (followed.lines[0].discount_percent, followed.lines[0].customer_notes) == (Decimal(4), "as agreed")
    assert followed.renews is not None
    assert followed.renews.contract_revision == now.contract.revision
    assert followed.renews.monthly_net == renewed_monthly(now, START)
    assert changed_since(followed, now) == ()


def test_what_went_goes_from_the_renewal_and_another_level_is_another_line() -> None:
    held = h.held(h.protect(682), h.coach(80))
    now = later(held, h.protect(682, level="advanced"), h.coach(0))
    assert seats(with_seats_now(written(held), now, new_id)) == [("protect", "advanced", 682)]


def test_an_optional_line_is_nobodys_seats() -> None:
    held = h.held(h.protect(682))
    terms = written(held)
    optional = replace(terms.lines[0], id=ids.LineId(b.some_id(991)), quantity=5, is_optional=True)
    now = later(held, h.protect(700))
    followed = with_seats_now(replace(terms, lines=(*terms.lines, optional)), now, new_id)
    assert [line.quantity for line in followed.lines] == [700, 5]


def test_a_renewal_of_before_seats_were_kept_follows_what_it_quoted() -> None:
    held = h.held(h.protect(682))
    terms = written(held)
    assert terms.renews is not None
    old = replace(terms, renews=replace(terms.renews, held=()))
    assert seats(with_seats_now(old, later(held, h.protect(700)), new_id)) == [("protect", "essential", 700)]


def test_an_offer_that_renews_nothing_stays_as_it_is() -> None:
    held, terms = h.held(), b.terms()
    assert on_contract_now(terms, held) == with_seats_now(terms, held, new_id) == terms
    assert changed_since(terms, held) == ()


@given(
    st.lists(st.integers(0, 5), min_size=2, max_size=2), st.lists(st.integers(0, 5), min_size=2, max_size=2)
)
def test_a_renewal_that_nobody_touched_is_of_what_is_held(before: list[int], after: list[int]) -> None:
    held = h.held(h.protect(before[0]), h.coach(before[1]))
    now = later(held, h.protect(after[0]), h.coach(after[1]))
    followed = with_seats_now(written(held), now, new_id)
    asked = {(line.product_id, line.level): line.quantity for line in followed.lines}
    assert asked == {(each.product_id, each.level): each.quantity for each in seats_renewed(now, START)}


def renewed(terms: ContractTerms | None = None) -> tuple[HeldContract, HeldContract]:
    """A contract that ends with February and the one that takes its place, each with the same seats."""
    more = {} if terms is None else {"terms": terms}
    old = h.held(h.protect(682), h.coach(80), ended_on=date(2027, 2, 28), renewed_by=SECOND, **more)
    new = h.contract(
        id=SECOND, number="C-2026-0456", start_date=START, end_date=date(2030, 2, 28), renews=old.contract.id
    )
    mine = (
        replace(each, id=ids.LicenceId(b.some_id(170 + place)), contract_id=SECOND, start_date=START)
        for place, each in enumerate(old.licences)
    )
    return old, HeldContract(new, tuple(mine))


def problems(
    old: HeldContract, new: HeldContract | None, lines: Sequence[ChangeOrderLine], **kw: Any
) -> list[tuple[str, str]]:
    asked = h.terms(old, lines, **kw)
    return [(each.code, each.field) for each in check_change_order(asked, h.basis(old, renewal=new))]


def test_other_seats_than_the_renewal_begins_with_are_ordered_knowingly() -> None:
    old, new = renewed()
    lines = [h.line(old.licences[0], 700), h.line(old.licences[1])]
    assert problems(old, new, lines) == [("change.renewal_differs", "lines.0.quantity")]
    assert problems(old, new, lines, ends_with_contract=True) == []
    followed = replace(new, licences=(replace(new.licences[0], quantity=700), new.licences[1]))
    assert problems(old, followed, lines) == []
    # The renewal has not come to this laptop yet: the portal knows it.
    assert problems(old, None, lines) == []


def test_a_product_that_the_renewal_does_not_have_differs_too() -> None:
    old, new = renewed()
    lines = [h.line(old.licences[0]), h.added("cyber_academy", 5)]
    assert problems(old, new, lines) == [("change.renewal_differs", "lines.1.quantity")]


def test_seats_of_one_product_under_several_licences_count_together() -> None:
    terms = ContractTerms()
    mine = (h.protect(100), replace(h.protect(50), id=ids.LicenceId(b.some_id(75))))
    old = h.held(*mine, ended_on=date(2027, 2, 28), renewed_by=SECOND, terms=terms)
    _, new = renewed(terms)

    def with_seats(seats: int) -> HeldContract:
        return replace(new, licences=(replace(new.licences[0], quantity=seats),))

    more = [h.line(mine[0], 120), h.line(mine[1])]
    assert problems(old, with_seats(170), more) == []
    assert problems(old, with_seats(120), more) == [("change.renewal_differs", "lines.0.quantity")]
    # What is billed by the year is held as well, and no order by the month says anything of it.
    yearly = replace(mine[1], period=Period.YEAR)
    beside = replace(old, licences=(mine[0], yearly))
    assert problems(beside, with_seats(170), [h.line(mine[0], 120)]) == []
    assert problems(beside, with_seats(120), [h.line(mine[0], 120)]) != []


@pytest.mark.parametrize("ends_with_contract", [False, True])
def test_seats_cannot_go_on_a_day_on_which_the_renewal_has_begun(ends_with_contract: bool) -> None:
    old, new = renewed()
    lines = [h.line(old.licences[0], 600)]
    found = problems(old, new, lines, ends_with_contract=ends_with_contract)
    assert found == [("change.after_renewal", "lines.0.quantity")]
    at_once = renewed(ContractTerms(reduction=ReductionPolicy.AT_ONCE))
    assert problems(*at_once, lines, ends_with_contract=True) == []


def test_the_end_of_a_renewed_contract_is_not_moved() -> None:
    old, new = renewed()
    assert problems(old, new, [h.line(old.licences[0])], new_end=date(2027, 12, 31)) == [
        ("new_end.renewed", "new_end")
    ]
    assert renewal_data(h.basis(old, renewal=new))["renewal"] == "C-2026-0456"
    assert renewal_data(h.basis(h.held())) == {}
