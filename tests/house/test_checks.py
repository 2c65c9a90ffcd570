"""Every check of the house is fed a violation and finds it; and clean code, which it leaves alone."""

import subprocess
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.house import domain, late_imports, layout, structure, unused, wording
from tests.house.complaint import Complaint

Check = Callable[[Path], Iterable[Complaint]]


def write(root: Path, path: str, text: str) -> None:
    """The file ``path`` of a small project under ``root``."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def body(lines: int, head: str, line: str = "    x = 1\n") -> str:
    return head + line * (lines - 1)


VIOLATIONS: list[tuple[Check, str, str, str]] = [
    (structure.complaints, "app/long.py", "x = 1\n" * 401, "401 lines, 400 at most"),
    (structure.complaints, "app/long.py", body(51, "def go():\n"), "function go has 51 lines"),
    (structure.complaints, "app/long.py", body(51, "async def go():\n"), "function go has 51 lines"),
    (structure.complaints, "tests/long.py", body(251, "class Big:\n"), "class Big has 251 lines"),
    (structure.complaints, "portal/text_utils.py", "x = 1\n", "'utils' says nothing"),
    (structure.complaints, "app/common/money.py", "x = 1\n", "'common' says nothing"),
    (wording.complaints, "app/a.py", 'tr(f"{n} quotes")\n', "no translation can match an f-string"),
    (wording.complaints, "app/a.py", 'self.translate("Words", f"{n}", "", n)\n', "no translation can match"),
    (wording.complaints, "app/a.py", 'QT_TRANSLATE_NOOP("Words", f"a" "b")\n', "no translation can match"),
    (wording.complaints, "portal/a.py", "TEXTS = {'fr': 'La mise en service'}\n", "says 'installation'"),
    (wording.complaints, "portal/a.py", "TEXTS = {(1, 'en'): 'A license'}\n", "says 'licence'"),
    (wording.complaints, "app/a.py", "x = 1  # TO" + "DO: later\n", "belongs in an issue"),
    (wording.complaints, "app/a.py", "raise NotImplementedError\n", "nothing here is a stub"),
    (wording.complaints, "app/a.py", "raise NotImplementedError('later')\n", "nothing here is a stub"),
    (wording.complaints, "app/a.py", "x = y  # type: ignore[misc]\n", "give it a type"),
    (wording.complaints, "app/a.py", "x = '/home/" + "me/a.db'\n", "a path of one machine"),
    (wording.complaints, "app/a.py", "from os import *\n", "name what you import"),
    (wording.complaints, "app/a.py", "app.processEvents()\n", "move the work to a task"),
    (wording.complaints, "tests/a.py", "import time\ntime.sleep(1)\n", "wait for the condition"),
    (wording.complaints, "tests/a.py", "qtbot.qWait(10)\n", "wait for the condition"),
    (
        wording.complaints,
        "tests/a.py",
        "qtbot.waitUntil(done, timeout=500)\n",
        "a machine under load is slow",
    ),
    (wording.complaints, "tests/a.py", "get(url, timeout_s=10)\n", "a machine under load is slow"),
    (
        wording.complaints,
        "tests/a.py",
        "@pytest.mark.timeout(30)\n" + "def f(): ...\n",
        "a machine under load",
    ),
    (wording.complaints, "tests/a.py", "from time import perf_counter\n", "a machine under load is slow"),
    (wording.complaints, "app/ui/a.py", "painter.drawRoundedRect(area, 6, 6)\n", "as everything else is"),
    (wording.complaints, "app/ui/a.py", "painter.setRenderHint(smooth)\n", "as everything else is"),
    (wording.complaints, "tests/a.py", "from unittest.mock import MagicMock\n", "instead of a mock"),
    (wording.complaints, "tests/a.py", "from unittest import mock\n", "instead of a mock"),
    (wording.complaints, "tests/a.py", "import unittest.mock\n", "instead of a mock"),
    (wording.complaints, "app/ui/a.py", "day = QDate.currentDate()\n", "ask a PartnerClock"),
    (wording.complaints, "app/models/a.py", "SQL = \"SELECT date('now')\"\n", "ask a PartnerClock"),
    (wording.complaints, "app/cli/a.py", "day = moment.astimezone().date()\n", "ask a PartnerClock"),
    (wording.complaints, "app/ui/a.py", "here = sent.astimezone(now.tzinfo)\n", "by the season"),
    (wording.complaints, "app/ui/a.py", "here = sent.astimezone(clock.now().tzinfo)\n", "by the season"),
    (domain.complaints, "app/domain/a.py", "import sqlalchemy.orm\n", "the standard library and itself only"),
    (
        domain.complaints,
        "app/domain/a.py",
        "from app.wire import codec\n",
        "the standard library and itself only",
    ),
    (
        domain.complaints,
        "app/domain/a.py",
        "from stdnum import luhn\n",
        "the standard library and itself only",
    ),
    (domain.complaints, "app/domain/a.py", "from pathlib import Path\n", "opens a door to the outside"),
    (domain.complaints, "app/domain/a.py", "def f(): return open('x')\n", "reads no file"),
    (domain.complaints, "app/domain/a.py", "from datetime import date\nx = date.today()\n", "has no clock"),
]


@pytest.mark.parametrize(("check", "path", "text", "says"), VIOLATIONS, ids=[case[3] for case in VIOLATIONS])
def test_a_violation_is_found_where_it_stands(
    tmp_path: Path, check: Check, path: str, text: str, says: str
) -> None:
    write(tmp_path, path, text)
    found = list(check(tmp_path))
    assert [complaint.path for complaint in found] == [path]
    assert says in found[0].says


def test_code_within_the_limits_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "app/a.py", "x = 1\n" * 400)
    write(tmp_path, "app/b.py", body(50, "def go():\n") + body(250, "class Fits:\n"))
    write(tmp_path, "app/c.py", 'translate("Words", "{n} quotes", "", n)\nprint(f"{n} quotes")\n')
    write(tmp_path, "app/domain/checks/siret.py", "from stdnum.fr import siret\nimport re\n")
    write(tmp_path, "app/domain/a.py", "from dataclasses import dataclass\nfrom app.domain import money\n")
    for check in (structure.complaints, wording.complaints, domain.complaints):
        assert list(check(tmp_path)) == []


LATE = "    import sqlalchemy\n"
REASON = "    # It takes a while to load, and only writing needs it.\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"def go():\n{LATE}", 2),
        (f"def go():\n    x = 1\n    # Why not here?\n\n{LATE}", 5),
        (f"class Page:\n    async def go(self):\n        if self.is_new:\n            {LATE.strip()}\n", 4),
        (f"def go():\n{REASON}{LATE}    x = 1\n    from os import path\n", 5),
        (f"def go():\n    def inner():\n        {LATE.strip()}\n", 3),
        (f"def go(x):\n    match x:\n        case 1:\n            {LATE.strip()}\n", 4),
        (f'"""All of it is imported at once."""\n\ndef go():\n{LATE}', 4),
    ],
)
def test_a_late_import_without_a_reason_is_named_once(tmp_path: Path, text: str, line: int) -> None:
    write(tmp_path, "portal/late.py", text)
    (found,) = late_imports.complaints(tmp_path)
    assert (found.path, found.line) == ("portal/late.py", line)
    assert "move it to the top of the file" in found.says


def test_a_late_import_with_a_reason_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "app/above.py", f"def go():\n{REASON}{LATE}    import requests\n")
    write(tmp_path, "app/once.py", f'"""What\nis imported\nwhen it is first shown."""\n\ndef go():\n{LATE}')
    write(tmp_path, "app/top.py", "import os\nif os.name:\n    import sys\n")
    write(tmp_path, "tests/late.py", f"def go():\n{LATE}")
    assert list(late_imports.complaints(tmp_path)) == []


def test_the_figures_name_median_and_longest(tmp_path: Path) -> None:
    write(tmp_path, "app/a.py", body(10, "def a():\n"))
    write(tmp_path, "app/b.py", body(30, "def b():\n"))
    assert structure.figures(tmp_path).startswith("files: 2, median 20")
    assert "longest 30 lines" in structure.figures(tmp_path)


def test_the_top_level_is_fixed(tmp_path: Path) -> None:
    for path in ("app/a.py", ".ci/run", "tools/a.py", "NOTES.md", "packaging/__init__.py"):
        write(tmp_path, path, "")
    for command in (["git", "init", "-q"], ["git", "add", "."]):
        subprocess.run(command, cwd=tmp_path, check=True)
    found = [complaint.path for complaint in layout.complaints(tmp_path)]
    assert found == ["NOTES.md", "tools", "packaging/__init__.py"]


def test_what_only_a_test_uses_is_named(tmp_path: Path) -> None:
    write(tmp_path, "portal/idle.py", "def alone(): ...\ndef called(): ...\n\ncalled()\n")
    write(tmp_path, "portal/typed.py", "class Meant: ...\nasked: 'list[Meant]' = []\nprint(asked)\n")
    write(tmp_path, "tests/test_idle.py", "from portal.idle import alone\n\nalone()\n")
    assert [complaint.says for complaint in unused.complaints(tmp_path)] == [
        "nothing uses the function alone: delete it"
    ]


class _Handler(BaseHTTPRequestHandler):
    """Called by the library only."""


class _Plain:
    """Called by nobody."""


@pytest.mark.parametrize(
    ("owner", "name", "is_called"),
    [
        (_Handler, "do_GET", True),
        (_Handler, "log_message", True),
        (_Handler, "unheard_of", False),
        (_Plain, "do_GET", False),
    ],
)
def test_a_method_that_a_library_calls_is_not_unused(owner: type, name: str, is_called: bool) -> None:
    assert unused.is_override(owner, name) is is_called
