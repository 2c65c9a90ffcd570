"""What a quote says of itself: its products, its number, and how it stands on a day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.quote.quote import QuoteStatus, QuoteTerms, charged_discounts, products_of
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b

LAST = date(2026, 12, 21)


@pytest.mark.parametrize(
    ("terms", "ids"),
    [
        (b.terms(), ["protect", "cyber_coach", "cyber_academy", "sikker"]),
        (b.custom_terms(), ["protect", "cyber_coach", "onboarding_workshop"]),
        (b.custom_terms(lines=(b.custom_line(0, "sikker", 3), b.custom_line(1, "protect", 0))), ["sikker"]),
        (b.terms(lines=(b.line(is_optional=True), b.custom_line(1, "none", 2))), []),
    ],
    ids=["bundle", "custom", "not subscribed", "optional or unknown"],
)
def test_the_customer_gets_what_counts_and_what_is_in_the_bundle(terms: QuoteTerms, ids: list[str]) -> None:
    assert [product.id for product in products_of(terms, b.programme())] == ids


@pytest.mark.parametrize("status", QuoteStatus)
@pytest.mark.parametrize("days", [-1, 0, 1])
def test_only_an_open_quote_expires_and_only_after_its_last_day(status: QuoteStatus, days: int) -> None:
    today = LAST + timedelta(days=days)
    expected = QuoteStatus.EXPIRED if status is QuoteStatus.OPEN and days > 0 else status
    assert b.quote(status=status, expires_on=LAST).status_on(today) is expected


@pytest.mark.parametrize(
    ("number", "revision", "shown"),
    [("", 1, "P-0007"), ("Q-12", 1, "Q-12"), ("", 2, "P-0007-2"), ("Q-12", 3, "Q-12-3")],
)
def test_the_number_is_the_portals_once_there_is_one_with_its_revision(
    number: str, revision: int, shown: str
) -> None:
    quote = b.quote(number=number, provisional_number="P-0007", revision=revision)
    assert quote.display_number == shown


def test_a_licence_keeps_the_discounts_and_the_price_that_was_typed() -> None:
    line = b.line(discount_percent=Decimal(3), manual_unit_price=Decimal("4.10"))
    terms = b.terms(discount_percent=Decimal(5), customer_discount_percent=Decimal(2))
    kept = ChargedDiscounts(Decimal(2), Decimal(3), Decimal(5), Decimal("4.10"))
    assert charged_discounts(terms, line) == kept
