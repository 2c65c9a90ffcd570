"""Elements of the XML of UN/CEFACT, prefixes written out; the same content gives the same bytes."""

import re
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element, indent, tostring

from app.domain.money import Money

_NAMESPACES = {
    "xmlns:rsm": "urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100",
    "xmlns:ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128",
    "xmlns:udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:128",
    "xmlns:qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:128",
}
# What XML 1.0 (2.2, Char) cannot hold, whatever it is escaped as.
_NO_CHARACTER = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DATE = "102"
"""UNTDID 2379: year, month and day, eight digits."""
Part = Element | None


def group(tag: str, *parts: Part) -> Element:
    """An element with those of ``parts`` that are there."""
    made = Element(tag)
    made.extend(part for part in parts if part is not None)
    return made


def optional(tag: str, *parts: Part) -> Part:
    """The same, or None where none of ``parts`` is there: the schema knows no empty groups."""
    return group(tag, *parts) if any(part is not None for part in parts) else None


def text(tag: str, value: str, **attributes: str) -> Part:
    """An element with a text; None for an empty one."""
    plain = _NO_CHARACTER.sub(" ", value).strip()
    if not plain:
        return None
    made = Element(tag, attributes)
    made.text = plain
    return made


def written(tag: str, value: str, **attributes: str) -> Element:
    """An element with a value of ours, which is never empty."""
    made = Element(tag, attributes)
    made.text = value
    return made


def number(tag: str, value: Decimal | int, **attributes: str) -> Element:
    """An exact number, without an exponent."""
    return written(tag, f"{value:f}" if isinstance(value, Decimal) else str(value), **attributes)


def money(tag: str, value: Money, **attributes: str) -> Element:
    """An amount with the decimals of its currency."""
    return number(tag, value.amount, **attributes)


def day(tag: str, value: date) -> Element:
    """A day of the calendar."""
    return group(tag, written("udt:DateTimeString", f"{value:%Y%m%d}", format=_DATE))


def period(tag: str, first: date, last: date) -> Element:
    """The days from ``first`` to ``last``, both included."""
    return group(tag, day("ram:StartDateTime", first), day("ram:EndDateTime", last))


def indicator(tag: str, value: bool) -> Element:
    """Yes or no."""
    return group(tag, written("udt:Indicator", "true" if value else "false"))


def document(tag: str, *parts: Part) -> str:
    """The whole file, indented, as text."""
    root = group(tag, *parts)
    root.attrib.update(_NAMESPACES)
    indent(root)
    body: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
