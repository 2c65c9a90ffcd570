"""General conditions out of a PDF: what customers could not read whole is refused, and said why."""

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Encryption, Pdf

from app.domain.errors import RuleViolation
from app.domain.partner.partner_file import FILE_MAX
from app.services.branding.conditions_file import read_conditions
from app.services.branding.letterheads import Letterhead
from app.services.papers.letter.letter_paper import letter_paper, letter_pdf
from app.services.words import Words
from tests.support import branding_builders as bb
from tests.support import builders as b

NAME = "Conditions.pdf"


def written() -> bytes:
    """A PDF of some pages of text."""
    head = Letterhead(b.partner(), b"", lambda _: b"")
    articles = [f"Article {number}. {'Le fournisseur livre. ' * 40}" for number in range(1, 9)]
    return letter_pdf(letter_paper(Words("fr"), head, b.customer(), b.NOW, "Inès", articles))


def locked() -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(bb.conditions_pdf())) as pdf:
        pdf.save(out, encryption=Encryption(user="u", owner="o"))
    return out.getvalue()


def without_pages() -> bytes:
    out = BytesIO()
    with Pdf.new() as pdf:
        pdf.save(out)
    return out.getvalue()


WHOLE = written()
_AT = WHOLE.index(b"stream", len(WHOLE) // 3) + 40
BAD = {
    "nothing at all": (b"", "no_pdf"),
    "a picture": (bb.picture(), "no_pdf"),
    "a text": (b"bonjour", "no_pdf"),
    "half of a file": (WHOLE[: len(WHOLE) // 2], "damaged"),
    "nearly a whole file": (WHOLE[: len(WHOLE) * 9 // 10], "damaged"),
    "a page that cannot be unpacked": (WHOLE[:_AT] + bytes(30) + WHOLE[_AT + 30 :], "damaged"),
    "a password": (locked(), "locked"),
    "no page": (without_pages(), "no_pages"),
    "more than two megabytes": (b"%PDF-" + bytes(FILE_MAX), "file_size"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_customers_could_not_read_whole_is_refused_in_both_languages(what: str, tmp_path: Path) -> None:
    content, code = BAD[what]
    path = tmp_path / NAME
    path.write_bytes(content)
    with pytest.raises(RuleViolation) as refused:
        read_conditions(path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == (f"conditions.{code}", "conditions")
    for language in ("fr", "en"):
        sentence = Words(language).problem(problem)
        assert NAME in sentence
        assert "{" not in sentence


def test_a_whole_one_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(WHOLE)
    content, pages = read_conditions(path)
    assert content == WHOLE
    assert pages > 1
