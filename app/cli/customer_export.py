"""``customer export``: customers to a spreadsheet, as the grid shows them or with their whole profiles.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.laptop import desk_of
from app.cli.outcome import Outcome
from app.domain.customer.states import LifecycleStatus
from app.domain.errors import RuleViolation

if TYPE_CHECKING:
    from app.services.spreadsheets.export import ExportOrder


def add_verb(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb, among those of customers."""
    export = verbs.add_parser("export", help="write customers to a .csv or .xlsx file")
    export.add_argument("file", type=Path, metavar="FILE.{csv,xlsx}")
    export.add_argument("--search", default="", metavar="TEXT")
    export.add_argument("--status", choices=[status.value for status in LifecycleStatus])
    export.add_argument("--columns", metavar="ID,ID", help="columns of the grid only, in that order")
    export.set_defaults(run=_export)


def _export(options: argparse.Namespace) -> Outcome:
    order = _order(options)
    with desk_of(options) as desk:
        # The open quotes in the columns are those of today, whoever counted last.
        desk.store.roll_over()
        rows = desk.exports.save(order, options.file)
        text = desk.words.translate("cli", "{n} customers written to {file}", n=rows, file=str(options.file))
        return Outcome({"rows": rows, "file": str(options.file)}, (text,))


def _order(options: argparse.Namespace) -> "ExportOrder":
    """The grid's columns that are asked for, or all of them and the profile after them."""
    from app.services.queries.customer_filter import CustomerFilter
    from app.services.spreadsheets.columns import GRID_COLUMNS, unknown_column
    from app.services.spreadsheets.export import ExportOrder

    status = LifecycleStatus(options.status) if options.status else None
    wanted = CustomerFilter(text=options.search, status=status)
    if options.columns is None:
        return ExportOrder(wanted, GRID_COLUMNS, with_profile=True)
    ids = [each.strip() for each in options.columns.split(",")]
    problems = [unknown_column(id).at("--columns") for id in ids if id not in GRID_COLUMNS]
    if problems:
        raise RuleViolation(*problems)
    return ExportOrder(wanted, ids)
