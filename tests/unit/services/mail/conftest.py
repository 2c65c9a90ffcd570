"""A quote of the demo, and a message about it, on a real cache."""

from dataclasses import replace

import pytest

from app.domain.kind import Kind
from app.domain.mail.message import Channel
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.services.mail.composition import Composition


@pytest.fixture
def quote(desk: Desk) -> Quote:
    """An open quote of the demo that needs nobody's approval."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(
        each
        for each in found
        if each.status_on(desk.clock.today()) is QuoteStatus.OPEN and not desk.papers.needs_approval(each)
    )


@pytest.fixture
def composition(desk: Desk, quote: Quote) -> Composition:
    return replace(desk.mail.begin(Kind.QUOTE, quote.id), channel=Channel.SMTP)
