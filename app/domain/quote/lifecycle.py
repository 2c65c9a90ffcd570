"""Which status of a quote may follow which."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.quote.quote import QuoteStatus


class QuoteEvent(StrEnum):
    CREATE = "create"
    REVISE = "revise"
    REFUSE = "refuse"
    VALIDATE = "validate"
    SUPERSEDE = "supersede"


QUOTE_TRANSITIONS: Mapping[tuple[QuoteStatus, QuoteEvent], QuoteStatus] = {
    (QuoteStatus.DRAFT, QuoteEvent.CREATE): QuoteStatus.OPEN,
    (QuoteStatus.OPEN, QuoteEvent.REVISE): QuoteStatus.OPEN,
    (QuoteStatus.OPEN, QuoteEvent.REFUSE): QuoteStatus.REFUSED,
    (QuoteStatus.OPEN, QuoteEvent.VALIDATE): QuoteStatus.VALIDATED,
    (QuoteStatus.OPEN, QuoteEvent.SUPERSEDE): QuoteStatus.SUPERSEDED,
}
