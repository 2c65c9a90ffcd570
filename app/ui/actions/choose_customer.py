"""Asks which customer is meant, and says of one for whom it cannot be done why."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.services.queries.customer_row import CustomerRow
from app.services.quotes.quote_copy import check_quoted
from app.ui.actions.customer_finder import CustomerFinder
from app.ui.actions.pin_meeting import ask_for_meeting
from app.ui.actions.services import CustomerFinderServices, NewOfferServices, PinFromListServices
from app.ui.actions.start_quote import start_offer
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace

_WIDTH = 560


class ChooseCustomerDialog(Dialog):
    """The primary button works once a customer has the keyboard of whom ``check`` raises nothing.

    Signals:
        chosen: the row of the customer; the dialog is closed by then.
    """

    chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace[CustomerFinderServices],
        title: str,
        confirm: str,
        check: Callable[[CustomerId], object],
        window: QWidget,
    ) -> None:
        words = workspace.words
        super().__init__(window, title, confirm, words.translate("quote_copy", "Cancel"), width=_WIDTH)
        self._workspace, self._check = workspace, check
        self._row: CustomerRow | None = None
        self.setObjectName("choose_customer")
        self.primary.setObjectName("choose_confirm")
        self.finder = CustomerFinder(workspace, self, width=_WIDTH - 40)
        self.finder.search.setObjectName("choose_search")
        self.finder.view.setObjectName("choose_customers")
        self._told = Banner("danger", "", "", self)
        self._told.setObjectName("choose_told")
        self._told.hide()
        self.body.addWidget(self.finder)
        self.body.addWidget(self._told)
        self.finder.went_to.connect(self._on_went_to)
        self.finder.opened.connect(lambda: self.primary.click() if self.primary.isEnabled() else None)
        self.accepted.connect(self._on_accepted)
        self._on_went_to(None)
        self.finder.begin()

    def _on_went_to(self, row: CustomerRow | None) -> None:
        self._row = row
        self._told.hide()
        self.primary.refuse(self._workspace.words.translate("quote_copy", "Choose a customer first."))
        if row is not None:
            self._workspace.tasks.query(
                lambda: (row, self._check(row.id))[0],
                self._on_checked,
                lambda problems: self._tell(row, problems),
            )

    def _on_checked(self, row: CustomerRow) -> None:
        if row is self._row:
            self.primary.allow()

    def _tell(self, row: CustomerRow, problems: tuple[Problem, ...]) -> None:
        if row is not self._row:
            return
        text = " ".join(dict.fromkeys(self._workspace.words.problem(each) for each in problems))
        self._told.set_message("danger", "", text)
        self._told.show()
        self.primary.refuse(text)

    def _on_accepted(self) -> None:
        self.close_over()
        self.chosen.emit(self._row)


def ask_for_new_offer(workspace: Workspace[NewOfferServices], window: QWidget) -> ChooseCustomerDialog:
    """Ask for whom a quote is written, and open the editor on it."""
    words, services = workspace.words, workspace.services
    dialog = ChooseCustomerDialog(
        workspace,
        words.translate("quotes", "For whom is the new quote?"),
        words.translate("quotes", "Write the quote"),
        lambda id: check_quoted(services.offers, services.catalogue, id),
        window,
    )
    dialog.chosen.connect(lambda row: start_offer(workspace, row.id))
    dialog.open(dialog.finder.search)
    return dialog


def ask_whom_to_pin(workspace: Workspace[PinFromListServices], window: QWidget) -> ChooseCustomerDialog:
    """Ask who is met, then when."""
    words = workspace.words
    dialog = ChooseCustomerDialog(
        workspace,
        words.translate("meetings", "Whom do you meet?"),
        words.translate("meetings", "Choose the day"),
        lambda _id: None,
        window,
    )
    dialog.chosen.connect(lambda row: ask_for_meeting(workspace, [row.id], row.name, window))
    dialog.open(dialog.finder.search)
    return dialog
