"""Goes from paper to paper in the order of a list of quotes and change quotes."""

from collections.abc import Sequence

from app.domain.quote.quote import QuoteStatus
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.ui.labels.offered_cells import OfferedRow
from app.ui.workspace import places
from app.ui.workspace.walk import PlacesWalk


def offered_walk(rows: Sequence[OfferedRow]) -> PlacesWalk:
    """What ``rows`` lead to; a draft has no paper and is passed over."""
    return PlacesWalk([_paper_of(row) for row in rows if row.status.value != QuoteStatus.DRAFT.value])


def _paper_of(row: OfferedRow) -> places.ReadQuote | places.ReadChange:
    return places.ReadChange(row.id) if isinstance(row, ChangeQuoteRow) else places.ReadQuote(row.id)
