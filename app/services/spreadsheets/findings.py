"""What is found about the rows of a file, each at the cell that says it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.errors import Problem
from app.services.spreadsheets.excel_damage import explained
from app.services.spreadsheets.fields import FULL_NAME, ROLES, head_of
from app.services.spreadsheets.mapping import Columns
from app.services.spreadsheets.reading import SourceRow, Table, column_letters
from app.services.spreadsheets.row_answers import Answered, PersonAt
from app.services.words import Words

# Which other column says a field that has none of its own.
_ALSO_SAID_BY = {"segment": "segment.insee"}
_NAMES = ("name.first", "name.last")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a row; ``column`` is None where no column of the file says it.

    ``row`` is the number that a spreadsheet shows, ``value`` what stands in the cell, or what the rep typed
    in its place. ``source`` is the field that the value is read as, which another than ``field`` may say too.
    """

    row: int
    column: int | None
    field: str
    value: str
    problem: Problem
    source: str = ""

    @property
    def cell(self) -> str:
        """What a spreadsheet calls the cell (``C17``); the row where there is none."""
        return str(self.row) if self.column is None else f"{column_letters(self.column)}{self.row}"

    def head(self, table: Table, words: Words) -> str:
        """What its column is called in the file, or would be where there is none."""
        return head_of(self.field, words) if self.column is None else table.heads[self.column]


class Placing:
    """Finds the cells that problems of a customer are about, in the rows that make it."""

    def __init__(self, rows: Sequence[SourceRow], columns: Columns, answered: Answered) -> None:
        self._rows, self._columns = rows, columns
        self._people, self._moved = answered.people, answered.moved
        contacts = (each.name.full for each in answered.answers.contacts)
        self._names = tuple(zip(answered.people, contacts, strict=False))

    def finding(self, problem: Problem) -> Finding:
        """``problem`` with its cell."""
        row, field = self._place(problem.field)
        source = next((each for each in self._sources(row, field) if each in self._columns), field)
        column = self._columns.index(source) if source in self._columns else None
        cell = row.cells[column].strip() if column is not None and column < len(row.cells) else ""
        value = dict(row.corrected).get(source, cell)
        said = replace(explained(problem, value), field=field)
        return Finding(row.number, column, field, value, said, source)

    def joined(self, at: int) -> Finding:
        """That the row at ``at`` is a contact of the customer that the first of the rows makes."""
        problem = Problem("import.joined_person", "", {"row": str(self._rows[0].number)})
        names = [name for person, name in self._names if person.row == at]
        return Finding(self._rows[at].number, None, "", next(iter(names), ""), problem)

    def _sources(self, row: SourceRow, field: str) -> tuple[str, ...]:
        """The columns that may say a field, the likeliest first."""
        others = [field, self._moved.get(field, ""), _ALSO_SAID_BY.get(field, "")]
        head, _, name = field.rpartition("name.")
        if head.startswith("contacts.") and f"name.{name}" in _NAMES:
            others += [f"{head}{FULL_NAME}"]
            others += ["identity.name"] if row is not self._rows[0] else []
        return tuple(others)

    def _place(self, path: str) -> tuple[SourceRow, str]:
        """The row and the field of a column that ``path`` is about; of the whole where a part has none."""
        match path.split("."):
            case ["contacts"]:
                at = self._people[0]
                return self._rows[at.row], f"contacts.{at.number}.{ROLES}"
            case ["contacts", index, *name] if name != [ROLES]:
                number = int(index)
                at = self._people[number] if number < len(self._people) else PersonAt(0, number)
                return self._rows[at.row], f"contacts.{at.number}.{'.'.join(name)}"
            case _:
                return self._rows[0], path
