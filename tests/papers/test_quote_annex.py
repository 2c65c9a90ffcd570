"""The annex of a quote: every printed amount with its steps, nothing that is for the rep, and whole."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote, QuoteRevision, QuoteTerms
from app.services.catalogue.product_names import ProductNames
from app.services.papers.quote.annex import annex
from app.services.papers.quote.quote_paper import quote_paper
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.page import A4, LETTER, PageFormat
from app.services.papers.views.annex import Annex
from app.services.papers.views.quote import QuotePaper
from app.services.quotes.offer_amounts import AmountKey, AmountKind
from app.services.quotes.offer_editing import OfferEditing
from app.services.quotes.offer_reasons import explain
from app.services.quotes.offers import Pricing
from app.services.words import Words
from app.services.words.derivation import Derivation, DisplayStep, Explanation
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, many_lines, plain, sources
from tests.papers.test_quote_pdf import amounts, pages_of
from tests.support import builders as b

TITLES = {"fr": "Annexe : calcul des montants", "en": "Annex: how the amounts are computed"}
SECRET = "Marge à garder pour nous"


def discounted(**kw: object) -> QuoteTerms:
    """The pictured lines with a discount of every kind."""
    return four_lines(customer_discount_percent=Decimal(5), discount_percent=Decimal(2), **kw)


def with_annex(terms: QuoteTerms, language: str = "fr") -> tuple[QuotePaper, Annex]:
    """The texts of a quote, and those of the annex that they carry."""
    made, words = sources(terms), Words(language)
    document = quote_paper(made, words)
    told = annex(made, words, "PME", document.totals.sums)
    return replace(document, annex=told), told


def annex_pages(document: QuotePaper, page: PageFormat = A4) -> list[str]:
    """The text of the pages that the annex adds."""
    without = len(pages_of(quote_pdf(replace(document, annex=None), page)))
    return pages_of(quote_pdf(document, page))[without:]


def row(step: DisplayStep) -> str:
    return plain(f"{step.what} {step.source} {step.operand}")


def ending(told: Derivation) -> str:
    """The last rows of an amount as one text."""
    exact = f"{told.exact_label} {told.exact} " if told.exact else ""
    return plain(f"{exact}{told.result_label} {told.result}")


def whole(each: Explanation) -> str:
    """An amount and everything about it, as it is read."""
    rows = " ".join(row(step) for step in each.derivation.steps)
    return plain(f"{each.subject} {rows} {ending(each.derivation)}")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("page", [A4, LETTER], ids=lambda page: page.name)
def test_every_amount_of_the_quote_is_there_with_all_its_steps(language: str, page: PageFormat) -> None:
    document, told = with_annex(discounted(), language)
    text = " ".join(annex_pages(document, page))
    assert [whole(each) for each in told.explanations if whole(each) not in text] == []
    results = {plain(each.derivation.result) for each in told.explanations}
    currency = plain(Words(language).formats.currency("EUR"))
    printed = {amount.replace(currency, "").strip() for amount in amounts(document)}
    assert printed <= {result.replace(currency, "").strip() for result in results}


def test_the_steps_are_those_that_the_window_shows() -> None:
    terms = discounted()
    made, words = sources(terms), Words("fr")
    vat = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
    pricing = Pricing(made.programme, made.prices, vat, b.TODAY, Decimal(20))
    # The window asks for one amount at a time, from the offer as it stands in the editor.
    state = OfferEditing(terms, lambda _terms: pricing, lambda terms, _offer: terms).state
    names = ProductNames(words, made.programme, "PME")
    keys = [
        AmountKey(AmountKind.NET_UNIT, index=0),
        AmountKey(AmountKind.LINE, index=1),
        AmountKey(AmountKind.NET),
        AmountKey(AmountKind.VAT),
        AmountKey(AmountKind.GROSS, Period.ONE_TIME),
        AmountKey(AmountKind.TERM),
        AmountKey(AmountKind.FIRST),
    ]
    told = {each.derivation for each in with_annex(terms)[1].explanations}
    assert [key for key in keys if explain(state, names, key).derivation not in told] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_page_of_it_has_title_heads_number_and_the_count_of_all_pages(language: str) -> None:
    document, told = with_annex(many_lines(60), language)
    pages = pages_of(quote_pdf(document))
    added = annex_pages(document)
    first = len(pages) - len(added)
    assert len(added) > 5
    for number, text in enumerate(pages, start=1):
        assert (TITLES[language] in text) == (number > first)
        assert f"D-2026-1203 · page {number} / {len(pages)}" in text
    assert all(" ".join(told.heads) in text for text in added)
    assert ["(suite)" in text or "(continued)" in text for text in added] == [False] + [True] * (
        len(added) - 1
    )


@pytest.mark.parametrize("height", [A4.height, *range(600, 842, 10)])
def test_no_result_and_no_subject_is_ever_parted_from_its_steps(height: float) -> None:
    document, told = with_annex(many_lines(45, discount_percent=Decimal(3)))
    pages = annex_pages(document, PageFormat("cut", A4.width, height))
    for each in told.explanations:
        if any(whole(each) in text for text in pages):
            continue
        steps = [row(step) for step in each.derivation.steps]
        assert len(steps) > 10
        beginning = " ".join((plain(each.subject), *steps[:2]))
        end = " ".join((*steps[-2:], ending(each.derivation)))
        assert any(beginning in text for text in pages)
        (last,) = [text for text in pages if end in text]
        assert plain(f"{each.subject} (suite)") in last


def test_an_amount_of_very_many_steps_says_on_each_page_what_it_is() -> None:
    document, _ = with_annex(many_lines(400))
    pages = [text for text in annex_pages(document) if "Mensuel HT (suite)" in text]
    assert len(pages) >= 6


def test_nothing_that_is_for_the_rep_is_in_the_file() -> None:
    terms = discounted(internal_notes=SECRET)
    document, _ = with_annex(terms)
    made = sources(terms)
    words, text = Words("fr"), " ".join(pages_of(quote_pdf(document)))
    private = {plain(words.formats.amount(line.cost)) for line in made.priced.lines if line.cost}
    for period in Period:
        margin = made.priced.of(period).margin
        assert margin is not None
        private |= {plain(words.formats.amount(margin.amount)), plain(words.formats.amount(margin.cost))}
    private -= {"0,00"}
    assert len(private) > 5
    assert [figure for figure in private if f" {figure} " in f"{text} "] == []
    for word in (SECRET, "Marge", "marge", "Coût", "coût", "Commission", "commission"):
        assert word not in text


def test_lines_that_are_computed_alike_are_told_once() -> None:
    line = b.custom_line(0, "sikker", 120)
    again = replace(line, id=b.custom_line(1, "sikker", 120).id)
    twice = four_lines(lines=(line, again))
    subjects = [each.subject for each in with_annex(twice)[1].explanations]
    assert len(subjects) == len(set(subjects))
    assert [plain(each) for each in subjects].count("Sikker, 120 licences, par mois") == 1


def test_the_sums_that_close_the_quote_are_called_as_they_are_printed() -> None:
    document, told = with_annex(discounted())
    closing = [(each.subject, each.derivation.result) for each in told.explanations[-2:]]
    assert closing == [(fact.label, fact.value) for fact in document.totals.sums]


def test_names_that_are_too_long_stay_in_their_column() -> None:
    names = {"fr": "Établissement de la protection " * 9}
    programme = b.programme()
    products = tuple(replace(each, name=names) for each in programme.products)
    made = replace(sources(four_lines()), programme=replace(programme, products=products))
    words = Words("fr")
    document = quote_paper(made, words)
    data = quote_pdf(replace(document, annex=annex(made, words, "X" * 120)))
    pdf = pypdfium2.PdfDocument(data)
    try:
        for page in pdf:
            texts = page.get_textpage()
            boxes = [texts.get_charbox(index) for index in range(texts.count_chars())]
            assert max(box[2] for box in boxes) <= A4.right + 1
            assert min(box[1] for box in boxes) > 30
    finally:
        pdf.close()


def test_two_thousand_different_lines_are_all_explained() -> None:
    terms = many_lines(2000)
    distinct = tuple(replace(line, quantity=10 + index) for index, line in enumerate(terms.lines))
    document, told = with_annex(replace(terms, lines=distinct))
    data = quote_pdf(document)
    assert len(told.explanations) > 2000
    assert len(data) < 2_500_000


def test_without_an_annex_nothing_is_added_and_the_bytes_are_always_the_same() -> None:
    document, _ = with_annex(discounted())
    assert len(pages_of(quote_pdf(replace(document, annex=None)))) == 1
    assert quote_pdf(document) == quote_pdf(document)


@pytest.fixture
def quote(desk: Desk) -> Quote:
    made = b.quote(number="D-2026-1203", terms=b.terms(customer_discount_percent=Decimal(5)))
    desk.receive(made)
    return made


def test_the_service_adds_the_annex_on_demand_and_says_so_in_the_files_name(
    desk: Desk, quote: Quote, tmp_path: Path
) -> None:
    assert desk.papers.quote_view(quote.id).annex is None
    saved = desk.papers.save_quote_pdf(quote.id, tmp_path, with_annex=True)
    assert saved.name == "Devis D-2026-1203 avec calcul Ateliers Dupré.pdf"
    text = " ".join(pages_of(saved.read_bytes()))
    assert TITLES["fr"] in text
    kind = b.customer_type().name["fr"]
    assert plain(f"Type de client {kind}, 5 %") in text
    english = desk.papers.file_name(quote.id, "en", with_annex=True)
    assert english == "Quote D-2026-1203 with calculation Ateliers Dupré.pdf"


def test_an_earlier_revision_is_explained_with_its_own_figures(desk: Desk) -> None:
    first = b.quote(number="D-2026-1203")
    kept = QuoteRevision(1, first.terms, first.totals, b.NOW)
    second = replace(first, terms=discounted(), revision=2, earlier=(kept,))
    desk.receive(second)
    view = desk.papers.quote_view(second.id, revision=1, with_annex=True)
    assert view.annex is not None
    results = [each.derivation.result for each in view.annex.explanations]
    assert Words("fr").formats.money(first.totals.term_total) in results
    text = " ".join(pages_of(desk.papers.quote_pdf(second.id, revision=1, with_annex=True)))
    assert "Cyber Academy, 120 licences" not in text
