"""A scenario board as it is shown, whatever its variants are of: texts, and each amount with its key."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.money import Money
from app.domain.pricing.scenario import ScenarioId
from app.services.words import Words

LETTERS = "ABCD"
NOT_INCLUDED = ""
"""The choice of a variant that does without a product."""
WITHOUT_LEVEL = "included"
"""The choice of a product that has no levels."""


@dataclass(frozen=True, slots=True)
class BoardKey:
    """Which amount of the board: of a variant, in the row that is called ``figure``."""

    id: ScenarioId
    figure: str
    is_difference: bool = False


@dataclass(frozen=True, slots=True)
class DisplayFigure:
    """An amount, and its difference to the first: ``trend`` is 1 where it is dearer, -1 where cheaper."""

    key: BoardKey
    amount: str
    is_best: bool
    note: str = ""
    """Beside the amount: the months of a term total."""
    difference: str = ""
    """Signed, with its word; of the first, that it is what the others are compared with."""
    trend: int = 0
    can_ask_difference: bool = False


@dataclass(frozen=True, slots=True)
class DisplayProduct:
    """What a variant has of a product; ``choice`` is None where it cannot be chosen."""

    text: str
    is_included: bool
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product that any variant may have, and what can be chosen for it."""

    id: str
    label: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """A row of which each variant has one value: what it is called, and the values with their words."""

    label: str
    options: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True)
class DisplayBar:
    """The cheapest products together: how many, what they cost, and whether the bundle costs less."""

    count: int
    share: Decimal
    amount: str
    is_dearer: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar per number of products against the line of the bundle; shares are of the highest."""

    bars: tuple[DisplayBar, ...]
    line: Decimal
    line_label: str
    axis: str
    description: str


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The sentence on top of the board; ``chart`` only where there is a bundle to compare."""

    headline: str
    detail: str
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class DisplayVariant:
    """One column, from its head to its foot.

    ``offer`` and ``term`` are values of the rows of those names; ``texts`` belong to those of the board.
    ``by_terms`` is what it is called where the rep has given it no name, ``is_suggested`` that it may well be
    made the first.
    """

    id: ScenarioId
    letter: str
    own_name: str
    by_terms: str
    note: str
    seats: int
    is_cheapest: bool
    is_suggested: bool
    products: tuple[DisplayProduct, ...]
    figures: tuple[DisplayFigure, ...]
    texts: tuple[str, ...]
    problem: str
    offer: object = None
    term: object = None

    @property
    def name(self) -> str:
        return self.own_name or self.by_terms

    @property
    def title(self) -> str:
        return f"{self.letter} · {self.name}"


@dataclass(frozen=True, slots=True)
class BoardWords:
    """What the buttons of a board say: back to the editor, let a variant be the first, and of the first."""

    back: str
    choose: str
    chosen: str


@dataclass(frozen=True, slots=True)
class DisplayBoard:
    """Everything on the page; every variant has a figure for each of ``figures``, by name and label.

    A row that a board does not have is None; ``texts`` are the labels of the rows below the figures, and
    ``note`` says how they were come by. ``additions`` are what can be added, with its words.
    """

    words: BoardWords
    conclusion: Conclusion
    products: tuple[ProductRow, ...]
    figures: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]
    variants: tuple[DisplayVariant, ...]
    additions: tuple[tuple[object, str], ...] = ()
    offers: Choices | None = None
    terms: Choices | None = None
    note: str = ""


def title_of(index: int, name: str) -> str:
    """What a variant is called with its letter."""
    return f"{LETTERS[index]} · {name}"


def commitments(words: Words, months: Sequence[int]) -> Choices:
    """The row of how long each variant is committed to."""
    options = tuple((each, words.translate("scenarios", "{n} months", n=each)) for each in months)
    return Choices(words.translate("scenarios", "Commitment"), options)


def as_reference(words: Words, shown: DisplayFigure, *, is_compared: bool) -> DisplayFigure:
    """A figure of the first variant, which says so where others are compared with it."""
    return replace(shown, difference=words.translate("scenarios", "reference")) if is_compared else shown


def beside_first(words: Words, shown: DisplayFigure, difference: Money | None, if_none: str) -> DisplayFigure:
    """A figure with its difference to that of the first variant, or with why there is none."""
    if difference is None:
        return replace(shown, difference=if_none)
    trend = (difference.minor > 0) - (difference.minor < 0)
    said = _difference_words(words, difference, trend)
    return replace(shown, difference=said, trend=trend, can_ask_difference=True)


def _difference_words(words: Words, difference: Money, trend: int) -> str:
    amount = words.formats.signed(difference)
    if not trend:
        return words.translate("scenarios", "the same")
    if trend < 0:
        return words.translate("scenarios", "{amount}, cheaper", amount=amount)
    return words.translate("scenarios", "{amount}, dearer", amount=amount)
