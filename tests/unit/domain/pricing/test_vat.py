"""Which VAT a sale carries."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import VatRate
from app.domain.errors import RuleViolation
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.vat import treatment, vat_amounts
from tests.support import builders as b


@pytest.mark.parametrize(
    ("seller", "buyer", "number", "category", "percent", "mention"),
    [
        ("FR", "FR", "FR44732829320", "S", "20", ""),
        ("FR", "FR", "", "S", "20", ""),
        ("FR", "MC", "FR61000020171", "S", "20", ""),
        ("FR", "BE", "BE0428759497", "AE", "0", "vat.reverse_charge"),
        ("FR", "BE", " be0428759497", "AE", "0", "vat.reverse_charge"),
        ("FR", "BE", "", "S", "20", ""),
        ("FR", "BE", "FR44732829320", "S", "20", ""),
        ("FR", "CH", "CHE107787577", "G", "0", "vat.export"),
        ("FR", "US", "", "G", "0", "vat.export"),
        ("BE", "BE", "", "S", "21", ""),
        ("CH", "FR", "FR44732829320", "G", "0", "vat.export"),
    ],
)
def test_seller_buyer_and_number_decide(
    seller: str, buyer: str, number: str, category: str, percent: str, mention: str
) -> None:
    found = treatment(b.tax_table(), seller, buyer, number, b.TODAY)
    assert (str(found.category), found.percent, found.mention) == (category, Decimal(percent), mention)


def test_an_area_of_two_countries_is_an_area() -> None:
    table = b.tax_table(eu_countries=("FR", "BE"))
    assert treatment(table, "FR", "BE", "BE0428759497", b.TODAY).mention == "vat.reverse_charge"


def test_the_rate_is_the_one_of_the_day() -> None:
    rates = (
        VatRate("LU", Decimal(17), date(2015, 1, 1)),
        VatRate("LU", Decimal(16), date(2023, 1, 1)),
        VatRate("LU", Decimal(17), date(2024, 1, 1)),
    )
    table = b.tax_table(rates=rates)
    days = (date(2022, 12, 31), date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1))
    assert [treatment(table, "LU", "LU", "", day).percent for day in days] == [17, 16, 16, 17]


@pytest.mark.parametrize(("country", "day"), [("FR", date(2013, 12, 31)), ("US", b.TODAY)])
def test_a_country_without_a_rate_on_the_day_is_refused(country: str, day: date) -> None:
    with pytest.raises(RuleViolation) as refused:
        treatment(b.tax_table(), country, country, "", day)
    (problem,) = refused.value.problems
    assert problem.code == "vat.rate_missing"
    assert problem.data == {"country": country, "on": day.isoformat()}


def test_rates_are_listed_from_the_highest_with_their_own_sums() -> None:
    def rate(percent: str) -> VatTreatment:
        return treatment(
            b.tax_table(rates=(VatRate("FR", Decimal(percent), date(2014, 1, 1)),)), "FR", "FR", "", b.TODAY
        )

    nets = [(b.eur("0.02"), rate("5.5")), (b.eur("10.01"), rate("20")), (b.eur("10.01"), rate("20"))]
    listed = [(amount.treatment.percent, amount.taxable, amount.vat) for amount in vat_amounts(nets)]
    # Per line it would be 2.00 twice.
    assert listed == [(20, b.eur("20.02"), b.eur("4.00")), (Decimal("5.5"), b.eur("0.02"), b.eur("0.00"))]
