"""``python -m tests.house.texts``: brings the catalogues of resources/translations up to date with the code.

texts                    add what the code says and a catalogue lacks; mend French spacing; list what is to do
texts fill LANG CONTEXT  read lines ``English => translation`` (plural: ``one | many``) and write them in
texts prune              also take out what nobody says any more
"""

import argparse
import ast
import fcntl
import re
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.house.complaint import Complaint, Source, sources

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "resources/translations"
LANGUAGES = ("fr", "en")
SINGLE, COUNTED = {"translate", "QT_TRANSLATE_NOOP"}, {"QT_TRANSLATE_N_NOOP"}

Key = tuple[str, str]
"""Source text and comment: what identifies a text inside its context."""


@dataclass(frozen=True, slots=True)
class Use:
    """A text that the code says, and where."""

    context: str
    text: str
    comment: str
    is_counted: bool
    path: str
    line: int

    @property
    def key(self) -> Key:
        return self.text, self.comment


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalogue; ``forms`` holds empty texts while it is unfinished."""

    text: str
    comment: str
    is_counted: bool
    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        return all(self.forms) and len(self.forms) == (2 if self.is_counted else 1)


def uses(root: Path) -> list[Use]:
    """Everything marked for translation in the product."""
    return [use for source in sources(root, ("app",)) for use in _marked(source) if isinstance(use, Use)]


def unreadable(root: Path) -> Iterator[Complaint]:
    """The calls whose context or text is not written out, so that nothing can collect them."""
    for source in sources(root, ("app",)):
        yield from (found for found in _marked(source) if isinstance(found, Complaint))


def _marked(source: Source) -> Iterator[Use | Complaint]:
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SINGLE | COUNTED or not _is_text(node) or _passes_on(source, node):
            continue
        texts = [one.value if isinstance(one, ast.Constant) else None for one in node.args[:3]]
        context, text, comment = (*texts, "")[:3]
        if not isinstance(context, str) or not isinstance(text, str) or not isinstance(comment, str):
            yield source.complaint(
                node, "write the context and the text out at the call: a tool collects them"
            )
            continue
        is_counted = name in COUNTED or len(node.args) > 3 or any(one.arg == "n" for one in node.keywords)
        yield Use(context, text, comment, is_counted, source.path, node.lineno)


def _is_text(node: ast.Call) -> bool:
    """Whether a call is about words; a painter's ``translate(dx, dy)`` is not."""
    if any(
        isinstance(one, ast.JoinedStr) or isinstance(getattr(one, "value", 0), str) for one in node.args[:2]
    ):
        return True
    return "words" in ast.unparse(node.func)


def _passes_on(source: Source, node: ast.Call) -> bool:
    """Whether this is the one place that says texts marked elsewhere."""
    return source.path == "app/services/words/words.py" and ast.unparse(node.args[1]) == "marked.text"


def path_of(root: Path, language: str, context: str) -> Path:
    return root / FOLDER / language / f"{context}.ts"


def read(path: Path) -> dict[Key, Entry]:
    """The entries of one catalogue; none when there is no such file."""
    found: dict[Key, Entry] = {}
    if not path.exists():
        return found
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        parts = [] if translation is None else list(translation.iter("numerusform")) or [translation]
        entry = Entry(
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
            tuple(part.text or "" for part in parts),
        )
        found[entry.text, entry.comment] = entry
    return found


def write(path: Path, language: str, context: str, entries: dict[Key, Entry]) -> None:
    """Put ``entries`` at ``path`` in the order of their texts, so that two people's additions rarely meet."""
    body = "".join(
        _message(entries[key]) for key in sorted(entries, key=lambda key: (key[0].casefold(), key))
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
        f"<context>\n    <name>{escape(context)}</name>\n{body}</context>\n</TS>\n",
        encoding="utf-8",
    )
    fresh.replace(path)


def _message(entry: Entry) -> str:
    state = "" if entry.is_finished else ' type="unfinished"'
    if entry.is_counted:
        forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in entry.forms)
        translation = f"<translation{state}>{forms}\n        </translation>"
    else:
        translation = f"<translation{state}>{escape(entry.forms[0])}</translation>"
    comment = f"\n        <comment>{escape(entry.comment)}</comment>" if entry.comment else ""
    numerus = ' numerus="yes"' if entry.is_counted else ""
    return (
        f"    <message{numerus}>\n"
        f"        <source>{escape(entry.text)}</source>{comment}\n        {translation}\n    </message>\n"
    )


def french(text: str) -> str:
    """``text`` with the spaces, quotes and apostrophes of French print, where they were typed plainly."""
    text = re.sub(r"(?<=\w)'(?=\w)", "\u2019", text)
    text = re.sub(r"«\s*", "«\u00a0", text)
    text = re.sub(r"\s*»", "\u00a0»", text)
    text = re.sub(r"[ \u00a0](?=[;!?%])|(?<=[\w})])(?=[;!?%](?:\s|$))", "\u202f", text)
    text = re.sub(r"[ \u202f](?=[:€])|(?<=[\w})])(?=:(?:\s|$))", "\u00a0", text)
    return text.replace("...", "…")


def update(root: Path, prune: Collection[str] = ()) -> list[str]:
    """Bring every catalogue up to date; says what a person has still to write, or to take out.

    In the contexts that ``prune`` names, ``*`` for all, what nobody says any more is taken out.
    """
    said: dict[str, dict[Key, Use]] = {}
    for use in uses(root):
        known = said.setdefault(use.context, {})
        counted = use.is_counted or (use.key in known and known[use.key].is_counted)
        known[use.key] = replace(use, is_counted=counted)
    todo: list[str] = []
    for language in LANGUAGES:
        kept = {path.stem for path in (root / FOLDER / language).glob("*.ts")}
        for context in sorted(said.keys() | kept):
            todo += _update_one(
                root, language, context, said.get(context, {}), not {"*", context}.isdisjoint(prune)
            )
    return todo


def _update_one(root: Path, language: str, context: str, said: dict[Key, Use], prune: bool) -> Iterator[str]:
    path = path_of(root, language, context)
    before = read(path)
    after = {key: entry for key, entry in before.items() if not prune or key in said}
    for key, use in said.items():
        after[key] = _entry(language, use, before.get(key))
    if language == "fr":
        after = {key: replace(one, forms=tuple(map(french, one.forms))) for key, one in after.items()}
    if not after:
        path.unlink(missing_ok=True)
    elif after != before:
        write(path, language, context, after)
    name = path.relative_to(root)
    yield from (f"{name}: to translate: {key[0]!r}" for key, one in after.items() if not one.is_finished)
    yield from (f"{name}: nobody says: {key[0]!r}" for key in after if key not in said)


def _entry(language: str, use: Use, before: Entry | None) -> Entry:
    if before and before.is_counted == use.is_counted:
        return before
    if use.is_counted:
        forms: tuple[str, ...] = ("", use.text if language == "en" else "")
    else:
        forms = (use.text if language == "en" else "",)
    return Entry(use.text, use.comment, use.is_counted, forms)


def fill(root: Path, language: str, context: str, lines: Iterator[str]) -> None:
    """Write translations given as ``English => translation`` into entries that are there.

    Raises:
        SystemExit: a text is not in that catalogue; nothing is written then.
    """
    path = path_of(root, language, context)
    entries = read(path)
    for line in filter(str.strip, lines):
        text, arrow, said = line.rstrip("\n").partition(" => ")
        found = [key for key in entries if key[0] == text.strip()]
        if not arrow or not found:
            raise SystemExit(f"not in {path.relative_to(root)}: {text.strip()!r}")
        for key in found:
            forms = tuple(map(str.strip, said.split(" | "))) if entries[key].is_counted else (said.strip(),)
            entries[key] = replace(entries[key], forms=forms)
    write(path, language, context, entries)


def main() -> int:
    """Do what was asked under a lock, as several people may translate at once."""
    parser = argparse.ArgumentParser(
        prog="./dev translations", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("verb", nargs="?", choices=("update", "fill", "prune"), default="update")
    parser.add_argument("names", nargs="*", metavar="LANG CONTEXT")
    asked = parser.parse_args()
    with (ROOT / "dev").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if asked.verb == "fill":
            language, context = asked.names
            update(ROOT)
            fill(ROOT, language, context, iter(sys.stdin))
            place = path_of(Path(), language, context).as_posix()
            todo = [line for line in update(ROOT) if line.startswith(place)]
        else:
            todo = update(ROOT, prune=(asked.names or ["*"]) if asked.verb == "prune" else ())
    sys.stdout.writelines(f"{line}\n" for line in todo)
    return 0


if __name__ == "__main__":
    sys.exit(main())
