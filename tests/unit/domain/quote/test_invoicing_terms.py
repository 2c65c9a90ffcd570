"""What the buyer wants to find on an invoice, and what kind of operation it is about."""

from dataclasses import replace

import pytest

from app.domain.catalogue.catalogue import OperationNature
from app.domain.ids import ProductId
from app.domain.quote.invoicing_terms import InvoicingTerms, check_invoicing, nature_of
from tests.support import builders as b

SERVICES, GOODS, BOTH = OperationNature.SERVICES, OperationNature.GOODS, OperationNature.BOTH
KEY = replace(b.product(), id=ProductId("key"), nature=GOODS)
PROGRAMME = replace(b.programme(), products=(*b.programme().products, KEY))


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        (InvoicingTerms(), []),
        (InvoicingTerms(" " + "x" * 50, "y" * 100), []),
        (InvoicingTerms("x" * 51), [("reference.too_long", "buyer_order")]),
        (
            InvoicingTerms("BC\n1", "y" * 101),
            [("reference.characters", "buyer_order"), ("reference.too_long", "service_code")],
        ),
    ],
)
def test_a_reference_is_as_long_as_its_reader_takes_it(
    terms: InvoicingTerms, found: list[tuple[str, str]]
) -> None:
    assert [(each.code, each.field) for each in check_invoicing(terms)] == found


@pytest.mark.parametrize(
    ("sold", "nature"),
    [
        ((), SERVICES),
        (("protect",), SERVICES),
        (("key",), GOODS),
        (("key", "protect"), BOTH),
        (("u_cyber_360",), SERVICES),
        (("nobody_knows",), SERVICES),
    ],
)
def test_what_is_delivered_follows_from_what_is_sold(sold: tuple[str, ...], nature: OperationNature) -> None:
    ids = [ProductId(each) for each in sold]
    assert nature_of(InvoicingTerms(), ids, PROGRAMME) is nature
    assert nature_of(InvoicingTerms(nature=BOTH), ids, PROGRAMME) is BOTH
    assert nature_of(InvoicingTerms(), ids, None) is SERVICES
