"""Above the licences: what was ordered for the customer and is still on its way."""

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.subscription.contract import Order
from app.services.store.changes import Changes
from app.ui.labels.product_names import SoldNames
from app.ui.labels.services import SoldNamesServices
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


class OrderNote(QWidget):
    """Hidden while no order is on its way."""

    def __init__(
        self, workspace: Workspace[SoldNamesServices], customer_id: CustomerId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        self._banner = Banner("violet", "", "", self, icon="cart")
        self._banner.setObjectName("order_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._banner)
        workspace.bridge.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        waiting = [order for order in self._workspace.services.queries.orders(self._id) if not order.number]
        if waiting:
            self._say(waiting[0])
        self.setVisible(bool(waiting))

    def _say(self, order: Order) -> None:
        words, names = self._workspace.words, SoldNames(self._workspace)
        parts = [names.counted(line.quantity, line.product_id, line.level) for line in order.lines]
        if order.new_end is not None:
            day = words.formats.short_date(order.new_end)
            parts.append(words.translate("file", "contract to {day}", day=day))
        what = ", ".join(parts)
        strong = words.translate("file", "Ordered: {what}", what=what)
        if order.monthly_net.minor:
            amount = words.formats.money(order.monthly_net)
            strong = words.translate(
                "file", "Ordered: {what}, {amount} a month excl. VAT", what=what, amount=amount
            )
        text = words.translate("file", "The licences are assigned when the portal has the order.")
        self._banner.set_message("violet", strong, second=text, icon="cart")

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.of(Kind.ORDER) or changes.is_everything:
            self._refresh()
