"""Statements are compiled once by each process of a run, as by the one portal or desk that a process has.

SQLAlchemy keeps what it compiled with the engine, and what it knows of a type with the engine's dialect.
Tests open thousands of engines, one after the other, on equal databases; a third of a portal's test went
into compiling the same statements again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from sqlalchemy import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

_MANY = 5_000
"""More than all statements of the portal and of the cache: none is compiled again for want of room."""


class _Statements:
    """Compiled statements by everything that tells them apart, but for which of equal dialects asks."""

    def __init__(self) -> None:
        self._kept: LRUCache[Any, Any] = LRUCache(_MANY)

    def get(self, key: tuple[object, ...]) -> Any:
        """The compiled statement, or None."""
        return self._kept.get(key[1:])

    def __setitem__(self, key: tuple[object, ...], compiled: Any) -> None:
        self._kept[key[1:]] = compiled


@dataclass
class _Shared:
    statements: _Statements = field(default_factory=_Statements)
    types: "WeakKeyDictionary[Any, Any]" = field(default_factory=WeakKeyDictionary)


def _sharing(original: Any) -> Any:
    known: dict[tuple[object, ...], _Shared] = {}

    def engine_created(dialect_class: type, engine: Engine) -> None:
        original.__func__(dialect_class, engine)
        dialect: Any = engine.dialect
        shared = known.setdefault((type(dialect), dialect.loaded_dbapi, dialect.paramstyle), _Shared())
        settled: Any = engine
        settled._compiled_cache, dialect._type_memos = shared.statements, shared.types

    return classmethod(engine_created)


@pytest.fixture(autouse=True, scope="session")
def _compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DefaultDialect, "engine_created", _sharing(DefaultDialect.engine_created))
        yield
