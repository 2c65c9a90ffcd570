"""The import contracts of pyproject.toml, each fed an import that breaks it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import rooms

ROOT = Path(__file__).resolve().parents[2]
ROOMS = [room for contract in rooms.layer_contracts(ROOT) for room in rooms.rooms_of(contract)]
MODULES = [
    "app/__init__.py",
    "app/bootstrap.py",
    "app/services/desk/desk.py",
    "portal/__init__.py",
    *(f"{room.replace('.', '/')}/__init__.py" for room in ROOMS if not room.endswith("__main__")),
    *(f"{room.replace('.', '/')}.py" for room in ROOMS if room.endswith("__main__")),
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
        ("app__domain__quote__a", "import app.wire"),
        ("app__wire__a", "import app.models"),
        ("app__models__a", "import app.services"),
        ("app__services__quotes__a", "import app.cli"),
        ("app__services__quotes__a", "import app.bootstrap"),
        ("app__cli__a", "import app.ui"),
        ("app__cli__a", "from PySide6.QtCore import Qt"),
        ("app__bootstrap", "from PySide6 import QtCore"),
        ("app__services__quotes__a", "import shiboken6"),
        ("portal__http__a", "import PySide6.QtCore"),
        ("app__ui__quotes__a", "import requests"),
        ("app__cli__a", "from sqlalchemy import select"),
        ("app__ui__quotes__a", "import app.models"),
        ("portal__http__a", "import app.services"),
        ("portal__http__a", "import app.models"),
        ("portal__http__a", "from app import bootstrap"),
        ("app__models__a", "import portal"),
        ("app__cli__a", "import app.demo"),
        ("app__domain__customer__a", "import app.domain.quote"),
        ("app__domain__catalogue__a", "import app.domain.pricing"),
        ("app__services__quotes__a", "import app.services.desk.desk"),
        ("app__services__papers__quote__a", "import app.services.purchases"),
        ("app__services__store__a", "import app.services.queries"),
        ("app__services__words__a", "import app.services.session"),
        ("app__ui__customers__a", "import app.ui.customer_file"),
        ("app__ui__widgets__a", "import app.ui.workspace"),
        ("app__ui__outbox__a", "from app.services import desk"),
        ("app__cli__a", "import app.services.desk.desk"),
        ("app__demo__a", "import app.services.desk.desk"),
        ("portal__store__a", "import portal.http"),
        ("portal__commands__quote__a", "import portal.commands.sale"),
    ],
)
def test_an_import_that_breaks_a_contract_is_refused(tmp_path: Path, module: str, text: str) -> None:
    broken = lint(tmp_path, **{module: text})
    assert "BROKEN" in broken
    assert module.replace("__", ".") in broken
    assert "Guidance" in broken or "layers" not in broken


def test_imports_that_point_down_are_kept(tmp_path: Path) -> None:
    kept = lint(
        tmp_path,
        app__ui__quotes__a="import app.services\nfrom PySide6.QtCore import Qt",
        app__ui__application__a="import app.services.desk.desk",
        app__cli__a="import app.services",
        app__cli__laptop="import app.services.desk.desk",
        app__services__quotes__a="import app.models\nimport requests",
        app__models__a="import app.wire\nimport sqlalchemy",
        app__wire__a="import app.domain",
        portal__http__a="import app.wire\nimport app.domain",
        app__bootstrap="import app.ui\nimport app.services",
    )
    assert "BROKEN" not in kept


def test_a_page_that_takes_the_desk_is_told_what_to_take_instead(tmp_path: Path) -> None:
    text = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from app.services.desk.desk import Desk"
    broken = lint(tmp_path, app__ui__settings__a=text)
    assert "app.ui.settings.a -> app.services.desk.desk" in broken
    assert "a protocol of its room's services.py" in " ".join(broken.split())
