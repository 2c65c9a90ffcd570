"""The figures that a manager decides on: discount, margin before and after, of quotes and of changes."""

from dataclasses import replace
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.domain.pricing.approval_figures import change_lines, quote_lines, totals_of
from app.domain.pricing.change_order import price_change_order
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)


def test_the_margin_before_knows_the_customer_types_discount_alone() -> None:
    terms = b.terms(customer_discount_percent=Decimal(10), discount_percent=Decimal(20))
    (line,) = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    # 120 seats at 5.80 with a cost of 3.80.
    assert (line.listed, line.before, line.net) == (b.eur("696.00"), b.eur("626.40"), b.eur("501.12"))
    assert line.cost == b.eur("456.00")
    assert line.effective_percent == 28
    assert line.margin_before is not None
    assert line.margin_before.amount == b.eur("170.40")
    assert line.margin_after is not None
    assert round_half_away(line.margin_after.margin_percent or Decimal(0), 1) == Decimal("9.0")


def test_a_typed_price_has_no_discount_of_its_own() -> None:
    terms = b.terms()
    typed = replace(terms.lines[0], manual_unit_price=Decimal(4), discount_percent=Decimal(5))
    terms = replace(terms, lines=(typed,))
    (line,) = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    assert (line.own_percent, line.net) == (None, b.eur("480.00"))


def test_totals_are_of_the_period_that_comes_first_and_leave_out_what_is_optional() -> None:
    terms = b.custom_terms(discount_percent=Decimal(10))
    first, second, once = terms.lines
    terms = replace(terms, lines=(first, replace(second, is_optional=True), once))
    lines = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    totals = totals_of(lines, "EUR")
    assert (totals.period, totals.net) == (Period.MONTH, lines[0].net)
    only_once = totals_of([each for each in lines if each.period is Period.ONE_TIME], "EUR")
    assert (only_once.period, only_once.listed) == (Period.ONE_TIME, b.eur("390.00"))
    assert totals_of([], "EUR").net == b.eur("0.00")


def test_an_unknown_cost_is_no_margin() -> None:
    terms = b.terms()
    (line,) = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    unknown = replace(line, cost=None)
    assert (unknown.margin_before, unknown.margin_after) == (None, None)
    totals = totals_of([line, unknown], "EUR")
    assert (totals.margin_before, totals.margin_after) == (None, None)


def test_of_a_change_only_what_is_granted_anew_is_asked_about() -> None:
    of = h.held()
    deep = ChargedDiscounts(customer_percent=Decimal(5), line_percent=Decimal(20))
    terms = h.terms(of, (h.line(h.protect(), 700, discounts=deep), h.line(h.coach())))
    basis = h.basis(of)
    priced = price_change_order(terms, basis)
    (line,) = change_lines(terms, basis, priced)
    assert (line.product_id, line.quantity, line.own_percent) == ("protect", 700, Decimal(20))
    assert line.net == priced.change.lines[0].payment
    assert line.effective_percent == 24
    typed = replace(deep, manual_unit_price=Decimal(2))
    terms = h.terms(of, (h.line(h.protect(), 700, discounts=typed), h.line(h.coach())))
    (line,) = change_lines(terms, basis, price_change_order(terms, basis))
    assert line.own_percent is None
