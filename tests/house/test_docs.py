"""The pages of docs say what is so: their examples are accepted and their links lead somewhere."""

import ast
import json
import re
import shutil
from pathlib import Path

import pytest

from app.domain.ids import ProgrammeId
from portal.catalogue import load

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`([\w/]+\.py)(?:::(\w+))?`")
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_to_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (page.parent / target).exists()]
    assert missing == []


def test_the_example_programme_is_accepted_by_the_catalogue(tmp_path: Path) -> None:
    for part in ("catalogue", "agreements"):
        shutil.copytree(ROOT / "resources" / part, tmp_path / part)
    text = (ROOT / "docs/add-a-programme.md").read_text(encoding="utf-8")
    programme, prices = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    for folder, example in (("programmes", programme), ("price_lists", prices)):
        path = tmp_path / "catalogue" / folder / f"{json.loads(example)['id']}.json"
        path.write_text(example, encoding="utf-8")
    assert load(tmp_path).programme(ProgrammeId("mail_shield")).vendor == "Example"


def names_in(path: Path) -> set[str]:
    """What a file defines: functions, methods and classes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def place_of(file: str) -> Path:
    """A test is named from the unit tests, code from the product."""
    return ROOT / ("tests/unit" if Path(file).name.startswith("test_") else "app") / file


def test_the_code_and_the_tests_that_hold_the_pricing_rules_exist() -> None:
    named = NAMED.findall((ROOT / "docs/pricing.md").read_text(encoding="utf-8"))
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not place_of(file).exists() or (name and name not in names_in(place_of(file)))
    ]
    assert (missing, len(named) > 100) == ([], True)


def test_every_pricing_rule_names_its_code_and_a_test() -> None:
    page = (ROOT / "docs/pricing.md").read_text(encoding="utf-8")
    rules = re.findall(r"^\|.*\|.*\|.*::.*\|$", page, re.MULTILINE)
    assert len(rules) > 40
    assert [rule for rule in rules if "test_" not in rule.split("|")[4]] == []


def test_the_places_for_something_new_exist() -> None:
    page = (ROOT / "docs/where.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:app|portal)/[\w/.]*)`", page)
    assert ([place for place in named if not (ROOT / place).exists()], len(named) > 15) == ([], True)
    assert len(re.findall(r"^\| (?!I want|-)", page, re.MULTILINE)) >= 16
