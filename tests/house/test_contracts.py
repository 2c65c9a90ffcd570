"""The import contracts of pyproject.toml, each fed an import that breaks it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = [
    *(f"app/{floor}/__init__.py" for floor in ("domain", "wire", "models", "services", "ui", "cli")),
    "app/__init__.py",
    "app/__main__.py",
    "app/bootstrap.py",
    "portal/__init__.py",
]


def lint(root: Path, **modules: str) -> str:
    """What lint-imports says of an empty house plus ``modules`` (dots written as __)."""
    for path in MODULES:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()
    for name, text in modules.items():
        (root / (name.replace("__", "/") + ".py")).write_text(text + "\n", encoding="utf-8")
    program = Path(sys.executable).with_name("lint-imports")
    command = [str(program), "--no-logo", "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == ("0 broken" in done.stdout), done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("app__domain__a", "import app.wire"),
        ("app__wire__a", "import app.models"),
        ("app__models__a", "import app.services"),
        ("app__services__a", "import app.cli"),
        ("app__services__a", "import app.bootstrap"),
        ("app__cli__a", "import app.ui"),
        ("app__cli__a", "from PySide6.QtCore import Qt"),
        ("app__bootstrap", "from PySide6 import QtCore"),
        ("app__services__a", "import shiboken6"),
        ("portal__a", "import PySide6.QtCore"),
        ("app__ui__a", "import requests"),
        ("app__cli__a", "from sqlalchemy import select"),
        ("app__ui__a", "import app.models"),
        ("portal__a", "import app.services"),
        ("portal__a", "import app.models"),
        ("portal__a", "from app import bootstrap"),
        ("app__models__a", "import portal"),
    ],
)
def test_an_import_that_breaks_a_contract_is_refused(tmp_path: Path, module: str, text: str) -> None:
    broken = lint(tmp_path, **{module: text})
    assert "BROKEN" in broken
    assert module.replace("__", ".") in broken


def test_imports_that_point_down_are_kept(tmp_path: Path) -> None:
    kept = lint(
        tmp_path,
        app__ui__a="import app.services\nfrom PySide6.QtCore import Qt",
        app__cli__a="import app.services",
        app__services__a="import app.models\nimport requests",
        app__models__a="import app.wire\nimport sqlalchemy",
        app__wire__a="import app.domain",
        portal__a="import app.wire\nimport app.domain",
        app__bootstrap="import app.ui\nimport app.services",
    )
    assert "BROKEN" not in kept
