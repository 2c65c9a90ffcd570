"""The amounts that an offer shows: which one it is, what it is called, and its figures."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.catalogue.catalogue import Period


class AmountKind(StrEnum):
    """What an amount is; those of a line have its number, those of VAT that of the rate."""

    LIST_UNIT = "list_unit"
    NET_UNIT = "net_unit"
    LINE = "line"
    LINE_DISCOUNT = "line_discount"
    LIST = "list"
    PERIOD_DISCOUNT = "period_discount"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    TERM = "term"
    FIRST = "first"
    MARGIN = "margin"
    MARGIN_PERCENT = "margin_percent"
    DISCOUNT = "discount"


OF_LINES = frozenset({AmountKind.LIST_UNIT, AmountKind.NET_UNIT, AmountKind.LINE, AmountKind.LINE_DISCOUNT})


@dataclass(frozen=True, slots=True)
class AmountKey:
    """Which amount of an offer; ``places`` is how many decimals a percentage is shown with."""

    kind: AmountKind
    period: Period = Period.MONTH
    index: int = 0
    places: int = 1


@dataclass(frozen=True, slots=True)
class DisplayAmount:
    """An amount with its label."""

    key: AmountKey
    label: str
    amount: str
