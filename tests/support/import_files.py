"""Files of customers as reps are given them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.customer.customer import Customer, SalesRep
from app.domain.ids import ContactId, CustomerId, UserId
from app.services.desk.desk import Desk
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

WHOLE_HEADS = (
    *("Nom", "SIRET", "TVA", "Type", "Secteur", "Effectif", "Téléphone", "Site web"),
    *("Adresse", "Adresse 2", "Code postal", "Ville", "Région", "Pays"),
    *("Facturation : nom du profil", "Facturation : destinataire", "Facturation : adresse"),
    *("Facturation : code postal", "Facturation : ville", "Facturation : pays"),
    *("Contact 1 : prénom", "Contact 1 : nom", "Contact 1 : e-mail", "Contact 1 : téléphone"),
    *("Contact 1 : fax", "Contact 1 : fonction", "Contact 1 : rôles"),
    *("Contact 2 : prénom", "Contact 2 : nom", "Contact 2 : e-mail", "Contact 2 : rôles"),
)
"""A head for everything that a row can say of a company and two people."""
WHOLE_SIRET, WHOLE_POSTCODE, WHOLE_EMAIL = 1, 10, 22


def whole_rows(count: int, start: int = 0) -> list[list[str]]:
    """Companies about which everything is said, each a little differently, the same in every run."""
    return [_whole_row(number) for number in range(start, start + count)]


def _whole_row(number: int) -> list[str]:
    is_american, is_billed = number % 7 == 3, number % 3 == 0
    names = ("Société n° {}", "=Somme {}", 'Café "Perrault" ; {}', "Île & Fils\n{}")
    place = (
        ("1 Main St", "Suite 2", "94105", "San Francisco", "CA", "US")
        if is_american
        else (f"{number + 1} rue de l'Île", "bât. B", "04800", "Gréoux", "", "France")
    )
    billing = (
        ("Siège", "Groupe Dupré", "2 quai Sud", "1000", "Bruxelles", "Belgique") if is_billed else ("",) * 6
    )
    return [
        names[number % len(names)].format(number),
        "" if is_american else company(number).registration_number,
        *("", ("PME", "ETI")[number % 2], ("Santé", "")[number % 2], ("10 à 49 salariés", "")[number % 2]),
        "+1 415 555 2671" if is_american else f"02 40 12 {number // 100 % 100:02d} {number % 100:02d}",
        f"societe-{number}.fr",
        *place,
        *billing,
        *(
            "Élise",
            f"Dupré {number}",
            f"elise@societe-{number}.fr",
            "+33 6 12 34 56 78" if number % 2 else "",
        ),
        *("", "Directrice", "principal, facturation"),
        *("Jean", "Roy", f"jean@societe-{number}.fr", "technique"),
    ]


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


def comparable(customer: Customer) -> Customer:
    """What an export says of a customer: not its ids, and not who imported it when."""
    people = tuple(replace(each, id=ContactId(str(at))) for at, each in enumerate(customer.contacts))
    return replace(
        customer, id=CustomerId(""), contacts=people, changed_at=None, sales_rep=SalesRep(UserId(""), "")
    )
