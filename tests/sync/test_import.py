"""A thousand customers from a file to the portal, three of them bad at first."""

from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.services.queries.customer_filter import CustomerFilter
from app.services.spreadsheets.reading import column_letters
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.import_files import EMAIL, POSTCODE, SIRET, cells, checked, csv_bytes, customer_rows

ROWS = 1_000


@pytest.mark.long
def test_three_bad_rows_are_named_and_the_corrected_file_reaches_the_portal_once(tmp_path: Path) -> None:
    clock = FixedClock()
    rows = customer_rows(ROWS)
    bad = {17: (SIRET, "123"), 500: (POSTCODE, "4"), 999: (EMAIL, "nobody")}
    right = {at: rows[at][column] for at, (column, _) in bad.items()}
    for at, (column, value) in bad.items():
        rows[at][column] = value
    with demo_portal(tmp_path, clock) as portal:
        desk = desk_on(portal, tmp_path / "claire", "rep", clock)
        run = checked(desk, csv_bytes(rows))
        assert list(cells(run)) == [f"{column_letters(column)}{at + 2}" for at, (column, _) in bad.items()]
        for at, value in right.items():
            rows[at][bad[at][0]] = value
        written = desk.imports.confirm(checked(desk, csv_bytes(rows)))
        while desk.store.queue_counts().to_send:
            desk.sync.run_once()
        desk.sync.run_once()
        assert desk.store.queue_counts().attention == 0
        colleague = desk_on(portal, tmp_path / "hugo", "rep2", clock)
        theirs = [each for each in colleague.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]
        assert sorted(each.id for each in theirs if each.id in set(written)) == sorted(written)
        assert colleague.queries.customers(CustomerFilter(text="societe n")).count == ROWS
        colleague.close()
        desk.close()
