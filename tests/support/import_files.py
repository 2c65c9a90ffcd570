"""Files of customers as reps are given them."""

import csv
import io
from collections.abc import Sequence

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
