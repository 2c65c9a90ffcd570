"""What the database library says, as codes that a person can be told."""

from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import connect
from app.models.errors import CacheError, cache_error
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY


def new_file(folder: Path) -> Path:
    """An empty file, of which SQLite makes a database."""
    path = folder / "cache.db"
    path.touch()
    return path


def test_a_full_disk_is_told_from_damage(tmp_path: Path) -> None:
    with closing(connect(new_file(tmp_path), KEY)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("PRAGMA max_page_count = 3")
        with pytest.raises(sqlcipher.OperationalError) as raised:
            connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    found = cache_error(raised.value)
    assert found is not None
    assert found.code == "cache.disk_full"


def test_a_fault_of_the_program_stays_one(tmp_path: Path) -> None:
    with (
        closing(connect(new_file(tmp_path), KEY)) as connection,
        pytest.raises(sqlcipher.OperationalError) as raised,
    ):
        connection.execute("SELECT * FROM nothing")
    assert cache_error(raised.value) is None
    assert cache_error(ValueError()) is None


def test_a_write_that_another_process_holds_up_for_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.models.connection._PRAGMAS", ("PRAGMA busy_timeout = 20", "PRAGMA journal_mode = WAL")
    )
    store = open_store(tmp_path)
    with closing(connect(store.path, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CacheError) as refused:
            store.apply_page(feed(b.customer()))
        other.rollback()
    assert refused.value.code == "cache.busy"
    store.apply_page(feed(b.customer()))
    store.close()
