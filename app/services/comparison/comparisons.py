"""Which versions of a quote can be set beside each other, what differs, and the sentence about it."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import QuoteId
from app.domain.quote.revisions import as_of
from app.domain.shown.comparison import Comparison, compare
from app.services.comparison.comparison_sentence import comparison_sentence
from app.services.quotes.quotes import Quotes
from app.services.store.store import Store
from app.services.words import Words


@dataclass(frozen=True, slots=True)
class Version:
    """A revision of a quote and the day it was written."""

    revision: int
    written_on: date


class Comparisons:
    """Compares what the customer was shown; nothing else is in what it hands out."""

    def __init__(self, store: Store, quotes: Quotes) -> None:
        self._store, self._quotes, self._clock = store, quotes, store.clock

    def versions(self, id: QuoteId) -> tuple[Version, ...]:
        """Every revision of the quote, the first one first.

        Raises:
            RuleViolation: ``quote.missing``.
        """
        quote = self._quotes.get(id)
        days = {each.revision: self._clock.date_of(each.written_at) for each in quote.earlier}
        days[quote.revision] = self._clock.date_of(quote.written_at)
        return tuple(Version(revision, days[revision]) for revision in sorted(days))

    def compare(self, id: QuoteId, before: int, after: int, language: str = "") -> Comparison:
        """What changed from one revision to another, each at its own prices.

        By default in the words of the customer.

        Raises:
            RuleViolation: a revision, the customer or a part of the catalogue is not here.
        """
        quote = self._quotes.get(id)
        old, new = (self._quotes.shown(as_of(quote, each), language) for each in (before, after))
        return compare(old, new)

    def proposed(self, id: QuoteId, before: int, after: int) -> str:
        """What changed in a few words of the customer's language.

        Raises:
            RuleViolation: as ``compare``.
        """
        language = self._quotes.shown(self._quotes.get(id)).language
        return comparison_sentence(Words(language), self.compare(id, before, after))

    def sentence(self, id: QuoteId, before: int, after: int) -> str:
        """The sentence as the rep left it, or the proposed one.

        Raises:
            RuleViolation: as ``compare``.
        """
        name = _name(id, before, after)
        return self._store.values(name).get(name, "") or self.proposed(id, before, after)

    def keep_sentence(self, id: QuoteId, before: int, after: int, text: str) -> None:
        """Keep what the rep made of the sentence, on this laptop; empty goes back to the proposed one."""
        # SQLAlchemy comes with the first write: the page only reads until the rep corrects the sentence.
        from app.models import meta

        with self._store.transaction() as connection:
            meta.put(connection, _name(id, before, after), text.strip())


def _name(id: QuoteId, before: int, after: int) -> str:
    return f"comparison.{id}.{before}.{after}"
