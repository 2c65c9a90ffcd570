"""Customers out of the desk, exact and harmless, and the same again when they are imported elsewhere."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.domain.customer.customer import (
    Address,
    BillingProfile,
    ContactRole,
    Customer,
    LifecycleStatus,
    PersonName,
    Phone,
)
from app.domain.errors import RuleViolation
from app.domain.ids import ContactId, CustomerId
from app.domain.texts import clean_text
from app.services.customer_form.customer_answers import answers_of, to_customer
from app.services.customers.customers import normal
from app.services.desk.desk import Desk
from app.services.queries.customer_filter import CustomerFilter, CustomerSort
from app.services.session.progress import Progress
from app.services.spreadsheets.dry_run import only_said
from app.services.spreadsheets.export import ExportOrder
from app.services.spreadsheets.mapping import guessed
from app.services.spreadsheets.reading import read_table
from app.services.spreadsheets.row_answers import Defaults
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page
from tests.support.companies import company

DEMO = 40


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = desk_in(tmp_path_factory.mktemp("desk"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def other_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A laptop that knows nobody of those who are exported."""
    opened = desk_in(tmp_path_factory.mktemp("other"))
    yield opened
    opened.close()


def saved(desk: Desk, folder: Path, order: ExportOrder, name: str = "out.csv") -> Path:
    path = folder / name
    desk.exports.save(order, path)
    return path


def rows_of(path: Path, separator: str = ";") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


def listed(desk: Desk, wanted: CustomerFilter) -> list[str]:
    """The names that the grid shows."""
    found = desk.queries.customers(wanted)
    return [row.name for row in found.page(0, found.count)]


@pytest.mark.parametrize(
    "wanted",
    [
        CustomerFilter(),
        CustomerFilter(sort=CustomerSort.CITY, descending=True),
        CustomerFilter(status=LifecycleStatus.PROSPECT, sort=CustomerSort.MONTHLY),
        CustomerFilter(letter="M"),
        CustomerFilter(text="ma"),
        CustomerFilter(text="ma", descending=True),
        CustomerFilter(text="ma", status=LifecycleStatus.INSTALLED, sort=CustomerSort.CONTRACT_END),
        CustomerFilter(contract_ends_before=date(2027, 6, 1), sort=CustomerSort.CONTRACT_END),
    ],
)
def test_an_export_has_the_rows_that_the_grid_shows_in_its_order(
    desk: Desk, tmp_path: Path, wanted: CustomerFilter
) -> None:
    path = saved(desk, tmp_path, ExportOrder(wanted, ("name",)))
    assert [row[0] for row in rows_of(path)[1:]] == listed(desk, wanted) != []


def test_columns_stand_as_they_are_asked_for_and_speak_the_language_of_the_rep(
    desk: Desk, tmp_path: Path
) -> None:
    order = ExportOrder(CustomerFilter(), ("city", "monthly", "name"))
    assert rows_of(saved(desk, tmp_path, order))[0] == ["Ville", "Montant mensuel", "Devise", "Nom"]


def test_figures_and_dates_are_exact(desk: Desk, tmp_path: Path) -> None:
    wanted = CustomerFilter(status=LifecycleStatus.INSTALLED)
    [row] = desk.queries.customers(wanted).page(0, 1)
    assert row.monthly is not None
    assert row.contract_end is not None
    order = ExportOrder(wanted, ("seats", "monthly", "contract"))
    amount = str(row.monthly.amount)
    french = rows_of(saved(desk, tmp_path, order))[1]
    assert french == [
        str(row.seats),
        amount.replace(".", ","),
        row.monthly.currency,
        row.contract_end.isoformat(),
    ]
    sheet = CalamineWorkbook.from_path(saved(desk, tmp_path, order, "out.xlsx")).get_sheet_by_index(0)
    seats, monthly, currency, end = sheet.to_python()[1]
    assert (seats, monthly, currency) == (row.seats, float(row.monthly.amount), row.monthly.currency)
    assert end == row.contract_end


def test_an_english_file_is_parted_by_commas(tmp_path: Path) -> None:
    desk = desk_in(tmp_path / "desk")
    desk.words.switch("en")
    path = saved(desk, tmp_path, ExportOrder(CustomerFilter(), ("name", "monthly")))
    desk.close()
    assert path.read_bytes().startswith(b"\xef\xbb\xbfName,Monthly amount,Currency\r\n")


def test_a_moment_is_in_the_time_of_the_reader(desk: Desk, tmp_path: Path) -> None:
    [row] = desk.queries.customers(CustomerFilter()).page(0, 1)
    assert row.changed_at is not None
    told = rows_of(saved(desk, tmp_path, ExportOrder(CustomerFilter(), ("changed",))))[1][0]
    assert datetime.strptime(told, "%Y-%m-%d %H:%M").astimezone() == row.changed_at.replace(
        second=0, microsecond=0
    )


def test_a_moment_of_summer_keeps_its_hour_in_winter(desk: Desk, tmp_path: Path) -> None:
    [row] = desk.queries.customers(CustomerFilter()).page(0, 1)
    summer = replace(desk.customers.get(row.id), changed_at=datetime(2026, 7, 14, 22, 30, tzinfo=UTC))
    desk.store.apply_page(page([fed(summer, 100_000, 9)]))
    told = rows_of(saved(desk, tmp_path, ExportOrder(CustomerFilter(), ("changed",))))[1][0]
    assert told == "2026-07-15 00:30"


def test_an_export_that_is_stopped_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("before")
    progress = Progress(lambda done, total: progress.cancel() if done else None)
    with pytest.raises(RuleViolation, match="cancelled"):
        desk.exports.save(ExportOrder(CustomerFilter()), path, progress)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.parametrize(("name", "code"), [("out.pdf", "table.format"), ("out", "table.format")])
def test_only_tables_are_written(desk: Desk, tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        saved(desk, tmp_path, ExportOrder(CustomerFilter()), name)
    assert refused.value.problems[0].code == code
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_a_folder_that_is_not_there_is_named(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        saved(desk, tmp_path / "nowhere", ExportOrder(CustomerFilter()), name)
    [problem] = refused.value.problems
    assert problem.code == "file.missing"
    assert problem.data["path"].endswith(name)


def test_selected_rows_are_copied_as_text_and_as_a_table(desk: Desk) -> None:
    rows = desk.queries.customers(CustomerFilter()).page(0, 3)
    copied = desk.exports.copy([row.id for row in rows], ("name", "city"))
    lines = list(csv.reader(io.StringIO(copied.text), delimiter="\t"))
    assert lines == [["Nom", "Ville"], *([row.name, row.city] for row in rows)]
    assert (copied.rows, copied.table.count("<tr>")) == (3, 4)
    assert f">{rows[0].city}</td>" in copied.table


def test_one_row_is_copied_without_heads(desk: Desk) -> None:
    [row] = desk.queries.customers(CustomerFilter()).page(0, 1)
    assert desk.exports.copy([row.id], ("name",)).text == f"{row.name}\r\n"


def test_too_many_rows_are_for_a_file(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match="too_many"):
        desk.exports.copy(["x"] * 10_001, ("name",))


# What people and machines put into names: quotes, separators, formulas, accents, other scripts.
_SIGNS = st.sampled_from(
    [*"\"';,\t\n\r=+-@|\\/<>&%#", "“", "é", "œ", "ß", "Ø", "שלום", "العربية", "漢字", "🙂", "_x0041_", " "]
)
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
TEXTS = st.lists(st.one_of(_SIGNS, _LETTERS), min_size=1, max_size=25).map("".join).filter(clean_text)
ONE_LINE = TEXTS.map(lambda text: " ".join(text.split())).filter(clean_text)
PLACES = st.sampled_from(
    [
        Address("FR", "1 rue X", "", "75002", "Paris"),
        Address("US", "1 Main St", "Suite 2", "94105", "San Francisco", "CA"),
        Address("CH", "Rue 1", "", "1201", "Genève"),
    ]
)
PHONES = st.sampled_from(
    [Phone(), Phone("+33", "240123456"), Phone("+1", "4155552671"), Phone("+33", "240123456", "12")]
)


@st.composite
def customers(draw: st.DrawFn, number: int = 0) -> Customer:
    """A customer that passes every rule, with anything for texts."""
    # A street of several lines is read into the two lines of an address: that is another test.
    place = replace(draw(PLACES), line1=draw(ONE_LINE), city=draw(TEXTS))
    is_french = place.country == "FR"
    people = tuple(
        b.contact(
            id=ContactId(f"contact-{at}"),
            name=PersonName(draw(TEXTS), draw(TEXTS)),
            email=f"person{at}@example{number}.fr",
            phone=draw(PHONES),
            fax=draw(PHONES),
            job_title=draw(TEXTS),
            roles=(ContactRole.PRIMARY, ContactRole.TECHNICAL) if at == 0 else draw(ROLES),
        )
        for at in range(draw(st.integers(1, 3)))
    )
    billing = draw(st.none() | st.builds(BillingProfile, TEXTS, TEXTS, PLACES))
    identity = replace(company(5_000 + number, draw(TEXTS)), vat_number="")
    return b.customer(
        identity=identity if is_french else replace(identity, registration_number=""),
        address=place,
        billing=billing,
        contacts=people,
        customer_type_id="eti",
        industry=draw(st.sampled_from(["", "health", "it"])),
        segment=draw(st.sampled_from(["", "1-9", "5000+"])),
        phone=draw(PHONES),
        website=draw(st.sampled_from(["", f"example{number}.fr"])),
    )


ROLES = st.sampled_from([(), (ContactRole.BILLING,), (ContactRole.TECHNICAL, ContactRole.ADMIN)])


@given(
    st.lists(st.data(), min_size=4, max_size=4),
    st.sampled_from(["csv", "xlsx"]),
    st.sampled_from(["fr", "en"]),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_exported_is_imported_as_it_was(
    desk: Desk,
    other_desk: Desk,
    tmp_path_factory: pytest.TempPathFactory,
    data: list[Any],
    format: str,
    language: str,
) -> None:
    channel = CustomerId(desk.identities.new())
    made = [
        replace(each.draw(customers(number)), id=CustomerId(desk.identities.new()), parent_id=channel)
        for number, each in enumerate(data)
    ]
    desk.store.apply_page(page(fed(each, place) for place, each in enumerate(made, start=1)))
    desk.words.switch(language)
    order = ExportOrder(CustomerFilter(parent_id=channel), with_profile=True)
    path = saved(desk, tmp_path_factory.mktemp("out"), order, f"out.{format}")
    desk.words.switch("fr")
    table = read_table(path.read_bytes())
    defaults = Defaults(other_desk.imports.offerings()[0].participation, "DE")
    run = other_desk.imports.check(table, guessed(table.heads), defaults)
    assert not run.findings
    read = {comparable(row.customer) for row in run.rows}
    assert read == {comparable(normal(to_customer(answers_of(each), each.sales_rep))) for each in made}


def comparable(customer: Customer) -> Customer:
    """What an export says of a customer."""
    people = tuple(replace(each, id=ContactId(str(at))) for at, each in enumerate(customer.contacts))
    blank = b.customer()
    return replace(
        only_said(customer),
        id=blank.id,
        contacts=people,
        parent_id=None,
        programme_id=blank.programme_id,
        partnership=blank.partnership,
        sales_rep=blank.sales_rep,
        changed_at=None,
    )
