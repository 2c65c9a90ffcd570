"""What a quick look says of a row, in words already."""

from dataclasses import dataclass

from app.ui.theme import Status
from app.ui.theme.icons import IconName


@dataclass(frozen=True, slots=True)
class LookRow:
    """A name and its value; ``copies`` is what its copy button copies, empty for one that has none."""

    label: str
    value: str
    copies: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LookBlock:
    """Rows under a title; an empty title parts them from those above by a hairline only."""

    title: str
    rows: tuple[LookRow, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """A title, how things stand (``pill``), one line about it, and blocks."""

    title: str
    pill: tuple[str, Status, IconName]
    note: str
    blocks: tuple[LookBlock, ...]
    title_copies: str = ""
