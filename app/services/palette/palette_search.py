"""The customers and the quotes that a few letters mean, the surest first; in any thread."""

from collections.abc import Sequence

from app.models.connection import Readers
from app.services.palette.label_match import initials_of, nearly_spans
from app.services.queries import Queries
from app.services.queries.change_quote_row import ChangeQuoteRow, change_quote_rows
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.customer_list import rows_at
from app.services.queries.customer_row import CustomerRow
from app.services.queries.found_offers import offers_found
from app.services.queries.number_search import SearchNumber
from app.services.queries.rows import QuoteRow
from app.services.session.clock import PartnerClock

_CANDIDATES = 200
"""So many names that nearly fit are compared letter by letter."""


class PaletteSearch:
    """Finds what the palette shows; each question is one that the lists ask as well."""

    def __init__(self, readers: Readers, queries: Queries, clock: PartnerClock) -> None:
        self._readers, self._queries, self._clock = readers, queries, clock

    def customers(self, typed: str, limit: int) -> tuple[CustomerRow, ...]:
        """The customers that a search for ``typed`` finds, what was meant first."""
        if not typed.strip():
            return ()
        return self._queries.customers(CustomerFilter(text=typed)).page(0, limit)

    def forgiving(self, typed: str, limit: int) -> tuple[CustomerRow, ...]:
        """The customers meant by first letters, else by words with one letter wrong; takes a while.

        For a worker: all names are looked through.
        """
        names = self._queries.name_order
        names.prepare(self._readers)
        with self._readers.borrow() as connection:
            known = names.of(connection)
        if known is None:
            return ()
        letters = initials_of(typed)
        rows = known.by_initials(letters, limit) if letters else []
        if not rows:
            near = known.nearly(typed, _CANDIDATES)
            rows = [row for row, name in near if nearly_spans(name, typed)][:limit]
        return rows_at(self._readers, rows)

    def number_and_act(self, typed: str) -> tuple[str, str]:
        """The number of a document that was typed, and the words beside it: ``validate 1235``.

        Both are empty where there is no number, or more than one.
        """
        today = self._clock.today()
        if SearchNumber.of(typed, today).documents:
            return typed, ""
        words = typed.split()
        numbers = [each for each in words if SearchNumber.of(each, today).documents]
        if len(numbers) != 1:
            return "", ""
        return numbers[0], " ".join(each for each in words if each != numbers[0])

    def offers(
        self, typed: str, customers: Sequence[CustomerRow], limit: int
    ) -> "tuple[QuoteRow | ChangeQuoteRow, ...]":
        """The quotes and change quotes with a number that was typed, then the last ones of ``customers``."""
        today = self._clock.today()
        keys = offers_found(self._readers, typed, [each.id for each in customers], today, limit)
        quotes = self._queries.quote_rows(id for kind, id in keys if kind == "quote")
        changes = change_quote_rows(self._readers, [id for kind, id in keys if kind != "quote"], today)
        rows: dict[str, QuoteRow | ChangeQuoteRow] = {**quotes, **changes}
        return tuple(rows[id] for _, id in keys if id in rows)
