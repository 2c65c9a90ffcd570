"""What one cell of a table shows, as a value the model hands to the delegate in one call."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt

from app.ui.theme import Status, TokenName
from app.ui.theme.icons import IconName

CELL_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, texts formatted and translated already; what is left out is not drawn.

    ``hits`` are the found pieces of ``text``, as (start, length). ``lead`` stands at the left of a
    number: the currency of a row that is not in the column's. ``mark`` stands in the gutter before a
    name. ``bar`` is a share of 0 to 1 drawn under the text. ``chevron`` makes a group row's heading.
    ``wraps`` lets a sentence take the two lines of a high row.
    """

    text: str = ""
    second: str = ""
    ink: TokenName = "text2"
    strong: bool = False
    align_right: bool = False
    pill: Status | None = None
    icon: IconName | None = None
    icon_ink: TokenName = "text3"
    tag: str = ""
    lead: str = ""
    before: str = ""
    mark: IconName | None = None
    mark_ink: TokenName = "danger"
    hits: tuple[tuple[int, int], ...] = ()
    bar: float | None = None
    bar_ink: TokenName = "c2"
    chevron: IconName | None = None
    count: str = ""
    wraps: bool = False


@runtime_checkable
class GivesCells(Protocol):
    """A model that can be asked for the cells of a row at once: a frame paints hundreds of them."""

    def cells_at(self, row: int, columns: Sequence[int]) -> Sequence[Cell | None]:
        """The cells of ``row`` in these columns; None where there is nothing to show."""


def name_cell(text: str, second: str = "", *, hits: tuple[tuple[int, int], ...] = (), tag: str = "") -> Cell:
    """The name of a row: 600, in the colour of text."""
    return Cell(text, second, ink="text", strong=True, hits=hits, tag=tag)


def number_cell(text: str, lead: str = "", *, strong: bool = False) -> Cell:
    """A number or an amount: right-aligned, in the colour of text."""
    return Cell(text, ink="text", align_right=True, lead=lead, strong=strong)


def pill_cell(text: str, status: Status, icon: IconName | None = None, second: str = "") -> Cell:
    """A status, with what there is to say of it below."""
    return Cell(text, second, pill=status, icon=icon)
