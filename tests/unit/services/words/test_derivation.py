"""Why an amount is what it is, as the popover says it."""

from decimal import Decimal

import pytest

from app.domain.catalogue import Period
from app.domain.pricing.quote import price_quote
from app.domain.pricing.trace import Operation, Step, explain_line, explain_term_total, explain_vat
from app.domain.pricing.vat import treatment
from app.services.words import Words
from app.services.words.derivation import Derivation, derivation
from tests.support import builders as b

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
        ("Mensuel", "696,00 × 36 mois", "+ 25 056,00"),
        ("Une fois", "", "+ 390,00"),
    ]
    assert (shown.result_label, plain(shown.result), shown.exact) == ("Total", "25 446,00 €", "")


def test_the_copy_is_a_line_a_step() -> None:
    priced = price_quote(b.terms(), b.price_list(), VAT)
    text = derivation(Words("en"), explain_vat(priced.month.vat_amounts[0]), "EUR").text
    assert text.splitlines()[-1] == "Rounded to the cent\t\t€139.20"
    assert len(text.splitlines()) == 4


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_code_of_a_step_can_be_said(language: str) -> None:
    codes = [line.strip("`,. ") for line in (Step.__doc__ or "").split("Codes:")[1].split()]
    words = Words(language)
    for code in codes:
        step = some_step(code)
        assert derivation(words, [step], "EUR").result


def some_step(code: str) -> Step:
    """A step with all the data that any code carries."""
    data = {
        "partnership": "VAR",
        "currency": "EUR",
        "version": "41",
        "from": "1",
        "up_to": "49",
        "units": "9",
        "unit_price": "3.90",
        "percent": "5",
        "period": "month",
        "net": "10.00",
        "months": "12",
    }
    operation = Operation.ROUND if code == "round" else Operation.START
    return Step(code, operation, Decimal(2), Decimal(2), data)
