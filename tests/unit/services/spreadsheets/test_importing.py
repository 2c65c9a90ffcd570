"""A confirmed import: all of its customers, queued in the order of the file, or none of them."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.commands.commands import CreateCustomer
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.progress import Progress
from app.services.session.settings import Settings
from app.services.spreadsheets.import_session import ImportSession, read_file
from app.services.spreadsheets.importing import save_findings
from app.services.spreadsheets.reading import read_table
from tests.support import builders as b
from tests.support.caches import FixedChoices, desk_in
from tests.support.companies import company
from tests.support.import_files import SIRET, checked, csv_bytes, customer_rows
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).parents[4]


def names(desk: Desk) -> list[str]:
    """The imported customers in the cache, in the order of names."""
    found = desk.queries.customers(CustomerFilter(text="societe"))
    return [row.name for row in found.page(0, found.count)]


def queued(desk: Desk) -> list[str]:
    """The names in the commands that wait, in their order."""
    waiting = desk.store.take_batch(max_ops=10_000, max_bytes=1 << 30)
    commands = [each.command for each in waiting]
    return [each.customer.identity.name for each in commands if isinstance(each, CreateCustomer)]


def test_confirmed_customers_are_prospects_of_the_rep_queued_in_the_order_of_the_file(desk: Desk) -> None:
    rows = list(reversed(customer_rows(600)))
    written = desk.imports.confirm(checked(desk, csv_bytes(rows)))
    assert len(written) == len(set(written)) == 600
    assert queued(desk) == [row[0] for row in rows]
    last = desk.customers.get(written[-1])
    assert (last.identity.name, last.status) == ("Société n° 0", LifecycleStatus.PROSPECT)
    assert (last.sales_rep, last.changed_at) == (desk.account.sales_rep, desk.clock.now())
    assert names(desk)[:2] == ["Société n° 0", "Société n° 1"]


def test_bad_rows_are_left_out_only_when_the_rep_says_so(desk: Desk) -> None:
    rows = customer_rows(3)
    rows[1][SIRET] = "123"
    run = checked(desk, csv_bytes(rows))
    with pytest.raises(RuleViolation, match="bad_rows"):
        desk.imports.confirm(run)
    assert names(desk) == []
    assert len(desk.imports.confirm(run, leave_out_bad=True)) == 2
    assert names(desk) == ["Société n° 0", "Société n° 2"]


def test_nothing_is_written_of_an_import_that_is_stopped(desk: Desk) -> None:
    run = checked(desk, csv_bytes(customer_rows(600)))
    progress = Progress(lambda done, total: progress.cancel() if done else None)
    with pytest.raises(RuleViolation, match="cancelled"):
        desk.imports.confirm(run, progress=progress)
    assert (names(desk), desk.store.queue_counts().to_send) == ([], 0)
    assert len(desk.imports.confirm(run)) == 600


def test_an_import_is_confirmed_once(desk: Desk) -> None:
    run = checked(desk, csv_bytes(customer_rows(3)))
    desk.imports.confirm(run)
    with pytest.raises(RuleViolation, match="duplicate"):
        desk.imports.confirm(run)
    assert desk.store.queue_counts().to_send == 3


def test_who_came_in_since_the_check_stops_the_import(desk: Desk) -> None:
    run = checked(desk, csv_bytes(customer_rows(3)))
    desk.customers.create(
        b.customer(id=CustomerId(desk.identities.new()), identity=company(1, "Somebody"), website="")
    )
    with pytest.raises(RuleViolation) as refused:
        desk.imports.confirm(run)
    assert [problem.data["name"] for problem in refused.value.problems] == ["Somebody"]
    assert names(desk) == []


def test_a_viewer_imports_nothing(tmp_path: Path) -> None:
    desk = desk_in(tmp_path, who="viewer")
    with pytest.raises(RuleViolation, match="reads_only"):
        ImportSession(desk.imports, desk.catalogue, desk.choices)
    desk.close()


def test_a_customer_that_is_there_is_not_created_twice(desk: Desk) -> None:
    customer = next(each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    with pytest.raises(RuleViolation, match="exists"), desk.store.write() as work:
        work.create_customers([customer])


@pytest.mark.parametrize("written", [0, 250, 1_000])
def test_a_process_killed_while_it_writes_has_written_nothing(tmp_path: Path, written: int) -> None:
    process = ReadyPython(
        [sys.executable, "-m", "tests.support.import_process", str(tmp_path), str(written)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == str(written)
    process.kill()
    process.wait()
    process.stdout.close()
    desk = desk_in(tmp_path)
    assert (names(desk), desk.store.queue_counts().to_send) == ([], 0)
    assert len(desk.imports.confirm(checked(desk, csv_bytes(customer_rows(1_000))))) == 1_000
    assert len(queued(desk)) == 1_000
    desk.close()


def test_the_list_of_problems_is_saved_with_cell_value_and_sentence(desk: Desk, tmp_path: Path) -> None:
    rows = customer_rows(3)
    rows[1][SIRET] = "=1"
    table = read_table(csv_bytes(rows))
    path = tmp_path / "problems.csv"
    assert save_findings(checked(desk, csv_bytes(rows)), table, path, desk.words) == 1
    saved = read_table(path.read_bytes())
    assert saved.heads[:4] == ("Ligne", "Cellule", "Colonne", "Valeur")
    assert saved.rows[0].cells[:4] == ("3", "B3", "SIRET", "=1")
    assert "'=1" in path.read_text(encoding="utf-8-sig")
    assert saved.rows[0].cells[4].startswith("Un SIRET")


def test_the_next_file_with_the_same_heads_is_read_in_the_same_way(desk: Desk, tmp_path: Path) -> None:
    class KeptChoices:
        settings = Settings()

        def change_settings(self, change: Callable[[Settings], Settings]) -> None:
            self.settings = change(self.settings)

    choices, path = KeptChoices(), tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(2), ("Qui", *"BCDEFGHI")))
    journey = ImportSession(desk.imports, desk.catalogue, choices)
    journey.take(read_file(path))
    assert journey.columns[0] is None
    for place, field in enumerate(checked_columns()):
        journey.choose(place, field)
    journey.set_type(desk.catalogue.customer_types()[0].id)
    journey.take_check(journey.check(Progress()))
    assert journey.ready == 2
    assert len(journey.confirm(Progress())) == 2
    again = ImportSession(desk.imports, desk.catalogue, choices)
    again.take(replace(read_file(path), path=tmp_path / "next.csv"))
    assert again.columns == checked_columns()


def test_a_file_that_changed_since_it_was_checked_is_not_imported(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(csv_bytes(customer_rows(2)))
    journey = ImportSession(desk.imports, desk.catalogue, FixedChoices())
    journey.take(read_file(path))
    journey.set_type(desk.catalogue.customer_types()[0].id)
    journey.take_check(journey.check(Progress()))
    path.write_bytes(csv_bytes(customer_rows(3)))
    with pytest.raises(RuleViolation, match="file_changed"):
        journey.confirm(Progress())
    assert names(desk) == []
    path.unlink()
    assert len(journey.confirm(Progress())) == 2, "what was on a stick is not needed any more"


def checked_columns() -> tuple[str, ...]:
    """The fields of the file's columns."""
    return (
        "identity.name",
        "identity.registration_number",
        "address.line1",
        "address.postal_code",
        "address.city",
        "contacts.0.name.first",
        "contacts.0.name.last",
        "contacts.0.email",
        "phone",
    )
