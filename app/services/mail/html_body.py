"""The text of a message as HTML: the same words, its links to be clicked, and nothing else in it."""

import re
from collections.abc import Iterator
from html import escape

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}’»]")
_BLANK = re.compile(r"\n[ \t]*\n+")


def html_body(text: str, language: str) -> str:
    """``text`` in paragraphs; whatever a rep typed into it is read as text, never as HTML."""
    paragraphs = "\n".join(f"<p>{_paragraph(each)}</p>" for each in _BLANK.split(text.strip("\n")))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head><meta charset="utf-8"></head>\n'
        f"<body>\n{paragraphs}\n</body>\n</html>\n"
    )


def _paragraph(text: str) -> str:
    return "".join(_pieces(text)).replace("\n", "<br>\n")


def _pieces(text: str) -> Iterator[str]:
    """What was typed, escaped, with each address of a page as a link to it."""
    end = 0
    for found in _LINK.finditer(text):
        yield escape(text[end : found.start()])
        url = escape(found.group())
        yield f'<a href="{url}">{url}</a>'
        end = found.end()
    yield escape(text[end:])
