"""Everything on the laptop in one archive: nothing is left out, and a cancelled one leaves nothing."""

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.session.progress import Progress
from app.wire.codec import decode_document, encode
from tests.support.desk import customer_named, demo_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = demo_desk(tmp_path_factory.mktemp("desk"))
    customer = customer_named(desk, "Maison Corbière")
    desk.drafts.save_quote(QuoteDraft(desk.drafts.new_id(), customer.id, desk.offers.new_terms(customer.id)))
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def archive(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    path = tmp_path_factory.mktemp("out") / "all.zip"
    counts = desk.whole_export.save(path)
    assert (counts.drafts, counts.waiting) == (1, 0)
    assert [each.name for each in path.parent.iterdir()] == ["all.zip"]
    with zipfile.ZipFile(path) as archive:
        yield archive


def rows(archive: zipfile.ZipFile, name: str) -> list[tuple[object, ...]]:
    book = CalamineWorkbook.from_filelike(BytesIO(archive.read(f"{name}.xlsx")))
    return [tuple(row) for row in book.get_sheet_by_index(0).to_python()[1:]]


def lines(archive: zipfile.ZipFile, name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in archive.read(f"documents/{name}.ndjson").splitlines()]


def test_each_document_is_there_exactly_as_it_is_kept(desk: Desk, archive: zipfile.ZipFile) -> None:
    with desk.store.readers.borrow() as connection:
        kept = connection.execute("SELECT kind, id, version, body FROM document").fetchall()
    there = {
        (kind.value, line["id"], line["version"]): encode(decode_document(kind, json.dumps(line["document"])))
        for kind in Kind
        for line in lines(archive, kind.value)
    }
    assert there == {
        (kind, id, version): encode(decode_document(Kind(kind), body)) for kind, id, version, body in kept
    }
    (draft,) = lines(archive, "drafts")
    assert draft["kind"] == "quote"


def test_the_tables_have_a_row_for_everything_and_its_amounts(desk: Desk, archive: zipfile.ZipFile) -> None:
    with desk.store.readers.borrow() as connection:
        counts = dict(connection.execute("SELECT kind, count(*) FROM document GROUP BY kind").fetchall())
    tables = {
        "Clients": "customer",
        "Devis": "quote",
        "Devis de modification": "change_order",
        "Contrats": "contract",
        "Licences détenues": "licence",
        "Factures": "invoice",
    }
    assert {name: len(rows(archive, name)) for name in tables} == {
        name: counts[kind] for name, kind in tables.items()
    }
    row = next(row for row in rows(archive, "Devis") if row[0] == "D-2026-1194")
    assert (row[1], row[2], float(str(row[11]))) == ("Maison Corbière", "Ouvert", 766.80)
    assert {"Lignes de devis.xlsx", "Lignes de commandes.xlsx"} <= set(archive.namelist())


def test_what_is_cancelled_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(b"before")
    progress = Progress(lambda done, total: progress.cancel() if done > total // 2 else None)
    with pytest.raises(RuleViolation, match=r"work\.cancelled"):
        desk.whole_export.save(path, progress)
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["all.zip"]
