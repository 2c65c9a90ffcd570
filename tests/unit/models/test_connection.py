"""The encrypted file: who may open it, and what damage looks like."""

import shutil
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.models.connection import Readers, connect
from app.models.errors import CacheError
from app.models.schema import prepare
from app.services.files.cache_aside import set_aside
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY

OTHER_KEY = bytes(range(1, 33))


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A closed cache with a customer in it."""
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.quote()))
    store.close()
    return tmp_path / "cache.db"


def code_of(path: Path, key: bytes = KEY) -> str:
    """The code with which a cache is refused."""
    with pytest.raises(CacheError) as refused:
        prepare(path, key)
    return refused.value.code


def test_another_key_is_told_from_damage(filled: Path) -> None:
    assert code_of(filled, OTHER_KEY) == "cache.cannot_open"


def test_a_key_of_another_length_is_refused(filled: Path) -> None:
    assert code_of(filled, b"short") == "cache.cannot_open"


def test_a_file_that_is_no_cache_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    path.write_bytes(b"%PDF-1.7 " * 1000)
    assert code_of(path) == "cache.cannot_open"
    assert path.read_bytes() == b"%PDF-1.7 " * 1000


def test_a_plain_sqlite_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    with closing(sqlcipher.connect(str(path))) as plain:
        plain.execute("CREATE TABLE customer (id)")
    assert code_of(path) == "cache.cannot_open"


@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9999])
def test_a_flipped_byte_anywhere_is_damage_and_never_an_empty_list(filled: Path, share: float) -> None:
    flip(filled, share)
    assert code_of(filled) == "cache.damaged"


def test_a_torn_file_is_damage(filled: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content[: len(content) // 2 + 100])
    assert code_of(filled) == "cache.damaged"


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """A cache whose process was killed after six saves: the last of them are in the log alone."""
    store = open_store(tmp_path / "living")
    for number in range(6):
        store.apply_page(feed(b.customer(id=b.some_id(100 + number))))
    copy = tmp_path / "crashed"
    shutil.copytree(tmp_path / "living", copy, ignore=shutil.ignore_patterns("*-shm"))
    store.close()
    return copy / "cache.db"


def test_the_log_of_a_crash_is_read_with_all_that_it_holds(crashed: Path) -> None:
    store = open_store(crashed.parent)
    with store.readers.borrow() as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (6,)
    store.close()


@pytest.mark.parametrize("share", [0.0, 0.02, 0.1, 0.3, 0.5, 0.7])
def test_a_flipped_byte_in_the_log_of_a_crash_is_damage(crashed: Path, share: float) -> None:
    flip(crashed.with_name("cache.db-wal"), share)
    assert code_of(crashed) == "cache.damaged"


def test_a_log_that_the_crash_cut_off_loses_only_what_was_not_acknowledged(crashed: Path) -> None:
    log = crashed.with_name("cache.db-wal")
    log.write_bytes(log.read_bytes()[:-1000])
    store = open_store(crashed.parent)
    with store.readers.borrow() as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (5,)
    store.close()


def flip(file: Path, share: float) -> None:
    """Change one bit, at a share of the file's length."""
    content = bytearray(file.read_bytes())
    content[int(share * len(content))] ^= 0x40
    file.write_bytes(content)


def test_damage_that_comes_while_the_desk_runs_is_reported_by_the_read_that_meets_it(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(*(b.customer(id=b.some_id(1000 + n)) for n in range(400))))
    with closing(connect(store.path, KEY)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(store.path.read_bytes())
    for place in range(5 * 4096 + 200, len(content), 4096):
        content[place] ^= 0x01
    store.path.write_bytes(content)
    readers = Readers(store.path, KEY, lambda error: None)
    with pytest.raises(CacheError) as refused, readers.borrow() as connection:
        connection.execute("SELECT sum(length(body)) FROM document").fetchall()
    readers.close()
    assert refused.value.code == "cache.damaged"
    with pytest.raises(CacheError):
        store.verify()
    store.close()


def test_nothing_readable_lies_on_the_disk(filled: Path) -> None:
    names = ("Ateliers", "Dupr", "73282932000074", "elise.dupre", "P-0007", "SQLite format")
    for file in filled.parent.iterdir():
        content = file.read_bytes()
        assert not [name for name in names if name.encode() in content], file


def test_readers_see_one_state_while_another_thread_writes(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    with store.readers.borrow() as connection:
        before = connection.execute("SELECT count(*) FROM customer").fetchone()
        writer = threading.Thread(target=store.apply_page, args=(feed(b.customer(id=b.some_id(2))),))
        writer.start()
        writer.join()
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == before
    with store.readers.borrow() as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (2,)
    store.close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with pytest.raises(CacheError) as refused, store.readers.borrow() as connection:
        connection.execute("DELETE FROM customer")
    assert refused.value.code == "cache.read_only"
    store.close()


def test_every_save_reaches_the_disk_before_it_is_acknowledged(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with store.readers.borrow() as connection:
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "temp_store", "cipher_version")
        }
    store.close()
    assert pragmas["journal_mode"] == "wal"
    assert str(pragmas["synchronous"]) == "2"
    assert str(pragmas["temp_store"]) == "2"
    assert pragmas["cipher_version"].startswith("4.")


def test_a_file_that_was_set_aside_is_not_made_anew_by_a_connection(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    set_aside(store.path, b.NOW, is_mark_kept=True)
    with pytest.raises(CacheError) as refused:
        connect(store.path, KEY)
    store.close()
    assert refused.value.code == "cache.damaged"
    assert not store.path.exists()
