"""A quote or change quote as its customer reads it: formatted texts, which preview and PDF both show.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.domain.acceptance.signature import Stroke
from app.services.papers.views.annex import Annex
from app.services.papers.views.change import ChangeTable, DueTable
from app.services.papers.views.changes import Changes
from app.services.papers.views.paper import Enclosed, Fact, OnlinePage, Paper, Proof


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
class QuotePaper(Paper):
    """Everything that is on the pages of a quote or change quote, in the order it is read.

    ``changes`` says first what changed since an earlier version, for whoever asks for it. ``annex`` comes
    after it, on pages of its own, for whoever asks for that. ``mark`` stands at the top of each page of a
    quote that may not be handed out yet, or that is a copy. ``proof`` is there where its content was
    accepted. A change quote has no ``sections`` but its ``change`` and what is due. ``enclosed`` comes last.
    """

    sections: tuple[Section, ...]
    notes_title: str
    notes_title_continued: str
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
    online: OnlinePage | None = None
    enclosed: Enclosed | None = None
    is_copy: bool = False

    @property
    def box(self) -> Signature | None:
        """The box to sign in; nobody is asked to sign a copy."""
        return None if self.is_copy and not self.signature.name.value else self.signature
