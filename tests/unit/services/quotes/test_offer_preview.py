"""What an offer comes to, in words, and why each of its amounts is what it is."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.services.quotes.offer_editing import OfferEditing
from app.services.quotes.offer_preview import OfferPreview, preview_of
from app.services.quotes.offer_reasons import explain, explain_quote
from app.services.quotes.offers import Pricing
from app.services.words import Words
from tests.support import builders as b

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
REVERSED = treatment(b.tax_table(), "FR", "BE", "BE0403170701", b.TODAY)
PRICING = Pricing(b.programme(), b.price_list(), VAT, b.TODAY, Decimal(20))
NAMES = ProductNames(Words("fr"), PRICING.programme)


def offer_of(**kw: object) -> OfferEditing:
    terms = replace(b.custom_terms(price_list_id=PRICING.prices.id), **kw)  # type: ignore[arg-type]
    return OfferEditing(terms, lambda _terms: PRICING, lambda terms, _offer: terms)


def preview(offer: OfferEditing) -> OfferPreview:
    return preview_of(offer.state, NAMES, Decimal(25))


def amounts(shown: OfferPreview) -> list[DisplayAmount]:
    """Every amount of a preview."""
    margins = shown.margin.amounts if shown.margin else ()
    shares = (*margins, *shown.discount.amounts)
    return [shown.main, *shown.below, *shown.rows, shown.first, *shown.options, *shares, *shown.approval]


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
    assert [(plain(each.label), plain(each.amount)) for each in shown.approval] == [
        ("Ensemble du devis", "25 %"),
        ("Cyber Academy", "25 %"),
    ]
    assert [plain(each.amount) for each in shown.discount.amounts] == ["25 %"]
    assert plain(shown.discount.suffix) == "sur 20 %"


def test_nothing_subscribed_has_no_margin_and_keeps_its_rows() -> None:
    shown = preview(offer_of(lines=(replace(ACADEMY, quantity=0),)))
    assert shown.margin is not None
    assert (shown.margin.amounts, shown.below, shown.discount.amounts) == ((), (), ())
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


YEARLY = replace(b.custom_line(4, "cyber_academy", 3), level=None, period=Period.YEAR)


@given(
    st.integers(0, 5_000),
    st.integers(0, 3),
    st.decimals(0, 100, places=2),
    st.sampled_from((12, 18, 36)),
    st.sampled_from((VAT, REVERSED)),
)
def test_every_amount_explains_itself_to_the_same_figure(
    seats: int, workshops: int, discount: Decimal, months: int, vat: VatTreatment
) -> None:
    entries = (*PRICING.prices.entries, b.price_entry("cyber_academy", "9.99/4", period=Period.YEAR))
    pricing = replace(PRICING, vat=vat, prices=replace(PRICING.prices, entries=entries))
    lines = (replace(ACADEMY, quantity=seats), replace(WORKSHOP, quantity=workshops), SIKKER, YEARLY)
    terms = replace(b.custom_terms(), lines=lines, discount_percent=discount, commitment_months=months)
    offer = OfferEditing(terms, lambda _terms: pricing, lambda terms, _offer: terms)
    for shown in amounts(preview(offer)):
        told = explain(offer.state, NAMES, shown.key).derivation
        assert told.result == shown.amount.removeprefix("+"), shown
    for index, line in enumerate(offer.state.priced.lines):
        key = AmountKey(AmountKind.LIST_UNIT, line.period, index)
        listed = NAMES.words.formats.unit_price(line.list_unit, "EUR")
        assert explain(offer.state, NAMES, key).derivation.result == listed


def test_an_amount_says_which_one_it_is() -> None:
    offer = offer_of(lines=(replace(ACADEMY, discount_percent=Decimal(25)), WORKSHOP, SIKKER))
    shown = amounts(preview(offer))
    subjects = [plain(explain(offer.state, NAMES, each.key).subject) for each in shown]
    assert subjects == [
        "Mensuel HT",
        "Mensuel au prix catalogue",
        "Remise effective, Mensuel HT",
        "Total sur 36 mois HT",
        "TVA 20 % par mois",
        "Mensuel TTC",
        "Services HT, une fois",
        "TVA 20 % sur les services",
        "Services TTC, une fois",
        "À régler d’abord",
        "Sikker, 80 licences, par mois",
        "Marge, Mensuel HT",
        "Marge, Mensuel HT",
        "Remise effective sur 36 mois",
        "Remise effective sur 36 mois",
        "Remise effective, Cyber Academy",
    ]


def test_a_product_without_a_level_yet_explains_the_list_price_of_its_first() -> None:
    offer = offer_of(lines=(replace(b.custom_line(0, "protect", 0), level=None),))
    told = explain(offer.state, NAMES, AmountKey(AmountKind.LIST_UNIT)).derivation
    assert plain(told.result) == "2,40"


def test_the_customers_type_is_named_where_its_discount_is_used() -> None:
    offer = offer_of(lines=(ACADEMY,), customer_discount_percent=Decimal(10))
    named = replace(NAMES, customer_type="PME")
    told = explain(offer.state, named, AmountKey(AmountKind.LINE)).derivation
    assert plain(told.steps[2].source) == "PME, 10 %"


def test_the_annex_of_a_quote_explains_every_printed_amount_and_nothing_private() -> None:
    state = offer_of(lines=(ACADEMY, WORKSHOP, SIKKER), discount_percent=Decimal(3)).state
    told = explain_quote(NAMES, state.terms, state.pricing.prices, state.priced)
    assert [plain(each.subject) for each in told] == [
        "Prix catalogue unitaire, Cyber Academy",
        "Prix net unitaire, Cyber Academy",
        "Cyber Academy, 80 licences, par mois",
        "Prix catalogue unitaire, Sikker",
        "Prix net unitaire, Sikker",
        "Sikker, 80 licences, par mois",
        "Prix catalogue unitaire, Workshop",
        "Prix net unitaire, Workshop",
        "Workshop, 1 unité, une fois",
        "Mensuel HT",
        "TVA 20 % par mois",
        "Mensuel TTC",
        "Services HT, une fois",
        "TVA 20 % sur les services",
        "Services TTC, une fois",
        "Total sur 36 mois HT",
        "À régler d’abord",
    ]
    assert told[-1].derivation.result == NAMES.words.formats.money(state.priced.due_first)
    assert "Marge" not in " ".join(each.text for each in told)
