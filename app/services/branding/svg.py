"""SVG as a picture and nothing else: what could run, load or lead elsewhere is taken out, or refused.

Read by expat itself, which loads nothing, with each entity of a document's own refused (XML 1.0, 4.2).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, TreeBuilder, register_namespace, tostring
from xml.parsers import expat

from app.domain.errors import violation

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_PARTS_MAX = 20_000
# Script, pages inside the picture, what moves, and what is heard.
_TAKEN_OUT = frozenset(
    "script foreignObject iframe animate animateColor animateMotion animateTransform set discard"
    " audio video handler listener metadata".split()
)
_EMBEDDED = re.compile(r"data:image/(?:png|jpeg|jpg);base64,", re.IGNORECASE)
_URL = re.compile(r"url\(\s*['\"]?\s*([^)'\"\s]*)", re.IGNORECASE)
_IMPORT = re.compile(r"@import\s+(?:url\()?\s*['\"]?([^)'\";\s]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CleanSvg:
    """A picture that can be drawn; ``taken_out`` parts of it were no picture."""

    content: bytes
    taken_out: int


class _Entities(Exception):
    """The document declares entities."""


def clean_svg(name: str, data: bytes) -> CleanSvg:
    """The picture in the SVG ``data``, which came in a file called ``name``.

    Raises:
        RuleViolation: ``logo.svg``: nobody can read it, or it repeats itself without end; ``logo.entities``;
            ``logo.external``: a part of the picture is in another file.
    """
    try:
        root = _parsed(data)
    except _Entities:
        raise violation("logo.entities", "logo", name=name) from None
    except (expat.ExpatError, ValueError, LookupError):
        # Not well formed, or in an encoding that nobody knows.
        raise violation("logo.svg", "logo", name=name) from None
    if root.tag != f"{{{_SVG}}}svg" or _is_endless(root):
        raise violation("logo.svg", "logo", name=name)
    found = _Cleaning(name)
    found.clean(root)
    register_namespace("", _SVG)
    register_namespace("xlink", _XLINK)
    return CleanSvg(tostring(root, encoding="utf-8"), found.taken_out)


def _parsed(data: bytes) -> Element:
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        builder.start(_qualified(tag), {_qualified(each): value for each, value in attributes.items()})

    def declared(*_parts: object) -> None:
        raise _Entities

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: builder.end(_qualified(tag))
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = declared
    parser.Parse(data, True)
    root: Element = builder.close()
    return root


def _qualified(name: str) -> str:
    return f"{{{name}" if "}" in name else name


def _is_endless(root: Element) -> bool:
    """Whether it has too many parts, or repeats parts that repeat parts: a few lines can mean millions."""
    if sum(1 for _ in root.iter()) > _PARTS_MAX:
        return True
    repeating = {each.get("id") for each in root.iter() if _repeats(each)}
    return any(
        (_reference(each) or "#")[1:] in repeating for each in root.iter() if _local(each.tag) == "use"
    )


def _repeats(element: Element) -> bool:
    return bool(element.get("id")) and any(_local(each.tag) == "use" for each in element.iter())


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _reference(element: Element) -> str | None:
    return element.get(f"{{{_XLINK}}}href") or element.get("href")


class _Cleaning:
    """Takes out of a picture what is none; counts it."""

    def __init__(self, name: str) -> None:
        self._name, self.taken_out = name, 0

    def clean(self, element: Element) -> None:
        """Clean ``element`` and all that is in it."""
        for child in list(element):
            if not isinstance(child.tag, str) or _local(child.tag) in _TAKEN_OUT:
                element.remove(child)
                self.taken_out += _local(str(child.tag)) != "metadata"
            else:
                self.clean(child)
        for attribute in list(element.attrib):
            if _local(attribute).lower().startswith("on"):
                del element.attrib[attribute]
                self.taken_out += 1
        self._check_links(element)
        for text in (element.text or "", *element.attrib.values()):
            self._check_styles(text)

    def _check_links(self, element: Element) -> None:
        reference = _reference(element)
        if reference is None:
            return
        if _local(element.tag) == "a":
            for attribute in (f"{{{_XLINK}}}href", "href"):
                element.attrib.pop(attribute, None)
            self.taken_out += 1
        elif not (reference.startswith("#") or _EMBEDDED.match(reference)):
            self._refuse(reference)

    def _check_styles(self, text: str) -> None:
        for pattern in (_URL, _IMPORT):
            for reference in pattern.findall(text):
                if not (reference.startswith("#") or _EMBEDDED.match(reference)):
                    self._refuse(reference)

    def _refuse(self, reference: str) -> None:
        raise violation("logo.external", "logo", name=self._name, reference=reference[:80])
