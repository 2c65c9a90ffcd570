"""What takes the place of seats that are held: other products, packages, levels."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine
from app.domain.customer.customer import Customer
from app.domain.ids import ProductId
from app.domain.pricing.change_swap import swapped_into, with_swap, without_swap
from app.services.change_orders.change_builder import ChangeBuilder
from app.services.change_orders.change_editing import ChangeEditing


@dataclass(frozen=True, slots=True)
class Replacement:
    """A product or package, at the level at which it would be had."""

    product_id: ProductId
    level: str | None = None


class Replacing:
    """Replaces seats of the lines of ``editing``; each edit is a step that can be undone."""

    def __init__(self, editing: ChangeEditing, builder: ChangeBuilder, customer: Customer) -> None:
        self._editing, self._builder, self._customer = editing, builder, customer

    def allows(self, line: ChangeOrderLine) -> bool:
        """Whether seats of a line may be replaced: some are held, and it replaces no others itself."""
        is_option = self._editing.state.product_of_option(line) is not None
        is_held = line.licence_id is not None and bool(line.held_quantity)
        return is_held and not is_option and not swapped_into(self._editing.terms, line.id)

    def choices(self, line: ChangeOrderLine) -> tuple[Replacement, ...]:
        """All that may replace seats of a line, other levels of its product first."""
        items = self._builder.sold_by_seats(self._editing.terms)
        found = (each for item in items for each in self._levels_of(item))
        own = (line.product_id, line.held_level)
        others = [each for each in found if (each.product_id, each.level) != own]
        return tuple(sorted(others, key=lambda each: each.product_id != line.product_id))

    def present(self, line: ChangeOrderLine) -> Replacement | None:
        """What replaces seats of a line now; None where nothing does."""
        id = line.swap.line_id if line.swap is not None else None
        target = next((each for each in self._editing.terms.lines if each.id == id), None)
        return Replacement(target.product_id, target.level) if target is not None else None

    def replace(self, index: int, by: Replacement, seats: int) -> None:
        """Let ``by`` take the place of so many of the seats that are held of a line."""
        terms = self._editing.terms
        self._editing.take_over(with_swap(terms, terms.lines[index].id, self._line_for(by), seats))

    def keep(self, index: int) -> None:
        """Let the seats of a line stay that something would have replaced."""
        terms = self._editing.terms
        self._editing.take_over(without_swap(terms, terms.lines[index].id))

    def _line_for(self, by: Replacement) -> ChangeOrderLine:
        """The line that has ``by`` already, or one that is added."""
        terms = self._editing.terms
        lines = (line for line in terms.lines if (line.product_id, line.level) == (by.product_id, by.level))
        there = next(lines, None)
        if there is not None:
            return there
        item = self._editing.state.basis.programme.sold(by.product_id)
        assert item is not None, "a replacement is one of the programme's"
        return replace(self._builder.new_line(terms, item, self._customer), level=by.level)

    def _levels_of(self, item: Product | Bundle) -> Iterator[Replacement]:
        if isinstance(item, Product) and item.levels:
            levels = self._builder.levels(self._editing.terms, item)
            yield from (Replacement(item.id, level) for level in levels)
        else:
            yield Replacement(item.id)
