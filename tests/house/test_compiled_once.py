"""What one engine has compiled, the next does not compile again; each reads its own database."""

from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.engine.interfaces import CacheStats

from portal.store.schema import prepare
from portal.store.tables import setting


def ask(engine: Engine) -> tuple[str, CacheStats]:
    """The epoch of a portal's database, and whether the statement had to be compiled."""
    with engine.connect() as connection:
        found = connection.execute(select(setting.c.value).where(setting.c.name == "epoch"))
        return str(found.scalar_one()), found.context.cache_hit


def test_a_second_engine_compiles_nothing_and_reads_its_own_database(tmp_path: Path) -> None:
    engines = [prepare(f"sqlite:///{tmp_path / name}.db") for name in ("one", "other")]
    (first, _), (second, how), (again, _) = ask(engines[0]), ask(engines[1]), ask(engines[0])
    for engine in engines:
        engine.dispose()
    assert how is CacheStats.CACHE_HIT
    assert first == again != second
