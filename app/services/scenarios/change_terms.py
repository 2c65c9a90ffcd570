"""What a rep can change about a variant of a change: its terms, changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.ids import ProductId
from app.domain.pricing.change_order import ChangeBasis
from app.domain.pricing.change_swap import with_swap, without_swap
from app.domain.subscription.licence import held_on
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_editing import ChangeEditing
from app.services.scenarios.board_display import NOT_INCLUDED, WITHOUT_LEVEL
from app.services.scenarios.change_slots import Slots


class ChangeScenarioTerms:
    """Changes terms of one change; ``basis`` is what all of its variants are priced with."""

    def __init__(self, builder: ChangeBuilder, customer: Customer, basis: Callable[[], ChangeBasis]) -> None:
        self._builder, self._customer, self._basis = builder, customer, basis

    def framed(self, terms: ChangeOrderTerms, first: ChangeOrderTerms) -> ChangeOrderTerms:
        """``terms`` with all that no variant has of its own: contract, prices, day, discounts, notes.

        Lines that ask for just what is held stay at what is charged where all of them do.
        """
        months = first.commitment_months if first.contract_id is not None else terms.commitment_months
        framed = replace(first, lines=terms.lines, new_end=terms.new_end, commitment_months=months)
        if first.contract_id is not None and terms.lines == self.as_held(framed).lines:
            return framed
        like = {(line.licence_id, line.product_id): line for line in first.lines}
        lines = (_framed(line, like.get((line.licence_id, line.product_id))) for line in terms.lines)
        return replace(framed, lines=tuple(lines))

    def as_held(self, terms: ChangeOrderTerms) -> ChangeOrderTerms:
        """``terms`` in which everything stays as it is held."""
        held = self._basis().held
        lines = []
        for line in terms.lines:
            licence = held.licence(line.licence_id) if held else None
            if licence is not None:
                quantity = held_on(licence, terms.on).quantity
                kept = replace(line, quantity=quantity, level=licence.level, discounts=licence.discounts)
                lines.append(replace(kept, swap=None, keeps_seats=False))
        return replace(terms, lines=tuple(lines), new_end=None)

    def with_seats(self, terms: ChangeOrderTerms, seats: int) -> ChangeOrderTerms:
        """For so many users; where everything goes, everything that is held is had again."""
        wanted = {line.id for line in terms.lines if line.quantity and line.swap is None}
        if not wanted:
            wanted = {line.id for line in terms.lines if line.licence_id and self._is_by_itself(line)}
            terms = replace(terms, lines=tuple(replace(line, swap=None) for line in terms.lines))
        lines = (replace(line, quantity=seats) if line.id in wanted else line for line in terms.lines)
        return replace(terms, lines=tuple(lines))

    def with_product(
        self, terms: ChangeOrderTerms, slot: str, slots: Slots, choice: str, seats: int
    ) -> ChangeOrderTerms:
        """The product of a row at a level, ``WITHOUT_LEVEL`` or ``NOT_INCLUDED``; new ones for ``seats``."""
        line = slots.line(terms, slot)
        if choice == NOT_INCLUDED:
            return terms if line is None else self._without(terms, line)
        level = None if choice == WITHOUT_LEVEL else choice
        if line is None:
            item = self.item(ProductId(slot))
            if item is None:
                return terms
            new = self._builder.new_line(terms, item, self._customer)
            return self._edited(terms).added(replace(new, quantity=seats, level=level))
        base, item = without_swap(terms, line.id), self.item(line.product_id)
        if isinstance(item, Product) and item.option_of is not None:
            seats = sum(each.quantity for each in terms.lines if each.product_id == item.option_of)
        quantity = line.quantity if line.quantity and line.swap is None else seats
        return self._edited(base).changed(line, quantity=quantity, level=level)

    def with_end(self, terms: ChangeOrderTerms, day: date | None) -> ChangeOrderTerms:
        """With another last day of the contract; None: when it ends anyway."""
        return replace(terms, new_end=day)

    def at_next_level(self, terms: ChangeOrderTerms) -> ChangeOrderTerms:
        """Every product that is had at the next level that the partnership sells."""
        return replace(terms, lines=tuple(self._raised(line, terms) for line in terms.lines))

    def with_bundle(self, terms: ChangeOrderTerms, bundle: Bundle, seats: int) -> ChangeOrderTerms:
        """The bundle instead of the products that are in it, for all of their seats.

        What is held of them is replaced; what was only added of them goes, and their options with them.
        """
        base = self._without_parts(terms, bundle)
        there = next((each for each in base.lines if each.product_id == bundle.id), None)
        target = there or self._builder.new_line(base, bundle, self._customer)
        if there is None:
            base = replace(base, lines=(*base.lines, target))
        for line in base.lines:
            if line.licence_id is not None and line.product_id in bundle.product_ids and line.held_quantity:
                base = with_swap(base, line.id, target, line.held_quantity)
        lines = (
            replace(each, quantity=max(each.quantity, seats)) if each.id == target.id else each
            for each in base.lines
        )
        return replace(base, lines=tuple(lines))

    def item(self, id: ProductId) -> Product | Bundle | None:
        """A product or bundle of the programme."""
        return self._basis().programme.sold(id)

    def levels(self, terms: ChangeOrderTerms, id: ProductId) -> tuple[str, ...]:
        """The levels of a product that the partnership may sell."""
        return self._builder.levels(terms, self.item(id))

    def _is_by_itself(self, line: ChangeOrderLine) -> bool:
        item = self.item(line.product_id)
        return not isinstance(item, Product) or item.option_of is None

    def _raised(self, line: ChangeOrderLine, terms: ChangeOrderTerms) -> ChangeOrderLine:
        levels = self.levels(terms, line.product_id)
        if not line.quantity or line.swap is not None or line.level not in levels:
            return line
        following = levels[levels.index(line.level) + 1 :]
        return replace(line, level=following[0]) if following else line

    def _without(self, terms: ChangeOrderTerms, line: ChangeOrderLine) -> ChangeOrderTerms:
        """``terms`` without a product; what it replaces stays."""
        for source in terms.lines:
            if source.swap is not None and source.swap.line_id == line.id:
                terms = without_swap(terms, source.id)
        if line.swap is not None:
            return terms
        return self._edited(terms).removed(line)

    def _without_parts(self, terms: ChangeOrderTerms, bundle: Bundle) -> ChangeOrderTerms:
        """``terms`` without what was added of a bundle's products, and without options of any of them."""
        for line in terms.lines:
            terms = without_swap(terms, line.id)
        lines = []
        for line in terms.lines:
            item = self.item(line.product_id)
            is_option = isinstance(item, Product) and item.option_of in bundle.product_ids
            if line.licence_id is None and (line.product_id in bundle.product_ids or is_option):
                continue
            lines.append(replace(line, quantity=0) if is_option else line)
        return replace(terms, lines=tuple(lines))

    def _edited(self, terms: ChangeOrderTerms) -> "_Edit":
        basis = self._basis()
        return _Edit(ChangeEditing(terms, lambda _terms: basis))


def _framed(line: ChangeOrderLine, like: ChangeOrderLine | None) -> ChangeOrderLine:
    """``line`` with the discounts and the notes of that of the first variant, where it has one."""
    if like is None:
        return line
    return replace(
        line,
        discounts=like.discounts,
        customer_notes=like.customer_notes,
        internal_notes=like.internal_notes,
    )


class _Edit:
    """One edit by the rules of the editor: options follow their product."""

    def __init__(self, editing: ChangeEditing) -> None:
        self._editing = editing

    def added(self, line: ChangeOrderLine) -> ChangeOrderTerms:
        self._editing.add(line)
        return self._editing.terms

    def changed(self, line: ChangeOrderLine, *, quantity: int, level: str | None) -> ChangeOrderTerms:
        index = self._place(line)
        if index is not None:
            self._editing.change_line(index, quantity=quantity, level=level)
        return self._editing.terms

    def removed(self, line: ChangeOrderLine) -> ChangeOrderTerms:
        index = self._place(line)
        if index is not None:
            self._editing.remove(index)
        return self._editing.terms

    def _place(self, line: ChangeOrderLine) -> int | None:
        """Where the line stands, if it still does."""
        lines = self._editing.terms.lines
        return next((place for place, each in enumerate(lines) if each.id == line.id), None)
