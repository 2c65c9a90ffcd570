"""The version of the cache file: its steps lead to the tables, and a newer file is left alone."""

import sys
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import MetaData

from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import ChangeOrderId, ContractId, CustomerId
from app.domain.kind import Kind
from app.domain.money import Money
from app.domain.quote.quote import Renewal
from app.models import papers
from app.models.connection import connect
from app.models.engine import open_engine
from app.models.errors import CacheError
from app.models.schema import HEAD, STEPS, prepare, version_of
from app.models.tables import metadata
from tests.support import builders as b
from tests.support.caches import fed, feed, open_store, page
from tests.support.empty_caches import KEY
from tests.support.patience import PATIENCE_S
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).parents[3]

PREPARE = "tests.support.cache_steps_process"
SECOND_STEP = f"""
from alembic import op

revision = "9998"
down_revision = "{HEAD}"


def upgrade() -> None:
    op.execute("CREATE TABLE note (id TEXT PRIMARY KEY)")
"""

WITHOUT_TERMS = (
    "DROP INDEX ix_contract_changes_on",
    "DROP INDEX ix_licence_changes_on",
    "ALTER TABLE contract DROP COLUMN state",
    "ALTER TABLE contract DROP COLUMN changes_on",
    "ALTER TABLE licence DROP COLUMN changes_on",
    "ALTER TABLE licence ADD COLUMN end_date TEXT NOT NULL DEFAULT '2029-11-30'",
)
"""Takes back what the fifth step did."""
WITHOUT_ACTIONS = ("DROP TABLE action", "DROP TABLE action_command")
"""Takes back what the sixth step did."""
WITHOUT_CHANGE_ORDERS = ("DROP TABLE change_order",)
"""Takes back what the seventh step did."""

WITHOUT_MESSAGES = ("DROP TABLE message", "DROP TABLE message_file")
"""Takes back what the twelfth step did."""
WITHOUT_PREPARED_PAPERS = (*WITHOUT_MESSAGES, "DROP TABLE prepared_paper")
"""Takes back what the eleventh step did."""
WITHOUT_TERM_PAYMENTS = (
    *WITHOUT_PREPARED_PAPERS,
    "DROP INDEX ix_licence_priced_by_term",
    "ALTER TABLE licence DROP COLUMN charged_minor",
    "ALTER TABLE contract DROP COLUMN is_priced_by_term",
)
"""Takes back what the tenth step did."""
WITHOUT_APPROVALS = (*WITHOUT_TERM_PAYMENTS, "DROP TABLE approval")
"""Takes back what the ninth step did."""
WITHOUT_RENEWALS = (
    *WITHOUT_APPROVALS,
    "DROP INDEX ix_contract_due_on_is_notice_is_tacit_programme_id",
    *(
        f"ALTER TABLE contract DROP COLUMN {name}"
        for name in ("due_on", "is_notice", "is_tacit", "renewal_months", "renews")
    ),
    "DROP INDEX ix_quote_renews",
    "ALTER TABLE quote DROP COLUMN renews",
)
"""Takes back what the eighth step did."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A cache at the newest step."""
    path = tmp_path / "cache.db"
    prepare(path, KEY)
    return path


def shape(tables: MetaData) -> dict[str, object]:
    """Tables, columns and indexes as comparable values; the search index is no table of ours."""
    return {
        table.name: (
            [(c.name, str(c.type), c.nullable, c.primary_key) for c in table.columns],
            sorted((i.name, [c.name for c in i.columns], bool(i.unique)) for i in table.indexes),
        )
        for table in tables.sorted_tables
        if not table.name.startswith(("search_", "alembic")) and table.name != "search"
    }


def test_the_steps_build_exactly_the_tables(path: Path) -> None:
    engine = open_engine(path, KEY)
    found = MetaData()
    found.reflect(engine)
    engine.dispose()
    assert shape(found) == shape(metadata)


def test_head_names_the_newest_step() -> None:
    steps = sorted(file.name for file in (STEPS / "versions").glob("r*.py"))
    assert steps[-1].startswith(f"r{HEAD}_")


def test_a_step_uses_no_code_of_the_app() -> None:
    for file in (STEPS / "versions").glob("*.py"):
        assert "app." not in file.read_text(), file


def test_an_older_file_is_copied_and_stepped_up_with_its_data(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    store.close()
    prepare(store.path, KEY, steps_with_a_second(tmp_path / "steps"), "9998")
    assert version_of(store.path, KEY) == "9998"
    copy = tmp_path / f"cache.before-9998-was-{HEAD}"
    for file, notes in ((store.path, 1), (copy, 0)):
        with closing(connect(file, KEY)) as connection:
            assert connection.execute("SELECT count(*) FROM customer").fetchone() == (1,)
            found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'note'").fetchone()
            assert found == (notes,)


def test_of_two_processes_one_steps_the_file_up_and_the_other_finds_it_done(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    store.close()
    arguments = [str(store.path), str(steps_with_a_second(tmp_path / "steps"))]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(ReadyPython([sys.executable, "-m", PREPARE, *arguments], cwd=ROOT))
            for _ in range(4)
        ]
        assert [process.wait(PATIENCE_S) for process in processes] == [0] * 4
    assert version_of(store.path, KEY) == "9998"
    assert version_of(tmp_path / f"cache.before-9998-was-{HEAD}", KEY) == HEAD


def test_what_is_open_while_a_newer_version_steps_it_up_is_read_and_not_written_any_more(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    prepare(store.path, KEY, steps_with_a_second(tmp_path / "steps"), "9998")

    with pytest.raises(CacheError, match=r"cache\.newer"):
        store.apply_page(feed(b.partner()))

    assert store.load_all(Kind.CUSTOMER) == (b.customer(),)
    assert store.load_all(Kind.PARTNER) == ()
    store.close()


def test_the_second_step_knows_programmes_and_counts_anew(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.licence(), b.contract()))
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        before = connection.execute("SELECT * FROM tally").fetchall()
        customer = connection.execute("SELECT programme_id FROM customer").fetchall()
        for statement in (
            *WITHOUT_RENEWALS,
            *WITHOUT_CHANGE_ORDERS,
            *WITHOUT_ACTIONS,
            *WITHOUT_TERMS,
            "DROP TABLE news",
            "DROP INDEX ix_customer_by_programme_id",
            "ALTER TABLE customer DROP COLUMN programme_id",
            "DROP TABLE tally",
            "CREATE TABLE tally (parent_id TEXT NOT NULL)",
            "UPDATE alembic_version SET version_num = '0001'",
        ):
            connection.execute(statement)
        connection.commit()
    prepare(store.path, KEY)
    with closing(connect(store.path, KEY)) as connection:
        assert customer == [(b.customer().programme_id,)]
        assert connection.execute("SELECT programme_id FROM customer").fetchall() == customer
        assert connection.execute("SELECT * FROM tally").fetchall() == before


def test_the_fifth_step_knows_until_when_contracts_and_seats_are_as_they_are(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.licence(), b.contract()))
    store.roll_over()
    store.close()
    columns = "SELECT state, changes_on, end_date FROM contract"
    with closing(connect(store.path, KEY)) as connection:
        before = connection.execute(columns).fetchall()
        for statement in (
            *WITHOUT_RENEWALS,
            *WITHOUT_CHANGE_ORDERS,
            *WITHOUT_ACTIONS,
            *WITHOUT_TERMS,
            "UPDATE alembic_version SET version_num = '0004'",
        ):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    with closing(connect(store.path, KEY)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE name = 'counted_on'").fetchall() == []
    again.roll_over()
    again.close()
    with closing(connect(store.path, KEY)) as connection:
        assert connection.execute(columns).fetchall() == before == [("initial", "2029-12-01", "2029-11-30")]
        assert connection.execute("SELECT changes_on FROM licence").fetchall() == [("9999-12-31",)]


def test_the_seventh_step_lists_counts_and_finds_the_change_quotes_that_are_there(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    ended, first, placed = (ChangeOrderId(b.some_id(number)) for number in (551, 552, 553))
    # What expired is counted again at the start, and all of its customer with it: the other one is not.
    other = CustomerId(b.some_id(2))
    without_end = replace(b.change_order().totals, to_term_end=None)
    store.apply_page(
        feed(
            b.customer(),
            b.customer(id=other),
            b.quote(),
            b.change_order(id=ended, provisional_number="PM-0017", expires_on=date(2026, 11, 2)),
            b.change_order(id=first, customer_id=other, number="M-2026-0018", totals=without_end),
            b.change_order(id=placed, customer_id=other, status=ChangeOrderStatus.SUBMITTED, revision=3),
        )
    )
    store.roll_over()
    looks = (
        "SELECT * FROM change_order ORDER BY id",
        "SELECT open_quotes, next_expiry FROM customer ORDER BY id",
        'SELECT count(*) FROM search WHERE search MATCH \'"pm"* AND "0017"*\'',
        'SELECT count(*) FROM search WHERE search MATCH \'"m"* AND "0018"*\'',
    )
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        before = [connection.execute(look).fetchall() for look in looks]
        for statement in (
            *WITHOUT_RENEWALS,
            *WITHOUT_CHANGE_ORDERS,
            "UPDATE search_text SET text = substr(text, 1, instr(text, char(10)) - 1)",
            "INSERT OR REPLACE INTO search (rowid, text) SELECT row, text FROM search_text",
            f"UPDATE customer SET open_quotes = 0, next_expiry = '9999-12-31' WHERE id = '{other}'",
            "UPDATE alembic_version SET version_num = '0006'",
        ):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    again.roll_over()
    again.close()
    with closing(connect(store.path, KEY)) as connection:
        assert [connection.execute(look).fetchall() for look in looks] == before
    assert len(before[0]) == 3
    assert before[1:] == [[(1, "2026-12-21"), (1, "2026-12-21")], [(1,)], [(1,)]]


def test_the_eighth_step_knows_when_contracts_are_due_once_the_day_is_counted(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    tacit = ContractTerms(is_tacit=True, notice_days=30, renewal_months=24)
    first, second = (ContractId(b.some_id(number)) for number in (561, 562))
    ends = date(2027, 1, 31)
    renewal = Renewal(first, 3, Money(60981, "EUR"))
    store.apply_page(
        feed(
            b.customer(),
            b.contract(id=first, end_date=ends, terms=tacit),
            b.contract(id=second, end_date=ends, terms=ContractTerms(is_tacit=False)),
            b.quote(terms=b.terms(renews=renewal)),
        )
    )
    store.roll_over()
    look = "SELECT due_on, is_notice, is_tacit, renewal_months, renews, changes_on FROM contract ORDER BY id"
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        before = connection.execute(look).fetchall()
        quoted = connection.execute("SELECT renews FROM quote").fetchall()
        for statement in (*WITHOUT_RENEWALS, "UPDATE alembic_version SET version_num = '0007'"):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    again.roll_over()
    again.close()
    with closing(connect(store.path, KEY)) as connection:
        assert connection.execute(look).fetchall() == before
    assert [row[:4] for row in before] == [("2027-01-01", 1, 1, 24), ("2027-01-31", 0, 0, 12)]
    assert quoted == [(first,)]


def test_the_ninth_step_makes_room_for_requests_beside_what_is_there(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.quote()))
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        for statement in (*WITHOUT_APPROVALS, "UPDATE alembic_version SET version_num = '0008'"):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    again.apply_page(page([fed(b.approval(), 3)]))
    again.close()
    with closing(connect(store.path, KEY)) as connection:
        rows = connection.execute("SELECT subject_id, status, answered_by FROM approval").fetchall()
    assert rows == [(b.quote().id, "approved", "Inès Garnier")]


def test_the_eleventh_step_makes_room_for_papers_that_are_drawn_beforehand(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.quote()))
    store.close()
    with closing(connect(store.path, KEY)) as connection:
        for statement in (*WITHOUT_PREPARED_PAPERS, "UPDATE alembic_version SET version_num = '0010'"):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    with again.transaction() as writing:
        papers.save(writing, b.quote().id, "texts", b"%PDF")
    found = papers.find(again.readers, b.quote().id, "texts")
    other = papers.find(again.readers, b.quote().id, "other texts")
    again.close()
    assert (found, other) == (b"%PDF", None)


def test_the_tenth_step_knows_what_is_charged_once_the_day_is_counted(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    extended = ContractTerms(is_tacit=False, extension_percent=Decimal(3))
    store.apply_page(feed(b.customer(), b.contract(end_date=date(2026, 10, 31), terms=extended), b.licence()))
    store.roll_over()
    store.close()
    looks = (
        "SELECT is_priced_by_term, changes_on FROM contract",
        "SELECT payment_minor, charged_minor FROM licence",
        "SELECT monthly_minor FROM customer",
        "SELECT sum(monthly_minor) FROM tally",
    )
    with closing(connect(store.path, KEY)) as connection:
        before = [connection.execute(look).fetchall() for look in looks]
        for statement in (*WITHOUT_TERM_PAYMENTS, "UPDATE alembic_version SET version_num = '0009'"):
            connection.execute(statement)
        connection.commit()
    again = open_store(tmp_path)
    again.roll_over()
    again.close()
    with closing(connect(store.path, KEY)) as connection:
        assert [connection.execute(look).fetchall() for look in looks] == before
    payment = b.licence().payment.minor
    # 120 seats at 5.80: a month of 696.00, and 716.88 with three percent on it.
    assert before == [[(1, "2026-12-01")], [(payment, 71_688)], [(71_688,)], [(71_688,)]]


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, path: Path) -> None:
    steps = steps_with_a_second(tmp_path / "steps")
    second = steps / "versions" / "r9998_note.py"
    second.write_text(second.read_text() + '    op.execute("CREATE TABLE note (id TEXT)")\n')
    with pytest.raises(Exception, match="already exists"):
        prepare(path, KEY, steps, "9998")
    assert version_of(path, KEY) == HEAD
    prepare(path, KEY)


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(CacheError) as refused:
        prepare(path, KEY)
    assert refused.value.code == "cache.newer"
    assert refused.value.problems[0].data["found"] == "9999"
    assert path.read_bytes() == before


def steps_with_a_second(folder: Path) -> Path:
    """The steps of the desk and one more."""
    (folder / "versions").mkdir(parents=True)
    for file in STEPS.rglob("*.py"):
        (folder / file.relative_to(STEPS)).write_text(file.read_text())
    (folder / "versions" / "r9998_note.py").write_text(SECOND_STEP)
    return folder
