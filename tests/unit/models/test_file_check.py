"""A damaged cache is recognised before SQLite has opened it, and stays as it is, byte for byte."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.models.connection import connect
from app.models.errors import CacheError
from app.models.file_check import CHECKED_WHOLE_BELOW_BYTES, check_file, in_use
from app.models.key_mark import mark_path
from app.models.schema import prepare
from app.models.write_ahead import read_log
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.damage import crashed_copy, damage_page, fingerprints, flip, random_flips
from tests.support.empty_caches import KEY

OTHER_KEY = bytes(range(1, 33))
SAVES = 8


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache whose process was killed: some saves are in the database, the last of them in the log alone."""
    folder = tmp_path_factory.mktemp("living")
    store = open_store(folder)
    for number in range(SAVES):
        store.apply_page(feed(b.customer(id=b.some_id(100 + number))))
        if number == SAVES // 2:
            with closing(connect(store.path, KEY)) as connection:
                connection.execute("PRAGMA wal_checkpoint(RESTART)")
    copy = crashed_copy(store.path, tmp_path_factory.mktemp("crashed"))
    store.close()
    return copy


@pytest.fixture
def path(crashed: Path, tmp_path: Path) -> Path:
    """A copy of it to damage."""
    return crashed_copy(crashed, tmp_path)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A cache that was closed: all is in the database."""
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer(), b.quote()))
    store.close()
    return store.path


def verdict(path: Path, key: bytes = KEY) -> str:
    """The code with which the cache is refused; makes sure that nothing in its folder was touched."""
    before = fingerprints(path)
    with pytest.raises(CacheError) as refused:
        prepare(path, key)
    assert fingerprints(path) == before
    return refused.value.code


def checked(path: Path) -> str:
    """The code with which ``check_file`` refuses the cache; empty when it is sound."""
    try:
        check_file(path, KEY)
    except CacheError as refused:
        return refused.code
    return ""


def customers(path: Path) -> int:
    """How many customers the cache shows once it is opened."""
    store = open_store(path.parent)
    with store.readers.borrow() as connection:
        (count,) = connection.execute("SELECT count(*) FROM customer").fetchone()
    store.close()
    return int(count)


def test_a_killed_desk_starts_with_all_that_was_acknowledged(path: Path) -> None:
    assert customers(path) == SAVES


def test_eighty_flipped_bits_are_each_damage_or_harmless(crashed: Path, tmp_path: Path) -> None:
    outcomes = []
    for number, (file, place, mask) in enumerate(random_flips(crashed, 80, seed=4)):
        damaged = crashed_copy(crashed, tmp_path / str(number))
        flip(damaged.with_name(file.name), place, mask)
        before = fingerprints(damaged)
        code = checked(damaged)
        if code:
            assert code == "cache.damaged"
            assert fingerprints(damaged) == before
            outcomes.append("damaged")
        else:
            assert customers(damaged) == SAVES, (file.name, place, mask)
            outcomes.append("harmless")
        shutil.rmtree(damaged.parent)
    assert outcomes.count("damaged") > 40


@pytest.mark.parametrize("place", range(0, 32, 3))
def test_every_byte_of_the_log_header_counts(path: Path, place: int) -> None:
    flip(path.with_name("cache.db-wal"), place)
    assert verdict(path) == "cache.damaged"


@pytest.mark.parametrize("place", [0, 4, 8, 12, 16, 20, 24, 3000])
def test_every_byte_of_the_last_frame_counts(path: Path, place: int) -> None:
    log = path.with_name("cache.db-wal")
    last = max(
        at
        for at in range(32, log.stat().st_size - 4119, 4120)
        if log.read_bytes()[at + 8 : at + 16] == log.read_bytes()[16:24]
    )
    flip(log, last + place)
    assert verdict(path) == "cache.damaged"


def test_a_log_that_is_cut_off_behind_what_was_acknowledged_is_damage(path: Path) -> None:
    log = path.with_name("cache.db-wal")
    log.write_bytes(log.read_bytes()[: 32 + 4120])
    assert verdict(path) == "cache.damaged"


def test_a_log_without_its_frames_is_damage(path: Path) -> None:
    log = path.with_name("cache.db-wal")
    log.write_bytes(log.read_bytes()[:32])
    assert verdict(path) == "cache.damaged"


def test_the_index_of_the_log_is_made_anew_where_it_is_missing(path: Path) -> None:
    path.with_name("cache.db-shm").unlink()
    assert customers(path) == SAVES


def test_an_index_that_says_something_else_is_not_believed(path: Path) -> None:
    flip(path.with_name("cache.db-shm"), 16)
    assert customers(path) == SAVES


def test_an_index_from_before_the_log_was_begun_anew_is_not_believed(path: Path, crashed: Path) -> None:
    index = path.with_name("cache.db-shm")
    content = bytearray(index.read_bytes())
    content[32:40] = content[80:88] = b"another!"
    index.write_bytes(content)
    assert customers(path) == SAVES


def test_a_file_of_no_bytes_is_damaged_and_not_new(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    path.touch()
    assert verdict(path) == "cache.damaged"


def test_a_database_emptied_under_its_log_is_damaged(path: Path) -> None:
    path.write_bytes(b"")
    assert verdict(path) == "cache.damaged"


def test_a_log_without_its_database_is_damaged(path: Path) -> None:
    path.unlink()
    mark_path(path).unlink()
    assert verdict(path) == "cache.damaged"


def test_a_mark_without_its_database_tells_of_a_cache_that_is_gone(closed: Path) -> None:
    closed.unlink()
    assert verdict(closed) == "cache.damaged"


@pytest.mark.parametrize("share", [0.01, 0.3, 0.5, 0.9, 0.999])
def test_a_cut_off_database_is_damaged(closed: Path, share: float) -> None:
    closed.write_bytes(closed.read_bytes()[: int(closed.stat().st_size * share)])
    assert verdict(closed) == "cache.damaged"


def test_pages_missing_at_the_end_are_damage(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes()[: -2 * 4096])
    assert verdict(closed) == "cache.damaged"


def test_damage_is_told_from_another_key_without_the_mark(closed: Path) -> None:
    mark_path(closed).unlink()
    damage_page(closed, 1)
    assert verdict(closed) == "cache.damaged"
    assert verdict(closed, OTHER_KEY) == "cache.cannot_open"


def test_a_damaged_salt_is_told_from_another_key_by_the_mark(closed: Path) -> None:
    flip(closed, 3)
    assert verdict(closed) == "cache.damaged"


@pytest.mark.parametrize("content", [None, b"", b"x" * 32, b"x" * 48])
def test_a_missing_or_damaged_mark_is_made_anew(closed: Path, content: bytes | None) -> None:
    right = mark_path(closed).read_bytes()
    if content is None:
        mark_path(closed).unlink()
    else:
        mark_path(closed).write_bytes(content)
    prepare(closed, KEY)
    assert mark_path(closed).read_bytes() == right


def test_a_large_file_is_read_whole_when_a_crash_left_a_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_log = {frame.page for frame in read_log(path).committed}
    damage_page(path, next(number for number in range(2, 60) if number not in in_log))
    monkeypatch.setattr("app.models.file_check.CHECKED_WHOLE_BELOW_BYTES", 4096)
    assert verdict(path) == "cache.damaged"
    assert CHECKED_WHOLE_BELOW_BYTES > 4096


def test_a_large_file_without_a_log_is_checked_at_its_first_page_only(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.models.file_check.CHECKED_WHOLE_BELOW_BYTES", 4096)
    last = closed.stat().st_size // 4096
    damage_page(closed, last)
    check_file(closed, KEY)
    damage_page(closed, 1)
    assert verdict(closed) == "cache.damaged"


def test_a_cache_that_is_open_here_is_not_looked_at_behind_the_back_of_sqlite(closed: Path) -> None:
    damage_page(closed, 1)
    with in_use(closed):
        check_file(closed, KEY)
    assert verdict(closed) == "cache.damaged"


def test_a_new_cache_appears_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    prepare(tmp_path / "cache.db", KEY)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cache.db", "cache.keymark"]
