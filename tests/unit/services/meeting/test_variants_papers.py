"""Variants on paper: what the customer's screen shows of them, tagged, as a proposal, and no secret."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.desk.desk import Desk
from app.services.meeting.variants_papers import VariantsPapers
from tests.papers.samples import plain
from tests.papers.tagged import check
from tests.papers.test_quote_pdf import pages_of
from tests.unit.services.meeting.meetings_of import (
    CUSTOMER,
    DRAFT,
    about_change_variants,
    about_variants,
    offered,
)

SECRET = "Zinfandel"


def text_of(data: bytes) -> str:
    return plain(" ".join(pages_of(data)))


def test_the_paper_says_what_the_screen_shows_and_is_a_proposal(desk: Desk, tmp_path: Path) -> None:
    terms = offered(desk)
    lines = tuple(replace(line, internal_notes=SECRET) for line in terms.lines)
    about = about_variants(desk, replace(terms, lines=lines, internal_notes=SECRET))
    board = about.board
    assert board is not None
    view, papers = board.view(), desk.variants_papers
    saved = papers.of(DRAFT).save(tmp_path)
    data = saved.read_bytes()

    assert saved.name == f"Propositions {CUSTOMER}.pdf"
    text = text_of(data).replace(" ", "")
    for row in view.amounts:
        assert [cell for cell in row.cells if plain(cell).replace(" ", "") not in text] == []
    assert SECRET not in text
    tables = check(data).root.named("Table")
    assert {len(row.kids) for table in tables for row in table.named("TR")} == {len(view.variants) + 1}
    assert papers.of(DRAFT).preview_pdf() == data


def test_it_speaks_english_where_that_is_asked_for(desk: Desk) -> None:
    about_variants(desk)
    text = text_of(desk.variants_papers.of(DRAFT).preview_pdf("en"))
    assert "These proposals are no offer yet; a quote is." in text
    assert "Subject to approval: this is not an offer yet" in text


def test_variants_of_a_change_are_on_paper_too(desk: Desk) -> None:
    _about, draft_id = about_change_variants(desk, 700)
    check(desk.variants_papers.of(draft_id, is_change=True).preview_pdf())


def test_a_board_that_is_not_here_has_no_paper(desk: Desk) -> None:
    papers: VariantsPapers = desk.variants_papers
    with pytest.raises(RuleViolation):
        papers.of("nowhere").preview_pdf()
