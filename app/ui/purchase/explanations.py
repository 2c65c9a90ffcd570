"""The amounts of a purchase: those of a product, and those of the whole cart."""

from typing import cast

from PySide6.QtWidgets import QWidget

from app.domain.ids import ProductId
from app.services.purchases.purchase_flow import PurchaseFlow
from app.services.quotes.offer_amounts import AmountKey, DisplayAmount
from app.services.words.derivation import Explanation
from app.ui.explanations import amount_explanations
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace.workspace import Workspace


class AmountExplanations(amount_explanations.AmountExplanations):
    """Remembers which amounts are of a product."""

    def __init__(self, workspace: Workspace[object], flow: PurchaseFlow, page: QWidget) -> None:
        super().__init__(workspace, self._of_purchase, page)
        self._flow = flow
        self._products: dict[AmountButton, ProductId] = {}

    def show_product(
        self, button: AmountButton, shown: DisplayAmount, product_id: ProductId, *, quiet: bool = False
    ) -> None:
        """Write an amount of a product on its button."""
        self._products[button] = product_id
        self.show(button, shown, quiet=quiet)

    def remove(self, button: AmountButton) -> None:
        """A button that goes away."""
        super().remove(button)
        self._products.pop(button, None)

    def _of_purchase(self, key: object, button: AmountButton) -> Explanation:
        return self._flow.explain(cast(AmountKey, key), self._products.get(button))
