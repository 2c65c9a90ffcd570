"""A cache with nothing in it, there before a laptop of a test opens it."""

import shutil
from pathlib import Path

from app.models.key_mark import leave_mark
from app.models.schema import prepare
from tests.support.templates import made_once

KEY = bytes(range(32))


def begin_cache(path: Path, key: bytes = KEY) -> None:
    """Have an empty cache at ``path``, unless there is one: its steps take longer than many a test."""
    if path.exists():
        return
    made = made_once(("cache", key), lambda empty: prepare(empty / "cache.db", key))
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made / "cache.db", path)
    leave_mark(path, key)
