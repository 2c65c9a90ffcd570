"""Customers exported and imported on the command line, against a running portal."""

from pathlib import Path

import pytest

from app.services.spreadsheets.reading import read_table
from portal.demo.serving import DemoPortal, demo_portal
from tests.support.import_files import (
    EMAIL,
    HEADS,
    SIRET,
    WHOLE_EMAIL,
    WHOLE_HEADS,
    WHOLE_POSTCODE,
    WHOLE_SIRET,
    csv_bytes,
    customer_rows,
    whole_rows,
)
from tests.unit.cli.conftest import CUSTOMERS, CommandLine, listed, require, signed_in

TYPED = (*HEADS, "Type")


@pytest.fixture(scope="module")
def laptop(portal: DemoPortal, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A laptop of these tests alone: they add customers."""
    return signed_in(portal, tmp_path_factory.mktemp("home"))


def rows(count: int, start: int = 0) -> list[list[str]]:
    return [[*row, "ETI"] for row in customer_rows(count, start)]


def write(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_customers_are_exported_with_their_whole_profiles(
    desk: CommandLine, tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"out.{suffix}"
    told = require(desk("customer", "export", str(file), "--json")).json
    assert told == {"rows": CUSTOMERS, "file": str(file)}
    table = read_table(file.read_bytes())
    assert len(table.rows) == CUSTOMERS
    assert {"Name", "Status", "Postal code", "Contact 1: e-mail"} <= set(table.heads)


def test_an_export_is_narrowed_as_the_list_is(desk: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    require(desk("customer", "export", str(file), "--status", "prospect", "--columns", "city,name"))
    found = listed(desk("customer", "list", "--status", "prospect", "--json"), "customers")
    assert [row.cells for row in read_table(file.read_bytes()).rows] == [
        (each["city"], each["name"]) for each in found
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("out.pdf",), "table.format"),
        (("out.csv", "--columns", "name,shoe_size"), "choice.unknown"),
        (("nowhere/out.csv",), "file.missing"),
    ],
)
def test_an_export_that_cannot_be_is_refused(
    desk: CommandLine, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    file, *others = arguments
    answer = require(desk("customer", "export", str(tmp_path / file), *others, "--json"), exit_code=1)
    assert answer.json["problems"][0]["code"] == code


def test_a_dry_run_names_each_bad_cell_and_writes_nothing(laptop: CommandLine, tmp_path: Path) -> None:
    bad = rows(3)
    bad[0][SIRET], bad[2][EMAIL] = "123", "nobody"
    file = write(tmp_path / "in.csv", csv_bytes(bad, TYPED, encoding="cp1252"))
    answer = require(
        laptop("customer", "import", file, "--dry-run", "--programme", "cyber360", "--json"), exit_code=1
    )
    told = answer.json
    assert (told["rows"], told["good"], told["bad"], told["created"]) == (3, 1, 2, [])
    assert (told["encoding"], told["separator"]) == ("cp1252", ";")
    assert [(each["cell"], each["column"], each["value"], each["code"]) for each in told["problems"]] == [
        ("B2", "SIRET", "123", "siret.length"),
        ("H4", "Courriel", "nobody", "email.at_missing"),
    ]
    told = require(laptop("customer", "import", file, "--programme", "cyber360"), exit_code=1)
    assert "B2: 123: A SIRET has 14 digits" in told.err
    assert "Nothing was written." in told.out
    assert not listed(laptop("customer", "list", "--search", "société", "--json"), "customers")


def test_a_good_file_is_imported_and_sent(laptop: CommandLine, tmp_path: Path) -> None:
    file = write(tmp_path / "in.csv", csv_bytes(rows(3, start=100), TYPED))
    dry = require(laptop("customer", "import", file, "--dry-run", "--programme", "cyber360", "--json")).json
    assert (dry["good"], dry["created"]) == (3, [])
    told = require(laptop("customer", "import", file, "--programme", "cyber360", "--json")).json
    assert len(told["created"]) == 3
    sent = require(laptop("sync", "--json")).json
    assert (sent["sent"], sent["attention"]) == (3, 0)
    again = require(laptop("customer", "import", file, "--programme", "cyber360", "--json"), exit_code=1).json
    assert {each["code"] for each in again["problems"]} == {"customer.duplicate"}


def test_bad_rows_are_left_out_when_that_is_said(laptop: CommandLine, tmp_path: Path) -> None:
    some = rows(2, start=200)
    some[0][SIRET] = ""
    file = write(tmp_path / "in.csv", csv_bytes(some, TYPED))
    told = require(
        laptop("customer", "import", file, "--programme", "cyber360", "--leave-out-bad", "--json")
    ).json
    assert (told["bad"], len(told["created"])) == (1, 1)


def test_columns_are_mapped_and_defaults_are_given(laptop: CommandLine, tmp_path: Path) -> None:
    heads = ("Qui", *HEADS[1:])
    file = write(tmp_path / "in.csv", csv_bytes(customer_rows(1, start=300), heads, separator="\t"))
    told = require(
        laptop(
            *("customer", "import", file, "--dry-run", "--programme", "cyber360", "--type", "ETI", "--json"),
            *("--map", "Qui=identity.name", "--map", "Tél.=", "--country", "FR", "--separator", "tab"),
        )
    ).json
    fields = {each["column"]: each["field"] for each in told["columns"]}
    assert (fields["Qui"], fields["Tél."]) == ("identity.name", None)


@pytest.mark.parametrize(
    ("arguments", "field", "code"),
    [
        (("--programme", "none"), "--programme", "choice.unknown"),
        (("--programme", "cyber360", "--country", "Atlantis"), "--country", "country.unknown"),
        (("--programme", "cyber360", "--type", "none"), "--type", "choice.unknown"),
        (("--programme", "cyber360", "--map", "Nothing=phone"), "--map", "import.column_unknown"),
        (("--programme", "cyber360", "--encoding", "utf-16"), "", "table.not_text"),
    ],
)
def test_what_is_not_known_is_refused_at_its_option(
    laptop: CommandLine, tmp_path: Path, arguments: tuple[str, ...], field: str, code: str
) -> None:
    file = write(tmp_path / "in.csv", csv_bytes(rows(1, start=400), TYPED))
    told = require(laptop("customer", "import", file, *arguments, "--json"), exit_code=1).json["problems"]
    assert (told[0]["field"], told[0]["code"]) in ((field, code), ("encoding", "table.encoding"))


@pytest.mark.parametrize(
    "arguments",
    [("--map", "no sign"), ("--map", "Qui=shoe_size"), ("--encoding", "ebcdic"), ("--separator", "pipe"), ()],
)
def test_wrong_usage_ends_with_two(laptop: CommandLine, arguments: tuple[str, ...]) -> None:
    file = ("in.csv",) if arguments else ()
    assert laptop("customer", "import", *file, *arguments).exit_code == 2


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "table.empty"), (b"Nom\n", "table.no_rows"), (None, "file.missing")]
)
def test_a_file_that_is_no_table_is_refused(
    laptop: CommandLine, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "in.csv"
    if content is not None:
        path.write_bytes(content)
    answer = require(laptop("customer", "import", str(path), "--json"), exit_code=1)
    assert answer.json["problems"][0]["code"] == code


@pytest.mark.long
def test_a_thousand_rows_with_three_bad_ones_are_corrected_imported_and_the_same_elsewhere(
    laptop: CommandLine, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    given = whole_rows(1_000, start=10_000)
    bad = {17: (WHOLE_SIRET, "123"), 500: (WHOLE_POSTCODE, "4"), 999: (WHOLE_EMAIL, "nobody")}
    damaged = [list(row) for row in given]
    for at, (column, value) in bad.items():
        damaged[at][column] = value
    file = write(tmp_path / "in.csv", csv_bytes(damaged, WHOLE_HEADS, encoding="cp1252"))
    wanted = ("customer", "import", file, "--programme", "cyber360", "--json")
    told = require(laptop(*wanted, "--dry-run"), exit_code=1).json
    assert [each["cell"] for each in told["problems"]] == ["B19", "K502", "W1001"]
    write(tmp_path / "in.csv", csv_bytes(given, WHOLE_HEADS, encoding="cp1252"))
    assert len(require(laptop(*wanted)).json["created"]) == 1_000
    out = export(laptop, tmp_path / "out.csv")
    assert len(out) == 1_000
    again = require(laptop(*wanted), exit_code=1).json
    named = {each["row"] for each in (*again["problems"], *again["warnings"])}
    assert (again["bad"], len(named)) == (sum(bool(row[WHOLE_SIRET]) for row in given), 1_000)
    with demo_portal(f"sqlite:///{tmp_path / 'other.db'}", CUSTOMERS) as portal:
        other = signed_in(portal, tmp_path_factory.mktemp("other"))
        arguments = ("customer", "import", str(tmp_path / "out.csv"), "--programme", "cyber360", "--json")
        assert len(require(other(*arguments)).json["created"]) == 1_000
        assert export(other, tmp_path / "elsewhere.csv") == out


def export(laptop: CommandLine, path: Path) -> list[tuple[str, ...]]:
    """The customers of the file that was imported, as an export says them, but for when they changed."""
    require(laptop("customer", "export", str(path), "--search", "jean roy"))
    table = read_table(path.read_bytes())
    changed = table.heads.index("Changed")
    return sorted((*row.cells[:changed], *row.cells[changed + 1 :]) for row in table.rows)
