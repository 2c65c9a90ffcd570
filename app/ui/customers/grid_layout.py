"""How a rep left the columns of the grid, and which of them fit into a width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.errors import RuleViolation
from app.ui.customers.columns import GridColumn
from app.wire.values import decode_as, encode

NAME_AT_LEAST = 168


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Column ids in order, those that are shown, and widths at 100 % text where the rep changed them."""

    order: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)


def first_layout(columns: Sequence[GridColumn]) -> GridLayout:
    """The columns as they come."""
    return GridLayout(
        tuple(column.id for column in columns), tuple(column.id for column in columns if column.is_shown)
    )


def read_layout(text: str, columns: Sequence[GridColumn]) -> GridLayout:
    """The layout kept as ``text``; the first one when there is none, or it speaks of other columns."""
    if not text:
        return first_layout(columns)
    try:
        kept: GridLayout = decode_as(GridLayout, text)
    except RuleViolation:
        return first_layout(columns)
    known = {column.id for column in columns}
    return kept if set(kept.order) == known and set(kept.shown) <= known else first_layout(columns)


def written(layout: GridLayout) -> str:
    """``layout`` as text to keep."""
    return encode(layout).decode()


def width_of(column: GridColumn, layout: GridLayout) -> int:
    """How wide a column is wanted, at 100 % text."""
    return layout.widths.get(column.id, column.width)


def fitting(columns: Sequence[GridColumn], layout: GridLayout, room: float) -> frozenset[str]:
    """The columns to show in ``room`` pixels at 100 % text: those that yield go first, in their order."""
    shown = {column.id: column for column in columns if column.id in layout.shown}
    needed = layout.widths.get("name", NAME_AT_LEAST) + sum(
        width_of(column, layout) for column in shown.values() if column.id != "name"
    )
    for column in sorted(shown.values(), key=lambda column: column.yields):
        if needed <= room:
            break
        if column.yields:
            needed -= width_of(column, layout)
            del shown[column.id]
    return frozenset(shown)
