"""What changed for a customer between two contents: matched, explained to the cent, and mirrored."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import OfferType, Period, VatCategory
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, ProductId, ProgrammeId
from app.domain.money import Money, total
from app.domain.shown.comparison import ConditionKind, Fate, compare
from app.domain.shown.effects import EffectKind
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind, ShownLine, ShownTotal, ShownVat
from app.wire.shown import canonical
from tests.support.problems import codes_and_fields

EUR = "EUR"


def line(
    product: str,
    quantity: int,
    unit: str,
    *,
    level: str = "",
    off: str = "0",
    is_optional: bool = False,
    period: Period = Period.MONTH,
) -> ShownLine:
    """So many of a product at a list price, with a discount in percent."""
    net_unit = Decimal(unit) * (100 - Decimal(off)) / 100
    return ShownLine(
        product_id=ProductId(product),
        name=product.title(),
        description="",
        level=level,
        level_name=level,
        quantity=quantity,
        period=period,
        list_unit=Decimal(unit),
        discount_percent=Decimal(off),
        net_unit=net_unit,
        net=Money.rounded(net_unit * quantity, EUR),
        is_optional=is_optional,
    )


def content(*lines: ShownLine, months: int = 24, discount: str = "0") -> Shown:
    """A quote of ``lines``, with the totals that they come to."""
    invoice = _invoice(lines)
    return Shown(
        kind=ShownKind.QUOTE,
        language="en",
        partner_name="Arvane",
        customer_id=CustomerId("c"),
        customer_name="Maison",
        programme_id=ProgrammeId("p"),
        programme_name="Programme",
        revision=1,
        currency=EUR,
        offer=OfferType.CUSTOM,
        start_date=date(2026, 12, 1),
        end_date=None,
        commitment_months=months,
        expires_on=date(2026, 12, 12),
        discount_percent=Decimal(discount),
        lines=lines,
        totals=tuple(
            ShownTotal(period, each.net, each.vat, each.total)
            for period in Period
            if (each := _invoice(tuple(x for x in lines if x.period is period))).net.minor
        ),
        steps=(),
        today=None,
        next_invoice=invoice,
        term_total=invoice.net.times(months),
        invoice_count=None,
        agreement=None,
        notes="",
    )


def _invoice(lines: tuple[ShownLine, ...]) -> ShownInvoice:
    net = total((each.net for each in lines if not each.is_optional), EUR)
    vat = Money.rounded(net.amount / 5, EUR)
    shown = ShownVat(VatCategory.STANDARD, Decimal(20), "", net, vat)
    return ShownInvoice(net, (shown,), net + vat, date(2026, 12, 1))


lines = st.builds(
    line,
    st.sampled_from(["protect", "coach", "sikker"]),
    st.integers(1, 500),
    st.integers(1, 99_999).map(lambda number: str(Decimal(number).scaleb(-4))),
    level=st.sampled_from(["", "Essential", "Advanced"]),
    off=st.integers(0, 10_000).map(lambda number: str(Decimal(number).scaleb(-2))),
    is_optional=st.booleans(),
    period=st.sampled_from(list(Period)),
)
contents = st.lists(lines, max_size=6).map(lambda found: content(*found))


@given(contents, contents)
def test_the_causes_add_up_to_the_difference_of_every_period(one: Shown, other: Shown) -> None:
    found = compare(one, other)
    assert {each.shown.period for each in found.lines if each.effect.minor} <= {
        each.period for each in found.totals
    }
    for each in found.totals:
        causes = [cause.amount for row in found.of(each.period) for cause in row.effects]
        assert total(causes, EUR) == each.net.difference
        assert total((row.effect for row in found.of(each.period)), EUR) == each.net.difference


@given(contents, contents)
def test_every_line_of_both_sides_is_in_the_comparison_once(one: Shown, other: Shown) -> None:
    found = compare(one, other).lines
    assert sorted(map(repr, (each.before for each in found if each.before))) == sorted(map(repr, one.lines))
    assert [each.after for each in found if each.after] == list(other.lines)


@given(contents, contents)
def test_the_way_back_gives_back_what_the_way_there_took(one: Shown, other: Shown) -> None:
    there, back = compare(one, other), compare(other, one)
    assert [each.net.difference for each in there.totals] == [-each.net.difference for each in back.totals]
    turned = {Fate.ADDED: Fate.REMOVED, Fate.REMOVED: Fate.ADDED}
    assert sorted(turned.get(each.fate, each.fate) for each in there.lines) == sorted(
        each.fate for each in back.lines
    )


@given(contents)
def test_nothing_is_found_between_a_content_and_itself(one: Shown) -> None:
    found = compare(one, replace(one, revision=7))
    assert found.is_identical
    assert not any(each.effects for each in found.lines)


@given(contents, contents)
def test_identical_is_what_has_the_same_bytes_and_nothing_else(one: Shown, other: Shown) -> None:
    is_same = canonical(one) == canonical(replace(other, revision=one.revision))
    assert compare(one, other).is_identical == is_same
    # What no line, condition or amount says differs all the same.
    renamed = replace(one, programme_name="Another")
    assert [each.kind for each in compare(one, renamed).conditions] == [ConditionKind.OTHER]


def test_two_currencies_are_not_set_against_each_other() -> None:
    with pytest.raises(RuleViolation) as refused:
        compare(content(), replace(content(), currency="USD"))
    assert codes_and_fields(refused.value.problems) == [("comparison.currencies", "")]


@given(contents)
def test_against_nothing_everything_is_added(one: Shown) -> None:
    found = compare(content(), one)
    assert {each.fate for each in found.lines} <= {Fate.ADDED}
    after = {each.period: each.net.after for each in found.totals}
    assert after == {each.period: each.net for each in one.totals}


def test_the_level_comes_before_the_seats_and_these_before_the_discount() -> None:
    before = content(line("protect", 100, "2.45", level="Essential", off="10"))
    after = content(line("protect", 120, "3.20", level="Advanced", off="12.70"), discount="3", months=36)
    found = compare(before, after)
    (row,) = found.lines
    assert [(each.kind, each.amount.minor) for each in row.effects] == [
        (EffectKind.LEVEL, 6750),
        (EffectKind.SEATS, 5760),
        (EffectKind.DISCOUNT, -1037),
    ]
    assert row.effect.minor == 11473
    assert [each.kind for each in found.conditions] == [ConditionKind.COMMITMENT, ConditionKind.DISCOUNT]
    assert found.term is not None
    assert (found.term.months, found.term.is_same) == ((24, 36), False)


def test_what_becomes_an_option_counts_no_more() -> None:
    before = content(line("sikker", 120, "1.08"))
    (row,) = compare(before, content(line("sikker", 120, "1.08", is_optional=True))).lines
    assert row.fate is Fate.REMOVED
    assert row.effect.minor == -12960


def test_a_product_at_two_levels_keeps_each_level_with_its_own() -> None:
    basic, high = (line("protect", 10, "1", level=level) for level in ("Essential", "Advanced"))
    more = replace(basic, quantity=15, net=Money(1500, EUR))
    found = compare(content(high, basic), content(more, high)).lines
    assert [(each.before, each.after) for each in found] == [(basic, more), (high, high)]


def test_the_same_product_twice_is_changed_once_and_the_other_is_gone() -> None:
    few, many = line("coach", 5, "2"), line("coach", 50, "2")
    found = compare(content(few, many), content(many)).lines
    assert [(each.before, each.fate) for each in found] == [(many, Fate.SAME), (few, Fate.REMOVED)]


def test_without_an_end_there_is_no_total_of_the_term_to_compare() -> None:
    endless = replace(content(line("protect", 10, "3")), term_total=None)
    assert compare(endless, content(line("protect", 10, "3"))).term is None
