"""The paper of a change quote: what its customer was shown, before and after, accepted and verified."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from pikepdf import Pdf

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.acceptance.signature import signature_of
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.errors import RuleViolation
from app.domain.subscription.licence import ChargedDiscounts
from app.services.catalogue.shown_frame import accepted
from app.services.papers.accepted_paper import acceptance_of, decode_attachment, read_attachment
from app.services.papers.sheet.page import A4, LETTER
from app.services.papers.verification import Verification, read_accepted
from app.services.papers.views.change import ChangeTable, DueTable
from app.services.papers.views.quote import QuotePaper
from tests.papers.conftest import Desk
from tests.papers.samples import plain
from tests.papers.test_quote_pdf import pages_of
from tests.support import builders as b
from tests.support import held_contracts as h

SIGNED = SignedBy(
    "Hélène Carpentier",
    "Directrice",
    AcceptanceMethod.DRAWN,
    signature_of([[(10.0, 20.0), (60.0, 90.0), (200.0, 40.0)]], 704.0, 192.0),
)


@pytest.fixture
def change(desk: Desk) -> ChangeOrder:
    """Eighteen seats more of Protect, fewer of Cyber Coach at the renewal, Cyber Academy for all, saved."""
    held = h.held()
    desk.receive(*h.catalogue(), held.contract, *held.licences)
    return saved(desk, 700)


def saved(desk: Desk, seats: int) -> ChangeOrder:
    """An open change quote for so many seats of Protect, as the portal sends it."""
    held = h.held()
    lines = (
        h.line(h.protect(), seats, customer_notes="Les 18 postes de Vertou.", internal_notes="marge 31 %"),
        h.line(h.coach(), 600),
        h.added("cyber_academy", 700),
    )
    terms = h.terms(held, lines, customer_notes="Formation comprise.", internal_notes="coût 900")
    made = h.change_order(terms, h.basis(held), number="M-2026-0042", provisional_number="PM-0007")
    desk.receive(made)
    return made


def signed(desk: Desk, change: ChangeOrder, by: SignedBy = SIGNED) -> ChangeOrder:
    """``change`` as its customer accepted it across the table, and what came of the contract."""
    shown = desk.changes.shown_as_saved(change)
    acceptance = accepted(shown, by, "Claire Moreau", b.NOW)
    submission = h.submission(acceptance=acceptance, po_number="BC-2026-3381")
    made = replace(change, status=ChangeOrderStatus.SUBMITTED, submission=submission)
    now = h.held(h.protect(700), revision=5)
    desk.receive(made, now.contract, *now.licences)
    return made


def verify(desk: Desk, file: bytes) -> str:
    """The code of what is wrong with ``file``; empty where it is genuine."""
    try:
        read = read_accepted(file)
        Verification(desk.quotes, desk.papers, desk.changes).check(file, read)
    except RuleViolation as refused:
        return refused.problems[0].code
    return ""


def tables(view: QuotePaper) -> tuple[ChangeTable, DueTable]:
    assert view.change is not None
    assert view.dues is not None
    return view.change, view.dues


def test_each_line_is_before_and_after_with_the_customers_note(desk: Desk, change: ChangeOrder) -> None:
    view = desk.papers.changes.view(change.id, "en")
    lines, _dues = tables(view)
    assert [(line.name, line.figures) for line in lines.lines] == [
        (
            "Protect Essential",
            ("682", "700", "2.3500", "2.3500", "1,602.70", "1,645.00", "+42.30"),
        ),
        (
            "Cyber Coach Essential",
            ("682", "600", "1.4500", "1.4500", "988.90", "870.00", "−118.90"),
        ),
        ("Cyber Academy", ("", "700", "", "1.7500", "", "1,225.00", "+1,225.00")),
    ]
    assert "Les 18 postes de Vertou." in lines.lines[0].details
    assert plain(lines.lines[1].details[0]) == "from 1 March 2027"
    assert lines.lines[2].details[0] == "Added"
    assert (view.title, plain(view.number)) == ("Change quote", "No. M-2026-0042, revision 1")
    assert view.signature.name.value == ""


def test_what_falls_due_and_the_totals_are_those_of_the_change(desk: Desk, change: ChangeOrder) -> None:
    view, totals = desk.papers.changes.view(change.id, "en"), change.totals
    _lines, dues = tables(view)
    named = {plain(row.name): row.amounts for row in dues.lines}
    assert named["Today"][:2] == (f"{totals.today.amount:,}", f"{totals.today_vat.amount:,}")
    assert named["Next invoice"][0] == f"{totals.next_invoice.amount:,}"
    assert totals.to_term_end is not None
    assert named["To the end of the term"] == (f"{totals.to_term_end.amount:,}", "", "")
    assert "From 1 March 2027" in named
    assert view.totals.rows[0].amounts == ("2,591.60", "3,740.00", "+1,148.40")
    assert view.totals.gross.amounts[-1] == "+€1,378.08"


def test_pages_say_it_in_the_customers_language_and_nothing_that_is_internal(
    desk: Desk, change: ChangeOrder
) -> None:
    text = plain(" ".join(pages_of(desk.papers.changes.pdf(change.id))))
    for wanted in ("Devis de modification", "avant", "après", "C-2024-0117", "Formation comprise.", "+42,30"):
        assert wanted in text
    for hidden in ("marge", "coût", "Added", "Today"):
        assert hidden not in text
    assert "Changes contract" in plain(" ".join(pages_of(desk.papers.changes.pdf(change.id, "en", LETTER))))


def test_a_number_of_this_laptop_says_that_it_is_provisional(desk: Desk, change: ChangeOrder) -> None:
    desk.receive(replace(change, number=""))
    assert "(provisional)" in desk.papers.changes.view(change.id, "en").number


@pytest.mark.parametrize("case", ["approval", "moved"])
def test_what_may_not_be_handed_out_is_marked_and_refused(desk: Desk, change: ChangeOrder, case: str) -> None:
    if case == "approval":
        steep = replace(change.terms.lines[2], discounts=ChargedDiscounts(quote_percent=Decimal(40)))
        terms = replace(change.terms, lines=(*change.terms.lines[:2], steep))
        desk.receive(h.change_order(terms, h.basis(h.held()), number="M-2026-0042"))
        mark, code = "Subject to approval", "approval-needed"
    else:
        desk.receive(h.held(revision=9).contract)
        mark, code = "Out of date", "paper.change_moved"
    pages = pages_of(desk.papers.changes.of(change.id).preview_pdf("en"))
    assert all(mark in page for page in pages)
    with pytest.raises(RuleViolation) as refused:
        desk.papers.changes.pdf(change.id)
    assert refused.value.problems[0].code == code


def test_a_signed_one_keeps_what_was_accepted_and_carries_it(desk: Desk, change: ChangeOrder) -> None:
    before = tables(desk.papers.changes.view(change.id, "en"))
    made = signed(desk, change)
    view = desk.papers.changes.view(made.id, "en")
    assert tables(view) == before
    assert view.title == "Change order"
    assert (view.signature.name.value, view.signature.role) == ("Hélène Carpentier", "Directrice")
    assert view.signature.before == "Accepted before Claire Moreau"
    assert view.signature.strokes
    data = desk.papers.changes.pdf(made.id, "en")
    printed, acceptance = plain(pages_of(data)[-1]), acceptance_of(made)
    assert acceptance is not None
    assert acceptance.content_hash in printed.replace(" ", "")
    assert "Signed by hand on 21 November 2026 at 10:00." in printed
    carried = decode_attachment(read_attachment(data))
    assert (carried.document_id, carried.number, carried.acceptance) == (made.id, "M-2026-0042", acceptance)
    with Pdf.open(BytesIO(data)) as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "3B"


def test_every_printing_is_genuine_and_whatever_was_altered_is_found(desk: Desk, change: ChangeOrder) -> None:
    made = signed(desk, change)
    papers = desk.papers.changes
    for page, language in ((A4, "fr"), (LETTER, "en")):
        assert verify(desk, papers.pdf(made.id, language, page)) == ""
    file = papers.pdf(made.id)

    def altered(alter: Callable[[Pdf], None]) -> bytes:
        with Pdf.open(BytesIO(file)) as pdf:
            alter(pdf)
            target = BytesIO()
            pdf.save(target)
        return target.getvalue()

    other = read_attachment(file).replace(b"Directrice", b"Stagiaire.")
    assert verify(desk, altered(lambda pdf: pdf.Root.AF[0].EF.F.write(other))) == "paper.content_changed"
    assert (
        verify(desk, altered(lambda pdf: pdf.pages[0].contents_add(b"0 0 9 9 re f"))) == "paper.page_changed"
    )
    elsewhere = read_attachment(file).replace(made.id.encode(), b"elsewhere", 1)
    assert verify(desk, altered(lambda pdf: pdf.Root.AF[0].EF.F.write(elsewhere))) == "paper.not_here"
    by_another = signed(desk, saved(desk, 701))
    assert by_another.id == made.id
    assert verify(desk, file) == "paper.another_acceptance"


def test_one_that_was_placed_by_the_rep_alone_is_not_made_up_later(desk: Desk, change: ChangeOrder) -> None:
    placed = replace(change, status=ChangeOrderStatus.SUBMITTED, submission=h.submission())
    desk.receive(placed)
    file = desk.papers.changes.pdf(placed.id)
    assert verify(desk, file) == "paper.no_acceptance"
    desk.receive(h.held(revision=9).contract)
    with pytest.raises(RuleViolation) as refused:
        desk.papers.changes.view(placed.id)
    assert refused.value.problems[0].code == "paper.change_settled"
