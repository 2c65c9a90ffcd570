"""How a rep left the columns of a table: their order, which are hidden or insisted on, and their widths."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.errors import RuleViolation
from app.wire.values import decode_as, encode

LEAST, MOST = 40, 900
"""No column is narrower or wider than that, at 100 % text, however it is dragged."""


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Ids of columns; ``insisted`` are shown also where there is no room; widths are at 100 % text."""

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    insisted: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)

    def with_width(self, id: str, width: int) -> "ColumnLayout":
        """The same with a column as wide as it was dragged."""
        return replace(self, widths={**self.widths, id: max(LEAST, min(MOST, width))})

    def with_shown(self, id: str, *, is_shown: bool) -> "ColumnLayout":
        """The same with a column shown, whether there is room or not, or hidden."""
        hidden = tuple(each for each in self.hidden if each != id)
        insisted = tuple(each for each in self.insisted if each != id)
        if is_shown:
            return replace(self, hidden=hidden, insisted=(*insisted, id))
        return replace(self, hidden=(*hidden, id), insisted=insisted)


def read_column_layout(text: str, ids: Sequence[str]) -> ColumnLayout:
    """The layout kept as ``text``; what it says of columns that are no more counts for nothing."""
    try:
        kept: ColumnLayout = decode_as(ColumnLayout, text) if text else ColumnLayout()
    except RuleViolation:
        return ColumnLayout()
    known = set(ids)
    order = tuple(dict.fromkeys(each for each in kept.order if each in known))
    return ColumnLayout(
        order=(*order, *(each for each in ids if each not in order)) if order else (),
        hidden=tuple(each for each in kept.hidden if each in known),
        insisted=tuple(each for each in kept.insisted if each in known),
        widths={id: max(LEAST, min(MOST, width)) for id, width in kept.widths.items() if id in known},
    )


def written_column_layout(layout: ColumnLayout) -> str:
    """``layout`` as text to keep."""
    return encode(layout).decode()
