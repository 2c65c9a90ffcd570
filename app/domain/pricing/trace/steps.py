"""Steps of a derivation in the making, and what each is called."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.money import CONTEXT, HUNDRED, Money, exponent, remaining, round_half_away

UNIT_PLACES = 4
"""Unit prices are shown to so many decimals; amounts are computed from the exact ones."""


class Operation(StrEnum):
    """What a step does to the result so far with its operand."""

    START = "start"
    ADD = "add"
    MULTIPLY = "multiply"
    DIVIDE = "divide"
    ROUND = "round"
    """To as many decimals as the operand says, half away from zero."""


class StepCode(StrEnum):
    """What the operand of a step is, with the keys of its source.

    A line is named by ``line_id``, ``product_id``, ``level``, ``quantity`` and ``period``; a price list by
    ``price_list_id``, ``version``, ``currency`` and ``partnership``, its entry by ``product_id``, ``level``
    and ``commitment_months``; a tier by ``from`` and ``up_to``.
    """

    LIST_UNIT = "list_unit"
    """The price of a unit: its list, entry and tier."""
    QUANTITY = "quantity"
    """How many: ``period`` of the line, where it is one."""
    TIER = "tier"
    """Units at the price of their own tier: as ``LIST_UNIT``, ``units`` and ``unit_price``."""
    FLAT = "flat"
    """The fee of a tier that is reached: its tier."""
    MANUAL_UNIT = "manual_unit"
    CUSTOMER_DISCOUNT = "customer_discount"
    """What a discount leaves of a price: ``percent``; the next two likewise."""
    LINE_DISCOUNT = "line_discount"
    QUOTE_DISCOUNT = "quote_discount"
    UNIT_COST = "unit_cost"
    """What a unit costs the partner: as ``LIST_UNIT``."""
    TIER_COST = "tier_cost"
    """What the units of a tier cost: as ``TIER``, with ``unit_cost``."""
    LINE = "line"
    """The printed net of a line, negative where it is taken away: the line."""
    LINE_BEFORE = "line_before"
    """The printed net of a line with the discount of the customer's type alone: the line."""
    LINE_LIST = "line_list"
    """A line at list price: the line."""
    LINE_COST = "line_cost"
    """What a line costs, negative: the line."""
    PERIOD_NET = "period_net"
    """The printed net of a period, negative where it is taken away: ``period``, empty for all of them."""
    PERIOD_LIST = "period_list"
    """A period at list price: ``period``."""
    TAXABLE = "taxable"
    VAT_RATE = "vat_rate"
    """A rate as a factor: ``percent``, ``category``, ``mention``."""
    VAT = "vat"
    """The printed VAT of a rate: as ``VAT_RATE``, and ``taxable``."""
    PART = "part"
    """A period over a term, negative where it is taken away: ``period``, its ``net`` and ``months``."""
    PART_LIST = "part_list"
    """A period at list price over a term: as ``PART``."""
    PART_COST = "part_cost"
    """What a period costs over a term, negative: as ``PART``."""
    PERCENT = "percent"
    """A hundred, which makes a share a percentage."""
    OF_LIST = "of_list"
    """The list price that a percentage is of."""
    OF_NET = "of_net"
    """The net price that a percentage is of."""
    OF_COST = "of_cost"
    """The cost that a percentage is of."""
    UNIT = "unit"
    """A unit price: its tier, where it has tiers."""
    DAYS = "days"
    """Days charged: ``since`` and ``until``, half-open ISO dates, where they are known."""
    PERIOD_DAYS = "period_days"
    """Days that the period counts: as ``DAYS``."""
    FULL = "full"
    """The price that is divided among periods."""
    EARLIER_PART = "earlier_part"
    """What an earlier period took of it, negative: ``number``, from 1."""
    SURCHARGE = "surcharge"
    """What an extended term makes of a price, as a factor: ``percent``."""
    MONTHS_OF_YEAR = "months_of_year"
    """The months of a yearly price, of which an extended term is paid one at a time."""
    PRIOR_UNIT = "prior_unit"
    """The unit price that was charged before a change."""
    REVERSAL = "reversal"
    """What a change gives back today, printed and negative."""
    CHARGE = "charge"
    """What a change charges today, printed."""
    TODAY = "today"
    """Reversal and charge of a changed line together."""
    REGULAR_INVOICES = "regular_invoices"
    """The whole invoices up to the term's end: the ``payment`` of each, and how many ``invoices``."""
    LAST_INVOICE = "last_invoice"
    """The short invoice at the term's end: ``days`` of the ``of`` days of its period."""
    INVOICE_PART = "invoice_part"
    """A licence on a regular invoice, printed: its ``product_id`` and ``level``, a ``quantity`` of them at
    their ``unit_price``, for ``days`` of the ``of`` days of the billing period."""
    CHANGED_LINE = "changed_line"
    """An amount of a changed line, printed: ``line_id``."""
    NEW_TOTAL = "new_total"
    """What a full billing period costs after a change."""
    PRIOR_TOTAL = "prior_total"
    """What it cost before, negative."""
    ROUND = "round"
    """To the currency's decimals: ``currency``."""
    SHOWN_UNIT = "shown_unit"
    """A unit price to the decimals it is shown with: ``currency``."""
    SHOWN_PERCENT = "shown_percent"
    """A percentage to the decimals it is shown with."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``result`` is the exact result so far, ``source`` says where the operand comes from.

    ``code`` is a ``StepCode``, or one of the module that makes the steps; each has its words in
    ``app.services.words.derivation``.
    """

    code: str
    operation: Operation
    operand: Decimal
    result: Decimal
    source: Mapping[str, str] = field(default_factory=dict)


class Trail:
    """Steps in the making, each with the result so far, exact; the result of no steps is 0."""

    def __init__(self, before: tuple[Step, ...] = ()) -> None:
        self._steps = list(before)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far, in their order."""
        return tuple(self._steps)

    def start(self, code: StepCode, operand: Decimal, source: Mapping[str, str] | None = None) -> None:
        """Begin with ``operand``."""
        self._append(code, Operation.START, operand, operand, source)

    def add(self, code: StepCode, operand: Decimal, source: Mapping[str, str] | None = None) -> None:
        """Add ``operand``; a negative one is taken away."""
        self._append(code, Operation.ADD, operand, CONTEXT.add(self._so_far, operand), source)

    def multiply(self, code: StepCode, operand: Decimal, source: Mapping[str, str] | None = None) -> None:
        """Multiply by ``operand``."""
        self._append(code, Operation.MULTIPLY, operand, CONTEXT.multiply(self._so_far, operand), source)

    def divide(self, code: StepCode, operand: Decimal, source: Mapping[str, str] | None = None) -> None:
        """Divide by ``operand``, which is not 0."""
        self._append(code, Operation.DIVIDE, operand, CONTEXT.divide(self._so_far, operand), source)

    def discount(self, code: StepCode, percent: Decimal) -> None:
        """Keep what a discount leaves; none is no step."""
        if percent:
            self.multiply(code, remaining(percent), {"percent": str(percent)})

    def round_to_currency(self, currency: str) -> None:
        """Round to the amount that is printed."""
        self._round(StepCode.ROUND, exponent(currency), {"currency": currency})

    def show_unit(self, currency: str) -> None:
        """Round to the unit price that is shown."""
        self._round(StepCode.SHOWN_UNIT, UNIT_PLACES, {"currency": currency})

    def percent_of(self, code: StepCode, whole: Money, places: int) -> None:
        """Make the result so far a percentage of ``whole``, which is not 0, and round it to what is shown."""
        self.multiply(StepCode.PERCENT, HUNDRED)
        self.divide(code, whole.amount)
        self._round(StepCode.SHOWN_PERCENT, places, None)

    @property
    def _so_far(self) -> Decimal:
        return self._steps[-1].result if self._steps else Decimal(0)

    def _round(self, code: StepCode, places: int, source: Mapping[str, str] | None) -> None:
        result = round_half_away(self._so_far, places)
        self._append(code, Operation.ROUND, Decimal(places), result, source)

    def _append(
        self,
        code: StepCode,
        operation: Operation,
        operand: Decimal,
        result: Decimal,
        source: Mapping[str, str] | None,
    ) -> None:
        self._steps.append(Step(code, operation, operand, result, source or {}))
