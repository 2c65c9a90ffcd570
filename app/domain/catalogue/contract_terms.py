"""What a programme says about changes and about the end of what it sells; each contract keeps a copy."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class ReductionPolicy(StrEnum):
    """When fewer seats may take effect."""

    AT_ONCE = "at_once"
    NEXT_BILLING = "next_billing"
    RENEWAL = "renewal"
    WINDOW = "window"


class ProrationRule(StrEnum):
    """How a contract counts a part of a period."""

    ACTUAL = "actual"
    """Calendar days of the calendar days of the period."""
    FIXED_30 = "fixed_30"
    """Calendar days of months of thirty days, never more than the whole."""
    NONE = "none"
    """A period that is begun is charged whole."""
    WHOLE_MONTH = "whole_month"
    """Whole up to and including the threshold's day of the period, nothing after it."""


class TermAlignment(StrEnum):
    """When the contract ends after a change."""

    CO_TERMINATE = "co_terminate"
    """When it ended before: additions end with the rest."""
    RESTART = "restart"
    """A whole commitment after the change."""
    MONTH_END = "month_end"
    """At the end of the calendar month in which it ended before."""


class TacitPrice(StrEnum):
    """What a further term costs into which a contract goes by itself."""

    CHARGED = "charged"
    """What is charged: the price is held for as long as nobody orders anything else."""
    LIST = "list"
    """The list in force on the first day of the term, less the discounts that were granted."""


@dataclass(frozen=True, slots=True)
class ContractTerms:
    """How a contract is changed, renewed and ended, as it was when it was sold.

    ``threshold_day`` belongs to ``ProrationRule.WHOLE_MONTH`` and ``window_hours`` to
    ``ReductionPolicy.WINDOW``. ``has_options`` says whether options of its products may be held. A tacit
    contract that nobody ends is renewed for ``renewal_months``, at its ``tacit_price``; whoever wants to end
    it says so ``notice_days`` before. One that is not tacit ends, or goes on month by month where
    ``extension_percent`` says how much dearer each month is then. ``credits_swaps`` says whether seats that
    another product replaces within a billing period are credited for the rest of it.
    """

    reduction: ReductionPolicy = ReductionPolicy.RENEWAL
    window_hours: int = 0
    excludes_product_change: bool = False
    proration: ProrationRule = ProrationRule.ACTUAL
    threshold_day: int = 15
    alignment: TermAlignment = TermAlignment.CO_TERMINATE
    has_options: bool = False
    renewal_months: int = 12
    notice_days: int = 0
    is_tacit: bool = False
    extension_percent: Decimal | None = None
    credits_swaps: bool = True
    tacit_price: TacitPrice = TacitPrice.CHARGED
