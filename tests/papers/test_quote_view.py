"""The texts of a quote: what the customer reads, in their language, and nothing that is not theirs."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import TacitPrice
from app.domain.customer.address_layout import address_lines
from app.services.papers.parts.parties import format_vat_number, grouped
from app.services.papers.parts.parts import monogram
from app.services.papers.views.quote import QuotePaper
from tests.papers.samples import four_lines, lines, plain, sources, view
from tests.support import builders as b


def rows(document: QuotePaper) -> list[tuple[str, ...]]:
    """Name and figures of each line, with plain spaces."""
    return [
        tuple(
            map(plain, (one.name, one.quantity, one.unit_price, one.discount, one.net_unit_price, one.amount))
        )
        for section in document.sections
        for one in section.lines
    ]


def totals(document: QuotePaper) -> dict[str, tuple[str, ...]]:
    shown = (*document.totals.rows, document.totals.gross)
    return {plain(row.label): tuple(map(plain, row.amounts)) for row in shown}


def test_a_line_shows_list_price_discount_and_net_price_as_the_rule_computed_them() -> None:
    assert rows(view(four_lines())) == [
        ("Protect Advanced", "120", "3,10", "10 %", "2,7900", "334,80"),
        ("Cyber Coach Advanced", "120", "1,90", "10 %", "1,7100", "205,20"),
        ("Cyber Academy", "120", "1,05", "10 %", "0,9450", "113,40"),
        ("Sikker (en option, hors total)", "120", "1,75", "10 %", "1,5750", "189,00"),
        ("Workshop", "1", "390,00", "0 %", "390,0000", "390,00"),
    ]


def test_recurring_and_one_time_amounts_stand_apart() -> None:
    document = view(four_lines())
    assert [section.title for section in document.sections] == [
        "Abonnement mensuel, à la carte",
        "Frais uniques",
    ]
    assert totals(document) == {
        "Total HT": ("653,40", "390,00"),
        "TVA 20 %": ("130,68", "78,00"),
        "Total TTC": ("784,08 €", "468,00 €"),
    }


def test_the_whole_commitment_and_the_first_invoice_are_said_with_their_terms() -> None:
    sums = {plain(fact.label): plain(fact.value) for fact in view(four_lines()).totals.sums}
    assert sums == {
        "Total de l’engagement HT, 36 mois": "23 912,40 €",
        "Première facture TTC, 1er décembre 2026": "1 252,08 €",
    }


def test_the_first_invoice_is_what_laptop_and_portal_agree_on_to_the_cent() -> None:
    cents = Decimal("0.02")
    monthly = b.custom_line(0, "sikker", 1, manual_unit_price=cents)
    once = b.custom_line(1, "onboarding_workshop", 1, manual_unit_price=cents, period=Period.ONE_TIME)
    terms = four_lines(lines=(monthly, once))
    agreed = sources(terms).priced.agreed
    document = view(terms)
    assert totals(document)["TVA 20 %"] == ("0,00", "0,00")
    assert (agreed.monthly_net + agreed.one_time_net + agreed.vat) == b.eur("0.05")
    assert plain(document.totals.sums[-1].value) == "0,05 €"


def test_an_english_quote_is_english_throughout() -> None:
    document = view(four_lines(), "en")
    assert document.title == "Quote"
    assert document.sections[0].heads[-1] == "Amount excl. VAT, €"
    assert totals(document)["Total incl. VAT"] == ("€784.08", "€468.00")
    assert [plain(fact.value) for fact in document.facts][-1] == "12 months, automatic, price held"
    assert "Late payment" in document.conditions[1]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"renewal_months": 1}, "1 months, automatic, price held"),
        ({"renewal_months": 0}, "36 months, automatic, price held"),
        ({"tacit_price": TacitPrice.LIST}, "12 months, automatic, at list price"),
        ({"is_tacit": False}, "None, it ends on that day"),
        ({"is_tacit": False, "extension_percent": Decimal("3.5")}, "By the month, 3.5% more"),
    ],
)
def test_the_paper_says_how_the_contract_goes_on(more: dict[str, Any], expected: str) -> None:
    terms = four_lines(commitment_months=36)
    document = view(terms, "en", programme=b.programme(**more))
    assert [plain(fact.value) for fact in document.facts][-1] == expected


def test_a_bundle_names_what_is_in_it() -> None:
    (line,) = view(b.terms()).sections[0].lines
    names = ("Protect", "Cyber Coach", "Cyber Academy", "Sikker")
    assert line.details == ("Tout, une licence", f"Comprend {', '.join(names)}")


def test_lines_without_quantity_are_not_on_the_quote() -> None:
    terms = b.terms(lines=(b.line(), b.custom_line(1, "sikker", 0)))
    assert [row[0] for row in rows(view(terms))] == ["U-Cyber 360°"]


def test_all_discounts_on_a_line_are_shown_as_one() -> None:
    terms = four_lines(
        lines=lines("sikker", discount_percent=Decimal(10)),
        customer_discount_percent=Decimal(5),
        discount_percent=Decimal(2),
    )
    assert rows(view(terms))[0][3] == "16,21 %"


@pytest.mark.parametrize(("price", "shown"), [("1.40", ("1,75", "20 %")), ("2.00", ("2,00", ""))])
def test_a_typed_price_shows_a_discount_only_below_the_list(price: str, shown: tuple[str, str]) -> None:
    terms = four_lines(lines=lines("sikker", manual_unit_price=Decimal(price)))
    assert rows(view(terms))[0][2:4] == shown


def test_reverse_charge_has_no_vat_amount_and_says_why() -> None:
    buyer = b.customer(
        address=b.address(country="BE", postal_code="1000", city="Bruxelles"),
        identity=b.identity(registration_number="0403.170.701", vat_number="BE0403170701"),
    )
    document = view(four_lines(), customer=buyer)
    assert totals(document)["TVA, autoliquidation"] == ("0,00", "0,00")
    assert "Net à payer" in totals(document)
    assert "Autoliquidation" in document.conditions[-1]
    assert plain(document.totals.sums[-1].label) == "Première facture, 1er décembre 2026"


def test_an_export_names_its_country_and_has_no_vat() -> None:
    buyer = b.customer(
        address=b.address(country="CH", line1="Rue du Rhône 1", postal_code="1204", city="Genève"),
        identity=b.identity(vat_number=""),
    )
    document = view(four_lines(), customer=buyer)
    assert "TVA non applicable" in totals(document)
    assert document.client.lines[1:4] == ("Rue du Rhône 1", "1204 Genève", "SUISSE")
    assert "hors de l’Union européenne" in document.conditions[-1]


def test_the_customer_is_addressed_with_contact_and_legal_numbers() -> None:
    assert [plain(line) for line in view(four_lines()).client.lines] == [
        "Élise Dupré, Gérante",
        "12 rue de la Paix",
        "75002 Paris",
        "SIREN 732 829 320, TVA FR44 732 829 320",
    ]


def test_the_footer_carries_what_french_law_wants_of_a_company() -> None:
    legal = plain(view(four_lines()).footer.legal)
    for wanted in ("SAS", "capital", "SIREN 404 833 048", "RCS Nantes", "TVA FR83 404 833 048"):
        assert wanted in legal


def test_the_conditions_name_the_agreement_the_credit_and_the_penalties() -> None:
    text = plain(" ".join(view(four_lines(), payment_days=45).conditions))
    for wanted in ("version 3", "1er janvier 2026", "45 jours", "40 €", "L. 441-10"):
        assert wanted in text


def test_internal_notes_costs_and_margins_are_nowhere_in_the_view() -> None:
    document = view(four_lines(internal_notes="Ne pas descendre sous 2,10", customer_notes="Merci."))
    printed = repr(document)
    assert "Ne pas descendre" not in printed
    assert "Merci." in printed
    assert not [name for name in QuotePaper.__slots__ if "margin" in name or "cost" in name]


def test_a_provisional_number_says_so_and_a_revision_is_named() -> None:
    quote = b.quote(terms=four_lines(), number="", provisional_number="P-0007", revision=2)
    document = view(four_lines(), quote=quote)
    assert plain(document.number) == "N° P-0007, révision 2 (provisoire)"
    assert document.footer.number == "P-0007-2"


def test_an_accepted_quote_says_who_accepted_which_conditions_on_which_day() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    acceptance = Acceptance(b.agreement().id, 7, "Élise Dupré", late)
    signature = view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=acceptance)).signature
    assert signature.name.value == "Élise Dupré"
    assert signature.date.value == "21/11/2026"
    assert "version 7" in signature.sign.value


def test_a_signed_quote_says_in_which_role_and_before_whom() -> None:
    signed = b.acceptance(role="Gérante", rep="Claire Moreau", method=AcceptanceMethod.TYPED)
    signature = view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=signed)).signature
    assert (signature.role, signature.before) == ("Gérante", "Accepté devant Claire Moreau")
    assert (signature.sign.value, signature.is_typed) == ("Élise Dupré", True)


def test_a_drawn_signature_stands_in_the_place_of_words() -> None:
    drawn = Signature(4_000, 1_091, "M100 200l300 -50")
    signed = b.acceptance(method=AcceptanceMethod.DRAWN, signature=drawn)
    signature = view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=signed)).signature
    assert signature.strokes == (((100, 200), (400, 150)),)
    assert (signature.sign.value, signature.role, signature.before) == ("", "", "")


def test_yearly_amounts_have_a_column_of_their_own() -> None:
    base = sources(four_lines())
    first = base.priced.lines[0]
    year = replace(first, line=replace(first.line, period=Period.YEAR))
    priced = replace(base.priced, lines=(year, *base.priced.lines[1:]), year=base.priced.month)
    document = view(four_lines(), priced=priced)
    assert document.totals.heads == ("Par mois", "Par an", "Une fois")
    assert document.sections[1].title == "Abonnement annuel, à la carte"


@pytest.mark.parametrize(
    ("country", "wanted"),
    [
        ("FR", ["12 rue de la Paix", "75002 Paris"]),
        ("GB", ["12 rue de la Paix", "PARIS", "75002"]),
        ("US", ["12 rue de la Paix", "Paris, CA 75002"]),
        ("XX", ["12 rue de la Paix", "75002 Paris"]),
    ],
)
def test_an_address_is_in_the_order_of_its_country(country: str, wanted: list[str]) -> None:
    assert address_lines(b.address(country=country, region="CA" if country == "US" else "")) == wanted


def test_numbers_are_grouped_as_their_country_prints_them() -> None:
    assert plain(grouped("813426152")) == "813 426 152"
    assert plain(format_vat_number("FR95813426152")) == "FR95 813 426 152"
    assert plain(format_vat_number("BE0403170701")) == "BE 0403.170.701"
    assert format_vat_number("DE136695976") == "DE136695976"


@pytest.mark.parametrize(
    ("capital", "language", "shown"),
    [
        ("50000", "fr", "50 000 €"),
        ("50\u202f000\u00a0€", "en", "€50,000"),
        ("variable", "fr", "au capital de variable"),
    ],
)
def test_a_capital_in_whole_euros_is_written_as_money(capital: str, language: str, shown: str) -> None:
    document = view(four_lines(), language, partner=b.partner(capital=capital))
    assert shown in plain(document.footer.legal)


def test_a_monogram_is_made_of_the_first_two_words() -> None:
    assert monogram("Arvane Informatique et fils") == "AI"
    assert monogram("Éole") == "É"


def test_dates_and_terms_are_in_the_strip() -> None:
    document = view(four_lines(), quote=b.quote(terms=four_lines(), created_on=date(2026, 11, 20)))
    assert [plain(fact.value) for fact in document.facts] == [
        "20/11/2026",
        "21/12/2026",
        "01/12/2026",
        "36 mois",
        "30/11/2029",
        "12 mois, tacite, prix tenu",
    ]


def test_a_renewal_says_which_contract_it_takes_the_place_of() -> None:
    without, renewing = view(b.terms()), view(b.terms(), renewed_number="C-2024-0117")
    said = "Ce devis renouvelle le contrat C-2024-0117, qui prend fin au plus tard le 30 novembre 2026."
    assert plain(renewing.conditions[0]) == said
    assert renewing.conditions[1:] == without.conditions
