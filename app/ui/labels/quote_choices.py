"""What a chip above quotes and change quotes lists."""

from dataclasses import dataclass

from app.domain.quote.quote import QuoteStatus
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.words import Marked
from app.ui.labels.offered_cells import OfferedRow


@dataclass(frozen=True, slots=True)
class QuoteChoice:
    """A status of both kinds, the change quotes of every status, what has no answer, or everything."""

    name: str
    label: Marked
    status: QuoteStatus | None = None
    only_changes: bool = False
    only_unanswered: bool = False

    def holds(self, row: OfferedRow) -> bool:
        """Whether the chip lists ``row``."""
        if self.only_changes:
            return isinstance(row, ChangeQuoteRow)
        return self.status is None or row.status.value == self.status.value
