"""The quote that a command is about, and what its state says to the command."""

from dataclasses import dataclass
from datetime import date

from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote, QuoteStatus
from portal.commands.pipeline.current import check_open_as_seen
from portal.commands.pipeline.handling import ResolvedCommand
from portal.commands.pipeline.outcome import in_conflict, rejected
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class StoredQuote:
    """A quote, locked until the commit."""

    stored: Stored
    quote: Quote


def lock_quote(context: CommandContext, quote_id: str) -> StoredQuote:
    """The quote, nobody else's until the commit; its customer is locked before it.

    A validation closes the siblings of its quote and what is asked about them: whoever changes one
    waits for the customer and holds nothing that the validation wants.

    Raises:
        RuleViolation: ``document.missing``.
    """
    peek = context.find(Kind.QUOTE, quote_id)
    if peek is not None and isinstance(peek.document, Quote):
        context.find(Kind.CUSTOMER, peek.document.customer_id, lock=True)
    stored = context.find(Kind.QUOTE, quote_id, lock=True)
    if stored is None or not isinstance(stored.document, Quote):
        raise violation("document.missing", "target.id", kind="quote", id=quote_id)
    return StoredQuote(stored, stored.document)


def check_current(
    context: CommandContext,
    asked: ResolvedCommand,
    found: StoredQuote,
    *,
    on: date | None = None,
    even_expired: bool = False,
) -> None:
    """Check that the command is about an open quote, in its current version.

    ``on`` is the day on which it must not have expired: today unless the customer decided before.

    Raises:
        Declined: ``already-validated`` (with the contract), ``quote-expired``, ``quote-superseded`` (with the
            contract of the other) or ``version-mismatch``.
        RuleViolation: the quote was refused.
    """
    stored, quote = found.stored, found.quote
    status = quote.status_on(on or context.today)
    if status is QuoteStatus.VALIDATED:
        data = {"contract_id": quote.contract_id or "", "contract_number": quote.contract_number}
        raise in_conflict("already-validated", stored, data)
    if status is QuoteStatus.EXPIRED and not even_expired:
        raise in_conflict("quote-expired", stored, {"expires_on": quote.expires_on.isoformat()})
    if quote.superseded_by is not None:
        raise rejected("quote-superseded", data=_of_sibling(context, quote.superseded_by))
    check_open_as_seen(asked, stored, quote.status)


def _of_sibling(context: CommandContext, id: QuoteId) -> dict[str, str]:
    """The quote that was validated in its place, and its contract, as a person is told of them."""
    sibling = context.need(Quote, Kind.QUOTE, id, "superseded_by")
    return {"quote_number": sibling.display_number, "contract_number": sibling.contract_number}
