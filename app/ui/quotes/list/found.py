"""What of a row a search found, marked in its cells."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.checks.searched_number import found_spans
from app.ui.labels.offered_cells import OfferedRow
from app.ui.tables.cell import Cell


def marked(cell_of: Callable[[OfferedRow], Cell], query: Callable[[], str]) -> Callable[[OfferedRow], Cell]:
    """What makes the same cells with the hits of ``query`` marked."""

    def cell(row: OfferedRow) -> Cell:
        made, typed = cell_of(row), query()
        spans = found_spans(made.text, typed) if typed else ()
        return replace(made, hits=tuple((start, end - start) for start, end in spans)) if spans else made

    return cell
