"""The columns of the list of quotes: what fills them, how wide they are, what they sort by."""

from collections.abc import Callable, Sequence

from app.services.queries.quote_list import QuoteSort
from app.ui.labels.change_quote_cells import ChangeQuoteCells
from app.ui.labels.offered_cells import OfferedRow, either
from app.ui.labels.quote_cells import QuoteCells
from app.ui.labels.services import QuoteCellsServices
from app.ui.quotes.list.found import marked
from app.ui.tables.row_model import Column
from app.ui.workspace.workspace import Workspace

WIDTHS = (140, 220, 0, 148, 120, 148, 160)
OFFER_AT_LEAST = 120
YIELDS = (5, 3, 6)
SORTS = (
    QuoteSort.NUMBER,
    QuoteSort.CUSTOMER,
    None,
    QuoteSort.STATUS,
    QuoteSort.MONTHLY,
    QuoteSort.TERM_TOTAL,
    QuoteSort.EXPIRES,
)


def offer_columns(
    workspace: Workspace[QuoteCellsServices], searched: Callable[[], str]
) -> Sequence[Column[OfferedRow]]:
    """The columns, from the first to the last; what ``searched`` finds is marked."""
    words, quotes, changes = workspace.words, QuoteCells(workspace), ChangeQuoteCells(workspace)
    currency = words.formats.currency(workspace.services.main_currency)
    monthly = words.translate("quote_list", "Monthly excl. VAT, {currency}", currency=currency)
    total = words.translate("quote_list", "Commitment total, {currency}", currency=currency)
    number = either(quotes.number, changes.number)
    return (
        Column("number", words.translate("quote_list", "Quote"), marked(number, searched)),
        Column("customer", words.translate("quote_list", "Customer"), marked(quotes.customer, searched)),
        Column("offer", words.translate("quote_list", "Offer"), either(quotes.offer, changes.content)),
        Column("status", words.translate("quote_list", "State"), either(quotes.status, changes.status)),
        Column("monthly", monthly, either(quotes.monthly, changes.new_total), align_right=True),
        Column("total", total, either(quotes.term_total, changes.to_term_end), align_right=True),
        Column("expiry", words.translate("quote_list", "Expiry"), either(quotes.expiry, changes.expiry)),
    )
