"""A change order: what is held, what is wanted instead, and what the contract says about it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.domain.catalogue.catalogue import Tiers
from app.domain.catalogue.contract_terms import ProrationRule, ReductionPolicy, TermAlignment
from app.domain.ids import LineId
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.proration import DayShare


@dataclass(frozen=True, slots=True)
class Addition:
    """Seats that were bought or added at a moment (with its time zone)."""

    at: datetime
    quantity: int


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """One product: what is held of it and what is wanted, at net unit prices of one billing period.

    ``prior_unit_price`` is what is charged today, None for a product that is added. ``price`` is the new net
    unit price, or the tiers that price the new quantity. ``high_water`` is the most that was charged in this
    billing period already, where that is more than is held; also of a product that went and comes again.
    ``additions`` are the purchases whose reduction windows may still be open; ``scheduled`` the dates on
    which a change of the line already waits. ``swapped`` are the seats that go because another product
    replaces them: all that go, on the day of the change, credited for the rest of the period where
    ``is_credited``. ``ordered_for`` is set where nothing is asked of the line, but
    fewer seats of it are ordered already: ``quantity`` and ``price`` are what it becomes on that day.
    ``next_price`` is what it costs in the term that follows, None where that is what it costs anyway.
    ``is_two_steps`` says that the level becomes another one too: first that of all seats that are held, on
    the day of the change, then the seats. ``is_uncharged`` says that seats go before the contract begins,
    when nothing is charged for them yet.
    """

    id: LineId
    quantity: int
    price: Decimal | Tiers
    prior_quantity: int = 0
    prior_unit_price: Decimal | None = None
    high_water: int = 0
    additions: tuple[Addition, ...] = ()
    scheduled: tuple[date, ...] = ()
    ordered_for: date | None = None
    swapped: int = 0
    is_credited: bool = True
    next_price: Decimal | Tiers | None = None
    is_two_steps: bool = False
    is_uncharged: bool = False

    @property
    def is_added(self) -> bool:
        """Whether the product is new to the contract."""
        return self.prior_unit_price is None

    @property
    def is_reduced(self) -> bool:
        """Whether seats are to go, and nothing comes in their place."""
        return self.ordered_for is None and not self.swapped and self.quantity < self.prior_quantity

    @property
    def is_unchanged(self) -> bool:
        """Whether quantity and price stay as they are."""
        return self.quantity == self.prior_quantity and self.price == self.prior_unit_price

    @property
    def is_product_change(self) -> bool:
        """Whether a product comes, or goes for another, or has another level or package."""
        if self.ordered_for is not None:
            return False
        if self.swapped or self.is_two_steps:
            return True
        if self.is_added:
            return self.quantity > 0
        return self.quantity == self.prior_quantity and not self.is_unchanged

    @property
    def charged_quantity(self) -> int:
        """The seats that this billing period is already charged for."""
        return max(self.prior_quantity, self.high_water)

    @property
    def is_charged_now(self) -> bool:
        """Whether the change costs or credits something in this billing period.

        A reduction never does, but for one of seats that are not charged yet.
        """
        if self.swapped and not self.is_credited:
            return False
        if self.is_two_steps or self.is_uncharged:
            return True
        return not (self.is_unchanged or self.is_reduced or self.ordered_for is not None)

    @property
    def is_paid_beyond(self) -> bool:
        """Whether the period is charged for seats that are held no more, and some of them come again.

        They were charged for at another quantity than ``prior_unit_price`` is for: both parts are at the new
        price, so that only what is above them is charged and nothing is given back that was never paid.
        """
        is_same = (self.is_added or not self.is_product_change) and not self.is_uncharged
        return self.is_charged_now and is_same and self.high_water > self.prior_quantity

    @property
    def reversed_quantity(self) -> int:
        """The seats whose charge of this billing period is reversed."""
        if not self.is_charged_now:
            return 0
        is_other = (self.is_product_change or self.is_uncharged) and not self.is_paid_beyond
        return self.prior_quantity if is_other else self.charged_quantity

    @property
    def billed_quantity(self) -> int:
        """The seats that are charged instead: what was paid for in this period stays paid for.

        Of what is replaced only the rest is.
        """
        if self.swapped or self.is_uncharged:
            return self.quantity if self.is_charged_now else 0
        if self.is_two_steps:
            # Of what goes nothing is credited, and what was charged before is not charged again.
            return self.prior_quantity + max(0, self.quantity - self.charged_quantity)
        return max(self.quantity, self.reversed_quantity) if self.is_charged_now else 0


@dataclass(frozen=True, slots=True)
class NextTerm:
    """What is invoiced next where no invoice is left in the term: so much of a period, at a surcharge.

    ``is_month_of_year`` says that it is a month of what was paid by the year before.
    """

    share: DayShare
    surcharge_percent: Decimal = Decimal(0)
    is_month_of_year: bool = False


@dataclass(frozen=True, slots=True)
class ChangeTerms:
    """A change of some lines of one contract on ``on``, within its current billing ``period``.

    ``lines`` are all lines that are billed with the period, changed or not. ``term_end`` is the day after the
    contract's last, None where it has no end. ``now`` (with its time zone) is when the order is placed, for
    reduction windows of ``window_hours``; ``term_months`` is the commitment that a restart begins again.
    ``excludes_product_change`` forbids a reduction beside a product change. Notice of seats that go at the
    end of the term is given ``notice_days`` before; after that they go at ``following_end``, the day after
    the last of the term that follows (a term of ``renewal_months`` later where that is None).
    ``new_end`` is the day after the last one once the change has moved the end, whatever the alignment.
    Prices are those that were agreed: in the term that runs everything is ``surcharge_percent`` dearer.
    ``next_term`` is what follows by itself where no invoice is left in the term, None where nothing does.
    ``is_before_start`` says that the order is placed before the contract begins, which it does ``on`` that
    day; ``free_until`` is the last day on which the contract that it renews lets seats go by then, None where
    that is over, or there is none.
    """

    currency: str
    on: date
    period: BillingPeriod
    lines: tuple[ChangedLine, ...]
    term_end: date | None = None
    proration: ProrationRule = ProrationRule.ACTUAL
    threshold_day: int = 15
    reduction: ReductionPolicy = ReductionPolicy.NEXT_BILLING
    window_hours: int = 0
    now: datetime | None = None
    excludes_product_change: bool = False
    alignment: TermAlignment = TermAlignment.CO_TERMINATE
    term_months: int = 0
    notice_days: int = 0
    renewal_months: int = 0
    following_end: date | None = None
    new_end: date | None = None
    surcharge_percent: Decimal = Decimal(0)
    next_term: NextTerm | None = None
    is_before_start: bool = False
    free_until: date | None = None
