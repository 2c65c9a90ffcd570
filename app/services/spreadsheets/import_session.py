"""An import from the file to the customers, step by step, without a window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.catalogue.catalogue import CustomerType
from app.domain.errors import RuleViolation, violation
from app.domain.ids import CustomerId, CustomerTypeId
from app.domain.partner.partner import Participation
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.offering import Offering
from app.services.session.progress import Progress
from app.services.session.settings import Choices, Settings
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.importing import Imports, pages_of
from app.services.spreadsheets.mapping import Columns, chosen, guessed, missing_fields, recalled, remembering
from app.services.spreadsheets.reading import Dialect, Encoding, Separator, Table, read_bytes, read_table
from app.services.spreadsheets.row_answers import Defaults


class Stage(StrEnum):
    """Where an import is."""

    FILE = "file"
    COLUMNS = "columns"
    CHECK = "check"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: its bytes stay, so that another encoding can be tried."""

    path: Path
    content: bytes
    table: Table

    def read_again(self, encoding: Encoding, separator: Separator) -> "ReadFile":
        """The same bytes, read in another way.

        Raises:
            RuleViolation: as ``read_table``.
        """
        return replace(self, table=read_table(self.content, Dialect(encoding, separator)))

    def check_unchanged(self) -> None:
        """Make sure that the file still says what was read; one that is gone was read whole.

        Raises:
            RuleViolation: ``import.file_changed``.
        """
        try:
            content = read_bytes(self.path)
        except RuleViolation:
            return
        if content != self.content:
            raise violation("import.file_changed", path=self.path.name)


def read_file(path: Path) -> ReadFile:
    """The file at ``path``, read as it looks.

    Raises:
        RuleViolation: as ``read_bytes`` and ``read_table``.
    """
    content = read_bytes(path)
    return ReadFile(path, content, read_table(content))


@dataclass(frozen=True, slots=True)
class Correction:
    """What the rep typed in place of what a row says as ``field``; None is what the file says."""

    row: int
    field: str
    text: str | None


@dataclass(frozen=True, slots=True)
class KeptImport:
    """An import that was left for another page: the session, and what of it was looked at."""

    session: "ImportSession"
    listed: str
    position: int


class ImportSession:
    """What the rep has said so far; what follows from it is worked out anew when it is asked for."""

    def __init__(self, imports: Imports, catalogue: Catalogue, choices: Choices) -> None:
        self._imports, self._choices = imports, choices
        self.offerings: tuple[Offering, ...] = imports.offerings()
        self.skipped: tuple[Offering, ...] = imports.skipped()
        self.types: tuple[CustomerType, ...] = catalogue.customer_types()
        self.file: ReadFile | None = None
        self.columns: Columns = ()
        self.checked: DryRun | None = None
        self.leaves_out_bad = False
        self._corrected: dict[tuple[int, str], str] = {}
        self._before: list[Correction] = []
        only = self.offerings[0].participation
        first_type = self.types[0].id if len(self.types) == 1 else None
        self.defaults = Defaults(only, imports.home_country(), first_type)

    @property
    def table(self) -> Table | None:
        """The table of the file."""
        return None if self.file is None else self.file.table

    @property
    def corrected(self) -> int:
        """How many cells say something else than the file does."""
        return len(self._corrected)

    @property
    def corrected_table(self) -> Table:
        """The table of the file with what the rep typed in its place.

        Raises:
            RuleViolation: ``table.empty`` where there is no file.
        """
        if self.table is None:
            raise violation("table.empty")
        typed: dict[int, list[tuple[str, str]]] = {}
        for (number, field), text in self._corrected.items():
            typed.setdefault(number, []).append((field, text))
        rows = (replace(row, corrected=tuple(typed.get(row.number, ()))) for row in self.table.rows)
        return replace(self.table, rows=tuple(rows)) if typed else self.table

    @property
    def last_correction(self) -> Correction | None:
        """What ``take_back`` brings back; None where nothing was corrected."""
        return self._before[-1] if self._before else None

    @property
    def pages(self) -> frozenset[str]:
        """The pages of the wizard of the programme that is chosen."""
        chosen_one = self.defaults.participation
        found = next(each for each in self.offerings if each.participation == chosen_one)
        return pages_of(found.programme, chosen_one)

    @property
    def missing(self) -> tuple[str, ...]:
        """Fields that every customer needs and no column gives."""
        return missing_fields(self.columns, self.pages)

    @property
    def ready(self) -> int:
        """How many customers would be written now."""
        if self.checked is None or (self.checked.bad and not self.leaves_out_bad):
            return 0
        return len(self.checked.good)

    def take(self, file: ReadFile) -> None:
        """Go on with ``file``; its columns are guessed from their heads and from what they meant before."""
        self.file, self.checked = file, None
        self._corrected, self._before = {}, []
        self.columns = self._guessed(file.table)

    def choose(self, place: int, field: str | None) -> None:
        """Read a column as another field, or as none."""
        self.columns, self.checked = chosen(self.columns, place, field), None

    def set_programme(self, participation: Participation) -> None:
        """Import for this programme: where another asks for other things, columns are guessed anew."""
        before = self.pages
        self.defaults, self.checked = replace(self.defaults, participation=participation), None
        if self.table is not None and self.pages != before:
            self.columns = self._guessed(self.table)

    def set_type(self, id: CustomerTypeId | None) -> None:
        """Give this customer type to rows that name none."""
        self.defaults, self.checked = replace(self.defaults, customer_type_id=id), None

    def set_country(self, country: str) -> None:
        """Hold rows that name no country to be in this one."""
        self.defaults, self.checked = replace(self.defaults, country=country), None

    def _guessed(self, table: Table) -> Columns:
        remembered = recalled(self._choices.settings.layouts, table.heads)
        return guessed(table.heads, remembered, self.pages, table.cells)

    def check(self, progress: Progress) -> DryRun:
        """The dry run of the file as it is read now; hand it to ``take_check``. For a worker.

        Raises:
            RuleViolation: ``work.cancelled``.
        """
        return self._imports.check(self.corrected_table, self.columns, self.defaults, progress)

    def correct(self, correction: Correction) -> None:
        """Read ``correction`` instead of what the file says; the file stays as it is."""
        before = self._corrected.get((correction.row, correction.field))
        self._before.append(replace(correction, text=before))
        self._put(correction)

    def take_back(self) -> Correction:
        """Undo the last correction; returns what holds again.

        Raises:
            IndexError: nothing was corrected.
        """
        before = self._before.pop()
        self._put(before)
        return before

    def row_check(self, number: int) -> Callable[[], DryRun]:
        """What makes the dry run with the row ``number`` as it is corrected now; hand the outcome to
        ``take_row``. It is for a worker, and knows nothing of what is corrected after this.

        Raises:
            RuleViolation: ``table.empty`` where nothing was checked before.
        """
        if self.checked is None:
            raise violation("table.empty")
        before, table = self.checked, self.corrected_table
        columns, defaults = self.columns, self.defaults
        return lambda: self._imports.check_again(before, number, table, columns, defaults)

    def take_row(self, checked: DryRun) -> None:
        """Go on with the outcome of ``row_check``; what was decided about the bad rows stays."""
        self.checked = checked
        self.leaves_out_bad = self.leaves_out_bad and bool(checked.bad)

    def _put(self, correction: Correction) -> None:
        place = (correction.row, correction.field)
        if correction.text is None:
            self._corrected.pop(place, None)
        else:
            self._corrected[place] = correction.text

    def take_check(self, checked: DryRun) -> None:
        """Go on with the outcome of a dry run."""
        self.checked, self.leaves_out_bad = checked, False

    def confirm(self, progress: Progress) -> tuple[CustomerId, ...]:
        """Write the customers, all or none; returns who they are. What the columns meant is remembered. For
        a worker.

        Raises:
            RuleViolation: ``import.file_changed``, or as ``Imports.confirm``.
        """
        if self.file is None or self.checked is None:
            raise violation("import.nothing")
        self.file.check_unchanged()
        written = self._imports.confirm(self.checked, leave_out_bad=self.leaves_out_bad, progress=progress)
        heads, columns = self.file.table.heads, self.columns

        def remember(settings: Settings) -> Settings:
            return replace(settings, layouts=remembering(settings.layouts, heads, columns))

        self._choices.change_settings(remember)
        return written
