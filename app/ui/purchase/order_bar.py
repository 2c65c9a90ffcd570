"""The bar below a purchase: what the cart comes to, and the step that follows."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Period
from app.domain.pricing.priced import PricedQuote
from app.services.flows.offer_names import OfferNames
from app.services.flows.purchasing import Purchasing
from app.ui.theme import CELL, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.label import Label
from app.ui.workspace import Workspace


class OrderBar(Panel):
    """``back`` is there in the review; ``go_on`` says what it does there and before."""

    def __init__(self, workspace: Workspace, flow: Purchasing, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        words = workspace.words
        self._workspace, self._flow = workspace, flow
        self.amount = Label("", SECTION, parent=self)
        self.amount.setObjectName("cart_total")
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self.trouble = Label("", CELL, "danger", self, wrap=True)
        self.trouble.setObjectName("cart_trouble")
        self.trouble.hide()
        self.back = Button(words.translate("purchase", "Change the cart"), "secondary", "back", self)
        self.back.setObjectName("cart_back")
        self.go_on = Button(words.translate("purchase", "Review the order"), "primary", None, self)
        self.go_on.setObjectName("review_order")
        self.place = Button(words.translate("purchase", "Place the order"), "primary", "cart", self)
        self.place.setObjectName("place_order")
        self._lay_out()
        self.show_step(is_review=False)

    def show_step(self, *, is_review: bool) -> None:
        """Show the buttons of the cart, or of its review."""
        self.back.setVisible(is_review)
        self.place.setVisible(is_review)
        self.go_on.setVisible(not is_review)

    def show_priced(self, priced: PricedQuote | None) -> None:
        """Show what the cart comes to; the trouble of before is no longer told."""
        words, formats = self._workspace.words, self._workspace.formats
        self.tell("")
        if priced is None:
            self.amount.setText(words.translate("purchase", "Nothing in the cart yet"))
            self._note.setText(words.translate("purchase", "Enter how many of each product."))
            return
        names = OfferNames(words, self._flow.programme)
        shown = [each for each in (Period.MONTH, Period.YEAR, Period.ONE_TIME) if priced.of(each).net.minor]
        parts = [
            words.translate(
                "purchase",
                "{amount} {unit}",
                amount=formats.money(priced.of(period).net),
                unit=names.unit(period),
            )
            for period in shown or [Period.MONTH]
        ]
        self.amount.setText(", ".join(parts))
        first = formats.money(priced.due_first)
        self._note.setText(words.translate("purchase", "First invoice {amount} incl. VAT", amount=first))

    def tell(self, trouble: str) -> None:
        """Say why the order cannot go on."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.amount, self._note, self.trouble):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        row.addWidget(self.place)
