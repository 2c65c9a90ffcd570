"""The line above the grid: search, status chips with their counts, contracts that end soon, columns."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.customer.states import LifecycleStatus
from app.services.customers.saved_views import ENDING_DAYS, ends_before
from app.services.queries.customer_filter import CustomerFilter
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.customers.filters import GridFilters
from app.ui.theme import NOTE
from app.ui.widgets.chip import Chip
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.search_box import SearchBox
from app.ui.widgets.search_row import SearchRow
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import GridServices

_CHIPS: tuple[tuple[LifecycleStatus | None, Marked], ...] = (
    (None, QT_TRANSLATE_NOOP("customers", "All")),
    (LifecycleStatus.PROSPECT, QT_TRANSLATE_NOOP("customers", "Prospects")),
    (LifecycleStatus.INSTALLING, QT_TRANSLATE_NOOP("customers", "Installing")),
    (LifecycleStatus.INSTALLED, QT_TRANSLATE_NOOP("customers", "Installed")),
    (LifecycleStatus.LOST, QT_TRANSLATE_NOOP("customers", "Lost")),
)


class GridTools(SearchRow):
    """What narrows the grid, besides the letters.

    Signals:
        status_chosen: a ``LifecycleStatus``, or None for all.
        ending_toggled: the date before which contracts must end, or None.
    """

    status_chosen = Signal(object)
    ending_toggled = Signal(object)

    def __init__(
        self, workspace: "Workspace[GridServices]", today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        words = workspace.words
        search = SearchBox(
            words.translate("customers", "Search customers"),
            words.translate("customers", "Name, SIRET, domain, contact, quote…"),
            "Ctrl F",
        )
        super().__init__(search, parent)
        self._words = words
        self._today = today
        self.search.setObjectName("search_customers")
        self.columns = IconButton("columns", words.translate("customers", "Choose columns"), self)
        self.share = IconButton("more", words.translate("customers", "Copy, export"), self)
        self.share.setObjectName("share_customers")
        self._choose = IconButton("filter", words.translate("customers", "Filters"), self)
        self._choose.setObjectName("filters")
        self._columns_note = Label("", NOTE, "text3", self)
        self._chips: dict[LifecycleStatus | None, Chip] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._ending = Chip(
            words.translate("customers", "Ends in < {days} d", days=ENDING_DAYS), "", "clock", self
        )
        self._ending.setObjectName("chip_ending")
        self._lay_out()
        self.filters = GridFilters(workspace, self._choose, self.chips, self)
        self._chips[None].setChecked(True)
        self._ending.toggled.connect(self._on_ending_toggled)

    def focus_search(self) -> None:
        """Put the keyboard into the search field, with what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_counts(self, counts: Mapping[LifecycleStatus, int], total: int) -> None:
        """Show how many each chip would leave."""
        count = self._words.formats.count
        for status, chip in self._chips.items():
            chip.set_count(count(total if status is None else counts.get(status, 0)))
        self._fit_search()

    def show_filter(self, shown: CustomerFilter) -> None:
        """Show what narrows the grid; says nothing to those who listen."""
        for widget in (self.search, self._ending):
            widget.blockSignals(True)
        if self.search.text() != shown.text:
            self.search.setText(shown.text)
        self._ending.setChecked(shown.contract_ends_before is not None)
        self._chips[shown.status].setChecked(True)
        for widget in (self.search, self._ending):
            widget.blockSignals(False)
        self.filters.show_filter(shown)
        self._fit_search()

    def add(self, chip: Chip) -> None:
        """Put a chip after the others."""
        self.chips.add(chip)

    def show_columns(self, text: str) -> None:
        """Say how many of the columns are shown: ``11/15``."""
        self._columns_note.setText(text)

    def _fit_search(self) -> None:
        self._columns_note.setFixedHeight(self.columns.sizeHint().height())
        super()._fit_search()

    def _lay_out(self) -> None:
        for status, label in _CHIPS:
            self.add(self._build_chip(status, label))
        self.add(self._ending)
        self.finish(self._choose, self.columns, self._columns_note, self.share)

    def _build_chip(self, status: LifecycleStatus | None, label: Marked) -> Chip:
        chip = Chip(self._words.say(label), "", None, self)
        chip.setObjectName(f"chip_{status.value if status else 'all'}")
        chip.clicked.connect(lambda: self.status_chosen.emit(status))
        self._group.addButton(chip)
        self._chips[status] = chip
        return chip

    def _on_ending_toggled(self, checked: bool) -> None:
        self.ending_toggled.emit(ends_before(self._today()) if checked else None)
