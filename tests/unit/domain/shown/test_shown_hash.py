"""The hash of what was shown of a quote: another for every visible field, the same for what is internal."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given

from app.domain.catalogue.catalogue import PriceList, VatCategory
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.quote.invoicing_terms import InvoicingTerms
from app.domain.quote.quote import QuoteTerms
from app.domain.shown.differences import differences
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from app.wire.shown import canonical, content_hash, decode_shown
from tests.support import builders as b
from tests.support import strategies as some
from tests.support.changed_leaves import changed_leaves

VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))
Offer = tuple[QuoteTerms, PriceList]


def frame() -> Frame:
    return Frame(
        "fr", "Partner", b.customer().id, "Customer", b.programme(), b.agreement(), 1, date(2026, 12, 31)
    )


def shown(terms: QuoteTerms, prices: PriceList) -> Shown:
    return shown_quote(frame(), terms, price_quote(terms, prices, VAT))


@given(some.offers())
def test_every_visible_field_that_is_another_makes_another_hash_and_is_named(offer: Offer) -> None:
    seen = shown(*offer)
    changed = list(changed_leaves(seen))
    hashes = {content_hash(other) for _, other in changed}
    assert content_hash(seen) not in hashes
    assert len(hashes) == len(changed) > 50
    assert [(path, [each.field for each in differences(seen, other)]) for path, other in changed] == [
        (path, [path]) for path, _ in changed
    ]


@given(some.offers())
def test_what_was_shown_is_read_back_and_has_the_same_hash(offer: Offer) -> None:
    seen = shown(*offer)
    assert content_hash(decode_shown(canonical(seen))) == content_hash(seen)
    assert differences(seen, decode_shown(canonical(seen))) == ()


@given(some.offers(is_cost_known=True))
def test_internal_notes_leave_the_hash_as_it_is(offer: Offer) -> None:
    terms, prices = offer
    noted = replace(terms, internal_notes="We would go down to 40 %.")
    assert content_hash(shown(noted, prices)) == content_hash(shown(terms, prices))


def test_a_field_and_a_line_that_differ_are_named() -> None:
    one = shown(b.terms(), b.price_list())
    other = replace(one, customer_name="Other", lines=())
    assert [each.field for each in differences(one, other)] == ["customer_name", "lines.0"]


def test_content_without_references_keeps_the_bytes_of_before_there_were_any() -> None:
    seen = shown(b.terms(), b.price_list())
    assert seen.references is None
    assert "references" not in canonical(seen)
    assert decode_shown(canonical(seen)) == seen
    asked = shown(b.terms(invoicing=InvoicingTerms(buyer_order="BC-1")), b.price_list())
    assert canonical(asked).endswith('"references":{"buyer_order":"BC-1","service_code":"","nature":null}}')
    assert decode_shown(canonical(asked)) == asked
