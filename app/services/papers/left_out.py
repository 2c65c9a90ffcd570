"""What a paper could not say: the characters that no face has, and the texts in which they are."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from app.domain.errors import Problem
from app.services.papers.views.paper import Paper

_NOT_DRAWN = frozenset(("language", "file_title", "subject", "address", "attachments", "colour"))
_TEXTS_MAX = 3
_EXCERPT = 60


def left_out(view: Paper) -> Problem | None:
    """Which characters of ``view`` are printed as a question mark, with where they are; None for none."""
    # It needs what draws, which lists and forms do not load.
    from app.services.papers.sheet.faces import missing

    found: dict[str, str] = {}
    for text in _texts(view):
        for char in missing(text):
            found.setdefault(char, text)
    if not found:
        return None
    texts = list(dict.fromkeys(found.values()))
    said = [_said([each for each, text in found.items() if text == one], one) for one in texts[:_TEXTS_MAX]]
    if len(texts) > _TEXTS_MAX:
        said.append("…")
    return Problem("paper.left_out", data={"found": "; ".join(said)})


def _said(chars: list[str], text: str) -> str:
    """``🚀 U+1F680 – Fusée 🚀 SARL``."""
    named = ", ".join(f"{char} U+{ord(char):04X}" for char in chars)
    begin = max(0, text.index(chars[0]) - _EXCERPT // 2)
    excerpt = " ".join(text[begin : begin + _EXCERPT].split())
    before, after = "…" if begin else "", "…" if begin + _EXCERPT < len(text) else ""
    return f"{named} – {before}{excerpt}{after}"


def _texts(value: object) -> Iterator[str]:
    """The texts that are drawn of a view, in its order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_DRAWN:
                yield from _texts(getattr(value, field.name))
