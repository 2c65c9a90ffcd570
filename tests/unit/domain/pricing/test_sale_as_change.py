"""A sale that met a contract asks for no fewer seats than were sold, and takes nothing away."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Partnership, Period
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LicenceId, LineId, ProductId, ProgrammeId
from app.domain.pricing.sale_as_change import sale_as_change
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b

OFFER = b.terms()
PRODUCT, OTHER = ProductId("protect"), ProductId("cyber_coach")
HELD = ChangeOrderLine(LineId("held"), PRODUCT, 14, "essential", LicenceId("licence"))
CHANGE = ChangeOrderTerms(
    programme_id=OFFER.programme_id,
    partnership=OFFER.partnership,
    currency=OFFER.currency,
    price_list_id=OFFER.price_list_id,
    contract_id=None,
    commitment_months=12,
    on=b.TODAY,
    lines=(HELD,),
)


def sold(product_id: ProductId, quantity: int, level: str | None = "essential") -> QuoteLine:
    return QuoteLine(LineId(f"sold {product_id}"), product_id, quantity, level)


def turned(*lines: QuoteLine) -> dict[str, tuple[int, str | None]]:
    """The totals of each line, and its level."""
    found = sale_as_change(replace(OFFER, lines=lines), CHANGE)
    assert found is not None
    return {line.id: (line.quantity, line.level) for line in found.lines}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (sold(PRODUCT, 20), {"held": (20, "essential")}),
        (sold(PRODUCT, 5), {"held": (14, "essential")}),
        (sold(PRODUCT, 5, "advanced"), {"held": (14, "advanced")}),
        (sold(OTHER, 7, None), {"held": (14, "essential"), "sold cyber_coach": (7, None)}),
        (replace(sold(OTHER, 7), is_optional=True), {"held": (14, "essential")}),
        (replace(sold(OTHER, 7), period=Period.ONE_TIME), {"held": (14, "essential")}),
        (sold(OTHER, 0), {"held": (14, "essential")}),
    ],
)
def test_totals_are_those_of_the_sale_where_they_are_more(
    line: QuoteLine, expected: dict[str, tuple[int, str | None]]
) -> None:
    assert turned(line) == expected


def test_what_is_held_twice_counts_together() -> None:
    twice = replace(CHANGE, lines=(HELD, replace(HELD, id=LineId("second"), quantity=4)))
    found = sale_as_change(replace(OFFER, lines=(sold(PRODUCT, 20),)), twice)
    assert found is not None
    assert [line.quantity for line in found.lines] == [16, 4]


def test_what_is_added_brings_its_discounts() -> None:
    line = replace(sold(OTHER, 7), discount_percent=Decimal(5))
    offer = replace(OFFER, lines=(line,), customer_discount_percent=Decimal(10), discount_percent=Decimal(2))
    found = sale_as_change(offer, CHANGE)
    assert found is not None
    assert found.lines[1].discounts == ChargedDiscounts(Decimal(10), Decimal(5), Decimal(2))


def test_a_first_assignment_is_a_sale_as_well() -> None:
    added = ChangeOrderLine(LineId("new"), OTHER, 7)
    nothing = ChangeOrderLine(LineId("nothing"), ProductId("sikker"), 0)
    found = sale_as_change(replace(CHANGE, lines=(added, nothing)), CHANGE)
    assert found is not None
    assert found.lines == (HELD, added)


@pytest.mark.parametrize(
    "sale",
    [
        replace(OFFER, programme_id=ProgrammeId("another")),
        replace(OFFER, partnership=Partnership.EM),
        replace(OFFER, currency="XPF"),
        replace(OFFER, lines=(replace(sold(OTHER, 7), period=Period.YEAR),)),
        replace(CHANGE, period=Period.YEAR),
    ],
)
def test_a_contract_takes_only_what_is_billed_as_it_is(sale: QuoteTerms | ChangeOrderTerms) -> None:
    assert sale_as_change(sale, CHANGE) is None


def test_what_was_noted_on_a_line_goes_along() -> None:
    noted = [
        replace(sold(each, 20), customer_notes=f"to them {each}", internal_notes=f"ours {each}")
        for each in (PRODUCT, OTHER)
    ]
    found = sale_as_change(replace(OFFER, lines=tuple(noted)), CHANGE)
    assert found is not None
    assert [(each.customer_notes, each.internal_notes) for each in found.lines] == [
        (f"to them {each}", f"ours {each}") for each in (PRODUCT, OTHER)
    ]
