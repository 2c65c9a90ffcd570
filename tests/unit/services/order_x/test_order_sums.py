"""Whatever was accepted: the order is valid, adds up, and comes to the cent to what was shown."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import OperationNature, PriceList, VatCategory
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.quote.quote import QuoteTerms
from app.domain.shown.frame import Frame
from app.domain.shown.shown_quote import shown_quote
from app.services.order_x.order_x import OrderSources, order_x
from app.wire.shown import canonical, content_hash, decode_shown
from tests.support import builders as b
from tests.support import strategies as some
from tests.support.order_sums import check_sums, grand_total, header_taxes, line_nets
from tests.support.order_x import faults_of

FRAME = Frame("fr", "Arvane", b.customer().id, "Dupré", b.programme(), b.agreement(), 1, b.TODAY)
SOLD = some.offers()


def _sources(terms: QuoteTerms, prices: PriceList, vat: dict[str, VatTreatment]) -> OrderSources:
    treatments = {line.id: vat[str(index % len(vat))] for index, line in enumerate(terms.lines)}
    shown = shown_quote(FRAME, terms, price_quote(terms, prices, treatments))
    # What is read is what was hashed, as in a paper.
    shown = decode_shown(canonical(shown))
    acceptance = Acceptance(
        b.agreement().id, 1, "Élise Dupré", b.NOW, shown=canonical(shown), content_hash=content_hash(shown)
    )
    return OrderSources(
        number="D-1",
        acceptance=acceptance,
        shown=shown,
        partner=b.partner(),
        customer=b.customer(),
        author_name="Claire Moreau",
        author=None,
        on=date(2026, 11, 20),
        payment_terms="À 30 jours.",
        vat_mentions={"vat.reverse_charge": "Autoliquidation"},
        nature=OperationNature.BOTH,
    )


@settings(max_examples=30)
@given(SOLD, st.lists(some.treatments, min_size=1, max_size=3))
def test_the_sums_of_an_order_are_those_that_were_shown(
    offer: tuple[QuoteTerms, PriceList], treatments: list[VatTreatment]
) -> None:
    sources = _sources(*offer, {str(index): each for index, each in enumerate(treatments)})
    xml, shown = order_x(sources), sources.shown
    assert faults_of(xml) == []
    check_sums(xml)
    assert grand_total(xml) == shown.next_invoice.total.amount
    ordered = [line.net.amount for line in shown.lines if not line.is_optional]
    assert line_nets(xml) == ordered
    assert header_taxes(xml) == [
        (each.category.value, each.percent, each.taxable.amount, each.vat.amount)
        for each in shown.next_invoice.vat
    ]


def test_the_same_acceptance_gives_the_same_bytes() -> None:
    vat = {"0": VatTreatment(VatCategory.STANDARD, Decimal(20))}
    sources = _sources(b.terms(), b.price_list(), vat)
    assert order_x(sources) == order_x(sources)
