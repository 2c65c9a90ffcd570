"""What a manager sets is on the paper; what a customer said yes under stays as it was."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest
from pikepdf import Pdf, PdfImage, Stream
from reportlab.pdfgen.canvas import Canvas

from app.domain.partner.branding import (
    BankAccount,
    Branding,
    EarlyDiscount,
    LatePenalty,
    PaymentFrom,
    PaymentTerms,
    PenaltyBasis,
)
from app.domain.partner.branding_change import PastBranding, branding_of, with_branding
from app.domain.partner.partner import Partner
from app.domain.partner.partner_file import parts_of
from app.domain.quote.quote import Quote
from app.services.branding.conditions_file import says_archival
from app.services.branding.letterheads import Letterhead, OneLetterhead
from app.services.papers.letter.letter_paper import letter_paper, letter_pdf
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.page import A4, LETTER, PageFormat
from app.services.papers.views.paper import Brand, Enclosed
from app.services.words import Words
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, plain, view
from tests.papers.tagged import check
from tests.papers.test_quote_pdf import pages_of
from tests.papers.test_verification import quote as quote
from tests.papers.test_verification import verify
from tests.support import branding_builders as bb
from tests.support import builders as b

LOGO = bb.picture((300, 100))
TERMS = PaymentTerms(
    45,
    PaymentFrom.END_OF_MONTH,
    EarlyDiscount(Decimal("0.5"), 8),
    LatePenalty(PenaltyBasis.CENTRAL_BANK, Decimal(12)),
)
BRANDING = bb.branding(
    bank=BankAccount("FR7630006000011234567890189", "AGRIFRPP"),
    payment=TERMS,
    footers={"fr": "Arvane, à Nantes depuis 1998.\nUne seconde ligne."},
    conditions=(bb.conditions(bb.conditions_pdf()),),
    attaches_conditions=True,
)


def branded(branding: Branding = BRANDING) -> Partner:
    return with_branding(b.partner(), branding)


def text_of(data: bytes) -> str:
    return " ".join(pages_of(data))


def top_of_parties(brand: Brand) -> float:
    """How high the label of the issuer stands under ``brand``, all of which can be read."""
    made = replace(view(four_lines()), brand=brand)
    data = quote_pdf(made)
    check(data)
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0].get_textpage()
        assert page.get_text_bounded().count("Vandenbroucke") == brand.name.count("V") + brand.tagline.count(
            "V"
        )
        found = page.search(made.issuer.label, match_case=True).get_next()
        assert found is not None
        return float(page.get_charbox(found[0])[3])
    finally:
        document.close()


def test_a_name_of_200_letters_is_read_at_the_head_and_nothing_stands_on_it() -> None:
    long = "Établissements Vandenbroucke-Lefèvre " * 5 + "et associés"
    brand = view(four_lines()).brand
    # All that is below the head moves down by what a name and a tagline take more.
    assert top_of_parties(replace(brand, name=long, tagline=long)) < top_of_parties(brand) - 40


@pytest.mark.parametrize("page", [A4, LETTER], ids=lambda page: page.name)
@pytest.mark.parametrize("size", [(300, 100), (64, 64), (40, 400), (512, 8)])
def test_a_logo_of_any_shape_is_on_the_paper_and_the_archive_takes_it(
    page: PageFormat, size: tuple[int, int]
) -> None:
    document = view(four_lines(), partner=branded(), logo=bb.picture(size))
    data = quote_pdf(document, page)
    assert quote_pdf(document, page) == data
    with Pdf.open(BytesIO(data)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert isinstance(image, Stream)
        assert PdfImage(image).as_pil_image().size == size
        assert "/SMask" not in image
    found = pypdfium2.PdfDocument(data)
    try:
        (placed,) = [each for each in found[0].get_objects() if each.type == 3]
        left, bottom, right, top = placed.get_bounds()
    finally:
        found.close()
    assert (right - left) / (top - bottom) == pytest.approx(size[0] / size[1], rel=0.01)
    assert right - left <= 96.1
    assert top - bottom <= 26.1
    assert left >= page.left - 0.1


def test_what_was_set_is_said_in_the_words_of_the_law() -> None:
    document = view(four_lines(), partner=branded(), payment_days=45)
    said = plain(" ".join(document.conditions))
    assert "payable à 45 jours fin de mois, escompte de 0,5 % pour paiement sous 8 jours." in said
    assert "au taux de refinancement de la Banque centrale européenne majoré de 12 points" in said
    assert "Règlement par virement : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP." in said
    assert (
        "Conditions générales de vente jointes, version 7, en vigueur depuis le 1er septembre 2026." in said
    )
    assert document.footer.legal.startswith("Arvane, à Nantes")
    english = view(four_lines(), "en", partner=branded(), payment_days=45)
    assert "0.5% discount for payment within 8 days" in plain(" ".join(english.conditions))
    # Nothing was written for papers in English: the law's own line stands there.
    assert "404 833 048" in plain(english.footer.legal)
    assert "Une seconde ligne." in text_of(quote_pdf(document))


def test_a_customer_who_pays_sooner_anyway_is_promised_nothing_for_it() -> None:
    document = view(four_lines(), partner=branded(), payment_days=8)
    assert "sans escompte" in plain(" ".join(document.conditions))


def test_what_was_accepted_keeps_its_head_and_what_is_open_gets_the_new_one(desk: Desk, quote: Quote) -> None:
    assert quote.acceptance is not None
    before = b.partner()
    accepted = desk.papers.quote_pdf(quote.id)
    is_open = b.quote(id=b.some_id(51), number="D-2026-1300", terms=four_lines())
    new = replace(BRANDING, logo=bb.logo(LOGO, width=300, height=100), colour="#222222")
    past = PastBranding(b.some_id(70), quote.acceptance.accepted_at, "Inès", branding_of(before))
    later = replace(past, until=quote.acceptance.accepted_at.replace(year=2027))
    files = (*parts_of(LOGO), *parts_of(bb.conditions_pdf()))
    desk.receive(with_branding(before, new), later, is_open, *files)
    assert desk.papers.quote_pdf(quote.id) == accepted
    assert verify(desk, accepted) == ""
    open_paper = desk.papers.quote_pdf(is_open.id)
    assert "Arvane, à Nantes" in text_of(open_paper)
    assert "page 4 / 4" in text_of(open_paper)
    # A paper that went across the table under the head that came a moment later is genuine as well.
    desk.receive(past)
    handed_out = next(desk.papers.under(OneLetterhead(desk.papers.letterheads.at(None))).printings(quote))
    assert handed_out != accepted
    assert verify(desk, handed_out) == ""


@pytest.mark.parametrize("page", [A4, LETTER], ids=lambda page: page.name)
def test_the_pages_of_general_conditions_are_counted_found_and_fit_for_the_archive(page: PageFormat) -> None:
    head = Letterhead(b.partner(), b"", lambda _: b"")
    articles = [f"Article {number}. {'Le fournisseur livre. ' * 40}" for number in range(1, 9)]
    conditions = letter_pdf(letter_paper(Words("fr"), head, b.customer(), b.NOW, "Inès", articles))
    document = replace(view(four_lines()), enclosed=Enclosed("Conditions générales · 7", conditions))
    data = quote_pdf(document, page)
    assert quote_pdf(document, page) == data
    check(data)
    pages, own = pages_of(data), len(pages_of(quote_pdf(view(four_lines()), page)))
    behind = pages[own:]
    assert len(behind) == len(pages_of(conditions)) > 1
    for number, text in enumerate(pages, start=1):
        assert ("Conditions générales · 7" in text) is (number > own)
        assert f"D-2026-1203 · page {number} / {len(pages)}" in text
    assert [f"Article {number}." in " ".join(behind) for number in range(1, 9)] == [True] * 8
    with Pdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [each.title for each in outline.root] == ["Devis D-2026-1203", "Conditions générales · 7"]


def test_what_lies_on_the_pages_of_conditions_is_printed_with_them() -> None:
    source = BytesIO()
    form = Canvas(source)
    form.drawString(60, 700, "Lieu de livraison :")
    form.acroForm.textfield(name="where", x=200, y=690, width=200, height=24, value="Entrepôt de Nantes")
    form.showPage()
    form.save()
    document = replace(view(four_lines()), enclosed=Enclosed("Conditions", source.getvalue()))
    data = quote_pdf(document)
    said = pages_of(data)[-1]
    assert "Lieu de livraison" in said
    assert "Entrepôt de Nantes" in said
    with Pdf.open(BytesIO(data)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert "/Annots" not in pdf.pages[-1].obj


def test_a_paper_says_that_it_is_for_the_archive_only_where_the_pages_behind_it_do() -> None:
    document = replace(view(four_lines()), enclosed=Enclosed("Conditions", bb.conditions_pdf(3)))
    data = quote_pdf(document)
    assert "page 4 / 4" in pages_of(data)[3]
    with Pdf.open(BytesIO(data)) as pdf:
        said = pdf.Root.Metadata.read_bytes()
    assert b"pdfaid:part>" not in said
    assert b"pdfuaid:part>" not in said
    assert says_archival(quote_pdf(view(four_lines())))
