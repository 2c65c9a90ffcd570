"""Totals, discounts and margins can be computed again by hand from their own traces."""

from collections.abc import Iterator
from decimal import Decimal

from hypothesis import given

from app.domain.catalogue.catalogue import Period, PriceList, VatCategory
from app.domain.money import round_half_away
from app.domain.pricing.margin import Margin
from app.domain.pricing.priced import PricedQuote, VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace import (
    Step,
    explain_discount,
    explain_due_first,
    explain_first_year,
    explain_gross,
    explain_line_discount,
    explain_line_margin,
    explain_list_total,
    explain_margin,
    explain_net,
    explain_period_discount,
    explain_term_margin,
    explain_term_total,
    explain_vat,
    explain_with_vat,
    margin_percent,
    markup_percent,
)
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
from tests.support import strategies as some
from tests.support.by_hand import by_hand

D = Decimal
VAT_20 = VatTreatment(VatCategory.STANDARD, D(20))
Offer = tuple[QuoteTerms, PriceList]
INVOICES = (*Period, None)


def over_months(step: Step) -> Decimal:
    """What the source of a part over a term says it is."""
    net, months = D(step.source["net"]), int(step.source["months"])
    match step.source["period"]:
        case "month":
            return net * months
        case "year":
            rest = (net * (months % 12) / 12).quantize(net, "ROUND_HALF_UP")
            return net * (months // 12) + rest
    return net


@given(some.offers(), some.treatments)
def test_every_total_of_an_invoice_comes_out_of_its_trace(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, vat)
    for period in INVOICES:
        totals = priced.everything if period is None else priced.of(period)
        assert by_hand(explain_net(priced, terms, period)) == totals.net.amount
        assert by_hand(explain_list_total(priced, terms, period)) == totals.list_net.amount
        for amount in totals.vat_amounts:
            assert by_hand(explain_vat(amount)) == amount.vat.amount
            assert by_hand(explain_with_vat(amount)) == (amount.taxable + amount.vat).amount
    for each in Period:
        assert by_hand(explain_gross(priced.of(each), each)) == priced.of(each).total.amount
    assert by_hand(explain_due_first(priced)) == priced.due_first.amount


@given(some.offers(), some.treatments)
def test_every_sum_over_the_term_comes_out_of_its_trace(offer: Offer, vat: VatTreatment) -> None:
    terms, prices = offer
    priced, months = price_quote(terms, prices, vat), terms.commitment_months
    steps = explain_term_total(priced, months)
    assert by_hand(steps) == priced.term_total.amount
    assert [step.source["period"] for step in steps] == ["one_time", "month", "year"]
    first_year = explain_first_year(priced, months)
    assert by_hand(first_year) == priced.first_year.amount
    for step in (*steps, *first_year):
        assert step.operand == over_months(step)


def margins(priced: PricedQuote, terms: QuoteTerms) -> Iterator[tuple[Margin | None, tuple[Step, ...]]]:
    """Every margin of a quote, with its trace."""
    for line, amounts in zip(terms.lines, priced.lines, strict=True):
        yield amounts.margin, explain_line_margin(line, amounts)
    for period in INVOICES:
        totals = priced.everything if period is None else priced.of(period)
        yield totals.margin, explain_margin(priced, terms, period)
    yield priced.term_margin, explain_term_margin(priced, terms.commitment_months)


@given(some.offers())
def test_every_margin_and_markup_comes_out_of_its_trace(offer: Offer) -> None:
    terms, prices = offer
    for margin, steps in margins(price_quote(terms, prices, VAT_20), terms):
        if margin is None:
            assert steps == ()
            continue
        assert by_hand(steps) == margin.amount.amount
        shares = (
            (margin.margin_percent, margin_percent(steps, margin, 1)),
            (margin.markup_percent, markup_percent(steps, margin, 1)),
        )
        for percent, further in shares:
            if percent is None:
                assert further == ()
            else:
                assert by_hand(further) == round_half_away(percent, 1)
                assert further[-2].result == percent


@given(some.offers())
def test_every_effective_discount_comes_out_of_its_trace(offer: Offer) -> None:
    terms, prices = offer
    priced = price_quote(terms, prices, VAT_20)
    found = [(priced.effective_discount_percent, explain_discount(priced, terms.commitment_months, 1))]
    for line, amounts in zip(terms.lines, priced.lines, strict=True):
        found.append((amounts.effective_discount_percent, explain_line_discount(line, amounts, 1)))
    for percent, steps in found:
        if percent is None:
            assert steps == ()
        else:
            assert by_hand(steps) == round_half_away(percent, 1)
            assert steps[-2].result == percent
    for period in Period:
        totals, steps = priced.of(period), explain_period_discount(priced.of(period), period, 2)
        if totals.list_net.minor:
            share = 100 * (1 - D(totals.net.minor) / totals.list_net.minor)
            assert abs(by_hand(steps) - share) <= D("0.005") + D("1e-20")


def three_periods() -> tuple[QuoteTerms, PricedQuote]:
    """A line in each period and one that is only proposed, over 18 months."""
    lines = (
        b.custom_line(0, "alpha", 1, period=Period.ONE_TIME),
        b.custom_line(1, "alpha", 10, discount_percent=D(5)),
        b.custom_line(2, "alpha", 2, period=Period.YEAR),
        b.custom_line(3, "alpha", 7, is_optional=True),
    )
    entries = tuple(b.price_entry("alpha", "10/4", period=period) for period in Period)
    terms = b.terms(lines=lines, commitment_months=18)
    return terms, price_quote(terms, b.price_list(entries=entries), VAT_20)


def told(steps: tuple[Step, ...]) -> list[tuple[str, str]]:
    return [(str(step.code), str(step.operand)) for step in steps]


def test_a_sum_names_the_lines_it_adds_up_and_leaves_out_what_is_optional() -> None:
    terms, priced = three_periods()
    (step,) = explain_net(priced, terms, Period.MONTH)
    assert step.source == {
        "line_id": terms.lines[1].id,
        "product_id": "alpha",
        "level": "",
        "quantity": "10",
        "period": "month",
    }
    assert told(explain_net(priced, terms, None)) == [("line", "10.00"), ("line", "95.00"), ("line", "20.00")]


def test_the_first_invoice_is_told_as_the_periods_and_the_vat_on_all_of_them() -> None:
    _, priced = three_periods()
    steps = explain_due_first(priced)
    assert told(steps) == [
        ("period_net", "10.00"),
        ("period_net", "95.00"),
        ("period_net", "20.00"),
        ("vat", "25.00"),
    ]
    assert steps[-1].source == {"percent": "20", "category": "S", "mention": "", "taxable": "125.00"}


def test_a_margin_is_told_line_by_line_and_then_as_a_share() -> None:
    terms, priced = three_periods()
    steps = explain_margin(priced, terms, Period.MONTH)
    assert told(steps) == [("period_net", "95.00"), ("line_cost", "-40.00")]
    margin = priced.month.margin
    assert margin is not None
    assert told(margin_percent(steps, margin, 1))[2:] == [
        ("percent", "100"),
        ("of_net", "95.00"),
        ("shown_percent", "1"),
    ]
    assert margin_percent(steps, margin, 1)[-1].result == D("57.9")
    assert markup_percent(steps, margin, 1)[-2].result == D("137.5")


def test_the_discount_of_a_quote_is_told_over_its_term() -> None:
    terms, priced = three_periods()
    assert told(explain_discount(priced, terms.commitment_months, 2)) == [
        ("part_list", "10.00"),
        ("part_list", "1800.00"),
        ("part_list", "30.00"),
        ("part", "-10.00"),
        ("part", "-1710.00"),
        ("part", "-30.00"),
        ("percent", "100"),
        ("of_list", "1840.00"),
        ("shown_percent", "2"),
    ]


def test_the_reverse_charge_is_told_with_its_mention() -> None:
    vat = VatTreatment(VatCategory.REVERSE_CHARGE, D(0), "vat.reverse_charge")
    (amount,) = price_quote(b.terms(), b.price_list(), vat).month.vat_amounts
    steps = explain_vat(amount)
    assert steps[1].source == {"percent": "0", "category": "AE", "mention": "vat.reverse_charge"}
