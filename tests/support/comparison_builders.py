"""Wordings of what changed."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain import ids
from app.domain.customer.customer import SalesRep
from app.domain.online.online_offer import OfferedKind
from app.domain.shown.comparison_note import ComparisonNote
from tests.support.catalogue_builders import some_id


def comparison_note(**kw: Any) -> ComparisonNote:
    """What was made of the sentence about a quote's first revision, compared with what is held."""
    base = ComparisonNote(
        id=ids.ComparisonNoteId(some_id(56)),
        customer_id=ids.CustomerId(some_id(1)),
        about=OfferedKind.QUOTE,
        document_id=some_id(50),
        before=0,
        after=1,
        text="Moins de licences, au même prix.",
        written_by=SalesRep(ids.UserId(some_id(91)), "Claire Moreau"),
        written_at=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    )
    return replace(base, **kw)
