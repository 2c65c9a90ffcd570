"""Figures published by others, each with its source."""

import json
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
# The common copy comes first, so that a figure added there is tested at once.
_FOLDERS = (_ROOT.parent / "shared" / "vectors", _ROOT / "tests" / "vectors")


def vectors(name: str) -> Any:
    """The content of ``name``.json."""
    path = next(folder / f"{name}.json" for folder in _FOLDERS if (folder / f"{name}.json").exists())
    return json.loads(path.read_text(encoding="utf-8"))
