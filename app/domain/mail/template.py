"""A text with places in it, as ``{number}``: what fills them comes from the document when it is read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

PLACES = (
    "number",
    "customer",
    "contact",
    "greeting",
    "seats",
    "products",
    "start",
    "monthly_net",
    "monthly_gross",
    "yearly_net",
    "yearly_gross",
    "one_time_net",
    "expires_on",
    "created_on",
    "link",
    "rep",
    "rep_phone",
    "partner",
    "legal",
)
"""What a place may be called; what stands in braces otherwise is a text like any other."""
_PLACE = re.compile(r"\{(" + "|".join(PLACES) + r")\}")
_BLANKS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text; ``place`` names the place that it fills, empty for what was typed."""

    text: str
    place: str = ""


def segments(template: str, values: Mapping[str, str]) -> Iterator[Segment]:
    """``template`` piece by piece; a place without a value keeps its braces, so that it is seen."""
    end = 0
    for found in _PLACE.finditer(template):
        if found.start() > end:
            yield Segment(template[end : found.start()])
        name = found.group(1)
        yield Segment(values.get(name) or found.group(), name)
        end = found.end()
    if end < len(template):
        yield Segment(template[end:])


def filled(template: str, values: Mapping[str, str]) -> str:
    """``template`` with its places filled."""
    return "".join(each.text for each in segments(template, values))


def missing(template: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """The places of ``template`` that nothing fills, each once."""
    names = dict.fromkeys(found.group(1) for found in _PLACE.finditer(template))
    return tuple(name for name in names if not values.get(name))


def fitted(template: str, values: Mapping[str, str]) -> str:
    """``template`` without the lines that say what there is not, for whoever begins with it."""
    lines = (line for line in template.splitlines() if not missing(line, values))
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"
