"""Asks, before a customer who has a contract gets another, whether that is meant."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.quote.quote import Quote
from app.services.queries.known_sales import KnownSales, PendingSale
from app.services.quotes.second_contract import money_effect, what_is_there, what_it_comes_to
from app.ui.actions.services import AnotherContractServices
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.workspace.workspace import Workspace


class AnotherContract(QWidget):
    """Hidden where the quote makes the first contract; else it names the one that is there, with the money.

    Where a sibling is validated and on its way there is nothing to agree to: the portal will find this quote
    superseded.

    Signals:
        toggled: the rep said yes, or took it back.
    """

    toggled = Signal()

    def __init__(self, workspace: Workspace[AnotherContractServices], quote: Quote, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._quote = workspace, quote
        words = workspace.words
        known = workspace.services.queries.known_sales(quote.customer_id)
        # A renewal takes the place of a contract that is known, and is a sibling of no other offer.
        is_renewal = quote.renews is not None
        self.is_asked = known.is_any and not is_renewal
        self._sibling = None if is_renewal else known.sibling
        self._box = CheckBox(words.translate("quote_actions", "Make another contract beside it"), self)
        self._box.setObjectName("another_contract")
        self._box.toggled.connect(self.toggled)
        self._box.setVisible(self._sibling is None)
        self.setVisible(self.is_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self.is_asked:
            banner = self._told(known) if self._sibling is None else self._ruled_out(self._sibling)
            banner.setObjectName("contract_there")
            column.addWidget(banner)
        column.addWidget(self._box)

    @property
    def refusal(self) -> str:
        """What keeps the quote from being validated; empty where nothing is asked or the rep said yes."""
        words = self._workspace.words
        if self._sibling is not None:
            return words.problem(_superseded(self._sibling))
        if self.is_asked and not self._box.isChecked():
            return words.translate("quote_actions", "Say first that you want another contract beside it.")
        return ""

    def _told(self, known: KnownSales) -> Banner:
        words, services = self._workspace.words, self._workspace.services
        name = services.customers.get(self._quote.customer_id).identity.name
        money = what_it_comes_to(words, money_effect(known, self._quote.totals))
        return Banner("warning", what_is_there(words, name, known), "", self, second=money, icon="attention")

    def _ruled_out(self, sibling: PendingSale) -> Banner:
        return Banner("danger", "", self._workspace.words.problem(_superseded(sibling)), self)


def _superseded(sibling: PendingSale) -> Problem:
    return Problem("quote.sibling_validated", "status", {"number": sibling.number})
