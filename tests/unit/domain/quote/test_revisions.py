"""A quote as it stood at one of its revisions."""

from dataclasses import replace

import pytest

from app.domain.acceptance.acceptance import Acceptance
from app.domain.errors import RuleViolation
from app.domain.ids import AgreementId
from app.domain.quote.quote import QuoteRevision, Renewal
from app.domain.quote.revisions import as_of, has_before
from tests.support import builders as b

QUOTE = b.quote()
EARLIER = QuoteRevision(1, replace(QUOTE.terms, commitment_months=12), QUOTE.totals, QUOTE.written_at)
LATER = replace(
    QUOTE,
    revision=2,
    earlier=(EARLIER,),
    acceptance=Acceptance(AgreementId("cgum"), 7, "Anne Lartigue", QUOTE.written_at),
)


def test_the_current_revision_is_the_quote_itself() -> None:
    assert as_of(LATER, 2) is LATER


def test_an_earlier_one_has_its_terms_and_nothing_that_was_accepted_since() -> None:
    found = as_of(LATER, 1)
    assert (found.revision, found.terms.commitment_months, found.acceptance) == (1, 12, None)


def test_one_that_never_was_is_said() -> None:
    with pytest.raises(RuleViolation, match=r"revision\.missing"):
        as_of(LATER, 3)


def test_something_came_before_another_revision_and_before_a_renewal() -> None:
    renewal = Renewal(b.contract().id, 1, b.eur("10.00"))
    renewing = replace(QUOTE, terms=replace(QUOTE.terms, renews=renewal))
    assert [has_before(each) for each in (QUOTE, LATER, renewing)] == [False, True, True]
