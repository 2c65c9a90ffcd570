"""Files of other programs are read without a column mapped by hand, each with what only it lacks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.services.desk.desk import Desk
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.heads import known_exports, recognised
from app.services.spreadsheets.mapping import guessed, missing_fields, recalled, remembering
from app.services.spreadsheets.reading import Table, read_table
from app.services.spreadsheets.row_answers import Defaults
from app.services.spreadsheets.row_people import in_two
from tests.support.caches import desk_in

EXPORTS = Path(__file__).parent / "exports"
FOSSE = ("FR", "1 quai de la Fosse", "44000", "Nantes", "")
SUMMIT = ("US", "371 Summit Road", "80202", "Denver", "CO")
QUAY = ("GB", "1 Quay Street", "EC1Y 8SY", "London", "")
LANE = ("GB", "2 Mill Lane", "EC1Y 8SY", "London", "")
NOBODY = {"contacts.0.name.last": "last_name.missing", "contacts.0.email": "email.missing"}
"""What the exports of companies lack that have no people in them."""
BOB, ANN = "Bob Carter, Ops Manager", "Ann Reed, Buyer"
QUAI, JOINERY, HARBOUR = "Atelier du Quai", "Quayside Joinery", "Harbour Tools"

CASES: list[tuple[str, str, list[tuple[object, ...]], dict[str, str]]] = [
    ("hubspot_companies", "HubSpot, companies", [(JOINERY, SUMMIT, [])], NOBODY),
    ("hubspot_entreprises", "HubSpot, entreprises", [(QUAI, FOSSE, [])], NOBODY),
    (
        "hubspot_contacts",
        "HubSpot, contacts",
        [
            (JOINERY, SUMMIT, ["Bob Carter, Operations Manager", ANN]),
            ("Mill Lane Ltd", LANE, ["Joe Mill"]),
        ],
        {},
    ),
    (
        "salesforce_accounts",
        "Salesforce, accounts",
        [(JOINERY, SUMMIT, [BOB]), ("Mill Lane Ltd", LANE, ["Joe Mill, Director"])],
        {},
    ),
    (
        "salesforce_comptes",
        "Salesforce, comptes",
        [(QUAI, FOSSE, ["Anne Meunier, Directrice technique"])],
        {},
    ),
    ("salesforce_contacts", "Salesforce, contacts", [(JOINERY, SUMMIT, [BOB, ANN])], {}),
    (
        "odoo_technical",
        "Odoo, by technical names",
        [
            (QUAI, FOSSE, ["Contact", "Anne Meunier, Directrice technique"]),
            (JOINERY, SUMMIT, ["Bob"]),
            ("Paul Seul", ("FR", "3 rue Haute", "44000", "Nantes", ""), ["Paul"]),
        ],
        {"row.is_company": "import.person_row", "identity.registration_number": "registration.missing"},
    ),
    ("odoo_francais", "Odoo, by French names", [(QUAI, FOSSE, ["Anne Meunier"])], {}),
    ("odoo_english", "Odoo, by English names", [(f"{HARBOUR} Ltd", QUAY, ["Ann"])], {}),
    ("dolibarr", "Dolibarr", [(QUAI, FOSSE, ["Anne Meunier"])], {}),
    ("outlook", "Outlook", [(JOINERY, SUMMIT, [BOB])], {}),
    (
        "outlook_francais",
        "Outlook, en français",
        [(HARBOUR, QUAY, ["Ann Miller, Directrice", "Tom Baker, Acheteur"])],
        {},
    ),
    ("zoho_accounts", "Zoho CRM, accounts", [(JOINERY, SUMMIT, [])], NOBODY),
    ("zoho_contacts", "Zoho CRM, contacts", [(JOINERY, SUMMIT, [BOB])], {}),
    (
        "wave",
        "Wave",
        [("Lakeside Studio Ltd.", ("CA", "1 Example St.", "M5V 0A1", "Toronto", "ON"), ["Jamie Rivera"])],
        {},
    ),
    (
        "sirene",
        "Sirene, fichier des établissements",
        [("ATELIER DU QUAI", ("FR", "1 B QUAI DE LA FOSSE", "44000", "NANTES", ""), [])],
        NOBODY,
    ),
    (
        "partner_center",
        "Partner Center",
        [(QUAI, ("FR", "", "", "", ""), [])],
        {
            **NOBODY,
            "identity.registration_number": "registration.missing",
            "address.line1": "street.missing",
            "address.city": "city.missing",
            "address.postal_code": "postcode.missing",
        },
    ),
    ("pipedrive_organizations", "Pipedrive, organizations", [(JOINERY, SUMMIT, [])], NOBODY),
    ("pipedrive_people", "Pipedrive, people", [(JOINERY, SUMMIT, [BOB])], {}),
]
"""File, program, what its rows are (company, place, people), and what they lack, by field."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all of the files: nothing is written."""
    opened = desk_in(tmp_path_factory.mktemp("desk"))
    yield opened
    opened.close()


def table_of(name: str) -> Table:
    """The table of a file."""
    return read_table((EXPORTS / f"{name}.csv").read_bytes())


def run_of(desk: Desk, name: str, programme: int = 0) -> DryRun:
    """The dry run of a file as its heads are guessed."""
    table = table_of(name)
    offering = desk.imports.offerings()[programme]
    told = Defaults(offering.participation, "FR", desk.catalogue.customer_types()[0].id)
    return desk.imports.check(table, guessed(table.heads, {}, (), table.cells), told)


def said(customer: Customer) -> tuple[object, ...]:
    """A customer as the cases have it."""
    at = customer.address
    people = [
        f"{each.name.full}, {each.job_title}" if each.job_title else each.name.full
        for each in customer.contacts
        if each.name.full
    ]
    place = (at.country, at.line1, at.postal_code, at.city, at.region)
    return customer.identity.name, place, people


@pytest.mark.parametrize(("name", "tool", "customers", "lacking"), CASES)
def test_an_export_is_read_without_a_column_mapped_by_hand(
    desk: Desk, name: str, tool: str, customers: list[tuple[object, ...]], lacking: dict[str, str]
) -> None:
    found = recognised(table_of(name).heads)
    assert found is not None
    assert found.tool == tool
    run = run_of(desk, name)
    assert [said(row.customer) for row in run.rows] == customers
    assert {each.field: each.problem.code for each in run.findings} == lacking


def test_every_known_export_but_the_template_of_one_has_a_file() -> None:
    assert {tool for _, tool, _, _ in CASES} | {"Dolibarr, with the names of its columns"} == {
        each.tool for each in known_exports()
    }
    assert {each.stem for each in EXPORTS.iterdir()} == {name for name, _, _, _ in CASES}


def test_company_and_billing_address_are_told_apart(desk: Desk) -> None:
    elsewhere, same = (row.customer.billing for row in run_of(desk, "salesforce_accounts").rows)
    assert elsewhere is not None
    assert (elsewhere.name, elsewhere.address.line1, elsewhere.address.line2) == (
        JOINERY,
        "PO Box 44",
        "Accounts payable, West wing",
    )
    assert same is None


def test_a_problem_of_an_address_that_moved_is_at_the_column_that_says_it(desk: Desk) -> None:
    table = read_table(
        b"Account Name,Billing Street,Billing Zip/Postal Code,Billing Country,First Name,Last Name,Email\n"
        b"Quayside,1 Road,802,United States,Bob,Carter,bob@quayside.com\n"
    )
    told = Defaults(desk.imports.offerings()[0].participation, "FR", desk.catalogue.customer_types()[0].id)
    run = desk.imports.check(table, guessed(table.heads, {}, (), table.cells), told)
    found = [(each.cell, each.problem.code) for each in run.findings]
    assert ("C2", "postcode.format") in found


def test_a_street_of_three_columns_and_of_several_lines_has_two(desk: Desk) -> None:
    lines = {
        name: (row.customer.address.line1, row.customer.address.line2)
        for name in ("outlook", "dolibarr", "sirene")
        for row in run_of(desk, name).rows
    }
    assert lines == {
        "outlook": ("371 Summit Road", "Suite 4, Back door"),
        "dolibarr": ("1 quai de la Fosse", "Bâtiment C, 2e étage"),
        "sirene": ("1 B QUAI DE LA FOSSE", "BATIMENT C"),
    }


@pytest.mark.parametrize(
    ("values", "job"),
    [
        (["Mr", "Mme"], None),
        (["Dr.", ""], None),
        (["Ops Manager", "Mr"], "contacts.0.job_title"),
        (["Directrice"], "contacts.0.job_title"),
        ([], "contacts.0.job_title"),
    ],
)
def test_a_title_is_a_function_or_how_somebody_is_addressed_by_its_values(
    values: list[str], job: str | None
) -> None:
    rows = [["Firm", each] for each in values]
    assert guessed(["Company", "Title"], {}, (), rows)[1] == job


def test_a_function_goes_before_a_title() -> None:
    assert guessed(["Title", "Job title"], {}, (), [["Boss", "Buyer"]]) == (None, "contacts.0.job_title")


def test_each_program_has_a_memory_of_its_own() -> None:
    heads = table_of("salesforce_contacts").heads
    columns = guessed(heads)
    changed = tuple(None if id == "contacts.0.fax" else id for id in columns)
    layouts = remembering({}, heads, changed)
    assert guessed(heads, recalled(layouts, heads)) == changed
    assert recalled(layouts) == {}


def test_what_a_billing_address_says_is_not_missed() -> None:
    assert missing_fields(guessed(table_of("zoho_accounts").heads)) == ("contacts.0.email",)


def test_a_tenant_is_a_microsoft_account_and_no_website(desk: Desk) -> None:
    [row] = run_of(desk, "partner_center").rows
    assert row.customer.website == ""
    [microsoft] = [
        at for at, each in enumerate(desk.imports.offerings()) if each.programme.id == "microsoft_csp"
    ]
    table = table_of("partner_center")
    pages = frozenset({"microsoft_account"})
    assert "microsoft.existing_domain" in guessed(table.heads, {}, pages, table.cells)
    assert microsoft >= 0


@pytest.mark.parametrize(
    ("full", "name"),
    [
        ("Anne Meunier", ("Anne", "Meunier")),
        ("MEUNIER Anne", ("Anne", "MEUNIER")),
        ("Meunier, Anne", ("Anne", "Meunier")),
        ("Mme Anne de la Tour", ("Anne", "de la Tour")),
        ("Jean-Pierre Dupont", ("Jean-Pierre", "Dupont")),
        ("Béné", ("", "Béné")),
    ],
)
def test_a_whole_name_is_a_first_and_a_last_one(full: str, name: tuple[str, str]) -> None:
    assert in_two(full) == name
