"""A purchase for one customer: the cart, its review, and the order, queued offline as well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.contract import Order
from app.domain.errors import Problem, Refused
from app.domain.ids import CustomerId
from app.services.flows.purchasing import Purchasing, may_purchase
from app.ui import places
from app.ui.purchase.cart_form import CartForm
from app.ui.purchase.order_bar import OrderBar
from app.ui.purchase.review import Review
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import Workspace


class PurchasePage(QWidget):
    """The purchase, or why nothing can be bought for the customer and the way back."""

    def __init__(
        self, workspace: Workspace, place: places.BuyProducts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        desk, id = workspace.desk, place.customer_id
        try:
            if not may_purchase(desk, desk.customers.get(id)):
                raise Refused(Problem("purchase.not_sold_so"))
            flow = Purchasing(desk, id, place.trial_id)
        except Refused as refused:
            column.addWidget(self._refusal(workspace, id, refused))
            return
        body = PurchaseBody(workspace, flow, self)
        column.addWidget(body)

    def _refusal(self, workspace: Workspace, id: CustomerId, refused: Refused) -> EmptyState:
        words = workspace.words
        back = Button(words.translate("purchase", "Back to the customer"), "secondary", "back", self)
        back.clicked.connect(lambda: workspace.router.replace(places.CustomerFile(id)))
        self.setFocusProxy(back)
        return EmptyState(
            "cart",
            words.translate("purchase", "Nothing can be bought here"),
            " ".join(words.problem(problem) for problem in refused.problems),
            back,
            self,
        )


class PurchaseBody(QWidget):
    """The two steps and the bar below them."""

    def __init__(self, workspace: Workspace, flow: Purchasing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._flow = workspace, flow
        words, customer = workspace.words, flow.customer
        self._header = ObjectHeader(words.translate("purchase", "Where you are"), [], self)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("purchase", "Customers")),
                (places.CustomerFile(customer.id, "products"), customer.identity.name),
            ]
        )
        self._header.breadcrumb.chosen.connect(workspace.router.go)
        self._form = CartForm(workspace, flow, self)
        self._review = Review(workspace, self)
        self._bar = OrderBar(workspace, flow, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._form)
        self._stack.addWidget(self._review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        self._form.changed.connect(self._show_total)
        self._bar.go_on.clicked.connect(self._on_review)
        self._bar.back.clicked.connect(self._on_back)
        self._bar.place.clicked.connect(self._on_place)
        self._show_title()
        self._show_total()

    def _show_title(self) -> None:
        words, is_review = self._workspace.words, self._stack.currentWidget() is self._review
        if is_review:
            title = words.translate("purchase", "Review the order")
        elif self._flow.trial is not None:
            title = words.translate("purchase", "Convert the trial by purchase")
        else:
            title = words.translate("purchase", "Purchase")
        self._header.title.setText(title)

    def _show_total(self) -> None:
        self._bar.show_priced(self._flow.priced)

    def _on_review(self) -> None:
        words, problems = self._workspace.words, self._flow.problems()
        priced = self._flow.priced
        if self._form.has_typing_problem():
            self._bar.tell(words.translate("purchase", "A quantity is not a whole number."))
        elif problems or priced is None:
            self._form.tell(problems)
            self._bar.tell("\n".join(dict.fromkeys(words.problem(each) for each in problems)))
        else:
            self._review.show_order(self._flow, priced)
            self._go_to(self._review)
            self._bar.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self._go_to(self._form)
        self._form.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        self._bar.show_step(is_review=step is self._review)
        self._show_title()

    def _on_place(self) -> None:
        """Order once: a second click finds the button resting."""
        if not self._bar.place.isEnabled():
            return
        self._bar.place.setEnabled(False)
        self._workspace.tasks.command(self._flow.order, self._on_placed, self._on_problems)

    def _on_placed(self, order: Order) -> None:
        workspace, words = self._workspace, self._workspace.words
        workspace.router.replace(places.CustomerFile(order.customer_id, "orders"))
        workspace.messages.toast(
            words.translate("purchase", "Order for {name} placed", name=self._flow.customer.identity.name)
        )

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._bar.place.setEnabled(True)
        self._on_back()
        self._form.tell(problems)
        self._bar.tell("\n".join(dict.fromkeys(self._workspace.words.problem(each) for each in problems)))
