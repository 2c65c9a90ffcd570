"""Keys that lead through the lines of a change: down its totals first, then to what else a line has."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.change_orders.lines.change_row import ChangeRow
from app.ui.change_orders.lines.change_section import ChangeSection, Slot
from app.ui.forms.quantity_keys import QuantityKeys, order_quantities_first, shown_beside
from app.ui.widgets.focus_chain import focusable_before
from app.ui.widgets.stepper import Stepper


class LineKeys(QObject):
    """``slots`` gives the places of the rows in ``table`` from the top, each with its section."""

    def __init__(self, table: QWidget, slots: Callable[[], Mapping[Slot, ChangeSection]]) -> None:
        super().__init__(table)
        self._table, self._slots = table, slots
        self._keys = QuantityKeys(self._total_beside, self._aside, self)

    def follow(self, row: ChangeRow) -> None:
        """Take the keys of the total of ``row``."""
        self._keys.follow(row.total)

    def order_tabs(self) -> None:
        """Let Tab go down the totals, then through what else the lines have."""
        built = ((section.rows.get(slot)) for slot, section in self._slots().items())
        lines = [[*row.tab_stops()] for row in built if row is not None]
        order_quantities_first(focusable_before(self._table), lines)

    def _total_beside(self, stepper: Stepper, step: int) -> Stepper | None:
        """The total of the next line that has one, or of the one before."""
        slots, here = list(self._slots().items()), self._slot_of(stepper)
        place = next((number for number, (slot, _) in enumerate(slots) if slot == here), -1) + step
        while here is not None and 0 <= place < len(slots):
            slot, section = slots[place]
            row = section.row(slot)
            if isinstance(row, ChangeRow) and row.total.isEnabled() and row.total.isVisibleTo(row):
                return row.total
            place += step
        return None

    def _aside(self, stepper: Stepper, step: int) -> QWidget | None:
        slot = self._slot_of(stepper)
        return shown_beside(self._slots()[slot].row(slot).tab_stops(), stepper, step) if slot else None

    def _slot_of(self, stepper: Stepper) -> Slot | None:
        for slot, section in self._slots().items():
            row = section.rows.get(slot)
            if isinstance(row, ChangeRow) and row.total is stepper:
                return slot
        return None
