"""Cells are corrected in the check: the row is held against everything again, and the file stays as it is."""

from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.kind import Kind
from app.services.desk.desk import Desk
from app.services.session.progress import Progress
from app.services.spreadsheets.dry_run import DryRun
from app.services.spreadsheets.import_session import Correction, ImportSession, read_file
from tests.support.caches import FixedChoices
from tests.support.companies import company
from tests.support.import_files import EMAIL, HEADS, POSTCODE, SIRET, cells, csv_bytes, customer_rows

NUMBER, CODE, ADDRESS = "identity.registration_number", "address.postal_code", "contacts.0.email"


def session_of(
    desk: Desk, path: Path, rows: list[list[str]], heads: tuple[str, ...] = HEADS
) -> ImportSession:
    """A session whose file was checked."""
    path.write_bytes(csv_bytes(rows, heads))
    session = ImportSession(desk.imports, desk.catalogue, FixedChoices())
    session.take(read_file(path))
    session.set_type(desk.catalogue.customer_types()[0].id)
    session.take_check(session.check(Progress()))
    return session


def corrected(session: ImportSession, row: int, field: str, text: str | None) -> DryRun:
    """The dry run after a correction."""
    session.correct(Correction(row, field, text))
    session.take_row(session.row_check(row)())
    assert session.checked is not None
    return session.checked


def test_a_corrected_cell_makes_a_good_row_and_is_what_is_imported(desk: Desk, tmp_path: Path) -> None:
    rows = customer_rows(3)
    rows[1][POSTCODE], rows[1][EMAIL] = "440", "nobody"
    path = tmp_path / "clients.csv"
    session = session_of(desk, path, rows)
    before = path.read_bytes()
    assert session.ready == 0
    run = corrected(session, 3, CODE, "44100")
    assert cells(run) == {"H3": "email.at_missing"}
    assert not corrected(session, 3, ADDRESS, "somebody@societe-1.fr").bad
    assert (session.corrected, session.ready) == (2, 3)
    ids = session.confirm(Progress())
    known = desk.store.load(Kind.CUSTOMER, ids[1])
    assert isinstance(known, Customer)
    assert (known.address.postal_code, known.contacts[0].email) == ("44100", "somebody@societe-1.fr")
    assert path.read_bytes() == before


def test_what_no_column_says_can_be_typed(desk: Desk, tmp_path: Path) -> None:
    rows = [row[:1] + row[2:] for row in customer_rows(1)]
    session = session_of(desk, tmp_path / "clients.csv", rows, HEADS[:1] + HEADS[2:])
    assert session.checked is not None
    [found] = session.checked.findings
    assert (found.cell, found.field) == ("2", NUMBER)
    assert not corrected(session, 2, found.source, company(0).registration_number).bad


def test_a_correction_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    rows = customer_rows(1)
    rows[0][POSTCODE] = "440"
    session = session_of(desk, tmp_path / "clients.csv", rows)
    assert not corrected(session, 2, CODE, "44000").bad
    assert cells(corrected(session, 2, CODE, "4")) == {"D2": "postcode.format"}
    assert session.take_back() == Correction(2, CODE, "44000")
    assert session.take_back() == Correction(2, CODE, None)
    session.take_row(session.row_check(2)())
    assert session.checked is not None
    assert [found.value for found in session.checked.findings] == ["440"]
    assert (session.last_correction, session.corrected) == (None, 0)


def test_a_corrected_row_is_held_against_the_others(desk: Desk, tmp_path: Path) -> None:
    rows = customer_rows(3)
    rows[2][SIRET] = rows[0][SIRET]
    session = session_of(desk, tmp_path / "clients.csv", rows)
    assert session.checked is not None
    assert cells(session.checked) == {"B4": "import.row_same_registration"}
    # The first of the two gets another number: the later one is alone then.
    assert not corrected(session, 2, NUMBER, company(7).registration_number).bad
    assert cells(corrected(session, 3, NUMBER, company(7).registration_number)) == {
        "B3": "import.row_same_registration"
    }


def test_another_file_knows_nothing_of_the_corrections(desk: Desk, tmp_path: Path) -> None:
    session = session_of(desk, tmp_path / "clients.csv", customer_rows(1))
    corrected(session, 2, CODE, "4")
    (tmp_path / "others.csv").write_bytes(csv_bytes(customer_rows(1)))
    session.take(read_file(tmp_path / "others.csv"))
    assert session.corrected == 0
    assert not session.check(Progress()).bad


@pytest.mark.parametrize("text", ["Atelier du Quai", "atelier DU quai"])
def test_a_person_who_is_given_a_company_becomes_its_contact(desk: Desk, tmp_path: Path, text: str) -> None:
    heads = (*HEADS, "is_company", "Company of the person")
    rows = [[*customer_rows(1)[0], "True", ""], [*customer_rows(2)[1], "False", ""]]
    rows[0][0] = "Atelier du Quai"
    session = session_of(desk, tmp_path / "clients.csv", rows, heads)
    assert session.checked is not None
    assert cells(session.checked) == {"J3": "import.person_row"}
    run = corrected(session, 3, "row.belongs_to", text)
    assert [len(row.customer.contacts) for row in run.rows] == [2]
    assert [(note.row, note.problem.data["row"]) for note in run.notes] == [(3, "2")]
