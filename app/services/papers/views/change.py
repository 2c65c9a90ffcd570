"""The tables of a change quote as formatted texts: each line before and after, and what falls due when."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One product before and after the change; what is not there on a side is blank.

    ``figures`` are the quantities, the net unit prices and the amounts, each before and after, and the
    difference.
    """

    name: str
    details: tuple[str, ...]
    figures: tuple[str, str, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class ChangeTable:
    """The lines of a change; ``groups`` stand over two columns each, ``heads`` name these and the last."""

    title: str
    title_continued: str
    description: str
    groups: tuple[str, str, str]
    heads: tuple[str, str, str, str, str, str, str]
    lines: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class DueRow:
    """An amount and when it falls due: net, its VAT, with VAT; blank where it is known net alone."""

    name: str
    detail: str
    amounts: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class DueTable:
    """What falls due today, with the next invoice and to the end of the term."""

    title: str
    title_continued: str
    heads: tuple[str, str, str, str]
    lines: tuple[DueRow, ...]
