"""What narrows the grid besides the status: account, programme and rep, each a chip while it does."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.customer.states import AccountState
from app.domain.ids import ProgrammeId
from app.domain.kind import Kind
from app.services.queries.customer_filter import CustomerFilter
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import GridServices


class GridFilters(QObject):
    """``opener`` offers the choices; in ``row`` stands a chip for each choice made, which takes it back.

    Signals:
        chosen: the ``CustomerFilter`` with the choice made or taken back.
    """

    chosen = Signal(object)

    def __init__(
        self, workspace: "Workspace[GridServices]", opener: QAbstractButton, row: FlowRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._opener, self._row = workspace, opener, row
        self._filter = CustomerFilter()
        opener.clicked.connect(self._on_clicked)
        self._account = self._build_chip("account")
        self._programme = self._build_chip("programme")
        self._rep = self._build_chip("rep")

    def show_filter(self, shown: CustomerFilter) -> None:
        """Show the choices of ``shown``; says nothing to those who listen."""
        self._filter = shown
        words = self._workspace.words
        account, programme = shown.account_state, shown.programme_id
        self._say(self._account, words.name(account) if account else "")
        self._say(self._programme, self._programmes().get(programme, programme) if programme else "")
        self._say(self._rep, shown.sales_rep)
        self._row.retheme()

    def menu(self) -> Menu:
        """The choices; that of the sales rep only where there are several."""
        words, services = self._workspace.words, self._workspace.services
        menu = Menu(words.translate("customers", "Filters"), self._opener)
        states = [(state.value, words.name(state)) for state in AccountState]
        shown = self._filter
        chosen = shown.account_state.value if shown.account_state else ""
        self._add(menu, "account", words.translate("customers", "Account"), states, chosen)
        programmes = sorted(self._programmes().items(), key=lambda item: item[1])
        chosen = shown.programme_id or ""
        self._add(menu, "programme", words.translate("customers", "Programme"), programmes, chosen)
        reps = [(name, name) for name in services.queries.sales_reps(shown.parent_id)]
        if len(reps) > 1:
            self._add(menu, "rep", words.translate("customers", "Sales rep"), reps, shown.sales_rep)
        return menu

    def _add(self, menu: Menu, what: str, name: str, options: Sequence[tuple[str, str]], chosen: str) -> None:
        inner = Menu(name, menu)
        inner.setObjectName(f"choose_{what}")
        everybody = (("", self._workspace.words.translate("customers", "All")),)
        for value, words in (*everybody, *options):
            action = inner.add(words)
            action.setObjectName(f"{what}:{value}")
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: self._choose(what, value))
        menu.addMenu(inner)

    def _choose(self, what: str, value: str) -> None:
        shown = self._filter
        match what:
            case "account":
                shown = replace(shown, account_state=AccountState(value) if value else None)
            case "programme":
                shown = replace(shown, programme_id=ProgrammeId(value) if value else None)
            case _:
                shown = replace(shown, sales_rep=value)
        self.chosen.emit(shown)

    def _build_chip(self, what: str) -> Chip:
        chip = Chip("", "", "close", self._row)
        chip.setObjectName(f"filter_{what}")
        # Not a switch: pressing it takes the choice back, and the chip with it.
        chip.clicked.connect(lambda: self._choose(what, ""))
        chip.hide()
        self._row.add(chip)
        return chip

    def _say(self, chip: Chip, text: str) -> None:
        chip.setText(text)
        chip.set_count("")
        chip.setChecked(bool(text))
        chip.setAccessibleDescription(self._workspace.words.translate("customers", "Take this filter away"))
        chip.setVisible(bool(text))
        chip.retheme()

    def _programmes(self) -> dict[str, str]:
        return self._workspace.services.queries.names(Kind.PROGRAMME, self._workspace.words.language)

    def _on_clicked(self) -> None:
        self.menu().open_below(self._opener)
