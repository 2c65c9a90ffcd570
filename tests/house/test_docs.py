"""The pages of docs say what is so: their examples are accepted and their links lead somewhere."""

import json
import re
import shutil
from pathlib import Path

import pytest

from app.domain.ids import ProgrammeId
from portal.catalogue import load

ROOT = Path(__file__).resolve().parents[2]
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
