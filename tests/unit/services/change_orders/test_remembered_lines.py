"""A change that is edited: pricing only the line that is edited comes to what pricing everything does."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Partnership
from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.errors import RuleViolation
from app.domain.ids import LicenceId, LineId
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_editing import ChangeEditing
from tests.support import builders as b
from tests.support import held_contracts as h

PROTECT, COACH, ADVANCED = (
    h.protect(600),
    h.coach(400),
    h.protect(90, id=LicenceId(b.some_id(79)), level="advanced"),
)
CONTRACTS = {
    "renewal": h.contract(),
    "exclusive": h.contract(
        terms=ContractTerms(reduction=ReductionPolicy.NEXT_BILLING, excludes_product_change=True)
    ),
    "with options": h.contract(partnership=Partnership.EM, terms=ContractTerms(has_options=True)),
}

Edit = Callable[[ChangeEditing], object]
places, quantities = st.integers(0, 20), st.sampled_from([0, 1, 399, 400, 600, 601, 700, 10**9])
discounts = st.builds(
    ChargedDiscounts,
    customer_percent=st.just(Decimal(12)),
    line_percent=st.sampled_from([Decimal(0), Decimal("7.5"), Decimal(120)]),
    manual_unit_price=st.sampled_from([None, Decimal("1.9")]),
)
changes: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(dict, quantity=quantities),
    st.builds(dict, level=st.sampled_from(["essential", "advanced", "gold", None])),
    st.builds(dict, discounts=discounts),
    st.builds(dict, internal_notes=st.sampled_from(["", "Call in March", "x" * 5000])),
)


def edit_line(place: int, values: dict[str, Any]) -> Edit:
    return lambda editing: editing.change_line(place % len(editing.terms.lines), **values)


def add(product: str, number: int) -> Edit:
    line = h.added(product, 50, id=LineId(b.some_id(800 + number)))
    return lambda editing: editing.add(line)


edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(edit_line, places, changes),
    st.builds(edit_line, places, changes),
    st.builds(lambda to: lambda editing: editing.change_all(to), quantities),
    st.builds(add, st.sampled_from(["cyber_academy", "archive", "unknown"]), st.integers(0, 3)),
    st.builds(lambda at: lambda editing: editing.remove(at % len(editing.terms.lines)), places),
    st.builds(lambda text: lambda editing: editing.change(customer_notes=text), st.sampled_from(["", "A"])),
    st.just(lambda editing: editing.change(on=editing.terms.on + timedelta(days=1))),
    st.just(ChangeEditing.undo),
    st.just(ChangeEditing.undo),
    st.just(ChangeEditing.redo),
)


def is_as_priced_anew(editing: ChangeEditing, held: HeldContract) -> None:
    """Whether an editor that begins with what stands here now says the same."""
    assert editing.state == ChangeEditing(editing.terms, lambda _terms: h.basis(held)).state


@pytest.mark.parametrize("contract", CONTRACTS)
@given(steps=st.lists(edits, max_size=12))
def test_after_any_edits_and_undone_ones_it_comes_to_what_pricing_all_of_it_does(
    contract: str, steps: list[Edit]
) -> None:
    held = replace(h.held(PROTECT, COACH, ADVANCED), contract=CONTRACTS[contract])
    terms = h.terms(held, [h.line(each) for each in (PROTECT, COACH, ADVANCED)])
    editing = ChangeEditing(terms, lambda _terms: h.basis(held))
    is_as_priced_anew(editing, held)
    for step in steps:
        with suppress(RuleViolation):
            # A product that the list does not know is refused, and leaves the change as it was.
            step(editing)
        is_as_priced_anew(editing, held)


def test_a_key_prices_the_one_line_that_it_changes() -> None:
    licences = [h.coach(10 + number, id=LicenceId(b.some_id(100 + number))) for number in range(200)]
    held = h.held(*licences)
    editing = ChangeEditing(h.terms(held, [h.line(each) for each in licences]), lambda _terms: h.basis(held))
    before = editing.state.priced.change.lines
    editing.change_line(7, quantity=99)
    after = editing.state.priced.change.lines
    assert [place for place in range(200) if after[place] is not before[place]] == [7]
