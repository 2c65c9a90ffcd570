"""Which programmes customers can be imported for, and what a row says of how their accounts are opened."""

from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind
from app.services.customer_form.offering import Offering
from app.services.desk.desk import Desk
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.import_session import ImportSession, ReadFile
from app.services.spreadsheets.reading import read_table
from tests.support.caches import FixedChoices
from tests.support.import_files import HEADS, cells, checked, csv_bytes, customer_rows

MICROSOFT_HEADS = (*HEADS, "Administrateur : e-mail de connexion", "Compte Microsoft : domaine")


def offering(desk: Desk, programme: str) -> Offering:
    """The offering of a programme that rows can be imported for."""
    return next(each for each in desk.imports.offerings() if each.programme.id == programme)


def run_for(desk: Desk, programme: str, rows: list[list[str]], heads: tuple[str, ...]) -> DryRun:
    """The dry run of rows for a programme."""
    return checked(desk, csv_bytes(rows, heads), participation=offering(desk, programme).participation)


def only(run: DryRun) -> Customer:
    """The customer of the only row."""
    [row] = run.rows
    assert row.findings == ()
    return row.customer


def test_only_accounts_that_begin_with_a_package_are_left_to_the_wizard(desk: Desk) -> None:
    assert {each.programme.id for each in desk.imports.offerings()} == {
        "cyber360",
        "email_cloud",
        "microsoft_csp",
    }
    assert {each.programme.id for each in desk.imports.skipped()} == {"essentials"}


def test_a_row_without_a_microsoft_domain_leaves_the_account_for_later(desk: Desk) -> None:
    row = [*customer_rows(1)[0], "Admin@Societe-0.fr", ""]
    customer = only(run_for(desk, "microsoft_csp", [row], MICROSOFT_HEADS))
    assert customer.microsoft == MicrosoftAccount(MicrosoftAccountKind.SKIPPED)
    assert customer.admin_user is not None
    assert (customer.admin_user.login_email, customer.admin_user.display_name) == (
        "Admin@societe-0.fr",
        "Élise Dupré",
    )


def test_a_microsoft_domain_names_the_account_that_there_is(desk: Desk) -> None:
    row = [*customer_rows(1)[0], "admin@societe-0.fr", "Contoso.onmicrosoft.com"]
    customer = only(run_for(desk, "microsoft_csp", [row], MICROSOFT_HEADS))
    assert customer.microsoft == MicrosoftAccount(
        MicrosoftAccountKind.EXISTING, country="FR", existing_domain="contoso.onmicrosoft.com"
    )


@pytest.mark.parametrize(
    ("admin", "domain", "cell", "code"),
    [
        ("", "", "J2", "admin.missing"),
        ("nobody", "", "J2", "email.at_missing"),
        ("a@b.fr", "contoso", "K2", "domain.no_suffix"),
    ],
)
def test_what_opens_a_microsoft_account_is_checked(
    desk: Desk, admin: str, domain: str, cell: str, code: str
) -> None:
    row = [*customer_rows(1)[0], admin, domain]
    assert cells(run_for(desk, "microsoft_csp", [row], MICROSOFT_HEADS)) == {cell: code}


def test_a_programme_that_protects_a_domain_asks_for_it(desk: Desk) -> None:
    heads = (*HEADS, "Domaine")
    rows = [[*row, domain] for row, domain in zip(customer_rows(2), ("societe-0.fr", ""), strict=True)]
    run = run_for(desk, "email_cloud", rows, heads)
    assert run.rows[0].customer.primary_domain == "societe-0.fr"
    assert cells(run) == {"J3": "domain.missing"}


def test_another_programme_guesses_the_columns_anew(desk: Desk) -> None:
    journey = ImportSession(desk.imports, desk.catalogue, FixedChoices())
    journey.set_programme(offering(desk, "cyber360").participation)
    content = csv_bytes([[*customer_rows(1)[0], "x.fr"]], (*HEADS, "Domaine"))
    journey.take(ReadFile(Path("clients.csv"), content, read_table(content)))
    assert (journey.columns[-1], journey.missing) == ("website", ())
    journey.set_programme(offering(desk, "email_cloud").participation)
    assert (journey.columns[-1], journey.missing) == ("primary_domain", ())
    journey.set_programme(offering(desk, "microsoft_csp").participation)
    assert (journey.columns[-1], journey.missing) == ("website", ("admin_user.login_email",))
