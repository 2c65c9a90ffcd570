"""Papers of the catalogue that cannot be right are named with the place that is wrong."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import PriceEntry, TaxTable, VatRate
from app.domain.catalogue.catalogue_rules import check_catalogue
from app.domain.document import Document
from tests.support import builders as b
from tests.support.problems import codes_and_fields


def entries(*more: PriceEntry) -> tuple[PriceEntry, ...]:
    return (b.price_entry("sikker", commitment_months=12), *more)


def rates(*percents: str) -> TaxTable:
    found = tuple(VatRate("FR", Decimal(each), date(2014, 1, 1)) for each in percents)
    return replace(b.tax_table(), rates=found)


WRONG: list[tuple[Document, str, str]] = [
    (b.price_list(currency="EURO"), "currency.unknown", "currency"),
    (b.price_list(valid_to=date(2025, 12, 31)), "price_list.dates", "valid_to"),
    (b.price_list(entries=(b.price_entry("sikker", "5:1"),)), "tiers.hole", "entries.0.tiers.steps.0.up_to"),
    (
        b.price_list(entries=entries(b.price_entry("fax", "9:2", "9:1", "1"))),
        "tiers.overlap",
        "entries.1.tiers.steps.1.up_to",
    ),
    (
        b.price_list(entries=(b.price_entry("sikker", recommended_price=Decimal(-1)),)),
        "price.range",
        "entries.0.recommended_price",
    ),
    (
        b.price_list(entries=entries(b.price_entry("sikker", commitment_months=12))),
        "price_list.entry_double",
        "entries.1",
    ),
    (b.price_list(entries=entries(b.price_entry("sikker"))), "price_list.entry_double", "entries.1"),
    (
        b.price_list(entries=(b.price_entry("sikker"), b.price_entry("sikker", commitment_months=12))),
        "price_list.entry_double",
        "entries.1",
    ),
    (b.programme(currency="FRANC"), "currency.unknown", "currency"),
    (b.programme(commitments=()), "programme.commitments", "commitments"),
    (b.programme(commitments=(12, -12)), "programme.commitments", "commitments"),
    (b.programme(quote_validity_days=0), "programme.length", "quote_validity_days"),
    (b.programme(window_hours=-1), "programme.length", "window_hours"),
    (b.programme(notice_days=-1), "programme.length", "notice_days"),
    (b.programme(threshold_day=0), "programme.length", "threshold_day"),
    (b.programme(extension_percent=Decimal(-3)), "percent.range", "extension_percent"),
    (
        b.programme(products=(*b.programme().products, b.product(id="extra", option_of="fax"))),
        "programme.product_unknown",
        "products.5.option_of",
    ),
    (b.programme(partnerships=()), "programme.partnerships", "partnerships"),
    (b.programme(level_names={}), "programme.level_unknown", "products.0.levels"),
    (b.programme(products=()), "programme.product_unknown", "bundles.0.product_ids"),
    (b.programme(bundles=(b.bundle(), b.bundle())), "catalogue.double_id", "products"),
    (rates("101"), "percent.range", "rates.0.percent"),
    (rates("NaN"), "percent.range", "rates.0.percent"),
    (rates("20", "19.6"), "tax.double", "rates.1"),
    (b.customer_type(discount_percent=Decimal("100.5")), "percent.range", "discount_percent"),
    (b.customer_type(credit_days=-30), "customer_type.credit_days", "credit_days"),
]


@pytest.mark.parametrize(("document", "code", "field"), WRONG, ids=[f"{each[1]}-{each[2]}" for each in WRONG])
def test_what_cannot_be_is_named_with_its_place(document: Document, code: str, field: str) -> None:
    assert (code, field) in codes_and_fields(check_catalogue(document))


@pytest.mark.parametrize(
    "document",
    [
        b.price_list(),
        b.price_list(valid_to=date(2026, 1, 1)),
        b.price_list(entries=entries(b.price_entry("sikker", commitment_months=24))),
        b.programme(),
        b.tax_table(),
        b.customer_type(),
        b.agreement(),
        b.customer(),
    ],
    ids=lambda document: type(document).__name__,
)
def test_sound_documents_pass(document: Document) -> None:
    assert list(check_catalogue(document)) == []
