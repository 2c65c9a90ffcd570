"""The revisions of a quote: the current one and those before it."""

from dataclasses import replace

from app.domain.errors import violation
from app.domain.quote.quote import Quote


def as_of(quote: Quote, revision: int) -> Quote:
    """The quote as it stood at ``revision``; what was accepted since is not part of an earlier one.

    Raises:
        RuleViolation: ``revision.missing``.
    """
    if revision == quote.revision:
        return quote
    for earlier in quote.earlier:
        if earlier.revision == revision:
            return replace(
                quote,
                revision=revision,
                terms=earlier.terms,
                totals=earlier.totals,
                written_at=earlier.written_at,
                acceptance=None,
            )
    raise violation("revision.missing", revision=str(revision))


def has_before(quote: Quote) -> bool:
    """Whether something came before the revision: another one, or the contract that it renews."""
    return quote.revision > 1 or quote.renews is not None
