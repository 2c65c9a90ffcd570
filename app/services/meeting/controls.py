"""What of a meeting's content can be turned while the customer watches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import Period
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
