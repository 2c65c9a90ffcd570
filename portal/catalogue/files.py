"""Reads the catalogue from its files; a file that is not what it claims is refused by name."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.catalogue import (
    Agreement,
    CustomerType,
    LostReason,
    PriceList,
    Programme,
    RefusalReason,
    TaxTable,
    Texts,
)
from app.domain.errors import Problem, Refused, refuse
from app.domain.ids import AgreementId
from app.wire.codec import decode_as, encode
from portal.catalogue.content import Catalogue
from portal.catalogue.rules import LANGUAGES, problems_of


@dataclass(frozen=True, slots=True)
class _AgreementHeader:
    """An agreement without its text, which stands in a file per language beside it."""

    id: AgreementId
    version: int
    valid_from: date
    title: Texts


def resources_root() -> Path:
    """The folder that holds ``catalogue``, ``agreements`` and ``legal``."""
    bundled = getattr(sys, "_MEIPASS", None)
    base = Path(bundled) if bundled else Path(__file__).resolve().parents[2]
    return base / "resources"


def load(root: Path | None = None) -> Catalogue:
    """The catalogue in ``root`` (default: the one that comes with the portal), read and checked.

    Raises:
        Refused: a file is missing, is not JSON, holds something else than its folder says or breaks a
            rule of catalogues; every problem's ``file`` says where.
    """
    root = root or resources_root()
    catalogue_dir = root / "catalogue"
    catalogue = Catalogue(
        programmes=tuple(_folder(catalogue_dir / "programmes", Programme)),
        price_lists=tuple(_folder(catalogue_dir / "price_lists", PriceList)),
        tax_table=_read(catalogue_dir / "tax_table.json", TaxTable),
        agreements=tuple(_agreements(root / "agreements")),
        customer_types=_read(catalogue_dir / "customer_types.json", tuple[CustomerType, ...]),
        refusal_reasons=_read(catalogue_dir / "refusal_reasons.json", tuple[RefusalReason, ...]),
        lost_reasons=_read(catalogue_dir / "lost_reasons.json", tuple[LostReason, ...]),
    )
    problems = problems_of(catalogue)
    if problems:
        raise Refused(*problems)
    return catalogue


def _folder(folder: Path, cls: Any) -> Iterator[Any]:
    """The documents of a folder by file name; each file is named after the id it holds."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise refuse("catalogue.file_missing", file=folder.name)
    for path in paths:
        document = _read(path, cls)
        if document.id != path.stem:
            raise refuse("catalogue.file_name", "id", file=path.name, id=document.id)
        yield document


def _agreements(folder: Path) -> Iterator[Agreement]:
    for path in sorted(folder.glob("*.json")):
        header: _AgreementHeader = _read(path, _AgreementHeader)
        if path.stem != f"{header.id}-{header.version}":
            raise refuse("catalogue.file_name", "id", file=path.name, id=header.id)
        body = {language: _text(path.with_suffix(f".{language}.txt")).strip() for language in LANGUAGES}
        yield Agreement(header.id, header.version, header.valid_from, header.title, body)


def _read(path: Path, cls: Any) -> Any:
    text = _text(path)
    try:
        value = decode_as(cls, text)
    except Refused as refused:
        raise _in_file(refused, path) from refused
    unknown = _unknown_field(json.loads(text), json.loads(encode(value)), "")
    if unknown:
        raise refuse("catalogue.unknown_field", unknown, file=path.name)
    return value


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise refuse("catalogue.file_missing", file=path.name) from None
    except (OSError, UnicodeDecodeError) as error:
        raise refuse("catalogue.unreadable", file=path.name, reason=str(error)) from error


def _in_file(refused: Refused, path: Path) -> Refused:
    return Refused(
        *(Problem("catalogue.malformed", p.field, {**p.data, "file": path.name}) for p in refused.problems)
    )


def _unknown_field(written: Any, understood: Any, place: str) -> str:
    """The path of the first key that was written and not understood: a typing error, else lost silently."""
    match written:
        case dict():
            for key, value in written.items():
                path = f"{place}.{key}".lstrip(".")
                if key not in understood:
                    return path
                if deeper := _unknown_field(value, understood[key], path):
                    return deeper
        case list():
            for index, value in enumerate(written):
                if deeper := _unknown_field(value, understood[index], f"{place}.{index}".lstrip(".")):
                    return deeper
    return ""
