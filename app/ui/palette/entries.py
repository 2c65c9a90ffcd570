"""What the palette lists: sections of entries, each from a provider that knows one subject."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.services.palette.label_match import Fit
from app.ui.theme.icons import IconName


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to open or to do; ``key`` tells it from all others, while the text is typed on.

    ``spans`` are the pieces of ``text`` that were typed, ``tail`` stands at the right (an amount),
    ``keys`` is the shortcut that does the same from anywhere. One with a ``why_not`` is shown with it and
    cannot be taken. ``widget`` makes an entry of its own look, ``height`` high, instead of the usual row.
    """

    key: str
    icon: IconName
    text: str
    run: Callable[[], None]
    note: str = ""
    tail: str = ""
    keys: str = ""
    why_not: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    widget: Callable[[QWidget], QWidget] | None = None
    height: int = 38

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(each for each in (self.text, self.note, self.tail, self.why_not, self.keys) if each)


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one title; of two sections the one with the better ``fit`` comes first.

    ``is_ahead`` puts it before all others: what was typed is meant for it.
    """

    title: str
    entries: tuple[Entry, ...]
    fit: Fit | None = None
    is_ahead: bool = False


class Provider(Protocol):
    """Gives its sections for a text at once; what takes longer it looks for, and asks to be asked again.

    ``begin`` is called when the palette opens: what was known may have changed since. ``strip`` is a widget
    that stands between the input and the list, shown and hidden by the provider itself.
    """

    strip: QWidget | None

    def begin(self) -> None: ...

    def sections(self, typed: str) -> Sequence[Section]: ...


def in_order(sections: Sequence[Section]) -> list[Section]:
    """The sections that hold anything, those that what was typed is surely meant for before the others."""
    return sorted((each for each in sections if each.entries), key=_place)


def _place(section: Section) -> int:
    if section.is_ahead:
        return -1
    sure = (Fit.WHOLE, Fit.BEGINS)
    return int(section.fit) if section.fit in sure else int(Fit.WORDS)
