"""What is no offer any more says on each page that it is a copy, and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote, QuoteRevision, QuoteStatus
from app.services.papers.parts.marks import copy_mark
from app.services.words import Words
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, plain
from tests.papers.test_quote_pdf import pages_of
from tests.support import builders as b
from tests.support import held_contracts as h

WORDS = Words("en")
LAST = date(2026, 12, 21)


@pytest.mark.parametrize(
    ("status", "today", "says"),
    [
        (QuoteStatus.OPEN, LAST, ""),
        (QuoteStatus.OPEN, LAST + timedelta(days=1), "Copy: this offer was valid until 21 December 2026"),
        (QuoteStatus.VALIDATED, LAST + timedelta(days=99), ""),
        (QuoteStatus.REFUSED, LAST, "Copy: this offer was refused"),
        (QuoteStatus.SUPERSEDED, LAST, "Copy: another quote was accepted in its place"),
    ],
)
def test_a_quote_that_is_no_offer_is_a_copy(status: QuoteStatus, today: date, says: str) -> None:
    quote = b.quote(status=status, expires_on=LAST)
    assert plain(copy_mark(WORDS, quote, quote.revision, today)) == says


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (ChangeOrderStatus.OPEN, ""),
        (ChangeOrderStatus.SUBMITTED, ""),
        (ChangeOrderStatus.CANCELLED, "Copy: this change was cancelled"),
    ],
)
def test_a_change_that_was_cancelled_is_a_copy(status: ChangeOrderStatus, says: str) -> None:
    held = h.held()
    change = replace(h.change_order(h.terms(held, (h.line(h.protect(), 700),)), h.basis(held)), status=status)
    assert copy_mark(WORDS, change, change.revision, change.created_on) == says


def test_it_stands_on_every_page_of_an_earlier_revision_and_not_on_the_last_one(desk: Desk) -> None:
    first = b.quote(number="D-2026-1203", terms=four_lines(customer_notes="Bonjour.\n" * 90))
    kept = QuoteRevision(1, first.terms, first.totals, b.NOW)
    quote: Quote = replace(first, revision=2, earlier=(kept,))
    desk.receive(quote)
    earlier = pages_of(desk.papers.quote_pdf(quote.id, revision=1))
    assert len(earlier) > 1
    assert all("Copie : remplacé par la révision 2" in plain(text) for text in earlier)
    assert "Copie" not in " ".join(pages_of(desk.papers.quote_pdf(quote.id)))


def test_nobody_is_asked_to_sign_a_copy_and_who_signed_stays_on_it(desk: Desk) -> None:
    is_open = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(is_open)
    refused = replace(is_open, id=QuoteId("refused"), status=QuoteStatus.REFUSED)
    signed = replace(refused, id=QuoteId("signed"), acceptance=b.acceptance())
    for quote, is_there in ((is_open, True), (refused, False), (signed, True)):
        desk.receive(quote)
        text = " ".join(pages_of(desk.papers.quote_pdf(quote.id)))
        assert ("Bon pour accord" in text) is is_there, quote.id
        assert "Total TTC" in text
