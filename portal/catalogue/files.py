"""Reads the catalogue from its files; a file that is not what it claims is refused by name."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from app.domain.catalogue.catalogue import (
    Agreement,
    CustomerType,
    LostReason,
    PriceList,
    Programme,
    RefusalReason,
    TaxTable,
    Texts,
)
from app.domain.document import document_id
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import AgreementId, ProgrammeId
from app.domain.subscription.subscription import PartnerSubscription
from app.wire.codec import decode_as, encode
from portal.catalogue.content import Catalogue, SubscriptionOfProgramme
from portal.catalogue.places import (
    AGREEMENTS,
    CATALOGUE,
    CUSTOMER_TYPES,
    FOLDERS,
    LOST_REASONS,
    PARTNER_SUBSCRIPTIONS,
    PRICE_LISTS,
    PROGRAMMES,
    REFUSAL_REASONS,
    SINGLE_FILES,
    TAX_TABLE,
)
from portal.catalogue.rules import LANGUAGES, problems_of

T = TypeVar("T")


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


def load(root: Path | None = None, base: Catalogue | None = None) -> Catalogue:
    """The catalogue in ``root`` (default: the one that comes with the portal), read and checked.

    With ``base``, the files are laid over it: what the folder does not have is as it is there.

    Raises:
        RuleViolation: the folder holds no catalogue, a file is missing, is not JSON, holds something else
            than its folder says or breaks a rule of catalogues; every problem's ``file`` says where.
    """
    root = root or resources_root()
    _check_folder(root)
    catalogue = _overlay(root, base) if base else _whole(root)
    problems = problems_of(catalogue)
    if problems:
        raise RuleViolation(*problems)
    return catalogue


def _check_folder(root: Path) -> None:
    """Refuse a folder that is none of a catalogue, and files in it that nothing would read."""
    if not root.is_dir():
        raise violation("catalogue.folder_missing", file=str(root))
    names = [path.relative_to(root).as_posix() for path in (root / CATALOGUE).rglob("*.json")]
    if not names and not _files(root, AGREEMENTS):
        raise violation("catalogue.folder_empty", file=str(root))
    for name in names:
        if name not in SINGLE_FILES and str(PurePosixPath(name).parent) not in FOLDERS:
            raise violation("catalogue.file_unknown", file=name)


def _whole(root: Path) -> Catalogue:
    return Catalogue(
        programmes=tuple(_folder(root, PROGRAMMES, Programme, is_needed=True)),
        price_lists=tuple(_folder(root, PRICE_LISTS, PriceList, is_needed=True)),
        tax_table=_read(root, TAX_TABLE, TaxTable),
        agreements=tuple(_agreements(root)),
        customer_types=_read(root, CUSTOMER_TYPES, tuple[CustomerType, ...]),
        refusal_reasons=_read(root, REFUSAL_REASONS, tuple[RefusalReason, ...]),
        lost_reasons=_read(root, LOST_REASONS, tuple[LostReason, ...]),
        partner_subscriptions=tuple(_subscriptions(root)),
    )


def _overlay(root: Path, base: Catalogue) -> Catalogue:
    """What a folder may leave out is as in ``base``; an entry of a list of reasons or types stays as well."""

    def listed(name: str, cls: Any, former: tuple[Any, ...]) -> tuple[Any, ...]:
        given = _read(root, name, tuple[cls, ...]) if (root / name).exists() else ()
        return _merged(former, given, lambda each: each.id)

    return Catalogue(
        programmes=_merged(base.programmes, _folder(root, PROGRAMMES, Programme), lambda each: each.id),
        price_lists=_merged(base.price_lists, _folder(root, PRICE_LISTS, PriceList), lambda each: each.id),
        tax_table=_read(root, TAX_TABLE, TaxTable) if (root / TAX_TABLE).exists() else base.tax_table,
        agreements=_merged(base.agreements, _agreements(root), document_id),
        customer_types=listed(CUSTOMER_TYPES, CustomerType, base.customer_types),
        refusal_reasons=listed(REFUSAL_REASONS, RefusalReason, base.refusal_reasons),
        lost_reasons=listed(LOST_REASONS, LostReason, base.lost_reasons),
        partner_subscriptions=_merged(
            base.partner_subscriptions, _subscriptions(root), lambda each: each.subscription.id
        ),
    )


def _merged(former: Iterable[T], given: Iterable[T], key: Callable[[T], str]) -> tuple[T, ...]:
    """``given`` in its order, two of one key included, then what only ``former`` has."""
    new = tuple(given)
    keys = {key(each) for each in new}
    return (*new, *(each for each in former if key(each) not in keys))


def _folder(root: Path, name: str, cls: Any, *, is_needed: bool = False) -> Iterator[Any]:
    """The documents of a folder by file name; each file is named after the id it holds."""
    files = _files(root, name)
    if is_needed and not files:
        raise violation("catalogue.file_missing", file=name)
    for file in files:
        document = _read(root, file, cls)
        if document.id != PurePosixPath(file).stem:
            raise violation("catalogue.file_name", "id", file=file, id=document.id)
        yield document


def _files(root: Path, name: str) -> list[str]:
    """The JSON files of a folder in the order of their names; none where there is no such folder."""
    try:
        # Not `glob`: to it, a folder that may not be read is an empty one.
        return sorted(f"{name}/{each.name}" for each in (root / name).iterdir() if each.suffix == ".json")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise violation("catalogue.unreadable", file=name, reason=error.strerror or str(error)) from error


def _agreements(root: Path) -> Iterator[Agreement]:
    for file in _files(root, AGREEMENTS):
        header: _AgreementHeader = _read(root, file, _AgreementHeader)
        stem = f"{header.id}-{header.version}"
        if PurePosixPath(file).stem != stem:
            raise violation("catalogue.file_name", "id", file=file, id=stem)
        text_of = f"{AGREEMENTS}/{stem}"
        body = {language: _text(root, f"{text_of}.{language}.txt").strip() for language in LANGUAGES}
        yield Agreement(header.id, header.version, header.valid_from, header.title, body)


def _subscriptions(root: Path) -> Iterator[SubscriptionOfProgramme]:
    """The subscriptions of each programme, in a file that is called like the programme."""
    for file in _files(root, PARTNER_SUBSCRIPTIONS):
        found: tuple[PartnerSubscription, ...] = _read(root, file, tuple[PartnerSubscription, ...])
        programme_id = ProgrammeId(PurePosixPath(file).stem)
        yield from (SubscriptionOfProgramme(programme_id, each) for each in found)


def _read(root: Path, name: str, cls: Any) -> Any:
    text = _text(root, name)
    try:
        value = decode_as(cls, text)
    except RuleViolation as refused:
        raise _in_file(refused, name) from refused
    unknown = _unknown_field(json.loads(text), json.loads(encode(value)), "")
    if unknown:
        raise violation("catalogue.unknown_field", unknown, file=name)
    return value


def _text(root: Path, name: str) -> str:
    try:
        # Editors on Windows put a mark before the first character that is none of the text.
        return (root / name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise violation("catalogue.file_missing", file=name) from None
    except UnicodeDecodeError as error:
        raise violation("catalogue.unreadable", file=name, reason=str(error)) from error
    except OSError as error:
        raise violation("catalogue.unreadable", file=name, reason=error.strerror or str(error)) from error


def _in_file(refused: RuleViolation, name: str) -> RuleViolation:
    return RuleViolation(
        *(Problem("catalogue.malformed", p.field, {**p.data, "file": name}) for p in refused.problems)
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
