"""Why the figures of a request for approval are what they are: steps that anybody can add up."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.domain.pricing.approval_figures import AskedLine, change_lines, quote_lines, totals_of
from app.domain.pricing.change_order import price_change_order
from app.domain.pricing.margin import Margin
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace.asked import (
    AskedAmount,
    explain_asked_discount,
    explain_asked_line,
    explain_asked_list,
    explain_asked_margin,
    explain_asked_net,
    explain_margin_before,
)
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.by_hand import by_hand

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)


@pytest.mark.parametrize(
    "terms",
    [b.terms(discount_percent=Decimal(20)), b.custom_terms(discount_percent=Decimal("12.5"))],
    ids=["one period", "several periods"],
)
def test_every_figure_of_a_request_comes_out_of_its_own_steps(terms: QuoteTerms) -> None:
    priced = price_quote(terms, b.price_list(), VAT)
    lines = quote_lines(terms, priced, b.price_list())
    totals = totals_of(lines, "EUR")
    net = explain_asked_net(lines, totals.period)
    assert by_hand(net) == net[-1].result == totals.net.amount
    discount = explain_asked_discount(lines, "EUR", terms.commitment_months, 1)
    assert priced.effective_discount_percent is not None
    shown = round_half_away(priced.effective_discount_percent, 1)
    assert by_hand(discount) == discount[-1].result == shown
    margin = explain_asked_margin(lines, totals)
    assert totals.margin_after is not None
    assert by_hand(margin) == margin[-1].result == totals.margin_after.amount.amount
    listed = explain_asked_list(lines, totals.period)
    assert by_hand(listed) == totals.listed.amount
    assert by_hand(explain_margin_before(lines, totals, 1)) == shown_margin(totals.margin_before)


def shown_margin(margin: Margin | None) -> Decimal:
    assert margin is not None
    assert margin.margin_percent is not None
    return round_half_away(margin.margin_percent, 1)


def shown_figures(line: AskedLine) -> dict[AskedAmount, Decimal]:
    """What a manager reads of a line; of one whose cost is unknown, or that is given away, no margin."""
    assert line.effective_percent is not None
    figures = {
        AskedAmount.LIST_UNIT: round_half_away(line.list_unit, 4),
        AskedAmount.EFFECTIVE: round_half_away(line.effective_percent, 1),
        AskedAmount.NET: line.net.amount,
    }
    margins = {AskedAmount.MARGIN_BEFORE: line.margin_before, AskedAmount.MARGIN_AFTER: line.margin_after}
    for amount, margin in margins.items():
        # Of what is given away there is none in percent.
        if margin is not None and margin.margin_percent is not None:
            figures[amount] = shown_margin(margin)
    return figures


PERCENT = st.decimals(0, 95, places=2)
HELD = h.held()
PRICE = st.none() | st.decimals("0.01", 20, places=3)


@given(
    quantity=st.integers(1, 2_000),
    customer=PERCENT,
    of_line=PERCENT,
    whole=PERCENT,
    typed=PRICE,
)
def test_every_figure_of_a_line_of_a_request_recomputes_to_what_is_shown(
    quantity: int, customer: Decimal, of_line: Decimal, whole: Decimal, typed: Decimal | None
) -> None:
    quoted = b.custom_terms(discount_percent=whole, customer_discount_percent=customer)
    first = replace(quoted.lines[0], quantity=quantity, discount_percent=of_line, manual_unit_price=typed)
    quoted, prices = replace(quoted, lines=(first, *quoted.lines[1:])), b.price_list()
    asked = quote_lines(quoted, price_quote(quoted, prices, VAT), prices)
    for line in asked:
        for amount, shown in shown_figures(line).items():
            assert by_hand(explain_asked_line(amount, line, quoted, prices, 1)) == shown
    granted = ChargedDiscounts(customer, of_line, whole, typed)
    changed = h.terms(HELD, (h.line(h.protect(), 682 + quantity, discounts=granted), h.line(h.coach())))
    basis = h.basis(HELD)
    for line in change_lines(changed, basis, price_change_order(changed, basis)):
        for amount, shown in shown_figures(line).items():
            assert by_hand(explain_asked_line(amount, line, changed, basis.prices, 1)) == shown


def test_what_is_unknown_or_not_listed_has_no_steps() -> None:
    terms = b.terms()
    (line,) = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    unknown = replace(line, cost=None)
    assert explain_asked_margin([unknown], totals_of([unknown], "EUR")) == ()
    free = replace(line, listed=b.eur("0.00"))
    assert explain_asked_discount([free], "EUR", 12, 1) == ()
    assert explain_asked_discount([], "EUR", 12, 1) == ()
    for amount in (AskedAmount.MARGIN_BEFORE, AskedAmount.MARGIN_AFTER):
        assert explain_asked_line(amount, unknown, terms, b.price_list(), 1) == ()
    assert explain_asked_line(AskedAmount.EFFECTIVE, free, terms, b.price_list(), 1) == ()
    optional = replace(line, is_optional=True)
    assert explain_asked_net([optional, line], Period.MONTH)[-1].result == line.net.amount
