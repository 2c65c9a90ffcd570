"""A purchase for one customer: the cart, its review, and the order, queued offline as well."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductId
from app.domain.kind import Kind
from app.domain.subscription.contract import Order
from app.domain.subscription.subscription import Trial
from app.services.approvals.approvals import ApprovalStanding
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.cart import Cart
from app.services.purchases.purchase_flow import PurchaseFlow
from app.services.purchases.purchase_rule import cart_problem
from app.services.purchases.start_trial import start_trial
from app.services.quotes.unusual_quantities import counted
from app.services.store.changes import Changes
from app.ui.actions.approval_steps import ask_manager, withdraw_before
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.drafts.discard import discard_cart, place_of
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.purchase.cart_form import CartForm
from app.ui.purchase.explanations import AmountExplanations
from app.ui.purchase.order_bar import OrderBar
from app.ui.purchase.review import Review
from app.ui.purchase.saved_note import SavedNote
from app.ui.purchase.services import PurchaseBodyServices, PurchasePageServices
from app.ui.undo.say_done import say_done
from app.ui.widgets.buttons import Button
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places
from app.ui.workspace.opened_page import OpenedPage
from app.ui.workspace.refused_page import refused_page
from app.ui.workspace.workspace import Workspace


class PurchasePage(OpenedPage["PurchaseBody"]):
    """The purchase, or why nothing can be bought for the customer and the way back."""

    def __init__(
        self,
        workspace: Workspace[PurchasePageServices],
        place: places.BuyProducts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        try:
            flow = PurchaseFlow(workspace.services.purchase_services, _cart(workspace.services, place))
        except RuleViolation as refused:
            title = workspace.words.translate("purchase", "Nothing can be bought here")
            self.show_refusal(
                refused_page(workspace, self, "cart", title, refused, places.CustomerFile(place.customer_id))
            )
            return
        self.show_body(PurchaseBody(workspace, flow, self))


class PurchaseBody(QWidget):
    """The two steps and the bar below them."""

    def __init__(
        self, workspace: Workspace[PurchaseBodyServices], flow: PurchaseFlow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._flow = workspace, flow
        words, customer = workspace.words, flow.customer
        self._discard = Button(words.translate("purchase", "Delete the cart"), "discreet", "trash")
        self._discard.setObjectName("cart_discard")
        self._header = ObjectHeader(words.translate("purchase", "Where you are"), [self._discard], self)
        note = SavedNote(words, self)
        self._header.add_after_title(note)
        self._saving = DraftSaver(workspace, self)
        self._saving.kept_at.connect(note.show_kept)
        self._saving.not_kept.connect(note.show_not_kept)
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("purchase", "Customers")),
                (places.CustomerFile(customer.id, "products"), customer.identity.name),
            ]
        )
        self._header.breadcrumb.chosen.connect(workspace.router.go)
        self._explanations = AmountExplanations(workspace, flow, self)
        self._form = CartForm(workspace, flow, self._explanations, self)
        self._review = Review(workspace, self._explanations, self)
        self._bar = OrderBar(workspace, flow, self._explanations, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._form)
        self._stack.addWidget(self._review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        self._connect()
        self._show_title()
        self._show_total()
        self._resume()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        is_review = self._stack.currentWidget() is self._review
        return self._bar.place if is_review else self._form.first_field

    def leave(self) -> None:
        """Keep what was typed last."""
        self._explanations.close()
        self._saving.flush()

    def _connect(self) -> None:
        self._form.changed.connect(self._on_changed)
        self._bar.go_on.clicked.connect(self._on_review)
        self._bar.back.clicked.connect(self._on_back)
        self._bar.place.clicked.connect(self._on_place)
        self._bar.ask.clicked.connect(self._on_ask)
        self._bar.trial.clicked.connect(self._on_trial)
        self._workspace.bridge.changed.connect(self._on_news)
        self._discard.clicked.connect(self._on_discard)
        self._saving.begun.connect(self._discard.show)

    def _resume(self) -> None:
        """Open where the rep was, with what the portal had against it at its place."""
        cart = self._flow.cart
        self._saving.resume_kept(self._workspace.services.queries.kept_drafts(DraftKind.CART), cart.id)
        self._discard.setVisible(self._saving.is_kept)
        if cart.refused:
            self._tell(cart.refused)
        elif cart.is_reviewed and not self._flow.problems():
            self._show_review()

    def _on_changed(self) -> None:
        self._show_total()
        self._keep_cart()

    def _keep_cart(self) -> None:
        cart, carts = self._flow.cart, self._workspace.services.carts
        self._saving.keep_draft(place_of(cart), partial(carts.keep, cart))

    def _show_title(self) -> None:
        words, is_review = self._workspace.words, self._stack.currentWidget() is self._review
        name = self._flow.customer.identity.name
        if is_review:
            title = words.translate("purchase", "Review the order of {name}", name=name)
        elif self._flow.trial is not None:
            title = words.translate("purchase", "Convert the trial of {name} by purchase", name=name)
        else:
            title = words.translate("purchase", "Purchase for {name}", name=name)
        self._header.title.setText(title)

    def _show_total(self) -> None:
        self._bar.show_priced(self._flow.priced)

    def _tell(self, problems: Sequence[Problem]) -> None:
        """Say what keeps the cart from being ordered, below and at the place of each."""
        words = self._workspace.words
        self._form.tell(problems)
        self._bar.tell("\n".join(dict.fromkeys(words.problem(each) for each in problems)))

    def _on_review(self) -> None:
        problems, priced = self._flow.problems(), self._flow.priced
        if problems or priced is None:
            self._tell(problems)
            return
        self._ask(self._show_review)

    def _ask(self, go_on: Callable[[], None]) -> None:
        """Go on once every quantity out of the ordinary is confirmed, or return to the first of them."""
        workspace, flow = self._workspace, self._flow
        wanted = counted(flow.wanted)
        ask_about_quantities(workspace, self, flow.customer, wanted, go_on, self._correct)

    def _correct(self, product_id: ProductId) -> None:
        self._go_to(self._form)
        self._form.focus_quantity(product_id)

    def _show_review(self) -> None:
        priced = self._flow.priced
        if priced is None:
            return
        self._flow.look_at_contracts()
        self._review.show_order(self._flow, priced)
        self._bar.show_approval()
        self._go_to(self._review)
        self._bar.place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        if self._flow.standing() is ApprovalStanding.WAITS:
            # Who goes back is about to change it; what waits would be about another cart.
            withdraw_before(self._workspace, self._flow.cart.id)
        self._go_to(self._form)
        self._form.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        is_review = step is self._review
        self._bar.show_step(is_review=is_review)
        self._show_title()
        if self._flow.cart.is_reviewed != is_review:
            self._flow.set_reviewed(is_review)
            self._keep_cart()

    def _on_discard(self) -> None:
        workspace, cart = self._workspace, self._flow.cart
        self._saving.hold()
        discard_cart(workspace, cart, self._flow.customer.identity.name)
        workspace.router.replace(places.CustomerFile(cart.customer_id, "products"))

    def _on_place(self) -> None:
        """Order once: a second click finds the button resting."""
        if self._bar.place.isEnabled():
            self._ask(self._place)

    def _place(self) -> None:
        self._bar.place.setEnabled(False)
        self._saving.hold()
        self._workspace.tasks.command(self._flow.order, self._on_placed, self._on_problems)

    def _on_placed(self, order: Order) -> None:
        workspace, words = self._workspace, self._workspace.words
        workspace.router.replace(places.CustomerFile(order.customer_id, "orders"))
        name = self._flow.customer.identity.name
        text = words.translate("purchase", "Order for {name} placed", name=name)
        say_done(workspace, text, Kind.ORDER, order.id)

    def _on_ask(self) -> None:
        """Keep the cart, which the request is about, and ask a manager."""
        self._keep_cart()
        self._saving.flush()
        try:
            asking = self._flow.asking()
        except RuleViolation as refused:
            self._on_problems(refused.problems)
            return
        ask_manager(self._workspace, asking, asking.purchase or self._flow.terms, self.window())

    def _on_news(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.of(Kind.APPROVAL) and self._stack.currentWidget() is self._review:
            self._bar.show_approval()

    def _on_trial(self) -> None:
        """Begin one trial: a second click finds the button resting."""
        if self._bar.trial.isEnabled():
            self._ask(self._try)

    def _try(self) -> None:
        self._bar.trial.setEnabled(False)
        self._saving.hold()
        services, flow = self._workspace.services, self._flow
        self._workspace.tasks.command(
            lambda: start_trial(services.orders, flow), self._on_trial_started, self._on_problems
        )

    def _on_trial_started(self, trial: Trial) -> None:
        workspace, words = self._workspace, self._workspace.words
        workspace.router.replace(places.CustomerFile(trial.customer_id, "licences"))
        text = words.translate("purchase", "Trial until {day}", day=words.formats.long_date(trial.ends_on))
        say_done(workspace, text, Kind.TRIAL, trial.id)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._bar.place.setEnabled(True)
        self._bar.trial.setEnabled(True)
        self._saving.release()
        self._on_back()
        self._tell(problems)


def _cart(services: PurchasePageServices, place: places.BuyProducts) -> Cart:
    """The cart that the rep goes on with, or a new one.

    Raises:
        RuleViolation: why there can be none.
    """
    problem = cart_problem(
        services.catalogue, services.account.role, services.customers.get(place.customer_id)
    )
    if problem is not None:
        raise RuleViolation(problem)
    if place.draft_id is not None:
        return services.carts.open(place.draft_id)
    latest = services.carts.latest(place.customer_id, place.trial_id)
    return latest or services.carts.new(place.customer_id, place.trial_id)
