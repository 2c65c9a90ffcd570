"""The renewals that are shown, to a file: exact days and amounts, one row a contract."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.domain.ids import ContractId
from app.domain.kind import Kind
from app.domain.money import Money
from app.services.queries import Queries
from app.services.queries.renewal_list import RenewalRow
from app.services.spreadsheets.values import Heading, Value
from app.services.spreadsheets.writing import write_table
from app.services.words import Words


class RenewalExports:
    """Writes renewals for people and spreadsheets, in the words of whoever asks."""

    def __init__(self, queries: Queries, words: Words) -> None:
        self._queries, self._words = queries, words

    def save(self, rows: Sequence[RenewalRow], renewed: Mapping[ContractId, Money | None], path: Path) -> int:
        """Write ``rows`` to a CSV or XLSX file; returns how many.

        ``renewed`` is a month of each at today's list; what cannot be priced has an empty cell.

        Raises:
            RuleViolation: ``table.format``, ``table.too_long_for_sheet``, or the file cannot be written; what
                was there before is untouched.
        """
        return write_table(path, self._heads(), self._values(rows, renewed), self._words.language)

    def _heads(self) -> list[Heading]:
        words = self._words
        return [
            Heading(words.translate("renewals", "Customer"), 32),
            Heading(words.translate("renewals", "Contract"), 14),
            Heading(words.translate("renewals", "Programme"), 18),
            Heading(words.translate("renewals", "Last day of notice"), 18),
            Heading(words.translate("renewals", "End"), 12),
            Heading(words.translate("renewals", "Renewal"), 18),
            Heading(words.translate("renewals", "Licences"), 10),
            Heading(words.translate("renewals", "Currency"), 10),
            Heading(words.translate("renewals", "Monthly now, excl. VAT"), 20),
            Heading(words.translate("renewals", "At today’s list"), 20),
            Heading(words.translate("renewals", "Difference a month"), 20),
            Heading(words.translate("renewals", "Open quote"), 16),
        ]

    def _values(
        self, rows: Sequence[RenewalRow], renewed: Mapping[ContractId, Money | None]
    ) -> Iterator[Sequence[Value]]:
        programmes = self._queries.names(Kind.PROGRAMME, self._words.language)
        for row in rows:
            price = renewed.get(row.contract_id)
            yield (
                row.customer_name,
                row.number,
                programmes.get(row.programme_id, row.programme_id),
                row.due_on if row.is_notice else None,
                row.end_date,
                self._renewal(row),
                row.seats,
                row.current.currency,
                row.current.amount,
                None if price is None else price.amount,
                None if price is None else (price - row.current).amount,
                row.quote.number if row.quote else "",
            )

    def _renewal(self, row: RenewalRow) -> str:
        if not row.is_tacit:
            return self._words.translate("renewals", "Not tacit")
        return self._words.translate("renewals", "Tacit, {n} months", n=row.renewal_months)
