"""The main job by one command, on the real window and a portal in another process, online and not."""

import json
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.domain.money import Money
from app.services.formats.formatting import Formats
from tests.support.child_process import run_ready

LICENCES, MONTHS = 150, 36


def do_main_job(out: Path, *more: str) -> dict[str, Any]:
    """What ``channeldesk demo --headless`` says that it did."""
    command = [sys.executable, "-m", "app", "demo", "--headless", "--json", "--customers", "12", *more]
    code, said, err = run_ready([*command, "--out", str(out)])
    assert code == 0, err
    told: dict[str, Any] = json.loads(said)
    return told


@pytest.mark.parametrize("more", [(), ("--offline",)], ids=["online", "offline"])
def test_the_main_job_ends_with_a_contract_and_a_pdf(tmp_path: Path, more: tuple[str, ...]) -> None:
    told = do_main_job(tmp_path, *more)

    assert told["licences"] == LICENCES
    assert told["status"] == "installing"
    assert told["contract"].startswith("C-")
    assert told["quote_number"].startswith("D-")
    assert told["provisional_number"].startswith("P-")
    assert told["found_by_provisional_number"]
    assert Decimal(told["term_total"]) == Decimal(told["monthly_total"]) * MONTHS
    assert all(Path(picture).exists() for picture in told["screenshots"])
    look_at_pdf(Path(told["pdf"]), told)


def look_at_pdf(path: Path, told: dict[str, Any]) -> None:
    """The amounts can be read in it, and it carries its fonts."""
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    for name in ("monthly_total", "term_total"):
        amount = Money(round(Decimal(told[name]) * 100), told["currency"])
        assert plain(Formats("fr").amount(amount)) in plain(text)
    assert b"/FontFile2" in path.read_bytes()


def plain(text: str) -> str:
    """``text`` without its spaces, of whatever kind they are."""
    return "".join(text.split())
