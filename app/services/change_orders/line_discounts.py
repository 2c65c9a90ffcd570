"""The discounts of a change's lines while it is written, and which of them go beyond the rep's limit."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.errors import Problem, RuleViolation
from app.domain.money import HUNDRED, remaining, round_half_away
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import asks_anew, net_unit_price
from app.domain.subscription.licence import ChargedDiscounts
from app.services.approvals.approvals import BEYOND_ANY, beyond_any
from app.services.change_orders.change_editing import ChangeEditing, ChangeState
from app.services.quotes.offer_editing import TYPED_PRICE_PLACES

_NONE = ChargedDiscounts()


@dataclass(frozen=True, slots=True)
class DiscountedLine:
    """What lies between the list price of a line and its net price.

    ``list_unit`` is None where the list has no price. ``percent`` is what all discounts take together, exact;
    None where the price is typed. ``is_priced_anew`` is False for a line that stays at what was charged.
    """

    discounts: ChargedDiscounts
    list_unit: Decimal | None
    percent: Decimal | None
    is_priced_anew: bool


class LineDiscounts:
    """Shows and edits the discounts of the lines of ``editing``; each edit is a step that can be undone.

    ``limit`` is the highest effective discount, in percent, that the rep may grant without a manager, and
    ``highest`` the one that a manager may.
    """

    def __init__(self, editing: ChangeEditing, limit: Decimal, highest: Decimal) -> None:
        self._editing, self._limit, self._highest = editing, limit, highest
        self._asked: tuple[ChangeState, tuple[Problem, ...]] | None = None

    def of(self, index: int) -> DiscountedLine:
        """The discounts of a line as it is now."""
        state = self._editing.state
        line, held = state.terms.lines[index], state.basis.held
        licence = held.licence(line.licence_id) if held is not None else None
        given = line.discounts
        is_anew = line.quantity > 0 and asks_anew(line, licence, state.terms.on)
        percent = None
        if given.manual_unit_price is None:
            factor = remaining(given.customer_percent) * remaining(given.quote_percent)
            percent = HUNDRED * (1 - factor * remaining(given.line_percent))
        return DiscountedLine(given, self._list_unit(index), percent, is_anew)

    def give(self, index: int, field: str, value: Decimal | None) -> None:
        """Give a field of a line's discounts another value; without one, the price is the list's again."""
        line = self._editing.terms.lines[index]
        given: Any = {field: value}
        self._editing.change_line(index, f"{field} {line.id}", discounts=replace(line.discounts, **given))

    def type_price(self, index: int) -> Decimal:
        """Let a line have a price of its own, beginning with what a unit comes to now; returns that price.

        Raises:
            RuleViolation: ``price.missing``.
        """
        terms, prices = self._editing.terms, self._editing.state.basis.prices
        line = terms.lines[index]
        before_quote = replace(line, discounts=replace(line.discounts, quote_percent=Decimal(0)))
        net = net_unit_price(before_quote, terms, prices)
        price = round_half_away(net, TYPED_PRICE_PLACES).normalize() + 0
        self._editing.end_merge()
        self.give(index, "manual_unit_price", price)
        return price

    def approval_reasons(self) -> tuple[Problem, ...]:
        """Discounts beyond the limit: ``discount.approval_needed`` for the whole and at ``lines.N``."""
        state = self._editing.state
        if self._asked is None or self._asked[0] is not state:
            found: tuple[Problem, ...] = ()
            if not state.problems:
                found = change_approval_reasons(state.terms, state.basis, state.priced, self._limit)
            self._asked = state, found
        return self._asked[1]

    def beyond_every_limit(self) -> tuple[Problem, ...]:
        """The same, where no manager may grant one of them ``approval-beyond`` in its place."""
        return tuple(beyond_any(each, self._highest) or each for each in self.approval_reasons())

    def beyond_any(self) -> Problem | None:
        """The highest discount that no manager may grant, as ``approval-beyond``; None where all may be."""
        found = (each for each in self.beyond_every_limit() if each.code == BEYOND_ANY)
        return max(found, key=lambda each: Decimal(each.data["percent"]), default=None)

    def _list_unit(self, index: int) -> Decimal | None:
        terms, prices = self._editing.terms, self._editing.state.basis.prices
        try:
            return net_unit_price(replace(terms.lines[index], discounts=_NONE), terms, prices)
        except RuleViolation:
            return None
