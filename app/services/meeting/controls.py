"""What of a meeting's content can be turned while the customer watches."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import Period
from app.domain.ids import ProductId
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that is not included, and what it would add."""

    key: str
    name: str
    text: str
    would: Money | None
    period: Period


@dataclass(frozen=True, slots=True)
class Controls:
    """How the lines that are shown are named to the controls, and what else can be chosen.

    ``keys`` are those of the lines in their order, ``switches`` those that can be left out.
    ``commitments`` are the months that can be chosen, none where the term is settled.
    """

    keys: Sequence[str]
    switches: frozenset[str]
    proposals: Sequence[Proposal]
    commitments: Sequence[int]
    today: date
    with_vat: bool
    can_accept: bool


@dataclass(frozen=True, slots=True)
class Given:
    """A product that a bundle gives: for how many, and at which level, empty where it has none."""

    product_id: ProductId
    name: str
    level_name: str
    quantity: int


@dataclass(frozen=True, slots=True)
class VariantControls:
    """How a variant is named to the controls, and what is known of it beside what is shown.

    ``bundles`` are the products whose lines stand for what is ``given``. ``average`` is what it comes to per
    month over its commitment; None where that is the monthly amount itself.
    """

    key: str
    is_cheapest: bool
    can_take: bool
    bundles: Set[ProductId]
    given: Sequence[Given]
    average: Money | None


@dataclass(frozen=True, slots=True)
class BoardControls:
    """What is known of the variants side by side.

    ``order`` is that of products in their programme, ``less`` by how much the cheapest is below the first.
    """

    variants: Sequence[VariantControls]
    order: Sequence[ProductId]
    less: Money | None
    today: date
    with_vat: bool
