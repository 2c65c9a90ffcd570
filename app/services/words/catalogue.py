"""The translations of one context, read from Qt's .ts format without Qt.

There is one small file per language and context, read when the first text of that context is asked for:
a start pays only for what it shows.
"""

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from app.services.files.resources import resource

Forms = tuple[str, ...]
"""A translation: one text, or singular and plural."""


@cache
def catalogue(language: str, context: str) -> Mapping[tuple[str, str], Forms]:
    """The forms of each (text, comment) of ``context``; what is unfinished or unknown is left out."""
    path = resource("translations", language, f"{context}.ts")
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        if forms := _finished(message):
            found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def _finished(message: ElementTree.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    parts = list(translation.iter("numerusform")) or [translation]
    forms = tuple(part.text or "" for part in parts)
    return forms if all(forms) else ()


def plural_index(language: str, n: int) -> int:
    """Which form counts ``n``: French says the singular for 0 and 1, English for 1 alone."""
    if language == "fr":
        return int(abs(n) > 1)
    return int(abs(n) != 1)
