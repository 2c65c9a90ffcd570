"""``customer import``: customers from a spreadsheet; a dry run says what is wrong with each row and cell.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.domain.errors import violation
from app.domain.ids import CustomerTypeId

if TYPE_CHECKING:
    from app.domain.catalogue.catalogue import Programme
    from app.services.catalogue.catalogue import Catalogue
    from app.services.customer_form.offering import Offering
    from app.services.session.settings import Settings
    from app.services.spreadsheets.dry_run import DryRun, Finding
    from app.services.spreadsheets.importing import Imports
    from app.services.spreadsheets.mapping import Columns
    from app.services.spreadsheets.reading import Dialect, Table
    from app.services.spreadsheets.row_answers import Defaults
    from app.services.words import Words

_STANDARD_INPUT = "-"
_ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1")
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb, among those of customers."""
    read = verbs.add_parser("import", help="create customers from a table; all of them, or none")
    read.add_argument("file", metavar="FILE.csv", help="a CSV or XLSX file; - reads standard input")
    read.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
    read.add_argument("--programme", metavar="ID", help="the programme that the customers are for")
    read.add_argument("--type", metavar="ID", help="the customer type of rows that name none")
    read.add_argument("--country", metavar="CODE", help="the country of rows that name none")
    read.add_argument(
        "--map",
        action="append",
        type=_mapped,
        default=[],
        metavar="COLUMN=FIELD",
        help="read a column as a field; with no field, leave it out",
    )
    read.add_argument("--leave-out-bad", action="store_true", help="import the other rows")
    read.add_argument("--encoding", choices=_ENCODINGS, help="instead of what the file looks like")
    read.add_argument("--separator", choices=tuple(_SEPARATORS), help="instead of what the file looks like")
    read.set_defaults(run=_import)


def _import(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        table = _table(options)
        defaults = _defaults(options, desk.imports, desk.catalogue)
        programme = desk.catalogue.programme(defaults.participation.programme_id)
        columns = _columns(options, table, programme, desk.choices.settings, defaults)
        checked = desk.imports.check(table, columns, defaults)
        report = _report(checked, table, columns, desk.words, options)
        is_refused = bool(checked.bad) and not options.leave_out_bad
        if options.dry_run or is_refused:
            return _answer(report, checked, desk.words, written=None)
        written = desk.imports.confirm(checked, leave_out_bad=options.leave_out_bad)
        return _answer(report, checked, desk.words, written=list(written))


def _mapped(text: str) -> tuple[str, str | None]:
    """``COLUMN=FIELD`` in its two parts; the name of a column may contain a ``=`` itself."""
    from app.services.spreadsheets.fields import all_fields

    column, sign, field = text.rpartition("=")
    if not sign or not column.strip():
        raise argparse.ArgumentTypeError(f"not COLUMN=FIELD: {text}")
    if field and field not in {each.id for each in all_fields()}:
        known = ", ".join(each.id for each in all_fields() if not each.contact)
        raise argparse.ArgumentTypeError(f"no field {field}; there are {known}")
    return column.strip(), field or None


def _table(options: argparse.Namespace) -> "Table":
    from app.services.spreadsheets.reading import BYTES_MAX, checked_size, read_bytes, read_table

    if options.file == _STANDARD_INPUT:
        content = checked_size(sys.stdin.buffer.read(BYTES_MAX + 1))
    else:
        content = read_bytes(Path(options.file))
    return read_table(content, _dialect(options, content))


def _dialect(options: argparse.Namespace, content: bytes) -> "Dialect | None":
    """How the text is to be read, where the command line says it; what it does not say is looked up."""
    from app.services.spreadsheets.dialects import Encoding, Separator, detect

    if options.encoding is None and options.separator is None:
        return None
    encoding = Encoding(options.encoding) if options.encoding else None
    separator = Separator(_SEPARATORS[options.separator]) if options.separator else None
    return detect(content, encoding, separator)


def _columns(
    options: argparse.Namespace,
    table: "Table",
    programme: "Programme",
    settings: "Settings",
    defaults: "Defaults",
) -> "Columns":
    from app.services.spreadsheets.fields import all_fields
    from app.services.spreadsheets.heads import key_of
    from app.services.spreadsheets.importing import pages_of
    from app.services.spreadsheets.mapping import chosen, guessed, recalled

    pages = pages_of(programme, defaults.participation)
    columns = guessed(table.heads, recalled(settings.layouts, table.heads), pages, table.cells)
    places = {key_of(head): place for place, head in enumerate(table.heads)}
    for column, field in options.map:
        place = places.get(key_of(column))
        if place is None:
            raise violation("import.column_unknown", "--map", typed=column, allowed=",".join(table.heads))
        if field is not None and field not in {each.id for each in all_fields(pages)}:
            raise violation("import.field_not_asked", "--map", typed=field, programme=programme.id)
        columns = chosen(columns, place, field)
    return columns


def _defaults(options: argparse.Namespace, imports: "Imports", catalogue: "Catalogue") -> "Defaults":
    from app.services.spreadsheets.recognising import country_code, type_id
    from app.services.spreadsheets.row_answers import Defaults

    offering = _offering(options.programme, imports.offerings())
    country = country_code(options.country or imports.home_country())
    if country.problem is not None:
        raise violation(country.problem.code, "--country", **country.problem.data)
    if options.type is None:
        return Defaults(offering.participation, country.code)
    found = type_id(options.type, catalogue.customer_types())
    if found.problem is not None:
        raise violation(found.problem.code, "--type", **found.problem.data)
    return Defaults(offering.participation, country.code, CustomerTypeId(found.code))


def _offering(wanted: str | None, offered: "Sequence[Offering]") -> "Offering":
    """The programme that was named, or the only one there is."""
    names = ",".join(each.programme.id for each in offered)
    if wanted is None and len(offered) == 1:
        return offered[0]
    if wanted is None:
        raise violation("import.programme_needed", "--programme", allowed=names)
    found = next((each for each in offered if each.programme.id == wanted), None)
    if found is None:
        raise violation("choice.unknown", "--programme", typed=wanted, allowed=names)
    return found


def _report(
    checked: "DryRun", table: "Table", columns: "Columns", words: "Words", options: argparse.Namespace
) -> dict[str, Any]:
    def finding(found: "Finding") -> dict[str, Any]:
        return {
            "row": found.row,
            "cell": found.cell,
            "column": found.head(table, words) or None,
            "field": found.field,
            "value": found.value,
            "code": found.problem.code,
            "reason": words.problem(found.problem),
        }

    dialect = table.dialect
    return {
        "dry_run": options.dry_run,
        "encoding": dialect.encoding.value if dialect else None,
        "separator": dialect.separator.value if dialect else None,
        "columns": [
            {"column": head, "field": field} for head, field in zip(table.heads, columns, strict=True)
        ],
        "repeated": {head: list(letters) for head, letters in table.repeated.items()},
        "rows": len(checked.rows),
        "good": len(checked.good),
        "bad": len(checked.bad),
        "problems": [finding(found) for found in checked.findings],
        "warnings": [finding(found) for found in checked.warnings],
        "notes": [finding(found) for found in checked.notes],
    }


def _answer(report: dict[str, Any], checked: "DryRun", words: "Words", written: list[str] | None) -> Outcome:
    lines = [
        words.translate("cli", "{n} rows read", n=len(checked.rows)),
        words.translate("cli", "{n} rows with problems", n=len(checked.bad)),
    ]
    if written is None:
        lines.append(words.translate("cli", "Nothing was written."))
    else:
        lines.append(words.translate("cli", "{n} customers created", n=len(written)))
    reasons = tuple(_reason(each, words) for each in report["problems"])
    is_done = written is not None or not checked.bad
    return Outcome(
        {**report, "created": written or []}, tuple(lines), reasons, exit_code=DONE if is_done else REFUSED
    )


def _reason(finding: dict[str, Any], words: "Words") -> str:
    """A line for a cell: where it is, what stands in it, or what should, and what is wrong."""
    said = finding["value"] or finding["column"]
    if not said:
        return words.translate("cli", "{cell}: {reason}", cell=finding["cell"], reason=finding["reason"])
    return words.translate(
        "cli", "{cell}: {value}: {reason}", cell=finding["cell"], value=said, reason=finding["reason"]
    )
