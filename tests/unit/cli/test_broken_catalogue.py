"""A portal whose catalogue cannot be right does not start, and says which file and place are wrong."""

import json
import shutil
from pathlib import Path

import pytest

from app.__main__ import main
from portal.catalogue import resources_root

VAR = "price_lists/cyber360-var-eur-v41.json"


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the catalogue, which the program takes for its own."""
    # Asked before the program is told that it is a frozen one, which has its resources elsewhere.
    shutil.copytree(resources_root(), tmp_path / "resources")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    return tmp_path / "resources" / "catalogue"


def test_the_portal_names_the_file_and_the_tier_that_overlaps(
    catalogue: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prices = json.loads((catalogue / VAR).read_text(encoding="utf-8"))
    first, second, *_ = prices["entries"][0]["tiers"]["steps"]
    second["up_to"] = first["up_to"]
    (catalogue / VAR).write_text(json.dumps(prices), encoding="utf-8")

    assert main(["demo", "--portal-only", "--home", str(tmp_path / "home")]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert "cyber360-var-eur-v41.json, entries.0.tiers.steps.1.up_to: This tier ends at" in said.err


def test_a_file_that_is_no_catalogue_is_named(
    catalogue: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (catalogue / VAR).write_text("%PDF-1.7", encoding="utf-8")
    assert main(["demo", "--portal-only", "--home", str(tmp_path / "home")]) == 1
    assert "cyber360-var-eur-v41.json: is not what its folder says" in capsys.readouterr().err
