"""A quote or change quote as its customer reads it: formatted texts, which preview and PDF both show.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.acceptance.signature import Stroke
from app.services.papers.annex_view import Annex
from app.services.papers.change_view import ChangeTable, DueTable
from app.services.papers.changes_view import Changes

ATTACHMENT_NAME = "acceptance.json"
"""What the attachment of an accepted paper is called."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who offers or who buys: a label, a name and the lines under it."""

    label: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the strip of dates and terms."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """One line of a table; ``details`` stand under the name."""

    name: str
    details: tuple[str, ...]
    quantity: str
    unit_price: str
    discount: str
    net_unit_price: str
    amount: str
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The lines that fall due together; ``heads`` name the columns from the designation to the amount."""

    title: str
    title_continued: str
    heads: tuple[str, str, str, str, str, str]
    lines: tuple[DisplayLine, ...]


@dataclass(frozen=True, slots=True)
class TotalsRow:
    """A label and one amount per column."""

    label: str
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Net, VAT per rate and gross per period side by side; ``sums`` are about the whole quote."""

    heads: tuple[str, ...]
    rows: tuple[TotalsRow, ...]
    gross: TotalsRow
    sums: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The box at the end; the values are empty until the quote is accepted.

    ``before`` says who sat across the table. A drawn signature is ``strokes`` on a ``pad`` of so many
    units; a typed one is the text of ``sign``.
    """

    title: str
    note: str
    name: Fact
    date: Fact
    sign: Fact
    role: str = ""
    before: str = ""
    strokes: tuple[Stroke, ...] = ()
    pad: tuple[int, int] = (1, 1)
    is_typed: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """By what an accepted paper can be checked: its printed lines, and the acceptance that it carries."""

    lines: tuple[str, ...]
    attachment: str


@dataclass(frozen=True, slots=True)
class Brand:
    """What the partner puts on its documents."""

    name: str
    tagline: str
    monogram: str
    colour: str


@dataclass(frozen=True, slots=True)
class Footer:
    """At the foot of each page; ``page`` holds ``{page}`` and ``{pages}``."""

    legal: str
    note: str
    number: str
    page: str


@dataclass(frozen=True, slots=True)
class Paper:
    """What every paper has, whatever it says; ``written_at`` is in UTC."""

    language: str
    written_at: datetime
    file_title: str
    subject: str
    brand: Brand
    title: str
    number: str
    issuer: Party
    client: Party
    facts: tuple[Fact, ...]
    footer: Footer


@dataclass(frozen=True, slots=True)
class QuotePaper(Paper):
    """Everything that is on the pages of a quote or change quote, in the order it is read.

    ``changes`` says first what changed since an earlier version, for whoever asks for it. ``annex`` comes
    after it, on pages of its own, for whoever asks for that. ``mark`` stands at the top of each page of a
    quote that may not be handed out yet. ``proof`` is there where its content was accepted. A change
    quote has no ``sections`` but its ``change`` and what is due.
    """

    sections: tuple[Section, ...]
    notes_title: str
    notes: str
    totals: Totals
    conditions_title: str
    conditions: tuple[str, ...]
    signature: Signature
    change: ChangeTable | None = None
    dues: DueTable | None = None
    annex: Annex | None = None
    proof: Proof | None = None
    mark: str = ""
    changes: Changes | None = None
