"""The rows of a board of changes: which lines of its variants are about the same."""

from collections.abc import Set

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LicenceId


class Slots:
    """Names the lines of variants: one name for what is held of a product, another for what is added of it.

    A name is that of the product, with a number after it where there are several.
    """

    def __init__(self, first: ChangeOrderTerms) -> None:
        self._held: dict[LicenceId, str] = {}
        names: set[str] = set()
        for line in first.lines:
            if line.licence_id is not None:
                names.add(name := _free(line.product_id, names))
                self._held[line.licence_id] = name
        self._names = frozenset(names)

    def lines(self, terms: ChangeOrderTerms) -> dict[str, ChangeOrderLine]:
        """The lines of a variant by their names."""
        found, names = dict[str, ChangeOrderLine](), set(self._names)
        for line in terms.lines:
            known = self._held.get(line.licence_id) if line.licence_id is not None else None
            name = known or _free(line.product_id, names)
            names.add(name)
            found[name] = line
        return found

    def line(self, terms: ChangeOrderTerms, slot: str) -> ChangeOrderLine | None:
        """The line of a variant with that name."""
        return self.lines(terms).get(slot)


def _free(product_id: str, taken: Set[str]) -> str:
    """A name for a product that none of ``taken`` is."""
    number, name = 1, str(product_id)
    while name in taken:
        number += 1
        name = f"{product_id}_{number}"
    return name
