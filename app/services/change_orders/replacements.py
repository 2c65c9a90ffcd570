"""What may replace the seats that are held of a product: other products, packages, levels."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import ProductId
from app.services.change_orders.change_builder import ChangeBuilder


@dataclass(frozen=True, slots=True)
class Replacement:
    """A product or package, at the level at which it would be had."""

    product_id: ProductId
    level: str | None = None


def replacements(
    builder: ChangeBuilder, terms: ChangeOrderTerms, line: ChangeOrderLine
) -> tuple[Replacement, ...]:
    """All that may replace seats of ``line``, other levels of the same product first."""
    found = (each for item in builder.sold_by_seats(terms) for each in _levels_of(builder, terms, item))
    others = [each for each in found if (each.product_id, each.level) != (line.product_id, line.held_level)]
    return tuple(sorted(others, key=lambda each: each.product_id != line.product_id))


def line_for(terms: ChangeOrderTerms, by: Replacement) -> ChangeOrderLine | None:
    """The line of ``terms`` that has ``by`` already; None where it would be added."""
    lines = (line for line in terms.lines if (line.product_id, line.level) == (by.product_id, by.level))
    return next(lines, None)


def _levels_of(
    builder: ChangeBuilder, terms: ChangeOrderTerms, item: Product | Bundle
) -> Iterator[Replacement]:
    if isinstance(item, Product) and item.levels:
        yield from (Replacement(item.id, level) for level in builder.levels(terms, item))
    else:
        yield Replacement(item.id)
