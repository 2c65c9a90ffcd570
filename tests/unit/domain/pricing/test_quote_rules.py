"""What may be quoted, what needs approval, what is installed."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue.catalogue import OfferType, Partnership, Period, Programme
from app.domain.errors import Problem
from app.domain.ids import LineId, PriceListId, ProductId, ProgrammeId
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.quote import price_quote
from app.domain.pricing.quote_rules import check_terms
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from tests.support import builders as b
from tests.support.problems import codes_and_fields

D = Decimal


def found(terms: QuoteTerms, **kw: Any) -> list[tuple[str, str]]:
    """Codes and fields of what is wrong."""
    programme = kw.get("programme", b.programme())
    prices = kw.get("prices", b.price_list())
    return codes_and_fields(check_terms(terms, programme, prices, b.TODAY))


@pytest.mark.parametrize("terms", [b.terms(), b.custom_terms()], ids=["bundle", "custom"])
def test_good_terms_have_no_problem(terms: QuoteTerms) -> None:
    assert check_terms(terms, b.programme(), b.price_list(), b.TODAY) == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"start_date": b.TODAY - timedelta(days=1)}, ("start_date.past", "start_date")),
        ({"start_date": date(9999, 12, 1)}, ("date.range", "start_date")),
        ({"commitment_months": 18}, ("commitment.unknown", "commitment_months")),
        ({"currency": "USD"}, ("currency.mismatch", "currency")),
        ({"price_list_id": PriceListId("other")}, ("price_list.mismatch", "price_list_id")),
        ({"discount_percent": D("100.01")}, ("percent.range", "discount_percent")),
        ({"discount_percent": D("-0.01")}, ("percent.range", "discount_percent")),
        ({"discount_percent": D("NaN")}, ("percent.range", "discount_percent")),
        ({"customer_discount_percent": D("Infinity")}, ("percent.range", "customer_discount_percent")),
        ({"customer_notes": "x" * 2001}, ("text.too_long", "customer_notes")),
        ({"internal_notes": "x" * 4001}, ("text.too_long", "internal_notes")),
        ({"lines": ()}, ("lines.empty", "lines")),
        ({"lines": (b.line(quantity=0),)}, ("lines.empty", "lines")),
        ({"lines": (b.line(is_optional=True),)}, ("lines.empty", "lines")),
        ({"offer": OfferType.CUSTOM}, ("product.not_in_offer", "lines.0.product_id")),
    ],
    ids=lambda each: next(iter(each)) if isinstance(each, dict) else each[0],
)
def test_each_slip_is_named_at_its_field(change: dict[str, Any], problem: tuple[str, str]) -> None:
    assert found(b.terms(**change)) == [problem]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"quantity": -1}, ("quantity.range", "quantity")),
        ({"quantity": 1_000_001}, ("quantity.range", "quantity")),
        ({"discount_percent": D(101)}, ("percent.range", "discount_percent")),
        ({"manual_unit_price": D("-0.01")}, ("price.range", "manual_unit_price")),
        ({"manual_unit_price": D("1000000000.01")}, ("price.range", "manual_unit_price")),
        ({"product_id": ProductId("none")}, ("product.unknown", "product_id")),
        ({"level": None}, ("level.missing", "level")),
        ({"level": "gold"}, ("level.not_allowed", "level")),
        ({"period": Period.YEAR}, ("price.missing", "")),
        ({"product_id": ProductId("sikker")}, ("level.not_allowed", "level")),
    ],
    ids=lambda each: next(iter(each)) if isinstance(each, dict) else each[0],
)
def test_each_slip_in_a_line_is_named_at_the_line(change: dict[str, Any], problem: tuple[str, str]) -> None:
    good = b.custom_terms()
    bad = replace(good, lines=(good.lines[0], replace(good.lines[1], **change), good.lines[2]))
    place = f"lines.1.{problem[1]}".rstrip(".")
    assert found(bad) == [(problem[0], place)]


@pytest.mark.parametrize("quantity", [1, 1_000_000])
def test_the_limits_themselves_are_allowed(quantity: int) -> None:
    terms = b.terms(
        lines=(b.line(quantity=quantity, discount_percent=D(100), manual_unit_price=D(0)),),
        start_date=b.TODAY,
        discount_percent=D(100),
        customer_notes="x" * 2000,
        internal_notes="x" * 4000,
    )
    assert found(terms) == []


def test_the_highest_typed_price_is_allowed() -> None:
    assert found(b.terms(lines=(b.line(manual_unit_price=D(1_000_000_000)),))) == []


def test_a_problem_carries_the_figures_its_sentence_needs() -> None:
    terms = b.terms(start_date=date(2026, 11, 20), commitment_months=18)
    data = {each.code: each.data for each in check_terms(terms, b.programme(), b.price_list(), b.TODAY)}
    assert data == {"start_date.past": {"today": "2026-11-21"}, "commitment.unknown": {"allowed": "12,24,36"}}


def test_a_line_of_nothing_is_not_looked_at_further() -> None:
    terms = b.terms(lines=(b.line(), b.custom_line(1, "none", 0, level="gold")))
    assert found(terms) == []


def test_the_bundle_has_one_count() -> None:
    twice = (b.line(), replace(b.line(), id=b.custom_line(1, "x", 0).id))
    assert found(b.terms(lines=twice)) == [("bundle.one_count", "lines")]
    workshop = b.custom_line(1, "onboarding_workshop", 1, period=Period.ONE_TIME)
    assert found(b.terms(lines=(b.line(), workshop))) == []
    assert found(b.terms(lines=(workshop,))) == [("bundle.one_count", "lines")]


def test_a_product_of_the_bundle_is_not_sold_beside_it() -> None:
    terms = b.terms(lines=(b.line(), b.custom_line(1, "sikker", 5)))
    assert found(terms) == [("product.not_in_offer", "lines.1.product_id")]


def test_two_lines_never_share_an_identity() -> None:
    terms = b.custom_terms(lines=(b.custom_line(0, "sikker", 5), b.custom_line(0, "cyber_academy", 5)))
    assert found(terms) == [("line.duplicate", "lines")]


def test_what_is_no_longer_sold_is_refused() -> None:
    products = tuple(replace(each, is_sold=each.id != "sikker") for each in b.programme().products)
    terms = b.custom_terms(lines=(b.custom_line(0, "sikker", 5),))
    problems = found(terms, programme=b.programme(products=products))
    assert problems == [("product.not_sold", "lines.0.product_id")]


def test_easy_manage_sells_neither_the_bundle_nor_the_advanced_level() -> None:
    prices = b.price_list(partnership=Partnership.EM)
    bundle = b.terms(partnership=Partnership.EM)
    assert found(bundle, prices=prices) == [("offer.not_allowed", "offer")]
    custom = b.custom_terms(partnership=Partnership.EM, lines=b.custom_terms().lines[:1])
    assert found(custom, prices=prices) == [("level.not_allowed", "lines.0.level")]
    essential = replace(custom, lines=(replace(custom.lines[0], level="essential"),))
    assert found(essential, prices=prices) == []


def test_a_partnership_that_the_programme_does_not_know_is_refused() -> None:
    terms = b.terms(partnership=Partnership.MSP)
    prices = b.price_list(partnership=Partnership.MSP)
    assert found(terms, prices=prices) == [("partnership.unknown", "partnership")]


def test_terms_programme_and_price_list_belong_together() -> None:
    terms = b.terms(programme_id=ProgrammeId("essentials"))
    expected = [("programme.mismatch", "programme_id"), ("price_list.not_for_programme", "price_list_id")]
    assert found(terms) == expected


def approvals(limit: str, **change: Any) -> tuple[Problem, ...]:
    vat = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
    priced = price_quote(b.custom_terms(**change), b.price_list(), vat)
    return approval_reasons(priced, D(limit))


def test_a_discount_up_to_the_limit_needs_nobody() -> None:
    assert approvals("15", discount_percent=D(15)) == ()
    assert approvals("0") == ()


def test_a_discount_beyond_the_limit_is_named_for_the_quote_and_its_lines() -> None:
    reasons = approvals("15", discount_percent=D(16))
    assert codes_and_fields(reasons) == [
        ("discount.approval_needed", place) for place in ("", "lines.0", "lines.1", "lines.2")
    ]


def test_a_discount_beyond_the_limit_is_named_with_both_percentages() -> None:
    reasons = approvals("15", discount_percent=D(100))
    assert [each.data for each in reasons] == [{"percent": "100", "limit": "15"}] * 4


def test_one_line_beyond_the_limit_is_enough() -> None:
    lines = b.custom_terms().lines
    cheap = (*lines[:2], replace(lines[2], discount_percent=D(90)))
    assert [each.field for each in approvals("15", lines=cheap)] == ["lines.2"]


def with_an_option(**kw: Any) -> Programme:
    """A programme in which Protect has an option."""
    archive = b.product(id=ProductId("archive"), levels=(), option_of=ProductId("protect"))
    programme = b.programme()
    terms = tuple(replace(each, **kw) for each in programme.partnerships)
    return replace(programme, products=(*programme.products, archive), partnerships=terms)


@pytest.mark.parametrize(
    ("has_options", "seats", "optional", "expected"),
    [
        (True, 120, False, []),
        (True, 121, False, [("option.too_many", "lines.2.quantity")]),
        (True, 121, True, []),
        (False, 80, False, [("option.not_offered", "lines.2.product_id")]),
        (False, 0, False, []),
    ],
)
def test_an_option_is_had_for_seats_of_its_product_where_there_are_options(
    has_options: bool, seats: int, optional: bool, expected: list[tuple[str, str]]
) -> None:
    programme = with_an_option(has_options=has_options)
    lines = b.custom_terms().lines[:2]
    option = b.line(
        id=LineId(b.some_id(900)),
        product_id=ProductId("archive"),
        level=None,
        quantity=seats,
        is_optional=optional,
    )
    terms = b.custom_terms(lines=(*lines, option))
    prices = b.price_list(entries=(*b.price_list().entries, b.price_entry("archive", "0.80", level=None)))
    problems = codes_and_fields(check_terms(terms, programme, prices, b.TODAY))
    assert problems == expected
