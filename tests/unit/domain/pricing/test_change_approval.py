"""Whether a change grants more than its rep may: only what is granted anew counts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import ContractTerms, TermAlignment
from app.domain.change.change_order import ChangeOrderLine
from app.domain.ids import OrderId
from app.domain.pricing.approval_figures import change_lines
from app.domain.pricing.change_approval import change_approval_reasons, listed_by_discounts
from app.domain.pricing.change_order import price_change_order
from app.domain.subscription.licence import ChargedDiscounts, Held, Licence, ScheduledChange
from tests.support import builders as b
from tests.support import held_contracts as h

THIRTY = ChargedDiscounts(line_percent=Decimal(30))
TEN = ChargedDiscounts(customer_percent=Decimal(10))
HELD = h.protect(600, discounts=THIRTY)


def found(*lines: ChangeOrderLine, licences: tuple[Licence, ...] = (HELD,)) -> list[tuple[str, str]]:
    """Where approval is needed, and the discount there, for a limit of fifteen percent."""
    held = h.held(*licences)
    terms, basis = h.terms(held, lines), h.basis(held)
    reasons = change_approval_reasons(terms, basis, price_change_order(terms, basis), Decimal(15))
    return [(each.field, each.data["percent"]) for each in reasons]


@pytest.mark.parametrize("quantity", [600, 550, 0])
def test_a_discount_that_is_charged_already_needs_nobody(quantity: int) -> None:
    assert found(h.line(HELD, quantity)) == []


def test_more_seats_at_such_a_discount_need_a_manager() -> None:
    assert [place for place, _ in found(h.line(HELD, 601))] == ["", "lines.0"]


def test_another_level_at_such_a_discount_needs_one_too() -> None:
    assert [place for place, _ in found(h.line(HELD, level="advanced"))] == ["", "lines.0"]


def test_a_discount_that_is_typed_anew_counts_for_what_is_held() -> None:
    plain = h.protect(600)
    assert found(h.line(plain, discounts=THIRTY), licences=(plain,)) == [("", "30"), ("lines.0", "30")]
    assert found(h.line(plain, discounts=TEN), licences=(plain,)) == []


def test_an_added_product_counts_by_itself_and_in_the_whole() -> None:
    added = h.added("cyber_academy", 100, discounts=THIRTY)
    assert [place for place, _ in found(h.line(HELD), added)] == ["", "lines.1"]
    beside = h.line(h.coach(1000), 10_000)
    lines = (beside, h.added("cyber_academy", 1, discounts=THIRTY))
    assert [place for place, _ in found(*lines, licences=(h.coach(1000),))] == ["lines.1"]


def test_a_typed_price_is_measured_by_the_list() -> None:
    typed = ChargedDiscounts(manual_unit_price=Decimal("1.00"))
    assert [place for place, _ in found(h.added("cyber_academy", 10, discounts=typed))] == ["", "lines.0"]


def test_in_a_first_assignment_everything_is_granted() -> None:
    terms = h.terms(None, [h.added("protect", 10, level="essential", discounts=THIRTY)])
    basis = h.basis(None)
    reasons = change_approval_reasons(terms, basis, price_change_order(terms, basis), Decimal(15))
    assert [each.field for each in reasons] == ["", "lines.0"]


LONGER = date(2027, 8, 31)
SOLD_AT_THIRTY = h.licence(70, "protect", 600, "1.645", level="essential", discounts=THIRTY)
"""Charged at thirty percent below a list of 2.35."""


def moved(
    *licences: Licence, contract: dict[str, Any] | None = None, without: str = "", **terms: Any
) -> list[tuple[str, str]]:
    """What needs approval, over fifteen percent, of a change in which the seats stay as they are."""
    held = h.held(*licences, **(contract or {}))
    asked = h.terms(held, [h.line(each) for each in licences], **terms)
    entries = tuple(each for each in h.prices().entries if each.product_id != without)
    basis = h.basis(held, prices=replace(h.prices(), entries=entries))
    priced = price_change_order(asked, basis)
    reasons = change_approval_reasons(asked, basis, priced, Decimal(15))
    figures = change_lines(asked, basis, priced)
    # A manager is asked about the very lines that need one.
    assert {
        f"lines.{n}" for n, line in enumerate(asked.lines) if line.id in {e.line_id for e in figures}
    } >= {each.field for each in reasons if each.field}
    return [(each.field, each.data["percent"]) for each in reasons]


@pytest.mark.parametrize(
    ("licences", "terms", "expected"),
    [
        ([SOLD_AT_THIRTY, h.coach()], {}, []),
        ([SOLD_AT_THIRTY, h.coach()], {"new_end": LONGER}, ["", "lines.0"]),
        # Beside so many at the list the whole is within the limit, the line is not.
        ([SOLD_AT_THIRTY, h.coach(4000)], {"new_end": LONGER}, ["lines.0"]),
        ([h.protect(600), h.coach()], {"new_end": LONGER}, []),
    ],
)
def test_a_discount_that_lasts_longer_than_was_agreed_needs_a_manager(
    licences: list[Licence], terms: dict[str, Any], expected: list[str]
) -> None:
    assert [place for place, _ in moved(*licences, **terms)] == expected


@pytest.mark.parametrize(
    ("alignment", "end", "expected"),
    [
        (TermAlignment.CO_TERMINATE, date(2027, 2, 15), []),
        (TermAlignment.MONTH_END, date(2027, 2, 15), ["", "lines.0"]),
        (TermAlignment.MONTH_END, date(2027, 2, 28), []),
        (TermAlignment.RESTART, date(2027, 2, 15), ["", "lines.0"]),
    ],
)
def test_so_does_one_that_the_alignment_of_the_contract_makes_last_longer(
    alignment: TermAlignment, end: date, expected: list[str]
) -> None:
    contract = {"terms": ContractTerms(alignment=alignment), "end_date": end}
    assert [place for place, _ in moved(SOLD_AT_THIRTY, contract=contract)] == expected


def test_what_the_list_has_no_more_is_measured_by_the_discounts_that_were_taken_off() -> None:
    found = moved(SOLD_AT_THIRTY, without="protect", new_end=LONGER)
    assert found == [("", "30"), ("lines.0", "30")]


def test_seats_that_go_before_are_granted_to_nobody() -> None:
    gone = ScheduledChange(date(2027, 1, 1), 0, Decimal(0), b.eur("0"), OrderId(b.some_id(81)))
    fewer = replace(gone, quantity=100, net_unit_price=Decimal("1.645"), payment=b.eur("164.50"))
    assert moved(replace(SOLD_AT_THIRTY, scheduled=(gone,)), new_end=LONGER) == []
    # Of six hundred at thirty percent a hundred are left: at the list's price of so few.
    left = moved(replace(SOLD_AT_THIRTY, scheduled=(fewer,)), new_end=LONGER)
    assert [percent[:5] for _, percent in left] == ["30.88", "30.88"]


def test_what_is_billed_by_the_year_lasts_longer_too() -> None:
    yearly = h.licence(72, "cyber_academy", 10, "14.70", period=Period.YEAR, discounts=THIRTY)
    held = h.held(h.protect(600), yearly)
    listed = replace(
        h.prices(), entries=(*h.prices().entries, b.price_entry("cyber_academy", "21", period=Period.YEAR))
    )
    for prices, percent in ((listed, "30"), (h.prices(), "30")):
        for end, expected in ((None, []), (LONGER, [("", percent)])):
            asked = h.terms(held, [h.line(h.protect(600))], new_end=end)
            basis = h.basis(held, prices=prices)
            priced = price_change_order(asked, basis)
            reasons = change_approval_reasons(asked, basis, priced, Decimal(15))
            assert [(each.field, each.data["percent"]) for each in reasons] == expected
            shown = [line.product_id for line in change_lines(asked, basis, priced)]
            assert shown == ([] if end is None else ["protect", "cyber_academy"])


def test_what_is_asked_says_the_discount_and_the_limit_and_the_limit_itself_is_granted() -> None:
    fifteen, more = ChargedDiscounts(line_percent=Decimal(15)), ChargedDiscounts(line_percent=Decimal(16))
    held = h.held(h.protect(600))
    for discounts, percent in ((fifteen, None), (more, "16")):
        terms, basis = h.terms(held, [h.line(h.protect(600), discounts=discounts)]), h.basis(held)
        reasons = change_approval_reasons(terms, basis, price_change_order(terms, basis), Decimal(15))
        data = {"percent": percent, "limit": "15"}
        expected = [] if percent is None else [("discount.approval_needed", data)] * 2
        assert [(each.code, each.data) for each in reasons] == expected


def test_seats_that_were_ordered_for_a_day_that_has_come_are_granted_already() -> None:
    more = ScheduledChange(
        date(2026, 11, 10), 650, Decimal("1.645"), b.eur("1069.25"), OrderId(b.some_id(81))
    )
    licence = replace(SOLD_AT_THIRTY, scheduled=(more,))
    assert moved(licence) == []
    assert found(h.line(licence, 650), licences=(licence,)) == []
    assert [place for place, _ in found(h.line(licence, 651), licences=(licence,))] == ["", "lines.0"]


@pytest.mark.parametrize(
    ("discounts", "listed"),
    [
        # 64.80 is what ten percent for the type, twenty of the line and ten of the quote left of 100.00.
        (ChargedDiscounts(Decimal(10), Decimal(20), Decimal(10)), "100.00"),
        (ChargedDiscounts(Decimal(10), Decimal(20), Decimal(10), Decimal("0.72")), "72.00"),
        (ChargedDiscounts(), "64.80"),
        (ChargedDiscounts(line_percent=Decimal(100)), "64.80"),
    ],
)
def test_what_a_payment_was_before_its_discounts(discounts: ChargedDiscounts, listed: str) -> None:
    held = Held(100, Decimal("0.648"), b.eur("64.80"))
    assert listed_by_discounts(discounts, held) == b.eur(listed)
