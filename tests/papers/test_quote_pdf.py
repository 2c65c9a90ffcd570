"""The PDF says what the view says, on every page what it must, and is fit for the archive."""

import subprocess
from io import BytesIO
from unicodedata import normalize

import pikepdf
import pypdfium2
import pytest
from pikepdf import Name, Pdf

from app.domain.acceptance.acceptance import AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.services.papers.left_out import left_out
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.canvas import PdfCanvas, SheetCanvas, Style
from app.services.papers.sheet.faces import Face
from app.services.papers.sheet.page import A4, LETTER, PageFormat
from app.services.papers.sheet.scripts import in_order_of_the_eye
from app.services.papers.sheet.tags import paragraph
from app.services.papers.views.quote import QuotePaper
from app.services.words import Words
from tests.papers.samples import NOTE, four_lines, many_lines, plain, view
from tests.papers.tagged import check
from tests.support import builders as b

# What pdftotext writes around what is read from the right.
_DIRECTIONS = dict.fromkeys(range(0x202A, 0x202F))


def pages_of(data: bytes) -> list[str]:
    """The text of each page, with plain spaces."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [plain(page.get_textpage().get_text_bounded()) for page in document]
    finally:
        document.close()


def amounts(document: QuotePaper) -> list[str]:
    """Every amount that the view shows."""
    shown = [line.amount for section in document.sections for line in section.lines]
    shown += [
        amount for row in (*document.totals.rows, document.totals.gross) for amount in row.amounts if amount
    ]
    return [plain(amount) for amount in (*shown, *(fact.value for fact in document.totals.sums))]


@pytest.fixture(scope="module")
def sixty() -> list[str]:
    return pages_of(quote_pdf(view(many_lines(60))))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("page", [A4, LETTER], ids=lambda page: page.name)
def test_every_amount_of_the_view_can_be_read_in_the_pdf(language: str, page: PageFormat) -> None:
    document = view(four_lines(customer_notes=NOTE), language)
    text = " ".join(pages_of(quote_pdf(document, page)))
    assert [amount for amount in amounts(document) if amount not in text] == []
    assert plain(NOTE)[:40] in text


def test_a_quote_of_a_few_lines_is_one_page() -> None:
    assert len(pages_of(quote_pdf(view(four_lines())))) == 1


def test_every_page_repeats_the_heads_and_carries_number_and_page(sixty: list[str]) -> None:
    assert len(sixty) > 3
    for number, text in enumerate(sixty, start=1):
        assert "Désignation Quantité" in text
        assert f"D-2026-1203 · page {number} / {len(sixty)}" in text
        assert "RCS Nantes" in text
    assert "(suite)" not in sixty[0]
    assert all("Abonnement mensuel, à la carte (suite)" in text for text in sixty[1:])


def test_all_lines_are_there_once_and_in_order(sixty: list[str]) -> None:
    names = ("Protect Advanced", "Cyber Coach Essential", "Cyber Academy", "Sikker")
    text = " ".join(sixty)
    assert sum(text.count(name) for name in names) == 60


@pytest.mark.parametrize("count", range(1, 34))
def test_totals_and_signature_are_together_and_never_without_a_line(count: int) -> None:
    *_, last = pages_of(quote_pdf(view(many_lines(count))))
    assert "Total TTC" in last
    assert "Bon pour accord" in last
    assert last.count("Filtre les e-mails") >= min(2, count)


def test_notes_longer_than_a_page_run_on_and_stay_before_the_totals() -> None:
    pages = pages_of(quote_pdf(view(four_lines(customer_notes="\n".join([NOTE] * 90)))))
    assert len(pages) >= 3
    assert "".join(pages).count("congés de fin") == 90
    assert "congés de fin" in pages[-1].partition("Bon pour accord")[0]


@pytest.mark.parametrize("count", range(8, 26))
def test_totals_that_begin_a_page_have_the_last_notes_above_them(count: int) -> None:
    notes = "\n".join(f"note {number}" for number in range(1, count + 1))
    *_, last = pages_of(quote_pdf(view(four_lines(customer_notes=notes))))
    assert f"note {count}" in last.partition("Bon pour accord")[0]
    assert f"note {count - 1}" in last


def test_two_thousand_lines_are_printed() -> None:
    pages = pages_of(quote_pdf(view(many_lines(2000))))
    assert f"page {len(pages)} / {len(pages)}" in pages[-1]
    assert sum(text.count("Filtre les e-mails") for text in pages) == 2000


def test_names_that_are_too_long_stay_inside_the_paper() -> None:
    buyer = b.customer(identity=b.identity(name="Établissements " * 12 + "X" * 90))
    partner = b.partner(name="Société " * 20, tagline={"fr": "Mots " * 60})
    data = quote_pdf(view(four_lines(), customer=buyer, partner=partner))
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0]
        texts = page.get_textpage()
        boxes = [texts.get_charbox(index) for index in range(texts.count_chars())]
        assert max(box[2] for box in boxes) <= A4.right + 1
    finally:
        document.close()


def test_names_in_other_scripts_are_drawn_in_their_own_letters() -> None:
    names = {
        "株式会社さくら商事 北京分公司": "DroidSansFallback",
        "서울전자 주식회사": "DroidSansFallback",
        "شركة النور للمقاولات": "DejaVuSans",  # Its lam and alef are one shape.
        "חברת אור": "DejaVuSans",
        "Жар птица Cafe\u0301": "SourceSansPro-Semibold",
    }
    for name, face in names.items():
        buyer = b.customer(identity=b.identity(name=name))
        data = quote_pdf(view(four_lines(), customer=buyer))
        check(data)
        assert normalize("NFC", name) in pages_of(data)[0]
        told = subprocess.run(["pdftotext", "-", "-"], input=data, check=True, capture_output=True).stdout
        assert normalize("NFC", name) in told.decode().translate(_DIRECTIONS)
        with Pdf.open(BytesIO(data)) as pdf:
            faces = "".join(str(each.BaseFont) for each in fonts_of(pdf))
        assert face in faces, name
        assert left_out(view(four_lines(), customer=buyer)) is None


def test_letters_from_the_right_are_joined_and_stand_in_the_order_of_the_eye() -> None:
    assert in_order_of_the_eye("לא (3)") == "(3) אל"
    assert in_order_of_the_eye("Nour نور") == "Nour \ufead\ufeee\ufee7"


@pytest.mark.parametrize("line", ["Hm", "שם", "שם Hm", "Hm שם"])
def test_a_line_from_the_right_begins_where_the_others_do(line: str) -> None:
    target = BytesIO()
    canvas = SheetCanvas(target, pagesize=(A4.width, A4.height))
    pdf = PdfCanvas(canvas, A4)
    pdf.lines(50, 200, [line], Style(Face.REGULAR, 100, 120), paragraph())
    pdf.end_page()
    canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    try:
        page = document[0].get_textpage()
        shown = [at for at in range(page.count_chars()) if page.get_text_range(at, 1).strip()]
        left = min(page.get_charbox(at)[0] for at in shown)
    finally:
        document.close()
    # The space after a line is 20 wide; a letter begins a little beside its place.
    assert 50 <= left < 62


def test_what_no_face_has_is_a_question_mark_and_is_said() -> None:
    made = view(four_lines(customer_notes="Bravo \U0001f680 \u0917\ttab"))
    assert "Bravo ? ? tab" in " ".join(pages_of(quote_pdf(made)))
    problem = left_out(made)
    assert problem is not None
    said = Words("fr").problem(problem)
    assert "\U0001f680 U+1F680, \u0917 U+0917 – Bravo \U0001f680 \u0917 tab" in said
    assert left_out(view(four_lines(customer_notes="Why? Because"))) is None


def test_the_same_view_gives_the_same_bytes() -> None:
    assert quote_pdf(view(four_lines())) == quote_pdf(view(four_lines()))


@pytest.mark.parametrize(("page", "size"), [(A4, (595.28, 841.89)), (LETTER, (612, 792))])
def test_the_paper_has_the_size_asked_for(page: PageFormat, size: tuple[float, float]) -> None:
    with Pdf.open(BytesIO(quote_pdf(view(four_lines()), page))) as pdf:
        box = [float(part) for part in pdf.pages[0].MediaBox]
    assert box[2:] == pytest.approx(size, abs=0.01)


def fonts_of(pdf: Pdf) -> list[pikepdf.Object]:
    return [font for page in pdf.pages for font in page.Resources.Font.values()]


def test_every_font_is_embedded_with_its_unicode_and_nothing_else_is_used() -> None:
    with Pdf.open(BytesIO(quote_pdf(view(four_lines(customer_notes=NOTE))))) as pdf:
        fonts = fonts_of(pdf)
        assert fonts
        assert all(Name.FontFile2 in font.FontDescriptor and Name.ToUnicode in font for font in fonts)
        assert {str(font.BaseFont).partition("+")[2] for font in fonts} == {
            "SourceSansPro-Regular",
            "SourceSansPro-Semibold",
            "SourceSansPro-Bold",
            "SourceSansPro-It",
        }


def test_the_file_is_marked_for_the_archive_with_title_language_and_colours() -> None:
    with Pdf.open(BytesIO(quote_pdf(view(four_lines())))) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        intent = pdf.Root.OutputIntents[0]
        assert intent.S == Name.GTS_PDFA1
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        with pdf.open_metadata() as metadata:
            assert metadata.pdfa_status == "2B"
            assert metadata["dc:title"] == "Devis D-2026-1203 – Arvane Informatique"
            assert metadata["dc:title"] == str(pdf.docinfo[Name.Title])
            assert metadata["xmp:CreateDate"] == "2026-11-21T09:00:00+00:00"
        assert Name.ID in pdf.trailer
        assert Name.Encrypt not in pdf.trailer


def test_nothing_that_an_archive_forbids_is_in_the_file() -> None:
    with Pdf.open(BytesIO(quote_pdf(view(four_lines())))) as pdf:
        forbidden = {"/JavaScript", "/AA", "/OpenAction", "/Trans", "/Launch"}
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary):
                assert not forbidden & {str(key) for key in each}
        # A symbolic TrueType font has no encoding of its own (ISO 19005-2, 6.2.11.6).
        assert not [font for font in fonts_of(pdf) if Name.Encoding in font]


def test_a_drawn_signature_is_a_black_path_in_its_box_and_the_same_each_time() -> None:
    drawn = Signature(4_000, 1_091, "M0 0l4000 1091M2000 500l0 0")
    signed = b.acceptance(role="Gérante", rep="Claire Moreau", method=AcceptanceMethod.DRAWN, signature=drawn)
    document = view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=signed))
    data = quote_pdf(document)

    with Pdf.open(BytesIO(data)) as pdf:
        steps = [
            (str(step.operator), [float(number) for number in step.operands if str(step.operator) in "mlRG"])
            for step in pikepdf.parse_content_stream(pdf.pages[-1])
        ]
    start = next(
        index
        for index, (operator, _) in enumerate(steps)
        if operator == "RG" and index > 0 and not any(steps[index][1])
    )
    path = steps[start:]
    (left, top), (right, bottom) = path[4][1], path[5][1]
    assert [operator for operator, _ in path[4:9]] == ["m", "l", "m", "l", "S"]
    assert (right - left) / (top - bottom) == pytest.approx(4_000 / 1_091, rel=0.01)
    assert left > A4.left
    assert right <= A4.right
    assert path[6][1] == path[7][1]
    assert "Gérante" in pages_of(data)[-1]
    assert "Accepté devant Claire Moreau" in pages_of(data)[-1]
    assert quote_pdf(document) == data


def test_a_name_of_200_letters_signs_inside_its_box() -> None:
    signed = b.acceptance(accepted_by="W" * 200, role="M" * 200, method=AcceptanceMethod.TYPED)
    document = view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=signed))

    pdf = pypdfium2.PdfDocument(quote_pdf(document))
    page = pdf[len(pdf) - 1].get_textpage()
    boxes = [page.get_charbox(index) for index in range(page.count_chars())]
    pdf.close()

    assert max(right for _, _, right, _ in boxes) <= A4.right + 1


def test_notes_that_go_on_have_their_title_on_each_page_and_are_read_as_one() -> None:
    data = quote_pdf(view(four_lines(customer_notes=NOTE * 160)))
    first, second, *_, last = pages_of(data)
    assert "Notes (suite)" not in first
    assert second.startswith("Notes (suite)")
    assert last.startswith("Notes (suite)")
    short = quote_pdf(view(four_lines(customer_notes=NOTE)))
    assert len(check(data).root.named("H2")) == len(check(short).root.named("H2"))
