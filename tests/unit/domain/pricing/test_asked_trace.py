"""Why the figures of a request for approval are what they are: steps that anybody can add up."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.money import round_half_away
from app.domain.pricing.approval_figures import quote_lines, totals_of
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace.asked import explain_asked_discount, explain_asked_margin, explain_asked_net
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
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


def test_what_is_unknown_or_not_listed_has_no_steps() -> None:
    terms = b.terms()
    (line,) = quote_lines(terms, price_quote(terms, b.price_list(), VAT), b.price_list())
    unknown = replace(line, cost=None)
    assert explain_asked_margin([unknown], totals_of([unknown], "EUR")) == ()
    free = replace(line, listed=b.eur("0.00"))
    assert explain_asked_discount([free], "EUR", 12, 1) == ()
    assert explain_asked_discount([], "EUR", 12, 1) == ()
    optional = replace(line, is_optional=True)
    assert explain_asked_net([optional, line], Period.MONTH)[-1].result == line.net.amount
