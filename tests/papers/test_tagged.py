"""Every paper can be read aloud: tagged as PDF/UA-1 wants it, in the order in which it is seen."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Pdf

from app.domain.acceptance.acceptance import AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.domain.change.change_order import ChangeOrder
from app.domain.quote.quote import Quote
from app.services.papers.quote.annex import annex
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.words import Words
from tests.papers.conftest import Desk
from tests.papers.samples import NOTE, four_lines, many_lines, sources, view
from tests.papers.tagged import check, read_tagged
from tests.papers.test_change_paper import change, signed
from tests.papers.test_comparison_paper import revised
from tests.support import builders as b

__all__ = ["change", "revised"]

DRAWN = Signature(4_000, 1_091, "M0 0l4000 1091M2000 500l0 0")


def short() -> bytes:
    return quote_pdf(view(four_lines(customer_notes=f"{NOTE}\n{NOTE * 9}")))


def several_pages() -> bytes:
    return quote_pdf(replace(view(many_lines(60), "en"), mark="Subject to approval"))


def with_annex() -> bytes:
    made, words = sources(many_lines(9)), Words("fr")
    plain = view(many_lines(9))
    return quote_pdf(replace(plain, annex=annex(made, words, "", plain.totals.sums)))


def signed_by_hand() -> bytes:
    by_hand = b.acceptance(method=AcceptanceMethod.DRAWN, signature=DRAWN)
    return quote_pdf(view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=by_hand)))


KINDS = (short, several_pages, with_annex, signed_by_hand)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_paper_of_a_quote_is_tagged(kind: Callable[[], bytes]) -> None:
    check(kind())


def test_a_change_quote_is_tagged_and_so_is_what_was_accepted(desk: Desk, change: ChangeOrder) -> None:
    check(desk.papers.changes.pdf(change.id))
    figures = check(desk.papers.changes.pdf(signed(desk, change).id), "3").root.named("Figure")
    assert [each.alternative for each in figures] == ["Signature et cachet Hélène Carpentier"]


def test_what_changed_is_tagged_in_a_quote(desk: Desk, revised: Quote) -> None:
    tagged = check(desk.papers.quote_pdf(revised.id, since=1))
    assert len(tagged.root.named("Table")) >= 4


def test_the_headings_are_the_bookmarks_and_repeated_heads_are_read_once() -> None:
    data = several_pages()
    tagged = read_tagged(data)
    assert len(tagged.root.named("H1")) == 1
    assert [len(each.named("TR")) for each in tagged.root.named("THead")] == [1, 1]
    assert len(tagged.root.named("TBody")[0].named("TR")) == 60
    with Pdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Quote D-2026-1203"
        assert [each.title for each in top.children] == [
            "Monthly subscription, custom",
            "Conditions",
            "Agreed",
        ]
        assert bool(pdf.Root.MarkInfo.Marked)
        assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}


def test_a_note_over_two_pages_is_one_paragraph_and_its_words_stay_apart() -> None:
    tagged = read_tagged(quote_pdf(view(four_lines(customer_notes=NOTE * 60))))
    assert any(len({page for page, _ in each.marks}) == 2 for each in tagged.root.named("P"))
