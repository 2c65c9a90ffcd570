"""``catalogue publish``: all of a folder or nothing of it, laid over what was published before."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.published import read_published
from portal.store.schema import prepare
from portal.store.tables import partner_feed
from tests.support.portal_admin import Answer, portal_line

VAR = "catalogue/price_lists/cyber360-var-eur-v41.json"
CYBER = "catalogue/programmes/cyber360.json"
TAX = "catalogue/tax_table.json"
Edit = Callable[[Any], None]


def edit(path: Path, change: Edit) -> None:
    value = json.loads(path.read_text(encoding="utf-8"))
    change(value)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def publish(url: str, folder: Path) -> Answer:
    return portal_line(url, "catalogue", "publish", str(folder))


def state(url: str) -> tuple[object, int]:
    """The published catalogue, and where the partner's feed stands."""
    engine = prepare(url)
    with reading(engine, "acme") as connection:
        head = connection.execute(partner_feed.select().where(partner_feed.c.partner_id == "acme")).one().head
        found = read_published(connection)
    engine.dispose()
    return found, head


def rename(value: Any) -> None:
    value["version"] += 1
    value["name"]["en"] = "Cyber 360 plus"


def rename_only(value: Any) -> None:
    value["name"]["en"] = "Other"


def double_product(value: Any) -> None:
    rename(value)
    value["products"].append(value["products"][0])


def dearer(value: Any) -> None:
    value["entries"][0]["tiers"]["steps"][0]["unit_price"] = "1000"


def test_publishing_the_same_again_sends_nothing_to_anybody(acme: str, files: Path) -> None:
    before = state(acme)
    answer = publish(acme, files)
    assert (answer.code, answer.out) == (0, "already published so\n")
    assert state(acme) == before


def test_a_folder_of_one_file_is_laid_over_what_is_published(acme: str, files: Path, tmp_path: Path) -> None:
    edit(files / CYBER, rename)
    small = tmp_path / "small" / CYBER
    small.parent.mkdir(parents=True)
    shutil.copy(files / CYBER, small)
    before, head = state(acme)
    answer = publish(acme, tmp_path / "small")
    assert answer.out == "published; new documents: 1, partners that get some: 1\n"
    after, now = state(acme)
    assert now == head + 1
    assert after != before
    assert publish(acme, tmp_path / "small").out == "already published so\n"


MISTAKES: list[tuple[str, Edit, str]] = [
    (CYBER, lambda v: v.update(quote_validity_days="soon"), f"{CYBER}, quote_validity_days: "),
    (CYBER, lambda v: v.update(nmae={}), f"{CYBER}, nmae: Nothing reads this key"),
    (CYBER, lambda v: v["name"].pop("en"), f"{CYBER}, name.en: This text is missing."),
    (CYBER, lambda v: v.update(id="cyber361"), f"{CYBER}, id: holds the id cyber361"),
    (
        CYBER,
        double_product,
        f"{CYBER}, products: protect is there twice",
    ),
    (
        CYBER,
        lambda v: v["name"].update(en="Other"),
        f"{CYBER}, version: It differs from the published version",
    ),
    (
        VAR,
        lambda v: v["entries"][0]["tiers"]["steps"][0].update(unit_price="1"),
        f"{VAR}: It is in force since",
    ),
    (TAX, lambda v: v["rates"][0].update(percent="200"), f"{TAX}, rates.0.percent: 200 is no percentage"),
]


@pytest.mark.parametrize(("file", "change", "said"), MISTAKES, ids=[said[:60] for _, _, said in MISTAKES])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_mistake_in_one_file_is_named_and_nothing_of_the_folder_is_published(
    acme: str, files: Path, file: str, change: Edit, said: str
) -> None:
    edit(files / "catalogue/programmes/essentials.json", rename)  # A file that would be new.
    edit(files / file, change)
    before = state(acme)
    answer = publish(acme, files)
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err
    assert "Traceback" not in answer.err
    assert state(acme) == before


def test_a_partner_that_comes_later_is_given_what_is_published_now(acme: str, files: Path) -> None:
    edit(files / "catalogue/programmes/essentials.json", rename)
    assert "partners that get some: 0" in publish(acme, files).out
    wanted = ("--partner", "acme", "--programme", "essentials", "--partnership", "MSP")
    assert portal_line(acme, "programme", "take-part", *wanted).code == 0
    listed = json.loads(portal_line(acme, "programme", "list", "--partner", "acme", "--json").out)
    (essentials,) = [each for each in listed if each["id"] == "essentials"]
    assert essentials["taken_part"] == ["MSP"]


def test_a_check_against_the_database_says_what_publishing_would_and_writes_nothing(
    acme: str, files: Path
) -> None:
    edit(files / CYBER, rename_only)
    before = state(acme)
    assert portal_line(acme, "catalogue", "check", str(files)).err == publish(acme, files).err
    assert state(acme) == before


def test_what_is_published_while_the_portal_serves_reaches_its_laptops(
    acme: str, serving: EmbeddedPortal, files: Path
) -> None:
    edit(files / CYBER, rename)
    assert publish(acme, files).code == 0
    with reading(serving.engine, "acme") as connection:
        found = read_published(connection)
    assert found is not None
    assert next(each for each in found.programmes if each.id == "cyber360").name["en"] == "Cyber 360 plus"
