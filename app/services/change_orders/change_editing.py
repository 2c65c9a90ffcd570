"""A change while it is written: every edit is priced at once, and can be undone and redone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.catalogue.catalogue import Product
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.reduction import renewal_for
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.change_frame import following_end, is_next_price_open, notice_days_of
from app.domain.pricing.change_memory import ChangeMemory
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, billing_period, is_changed
from app.domain.pricing.change_order_rules import check_and_price, price_remembered
from app.domain.subscription.licence import Held, ScheduledChange, held_on, waiting_after
from app.services.drafts.undo_stack import Undoable
from app.services.quotes.line_problems import lines_of

BasisOf = Callable[[ChangeOrderTerms], ChangeBasis]


@dataclass(frozen=True, slots=True)
class ChangeState:
    """One moment of the change; a line in ``problems`` is priced as if nothing were asked of it."""

    terms: ChangeOrderTerms
    basis: ChangeBasis
    priced: PricedChangeOrder
    problems: tuple[Problem, ...]

    def held(self, line: ChangeOrderLine) -> Held | None:
        """What is held of the product of a line on the day of the change; None for one that is added."""
        licence = self.basis.held.licence(line.licence_id) if self.basis.held else None
        return None if licence is None else held_on(licence, self.terms.on)

    def ordered(self, line: ChangeOrderLine) -> ScheduledChange | None:
        """What the product of a line becomes later by an order that is placed already."""
        licence = self.basis.held.licence(line.licence_id) if self.basis.held else None
        return None if licence is None else waiting_after(licence, self.terms.on)

    def is_changed(self, line: ChangeOrderLine) -> bool:
        """Whether a line asks for anything else than is held on the day of the change or ordered."""
        licence = self.basis.held.licence(line.licence_id) if self.basis.held else None
        return is_changed(line, licence, self.terms.on)

    def level_before(self, line: ChangeOrderLine) -> str | None:
        """The level at which the product of a line is held."""
        licence = self.basis.held.licence(line.licence_id) if self.basis.held else None
        return None if licence is None else licence.level

    def product_of_option(self, line: ChangeOrderLine) -> ProductId | None:
        """The product that a line is an option of, if it is one."""
        item = self.basis.programme.sold(line.product_id)
        return item.option_of if isinstance(item, Product) else None

    @property
    def next_renewal(self) -> date | None:
        """The renewal for which notice is still in time; None where the contract has no end."""
        rules, end = self.basis.contract_terms(self.terms), self.priced.change.term_end
        if end is None:
            return None
        following = following_end(self.terms, self.basis.held)
        return renewal_for(self.terms.on, end, notice_days_of(rules), rules.renewal_months, following)

    @property
    def period_end(self) -> date:
        """The day after the billing period that the change falls into."""
        return billing_period(self.terms, self.basis.held).end

    @property
    def next_invoice_on(self) -> date:
        """The day of the next regular invoice: within the period where its term ends before it."""
        return self.priced.change.next_invoice_on(self.period_end)

    @property
    def is_next_price_open(self) -> bool:
        """Whether the next invoice is by a list that may be replaced before its day."""
        held = self.basis.held
        return is_next_price_open(self.terms, held, billing_period(self.terms, held))

    @property
    def seats_before(self) -> int:
        """The most seats that are held of one product."""
        return max((held.quantity for line in self.terms.lines if (held := self.held(line))), default=0)

    @property
    def seats(self) -> int:
        """The most seats that are wanted of one product."""
        return max((line.quantity for line in self.terms.lines), default=0)

    @property
    def common_total(self) -> int | None:
        """The total that all products share; None where they differ."""
        totals = {line.quantity for line in self.terms.lines if self.product_of_option(line) is None}
        return totals.pop() if len(totals) == 1 else None


class ChangeEditing(Undoable[ChangeOrderTerms]):
    """The terms of a change, their price, and the way back.

    Edits that carry the same ``merge_id`` are one step to undo, until something else happens.

    Raises:
        RuleViolation: what the change is priced with is not here.
    """

    def __init__(self, terms: ChangeOrderTerms, basis_of: BasisOf) -> None:
        self._basis_of, self._memory = basis_of, ChangeMemory()
        self._current = self._state(terms, basis_of(terms))
        super().__init__(terms)

    @property
    def state(self) -> ChangeState:
        """The change as it is now."""
        return self._current

    @property
    def terms(self) -> ChangeOrderTerms:
        """What the rep has decided so far."""
        return self.state.terms

    def change(self, merge_id: str = "", **values: Any) -> None:
        """Give fields of the terms other values: notes, the commitment of a first assignment."""
        self._push(replace(self.terms, **values), merge_id)

    def change_line(self, index: int, merge_id: str = "", **values: Any) -> None:
        """Give fields of one line other values; options follow the seats of their product."""
        line = replace(self.terms.lines[index], **values)
        lines = [*self.terms.lines[:index], line, *self.terms.lines[index + 1 :]]
        self._push(replace(self.terms, lines=tuple(self._followed(lines, line))), merge_id)

    def keep_seats(self, index: int, *, keeps: bool = True) -> None:
        """Take back the fewer seats that are ordered for later, or leave them ordered again."""
        self.change_line(index, keeps_seats=keeps)

    def change_all(self, quantity: int, merge_id: str = "") -> None:
        """Give every product the same total of seats."""
        lines = [
            replace(line, quantity=quantity)
            if self.state.product_of_option(line) is None or line.quantity
            else line
            for line in self.terms.lines
        ]
        self._push(replace(self.terms, lines=tuple(lines)), merge_id)

    def add(self, line: ChangeOrderLine) -> None:
        """Add a product, or an option of one; it stands last until the change is opened again."""
        self._push(replace(self.terms, lines=(*self.terms.lines, line)))

    def remove(self, index: int) -> None:
        """Let a product go: one that was only added leaves the list, one that is held goes to 0."""
        line = self.terms.lines[index]
        if line.licence_id is not None:
            self.change_line(index, quantity=0)
            return
        kept = [each for each in self.terms.lines if each is not line]
        kept = [
            each
            for each in kept
            if each.licence_id is not None or self.state.product_of_option(each) != line.product_id
        ]
        self._push(replace(self.terms, lines=tuple(kept)))

    def take_over(self, terms: ChangeOrderTerms) -> None:
        """Go on from other terms, as one step that can be undone: today's prices, a newer revision."""
        self._push(terms)

    def begin(self, terms: ChangeOrderTerms) -> None:
        """Begin anew with ``terms`` against what is held now; there is no way back from there."""
        self._current = self._state(terms, self._basis_of(terms))
        self._undo_stack.begin(terms)

    def _followed(self, lines: Sequence[ChangeOrderLine], changed: ChangeOrderLine) -> list[ChangeOrderLine]:
        """``lines`` with the options that are had of the changed product for as many seats as it has."""
        return [
            replace(line, quantity=changed.quantity, keeps_seats=changed.keeps_seats)
            if line.quantity and self.state.product_of_option(line) == changed.product_id
            else line
            for line in lines
        ]

    def _push(self, terms: ChangeOrderTerms, merge_id: str = "") -> None:
        if terms == self.terms:
            return
        self._current = self._after(terms)
        self._undo_stack.push(terms, merge_id)

    def _on_step(self, now: ChangeOrderTerms) -> None:
        self._current = self._after(now)

    def _after(self, terms: ChangeOrderTerms) -> ChangeState:
        old = self.terms
        is_other_basis = (old.price_list_id, old.on) != (terms.price_list_id, terms.on)
        basis = self._basis_of(terms) if is_other_basis else self.state.basis
        return self._state(terms, basis)

    def _state(self, terms: ChangeOrderTerms, basis: ChangeBasis) -> ChangeState:
        """``terms`` priced: only the lines that are other ones than before are."""
        problems, priced = check_and_price(terms, basis, self._memory)
        if priced is None:
            try:
                priced = price_remembered(terms, basis, self._memory)
            except RuleViolation as refused:
                others = _without(terms, basis, (*problems, *refused.problems))
                priced = price_remembered(others, basis, self._memory)
        return ChangeState(terms, basis, priced, problems)


def _without(terms: ChangeOrderTerms, basis: ChangeBasis, problems: Sequence[Problem]) -> ChangeOrderTerms:
    """``terms`` with the lines of ``problems`` as they are held; one that was added is for no seat.

    Raises:
        RuleViolation: the problems are not about lines.
    """
    places = lines_of(problems)
    lines = tuple(
        _untouched(line, terms, basis) if index in places else line for index, line in enumerate(terms.lines)
    )
    return replace(terms, lines=lines)


def _untouched(line: ChangeOrderLine, terms: ChangeOrderTerms, basis: ChangeBasis) -> ChangeOrderLine:
    licence = basis.held.licence(line.licence_id) if basis.held else None
    if licence is None:
        return replace(line, quantity=0)
    quantity = held_on(licence, terms.on).quantity
    return replace(line, quantity=quantity, level=licence.level, discounts=licence.discounts)
