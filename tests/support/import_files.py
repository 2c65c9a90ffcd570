"""Files of customers as reps are given them."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from app.services.desk import Desk
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.mapping import guessed
from app.services.spreadsheets.reading import read_table
from app.services.spreadsheets.row_answers import Defaults
from tests.support.companies import company

HEADS = (
    "Raison sociale",
    "SIRET",
    "Adresse",
    "Code postal",
    "Ville",
    "Prénom",
    "Nom de famille",
    "Courriel",
    "Tél.",
)
SIRET, POSTCODE, EMAIL = 1, 3, 7


def customer_rows(count: int, start: int = 0) -> list[list[str]]:
    """Companies in Nantes that pass every rule, the same in every run."""
    return [
        [
            f"Société n° {number}",
            company(number).registration_number,
            f"{number + 1} rue de l'Île",
            "44000",
            "Nantes",
            "Élise",
            "Dupré",
            f"elise@societe-{number}.fr",
            "02 40 12 34 56",
        ]
        for number in range(start, start + count)
    ]


def csv_bytes(
    rows: Sequence[Sequence[str]],
    heads: Sequence[str] = HEADS,
    *,
    separator: str = ";",
    encoding: str = "utf-8-sig",
) -> bytes:
    """The rows below ``heads`` as a file."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows([heads, *rows])
    return text.getvalue().encode(encoding)


def checked(desk: Desk, content: bytes, **defaults: Any) -> DryRun:
    """The dry run of a file for the first programme of ``desk``, its columns guessed by their heads."""
    table = read_table(content)
    told = Defaults(
        **{
            "participation": desk.imports.offerings()[0].participation,
            "country": "FR",
            "customer_type_id": desk.catalogue.customer_types()[0].id,
            **defaults,
        }
    )
    return desk.imports.check(table, guessed(table.heads), told)


def cells(run: DryRun) -> dict[str, str]:
    """The code of what is wrong with each cell of a dry run."""
    return {found.cell: found.problem.code for found in run.findings}
