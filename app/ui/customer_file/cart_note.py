"""Above the tabs of what is bought: a cart that was begun for the customer, and the way back into it."""

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.approvals.approvals import ApprovalStanding
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.cart import Cart
from app.services.store.changes import Changes
from app.ui.customer_file.services import CartNoteServices
from app.ui.drafts.discard import place_of
from app.ui.labels.product_names import SoldNames
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


class CartNote(QWidget):
    """Hidden without a cart; the last kept one where there are several."""

    def __init__(
        self, workspace: Workspace[CartNoteServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        self._cart: Cart | None = None
        self._banner = Banner("info", "", "", self, icon="cart")
        self._banner.setObjectName("cart_note")
        self._banner.set_action(workspace.words.translate("file", "Go on with the cart"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        self._banner.action_triggered.connect(self._on_go_on)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        services = self._workspace.services
        kept = (each for each in services.queries.kept_drafts(DraftKind.CART) if each.customer_id == self._id)
        self._cart = next((cart for each in kept if (cart := services.carts.readable(each.id))), None)
        if self._cart is not None:
            self._say(self._cart)
        self.setVisible(self._cart is not None)

    def _say(self, cart: Cart) -> None:
        words, names = self._workspace.words, SoldNames(self._workspace)
        bought = [each for each in cart.items if each.quantity]
        what = ", ".join(names.counted(each.quantity, each.product_id, each.level) for each in bought)
        strong = words.translate("file", "A cart was begun, and not ordered yet.")
        standing = self._workspace.services.approvals.of_draft(cart.id)
        if standing is ApprovalStanding.WAITS:
            strong = words.translate("approvals", "A cart is to be approved by a manager.")
        elif standing is ApprovalStanding.GRANTED:
            strong = words.translate("approvals", "A cart was approved, and not ordered yet.")
        is_waiting = standing is ApprovalStanding.WAITS
        self._banner.set_message(
            "violet" if is_waiting else "info", strong, what, icon="pen" if is_waiting else "cart"
        )

    def _on_go_on(self) -> None:
        if self._cart is not None:
            self._workspace.router.go(place_of(self._cart))

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.drafts or changes.of(Kind.APPROVAL) or changes.is_everything:
            self._refresh()
