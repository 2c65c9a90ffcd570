"""Wordings of what changed: for every laptop, in nobody's way, and only about versions that there are."""

from datetime import timedelta

import pytest

from app.domain.commands.commands import CreateCustomer, CreateQuote, NoteComparison, ReviseQuote
from app.domain.quote.quote import Quote
from app.domain.shown.comparison_note import LONGEST, ComparisonNote
from app.wire.protocol import OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.portal_laptop import Laptop
from tests.support.problems import codes_and_fields


@pytest.fixture
def quote(laptop: Laptop) -> Quote:
    """An open quote on the portal, in version 1."""
    created, quote = b.customer(), b.quote()
    laptop.push(
        laptop.operation(CreateCustomer(created), created),
        laptop.operation(CreateQuote(quote), quote),
    )
    return quote


def noted(laptop: Laptop, note: ComparisonNote) -> OperationResult:
    return laptop.do(NoteComparison(note), note)


def test_a_wording_is_kept_with_who_wrote_it_and_leaves_the_quote_as_it_is(
    laptop: Laptop, quote: Quote
) -> None:
    claimed = b.sales_rep(name="Somebody")
    note = b.comparison_note(written_by=claimed, written_at=b.NOW + timedelta(days=400))
    assert noted(laptop, note).status is ResultStatus.APPLIED
    found = laptop.document("comparison_note", note.id)
    assert (found["text"], found["written_by"]["name"]) == (note.text, "Claire Moreau")
    assert found["written_at"] == "2026-11-21T09:00:00Z"
    # A revision that builds on what its rep saw is not out of date for it.
    revised = laptop.do(ReviseQuote(quote.terms, quote.totals, b.NOW), quote, if_version="1")
    assert revised.status is ResultStatus.APPLIED


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"after": 2}, ("revision.missing", "note.after")),
        ({"before": -1}, ("revision.missing", "note.before")),
        ({"text": "x" * (LONGEST + 1)}, ("text.too_long", "note.text")),
        ({"document_id": b.some_id(999)}, ("document.missing", "target.id")),
    ],
)
def test_a_wording_of_what_there_is_not_is_refused(
    laptop: Laptop, quote: Quote, change: dict[str, object], problem: tuple[str, str]
) -> None:
    result = noted(laptop, b.comparison_note(**change))
    assert result.status is ResultStatus.REJECTED
    assert result.problem is not None
    assert codes_and_fields(result.problem.problems) == [problem]
