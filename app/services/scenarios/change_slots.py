"""The rows of a board of changes: which lines of its variants are about the same."""

from collections.abc import Iterable

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LicenceId


class Slots:
    """Names the lines of variants: one name for what is held of a product, another for what is added of it.

    A name is that of the product, with a number after it where there are several.
    """

    def __init__(self, first: ChangeOrderTerms) -> None:
        self._held: dict[LicenceId, str] = {}
        for line in first.lines:
            if line.licence_id is not None:
                self._held[line.licence_id] = _free(line.product_id, self._held.values())

    def lines(self, terms: ChangeOrderTerms) -> dict[str, ChangeOrderLine]:
        """The lines of a variant by their names."""
        found: dict[str, ChangeOrderLine] = {}
        for line in terms.lines:
            known = self._held.get(line.licence_id) if line.licence_id is not None else None
            found[known or _free(line.product_id, [*self._held.values(), *found])] = line
        return found

    def line(self, terms: ChangeOrderTerms, slot: str) -> ChangeOrderLine | None:
        """The line of a variant with that name."""
        return self.lines(terms).get(slot)


def _free(product_id: str, taken: Iterable[str]) -> str:
    """A name for a product that none of ``taken`` is."""
    names, number, name = set(taken), 1, product_id
    while name in names:
        number += 1
        name = f"{product_id}_{number}"
    return name
