"""One word per thing: what docs/glossary.md calls it, in catalogues, portal pages, e-mails and resources."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.house.complaint import Complaint, sources
from tests.house.texts import FOLDER, LANGUAGES, read
from tests.house.translations import PLACEHOLDER

TABLE = Path(__file__).with_name("vocabulary.json")
"""By language: ``never`` (a pattern), what to ``say`` instead, ``except`` (texts that mean another thing)."""

Said = tuple[str, int, str, str]
"""Where a sentence stands: path and line, its language, the sentence."""


@cache
def table() -> dict[str, tuple[tuple[re.Pattern[str], str, re.Pattern[str] | None], ...]]:
    """The words that are not used, by language."""
    rows = json.loads(TABLE.read_text(encoding="utf-8"))
    return {
        language: tuple(
            (re.compile(row["never"]), row["say"], re.compile(row["except"]) if "except" in row else None)
            for row in rows[language]
        )
        for language in LANGUAGES
    }


def complaints(root: Path) -> Iterator[Complaint]:
    """Every sentence under ``root`` that calls a thing by another word than the glossary does."""
    for path, line, language, text in (*_catalogues(root), *_code(root), *_resources(root)):
        yield from (Complaint(path, line, says) for says in faults(text, language))


def faults(text: str, language: str) -> Iterator[str]:
    """What ``text`` says that has another word here."""
    spoken = PLACEHOLDER.sub("{}", text)
    for never, say, but in table()[language]:
        found = never.search(spoken)
        if found and not (but and but.search(spoken)):
            yield f"{language} says {say!r}, not {found[0]!r} (tests/house/vocabulary.json): {text!r}"


def _catalogues(root: Path) -> Iterator[Said]:
    for language in LANGUAGES:
        for path in sorted((root / FOLDER / language).glob("*.ts")):
            place = path.relative_to(root).as_posix()
            for entry in read(path).values():
                # The key of a counted text is not shown: its forms are.
                yield from ((place, 1, language, form) for form in entry.forms)


def _code(root: Path) -> Iterator[Said]:
    """Texts that the code holds by language, ``{"fr": ...}`` or ``{(kind, "fr"): ...}``: the portal's."""
    for source in sources(root, ("app", "portal")):
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Dict):
                continue
            for key, value in zip(node.keys, node.values, strict=True):
                language = _language(key)
                for part in ast.walk(value) if language else ():
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield source.path, part.lineno, language, part.value


def _language(key: ast.expr | None) -> str:
    parts = key.elts if isinstance(key, ast.Tuple) else [key]
    values = [part.value for part in parts if isinstance(part, ast.Constant)]
    return next((str(value) for value in values if value in LANGUAGES), "")


def _resources(root: Path) -> Iterator[Said]:
    """What people read of the data; agreements are the vendors' own."""
    for folder in ("catalogue", "mail", "legal"):
        for path in sorted((root / "resources" / folder).rglob("*.json")):
            language = next((each for each in LANGUAGES if path.stem.endswith(f".{each}")), "")
            place = path.relative_to(root).as_posix()
            content = json.loads(path.read_text(encoding="utf-8"))
            yield from ((place, 1, spoken, text) for spoken, text in _texts(content, language))


def _texts(node: object, language: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str) and language:
        yield language, node
    elif isinstance(node, list):
        for each in node:
            yield from _texts(each, language)
    elif isinstance(node, dict):
        for key, each in node.items():
            yield from _texts(each, key if key in LANGUAGES else language)
