"""What is printed, on which printer and how; and how the print system is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from app.domain.errors import Problem, RuleViolation


class Sides(StrEnum):
    """On which sides of the sheet, in the words of the Internet Printing Protocol (RFC 8011, 5.2.8)."""

    AS_USUAL = ""
    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


class Colour(StrEnum):
    """In colour or not (PWG 5100.13, ``print-color-mode``)."""

    AS_USUAL = ""
    COLOUR = "color"
    GREY = "monochrome"


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages of the paper, counted from 1; both ends are printed."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper for one printer; without ``pages`` all of it.

    ``options`` are those of the printer itself, by the names that its driver has for them.
    """

    printer: str
    title: str
    copies: int = 1
    pages: Sequence[PageRange] = ()
    sides: Sides = Sides.AS_USUAL
    colour: Colour = Colour.AS_USUAL
    media: str = ""
    is_collated: bool = True
    is_backwards: bool = False
    options: Sequence[tuple[str, str]] = ()


def arguments(job: PrintJob) -> list[str]:
    """What ``lp`` is called with to print ``job`` from its standard input."""
    said = ["-d", job.printer, "-t", job.title, "-n", str(job.copies)]
    if job.pages:
        said += ["-P", ",".join(f"{each.first}-{each.last}" for each in job.pages)]
    named = {
        "document-format": "application/pdf",
        "media": job.media,
        "sides": job.sides.value,
        "print-color-mode": job.colour.value,
        "collate": ("true" if job.is_collated else "false") if job.copies > 1 else "",
        "outputorder": "reverse" if job.is_backwards else "",
        **dict(job.options),
    }
    for name, value in named.items():
        if value:
            said += ["-o", f"{name}={value}"]
    return said


def count_pages(paper: bytes) -> int:
    """How many pages a PDF has."""
    # Only a page range asks for it.
    from pikepdf import Pdf

    with Pdf.open(BytesIO(paper)) as pdf:
        return len(pdf.pages)


def read_pages(typed: str, count: int) -> tuple[PageRange, ...]:
    """The pages that somebody typed as ``1-3, 5``, of a paper that has ``count``.

    Raises:
        RuleViolation: ``print.pages_unclear``, or ``print.no_such_page``.
    """
    found = []
    for part in typed.replace(";", ",").split(","):
        first, dash, last = (each.strip() for each in part.partition("-"))
        ends = (first, last if dash else first)
        if not all(end.isascii() and end.isdigit() and len(end) < 6 for end in ends):
            raise RuleViolation(Problem("print.pages_unclear", "pages", {"typed": typed}))
        one = PageRange(int(ends[0]), int(ends[1]))
        if one.first > one.last:
            raise RuleViolation(Problem("print.pages_unclear", "pages", {"typed": typed}))
        if one.first < 1 or one.last > count:
            raise RuleViolation(Problem("print.no_such_page", "pages", {"typed": typed, "count": str(count)}))
        found.append(one)
    return tuple(found)
