"""What is on the customer's screen while variants stand side by side: texts only, from what may be shown.

As of ``meeting_view``, no type here can hold a cost, a margin, an internal note or a name that the rep gave.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BoardVariant:
    """The head and the foot of a column; ``key`` is how it is named to the controls.

    ``mark`` says that it is the cheapest, else it is empty. ``take`` is what the button says that goes on
    with it, ``take_name`` the same where it is only heard; both are empty where ``pending`` says why not.
    """

    key: str
    letter: str
    name: str
    text: str
    mark: str
    take: str
    take_name: str
    pending: str


@dataclass(frozen=True, slots=True)
class BoardCell:
    """What a variant has of a product; what it has not is told more quietly."""

    text: str
    is_included: bool


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A product with a cell per variant; ``differs`` says that they do not all have the same of it."""

    label: str
    cells: tuple[BoardCell, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class BoardAmounts:
    """An amount per variant with a text below each, which may be empty; ``text`` is that of all of them."""

    label: str
    text: str
    cells: tuple[str, ...]
    texts: tuple[str, ...]
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class VariantsView:
    """Everything on the customer's screen, in the order it is read, in ``language``.

    Every row has a cell per variant. ``headline`` says which variant costs least, ``rows_label`` what stands
    in the rows.
    """

    language: str
    partner: str
    monogram: str
    colour: str
    logo: bytes
    vendor: str
    day: str
    title: str
    subtitle: str
    headline: str
    variants: tuple[BoardVariant, ...]
    rows_label: str
    rows: tuple[BoardRow, ...]
    amounts: tuple[BoardAmounts, ...]
    foot: str
