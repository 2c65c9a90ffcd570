"""The second step of a purchase: everything that is about to be ordered, to read once more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.pricing.priced import PricedLine, PricedQuote
from app.services.purchases.purchase_flow import PurchaseFlow
from app.services.quotes.offer_amounts import AmountKey, AmountKind, DisplayAmount
from app.services.quotes.offer_preview import display_periods
from app.services.quotes.second_contract import money_effect, what_is_there, what_it_comes_to
from app.ui.explanations.amount_cell import INSET
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.purchase.explanations import AmountExplanations
from app.ui.theme import BODY, CELL, CELL_STRONG, NOTE, SECTION, TextStyle, TokenName, theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_WIDTH = 760
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Review(ScrollArea):
    """What is bought, under what, and what it comes to; built anew at each look."""

    def __init__(
        self,
        workspace: Workspace[SoldNamesServices],
        explanations: AmountExplanations,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._explanations = workspace, explanations
        self._amounts: list[AmountButton] = []
        self.setObjectName("order_review")
        self.setAccessibleName(workspace.words.translate("purchase", "Review of the order"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_order(self, flow: PurchaseFlow, priced: PricedQuote) -> None:
        """Show the cart as it would be ordered now."""
        words = self._workspace.words
        for amount in self._amounts:
            self._explanations.remove(amount)
        self._amounts = []
        body = QWidget(self)
        body.setMaximumWidth(theme().scaled(_WIDTH) + 48)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        if flow.known_sales.is_any:
            column.addWidget(self._contract_there(flow, priced, body))
        column.addWidget(self._facts(flow, body))
        column.addWidget(self._lines(flow, priced, body))
        text = words.translate(
            "purchase", "The order is queued at once. The portal carries it out at the next exchange."
        )
        column.addWidget(Label(text, BODY, "text2", body, wrap=True))
        column.addStretch(1)
        self.setWidget(body)

    def _contract_there(self, flow: PurchaseFlow, priced: PricedQuote, parent: QWidget) -> Banner:
        """Which contract the customer has already: the order makes another one beside it."""
        words, known = self._workspace.words, flow.known_sales
        another = words.translate("purchase", "This order makes another contract beside it.")
        money = what_it_comes_to(words, money_effect(known, priced.agreed))
        there = what_is_there(words, flow.customer.identity.name, known)
        banner = Banner("warning", there, "", parent, second=f"{another} {money}", icon="attention")
        banner.setObjectName("contract_there")
        return banner

    def _facts(self, flow: PurchaseFlow, parent: QWidget) -> Card:
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
                line.addSpacing(INSET)
                card.body.addLayout(line)
        return card

    def _lines(self, flow: PurchaseFlow, priced: PricedQuote, parent: QWidget) -> Card:
        words, card = self._workspace.words, Card(parent)
        card.body.addWidget(Label(words.translate("purchase", "What is ordered"), SECTION, parent=card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, line in enumerate(each for each in priced.lines if each.quantity):
            self._line(grid, place, line, priced.currency, card)
        card.body.addLayout(grid)
        card.body.addWidget(HLine("line2", card))
        totals = QVBoxLayout()
        totals.setSpacing(0)
        for period in display_periods(priced):
            self._totals_of(period, flow, priced, totals)
        first = words.translate("purchase", "First invoice incl. VAT")
        amount = self._workspace.formats.money(priced.due_first)
        self._total(totals, DisplayAmount(AmountKey(AmountKind.FIRST), first, amount), strong=True)
        card.body.addLayout(totals)
        return card

    def _line(self, grid: QGridLayout, place: int, line: PricedLine, currency: str, card: Card) -> None:
        words, formats = self._workspace.words, self._workspace.formats
        product_id = line.line.product_id
        product = SoldNames(self._workspace).product(product_id, line.line.level)
        times = words.translate("purchase", "{quantity} ×", quantity=formats.count(line.quantity))
        unit = self._button(NOTE, card, colour="text2")
        self._explanations.show_product(
            unit,
            DisplayAmount(
                AmountKey(AmountKind.NET_UNIT, line.period),
                words.translate("purchase", "Unit price of {product}", product=product),
                formats.unit_price(line.net_unit, currency),
            ),
            product_id,
        )
        net = self._button(CELL, card)
        shown = DisplayAmount(AmountKey(AmountKind.LINE, line.period), product, formats.money(line.net))
        self._explanations.show_product(net, shown, product_id)
        grid.addWidget(Label(product, CELL_STRONG, parent=card, wrap=True), place, 0)
        grid.addWidget(Label(times, NOTE, "text2", card), place, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(unit, place, 2, _END)
        grid.addWidget(net, place, 3, _END)

    def _totals_of(
        self, period: Period, flow: PurchaseFlow, priced: PricedQuote, column: QVBoxLayout
    ) -> None:
        names, money, totals = flow.names, self._workspace.formats.money, priced.of(period)
        key = AmountKey(AmountKind.NET, period)
        self._total(column, DisplayAmount(key, names.net(period), money(totals.net)))
        for index, vat in enumerate(totals.vat_amounts):
            key = AmountKey(AmountKind.VAT, period, index)
            self._total(column, DisplayAmount(key, names.vat(vat.treatment, period), money(vat.vat)))
        key = AmountKey(AmountKind.GROSS, period)
        self._total(column, DisplayAmount(key, names.gross(period), money(totals.total)))

    def _total(self, column: QVBoxLayout, shown: DisplayAmount, *, strong: bool = False) -> None:
        style = CELL_STRONG if strong else CELL
        line = QHBoxLayout()
        line.addWidget(Label(shown.label, style, "text" if strong else "text2", self))
        line.addStretch(1)
        button = self._button(style, self)
        button.setObjectName(f"review_{shown.key.kind.value}_{shown.key.period.value}")
        self._explanations.show(button, shown)
        line.addWidget(button)
        column.addLayout(line)

    def _button(self, style: TextStyle, parent: QWidget, colour: TokenName = "text") -> AmountButton:
        button = AmountButton("", style, parent, colour=colour)
        self._amounts.append(button)
        return button
