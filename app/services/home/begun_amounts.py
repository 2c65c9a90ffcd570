"""What a month of each offer that is being written brings; loaded where there is one."""

from collections.abc import Iterator, Sequence

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.pricing.renewal import month_share
from app.services.change_orders.begun_offers import begun_offers
from app.services.change_orders.change_services import ChangeServices
from app.services.drafts.kept_drafts import KeptDraft
from app.services.queries.rows import QuoteRow
from app.services.quotes.quote_services import QuoteServices


def begun_amounts(
    quotes: QuoteServices, changes: ChangeServices, kept: Sequence[KeptDraft]
) -> Iterator[Money]:
    """Before VAT, of ``kept`` what can be read; of a change, what comes on top of what is held."""
    for row in begun_offers(quotes, changes, kept):
        if isinstance(row, QuoteRow):
            yield row.monthly + month_share(row.yearly, Period.YEAR)
        else:
            yield month_share(row.difference, row.period)
