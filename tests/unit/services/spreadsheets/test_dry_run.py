"""What an import would do: every bad row and cell is named, and nothing is written."""

from collections.abc import Callable

import pytest

from app.domain.customer.customer import Contact, ContactRole, Customer, LegalIdentity, Phone
from app.domain.document import Kind
from app.services.desk.desk import Desk
from app.services.session.progress import Progress
from tests.support.companies import company
from tests.support.desk import customer_named
from tests.support.import_files import EMAIL, HEADS, POSTCODE, SIRET, cells, checked, csv_bytes, customer_rows

NAME, STREET, CITY, LAST, PHONE = 0, 2, 4, 6, 8


def test_a_row_becomes_the_customer_that_the_wizard_would_make(desk: Desk) -> None:
    rows = [
        [
            "  Ateliers\n Dupré ",
            "732 829 320 00074",
            "12 rue X",
            "F-44000",
            " Nantes",
            "Élise",
            "Dupré",
            "mailto:E.D@X.FR",
            "02.40.12.34.56",
        ]
    ]
    [row] = checked(desk, csv_bytes(rows)).rows
    customer = row.customer
    assert not row.findings
    assert customer.identity == LegalIdentity("Ateliers Dupré", "73282932000074", "FR44732829320")
    assert (customer.address.postal_code, customer.address.city) == ("44000", "Nantes")
    assert customer.phone == Phone("+33", "240123456")
    [contact] = customer.contacts
    assert (contact.name.full, contact.email) == ("Élise Dupré", "E.D@x.fr")
    assert contact.roles == (ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.TECHNICAL)
    assert customer.sales_rep == desk.account.sales_rep


@pytest.mark.parametrize(
    ("column", "value", "cell", "code"),
    [
        (NAME, "", "A2", "name.missing"),
        (NAME, "x" * 201, "A2", "text.too_long"),
        (SIRET, "", "B2", "registration.missing"),
        (SIRET, "123", "B2", "siret.length"),
        (SIRET, "73282932000075", "B2", "siret.check_digit"),
        (STREET, "", "C2", "street.missing"),
        (POSTCODE, "440", "D2", "postcode.format"),
        (CITY, "", "E2", "city.missing"),
        (LAST, "", "G2", "last_name.missing"),
        (EMAIL, "", "H2", "email.missing"),
        (EMAIL, "nobody", "H2", "email.at_missing"),
        (SIRET, "9,87E+13", "B2", "number.shortened"),
        (SIRET, "9.87000011E13", "B2", "number.shortened"),
        (SIRET, "5520013000013", "B2", "siret.length"),
        (CITY, "#N/A", "E2", "import.formula_failed"),
        (NAME, "#NOM?", "A2", "import.formula_failed"),
        (PHONE, "12", "I2", "phone.too_short"),
        (PHONE, "call me", "I2", "phone.letters"),
    ],
)
def test_a_bad_cell_is_named_with_what_is_wrong(
    desk: Desk, column: int, value: str, cell: str, code: str
) -> None:
    [row] = customer_rows(1)
    row[column] = value
    assert cells(checked(desk, csv_bytes([row]))) == {cell: code}


@pytest.mark.parametrize(
    ("head", "value", "code"),
    [
        ("Pays", "Atlantide", "country.unknown"),
        ("Type", "Inconnu", "choice.unknown"),
        ("Effectif", "beaucoup", "choice.unknown"),
        ("Contact 1 : rôles", "chef", "choice.unknown"),
        ("Site web", "192.168.0.1", "domain.ip"),
        ("TVA", "FR00000000000", "vat.check_digit"),
    ],
)
def test_what_is_none_of_the_choices_is_named(desk: Desk, head: str, value: str, code: str) -> None:
    rows = [[*row, value] for row in customer_rows(1)]
    found = cells(checked(desk, csv_bytes(rows, (*HEADS, head))))
    assert found["J2"] == code
    assert set(found) <= {"J2", "I2", "D2", "B2"}, "with no country, what depends on it may be named too"


@pytest.mark.parametrize(
    ("head", "value", "read"),
    [
        ("Country", "fr", lambda c: c.address.country == "FR"),
        ("Pays", "France", lambda c: c.address.country == "FR"),
        ("Pays", "FRA", lambda c: c.address.country == "FR"),
        ("Type", "eti", lambda c: c.customer_type_id == "eti"),
        ("Industry", "Santé", lambda c: c.industry == "health"),
        ("Secteur", "Health", lambda c: c.industry == "health"),
        ("Effectif", "120", lambda c: c.segment == "50-249"),
        ("Effectif", "5 000", lambda c: c.segment == "5000+"),
        ("Taille", "10 à 49 salariés", lambda c: c.segment == "10-49"),
        (
            "Rôle",
            "technique, principal",
            lambda c: c.contacts[0].roles == (ContactRole.PRIMARY, ContactRole.TECHNICAL),
        ),
        ("Contact 2: last name", "Roy", lambda c: False),
    ],
)
def test_choices_are_understood_in_either_language(
    desk: Desk, head: str, value: str, read: Callable[[Customer], bool]
) -> None:
    [row] = checked(desk, csv_bytes([[*customer_rows(1)[0], value]], (*HEADS, head))).rows
    assert read(row.customer) or head.startswith("Contact 2")
    assert [found.problem.code for found in row.findings] == (["email.missing"] if "2" in head else [])


def test_the_problem_of_a_later_contact_is_at_its_own_column(desk: Desk) -> None:
    heads = (*HEADS, "Contact 3 : nom", "Contact 3 : e-mail")
    run = checked(desk, csv_bytes([[*customer_rows(1)[0], "Roy", "nobody"]], heads))
    assert cells(run) == {"K2": "email.at_missing"}


def test_a_formula_of_an_export_is_read_as_the_text_that_it_was(desk: Desk) -> None:
    [row] = customer_rows(1)
    row[NAME], row[PHONE] = "'=cmd|' /C calc'!A0", "'+33 2 40 12 34 56"
    [read] = checked(desk, csv_bytes([row])).rows
    assert read.customer.identity.name == "=cmd|' /C calc'!A0"
    assert read.customer.phone == Phone("+33", "240123456")


def test_a_customer_that_is_there_blocks_its_row(desk: Desk) -> None:
    known = customer_named(desk, "Maison Corbière")
    rows = customer_rows(2)
    rows[1][SIRET] = known.identity.registration_number
    run = checked(desk, csv_bytes(rows))
    assert cells(run) == {"B3": "customer.duplicate"}
    assert "Maison Corbière" in desk.words.problem(run.findings[0].problem)


def test_a_number_that_stands_twice_in_the_file_blocks_the_later_row(desk: Desk) -> None:
    rows = customer_rows(4)
    rows[3][SIRET] = rows[1][SIRET]
    run = checked(desk, csv_bytes(rows))
    assert cells(run) == {"B5": "import.row_same_registration"}
    assert run.findings[0].problem.data["row"] == "3"


def test_what_may_be_the_same_company_is_a_warning_that_blocks_nothing(desk: Desk) -> None:
    rows = customer_rows(2)
    rows[1][SIRET] = company(0).registration_number[:9] + "00028"
    rows[1][NAME] = rows[0][NAME]
    run = checked(desk, csv_bytes(rows))
    assert not run.bad or {found.problem.code for found in run.findings} == {"siret.check_digit"}
    assert [found.problem.code for found in run.warnings] == ["import.row_same_siren"]


def test_what_is_only_doubtful_about_a_value_stands_at_its_cell_and_blocks_nothing(desk: Desk) -> None:
    [row] = customer_rows(1)
    run = checked(desk, csv_bytes([[*row, "ateliers.nosuchending"]], [*HEADS, "Site web"]))
    assert not run.bad
    [warning] = run.warnings
    assert (warning.problem.code, warning.column) == ("domain.suffix_unknown", len(HEADS))


def test_cells_beyond_the_head_are_a_problem_of_the_row(desk: Desk) -> None:
    [row] = customer_rows(1)
    assert cells(checked(desk, csv_bytes([[*row, "and", "more"]]))) == {"2": "import.more_cells"}


def test_without_a_type_every_row_lacks_one(desk: Desk) -> None:
    assert cells(checked(desk, csv_bytes(customer_rows(1)), customer_type_id=None)) == {
        "2": "customer_type.missing"
    }


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    before = desk.store.load_all(Kind.CUSTOMER)
    checked(desk, csv_bytes(customer_rows(20)))
    assert desk.store.load_all(Kind.CUSTOMER) == before
    assert desk.store.queue_counts().to_send == 0


def test_an_import_says_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    progress.begin(1_000)
    for _ in range(1_000):
        progress.step()
    assert (told[0], told[-1], len(told)) == ((0, 1_000), (1_000, 1_000), 101)
    progress.cancel()
    with pytest.raises(Exception, match="cancelled"):
        progress.step()


def test_nobody_is_made_of_an_empty_contact(desk: Desk) -> None:
    heads = (*HEADS, "Contact 2 : prénom", "Contact 2 : nom")
    [row] = checked(desk, csv_bytes([[*customer_rows(1)[0], " ", ""]], heads)).rows
    contacts: tuple[Contact, ...] = row.customer.contacts
    assert len(contacts) == 1
    assert contacts[0].roles
