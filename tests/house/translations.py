"""The catalogues of resources/translations hold every marked text in both languages, and nothing else."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.house.complaint import Complaint

FOLDER = "resources/translations"
LANGUAGES = ("fr", "en")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")
# In French these stand after a no-break space (U+00A0) or its narrow sister (U+202F).
FRENCH_SPACING = re.compile(r"[^\W\d_][;!?»]|\w:(?=\s|$)|[ ][;:!?%€»]|«(?![\u00a0\u202f])|\d[%€]")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalogue."""

    context: str
    source: str
    translations: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def complaints(root: Path) -> Iterator[Complaint]:
    """Texts that a catalogue lacks, has left unfinished, translates wrongly, or holds for nobody."""
    marked = extract(root)
    catalogues = sorted((root / FOLDER).glob("*.ts"))
    for language in LANGUAGES:
        if marked and not any(path.stem.endswith(language) for path in catalogues):
            yield Complaint(FOLDER, 1, f"no catalogue for {language!r}")
    for path in catalogues:
        place = path.relative_to(root).as_posix()
        known = {message.key: message for message in read(path)}
        for key in sorted(marked - known.keys()):
            yield Complaint(place, 1, f"not translated: {key[0]}: {key[1]!r}")
        for key in sorted(known.keys() - marked):
            yield Complaint(place, 1, f"nobody says this any more, take it out: {key[0]}: {key[1]!r}")
        for message in known.values():
            yield from (Complaint(place, 1, says) for says in _faults(message, path.stem.endswith("fr")))


def extract(root: Path) -> set[tuple[str, str]]:
    """The (context, text) of everything that lupdate finds marked in the product."""
    files = sorted(str(path) for path in (root / "app").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    with tempfile.TemporaryDirectory() as folder:
        listing, catalogue = Path(folder, "files.lst"), Path(folder, "marked.ts")
        listing.write_text("\n".join(files), encoding="utf-8")
        command = [str(lupdate), "-silent", f"@{listing}", "-ts", str(catalogue)]
        subprocess.run(command, check=True, capture_output=True, text=True)
        return {message.key for message in read(catalogue)} if catalogue.exists() else set()


def read(path: Path) -> list[Message]:
    """The entries of the catalogue at ``path``."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            forms = [] if translation is None else list(translation.iter("numerusform")) or [translation]
            found.append(
                Message(
                    context.findtext("name", ""),
                    entry.findtext("source", ""),
                    tuple(form.text or "" for form in forms),
                    "unfinished" if translation is None else translation.get("type", ""),
                )
            )
    return found


def _faults(message: Message, is_french: bool) -> Iterator[str]:
    where = f"{message.context}: {message.source!r}"
    if message.state or not all(message.translations):
        yield f"{message.state or 'empty'}, finish or remove it: {where}"
    for text in filter(None, message.translations):
        wanted, given = set(PLACEHOLDER.findall(message.source)), set(PLACEHOLDER.findall(text))
        # A singular may leave its number out: "one customer".
        if given - wanted or wanted - given - {"%n", "{count}", "{n}"}:
            yield f"placeholders differ, {sorted(wanted)} became {sorted(given)}: {where}"
        if is_french and FRENCH_SPACING.search(PLACEHOLDER.sub("", text)):
            yield f"a no-break space is missing before or after punctuation: {text!r}"
