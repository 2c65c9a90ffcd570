"""What the lines of a change order came to when it was priced last."""

from dataclasses import dataclass, replace

from app.domain.change.change import ChangedLine
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.line_memo import CheckedLines, LineMemo
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.change_order import ChangeBasis


@dataclass(frozen=True, slots=True)
class LineFindings:
    """What the rules say of a line by itself; ``option_of`` is set where its seats hang on that product's."""

    problems: tuple[Problem, ...]
    is_changed: bool
    option_of: ProductId | None = None


class ChangeMemory:
    """Keeps what each line came to, as long as only lines and notes are edited.

    One memory serves one change while it is edited: a keystroke in one of 200 lines checks and prices that
    line, and sums up the others as they were. Anything else that amounts depend on empties it.
    """

    def __init__(self) -> None:
        self._frame: ChangeOrderTerms | None = None
        self._basis: ChangeBasis | None = None
        self.findings: LineMemo[ChangeOrderLine, LineFindings] = LineMemo()
        self.changed: LineMemo[ChangeOrderLine, ChangedLine] = LineMemo()
        self.checked = CheckedLines()
        self.figures: LineMemo[ChangedLine, PricedChangeLine] = LineMemo()

    def begin(self, terms: ChangeOrderTerms, basis: ChangeBasis) -> None:
        """Forget what was found for another frame than that of ``terms`` and ``basis``."""
        frame = replace(terms, lines=(), customer_notes="", internal_notes="")
        if basis is self._basis and frame == self._frame:
            return
        self._frame, self._basis = frame, basis
        for memo in (self.findings, self.changed, self.checked, self.figures):
            memo.clear()
