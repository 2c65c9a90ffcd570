"""The second step of a purchase: everything that is about to be ordered, to read once more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.catalogue import Period
from app.domain.pricing.priced import PricedQuote
from app.services.flows.offer_names import OfferNames
from app.services.flows.purchasing import Purchasing
from app.ui.customer_file.sold_names import SoldNames
from app.ui.theme import BODY, CELL, CELL_STRONG, NOTE, SECTION, theme
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.workspace import Workspace

_WIDTH = 760
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Review(QScrollArea):
    """What is bought, under what, and what it comes to; built anew at each look."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("order_review")
        self.setAccessibleName(workspace.words.translate("purchase", "Review of the order"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_order(self, flow: Purchasing, priced: PricedQuote) -> None:
        """Show the cart as it would be ordered now."""
        words = self._workspace.words
        body = QWidget(self)
        body.setMaximumWidth(theme().scaled(_WIDTH) + 48)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._facts(flow, body))
        column.addWidget(self._lines(flow, priced, body))
        told = words.translate(
            "purchase", "The order is queued at once. The portal carries it out at the next exchange."
        )
        column.addWidget(Label(told, BODY, "text2", body, wrap=True))
        column.addStretch(1)
        self.setWidget(body)

    def _facts(self, flow: Purchasing, parent: QWidget) -> Card:
        words, formats = self._workspace.words, self._workspace.formats
        names = SoldNames(self._workspace)
        card = Card(parent)
        card.body.addWidget(Label(words.translate("purchase", "Bought for"), SECTION, parent=card))
        account = next((each.tenant_domain for each in flow.accounts if each.id == flow.account_id), "")
        facts = (
            (words.translate("purchase", "Customer"), flow.customer.identity.name),
            (
                words.translate("purchase", "Partner subscription"),
                names.partner_subscription(flow.subscription_id) if flow.subscriptions else "",
            ),
            (words.translate("purchase", "CSP account"), account or flow.awaited_tenant),
            (
                words.translate("purchase", "Term"),
                words.translate("purchase", "{n} months", n=flow.terms.commitment_months),
            ),
            (words.translate("purchase", "Start"), formats.short_date(flow.terms.start_date)),
        )
        for name, value in facts:
            if value:
                line = QHBoxLayout()
                line.addWidget(Label(name, CELL, "text2", card))
                line.addStretch(1)
                line.addWidget(Label(value, CELL_STRONG, parent=card))
                card.body.addLayout(line)
        return card

    def _lines(self, flow: Purchasing, priced: PricedQuote, parent: QWidget) -> Card:
        words, formats = self._workspace.words, self._workspace.formats
        names = SoldNames(self._workspace)
        offer_names = OfferNames(words, flow.programme)
        card = Card(parent)
        card.body.addWidget(Label(words.translate("purchase", "What is ordered"), SECTION, parent=card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(each for each in priced.lines if each.quantity):
            product = names.product(line.line.product_id, line.line.level)
            quantity = words.translate(
                "purchase",
                "{quantity} × {price}",
                quantity=formats.count(line.quantity),
                price=formats.unit_price(line.net_unit, priced.currency),
            )
            grid.addWidget(Label(product, CELL_STRONG, parent=card, wrap=True), place, 0)
            grid.addWidget(Label(quantity, NOTE, "text2", card), place, 1, _END)
            grid.addWidget(Label(formats.money(line.net), CELL, parent=card), place, 2, _END)
        card.body.addLayout(grid)
        card.body.addWidget(HLine("line2", card))
        for period in (Period.MONTH, Period.YEAR, Period.ONE_TIME):
            totals = priced.of(period)
            if totals.net.minor:
                self._total(card, offer_names.net(period), formats.money(totals.net))
                self._total(card, offer_names.gross(period), formats.money(totals.total))
        first = words.translate("purchase", "First invoice incl. VAT")
        self._total(card, first, formats.money(priced.due_first), strong=True)
        return card

    def _total(self, card: Card, name: str, amount: str, *, strong: bool = False) -> None:
        style = CELL_STRONG if strong else CELL
        line = QHBoxLayout()
        line.addWidget(Label(name, style, "text" if strong else "text2", card))
        line.addStretch(1)
        line.addWidget(Label(amount, style, parent=card))
        card.body.addLayout(line)
