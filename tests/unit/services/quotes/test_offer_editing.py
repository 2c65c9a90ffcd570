"""Writing an offer: every edit is priced, nothing typed is lost, and every move can be undone."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import OfferType, Partnership
from app.domain.ids import LineId, ProductId
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.services.drafts.undo_stack import STEPS_MAX
from app.services.quotes.offer_editing import OfferEditing
from app.services.quotes.offers import Pricing, offered
from tests.support import builders as b

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
PRICING = Pricing(b.programme(), b.price_list(), VAT, b.TODAY, Decimal(20))
PROTECT, COACH, ACADEMY = range(3)


def with_offer(terms: QuoteTerms, offer: OfferType) -> QuoteTerms:
    there = {line.product_id: line for line in terms.lines}
    lines = tuple(
        there.get(item.id) or QuoteLine(LineId(b.some_id(900 + index)), item.id, 0)
        for index, item in enumerate(offered(PRICING.programme, offer, Partnership.VAR))
    )
    return replace(terms, offer=offer, lines=lines)


def empty_terms() -> QuoteTerms:
    names = ("protect", "cyber_coach", "cyber_academy")
    return b.custom_terms(
        price_list_id=PRICING.prices.id,
        lines=tuple(replace(b.custom_line(i, name, 0), level=None) for i, name in enumerate(names)),
    )


def editing(terms: QuoteTerms | None = None) -> OfferEditing:
    return OfferEditing(terms or empty_terms(), lambda _terms: PRICING, with_offer)


def test_a_keystroke_is_priced_at_once() -> None:
    offer = editing()
    offer.change_line(ACADEMY, quantity=80)
    assert offer.state.priced.month.net == b.eur("84.00")


def test_a_product_with_levels_gets_the_first_one_with_its_first_licence() -> None:
    offer = editing()
    offer.change_line(PROTECT, quantity=1)
    assert offer.terms.lines[PROTECT].level == "essential"
    assert not offer.state.problems


def test_a_line_without_licences_shows_the_price_of_its_first_level() -> None:
    assert editing().display_price(PROTECT).list_unit == Decimal("2.40")


def test_keystrokes_in_one_field_are_one_move() -> None:
    offer = editing()
    for typed in (1, 12, 120):
        offer.change_line(PROTECT, "0.quantity", quantity=typed)
    assert offer.undo()
    assert offer.terms == empty_terms()
    assert not offer.can_undo


def test_another_field_or_leaving_the_field_begins_another_move() -> None:
    offer = editing()
    offer.change_line(PROTECT, "0.quantity", quantity=1)
    offer.change_line(COACH, "1.quantity", quantity=5)
    offer.end_merge()
    offer.change_line(COACH, "1.quantity", quantity=50)
    offer.undo()
    assert offer.terms.lines[COACH].quantity == 5
    offer.undo()
    assert [line.quantity for line in offer.terms.lines] == [1, 0, 0]


def test_an_edit_after_an_undo_forgets_what_was_undone() -> None:
    offer = editing()
    offer.change_line(PROTECT, quantity=1)
    offer.undo()
    offer.change_line(COACH, quantity=2)
    assert not offer.redo()


def test_an_edit_that_changes_nothing_is_no_move() -> None:
    offer = editing()
    offer.change(commitment_months=offer.terms.commitment_months)
    assert not offer.can_undo


def test_the_oldest_moves_are_forgotten() -> None:
    offer = editing()
    for quantity in range(1, STEPS_MAX + 10):
        offer.change_line(ACADEMY, quantity=quantity)
    undone = 0
    while offer.undo():
        undone += 1
    assert undone == STEPS_MAX


def test_a_line_without_a_price_is_named_and_the_others_still_add_up() -> None:
    entries = tuple(each for each in PRICING.prices.entries if each.product_id != "cyber_coach")
    poor = replace(PRICING, prices=replace(PRICING.prices, entries=entries))
    offer = OfferEditing(empty_terms(), lambda _terms: poor, with_offer)
    offer.change_line(ACADEMY, quantity=80)
    offer.change_line(COACH, quantity=10)
    assert [(each.code, each.field) for each in offer.state.problems] == [("price.missing", "lines.1")]
    assert offer.state.priced.month.net == b.eur("84.00")
    offer.change_line(COACH, quantity=0)
    assert not offer.state.problems


def test_what_was_typed_comes_back_with_the_type_of_offer() -> None:
    offer = editing(with_offer(empty_terms(), OfferType.CUSTOM))
    offer.change_line(PROTECT, quantity=40)
    before = offer.terms
    offer.choose_offer(OfferType.BUNDLE)
    assert offer.terms.lines[0].product_id == ProductId("u_cyber_360")
    offer.choose_offer(OfferType.CUSTOM)
    assert offer.terms == before


def test_a_typed_price_begins_with_what_a_unit_comes_to_and_survives_another_quantity() -> None:
    offer = editing()
    offer.change(customer_discount_percent=Decimal(10), discount_percent=Decimal(3))
    offer.change_line(ACADEMY, quantity=80, discount_percent=Decimal(5))
    before = offer.state.priced.month.net
    assert offer.type_price(ACADEMY) == Decimal("0.8978")
    assert abs(offer.state.priced.month.net.minor - before.minor) <= 1
    offer.change_line(ACADEMY, quantity=90)
    assert offer.terms.lines[ACADEMY].manual_unit_price == Decimal("0.8978")


@pytest.mark.parametrize("field", ["start_date", "customer_notes", "internal_notes"])
def test_what_no_amount_depends_on_is_not_priced_again(field: str) -> None:
    offer = editing()
    before = offer.state.priced
    offer.change("", **{field: b.TODAY if field == "start_date" else "Bonjour"})
    assert offer.state.priced is before


_edits = st.one_of(
    st.tuples(st.just("quantity"), st.integers(0, 2), st.integers(0, 300)),
    st.tuples(st.just("discount_percent"), st.integers(0, 2), st.integers(0, 100).map(Decimal)),
    st.tuples(st.just("is_optional"), st.integers(0, 2), st.booleans()),
    st.tuples(st.just("commitment_months"), st.none(), st.sampled_from((12, 24, 36))),
    st.tuples(st.just("discount_percent"), st.none(), st.integers(0, 100).map(Decimal)),
)


@given(st.lists(_edits, max_size=12))
def test_pricing_one_line_equals_pricing_all_and_undo_leads_back(
    edits: list[tuple[str, int | None, object]],
) -> None:
    offer = editing()
    seen = [offer.terms]
    for field, index, value in edits:
        if index is None:
            offer.change("", **{field: value})
        else:
            offer.change_line(index, "", **{field: value})
        assert offer.state.priced == PRICING.price(offer.terms)
        assert offer.state.reasons == PRICING.approval_reasons(offer.state.priced)
        if offer.terms != seen[-1]:
            seen.append(offer.terms)
    for expected in reversed(seen[:-1]):
        assert offer.undo()
        assert offer.terms == expected
        assert offer.state.priced == PRICING.price(expected)
    for expected in seen[1:]:
        assert offer.redo()
        assert offer.terms == expected
