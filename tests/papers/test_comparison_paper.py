"""What changed on paper: a part of the quote's own, or a paper of its own, in the customer's language."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.quote.quote import Quote, QuoteRevision
from app.domain.shown.held import HELD
from app.services.desk.desk import Desk as WholeDesk
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, plain
from tests.papers.tagged import check
from tests.papers.test_quote_pdf import pages_of
from tests.support import builders as b
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.comparisons import saved_change

SECRET = "Zinfandel"


@pytest.fixture
def revised(desk: Desk) -> Quote:
    """A quote in its second revision: fewer of one product, none of another, a discount."""
    first = b.quote(number="D-2026-1203", terms=four_lines())
    kept = QuoteRevision(1, first.terms, first.totals, b.NOW)
    some, gone, *rest = first.terms.lines
    lines = (replace(some, quantity=80, internal_notes=SECRET), replace(gone, quantity=0), *rest)
    terms = replace(first.terms, lines=lines, discount_percent=Decimal(3), internal_notes=SECRET)
    second = replace(first, terms=terms, revision=2, earlier=(kept,))
    desk.receive(second)
    return second


def text_of(pdf: bytes) -> str:
    return plain(" ".join(pages_of(pdf)))


def test_a_quote_says_first_what_changed_where_that_is_asked_for(desk: Desk, revised: Quote) -> None:
    without, with_changes = (text_of(desk.papers.quote_pdf(revised.id, since=since)) for since in (None, 1))
    assert "Ce qui a changé depuis la version du" not in without
    assert "Ce qui a changé depuis la version du 21 novembre 2026" in with_changes
    assert with_changes.index("Ce qui a changé") < with_changes.index("Abonnement mensuel")
    assert "Protect Advanced couvre 80 personnes." in with_changes
    assert "Retiré" in with_changes
    assert SECRET not in with_changes


def test_it_speaks_the_language_of_the_paper(desk: Desk, revised: Quote) -> None:
    english = text_of(desk.papers.quote_pdf(revised.id, "en", since=1))
    assert "What changed since the version of 21 November 2026" in english
    assert "covers 80 people." in english
    assert "Effect a month" in english


def test_amounts_on_it_are_those_of_the_two_versions(desk: Desk, revised: Quote) -> None:
    changes = desk.papers.quote_view(revised.id, since=1).changes
    assert changes is not None
    sums = changes.view.periods[0].sums[0]
    before, after = (desk.papers.quote_view(revised.id, revision=number) for number in (1, 2))
    assert (sums.before, sums.after) == tuple(each.totals.rows[0].amounts[0] for each in (before, after))


@pytest.fixture
def whole(tmp_path: Path) -> WholeDesk:
    return desk_in(tmp_path, FixedClock())


def test_a_change_has_a_paper_of_its_own_that_is_saved_under_its_name(
    whole: WholeDesk, tmp_path: Path
) -> None:
    try:
        change = saved_change(whole, 18)
        pair = (HELD, 1)
        folder = tmp_path / "printed"
        folder.mkdir()
        saved = whole.comparison_papers.of(Kind.CHANGE_ORDER, change.id, pair).save(folder)
        assert saved.name == f"Ce qui a changé {change.display_number} Groupe Valmondois.pdf"
        text = text_of(saved.read_bytes())
        assert "Ce qui change dans le contrat C-" in text
        assert "18 licences de plus" in text
        assert "D’où vient la différence" in text
        check(saved.read_bytes())
        with Pdf.open(BytesIO(saved.read_bytes())) as pdf:
            assert str(pdf.docinfo.Title).startswith("Ce qui a changé PM-0001")
        same = whole.comparison_papers.of(Kind.CHANGE_ORDER, change.id, (1, 1)).preview_pdf()
        assert "Ces deux versions sont identiques." in text_of(same)
    finally:
        whole.close()


def test_what_needs_approval_is_marked_and_not_handed_out(whole: WholeDesk, tmp_path: Path) -> None:
    try:
        change = saved_change(whole, 18, off="40")
        assert whole.comparison_papers.of(Kind.CHANGE_ORDER, change.id, (HELD, 1)).view().mark
        with pytest.raises(RuleViolation) as refused:
            whole.comparison_papers.of(Kind.CHANGE_ORDER, change.id, (HELD, 1)).save(tmp_path)
        assert [each.code for each in refused.value.problems] == ["comparison.approval_needed"]
        assert list(tmp_path.glob("*.pdf")) == []
    finally:
        whole.close()
