"""Shows the offer with the focus in the panel, explains its amounts, and goes to it."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import violation
from app.domain.ids import ChangeOrderId, ContractId, QuoteId
from app.domain.kind import Kind
from app.services.catalogue.product_names import ProductNames
from app.services.repricing.moved_offer import Move, MovedOffer
from app.services.repricing.moved_view import moved_view, offer_title
from app.services.words.derivation import Explanation
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.renewals.new_list.moved_offers import ShownOffer
from app.ui.renewals.new_list.moved_panel import MovedPanel
from app.ui.renewals.services import RepricingServices
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class FocusedOffer:
    """Follows the focus from offer to offer; ``panel`` is what shows it, on ``page``."""

    def __init__(self, workspace: Workspace[RepricingServices], page: QWidget) -> None:
        self._workspace = workspace
        self._shown: ShownOffer | None = None
        self.explanations = AmountExplanations(workspace, self._explain, page)
        self.panel = MovedPanel(workspace.words, self.explanations, page)

    def follow(self, shown: ShownOffer | None) -> None:
        """Show another offer, or the same one with what is known of it by now."""
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            return
        words = self._workspace.words
        problem = " ".join(words.problem(each) for each in shown.problems)
        moved = shown.moved
        if moved is not None and moved.move is not None:
            self._show(moved, moved.move, problem)
        else:
            offer = shown.offer
            self.panel.show_nothing(
                offer.customer_name, offer_title(words, offer), problem, self._verb(shown)
            )

    def open(self) -> None:
        """Go to the quote as the customer gets it, or to the editor of the change quote."""
        if self._shown is None:
            return
        offer, router = self._shown.offer, self._workspace.router
        if offer.kind is Kind.QUOTE:
            router.go(places.ReadQuote(QuoteId(offer.id)))
        else:
            contract_id = ContractId(offer.contract_id) if offer.contract_id else None
            router.go(places.ChangeLicences(offer.customer_id, contract_id, ChangeOrderId(offer.id)))

    def _show(self, moved: MovedOffer, move: Move, problem: str) -> None:
        verb = self._verb(ShownOffer(moved.offer))
        self.panel.show_view(moved_view(self._names(move), moved, move), problem, verb)

    def _explain(self, key: object, _button: AmountButton) -> Explanation:
        """Where an amount of the panel comes from.

        Raises:
            RuleViolation: nothing is shown any more.
        """
        moved = self._shown.moved if self._shown else None
        if moved is None or moved.move is None:
            raise violation("amount.none")
        return self._workspace.services.repricing.explain(self._names(moved.move), moved, key)

    def _names(self, move: Move) -> ProductNames:
        programme = self._workspace.services.catalogue.programme(move.terms.programme_id)
        return ProductNames(self._workspace.words, programme)

    def _verb(self, shown: ShownOffer) -> str:
        words = self._workspace.words
        if shown.offer.kind is Kind.QUOTE:
            return words.translate("repricing", "Open the quote")
        return words.translate("repricing", "Open the change quote")
