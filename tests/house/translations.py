"""The catalogues hold every marked text, in French and in English, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.complaint import Complaint
from tests.house.texts import FOLDER, LANGUAGES, Entry, Key, Use, path_of, read, unreadable, uses

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# In French these stand after a no-break space (U+00A0) or its narrow sister (U+202F).
FRENCH_SPACING = re.compile(r"[^\W\d_][;!?»]|\w:(?=\s|$)|[ ][;:!?%€»]|«(?![\u00a0\u202f])|\d[%€]|\w'\w")


def complaints(root: Path) -> Iterator[Complaint]:
    """Texts that a catalogue lacks, has left unfinished, translates wrongly, or holds in vain."""
    yield from unreadable(root)
    said: dict[str, dict[Key, Use]] = {}
    for use in uses(root):
        said.setdefault(use.context, {})[use.key] = use
    for language in LANGUAGES:
        kept = {path.stem for path in (root / FOLDER / language).glob("*.ts")}
        for context in sorted(said.keys() | kept):
            path = path_of(root, language, context)
            place = path.relative_to(root).as_posix()
            known = read(path)
            texts = said.get(context, {})
            for key in sorted(texts.keys() - known.keys()):
                yield Complaint(
                    texts[key].path, texts[key].line, f"run ./dev translations: not in {place}: {key[0]!r}"
                )
            for key in sorted(known.keys() - texts.keys()):
                yield Complaint(place, 1, f"run ./dev translations prune: nobody says {key[0]!r}")
            for entry in known.values():
                yield from (Complaint(place, 1, says) for says in faults(entry, language))


def faults(entry: Entry, language: str) -> Iterator[str]:
    """What is wrong with one translation."""
    if not entry.is_finished:
        yield f"to translate: {entry.text!r}"
    for text in filter(None, entry.forms):
        wanted, given = set(PLACEHOLDER.findall(entry.text)), set(PLACEHOLDER.findall(text))
        # A singular may leave its number out: "one customer".
        if given - wanted or wanted - given - {"{n}"}:
            yield f"placeholders differ, {sorted(wanted)} became {sorted(given)}: {entry.text!r}"
        if language == "fr" and FRENCH_SPACING.search(PLACEHOLDER.sub("", text)):
            yield f"French spacing or apostrophe is plain, run ./dev translations: {text!r}"
