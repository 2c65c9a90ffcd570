"""What an offer comes to, in words, and why each of its amounts is what it is."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import Period
from app.domain.pricing.vat import treatment
from app.domain.quote import QuoteTerms
from app.services.flows.offer_editing import OfferEditing
from app.services.flows.offer_names import OfferNames
from app.services.flows.offer_preview import AmountKind, OfferPreview, ShownAmount, preview_of
from app.services.flows.offer_reasons import explain
from app.services.offers import Pricing
from app.services.words import Words
from tests.support import builders as b

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
PRICING = Pricing(b.programme(), b.price_list(), VAT, b.TODAY, Decimal(20))
NAMES = OfferNames(Words("fr"), PRICING.programme)


def offer_of(**kw: object) -> OfferEditing:
    terms = replace(b.custom_terms(price_list_id=PRICING.prices.id), **kw)  # type: ignore[arg-type]
    return OfferEditing(terms, lambda _terms: PRICING, lambda terms, _offer: terms)


def preview(offer: OfferEditing) -> OfferPreview:
    return preview_of(offer.state, NAMES, Decimal(25))


def amounts(shown: OfferPreview) -> list[ShownAmount]:
    return [shown.main, *shown.rows, shown.first]


def plain(text: str) -> str:
    return " ".join(text.split())


WORKSHOP = replace(b.custom_line(9, "onboarding_workshop", 1), level=None, period=Period.ONE_TIME)
ACADEMY = replace(b.custom_line(2, "cyber_academy", 80), level=None)
SIKKER = replace(b.custom_line(3, "sikker", 80), level=None, is_optional=True)


def test_services_stand_apart_and_are_due_with_the_first_month() -> None:
    shown = preview(offer_of(lines=(ACADEMY, WORKSHOP)))
    assert [(plain(row.label), plain(row.amount)) for row in shown.rows] == [
        ("Total sur 36 mois HT", "3 414,00 €"),
        ("TVA 20 % par mois", "16,80 €"),
        ("Mensuel TTC", "100,80 €"),
        ("Services HT, une fois", "390,00 €"),
        ("TVA 20 % sur les services", "78,00 €"),
        ("Services TTC, une fois", "468,00 €"),
    ]
    assert plain(shown.first.amount) == "568,80 €"


def test_an_optional_line_is_shown_and_in_no_total() -> None:
    shown = preview(offer_of(lines=(ACADEMY, SIKKER)))
    assert [(plain(each.label), plain(each.amount)) for each in shown.options] == [
        ("En option : Sikker, 80 licences", "+140,00 €")
    ]
    assert plain(shown.main.amount) == "84,00 €"


def test_a_discount_beyond_the_limit_says_on_what_it_is() -> None:
    shown = preview(offer_of(lines=(replace(ACADEMY, discount_percent=Decimal(25)), SIKKER)))
    assert [plain(each) for each in shown.approval] == [
        "25 % sur l’ensemble du devis",
        "25 % sur Cyber Academy",
    ]
    assert plain(shown.discount.value) == "25 % sur 20 %"


def test_nothing_subscribed_has_no_margin_and_keeps_its_rows() -> None:
    shown = preview(offer_of(lines=(replace(ACADEMY, quantity=0),)))
    assert shown.margin is not None
    assert shown.margin.value == ""
    assert [row.key.kind for row in shown.rows] == [AmountKind.TERM, AmountKind.VAT, AmountKind.GROSS]


def test_an_unknown_cost_gives_an_unknown_margin() -> None:
    entries = tuple(
        replace(each, tiers=b.tiers("1.00")) if each.product_id == "cyber_academy" else each
        for each in PRICING.prices.entries
    )
    unknown = replace(PRICING, prices=replace(PRICING.prices, entries=entries))
    terms: QuoteTerms = b.custom_terms(price_list_id=PRICING.prices.id, lines=(ACADEMY,))
    offer = OfferEditing(terms, lambda _terms: unknown, lambda terms, _offer: terms)
    assert preview(offer).margin is None


@given(
    st.integers(0, 5_000),
    st.integers(0, 3),
    st.decimals(0, 100, places=2),
    st.sampled_from((12, 24, 36)),
)
def test_every_amount_explains_itself_to_the_same_figure(
    seats: int, workshops: int, discount: Decimal, months: int
) -> None:
    lines = (replace(ACADEMY, quantity=seats), replace(WORKSHOP, quantity=workshops), SIKKER)
    offer = offer_of(lines=lines, discount_percent=discount, commitment_months=months)
    for shown in amounts(preview(offer)):
        assert explain(offer.state, NAMES, shown.key).derivation.result == shown.amount
