"""What is on the customer's screen: texts and counts only, built from what may be shown.

The screen, its accessible tree, its picture and its clipboard come from these values alone. No type in them
can hold a cost, a margin, a commission, a limit, an internal note or another customer: absent, not hidden.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeetingColumn:
    """The head of a column of amounts; the main one stands out."""

    head: str
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A product with an amount per column; ``key`` is how its controls name it.

    ``count`` says how many, where the lines are not all of one count. A row that is not included has its
    switch off and says in its last cell what it would come to; ``switch`` names the state of the switch.
    """

    key: str
    name: str
    level: str
    text: str
    count: str
    cells: tuple[str, ...]
    is_included: bool = True
    can_switch: bool = False
    switch: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MeetingTotal:
    """The sum under the columns; ``text`` says the same with or without VAT."""

    label: str
    cells: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class MeetingHorizon:
    """An amount that falls due at some time, and when in plain words; ``sentence`` says it in a line."""

    label: str
    amount: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class MeetingSeats:
    """The one count of a content whose lines are all equal; ``prior`` is what it was, if anything.

    ``fewer`` and ``more`` name the buttons beside it.
    """

    label: str
    text: str
    prior: str
    count: int
    count_text: str
    fewer: str
    more: str


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """One of the terms that can be chosen; ``months`` is how it is named to the controls."""

    months: int
    text: str


@dataclass(frozen=True, slots=True)
class MeetingTerm:
    """The commitments that can be chosen, and the one that is."""

    label: str
    choices: tuple[MeetingChoice, ...]
    chosen: int


@dataclass(frozen=True, slots=True)
class MeetingView:
    """Everything on the customer's screen, in the order it is read, in ``language``."""

    language: str
    partner: str
    monogram: str
    colour: str
    logo: bytes
    vendor: str
    day: str
    title: str
    subtitle: str
    seats: MeetingSeats | None
    term: MeetingTerm | None
    columns: tuple[MeetingColumn, ...]
    rows: tuple[MeetingRow, ...]
    total: MeetingTotal
    once: str
    horizons: tuple[MeetingHorizon, ...]
    foot: str
    notes: str
    notes_title: str
    """What heads the notes where they have a page of their own."""
    accept: str
    """What the button says that leads to the agreement; empty where nothing can be accepted as it is."""
