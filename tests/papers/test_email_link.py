"""Who reads a paper on a screen writes to the rep by a click on the address."""

from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Pdf

from app.services.papers.quote.quote_pdf import quote_pdf
from tests.papers.samples import four_lines, view
from tests.papers.tagged import check
from tests.papers.test_quote_pdf import pages_of

LONG = "responsable-grands-comptes." * 4 + "ouest@arvane-informatique.fr"


@pytest.mark.parametrize(
    ("email", "leads_to", "lines"),
    [
        ("claire@arvane.fr", "mailto:claire@arvane.fr", 1),
        ("claire+devis&co@arvane.fr", "mailto:claire%2Bdevis%26co@arvane.fr", 1),
        (LONG, f"mailto:{LONG}", 3),
    ],
)
def test_the_address_of_the_rep_is_a_link_that_covers_all_of_it(
    email: str, leads_to: str, lines: int
) -> None:
    plain = view(four_lines())
    data = quote_pdf(replace(plain, issuer=replace(plain.issuer, email=email)))
    with Pdf.open(BytesIO(data)) as pdf:
        (link,) = pdf.pages[0].obj.Annots
        assert (str(link.A.URI), str(link.Contents)) == (leads_to, email)
        _, bottom, _, top = (float(edge) for edge in link.Rect)
    assert top - bottom == pytest.approx(lines * 12.5, abs=0.1)
    (read,) = check(data).root.named("Link")
    assert read.marks
    assert email in "".join(pages_of(data)).replace(" ", "").replace("\n", "")


def test_who_has_no_address_has_no_link() -> None:
    plain = view(four_lines())
    data = quote_pdf(replace(plain, issuer=replace(plain.issuer, email="")))
    assert not check(data).root.named("Link")
