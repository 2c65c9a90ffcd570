"""Why an amount is what it is, as the popover says it."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Period, VatCategory
from app.domain.pricing.change import price_change
from app.domain.pricing.priced import VatTreatment
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace import (
    Operation,
    Step,
    StepCode,
    explain_due_first,
    explain_line,
    explain_line_discount,
    explain_list_unit,
    explain_margin,
    explain_net,
    explain_net_unit,
    explain_proration,
    explain_term_total,
    explain_vat,
)
from app.domain.pricing.trace.change import ChangeAmount, explain_changed_line
from app.domain.pricing.vat import treatment
from app.services.words import Words
from app.services.words.derivation import Derivation, StepNames, derivation, label
from tests.support import builders as b
from tests.support.changes import change, line

VAT = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)


def plain(text: str) -> str:
    return " ".join(text.split())


def rows(shown: Derivation) -> list[tuple[str, ...]]:
    return [tuple(map(plain, (step.what, step.source, step.operand))) for step in shown.steps]


def test_a_line_is_derived_step_by_step_from_its_price_list() -> None:
    line = b.custom_line(0, "cyber_academy", 80, discount_percent=Decimal(5))
    terms = b.custom_terms(lines=(line,), customer_discount_percent=Decimal(10), discount_percent=Decimal(3))
    shown = derivation(Words("fr"), explain_line(line, terms, b.price_list()), "EUR")
    assert rows(shown) == [
        ("Prix catalogue", "tarif VAR EUR v41, palier à partir de 50", "1,05"),
        ("Quantité", "80 licences", "× 80"),
        ("Type de client", "10 %", "× 0,90"),
        ("Remise de la ligne", "5 %", "× 0,95"),
        ("Remise du devis", "3 %", "× 0,97"),
    ]
    assert (shown.exact_label, shown.exact) == ("Résultat exact", "69,6654")
    assert (shown.result_label, plain(shown.result)) == ("Arrondi au centime", "69,67 €")


def test_a_typed_price_replaces_the_list_in_the_derivation() -> None:
    line = b.custom_line(0, "sikker", 3, manual_unit_price=Decimal("1.333"))
    steps = explain_line(line, b.custom_terms(lines=(line,)), b.price_list())
    assert rows(derivation(Words("en"), steps, "EUR")) == [
        ("Typed price", "", "1.333"),
        ("Quantity", "3 licences", "× 3"),
    ]


def test_vat_is_derived_from_its_base_and_rate() -> None:
    priced = price_quote(b.terms(), b.price_list(), VAT)
    shown = derivation(Words("fr"), explain_vat(priced.month.vat_amounts[0]), "EUR")
    assert rows(shown) == [("Montant HT", "", "696,00"), ("TVA", "20 %", "× 0,20")]
    assert plain(shown.result) == "139,20 €"


def test_the_term_total_adds_up_the_periods_that_have_something() -> None:
    workshop = b.custom_line(1, "onboarding_workshop", 1, period=Period.ONE_TIME)
    priced = price_quote(b.terms(lines=(b.line(), workshop)), b.price_list(), VAT)
    shown = derivation(Words("fr"), explain_term_total(priced, 36), "EUR")
    assert sorted(rows(shown)) == [
        ("Mensuel net", "696,00 × 36 mois", "+ 25 056,00"),
        ("Net, une fois", "", "+ 390,00"),
    ]
    assert (shown.result_label, plain(shown.result), shown.exact) == ("Total", "25 446,00 €", "")


def test_the_copy_is_a_line_a_step() -> None:
    priced = price_quote(b.terms(), b.price_list(), VAT)
    text = derivation(Words("en"), explain_vat(priced.month.vat_amounts[0]), "EUR").text
    assert text.splitlines()[-1] == "Rounded to the cent\t\t€139.20"
    assert len(text.splitlines()) == 4


def test_a_sum_names_its_lines_and_what_it_takes_away() -> None:
    lines = (
        b.custom_line(0, "protect", 10, level="advanced"),
        b.custom_line(1, "onboarding_workshop", 2, period=Period.ONE_TIME),
    )
    terms = b.custom_terms(lines=lines)
    priced = price_quote(terms, b.price_list(), VAT)
    names = StepNames(lambda product, level: f"<{product} {level}>")
    shown = derivation(Words("en"), explain_net(priced, terms, None), "EUR", names)
    assert rows(shown) == [
        ("<protect advanced>", "10 licences", "+ 33.50"),
        ("<onboarding_workshop >", "2 units", "+ 780.00"),
    ]
    assert (shown.result_label, shown.result, shown.exact) == ("Total", "€813.50", "")
    margin = derivation(Words("en"), explain_margin(priced, terms, Period.MONTH), "EUR")
    assert rows(margin) == [
        ("Monthly net", "", "+ 33.50"),
        ("Cost of the line", "cost, 10 licences", "\u2212 21.00"),
    ]
    assert (margin.result_label, margin.result) == ("Margin", "€12.50")


def test_a_percentage_that_goes_on_for_ever_says_so() -> None:
    line = b.custom_line(0, "sikker", 3, manual_unit_price=Decimal("1.60"))
    terms = b.custom_terms(lines=(line,))
    priced = price_quote(terms, b.price_list(), VAT)
    shown = derivation(Words("en"), explain_line_discount(line, priced.lines[0], 1), "EUR")
    assert [step.operand for step in shown.steps] == ["+ 5.70", "\u2212 4.80", "× 100", "÷ 5.70"]
    assert (shown.exact, shown.result_label, shown.result) == ("15.78947368…", "As shown", "15.8%")


def test_a_unit_price_is_shown_to_four_decimals_and_its_exact_value_only_where_it_differs() -> None:
    terms = b.custom_terms(customer_discount_percent=Decimal("3.33"), discount_percent=Decimal("1.11"))
    line = b.custom_line(0, "sikker", 3)
    exact = derivation(Words("en"), explain_net_unit(line, terms, b.price_list()), "EUR")
    assert (exact.exact, exact.result) == ("1.81634229…", "1.8163")
    listed = derivation(Words("en"), explain_list_unit(line, terms, b.price_list()), "EUR")
    assert (listed.exact, listed.result) == ("", "1.90")


def test_the_days_that_are_charged_are_named_with_the_last_one_in_them() -> None:
    charged, period = (date(2027, 1, 23), date(2027, 2, 1)), (date(2027, 1, 1), date(2027, 2, 1))
    steps = explain_proration(Decimal("24.95"), 1, 9, 31, "EUR", charged=charged, period=period)
    assert rows(derivation(Words("fr"), steps, "EUR"))[2:] == [
        ("Jours facturés", "23/01/2027 au 31/01/2027", "× 9"),
        ("Jours de la période", "01/01/2027 au 31/01/2027", "÷ 31"),
    ]


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (VatTreatment(VatCategory.STANDARD, Decimal(20)), ("VAT", "20% of 696.00", "+ 139.20")),
        (VatTreatment(VatCategory.REVERSE_CHARGE, Decimal(0)), ("VAT", "reverse charge", "+ 0.00")),
        (VatTreatment(VatCategory.EXPORT, Decimal(0)), ("VAT", "outside the EU", "+ 0.00")),
    ],
)
def test_the_vat_of_a_total_says_of_what_it_is_or_why_there_is_none(
    how: VatTreatment, said: tuple[str, str, str]
) -> None:
    priced = price_quote(b.terms(), b.price_list(), how)
    shown = derivation(Words("en"), explain_due_first(priced), "EUR")
    assert rows(shown)[-1] == said


def test_the_way_to_a_terms_end_says_its_invoices() -> None:
    terms = change(line(None, 31, "10"), term_end=date(2027, 1, 11))
    steps = explain_changed_line(0, terms, price_change(terms))[ChangeAmount.TO_TERM_END]
    assert rows(derivation(Words("fr"), steps, "EUR")) == [
        ("Aujourd’hui", "", "+ 155,00"),
        ("Factures entières", "1 facture de 310,00", "+ 310,00"),
        ("Dernière facture", "10 jours sur 31", "+ 100,00"),
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", StepCode)
def test_every_code_of_a_step_can_be_said(code: StepCode, language: str) -> None:
    for operation in Operation:
        words = Words(language)
        step = Step(code, operation, Decimal(2), Decimal(2), EVERYTHING)
        shown = derivation(words, [some_step(StepCode.UNIT), step], "EUR")
        assert shown.result
        assert label(words, step)


EVERYTHING = {
    "partnership": "VAR",
    "currency": "EUR",
    "version": "41",
    "from": "1",
    "up_to": "49",
    "units": "9",
    "unit_price": "3.90",
    "unit_cost": "3.90",
    "percent": "5",
    "category": "S",
    "taxable": "10.00",
    "period": "month",
    "net": "10.00",
    "months": "12",
    "quantity": "3",
    "product_id": "alpha",
    "level": "",
    "number": "1",
    "payment": "10.00",
    "invoices": "2",
    "days": "9",
    "of": "31",
    "line_id": "seats",
    "since": "2027-01-23",
    "until": "2027-02-01",
}
"""The data that any code may carry."""


def some_step(code: StepCode) -> Step:
    return Step(code, Operation.START, Decimal(2), Decimal(2), EVERYTHING)
