"""Mutants that no test sees are named with what they change; a second run goes on where the first ended."""

from pathlib import Path

import pytest

from tests.house import mutants

ROOT = Path(__file__).resolve().parents[2]

RULE_FILE = "app/domain/discount.py"
RULE = """
def discount(quantity: int) -> int:
    return 10 if quantity >= 100 else 0
"""
BLIND = """
from app.domain.discount import discount


def test_many_are_cheaper() -> None:
    assert discount(500) == 10
    assert discount(5) == 0
"""
SHARP = (
    BLIND
    + """

def test_a_hundred_are_many() -> None:
    assert (discount(99), discount(100)) == (0, 10)
"""
)


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one rule, whose tests need none of what the tests of this one load, Qt among it."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    write(
        tmp_path,
        "pyproject.toml",
        '[tool.pytest.ini_options]\naddopts = "--import-mode=importlib"\npythonpath = ["."]\n',
    )
    write(tmp_path, "app/__init__.py", "")
    write(tmp_path, "app/domain/__init__.py", "")
    write(tmp_path, RULE_FILE, RULE)
    write(tmp_path, "tests/unit/domain/test_discount.py", BLIND)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], project: Path, *arguments: str) -> str:
    assert mutants.main(project, arguments) == 0
    printed = capsys.readouterr().out
    assert (project / mutants.BUILD / "report.txt").read_text(encoding="utf-8") in printed
    return printed


def tried_in(group: mutants.Group) -> set[str]:
    return {name for name, verdict in group.verdicts(RULE_FILE).items() if verdict}


@pytest.mark.long
def test_what_no_test_sees_is_named_until_a_test_does(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (group,) = mutants.groups(project, ["app/domain"])
    assert "all: none of 0 tried" in said(capsys, project, "--report")
    assert "of 2 seen" in said(capsys, project, "app/domain", "--sample", "2")
    tried = tried_in(group)
    # The same two again: there is nothing left to try.
    assert "of 2 seen" in said(capsys, project, "--sample", "2")
    assert tried_in(group) == tried
    whole = said(capsys, project, "domain")
    assert "app/domain/discount.py: 66.7 % of 6 seen, 2 not seen\n" in whole
    assert "+    return 10 if quantity > 100 else 0" in whole
    write(project, "tests/unit/domain/test_discount.py", SHARP)
    assert "100.0 % of 6 seen" in said(capsys, project, RULE_FILE, "--again")
    assert (project / RULE_FILE).read_text(encoding="utf-8") == RULE


def test_tests_that_fail_by_themselves_are_no_score(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(project, "tests/unit/domain/test_discount.py", BLIND.replace("== 0", "== 1"))
    assert mutants.main(project, []) == 1
    printed = capsys.readouterr().out
    assert "app.domain.discount could not be tried: build/mutants/app.domain.discount/log.txt" in printed


def test_what_is_no_part_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        mutants.main(project, ["app/ui"])
    assert "nothing to try in app/ui" in capsys.readouterr().err


@pytest.mark.parametrize("name", mutants.PARTS)
def test_every_part_has_its_code_and_its_tests(name: str) -> None:
    assert list(mutants.groups(ROOT, [name]))
    assert [each for each in mutants.PARTS[name].tests if not (ROOT / each).exists()] == []


def test_a_rule_is_tried_with_the_tests_that_are_named_after_it() -> None:
    (group,) = mutants.groups(ROOT, ["app/domain/money.py"])
    assert group.tests == ("tests/unit/domain/test_money.py",)


def test_a_rule_without_tests_of_its_name_is_tried_with_those_of_its_folder() -> None:
    (group,) = mutants.groups(ROOT, ["app/domain/customer/account_rules.py"])
    assert group.tests == ("tests/unit/domain/customer",)
    (traces,) = mutants.groups(ROOT, ["app/domain/pricing/trace/term.py"])
    assert traces.tests == tuple(
        f"tests/unit/domain/pricing/test_trace{rest}.py" for rest in ("", "_of_sums")
    )
